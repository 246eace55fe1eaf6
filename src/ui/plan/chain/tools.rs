//! What stands in the bar over the chain: whose chain it is, and the way to the chain of another inject.

use crate::app::Document;
use crate::ui::plan::PlanState;
use crate::ui::theme::theme;
use crate::ui::widgets::Button;
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Label, Layout, Ui};

/// Draws the tools of the chain.
pub(in crate::ui::plan) fn chain_tools(ui: &mut Ui, document: &Document, state: &mut PlanState) {
    let Some(root) = state.chain.root.as_ref().and_then(|id| document.scenario().inject(id)) else { return };
    let theme = theme(ui);
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        if Button::outline(&say("chain-back")).key("Esc").small().show(ui).clicked() {
            state.leave_chain();
        }
        let other =
            state.selection.current().filter(|id| **id != root.id).and_then(|id| document.scenario().inject(id));
        if let Some(other) = other {
            let words = say_with("chain-of", &[("inject", other.number.to_string().into())]);
            let key = say("chain-key-space");
            if Button::outline(&words).icon(Icon::TreeStructure).key(&key).small().show(ui).clicked() {
                state.chain.root = Some(other.id.clone());
            }
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let data = &state.chain.data;
            let values = [
                ("inject", root.number.to_string().into()),
                ("before", data.before.into()),
                ("after", data.after.into()),
            ];
            ui.add(Label::new(Face::Emphasis.text(say_with("chain-head", &values), theme.ink)).truncate());
        });
    });
}
