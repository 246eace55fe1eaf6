//! The bar over the centre: which view, the filter, evidence missing, a new inject.

use super::chain;
use super::filter_field::filter_ui;
use super::make;
use super::state::{PlanState, View};
use super::timeline;
use crate::app::Document;
use crate::ui::Icon;
use crate::ui::commands::Command;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{Button, icon_button, segmented};
use crate::words::say;
use egui::{Align, Layout, Sense, Ui, UiBuilder, vec2};

/// Draws the bar.
pub(super) fn toolbar_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let theme = theme(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::PANEL_HEAD), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(rect.shrink2(vec2(space::PANEL, 0.0))).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        unfold_button(ui, state);
        let mut views = vec![
            (View::Table, say("plan-view-table")),
            (View::Timeline, say("plan-view-timeline")),
            (View::Setting, say("plan-view-setting")),
        ];
        // The chain is of one inject, and called from there.
        if state.view == View::Chain {
            views.push((View::Chain, say("plan-view-chain")));
        }
        let views: Vec<(View, &str)> = views.iter().map(|(view, word)| (*view, word.as_str())).collect();
        if let Some(view) = segmented(ui, &say("plan-view"), &views, &state.view) {
            state.view = view;
        }
        match state.view {
            View::Table => table_tools(ui, document, state, out),
            View::Timeline => timeline::timeline_tools(ui, document, state, out),
            View::Chain => chain::chain_tools(ui, document, state),
            View::Setting => {}
        }
    });
    ui.advance_cursor_after_rect(rect);
}

/// Brings the outline back where it is folded.
fn unfold_button(ui: &mut Ui, state: &mut PlanState) {
    if state.has_left() {
        return;
    }
    if icon_button(ui, Icon::SidebarSimple, &say("plan-show-outline")).clicked() {
        state.fold_left(false);
    }
}

fn table_tools(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let word = say("plan-new-inject");
        let new = Button::ink(&word).icon(Icon::Plus).small();
        let hint = format!("{} ({})", Command::NewInject.text(), Command::NewInject.keys_text(ui));
        if new.name(&Command::NewInject.text()).hint(&hint).show(ui).clicked() {
            make::inject(document, state, out);
        }
        library_button(ui, out);
        let hint = format!("{} ({})", say("plan-evidence-missing-hint"), Command::EvidenceMissing.keys_text(ui));
        let missing = &mut state.table.query.evidence_missing;
        let word = say("plan-evidence-missing");
        let button = Button::outline(&word).icon(Icon::Funnel).small().pressed(*missing).hint(&hint);
        if button.show(ui).clicked() {
            *missing = !*missing;
        }
        let width = ui.available_width();
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| filter_ui(ui, document, state, width));
    });
}

fn library_button(ui: &mut Ui, out: &mut Outbox) {
    let hint = format!("{} ({})", Command::Library.hint(), Command::Library.keys_text(ui));
    if Button::outline(&say("library-button")).icon(Icon::Stack).small().hint(&hint).show(ui).clicked() {
        out.wish(Wish::ShowLibrary(None));
    }
}
