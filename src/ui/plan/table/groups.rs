//! The heads under which injects stand: incidents, storylines, or days.

use super::sort::Grouping;
use crate::scenario::time::{day_text, dtg};
use crate::scenario::{ExTime, Incident, IncidentId, Inject, Scenario, StorylineId};
use crate::words::say;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A group of injects; without a value those that belong to none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupKey {
    /// The injects of an incident.
    Incident(Option<IncidentId>),
    /// The injects of a storyline.
    Storyline(Option<StorylineId>),
    /// The injects of a day of play, counted from the day of STARTEX.
    Day(Option<i64>),
}

/// The head over the injects of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Which it is.
    pub key: GroupKey,
    /// The title of the storyline of an incident; else empty.
    pub storyline: String,
    /// Its title.
    pub title: String,
    /// How many of its injects are shown.
    pub count: usize,
    /// Whether they are hidden.
    pub folded: bool,
}

/// Finds the group of each inject, and the place of the groups.
pub struct Groups<'a> {
    scenario: &'a Scenario,
    grouping: Grouping,
    incidents: BTreeMap<&'a str, &'a Arc<Incident>>,
    ranks: BTreeMap<&'a str, usize>,
}

impl<'a> Groups<'a> {
    /// The groups of a scenario.
    pub fn of(scenario: &'a Scenario, grouping: Grouping) -> Self {
        let incidents = scenario.incidents.iter().map(|it| (it.id.as_str(), it)).collect();
        let ranks = match grouping {
            Grouping::Incident => outline_ranks(scenario),
            Grouping::Storyline => {
                scenario.storylines.iter().enumerate().map(|(place, it)| (it.id.as_str(), place)).collect()
            }
            Grouping::Day | Grouping::Flat => BTreeMap::new(),
        };
        Self { scenario, grouping, incidents, ranks }
    }

    /// The group of an inject; nothing where there are no heads.
    pub fn key(&self, inject: &Inject) -> Option<GroupKey> {
        match self.grouping {
            Grouping::Incident => Some(GroupKey::Incident(self.incident(inject).map(|it| it.id.clone()))),
            Grouping::Storyline => Some(GroupKey::Storyline(
                self.storyline(inject).filter(|id| self.ranks.contains_key(id.as_str())).cloned(),
            )),
            Grouping::Day => Some(GroupKey::Day(inject.time.map(|time| self.day(time)))),
            Grouping::Flat => None,
        }
    }

    /// The place of the group of an inject among the groups.
    pub fn rank(&self, inject: &Inject) -> i64 {
        let place = |place: Option<&usize>| place.and_then(|place| i64::try_from(*place).ok()).unwrap_or(i64::MAX);
        match self.grouping {
            Grouping::Incident => place(inject.incident.as_ref().and_then(|id| self.ranks.get(id.as_str()))),
            Grouping::Storyline => place(self.storyline(inject).and_then(|id| self.ranks.get(id.as_str()))),
            Grouping::Day => inject.time.map_or(i64::MAX, |time| self.day(time)),
            Grouping::Flat => 0,
        }
    }

    /// The head of a group that begins with this inject.
    pub fn head(&self, key: GroupKey, first: &Inject, folded: bool) -> Group {
        let (storyline, title) = match &key {
            GroupKey::Incident(_) => self.incident_words(first),
            GroupKey::Storyline(id) => {
                let storyline = id.as_ref().and_then(|id| self.scenario.storyline(id));
                (String::new(), storyline.map_or_else(|| say("outline-loose"), |it| it.title.to_string()))
            }
            GroupKey::Day(_) => {
                (String::new(), first.time.map_or_else(|| say("table-group-no-time"), |time| self.day_words(time)))
            }
        };
        Group { key, storyline, title, count: 0, folded }
    }

    fn incident_words(&self, first: &Inject) -> (String, String) {
        let Some(incident) = self.incident(first) else { return (String::new(), say("outline-loose")) };
        let storyline = incident.storyline.as_ref().and_then(|id| self.scenario.storyline(id));
        let title = if incident.title.trim().is_empty() { &incident.number } else { &incident.title };
        (storyline.map_or_else(String::new, |it| it.title.to_string()), title.to_string())
    }

    fn incident(&self, inject: &Inject) -> Option<&'a Arc<Incident>> {
        self.incidents.get(inject.incident.as_ref()?.as_str()).copied()
    }

    fn storyline(&self, inject: &Inject) -> Option<&'a StorylineId> {
        self.incident(inject)?.storyline.as_ref()
    }

    fn day(&self, time: ExTime) -> i64 {
        self.scenario
            .exercise
            .startex
            .as_ref()
            .map_or_else(|| time.0.div_euclid(1440), |startex| time.day_index(startex))
    }

    fn day_words(&self, time: ExTime) -> String {
        let exercise = &self.scenario.exercise;
        match &exercise.startex {
            Some(startex) => {
                let day = day_text(time, startex, &exercise.day_count);
                // Of `010920ZMAR27` the day, the month and the year.
                let whole = dtg(time, startex);
                let part = |range| whole.get(range).unwrap_or_default();
                format!("{day} · {} {} {}", part(0..2), part(7..10), part(10..12))
            }
            None => format!("{}{:+}", exercise.day_count.letter, self.day(time)),
        }
    }
}

/// The place of every incident in the outline; what is not in it comes last.
pub fn outline_ranks(scenario: &Scenario) -> BTreeMap<&str, usize> {
    let storylines: BTreeMap<&str, usize> =
        scenario.storylines.iter().enumerate().map(|(place, it)| (it.id.as_str(), place)).collect();
    let rank =
        |it: &Incident| it.storyline.as_ref().and_then(|id| storylines.get(id.as_str()).copied()).unwrap_or(usize::MAX);
    let mut incidents: Vec<_> = scenario.incidents.iter().map(|it| (rank(it), it.id.as_str())).collect();
    incidents.sort_by_key(|(rank, _)| *rank);
    incidents.into_iter().enumerate().map(|(place, (_, id))| (id, place)).collect()
}

/// The rank of the incident of an inject; of all without one the last.
pub fn rank_of(ranks: &BTreeMap<&str, usize>, inject: &Inject) -> usize {
    let known = inject.incident.as_ref().and_then(|id| ranks.get(id.as_str()).copied());
    known.unwrap_or(usize::MAX)
}
