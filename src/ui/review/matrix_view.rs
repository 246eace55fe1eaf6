//! The matrix on top of the centre: holes first, by phase, audience, objective or storyline.
//!
//! The rows are the topics; of a topic that is chosen, its families of lines.

use super::data::ReviewData;
use super::filters::{Axis, RowKey};
use super::holes::{Cell, Column, HoleRow, WIDEST};
use super::keys::{Step, focus, row_sense, step};
use super::matrix_names_view::{corner_ui, names_ui};
use super::state::{FocusWish, Region, ReviewState};
use crate::coverage::Verdict;
use crate::scenario::TagId;
use crate::ui::Face;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{
    GLYPH, fit_text, focus_frame, glyph_width, hover_full_text, region_line, segmented, verdict_glyph,
};
use crate::words::{say, say_with};
use egui::{
    Align, Align2, Id, Layout, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use smol_str::SmolStr;

const TOPIC: f32 = 92.0;
/// The room for the name of a family.
const FAMILY: std::ops::RangeInclusive<f32> = 168.0..=300.0;
/// The room that the lines below keep.
const BELOW: f32 = 300.0;
/// The fewest rows that are seen before the rest is scrolled to.
pub(super) const FEWEST: usize = 7;
/// The height of a row.
pub(super) const ROW: f32 = 30.0;
const HEAD: f32 = 29.0;
/// The least width of a column before the matrix scrolls sideways.
const NARROWEST: f32 = 74.0;

/// Draws the head with its switch, and the matrix.
pub fn matrix_ui(ui: &mut Ui, data: &ReviewData, state: &mut ReviewState) {
    let theme = theme(ui);
    head(ui, state, &theme);
    if data.holes.columns.is_empty() {
        no_columns(ui, state.filters.axis, &theme);
    } else {
        take_focus(ui, data, state);
        table(ui, data, state, &theme);
    }
    region_line(ui);
}

fn head(ui: &mut Ui, state: &mut ReviewState, theme: &Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::PANEL_HEAD), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    ui.spacing_mut().item_spacing.x = 9.0;
    ui.spacing_mut().interact_size.y = space::BUTTON;
    ui.label(Face::Heading.text(say("review-holes"), theme.ink));
    ui.label(Face::Small.text(say("review-holes-by"), theme.ink3));
    let words = Axis::ALL.map(|axis| (axis, axis_word(axis)));
    let options = words.each_ref().map(|(axis, word)| (*axis, word.as_str()));
    if let Some(axis) = segmented(&mut ui, &say("review-holes-switch"), &options, &state.filters.axis) {
        state.set_axis(axis);
    }
}

fn axis_word(axis: Axis) -> String {
    say(match axis {
        Axis::Phase => "review-axis-phase",
        Axis::Core => "review-axis-core",
        Axis::Audience => "review-axis-audience",
        Axis::Objective => "review-axis-objective",
        Axis::Storyline => "review-axis-storyline",
    })
}

fn no_columns(ui: &mut Ui, axis: Axis, theme: &Theme) {
    let words = say(match axis {
        Axis::Phase => "review-no-phases",
        Axis::Core => "review-no-cores",
        Axis::Audience => "review-no-audiences",
        Axis::Objective | Axis::Storyline => "review-no-columns",
    });
    egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 14)).show(ui, |ui| {
        ui.add(egui::Label::new(Face::Body.text(words, theme.ink2)).wrap());
    });
}

pub(super) fn cell_id(row: &RowKey, column: &str) -> Id {
    Id::unique(("review cell", format!("{row:?}"), column))
}

/// The cell that takes the stop of `Tab`.
fn stop(data: &ReviewData, state: &ReviewState) -> Option<(RowKey, SmolStr)> {
    let known = state.cell_cursor.clone().filter(|(row, column)| data.holes.cell(row, column).is_some());
    let first = || Some((data.holes.rows.first()?.key.clone(), data.holes.columns.first()?.id.clone()));
    known.or_else(first)
}

fn take_focus(ui: &Ui, data: &ReviewData, state: &mut ReviewState) {
    let Some((key, column)) = stop(data, state) else { return };
    if state.focus == Some(FocusWish::Region(Region::Matrix)) {
        state.focus = None;
        focus(ui, cell_id(&key, &column));
    }
    let Some(step) = step(ui, cell_id(&key, &column)) else { return };
    let row = data.holes.rows.iter().position(|row| row.key == key).unwrap_or_default();
    let place = data.holes.columns.iter().position(|known| known.id == column).unwrap_or_default();
    let (row, place) = match step {
        Step::Up => (row.saturating_sub(1), place),
        Step::Down => ((row + 1).min(data.holes.rows.len().saturating_sub(1)), place),
        Step::Left => (row, place.saturating_sub(1)),
        Step::Right => (row, (place + 1).min(data.holes.columns.len().saturating_sub(1))),
        Step::First => (row, 0),
        Step::Last => (row, data.holes.columns.len().saturating_sub(1)),
        Step::PageUp => (0, place),
        Step::PageDown => (data.holes.rows.len().saturating_sub(1), place),
    };
    if let (Some(row), Some(column)) = (data.holes.rows.get(row), data.holes.columns.get(place)) {
        state.cell_cursor = Some((row.key.clone(), column.id.clone()));
        focus(ui, cell_id(&row.key, &column.id));
    }
}

