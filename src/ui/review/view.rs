//! Places the three panels of the desk: beside each other where there is room, else folded or as a sheet.

use super::state::{Region, ReviewState, Tab};
use super::{
    finding_view, findings_view, first_view, line_view, lines_view, matrix_view, people_view, questions_view, tabs,
    topics_view,
};
use crate::app::Document;
use crate::scenario::TagId;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, theme};
use egui::{Area, CursorIcon, Id, Key, Layout, Modifiers, Order, Rect, Sense, Ui, UiBuilder, pos2, vec2};
use std::ops::RangeInclusive;

/// The least width of the centre; with less the panels fold.
const CENTRE: f32 = 560.0;
const LEFT: RangeInclusive<f32> = 200.0..=360.0;
const RIGHT: RangeInclusive<f32> = 300.0..=560.0;
/// The width at which a dragged edge is caught.
const EDGE: f32 = 6.0;

/// Draws the desk into what is left of the window; `sign_offs` draws those of the chosen topic, or all.
pub fn review_ui(
    ui: &mut Ui,
    document: &Document,
    state: &mut ReviewState,
    out: &mut Outbox,
    sign_offs: impl FnOnce(&mut Ui, Option<&TagId>, &mut Outbox),
) {
    let theme = theme(ui);
    let data = state.data(ui, document);
    let (name, role) = (state.name.clone(), state.role.clone());
    state.remarks.follow_signer(&name, &role);
    let rect = ui.available_rect_before_wrap();
    ui.allocate_rect(rect, Sense::hover());
    let shows_right = state.tab.has_right_panel();
    let (left, right) = panels(rect, state);
    let left_edge = rect.left() + if state.folds.left_inline() { left } else { 0.0 };
    let right_edge = rect.right() - if shows_right && state.folds.right_inline() { right } else { 0.0 };
    let centre = Rect::from_min_max(pos2(left_edge, rect.top()), pos2(right_edge, rect.bottom()));
    if state.folds.left_inline() {
        let place = rect.with_max_x(left_edge);
        ground(ui, place, theme.panel);
        topics_view::topics_ui(&mut inside(ui, place), &data, state, out);
        ui.painter().vline(left_edge - 0.5, rect.y_range(), theme.region_line());
    }
    ground(ui, centre, theme.canvas);
    centre_ui(&mut inside(ui, centre), document, &data, state, out, sign_offs);
    if shows_right && state.folds.right_inline() {
        let place = rect.with_min_x(right_edge);
        ground(ui, place, theme.canvas);
        opened_ui(&mut inside(ui, place), document, state, out);
        ui.painter().vline(right_edge + 0.5, rect.y_range(), theme.region_line());
    }
    edges(ui, rect, (left, right), state);
    sheets(ui, rect, (left, right), state, |ui, region, state| match region {
        Region::Topics => topics_view::topics_ui(ui, &data, state, out),
        _ => opened_ui(ui, document, state, out),
    });
}

fn centre_ui(
    ui: &mut Ui,
    document: &Document,
    data: &super::data::ReviewData,
    state: &mut ReviewState,
    out: &mut Outbox,
    sign_offs: impl FnOnce(&mut Ui, Option<&TagId>, &mut Outbox),
) {
    ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
    let findings = state.findings_data(document);
    tabs::tab_bar(ui, document, &findings, state);
    if matches!(state.tab, Tab::Lines | Tab::Findings) {
        matrix_view::matrix_ui(ui, data, state);
    }
    match state.tab {
        Tab::First => first_view::first_ui(ui, document, state, out),
        Tab::Lines => lines_view::lines_ui(ui, data, state, out),
        Tab::People => people_view::people_ui(ui, document, state, out),
        Tab::Findings => findings_view::findings_ui(ui, &findings, data, state),
        Tab::Questions => questions_view::questions_ui(ui, document, state),
        Tab::SignOffs => sign_offs(ui, state.filters.topic.as_ref(), out),
    }
}

/// What is opened from the list: a finding, a question or a line.
fn opened_ui(ui: &mut Ui, document: &Document, state: &mut ReviewState, out: &mut Outbox) {
    match state.tab {
        Tab::Findings => finding_view::finding_ui(ui, document, state, out),
        Tab::Questions => questions_view::question_ui(ui, document, state, out),
        Tab::First | Tab::Lines | Tab::People | Tab::SignOffs => line_view::line_ui(ui, document, state, out),
    }
}

