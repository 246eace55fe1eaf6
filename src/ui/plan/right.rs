//! The right panel: the inspector of one inject, the fields that several have in common, or a part of the outline.

use super::bulk::bulk_ui;
use super::outline::data::Scope;
use super::state::PlanState;
use crate::app::Document;
use crate::ui::outbox::Outbox;
use crate::ui::widgets::empty_state;
use crate::ui::{inject, setting};
use crate::words::say;
use egui::Ui;

/// Draws the panel for what is selected.
pub(super) fn right_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    if state.selection.count() > 1 {
        return bulk_ui(ui, document, state, out);
    }
    let current = state.selection.current().filter(|id| document.scenario().inject(id).is_some()).cloned();
    match (current, &state.outline.selected) {
        (Some(id), _) => inject::inspector_ui(ui, document, &id, &mut state.inject, out),
        (None, Scope::Storyline(_) | Scope::Incident(_)) => {
            if let Some(record) = state.outline.selected.record() {
                setting::record_ui(ui, document, &record, &mut state.setting, out);
            }
        }
        (None, _) => {
            empty_state(ui, &[&say("right-empty"), &say("right-empty-why")], None);
        }
    }
}
