//! Bringing an earlier version back: setting and play become what they were, and what people said stays.

use super::Edit;
use crate::scenario::Scenario;
use crate::scenario::compare::{Comparison, compare};
use std::sync::Arc;

/// Why a version cannot be brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotBack {
    /// One of the two is a review copy, in which texts may be sealed.
    OtherCopy,
    /// The exercise is as it was then.
    Same,
}

impl NotBack {
    /// Its name, also the end of the id of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::OtherCopy => "other-copy",
            Self::Same => "same",
        }
    }
}

/// A version that comes back.
#[derive(Clone, Debug)]
pub struct BroughtBack {
    /// The exercise as it is then.
    pub scenario: Scenario,
    /// What is another than now: records that change, come back, or go.
    pub changes: Comparison,
}

impl BroughtBack {
    /// The edit that does it: one step, one undo.
    pub fn edit(&self) -> Edit {
        Edit::Whole { label_key: "edit-bring-back".into(), scenario: Box::new(self.scenario.clone()) }
    }
}

/// What the exercise becomes when an earlier version of it comes back.
///
/// Comments and decisions stay as they are now: none that was made since is lost, and none that was withdrawn
/// returns. What no longer fits goes out of date by itself.
///
/// # Errors
/// There is nothing to bring back, or it would put sealed texts in the place of real ones.
pub fn bring_back(now: &Scenario, version: &Scenario) -> Result<BroughtBack, NotBack> {
    if now.copy != version.copy {
        return Err(NotBack::OtherCopy);
    }
    let scenario = Scenario {
        document: now.document.clone(),
        comments: Arc::clone(&now.comments),
        decisions: Arc::clone(&now.decisions),
        ..version.clone()
    };
    let changes = compare(now, &scenario);
    if changes.is_empty() { Err(NotBack::Same) } else { Ok(BroughtBack { scenario, changes }) }
}
