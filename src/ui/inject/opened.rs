//! One inject opened full: all its fields on the left, what it does for the checklist on the right.

use super::data::Place;
use super::deeds::go_to_next_lacking;
use super::fields::{NOTES, PEOPLE_EFFECT};
use super::form::{Form, label};
use super::state::InjectState;
use crate::app::Document;
use crate::scenario::InjectId;
use crate::ui::commands::Command;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::widgets::{LabelPlace, label_text, link, region_line, row_line};
use crate::ui::{Face, Icon, theme};
use crate::words::say;
use egui::{Align, Frame, Key, Layout, Margin, Modifiers, Popup, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

/// The width of the right column.
const RIGHT: f32 = 456.0;
/// The greatest width of the fields.
const WIDEST: f32 = 1080.0;
/// The height of the line on care at the foot.
const FOOT: f32 = 36.0;

/// Draws the inject opened full; `place` is its place in the list it was opened from.
pub fn opened_ui(
    ui: &mut Ui,
    document: &Document,
    inject: &InjectId,
    place: &Place,
    state: &mut InjectState,
    out: &mut Outbox,
) {
    keys(ui, document, inject, place, state, out);
    let Some(mut form) = Form::new(document, inject, state, out) else { return };
    let area = ui.available_rect_before_wrap();
    let theme = theme(ui);
    let middle = (area.right() - RIGHT.min(area.width() * 0.45)).round();
    let left = Rect::from_min_max(area.min, pos2(middle, area.bottom()));
    let right = Rect::from_min_max(pos2(middle, area.top()), area.max);
    ui.painter().rect_filled(area, 0.0, theme.canvas);
    ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
        ui.shrink_clip_rect(left);
        left_part(ui, &mut form, place);
    });
    ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
        ui.shrink_clip_rect(right);
        right_part(ui, &mut form);
    });
    ui.painter().vline(middle + 0.5, area.y_range(), theme.region_line());
    super::help::help_ui(ui, &mut form);
    form.state.was_typing = ui.ctx().text_edit_focused();
    ui.advance_cursor_after_rect(area);
}

/// Keys that the window has not taken: one step back, neighbours, the next thing that is lacking.
fn keys(ui: &Ui, document: &Document, inject: &InjectId, place: &Place, state: &mut InjectState, out: &mut Outbox) {
    let pressed =
        |command: Command| command.keys().is_some_and(|keys| ui.input_mut(|input| input.consume_shortcut(&keys)));
    if pressed(Command::NextLacking) {
        go_to_next_lacking(document, inject, true, state, out);
    }
    for (command, to) in [(Command::PreviousInject, &place.before), (Command::NextInject, &place.after)] {
        if let Some(to) = to.as_ref().filter(|_| pressed(command)) {
            out.wish(Wish::OpenFull(to.clone()));
        }
    }
    // The first Esc leaves a field or closes a list, the next one the inject.
    let is_free = !state.was_typing && !Popup::is_any_open(ui.ctx());
    if is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        out.wish(Wish::BackToTable);
    }
}

fn left_part(ui: &mut Ui, form: &mut Form<'_>, place: &Place) {
    ui.spacing_mut().item_spacing.y = 0.0;
    form.opened_bar(ui, place);
    let scroll = ScrollArea::vertical().id_salt(("opened", form.inject.id.as_str())).auto_shrink([false, false]);
    scroll.show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 26, right: 26, top: 18, bottom: 24 }).show(ui, |ui| {
            ui.set_max_width(WIDEST.min(ui.available_width()));
            ui.spacing_mut().item_spacing.y = 5.0;
            if form.document.is_read_only() {
                ui.disable();
            }
            form.opened_head(ui);
            ui.add_space(6.0);
            form.six_in_two_columns(ui);
            ui.add_space(8.0);
            form.audience_text(ui, 4, 320.0);
            ui.add_space(4.0);
            form.tags(ui);
            form.offered_tags(ui);
            ui.add_space(10.0);
            expected(ui, form);
            ui.add_space(10.0);
            section(ui, "people");
            form.people(ui);
            form.plain(ui, PEOPLE_EFFECT, LabelPlace::Above, 2);
            ui.add_space(10.0);
            section(ui, "follow-up");
            form.links(ui);
            ui.add_space(10.0);
            form.plain(ui, NOTES, LabelPlace::Above, 2);
            ui.add_space(12.0);
            row_line(ui);
            form.folds(ui);
            form.settle_focus(ui);
        });
    });
}

fn expected(ui: &mut Ui, form: &mut Form<'_>) {
    ui.horizontal(|ui| {
        label_text(ui, &label("expected-actions"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if form.document.is_read_only() {
                return;
            }
            let response = link(ui, &say("inject-add-action"));
            form.take_focus("expected", &response);
            if response.clicked() {
                form.add_action();
            }
        });
    });
    row_line(ui);
    if let Some(lacking) = form.lacking("expected").filter(|_| form.inject.expected.is_empty()) {
        let theme = theme(ui);
        ui.horizontal(|ui| {
            ui.label(Icon::Warning.text(Icon::SMALL, theme.par));
            ui.label(Face::Body.text(lacking, theme.ink3));
        });
    }
    form.expected_list(ui, false);
}

fn section(ui: &mut Ui, name: &str) {
    label_text(ui, &say(&format!("inject-section-{name}")));
}

fn right_part(ui: &mut Ui, form: &mut Form<'_>) {
    let theme = theme(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ui.available_rect_before_wrap();
    ui.painter().rect_filled(area.with_max_y(area.top() + crate::ui::theme::space::PANEL_HEAD), 0.0, theme.panel);
    crate::ui::widgets::panel_head(ui, &say("inject-does"), |ui| {
        ui.label(Face::Small.text(say("inject-updates"), theme.ink3));
    });
    let body = ui.available_rect_before_wrap().with_max_y(area.bottom() - FOOT);
    ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
        let scroll =
            ScrollArea::vertical().id_salt(("opened right", form.inject.id.as_str())).auto_shrink([false, false]);
        scroll.show(ui, |ui| {
            Frame::new().inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                form.evidence_for(ui, true);
                ui.add_space(4.0);
                region_line(ui);
                ui.add_space(8.0);
                form.still_lacks(ui, true);
                form.clearance(ui, true);
                form.findings(ui, true);
                ui.add_space(4.0);
                form.if_completed(ui);
                ui.add_space(8.0);
                form.remarks(ui);
            });
        });
    });
    foot(ui, form, area.with_min_y(area.bottom() - FOOT));
}

/// The line on care.
fn foot(ui: &mut Ui, form: &Form<'_>, rect: Rect) {
    let theme = theme(ui);
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, theme.region_line());
    let inner = rect.shrink2(vec2(16.0, 0.0));
    let mut line = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    line.label(Icon::Heartbeat.text(Icon::SIZE, theme.ink2));
    line.add(egui::Label::new(Face::Small.text(form.care_line(), theme.ink2)).truncate());
}

/// Two columns of the same width.
pub(super) fn two_columns(ui: &mut Ui, mut add: impl FnMut(&mut Ui, usize)) {
    let spacing = ui.spacing().item_spacing;
    ui.spacing_mut().item_spacing.x = 30.0;
    ui.columns(2, |columns| {
        for (at, column) in columns.iter_mut().enumerate() {
            column.spacing_mut().item_spacing = spacing;
            add(column, at);
        }
    });
    ui.spacing_mut().item_spacing = spacing;
}
