//! The only way to change a scenario: named edits that give a new value or a refusal with its reason.
//!
//! An edit refuses faults that it would bring in; faults that were there before do not stand in its way,
//! so that a faulty file can be mended step by step.

pub mod bring_back;
mod change;
mod check;
mod compose;
mod content;
pub mod copy;
mod history;
mod label;
mod links;
mod lookup;
pub mod merge;
mod number;
mod refusal;
mod removal;

use crate::scenario::{Code, InjectId, Link, Record, RecordRef, Scenario};
use smol_str::SmolStr;

pub use compose::{Onward, follow_up_of, new_inject, onward_of, with_tag, without_tag};
pub use history::{Done, Gesture, History, STEPS, Step};
pub use number::{next_after, next_number, stem, stem_of};
pub use refusal::{Refusal, RefusalKind};

/// One change of a scenario, as a value that can be named, looked at and applied.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Puts new fields into the record with the same id, the exercise included.
    Change(Record),
    /// Puts new fields into several records at once.
    ChangeMany(Vec<Record>),
    /// Adds a record at an index of its list, or at the end.
    Add {
        /// The new record.
        record: Record,
        /// Where in its list.
        index: Option<usize>,
    },
    /// Adds records that may point to each other, such as a chain from the library.
    AddMany {
        /// The id of the sentence that names the step; it is given `$count`.
        label_key: SmolStr,
        /// The new records.
        records: Vec<Record>,
    },
    /// Removes records; links of other injects to removed ones go with them.
    Remove(Vec<RecordRef>),
    /// Moves injects in time; those without a time stay as they are.
    ShiftTimes {
        /// The injects.
        injects: Vec<InjectId>,
        /// By how much; negative is earlier.
        minutes: i64,
    },
    /// Moves a record to another index of its list.
    Reorder {
        /// The record.
        record: RecordRef,
        /// Its new index.
        index: usize,
    },
    /// Links a later inject to an earlier one.
    Link {
        /// The later inject, which holds the link.
        from: InjectId,
        /// The earlier inject.
        to: InjectId,
        /// What the link means, a value of `link`.
        kind: Code,
    },
    /// Takes links of one inject to another away; of all kinds where the kind is empty.
    Unlink {
        /// The inject that holds the link.
        from: InjectId,
        /// The inject it leads to.
        to: InjectId,
        /// The kind of link.
        kind: Code,
    },
    /// Several edits as one step, each applied to what the one before it gave.
    Together {
        /// The id of the sentence that names the step; it is given `$count`.
        label_key: SmolStr,
        /// The edits.
        edits: Vec<Edit>,
    },
    /// Takes another version of the whole, such as a restore point or a merged copy; it is not checked.
    Whole {
        /// The id of the sentence that names the step.
        label_key: SmolStr,
        /// The version to take.
        scenario: Box<Scenario>,
    },
}

/// The scenario that an edit gives.
///
/// # Errors
/// A refusal says at which field and why the edit makes no sense, and what to do; nothing is changed then.
pub fn apply(scenario: &Scenario, edit: &Edit) -> Result<Scenario, Refusal> {
    match edit {
        Edit::Change(record) => change::one(scenario, record),
        Edit::ChangeMany(records) => change::many(scenario, records),
        Edit::Add { record, index } => change::add(scenario, record, *index),
        Edit::AddMany { records, .. } => change::add_many(scenario, records),
        Edit::Remove(records) => removal::remove(scenario, records),
        Edit::ShiftTimes { injects, minutes } => change::shift_times(scenario, injects, *minutes),
        Edit::Reorder { record, index } => change::reorder(scenario, record, *index),
        Edit::Link { from, to, kind } => {
            let link = Link { kind: kind.clone(), to: to.clone(), ..Link::default() };
            change::link(scenario, from, link)
        }
        Edit::Unlink { from, to, kind } => change::unlink(scenario, from, to, kind),
        Edit::Together { edits, .. } => edits.iter().try_fold(scenario.clone(), |so_far, edit| apply(&so_far, edit)),
        Edit::Whole { scenario, .. } => Ok((**scenario).clone()),
    }
}
