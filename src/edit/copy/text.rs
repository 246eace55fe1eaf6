//! The text that a copy proposes, merged into the planner's by the general merge: what both changed is left.

use super::{Proposal, ProposalKind, Taken};
use crate::edit::Edit;
use crate::edit::merge::merge;
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
///
/// Without the version both started from nothing is taken; a copy never removes anything.
pub fn merge_text(base: Option<&Scenario>, taken: &Taken) -> TextMerge {
    let merged = merge(base, &taken.scenario, &play_of(taken, base));
    let is_left = |proposal: &&Proposal| {
        base.is_none()
            || merged.is_unrelated()
            || proposal.kind == ProposalKind::Remove
            || !merged.conflicts_of(&proposal.record).is_empty()
    };
    let (left, came): (Vec<&Proposal>, Vec<&Proposal>) = taken.proposals.iter().partition(is_left);
    TextMerge {
        scenario: merged.result(),
        taken: came.into_iter().cloned().collect(),
        left: left.into_iter().cloned().collect(),
    }
}

/// What the copy says of the play: with the review layer as it is here, and with all that it removed.
fn play_of(taken: &Taken, base: Option<&Scenario>) -> Scenario {
    let mut play = Scenario {
        comments: taken.scenario.comments.clone(),
        decisions: taken.scenario.decisions.clone(),
        ..taken.theirs.clone()
    };
    let Some(base) = base else { return play };
    for proposal in taken.proposals.iter().filter(|proposal| proposal.kind == ProposalKind::Remove) {
        let place = base.records(proposal.record.kind).iter().position(|record| record.reference() == proposal.record);
        if let Some(record) = base.record(&proposal.record) {
            play = play.inserting(&record, place);
        }
    }
    play
}
