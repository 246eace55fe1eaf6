//! What the parts for exercise control look at: scenario, coverage, and where cards stand.

use super::clearing::Clearing;
use super::text::slug;
use super::when::Calendar;
use super::words;
use crate::briefing::block::Mark;
use crate::briefing::{Edition, Options, Part};
use crate::checklist::{Checklist, Value, Vocabulary};
use crate::coverage::{Coverage, Line};
use crate::scenario::{Actor, Code, Incident, Inject, InjectId, Objective, Scenario, Storyline};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A later inject with the kind of its link.
pub type Later<'a> = (&'a Code, &'a Arc<Inject>);

/// What the parts look at.
pub struct Desk<'a> {
    /// The coverage of the scenario.
    pub coverage: &'a Coverage,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The vocabulary.
    pub vocabulary: &'a Vocabulary,
    /// What a person chose.
    pub options: &'a Options,
    /// How times are said.
    pub calendar: Calendar,
    /// The injects that take part in the play, in order of time.
    pub played: Vec<&'a Arc<Inject>>,
    /// The topics with rows of their own.
    pub topics: Vec<(SmolStr, &'a Value)>,
    injects: BTreeMap<&'a str, &'a Arc<Inject>>,
    anchors: BTreeMap<&'a str, String>,
    later: BTreeMap<&'a str, Vec<Later<'a>>>,
    actors: BTreeMap<&'a str, &'a Arc<Actor>>,
    incidents: BTreeMap<&'a str, &'a Arc<Incident>>,
    storylines: BTreeMap<&'a str, &'a Arc<Storyline>>,
    objectives: BTreeMap<&'a str, &'a Arc<Objective>>,
    goals: BTreeMap<&'a str, String>,
    lists: BTreeMap<&'a str, &'a Checklist>,
}

impl<'a> Desk<'a> {
    /// Lays out what the parts need.
    pub fn new(coverage: &'a Coverage, options: &'a Options) -> Self {
        let scenario: &'a Scenario = coverage.scenario();
        let vocabulary = &*coverage.program().vocabulary;
        let mut played: Vec<&Arc<Inject>> = scenario.injects.iter().filter(|inject| inject.is_live()).collect();
        played.sort_by_key(|inject| (inject.time.is_none(), inject.time));
        let mut later: BTreeMap<&str, Vec<Later<'_>>> = BTreeMap::new();
        for inject in &played {
            for link in &inject.links {
                later.entry(link.to.as_str()).or_default().push((&link.kind, inject));
            }
        }
        let lists = coverage.program().basis.checklists.iter();
        let lists = lists.flat_map(|list| list.requirements.iter().map(move |line| (line.id.as_str(), list)));
        Self {
            coverage,
            scenario,
            vocabulary,
            options,
            calendar: Calendar::of(&scenario.exercise),
            topics: vocabulary.topics(),
            injects: scenario.injects.iter().map(|it| (it.id.as_str(), it)).collect(),
            anchors: anchors("inject", played.iter().map(|it| (it.id.as_str(), &*it.number))),
            later,
            actors: scenario.actors.iter().map(|it| (it.id.as_str(), it)).collect(),
            incidents: scenario.incidents.iter().map(|it| (it.id.as_str(), it)).collect(),
            storylines: scenario.storylines.iter().map(|it| (it.id.as_str(), it)).collect(),
            objectives: scenario.objectives.iter().map(|it| (it.id.as_str(), it)).collect(),
            goals: anchors("objective", scenario.objectives.iter().map(|it| (it.id.as_str(), &*it.number))),
            lists: lists.collect(),
            played,
        }
    }