/// The widths of the side panels; which of them fit is kept in the state.
fn panels(rect: Rect, state: &mut ReviewState) -> (f32, f32) {
    let wide = ((rect.width() - 1280.0) / 640.0).clamp(0.0, 1.0);
    let folds = &mut state.folds;
    let left = folds.left_width.unwrap_or(252.0 + 38.0 * wide).clamp(*LEFT.start(), *LEFT.end()).round();
    let right = folds.right_width.unwrap_or(368.0 + 112.0 * wide).clamp(*RIGHT.start(), *RIGHT.end()).round();
    folds.right_fits = rect.width() - right >= CENTRE;
    let taken = if folds.right_inline() { right } else { 0.0 };
    folds.left_fits = rect.width() - left - taken >= CENTRE;
    (left, right)
}

fn ground(ui: &Ui, rect: Rect, colour: egui::Color32) {
    ui.painter().rect_filled(rect, 0.0, colour);
}

fn inside(ui: &mut Ui, rect: Rect) -> Ui {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(egui::Align::Min)));
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    let spacing = child.spacing_mut();
    spacing.item_spacing = vec2(8.0, 0.0);
    // Rows of words are as high as their words, and bars lie over the rows' right end.
    spacing.interact_size.y = 16.0;
    spacing.scroll.floating_allocated_width = 0.0;
    child
}

/// Lets the inner edges of the side panels be dragged.
fn edges(ui: &Ui, rect: Rect, (left, right): (f32, f32), state: &mut ReviewState) {
    let drag = |id: &str, x: f32| -> f32 {
        let place = Rect::from_center_size(pos2(x, rect.center().y), vec2(EDGE, rect.height()));
        let response = ui.interact(place, Id::unique(("review edge", id)), Sense::DRAG);
        response.on_hover_and_drag_cursor(CursorIcon::ResizeHorizontal).drag_delta().x
    };
    if state.folds.left_inline() {
        let moved = drag("left", rect.left() + left);
        if moved != 0.0 {
            state.folds.left_width = Some((left + moved).clamp(*LEFT.start(), *LEFT.end()));
        }
    }
    if state.tab.has_right_panel() && state.folds.right_inline() {
        let moved = drag("right", rect.right() - right);
        if moved != 0.0 {
            state.folds.right_width = Some((right - moved).clamp(*RIGHT.start(), *RIGHT.end()));
        }
    }
}

/// Panels that do not fit lie over the centre while they are asked for; `Esc` puts them away.
fn sheets(
    ui: &mut Ui,
    rect: Rect,
    (left, right): (f32, f32),
    state: &mut ReviewState,
    mut draw: impl FnMut(&mut Ui, Region, &mut ReviewState),
) {
    let theme = theme(ui);
    let right_sheet = state.tab.has_right_panel() && state.folds.right_is_sheet();
    let left_sheet = state.folds.left_is_sheet();
    if (left_sheet || right_sheet) && !ui.ctx().text_edit_focused() {
        let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if escape {
            state.folds.close_sheets();
            return;
        }
    }
    if left_sheet {
        let place = rect.with_max_x(rect.left() + left.min(rect.width()));
        sheet(ui, place, theme.panel, &theme, |ui| draw(ui, Region::Topics, state));
    }
    if right_sheet {
        let place = rect.with_min_x(rect.right() - right.min(rect.width()));
        sheet(ui, place, theme.canvas, &theme, |ui| draw(ui, Region::Line, state));
    }
}

fn sheet(ui: &Ui, rect: Rect, colour: egui::Color32, theme: &Theme, draw: impl FnOnce(&mut Ui)) {
    let area = Area::new(Id::unique(("review sheet", rect.left() as i32))).order(Order::Middle).fixed_pos(rect.min);
    area.show(ui.ctx(), |ui| {
        ui.allocate_rect(rect, Sense::click_and_drag() - Sense::FOCUSABLE);
        ground(ui, rect, colour);
        draw(&mut inside(ui, rect));
        ui.painter().rect_stroke(rect, 0.0, theme.region_line(), egui::StrokeKind::Inside);
    });
}
