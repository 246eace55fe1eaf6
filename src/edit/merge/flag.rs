//! What is worth a look after a merge: records put together from both sides, and faults that were not here before.

use super::Merge;
use crate::scenario::integrity::{Problem, problems};
use crate::scenario::{RecordRef, Scenario};
use std::collections::BTreeSet;

/// Something that is worth a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Both sides changed the record, and it was put together from both.
    LookOnce {
        /// The record.
        record: RecordRef,
        /// What people call it.
        called: String,
    },
    /// A fault that was not here before: two injects with one number, a remark on something deleted, an order in time.
    ///
    /// What the other side had amiss already counts too: whoever brings it in has it from now on.
    Fault(Problem),
}

impl Merge {
    /// What is worth a look in the result as it stands now.
    ///
    /// `before` is what stood here: of a review copy the review layer is taken into mine before the merge.
    pub fn flags(&self, before: &Scenario) -> Vec<Flag> {
        if self.is_unrelated {
            return Vec::new();
        }
        let result = self.result();
        let mixed = self.mixed.iter().filter_map(|record| {
            let called = result.record(record)?.called();
            Some(Flag::LookOnce { record: record.clone(), called })
        });
        let known: BTreeSet<_> = told(before).into_iter().collect();
        let faults = problems(&result).into_iter().filter(|problem| !known.contains(&essence(problem)));
        mixed.chain(faults.map(Flag::Fault)).collect()
    }
}

type Essence = (Option<RecordRef>, String, &'static str, Vec<(&'static str, String)>);

fn told(scenario: &Scenario) -> Vec<Essence> {
    problems(scenario).iter().map(essence).collect()
}

/// What makes two problems the same one.
fn essence(problem: &Problem) -> Essence {
    (problem.record.clone(), problem.field.to_string(), problem.kind.name(), problem.values.clone())
}