/// Where the parts of the matrix lie.
#[derive(Clone, Copy)]
struct Places {
    /// All of it.
    whole: Rect,
    /// The names of the rows.
    names: Rect,
    /// The cells that are seen.
    cells: Rect,
    /// How wide a cell is.
    cell: f32,
}

fn places(ui: &mut Ui, data: &ReviewData, inside: bool) -> Places {
    let (columns, width) = (data.holes.columns.len() + 1, ui.available_width());
    let first = if inside { (width * 0.27).clamp(*FAMILY.start(), *FAMILY.end()).round() } else { TOPIC };
    let scrolls = columns > WIDEST + 1 || (width - first) / columns as f32 <= NARROWEST;
    let cell = if scrolls { ((width - first) / 7.5).max(NARROWEST).round() } else { (width - first) / columns as f32 };
    let bar = if scrolls { 10.0 } else { 0.0 };
    let room = ((ui.available_height() - BELOW - HEAD) / ROW).floor().max(FEWEST as f32) as usize;
    let rows = data.holes.rows.len();
    // Half a row at the end says that there are more.
    let seen = if rows > room { room as f32 + 0.5 } else { rows as f32 };
    let (whole, _) = ui.allocate_exact_size(vec2(width, HEAD + ROW * seen + bar), Sense::hover());
    let below = whole.with_min_y(whole.top() + HEAD);
    let left = whole.left() + first;
    Places { whole, names: below.with_max_x(left), cells: below.with_min_x(left), cell }
}

fn table(ui: &mut Ui, data: &ReviewData, state: &mut ReviewState, theme: &Theme) {
    let inside = state.filters.inside().is_some();
    let places = places(ui, data, inside);
    let size = vec2(places.cell * (data.holes.columns.len() + 1) as f32, ROW * data.holes.rows.len() as f32);
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(places.cells));
    inner.set_clip_rect(places.cells.intersect(ui.clip_rect()));
    let salt = ("review matrix", state.filters.inside().map(TagId::as_str));
    let area = ScrollArea::both().id_salt(salt).auto_shrink(false);
    let shown = area.show(&mut inner, |ui| {
        let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
        cells(ui, whole, places.cell, data, state, theme);
    });
    // Names and heads go along with what was scrolled to.
    let scrolled = shown.state.clamped_offset();
    let mut names = ui.new_child(egui::UiBuilder::new().max_rect(places.names));
    names.set_clip_rect(places.names.intersect(ui.clip_rect()));
    names_ui(&names, places.names.translate(vec2(0.0, -scrolled.y)), data, state, theme);
    corner_ui(ui, Rect::from_min_max(places.whole.min, places.names.right_top()), state, theme);
    let heads = places.whole.with_min_x(places.cells.left()).with_max_y(places.cells.top());
    let mut head = ui.new_child(egui::UiBuilder::new().max_rect(heads));
    head.set_clip_rect(heads.intersect(ui.clip_rect()));
    heads_ui(&head, heads.translate(vec2(-scrolled.x, 0.0)), places.cell, data, theme);
    ui.painter().hline(places.whole.x_range(), places.cells.top() - 0.5, theme.row_line());
}

fn heads_ui(ui: &Ui, rect: Rect, width: f32, data: &ReviewData, theme: &Theme) {
    let integrated =
        Column { id: "integrated".into(), name: say("review-integrated"), full: say("review-integrated-hint") };
    for (place, column) in data.holes.columns.iter().chain([&integrated]).enumerate() {
        let left = (rect.left() + width * place as f32).round();
        column_head(ui, Rect::from_min_size(pos2(left, rect.top()), vec2(width, HEAD)), column, theme);
    }
}

fn cells(ui: &Ui, whole: Rect, width: f32, data: &ReviewData, state: &mut ReviewState, theme: &Theme) {
    let stop = stop(data, state);
    let at = |place: usize, row: usize| {
        let left = (whole.left() + width * place as f32).round();
        let right = (whole.left() + width * (place + 1) as f32).round();
        Rect::from_min_size(pos2(left, whole.top() + ROW * row as f32), vec2(right - left, ROW))
    };
    for (row_place, row) in data.holes.rows.iter().enumerate() {
        for (place, (column, cell)) in data.holes.columns.iter().zip(&row.cells).enumerate() {
            let is_stop = stop.as_ref().is_some_and(|(key, id)| *key == row.key && *id == column.id);
            let response = cell_ui(ui, at(place, row_place), (row, column, *cell), is_stop, state, theme);
            if response.has_focus() {
                state.region = Region::Matrix;
                if response.gained_focus() {
                    ui.scroll_to_rect(response.rect, None);
                }
            }
            if response.clicked() {
                state.toggle_cell(&row.key, &column.id);
            }
        }
        integrated_ui(ui, at(data.holes.columns.len(), row_place), row, theme);
        let line = at(0, row_place).bottom() - 0.5;
        ui.painter().hline(whole.x_range(), line, theme.row_line());
    }
}

