//! The library as the window asks for it: found by words and filters, fitted in, and what that would change.

pub use crate::library::fit::candidates;
pub use crate::library::{Choice, Filling, Item, ItemInject, Scene, Slot, SlotKind, proposed};

use super::clock::fresh_id;
use crate::checklist::{Basis, Weight};
use crate::coverage::{Coverage, Verdict};
use crate::edit::{self, Edit};
use crate::library::{fit, scene, shipped};
use crate::scenario::{ExTime, Inject, InjectId, Record, RequirementId, Scenario, TagId};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One item with what it is looked for by.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The item.
    pub item: Arc<Item>,
    /// The item in a scenario of its own, with examples in its slots.
    pub scene: Arc<Scene>,
    /// The topics and lenses of its injects, by whole id, in the order in which topics are shown.
    pub topics: Vec<SmolStr>,
    /// The core tasks that its injects are about.
    pub cores: BTreeSet<SmolStr>,
    /// The phases in which its injects are played, by kind.
    pub phases: BTreeSet<SmolStr>,
    /// The branches that must act on it.
    pub branches: BTreeSet<SmolStr>,
    /// The heaviest weight among the lines that it serves.
    pub weight: Option<Weight>,
    /// All its words in small letters.
    words: String,
}

/// The items of the library, in the order of the topics.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// The items.
    pub entries: Vec<Entry>,
}

/// What a person looks for; what is empty is not asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Words of title, intent, texts, or the id of a requirement.
    pub words: String,
    /// A topic by whole id.
    pub topic: Option<SmolStr>,
    /// A core task.
    pub core: Option<SmolStr>,
    /// A phase by kind.
    pub phase: Option<SmolStr>,
    /// A branch that must act.
    pub branch: Option<SmolStr>,
    /// Whether it must serve a line that is open in the scenario.
    pub open_only: bool,
    /// A line that it must serve.
    pub line: Option<RequirementId>,
}

impl Wanted {
    /// Whether anything is asked.
    pub fn narrows(&self) -> bool {
        *self != Self::default()
    }
}

impl Shelf {
    /// The library that ships with the program.
    pub fn of(basis: &Basis) -> Self {
        let order: Vec<SmolStr> = basis.vocabulary.topics().into_iter().map(|(topic, _)| topic).collect();
        let items = shipped(basis).0.items;
        let mut entries: Vec<Entry> = items.into_iter().filter_map(|item| Entry::of(item, basis, &order)).collect();
        let place = |entry: &Entry| {
            let first = entry.main_topic(basis);
            order.iter().position(|topic| Some(topic) == first.as_ref()).unwrap_or(order.len())
        };
        entries.sort_by_key(place);
        Self { entries }
    }

    /// The item of an id.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.item.id == id)
    }

    /// The items that a person looks for, in order.
    pub fn found(&self, wanted: &Wanted, coverage: Option<&Coverage>) -> Vec<&Entry> {
        let words: Vec<String> = wanted.words.to_lowercase().split_whitespace().map(str::to_owned).collect();
        self.entries.iter().filter(|entry| entry.fits(wanted, &words, coverage)).collect()
    }

    /// How many items serve each line that any of them serves.
    pub fn serving(&self) -> BTreeMap<SmolStr, usize> {
        let mut counts = BTreeMap::new();
        for line in self.entries.iter().flat_map(|entry| &entry.item.serves) {
            *counts.entry(line.clone()).or_default() += 1;
        }
        counts
    }
}

impl Entry {
    fn of(item: Arc<Item>, basis: &Basis, order: &[SmolStr]) -> Option<Self> {
        let scene = scene(&item, &basis.vocabulary).ok()?;
        let play = &scene.with_item;
        let injects = || play.injects.iter();
        let set = |codes: Vec<&crate::scenario::Code>| {
            codes.into_iter().filter(|code| !code.is_empty()).map(|code| code.0.clone()).collect::<BTreeSet<_>>()
        };
        let weights = item.serves.iter().filter_map(|id| Some(basis.requirement(id)?.weight));
        Some(Self {
            topics: order.iter().filter(|topic| injects().any(|inject| inject.has_tag(topic))).cloned().collect(),
            cores: set(injects().map(|inject| &inject.core).collect()),
            phases: set(injects().filter_map(|inject| Some(&play.phase_of(inject)?.kind)).collect()),
            branches: set(injects().flat_map(|inject| &inject.to).collect()),
            weight: weights.min(),
            words: words_of(&item),
            scene: Arc::new(scene),
            item,
        })
    }

    /// The topic under which it stands: that of the first line it serves, else the first of its injects.
    pub fn main_topic(&self, basis: &Basis) -> Option<SmolStr> {
        let of_line = self.item.serves.first().and_then(|id| basis.requirement(id)).map(|line| line.topic.clone());
        of_line.or_else(|| self.topics.first().cloned())
    }

    fn fits(&self, wanted: &Wanted, words: &[String], coverage: Option<&Coverage>) -> bool {
        let has = |set: &BTreeSet<SmolStr>, asked: &Option<SmolStr>| asked.as_ref().is_none_or(|it| set.contains(it));
        let serves = wanted.line.as_ref().is_none_or(|line| self.item.serves.contains(&line.0));
        let topic = wanted.topic.as_ref().is_none_or(|topic| self.topics.contains(topic));
        serves
            && topic
            && has(&self.cores, &wanted.core)
            && has(&self.phases, &wanted.phase)
            && has(&self.branches, &wanted.branch)
            && words.iter().all(|word| self.words.contains(word.as_str()))
            && (!wanted.open_only || coverage.is_none_or(|coverage| self.open(coverage) > 0))
    }

