//! The matrix on top of the centre: holes first, by phase, audience, objective or storyline.

use super::data::ReviewData;
use super::filters::Axis;
use super::holes::{Cell, Column, HoleRow, WIDEST};
use super::keys::{Step, focus, row_sense, step};
use super::state::{FocusWish, Region, ReviewState};
use crate::coverage::Verdict;
use crate::scenario::TagId;
use crate::ui::Face;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{
    GLYPH, fit_text, focus_frame, glyph_width, hover_full_text, region_line, segmented, topic_swatch, verdict_glyph,
};
use crate::words::{say, say_with};
use egui::{
    Align, Align2, Id, Layout, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use smol_str::SmolStr;

const TOPIC: f32 = 92.0;
const ROW: f32 = 30.0;
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

pub(super) fn cell_id(topic: &TagId, column: &str) -> Id {
    Id::unique(("review cell", topic.as_str(), column))
}

/// The cell that takes the stop of `Tab`.
fn stop(data: &ReviewData, state: &ReviewState) -> Option<(TagId, SmolStr)> {
    let known = state.cell_cursor.clone().filter(|(topic, column)| data.holes.cell(topic.as_str(), column).is_some());
    let first = || Some((data.holes.rows.first()?.topic.clone(), data.holes.columns.first()?.id.clone()));
    known.or_else(first)
}

fn take_focus(ui: &Ui, data: &ReviewData, state: &mut ReviewState) {
    let Some((topic, column)) = stop(data, state) else { return };
    if state.focus == Some(FocusWish::Region(Region::Matrix)) {
        state.focus = None;
        focus(ui, cell_id(&topic, &column));
    }
    let Some(step) = step(ui, cell_id(&topic, &column)) else { return };
    let row = data.holes.rows.iter().position(|row| row.topic == topic).unwrap_or_default();
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
        state.cell_cursor = Some((row.topic.clone(), column.id.clone()));
        focus(ui, cell_id(&row.topic, &column.id));
    }
}

fn table(ui: &mut Ui, data: &ReviewData, state: &mut ReviewState, theme: &Theme) {
    let columns = data.holes.columns.len() + 1;
    let height = HEAD + ROW * data.holes.rows.len() as f32;
    let width = ui.available_width();
    let scrolls = columns > WIDEST + 1 || (width - TOPIC) / columns as f32 <= NARROWEST;
    let cell = if scrolls { ((width - TOPIC) / 7.5).max(NARROWEST).round() } else { (width - TOPIC) / columns as f32 };
    let bar = if scrolls { 10.0 } else { 0.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(width, height + bar), Sense::hover());
    for row in 0..data.holes.rows.len() {
        ui.painter().hline(
            rect.x_range(),
            (rect.top() + HEAD + ROW * row as f32 - 0.5).round() - 0.5,
            theme.row_line(),
        );
    }
    topics(ui, rect, data, state, theme);
    let place = rect.with_min_x(rect.left() + TOPIC);
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(place));
    inner.set_clip_rect(place.intersect(ui.clip_rect()));
    ScrollArea::horizontal().id_salt("review matrix").auto_shrink(false).show(&mut inner, |ui| {
        let (whole, _) = ui.allocate_exact_size(vec2(cell * columns as f32, height), Sense::hover());
        cells(ui, whole, cell, data, state, theme);
    });
}

