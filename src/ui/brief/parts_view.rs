//! The parts of the edition: which are in, how many pages each has, and the way to its first page.

use super::data::{PartRow, part_rows};
use super::state::BriefState;
use super::view::Seen;
use crate::app::press::Part;
use crate::ui::Face;
use crate::ui::review::keys::{focus, moved, step};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{count_text, dashed_rect, fit_right, fit_text, focus_ring, region_line};
use crate::words::{say, say_with};
use egui::{CornerRadius, Id, Key, Modifiers, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo};
use egui::{pos2, vec2};

const BOX: f32 = 15.0;
/// Where the titles begin.
const TITLE: f32 = 35.0;

/// Draws the parts.
pub fn parts_ui(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState) {
    region_line(ui);
    let current = state.is_current(&seen.key);
    let made = state.sheets.made().filter(|_| current);
    let rows = part_rows(&seen.data.parts, &state.choices, made);
    head(ui, made.map(|made| made.pages));
    if !rows.iter().any(|row| row.part == state.part_cursor && row.can_change) {
        state.part_cursor = rows.iter().find(|row| row.can_change).map_or(Part::Cover, |row| row.part);
    }
    for row in &rows {
        row_ui(ui, row, state, &rows);
    }
    ui.add_space(12.0);
}

fn head(ui: &mut Ui, pages: Option<usize>) {
    let theme = theme(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::PANEL_HEAD), Sense::hover());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    fit_text(ui.painter(), inner, &say("brief-parts"), Face::Heading, theme.ink);
    if let Some(pages) = pages {
        let words = say_with("brief-pages", &[("count", pages.into())]);
        fit_right(ui.painter(), inner, &words, Face::Code, theme.ink2);
    }
}

fn id(part: Part) -> Id {
    Id::unique(("brief part", part.name()))
}

fn row_ui(ui: &mut Ui, row: &PartRow, state: &mut BriefState, rows: &[PartRow]) {
    let theme = theme(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 26.0));
    let over = ui.rect_contains_pointer(rect);
    if over {
        ui.painter().rect_filled(rect, 0.0, theme.hov);
    }
    let ticked = tick(ui, rect, row, state, &theme);
    if ticked.clicked() {
        state.choices.toggle(row.part);
        state.part_cursor = row.part;
    }
    let title = title_ui(ui, rect, row, &theme);
    let by_key = ticked.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    if let Some(first) = row.first.filter(|_| title.clicked() || by_key) {
        state.sheets.go_to(first);
    }
    if let Some(step) = step(ui, id(row.part)) {
        let live: Vec<&PartRow> = rows.iter().filter(|row| row.can_change).collect();
        let place = live.iter().position(|own| own.part == row.part).unwrap_or_default();
        if let Some(next) = live.get(moved(place, step, live.len(), live.len())) {
            state.part_cursor = next.part;
            focus(ui, id(next.part));
        }
    }
}

/// The box of a part; one of them takes the stop of `Tab`.
fn tick(ui: &Ui, rect: Rect, row: &PartRow, state: &BriefState, theme: &Theme) -> Response {
    let stop = row.can_change && state.part_cursor == row.part;
    let place = rect.with_max_x(rect.left() + TITLE - 3.0);
    let sense = match (row.can_change, stop) {
        (false, _) => Sense::hover(),
        (true, true) => Sense::click(),
        (true, false) => Sense::CLICK,
    };
    let response = ui.interact(place, id(row.part), sense);
    let square = Rect::from_center_size(pos2(rect.left() + 19.5, rect.center().y), vec2(BOX, BOX));
    paint_box(ui, square, row, theme);
    focus_ring(ui, &response.clone().with_new_rect(square), space::INPUT_CORNER, theme);
    let pages = row.pages.map(|pages| say_with("brief-pages", &[("count", pages.into())])).unwrap_or_default();
    let name = if pages.is_empty() { row.title.clone() } else { format!("{}, {pages}", row.title) };
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, row.can_change, row.on, &name));
    if row.reason.is_empty() {
        return response;
    }
    response.ctx.accesskit_node_builder(response.id, |node| node.set_description(row.reason.as_str()));
    response.on_hover_text(&row.reason)
}

fn paint_box(ui: &Ui, square: Rect, row: &PartRow, theme: &Theme) {
    let corner = CornerRadius::same(space::INPUT_CORNER);
    if !row.on && !row.can_change {
        dashed_rect(ui.painter(), square, space::INPUT_CORNER, theme.region_line());
        return;
    }
    if !row.on {
        ui.painter().rect(square, corner, theme.raised, theme.input_line(), StrokeKind::Inside);
        return;
    }
    let ink = if row.can_change { theme.ink } else { theme.ink3 };
    ui.painter().rect_filled(square, corner, ink);
    let tick = [vec2(-3.4, 0.2), vec2(-1.0, 2.6), vec2(3.4, -2.4)];
    let points = tick.map(|step| square.center() + step).to_vec();
    ui.painter().add(Shape::line(points, Stroke::new(1.8, theme.canvas)));
}

/// The title, which leads to the first page, and the number of pages.
fn title_ui(ui: &Ui, rect: Rect, row: &PartRow, theme: &Theme) -> Response {
    let place = rect.with_min_x(rect.left() + TITLE);
    let sense = if row.first.is_some() { Sense::CLICK } else { Sense::hover() };
    let response = ui.interact(place, Id::unique(("brief part title", row.part.name())), sense);
    let ink = if row.on { theme.ink } else { theme.ink3 };
    let pages = match (row.on, row.pages) {
        (true, Some(pages)) => count_text(pages),
        (true, None) => String::new(),
        (false, _) => "–".to_owned(),
    };
    let room = 8.0 + 7.0 * pages.chars().count() as f32;
    let words = place.with_max_x(rect.right() - space::PANEL - room);
    let shortened = fit_text(ui.painter(), words, &row.title, Face::Body, ink);
    fit_right(ui.painter(), rect.with_max_x(rect.right() - space::PANEL), &pages, Face::Code, theme.ink3);
    let hint = match row.first {
        Some(first) => say_with("brief-go-to", &[("part", row.title.as_str().into()), ("page", (first + 1).into())]),
        None if !row.reason.is_empty() => row.reason.clone(),
        None => row.title.clone(),
    };
    if row.first.is_some() {
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &hint));
        return response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(hint);
    }
    if shortened || !row.reason.is_empty() { response.on_hover_text(hint) } else { response }
}
