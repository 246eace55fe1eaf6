//! The list of what changed: verdicts, decisions, and records by kind, as plain rows.

use crate::app::comparing::{Changes, DecisionChange, RecordChange, VerdictChange, verdict_words};
use crate::app::merging::sentence;
use crate::coverage::Verdict;
use crate::scenario::RecordKind;
use crate::words::{say, say_with};

/// What a row leads to, by its place among the changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A line whose verdict differs.
    Verdict(usize),
    /// A decision.
    Decision(usize),
    /// A record.
    Record(usize),
}

/// A group of changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What is in it.
    pub title: String,
    /// How many.
    pub count: usize,
}

/// One row of the list.
#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// The head of a group.
    Head(Group),
    /// A list that was sorted anew.
    Note(String),
    /// A change.
    Change {
        /// What it leads to.
        target: Target,
        /// What it is called.
        title: String,
        /// What became of it.
        told: String,
        /// The verdict it has now, for a line.
        verdict: Option<Verdict>,
    },
}

impl Entry {
    /// What it leads to.
    pub fn target(&self) -> Option<Target> {
        match self {
            Self::Change { target, .. } => Some(*target),
            Self::Head(_) | Self::Note(_) => None,
        }
    }
}

/// All rows in order: verdicts, decisions, injects, then the other kinds.
pub fn entries(changes: &Changes) -> Vec<Entry> {
    let mut rows = Vec::new();
    let head = |title: String, count: usize| Entry::Head(Group { title, count });
    if !changes.verdicts.is_empty() {
        rows.push(head(say("comparing-verdicts"), changes.verdicts.len()));
        rows.extend(changes.verdicts.iter().enumerate().map(|(place, it)| verdict(place, it)));
    }
    if !changes.decisions.is_empty() {
        rows.push(head(say("comparing-decisions"), changes.decisions.len()));
        rows.extend(changes.decisions.iter().enumerate().map(|(place, it)| decision(place, it)));
    }
    let first = [RecordKind::Inject];
    let others = RecordKind::ALL.into_iter().filter(|kind| !matches!(kind, RecordKind::Inject | RecordKind::Decision));
    for kind in first.into_iter().chain(others) {
        let of_kind = changes.records.iter().enumerate().filter(|(_, change)| change.record.kind == kind);
        let found: Vec<Entry> = of_kind.map(|(place, change)| record(place, change)).collect();
        let is_sorted = changes.reordered.contains(&kind);
        if found.is_empty() && !is_sorted {
            continue;
        }
        rows.push(head(say(&format!("comparing-kind-{}", kind.name())), found.len()));
        rows.extend(is_sorted.then(|| Entry::Note(say("changes-reordered"))));
        rows.extend(found);
    }
    rows
}

fn verdict(place: usize, change: &VerdictChange) -> Entry {
    let values = [("before", verdict_words(change.before).into()), ("after", verdict_words(change.after).into())];
    Entry::Change {
        target: Target::Verdict(place),
        title: format!("{}  {}", change.id, change.title),
        told: say_with("changes-values", &values),
        verdict: change.after,
    }
}

fn decision(place: usize, change: &DecisionChange) -> Entry {
    let told = say(&format!("comparing-decision-{}", change.fate.name()));
    let kind = say(&format!("changes-decision-{}", change.decision.kind.name()));
    let title = format!("{}  {kind}", change.called);
    Entry::Change { target: Target::Decision(place), title, told, verdict: None }
}

fn record(place: usize, change: &RecordChange) -> Entry {
    let fields: Vec<&str> = change.fields.iter().map(|field| field.label.as_str()).collect();
    let told = match fields.is_empty() {
        true => say(&format!("comparing-{}", change.how.name())),
        false => sentence(&fields.join(", ")),
    };
    Entry::Change { target: Target::Record(place), title: sentence(&change.called), told, verdict: None }
}
