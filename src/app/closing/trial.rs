//! An exercise with items fitted in: what it would be and how it would stand.

use super::asked::Asked;
use super::calendar::Calendar;
use super::cast::Cast;
use super::dress::{linked, marked};
use super::mend::Deed;
use super::place::{Ground, Unplaced};
use crate::app::clock::fresh_id;
use crate::app::shelf::{Entry, Filling, added};
use crate::coverage::Coverage;
use crate::edit::{self, Edit};
use crate::library::fit;
use crate::scenario::{Incident, IncidentId, Inject, InjectId, Record, Scenario, Storyline, StorylineId, Text};
use crate::words::say;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

/// An exercise with items fitted in.
#[derive(Clone, Debug)]
pub(super) struct Trial {
    /// The exercise with them.
    pub scenario: Arc<Scenario>,
    /// The records that came in.
    pub records: Vec<Record>,
    /// The injects among them.
    pub fresh: BTreeSet<InjectId>,
    /// The injects that were there before and are changed.
    pub changed: BTreeMap<InjectId, Record>,
    /// When and for whom everything comes.
    calendar: Calendar,
    /// Who and what plays the slots of what came in.
    cast: Cast,
}

/// The incident that what comes in joins where an exercise has none; the same in every trial of it.
const INCIDENT: &str = "inc-from-library";
const STORYLINE: &str = "sto-from-library";

/// A storyline with an incident, for an exercise without any.
fn story(scenario: &Scenario) -> Vec<Record> {
    if !scenario.incidents.is_empty() || !scenario.storylines.is_empty() {
        return Vec::new();
    }
    let title = Text::from(say("closing-storyline").as_str());
    let storyline = Storyline { id: StorylineId::new(STORYLINE), title: title.clone(), ..Storyline::default() };
    let incident = Incident {
        id: IncidentId::new(INCIDENT),
        title,
        storyline: Some(StorylineId::new(STORYLINE)),
        ..Incident::default()
    };
    vec![Record::Storyline(Arc::new(storyline)), Record::Incident(Arc::new(incident))]
}

impl Trial {
    /// The exercise as it is.
    pub fn of(scenario: &Arc<Scenario>) -> Self {
        let fresh = BTreeSet::new();
        let calendar = Calendar::of(scenario, &fresh);
        Self {
            scenario: Arc::clone(scenario),
            records: Vec::new(),
            fresh,
            changed: BTreeMap::new(),
            calendar,
            cast: Cast::default(),
        }
    }

    /// Where an item would go.
    pub fn place(&self, entry: &Entry, asked: &Asked) -> Result<Filling, Unplaced> {
        Ground::new(&self.scenario, &self.calendar, &self.cast, asked).place(entry)
    }

    /// The filling with the slots looked up anew, since what an earlier item made up may play here too.
    pub fn filling(&self, entry: &Entry, filling: &Filling) -> Filling {
        let slots = self.cast.filling(entry, &self.scenario, filling.start).slots;
        Filling { slots, ..filling.clone() }
    }

    /// Fits an item in; nothing where the exercise would not take it.
    pub fn with(&self, entry: &Entry, filling: &Filling) -> Option<Self> {
        let story = story(&self.scenario);
        let incident = filling.incident.clone().or_else(|| story.last().map(|_| IncidentId::new(INCIDENT)));
        let filling = &Filling { incident, ..filling.clone() };
        let ground = self.scenario.inserting_all(&story);
        let edit = fit::edit(&entry.item, &entry.scene, filling, &ground, fresh_id);
        let Edit::AddMany { label_key, records } = edit else { return None };
        let records = story.into_iter().chain(linked(records, entry, &self.scenario)).collect();
        let edit = Edit::AddMany { label_key, records };
        let scenario = Arc::new(edit::apply(&self.scenario, &edit).ok()?);
        let fresh = added(&edit).into_iter().map(|inject| inject.id.clone());
        let fresh: BTreeSet<InjectId> = self.fresh.iter().cloned().chain(fresh).collect();
        let calendar = Calendar::of(&scenario, &fresh);
        let Edit::AddMany { records, .. } = edit else { return None };
        let cast = self.cast.with(entry, filling, &records);
        let records = self.records.iter().cloned().chain(records).collect();
        Some(Self { scenario, records, fresh, changed: self.changed.clone(), calendar, cast })
    }

    /// How it would stand.
    pub fn judged(&self, before: &Coverage) -> Coverage {
        let mut coverage = before.clone();
        coverage.follow(&self.scenario);
        coverage
    }

    /// The same with the marks that the new injects need for what they carry.
    pub fn with_marks(&self, coverage: &Coverage) -> Self {
        let records = marked(&self.records, coverage);
        let scenario = self.scenario.replacing_all(&records);
        let scenario = scenario.map_or_else(|| Arc::clone(&self.scenario), Arc::new);
        Self { scenario, records, ..self.clone() }
    }

    /// The same with a small change in some injects.
    pub fn changing(&self, deed: &Deed, injects: &[InjectId]) -> Self {
        let own = injects.iter().filter_map(|id| self.scenario.inject(id));
        let done: BTreeMap<InjectId, Record> =
            own.map(|inject| (inject.id.clone(), Record::Inject(Arc::new(deed.done(inject))))).collect();
        let all: Vec<Record> = done.values().cloned().collect();
        let scenario = self.scenario.replacing_all(&all).map_or_else(|| Arc::clone(&self.scenario), Arc::new);
        let mut next = Self { scenario, ..self.clone() };
        for record in &mut next.records {
            let Record::Inject(inject) = &*record else { continue };
            if let Some(changed) = done.get(&inject.id) {
                *record = changed.clone();
            }
        }
        next.changed.extend(done.into_iter().filter(|(id, _)| !self.fresh.contains(id)));
        next
    }

    /// The injects that came in, in order of time.
    pub fn injects(&self) -> Vec<&Arc<Inject>> {
        self.injects_of(0..self.records.len())
    }

    /// The injects among some of the records that came in, in order of time.
    pub fn injects_of(&self, range: Range<usize>) -> Vec<&Arc<Inject>> {
        let own = self.records.get(range).unwrap_or_default().iter().filter_map(|record| match record {
            Record::Inject(inject) => Some(inject),
            _ => None,
        });
        let mut injects: Vec<&Arc<Inject>> = own.collect();
        injects.sort_by_key(|inject| inject.time);
        injects
    }
}