fn column_head(ui: &Ui, rect: Rect, column: &Column, theme: &Theme) {
    let inner = rect.shrink2(vec2(space::CELL, 0.0));
    let shortened = fit_text(ui.painter(), inner, &column.name, Face::Micro, theme.ink3);
    let response = ui.interact(rect, Id::unique(("review column", column.id.as_str())), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &column.full));
    hover_full_text(response, shortened || column.full != column.name, &column.full);
}

fn cell_ui(
    ui: &Ui,
    rect: Rect,
    (row, column, cell): (&HoleRow, &Column, Cell),
    stop: bool,
    state: &ReviewState,
    theme: &Theme,
) -> Response {
    let open = state.filters.row().as_ref() == Some(&row.key) && state.filters.column.as_ref() == Some(&column.id);
    let response = ui.interact(rect, cell_id(&row.key, &column.id), row_sense(stop));
    let painter = ui.painter();
    if cell == Cell::Hole {
        painter.rect_filled(rect.with_min_y(rect.top() - 0.5).with_max_y(rect.bottom() - 1.0), 0.0, theme.misbg);
    } else if response.hovered() {
        painter.rect_filled(rect.with_max_y(rect.bottom() - 1.0), 0.0, theme.hov);
    }
    paint_cell(ui, rect, cell, theme);
    let frame = rect.with_max_y(rect.bottom() - 1.0);
    if open {
        painter.rect_stroke(frame, 0.0, Stroke::new(1.5, theme.ink), StrokeKind::Inside);
    }
    if response.has_focus() {
        focus_frame(painter, frame, theme);
    }
    let sentence = cell_sentence(row, column, cell);
    response.widget_info(|| WidgetInfo::selected(Role::Cell, true, open, &sentence));
    response.on_hover_text(sentence)
}

fn paint_cell(ui: &Ui, rect: Rect, cell: Cell, theme: &Theme) {
    let painter = ui.painter();
    let centre = pos2(rect.left() + space::CELL + GLYPH / 2.0, rect.center().y);
    let text = pos2(rect.left() + space::CELL + glyph_width(GLYPH, theme) + 5.0, rect.center().y);
    match cell {
        Cell::Hole => {
            verdict_glyph(painter, centre, GLYPH, Verdict::Missing, theme);
            painter.text(text, Align2::LEFT_CENTER, say("review-cell-none"), Face::CodeStrong.font(), theme.mis);
        }
        Cell::Evidence { injects, worst, .. } => {
            verdict_glyph(painter, centre, GLYPH, worst, theme);
            let count = crate::ui::widgets::short_count(injects);
            painter.text(text, Align2::LEFT_CENTER, count, Face::CodeStrong.font(), theme.ink);
        }
        Cell::Nothing => {
            painter.text(text, Align2::LEFT_CENTER, "0", Face::Code.font(), theme.ink3);
        }
        Cell::NothingAsked => {
            painter.text(centre, Align2::CENTER_CENTER, "–", Face::Body.font(), theme.ink3);
        }
    }
}

fn cell_sentence(row: &HoleRow, column: &Column, cell: Cell) -> String {
    let names = [("topic", row.label.as_str().into()), ("column", column.full.as_str().into())];
    match cell {
        Cell::Hole => say_with("review-cell-hole-says", &names),
        Cell::Nothing => say_with("review-cell-nothing-says", &names),
        Cell::NothingAsked => say_with("review-cell-not-asked-says", &names),
        Cell::Evidence { injects, lines, covered, .. } => {
            let [topic, column] = names;
            let counts = [("injects", injects.into()), ("lines", lines.into()), ("covered", covered.into())];
            say_with("review-cell-says", &[[topic, column].as_slice(), counts.as_slice()].concat())
        }
    }
}

fn integrated_ui(ui: &Ui, rect: Rect, row: &HoleRow, theme: &Theme) {
    let inner = rect.shrink2(vec2(space::CELL, 0.0));
    let id = Id::unique(("review integrated", format!("{:?}", row.key)));
    let response = ui.interact(rect, id, Sense::hover());
    let Some((integrated, all)) = row.integrated else {
        fit_text(ui.painter(), inner, "–", Face::Body, theme.ink3);
        return;
    };
    let counts = [("integrated", integrated.into()), ("all", all.into())];
    fit_text(ui.painter(), inner, &say_with("review-integrated-of", &counts), Face::Code, theme.ink2);
    let [integrated, all] = counts;
    let sentence = say_with("review-integrated-says", &[("topic", row.label.as_str().into()), integrated, all]);
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &sentence));
    response.on_hover_text(sentence);
}
