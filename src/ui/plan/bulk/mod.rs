//! The fields that several marked injects have in common, set together as one step of undo.

pub mod data;
mod view;

pub(super) use view::bulk_ui;

use crate::app::Document;
use crate::app::grid::Column;
use crate::scenario::{Inject, InjectId, Scenario};
use data::Common;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is being typed for several injects.
#[derive(Debug, Default)]
pub struct BulkState {
    /// What the marked injects have in common, for each column that can be set.
    pub(super) common: Vec<(Column, Common)>,
    /// The scenario and the injects to which it belongs.
    of: Option<(Arc<Scenario>, BTreeSet<InjectId>)>,
    /// Minutes to move by, as typed.
    pub(super) minutes: String,
    /// Whether the first field takes the focus.
    pub(super) take_focus: bool,
}

impl BulkState {
    /// Brings what they have in common up to the document.
    fn follow(&mut self, document: &Document, marked: &BTreeSet<InjectId>, injects: &[Arc<Inject>]) {
        let scenario = document.scenario();
        if self.of.as_ref().is_some_and(|(of, own)| Arc::ptr_eq(of, scenario) && own == marked) {
            return;
        }
        let have_times = scenario.phases.iter().any(|phase| phase.start.is_some());
        let columns = data::columns(&scenario.exercise, have_times).into_iter();
        let common = |column: &Column| data::common_cell(scenario, document.vocabulary(), injects, column);
        self.common = columns.map(|column| (column.clone(), common(&column))).collect();
        self.of = Some((Arc::clone(scenario), marked.clone()));
    }
}