/// The first column, which stays where it is.
fn topics(ui: &Ui, rect: Rect, data: &ReviewData, state: &mut ReviewState, theme: &Theme) {
    let head = Rect::from_min_size(rect.min + vec2(space::PANEL, 0.0), vec2(TOPIC, HEAD));
    fit_text(ui.painter(), head, &say("review-topic"), Face::Micro, theme.ink3);
    let left_shown = state.folds.left_inline();
    for (place, row) in data.holes.rows.iter().enumerate() {
        let cell = Rect::from_min_size(pos2(rect.left(), rect.top() + HEAD + ROW * place as f32), vec2(TOPIC, ROW));
        let chosen = state.filters.topic.as_ref() == Some(&row.topic);
        let response = ui.interact(cell, Id::unique(("review row", row.topic.as_str())), row_sense(!left_shown));
        if response.hovered() {
            ui.painter().rect_filled(cell.shrink2(vec2(0.0, 0.5)), 0.0, theme.hov);
        }
        if chosen {
            ui.painter().rect_filled(cell.with_max_x(cell.left() + 2.0), 0.0, theme.acc);
        }
        topic_swatch(ui.painter(), pos2(cell.left() + 16.0, cell.center().y), row.topic.as_str(), theme);
        let (face, ink) = if chosen { (Face::CodeStrong, theme.ink) } else { (Face::CodeStrong, theme.ink2) };
        ui.painter().text(pos2(cell.left() + 26.0, cell.center().y), Align2::LEFT_CENTER, &row.code, face.font(), ink);
        if response.has_focus() {
            focus_frame(ui.painter(), cell, theme);
        }
        response.widget_info(|| {
            WidgetInfo::selected(
                Role::RowHeader,
                true,
                chosen,
                say_with("review-only-topic", &[("topic", row.label.as_str().into())]),
            )
        });
        if response.on_hover_text(&row.label).clicked() {
            state.toggle_topic(&row.topic);
        }
    }
}

fn cells(ui: &Ui, whole: Rect, width: f32, data: &ReviewData, state: &mut ReviewState, theme: &Theme) {
    let stop = stop(data, state);
    let at = |place: usize, row: Option<usize>| {
        let left = (whole.left() + width * place as f32).round();
        let right = (whole.left() + width * (place + 1) as f32).round();
        let (top, height) = row.map_or((whole.top(), HEAD), |row| (whole.top() + HEAD + ROW * row as f32, ROW));
        Rect::from_min_size(pos2(left, top), vec2(right - left, height))
    };
    for (place, column) in data.holes.columns.iter().enumerate() {
        column_head(ui, at(place, None), column, theme);
    }
    let linked = at(data.holes.columns.len(), None);
    let head = Column { id: "linked".into(), name: say("review-linked"), full: say("review-linked-hint") };
    column_head(ui, linked, &head, theme);
    for (row_place, row) in data.holes.rows.iter().enumerate() {
        for (place, (column, cell)) in data.holes.columns.iter().zip(&row.cells).enumerate() {
            let is_stop = stop.as_ref().is_some_and(|(topic, id)| *topic == row.topic && *id == column.id);
            let response = cell_ui(ui, at(place, Some(row_place)), (row, column, *cell), is_stop, state, theme);
            if response.has_focus() {
                state.region = Region::Matrix;
                if response.gained_focus() {
                    ui.scroll_to_rect(response.rect, None);
                }
            }
            if response.clicked() {
                state.toggle_cell(&row.topic, &column.id);
            }
        }
        linked_ui(ui, at(data.holes.columns.len(), Some(row_place)), row, theme);
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
    let open = state.filters.topic.as_ref() == Some(&row.topic) && state.filters.column.as_ref() == Some(&column.id);
    let response = ui.interact(rect, cell_id(&row.topic, &column.id), row_sense(stop));
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

fn linked_ui(ui: &Ui, rect: Rect, row: &HoleRow, theme: &Theme) {
    let inner = rect.shrink2(vec2(space::CELL, 0.0));
    let response = ui.interact(rect, Id::unique(("review linked", row.topic.as_str())), Sense::hover());
    let Some((linked, all)) = row.linked else {
        fit_text(ui.painter(), inner, "–", Face::Body, theme.ink3);
        return;
    };
    let words = say_with("review-linked-of", &[("linked", linked.into()), ("all", all.into())]);
    fit_text(ui.painter(), inner, &words, Face::Code, theme.ink2);
    let sentence = say_with(
        "review-linked-says",
        &[("topic", row.label.as_str().into()), ("linked", linked.into()), ("all", all.into())],
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &sentence));
    response.on_hover_text(sentence);
}