    /// Whether the pack has a part.
    pub fn has(&self, part: Part) -> bool {
        self.options.edition.parts().contains(&part)
            && !self.options.without.contains(&part)
            && super::reason::reason(self, part).is_none()
    }
    /// Whether it is made for exercise control as a whole, so that cards say all.
    pub fn is_full(&self) -> bool {
        !self.options.compact && self.options.edition != Edition::RolePlayer
    }
    /// An inject by its id.
    pub fn inject(&self, id: &InjectId) -> Option<&'a Arc<Inject>> {
        self.injects.get(id.as_str()).copied()
    }
    /// The anchor of an inject's card; empty where the pack has none.
    pub fn card(&self, id: &InjectId) -> String {
        let anchor = self.anchors.get(id.as_str()).filter(|_| self.has(Part::Cards));
        anchor.cloned().unwrap_or_default()
    }
    /// The anchor of an inject's card where the cards themselves are made; empty where it has none.
    pub fn own_card(&self, id: &InjectId) -> String {
        self.anchors.get(id.as_str()).cloned().unwrap_or_default()
    }
    /// The anchor of an objective; empty where the pack does not list them.
    pub fn goal(&self, id: &str) -> String {
        self.goals.get(id).filter(|_| self.has(Part::Objectives)).cloned().unwrap_or_default()
    }
    /// The anchor of a line; empty where the pack does not hold the evidence.
    pub fn line_anchor(&self, line: &Line) -> String {
        if self.has(Part::Evidence) { line_anchor(line.requirement.id.as_str()) } else { String::new() }
    }
    /// The injects that point to this one, each with the kind of its link.
    pub fn later(&self, id: &InjectId) -> &[Later<'a>] {
        self.later.get(id.as_str()).map_or(&[], Vec::as_slice)
    }
    /// Who sends an inject.
    pub fn sender(&self, inject: &Inject) -> Option<&'a Arc<Actor>> {
        inject.from.as_ref().and_then(|id| self.actor(id.as_str()))
    }
    /// The name of who sends an inject.
    pub fn from(&self, inject: &Inject) -> String {
        self.sender(inject).map_or_else(|| inject.from_text.to_string(), |actor| actor.name.to_string())
    }
    /// An actor by its id.
    pub fn actor(&self, id: &str) -> Option<&'a Arc<Actor>> {
        self.actors.get(id).copied()
    }
    /// An objective by its id.
    pub fn objective(&self, id: &str) -> Option<&'a Arc<Objective>> {
        self.objectives.get(id).copied()
    }
    /// The incident of an inject.
    pub fn incident(&self, inject: &Inject) -> Option<&'a Arc<Incident>> {
        self.incidents.get(inject.incident.as_ref()?.as_str()).copied()
    }
    /// The storyline of an inject.
    pub fn storyline(&self, inject: &Inject) -> Option<&'a Arc<Storyline>> {
        self.storylines.get(self.incident(inject)?.storyline.as_ref()?.as_str()).copied()
    }
    /// The injects of each storyline in order of time, by its id; those in none under the empty text.
    pub fn by_storyline(&self) -> BTreeMap<&'a str, Vec<&'a Arc<Inject>>> {
        let mut found: BTreeMap<&str, Vec<&Arc<Inject>>> = BTreeMap::new();
        for inject in &self.played {
            found.entry(self.storyline(inject).map_or("", |it| it.id.as_str())).or_default().push(inject);
        }
        found
    }
    /// The checklist of a line.
    pub fn checklist(&self, line: &Line) -> Option<&'a Checklist> {
        self.lists.get(line.requirement.id.as_str()).copied()
    }
    /// What stands before the statements of a line's checklist.
    pub fn prefix(&self, line: &Line) -> &'a str {
        self.checklist(line).map_or("", |list| list.prefix.as_str())
    }
    /// The date-time group of an inject; empty without a time.
    pub fn time(&self, inject: &Inject) -> String {
        inject.time.map(|time| self.calendar.moment(time)).unwrap_or_default()
    }
    /// Whether and by whom a text was cleared.
    pub fn clearing(&self, inject: &Arc<Inject>) -> Clearing {
        Clearing::of(self.coverage, inject)
    }
    /// The topics of an inject, each with how deep it goes: 0 mentioned, 1 indicated, 2 a dilemma.
    pub fn depths(&self, inject: &Inject) -> Vec<(&'a Value, u8)> {
        let (program, table) = (self.coverage.program(), self.coverage.table());
        let Some(slot) = table.slot_of(&inject.id) else { return Vec::new() };
        let mut found = Vec::new();
        for (index, column) in program.topic_columns.iter().enumerate() {
            if !table.column(usize::from(column.0)).has(slot) {
                continue;
            }
            let depth = match () {
                () if table.column(program.dilemma(index)).has(slot) => 2,
                () if table.column(program.indicated(index)).has(slot) => 1,
                () => 0,
            };
            found.extend(self.topics.get(index).map(|(_, value)| (*value, depth)));
        }
        found
    }
    /// The signs of the topics of an inject.
    pub fn marks(&self, inject: &Inject) -> Vec<Mark> {
        self.depths(inject).into_iter().map(|(topic, _)| words::mark(topic)).collect()
    }
    /// The injects that wait for an adviser to clear them.
    pub fn withheld(&self) -> BTreeSet<InjectId> {
        let closed = self.played.iter().filter(|inject| self.clearing(inject).is_open());
        closed.map(|inject| inject.id.clone()).collect()
    }
    /// The lines with their topic, in the order of the topics.
    pub fn lines_by_topic(&self) -> Vec<(&'a Value, Vec<&'a Arc<Line>>)> {
        let lines = |id: &SmolStr| {
            self.coverage.lines().iter().filter(|line| line.requirement.topic == *id).collect::<Vec<_>>()
        };
        self.topics.iter().map(|(id, value)| (*value, lines(id))).filter(|(_, lines)| !lines.is_empty()).collect()
    }
}

/// The anchor of a line.
pub fn line_anchor(id: &str) -> String {
    format!("line-{}", slug(id))
}

/// Anchors made of numbers, unique also where numbers are not.
fn anchors<'a>(kind: &str, records: impl Iterator<Item = (&'a str, &'a str)>) -> BTreeMap<&'a str, String> {
    let (mut taken, mut found) = (BTreeSet::new(), BTreeMap::new());
    for (place, (id, number)) in records.enumerate() {
        let name = slug(number);
        let mut anchor = if name.is_empty() { format!("{kind}-no-{place}") } else { format!("{kind}-{name}") };
        if taken.contains(&anchor) {
            anchor = format!("{anchor}-no-{place}");
        }
        taken.insert(anchor.clone());
        found.entry(id).or_insert(anchor);
    }
    found
}
