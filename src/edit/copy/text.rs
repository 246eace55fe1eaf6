//! The one place where text that a copy proposes is merged into the planner's.
//!
//! It takes what is beyond doubt and leaves the rest: records that only the copy changed, and new ones. The
//! general three-way merge of the program takes this place.

use super::{Proposal, ProposalKind, Taken};
use crate::edit::Edit;
use crate::scenario::Scenario;

/// What came of merging the proposed text.
#[derive(Clone, Debug, PartialEq)]
pub struct TextMerge {
    /// The scenario with what was taken.
    pub scenario: Scenario,
    /// What was taken.
    pub taken: Vec<Proposal>,
    /// What was left, since both sides changed it, or since it would remove something.
    pub left: Vec<Proposal>,
}

impl TextMerge {
    /// All of it as one step, the review layer included.
    pub fn edit(&self) -> Edit {
        Edit::Whole { label_key: "edit-take-in".into(), scenario: Box::new(self.scenario.clone()) }
    }
}

/// Merges the text that a copy proposes into the scenario that has its review layer already.
pub fn merge_text(base: Option<&Scenario>, taken: &Taken) -> TextMerge {
    let mut merged = TextMerge { scenario: taken.scenario.clone(), taken: Vec::new(), left: Vec::new() };
    for proposal in &taken.proposals {
        let theirs = taken.theirs.record(&proposal.record);
        let before = base.and_then(|base| base.record(&proposal.record));
        let next = match (proposal.kind, theirs, merged.scenario.record(&proposal.record)) {
            (ProposalKind::Add, Some(theirs), None) => Some(merged.scenario.inserting(&theirs, None)),
            (ProposalKind::Change, Some(theirs), Some(own)) if before.as_ref() == Some(&own) => {
                merged.scenario.replacing(&theirs)
            }
            _ => None,
        };
        match next {
            Some(next) => {
                merged.scenario = next;
                merged.taken.push(proposal.clone());
            }
            None => merged.left.push(proposal.clone()),
        }
    }
    merged
}
