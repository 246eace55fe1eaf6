//! The schematic of places: where they lie to each other, to scale and with north up, without any map behind.
//!
//! `data` says what lies where in kilometres, `sight` how that comes to the screen, `labels` where names find room;
//! all three are plain values. `view` draws the ground, `side` what is known of the place that is chosen.

pub mod data;
mod foot_view;
mod keys;
pub mod labels;
mod marks;
mod side;
pub mod sight;
mod told;
mod view;

use crate::app::Document;
use crate::scenario::{PlaceId, Scenario};
use data::GroundData;
use sight::Sight;
use std::sync::Arc;

pub(super) use view::ground_ui;

/// What of the schematic is shown.
#[derive(Clone, Debug, Default)]
pub struct GroundState {
    /// Whether it stands in the place of the form.
    pub open: bool,
    /// What is seen; all of it until somebody zooms or moves.
    pub sight: Option<Sight>,
    /// The place that was chosen when it was last drawn.
    known: Option<PlaceId>,
    /// The places, as last drawn.
    pub data: GroundData,
    seen: Option<Arc<Scenario>>,
}

impl GroundState {
    fn follow(&mut self, document: &Document) {
        let scenario = document.scenario();
        if self.seen.as_ref().is_none_or(|seen| !Arc::ptr_eq(seen, scenario)) {
            self.data = GroundData::of(scenario, document.vocabulary());
            self.seen = Some(Arc::clone(scenario));
        }
    }

    /// Makes all words anew, since another language is spoken.
    pub(in crate::ui) fn forget_words(&mut self) {
        self.seen = None;
    }
}
