//! The outline on the left of the Plan desk: the exercise as a tree, and the way to its setting.

pub mod data;
mod drag;
mod keys;
pub mod moves;
mod places;
mod view;

use super::evidence::Evidence;
use crate::app::Document;
use crate::scenario::{RecordRef, StorylineId};
use data::{OutlineData, Scope};
use std::collections::BTreeSet;

pub(super) use drag::{held_ui, offer, take_hold};
pub(super) use keys::outline_keys;
pub(super) use view::{outline_ui, row_id};

/// From how many rows on a tree opens folded.
const MANY: usize = 26;

/// What of the outline is selected, folded or being renamed.
#[derive(Debug, Default)]
pub struct OutlineState {
    /// The selected row.
    pub selected: Scope,
    /// The storylines whose incidents are hidden.
    pub folded: BTreeSet<StorylineId>,
    /// The record whose title is being written in its row.
    pub renaming: Option<RecordRef>,
    /// The rows.
    pub data: OutlineData,
    /// A folded storyline over which something is held, and since when.
    waits: Option<(StorylineId, f64)>,
    /// A row that comes into view as soon as it is drawn.
    pub(super) reveal: Option<Scope>,
    folded_at_start: bool,
    stale: bool,
}

impl OutlineState {
    /// Folds or unfolds a storyline.
    pub fn set_folded(&mut self, id: &StorylineId, folded: bool) {
        let changed = if folded { self.folded.insert(id.clone()) } else { self.folded.remove(id) };
        self.stale |= changed;
    }

    /// Brings the rows up to the document.
    pub(super) fn follow(&mut self, document: &Document, evidence: &Evidence, fresh: bool) {
        if !fresh && !self.stale {
            return;
        }
        self.stale = false;
        let scenario = document.scenario();
        let rows = 1 + scenario.storylines.len() + scenario.incidents.len();
        if !self.folded_at_start && rows > MANY {
            self.folded = scenario.storylines.iter().skip(1).map(|it| it.id.clone()).collect();
        }
        self.folded_at_start = true;
        self.data = OutlineData::of(scenario, document.coverage(), evidence, &self.folded);
    }
}