    /// The minutes from its first inject to its last.
    pub fn span(&self) -> i64 {
        self.item.injects.iter().map(|inject| i64::from(inject.minutes)).max().unwrap_or_default()
    }

    /// The lines that it meets by itself, and after them those over the exercise as a whole with which it helps.
    pub fn lines(&self) -> impl Iterator<Item = &SmolStr> {
        self.item.serves.iter().chain(&self.item.helps)
    }

    /// How many of its lines are missing or partly covered.
    pub fn open(&self, coverage: &Coverage) -> usize {
        let lines = self.lines().filter_map(|id| coverage.line(&RequirementId(id.clone())));
        lines.filter(|line| can_be_helped(line.verdict)).count()
    }
}

/// Whether injects can change a verdict for the better.
pub fn can_be_helped(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Missing | Verdict::Partly)
}

fn words_of(item: &Item) -> String {
    let mut words = format!("{} {} {} {} ", item.id, item.title, item.intent, item.serves.join(" "));
    for inject in &item.injects {
        words.extend([inject.title.as_str(), " ", inject.text.as_str(), " "]);
        words.push_str(&inject.expected.join(" "));
        words.push(' ');
    }
    words.to_lowercase()
}

/// A line whose verdict an item would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The line.
    pub line: RequirementId,
    /// Its title.
    pub title: String,
    /// What it weighs here.
    pub weight: Weight,
    /// Its verdict now.
    pub before: Verdict,
    /// Its verdict with the item.
    pub after: Verdict,
}

impl Change {
    /// Whether it is a change for the worse.
    pub fn is_worse(&self) -> bool {
        standing(self.after) < standing(self.before)
    }
}

/// How far a line is, for telling better from worse.
fn standing(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Missing => 0,
        Verdict::Partly => 1,
        Verdict::Waits => 2,
        Verdict::Covered | Verdict::NotApplicable | Verdict::Waived => 3,
    }
}

/// The edit that fits an item into a scenario, with fresh ids.
pub fn fitted(entry: &Entry, filling: &Filling, scenario: &Scenario) -> Edit {
    fit::edit(&entry.item, &entry.scene, filling, scenario, fresh_id)
}

/// The injects that such an edit adds.
pub fn added(edit: &Edit) -> Vec<Arc<Inject>> {
    let Edit::AddMany { records, .. } = edit else { return Vec::new() };
    let injects = records.iter().filter_map(|record| match record {
        Record::Inject(inject) => Some(Arc::clone(inject)),
        _ => None,
    });
    injects.collect()
}

/// The lines whose verdicts an edit would change, the heaviest first.
///
/// # Errors
/// Why the edit would be refused.
pub fn changes(coverage: &Coverage, edit: &Edit) -> Result<Vec<Change>, String> {
    let next = edit::apply(coverage.scenario(), edit).map_err(|refusal| refusal.message)?;
    let mut after = coverage.clone();
    after.follow(&Arc::new(next));
    Ok(changed_lines(coverage, &after))
}

/// The lines whose verdicts differ between two checks, better ones first, the heaviest first.
pub fn changed_lines(before: &Coverage, after: &Coverage) -> Vec<Change> {
    let mut found: Vec<Change> = after
        .lines()
        .iter()
        .filter_map(|line| {
            let before = before.line(&line.requirement.id).map_or(Verdict::NotApplicable, |line| line.verdict);
            (before != line.verdict).then(|| Change {
                line: line.requirement.id.clone(),
                title: line.requirement.title_said().into_owned(),
                weight: line.weight,
                before,
                after: line.verdict,
            })
        })
        .collect();
    found.sort_by_key(|change| (change.is_worse(), change.weight));
    found
}

/// When an item is played where nobody says it: with the selected inject, else in the middle of its phase, as much
/// earlier as its last inject needs to be played before the end.
pub fn proposed_start(entry: &Entry, scenario: &Scenario, selected: Option<&InjectId>) -> ExTime {
    let of_selected = selected.and_then(|id| scenario.inject(id)).and_then(|inject| inject.time);
    if let Some(time) = of_selected {
        return time;
    }
    let start = middle_of_phase(entry, scenario).unwrap_or_else(|| middle_of_play(scenario));
    let latest = scenario.exercise.endex.map(|end| end.0.saturating_sub(entry.span()));
    // What does not fit at all begins with the play.
    ExTime(latest.map_or(start.0, |latest| start.0.min(latest.max(0))))
}

fn middle_of_phase(entry: &Entry, scenario: &Scenario) -> Option<ExTime> {
    let play = &entry.scene.with_item;
    let kind = &play.phase_of(play.injects.first()?)?.kind;
    let phase = scenario.phases.iter().find(|phase| phase.kind == *kind)?;
    let (start, end) = (phase.start?, phase.end.or(scenario.exercise.endex)?);
    Some(ExTime(start.0.midpoint(end.0)))
}

fn middle_of_play(scenario: &Scenario) -> ExTime {
    ExTime(scenario.exercise.endex.map_or(0, |end| end.0 / 2))
}

/// The topics of a scenario's inject that have a page in the guide, by whole id.
pub fn guided_topics(tags: &[TagId]) -> Vec<&TagId> {
    tags.iter().filter(|tag| super::guide::place_of(tag.as_str()).is_some()).collect()
}
