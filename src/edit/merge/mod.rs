//! Brings two versions of a scenario together that began as one: field by field, conflicts kept with both values.
//!
//! It is a pure function of three values. What both sides agree on comes in by itself and is listed; what they
//! dispute is listed with what stood before and what each side says, and mine stands until somebody chooses.
//! Deleting never wins silently, and no paragraph is put together from two.

mod ask;
mod build;
mod conflict;
mod family;
mod field;
mod flag;
mod list;
mod open;
mod order;
mod prose;
mod record;
mod settle;
mod shelf;
mod three;
mod top;

use crate::scenario::{RecordKind, RecordRef, Scenario, Text};
use serde_json::Value;
use shelf::Shelf;
use smol_str::SmolStr;

pub use conflict::{About, Choice, Conflict, NoChoice, Side};
pub use flag::Flag;

/// Two versions of a scenario brought together, with what somebody still has to choose.
#[derive(Clone, Debug)]
pub struct Merge {
    mine: Scenario,
    theirs: Scenario,
    shelves: Vec<Shelf>,
    /// The fields at the top in their order; those that do not stand now have no text.
    top: Vec<(SmolStr, Option<Text>)>,
    arrivals: Vec<Arrival>,
    conflicts: Vec<Conflict>,
    mixed: Vec<RecordRef>,
    is_unrelated: bool,
    has_base: bool,
}

/// Something that came in from the other side by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// The record; the exercise where it is about the order of a list or the top of the file.
    pub record: RecordRef,
    /// What people call it.
    pub called: String,
    /// What came.
    pub what: Came,
}

/// What came in by itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Came {
    /// The record is new.
    Added,
    /// The record was deleted there and had not been touched here.
    Removed,
    /// A field has another value.
    Field {
        /// The field.
        field: SmolStr,
        /// What stands here; null where it is empty.
        before: Value,
        /// What stands in the result.
        after: Value,
        /// Whether it was put together from both sides, such as a text in which each changed another paragraph.
        is_mixed: bool,
    },
    /// The records of this kind are in another order.
    Order,
    /// A field of a newer version at the top of the file.
    Top(SmolStr),
}

/// Brings theirs into mine; `base` is the version from which both started.
///
/// Without it nothing is taken by itself: every difference is a choice. A file that is another exercise changes
/// nothing and says so.
pub fn merge(base: Option<&Scenario>, mine: &Scenario, theirs: &Scenario) -> Merge {
    build::built(base, mine, theirs)
}

/// Whether two files are different exercises, as far as can be told without what they started from.
pub fn is_other_exercise(mine: &Scenario, theirs: &Scenario) -> bool {
    !family::is_related(None, mine, theirs)
}

impl Merge {
    /// Whether the other file is another exercise; nothing is done then.
    pub fn is_unrelated(&self) -> bool {
        self.is_unrelated
    }

    /// Whether it was known from which version both started.
    pub fn has_base(&self) -> bool {
        self.has_base
    }

    /// What came in by itself, by kind of record in file order.
    pub fn arrivals(&self) -> &[Arrival] {
        &self.arrivals
    }

    /// What somebody has to choose or has chosen, by kind of record in file order.
    pub fn conflicts(&self) -> &[Conflict] {
        &self.conflicts
    }

    /// How many choices are still to be made.
    pub fn left(&self) -> usize {
        self.conflicts.iter().filter(|conflict| conflict.choice.is_none()).count()
    }

    /// What somebody has to choose about one record, each with its place among all.
    pub fn conflicts_of(&self, record: &RecordRef) -> Vec<(usize, &Conflict)> {
        self.conflicts.iter().enumerate().filter(|(_, conflict)| conflict.record == *record).collect()
    }

    /// What came in by itself into one record: the rest of it, beside what has to be chosen.
    pub fn arrivals_of(&self, record: &RecordRef) -> Vec<&Arrival> {
        self.arrivals.iter().filter(|arrival| arrival.record == *record).collect()
    }

    /// Records that were put together from both sides and are worth a look.
    pub fn mixed(&self) -> &[RecordRef] {
        &self.mixed
    }

    /// The scenario that stood here before.
    pub fn mine(&self) -> &Scenario {
        &self.mine
    }

    /// The scenario that comes in.
    pub fn theirs(&self) -> &Scenario {
        &self.theirs
    }
}

/// Kinds whose records hold others or are in others: injects in incidents, these in storylines, questions in objectives.
const FAMILY: [RecordKind; 5] =
    [RecordKind::Storyline, RecordKind::Incident, RecordKind::Inject, RecordKind::Objective, RecordKind::Question];
