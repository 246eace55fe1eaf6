//! The chain of one inject: what leads to it and what follows, in the order of time, with the links between them.
//!
//! `data` says what is shown and `rails` where the lines run, both as plain values; `view` draws it, `keys` walk it.

pub mod data;
mod keys;
pub mod rails;
mod tools;
mod view;

use super::state::View;
use crate::app::Document;
use crate::scenario::{InjectId, Scenario};
use data::ChainData;
use std::sync::Arc;

pub(super) use keys::{chain_keys, walk};
pub(super) use tools::chain_tools;
pub(super) use view::{chain_ui, row_id};

/// What of the chain is shown.
#[derive(Debug, Default)]
pub struct ChainState {
    /// The inject whose chain it is.
    pub root: Option<InjectId>,
    /// The rows and the lines.
    pub data: ChainData,
    /// The view to which Escape leads back.
    pub(super) back: View,
    /// A row that comes into view as soon as it is drawn.
    pub(super) reveal: Option<InjectId>,
    seen: Option<(Arc<Scenario>, Option<InjectId>)>,
}

impl ChainState {
    /// Brings the chain up to the document; with a current inject outside of it, it becomes that one's.
    pub(super) fn follow(&mut self, document: &Document, current: Option<&InjectId>) {
        let scenario = document.scenario();
        let is_gone = |id: &InjectId| scenario.inject(id).is_none();
        if self.root.as_ref().is_none_or(is_gone) {
            self.root = current.cloned();
        }
        self.update(document);
        if let Some(current) = current.filter(|id| self.data.place(id).is_none()) {
            self.root = Some(current.clone());
            self.update(document);
        }
    }

    fn update(&mut self, document: &Document) {
        let scenario = document.scenario();
        let is_known =
            |(seen, root): &(Arc<Scenario>, Option<InjectId>)| Arc::ptr_eq(seen, scenario) && *root == self.root;
        if self.seen.as_ref().is_some_and(is_known) {
            return;
        }
        self.seen = Some((Arc::clone(scenario), self.root.clone()));
        self.data = self.root.as_ref().map(|root| ChainData::of(scenario, root)).unwrap_or_default();
        self.reveal = self.root.clone();
    }

    /// Makes all words anew, since another language is spoken.
    pub(super) fn forget_words(&mut self) {
        self.seen = None;
    }
}
