//! Places the three panels of the desk: beside each other where there is room, else folded or as a sheet.

use super::state::{BriefState, Region};
use super::{centre_view, dress_view, edition_view, foot_view, formats_view, parts_view, right_view};
use crate::app::{Document, Memory, Session};
use crate::ui::outbox::Outbox;
use crate::ui::review::panel::body_and_foot;
use crate::ui::theme::{Theme, theme};
use egui::{Area, Context, CursorIcon, Id, Key, Layout, Modifiers, Order, Rect, ScrollArea, Sense, Ui, UiBuilder};
use egui::{pos2, vec2};
use std::ops::RangeInclusive;

/// The least width of the centre; with less the panels fold.
const CENTRE: f32 = 560.0;
const LEFT: RangeInclusive<f32> = 200.0..=360.0;
const RIGHT: RangeInclusive<f32> = 250.0..=560.0;
/// The width at which a dragged edge is caught.
const EDGE: f32 = 6.0;

/// What all parts of the desk look at.
pub(super) struct Seen<'a> {
    /// The document.
    pub document: &'a Document,
    /// What is remembered on this computer.
    pub memory: &'a Memory,
    /// What is known of scenario and choices.
    pub data: std::sync::Arc<super::data::BriefData>,
    /// What a pack would be made of now.
    pub key: super::making::Key,
}

/// Draws the desk into what is left of the window, and has the pack made that it shows.
pub fn brief_ui(ui: &mut Ui, document: &Document, memory: &Memory, state: &mut BriefState, out: &mut Outbox) {
    let key = state.key(document, &memory.packs);
    let may_stop = !state.writing.is_busy();
    state.making.follow(ui, document, &key, may_stop);
    let seen = Seen { document, memory, data: state.data(document, &key), key };
    let theme = theme(ui);
    let rect = ui.available_rect_before_wrap();
    ui.allocate_rect(rect, Sense::hover());
    let (left, right) = panels(rect, state);
    let left_edge = rect.left() + if state.folds.left_inline() { left } else { 0.0 };
    let right_edge = rect.right() - if state.folds.right_inline() { right } else { 0.0 };
    let centre = Rect::from_min_max(pos2(left_edge, rect.top()), pos2(right_edge, rect.bottom()));
    if state.folds.left_inline() {
        let place = rect.with_max_x(left_edge);
        ground(ui, place, theme.panel);
        left_ui(&mut inside(ui, place), &seen, state);
        ui.painter().vline(left_edge - 0.5, rect.y_range(), theme.region_line());
    }
    ground(ui, centre, theme.sunken);
    centre_view::centre_ui(&mut inside(ui, centre), &seen, state);
    if state.folds.right_inline() {
        let place = rect.with_min_x(right_edge);
        ground(ui, place, theme.panel);
        right_ui(&mut inside(ui, place), &seen, state, out);
        ui.painter().vline(right_edge + 0.5, rect.y_range(), theme.region_line());
    }
    edges(ui, rect, (left, right), state);
    sheets(ui, rect, (left, right), &seen, state, out);
}

/// Draws the dialogs of the desk, over every desk.
pub fn dialogs_ui(ctx: &Context, session: &Session, state: &mut BriefState, out: &mut Outbox) {
    state.follow_dialog(session);
    let Some(document) = &session.document else { return };
    dress_view::dress_ui(ctx, &session.memory, state, out);
    formats_view::formats_ui(ctx, document, state, out);
    foot_view::old_file_ui(ctx, document, &session.memory, state);
}

fn left_ui(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState) {
    ScrollArea::vertical().id_salt("brief left").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
        edition_view::editions_ui(ui, state);
        parts_view::parts_ui(ui, seen, state);
    });
}

fn right_ui(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState, out: &mut Outbox) {
    let mut both = (state, out);
    body_and_foot(
        ui,
        ("brief foot", "brief body"),
        &mut both,
        |ui, (state, out)| right_view::right_ui(ui, seen, state, out),
        |ui, (state, out)| foot_view::foot_ui(ui, seen, state, out),
    );
}

/// The widths of the side panels; which of them fit is kept in the state.
fn panels(rect: Rect, state: &mut BriefState) -> (f32, f32) {
    let wide = ((rect.width() - 1280.0) / 640.0).clamp(0.0, 1.0);
    let folds = &mut state.folds;
    let left = folds.left_width.unwrap_or(250.0 + 20.0 * wide).clamp(*LEFT.start(), *LEFT.end()).round();
    let right = folds.right_width.unwrap_or(272.0 + 68.0 * wide).clamp(*RIGHT.start(), *RIGHT.end()).round();
    folds.right_fits = rect.width() - right >= CENTRE.min(rect.width() * 0.6);
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
    spacing.interact_size.y = 16.0;
    spacing.scroll.floating_allocated_width = 0.0;
    child
}

/// Lets the inner edges of the side panels be dragged.
fn edges(ui: &Ui, rect: Rect, (left, right): (f32, f32), state: &mut BriefState) {
    let drag = |id: &str, x: f32| -> f32 {
        let place = Rect::from_center_size(pos2(x, rect.center().y), vec2(EDGE, rect.height()));
        let response = ui.interact(place, Id::unique(("brief edge", id)), Sense::DRAG);
        response.on_hover_and_drag_cursor(CursorIcon::ResizeHorizontal).drag_delta().x
    };
    if state.folds.left_inline() {
        let moved = drag("left", rect.left() + left);
        if moved != 0.0 {
            state.folds.left_width = Some((left + moved).clamp(*LEFT.start(), *LEFT.end()));
        }
    }
    if state.folds.right_inline() {
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
    seen: &Seen<'_>,
    state: &mut BriefState,
    out: &mut Outbox,
) {
    let theme = theme(ui);
    let (left_sheet, right_sheet) = (state.folds.left_is_sheet(), state.folds.right_is_sheet());
    if (left_sheet || right_sheet) && !ui.ctx().text_edit_focused() && !state.is_blocked() {
        let escape = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if escape {
            state.folds.close_sheets();
            return;
        }
    }
    if left_sheet {
        let place = rect.with_max_x(rect.left() + left.min(rect.width()));
        sheet(ui, place, &theme, Region::Editions, |ui| left_ui(ui, seen, state));
    }
    if right_sheet {
        let place = rect.with_min_x(rect.right() - right.min(rect.width()));
        sheet(ui, place, &theme, Region::Export, |ui| right_ui(ui, seen, state, out));
    }
}

fn sheet(ui: &Ui, rect: Rect, theme: &Theme, region: Region, draw: impl FnOnce(&mut Ui)) {
    let area = Area::new(Id::unique(("brief sheet", region == Region::Export))).order(Order::Middle);
    area.fixed_pos(rect.min).show(ui.ctx(), |ui| {
        ui.allocate_rect(rect, Sense::click_and_drag() - Sense::FOCUSABLE);
        ground(ui, rect, theme.panel);
        draw(&mut inside(ui, rect));
        ui.painter().rect_stroke(rect, 0.0, theme.region_line(), egui::StrokeKind::Inside);
    });
}
