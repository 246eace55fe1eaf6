//! What changed between two versions of an exercise: in its records by words, in its verdicts and why, in its decisions.
//!
//! One value for the screen, the text, the JSON and the printable page.

mod decisions;
mod records;
mod said;
mod verdicts;
mod worded;

use super::{Coverage, Verdict};
use crate::checklist::Weight;
use crate::scenario::compare::{Comparison, compare};
use crate::scenario::wording::Paragraph;
use crate::scenario::{Decision, RecordKind, RecordRef, RequirementId};
use smol_str::SmolStr;
use std::sync::Arc;

pub use records::field_words;
pub use said::verdict_words;
pub use worded::Worded;

/// All that changed between an earlier and a later version.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Records that came, went or differ, by kind in file order.
    pub records: Vec<RecordChange>,
    /// Lists that were sorted anew.
    pub reordered: Vec<RecordKind>,
    /// Lines whose verdict differs, in the order of the checklists.
    pub verdicts: Vec<VerdictChange>,
    /// Decisions that came, went, differ or are out of date now.
    pub decisions: Vec<DecisionChange>,
}

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Only the later version has it.
    Added,
    /// Only the earlier version has it.
    Removed,
    /// Both have it and it differs.
    Changed,
}

impl How {
    /// Its name in machine output and in ids of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// One record that came, went or differs.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordChange {
    /// The record.
    pub record: RecordRef,
    /// What people call it, with its title where it has both number and title.
    pub called: String,
    /// What became of it.
    pub how: How,
    /// The fields that differ, in words; empty for a record that came or went.
    pub fields: Vec<FieldWords>,
}

/// One field that differs, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldWords {
    /// The field.
    pub field: SmolStr,
    /// What people call it.
    pub label: String,
    /// Its earlier value; empty where it was empty.
    pub before: String,
    /// Its later value; empty where it is empty.
    pub after: String,
    /// For a text: what became of each paragraph and its words; empty for other fields.
    pub paragraphs: Vec<Paragraph>,
}

/// One line whose verdict differs.
#[derive(Clone, Debug, PartialEq)]
pub struct VerdictChange {
    /// The line.
    pub id: RequirementId,
    /// Its title.
    pub title: String,
    /// Its weight in the later version, or in the earlier one where only that has it.
    pub weight: Weight,
    /// The earlier verdict; nothing where the line did not count.
    pub before: Option<Verdict>,
    /// The later verdict; nothing where the line does not count any more.
    pub after: Option<Verdict>,
    /// What caused it: each change that is enough alone, otherwise those that are or were evidence.
    pub causes: Vec<Cause>,
}

/// A changed record that caused another verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The record.
    pub record: RecordRef,
    /// What people call it.
    pub called: String,
    /// Whether its change alone gives the later verdict.
    pub is_enough: bool,
}

/// A decision that came, went, differs, or is out of date now.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionChange {
    /// The decision in its later version, or in the earlier one where it went.
    pub decision: Arc<Decision>,
    /// What people call that on which was decided.
    pub called: String,
    /// What became of it.
    pub fate: DecisionFate,
    /// For one that is out of date: what was looked at and differs now, with the fields.
    pub since: Vec<Since>,
}

/// What became of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionFate {
    /// It was made.
    Added,
    /// It was withdrawn.
    Removed,
    /// It says something else.
    Changed,
    /// It is as it was, and what was looked at is not.
    OutOfDate,
}

impl DecisionFate {
    /// Its name in machine output and in ids of sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::OutOfDate => "out-of-date",
        }
    }
}

/// A record that was looked at and differs now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// The record.
    pub record: RecordRef,
    /// What people call it.
    pub called: String,
    /// The names of its fields that differ; empty where it came or went.
    pub fields: Vec<SmolStr>,
}

impl Changes {
    /// What changed between two versions that were judged by the same checklists.
    pub fn between(before: &Coverage, after: &Coverage) -> Self {
        let comparison = compare(before.scenario(), after.scenario());
        Self {
            records: records::changes(before, after, &comparison),
            verdicts: verdicts::changes(before, after, &comparison),
            decisions: decisions::changes(before, after, &comparison),
            reordered: comparison.reordered,
        }
    }

    /// What became of the decisions, which is known much sooner than all of it.
    pub fn decisions_between(before: &Coverage, after: &Coverage) -> Vec<DecisionChange> {
        decisions::changes(before, after, &compare(before.scenario(), after.scenario()))
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.reordered.is_empty() && self.verdicts.is_empty() && self.decisions.is_empty()
    }
}

/// The records of a comparison by kind in file order, with what became of each.
fn touched(comparison: &Comparison) -> Vec<(RecordRef, How)> {
    let of = |records: &[RecordRef], how: How| records.iter().map(|it| (it.clone(), how)).collect::<Vec<_>>();
    let mut all = of(&comparison.changed, How::Changed);
    all.extend(of(&comparison.added, How::Added));
    all.extend(of(&comparison.removed, How::Removed));
    all.sort_by_key(|(record, _)| record.kind);
    all
}
