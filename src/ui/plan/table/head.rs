//! The heads of the columns: a click sorts, the right edge sets the width, the button at the end chooses columns.

use super::TableState;
use super::columns::Columns;
use super::sort::{Column, Grouping, Sort};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{fit_text, focus_frame};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{CursorIcon, Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The width of the strip at the right edge of a head that sets the width of its column.
const GRIP: f32 = 7.0;

/// Draws the heads and acts on clicks and drags.
pub fn head_ui(ui: &mut Ui, columns: &Columns, state: &mut TableState) {
    let theme = theme(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::ROW));
    ui.painter().rect_filled(rect, 0.0, theme.canvas);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
    let cells: Vec<(Column, Rect, Rect)> =
        columns.cells(rect).map(|(column, cell, free)| (column.clone(), cell, free)).collect();
    for (column, cell, free) in cells {
        let seen = cell.expand2(vec2(4.0, 0.0)).intersect(free);
        if seen.width() < 8.0 {
            continue;
        }
        ui.scope(|ui| {
            ui.set_clip_rect(ui.clip_rect().intersect(free));
            head(ui, columns, &column, (cell, seen), state, &theme);
            grip(ui, columns, &column, cell, state, &theme);
        });
    }
}

fn head(
    ui: &Ui,
    columns: &Columns,
    column: &Column,
    (cell, seen): (Rect, Rect),
    state: &mut TableState,
    theme: &Theme,
) {
    let sort = &state.query.sort;
    let response = ui.interact(seen, Id::unique(("table head", column.id())), Sense::click());
    let word = word(column, columns);
    let painter = ui.painter();
    let ink = if response.hovered() { theme.ink } else { theme.ink2 };
    let place = sort.place(column);
    let arrow_room = if place.is_some() { 16.0 } else { 0.0 };
    fit_text(painter, cell.with_max_x(cell.right() - arrow_room), &word, Face::Micro, ink);
    let width = painter.layout_no_wrap(word.clone(), Face::Micro.font(), ink).size().x;
    let at = pos2((cell.left() + width + 10.0).min(cell.right() - 6.0), cell.center().y);
    match place {
        Some((place, downwards)) => {
            let arrow = if downwards { Icon::ArrowDown } else { Icon::ArrowUp };
            arrow.paint(painter, at, 12.0, theme.ink);
            if sort.keys.len() > 1 {
                let beside = Rect::from_min_size(at + vec2(6.0, -8.0), vec2(12.0, 16.0));
                fit_text(painter, beside, &place.to_string(), Face::Micro, theme.ink2);
            }
        }
        None if response.hovered() || (*column == Column::Time && *sort == Sort::default()) => {
            Icon::CaretUpDown.paint(painter, at, 12.0, theme.ink2);
        }
        None => {}
    }
    if response.has_focus() {
        focus_frame(painter, seen.shrink2(vec2(0.0, 2.0)), theme);
    }
    let spoken = say_with("table-sort-by", &[("column", column.label().into())]);
    response.widget_info(|| WidgetInfo::selected(Role::ColumnHeader, true, place.is_some(), &spoken));
    let clicked = response.clicked();
    response.on_hover_text(hint(column, sort));
    if clicked {
        let further = ui.input(|input| input.modifiers.shift);
        state.query.sort = state.query.sort.clicked(column, further);
    }
}

/// The strip with which a column is made wider or narrower.
fn grip(ui: &Ui, columns: &Columns, column: &Column, cell: Rect, state: &mut TableState, theme: &Theme) {
    let edge = cell.right() + 4.0;
    let strip = Rect::from_min_max(pos2(edge - GRIP, cell.top()), pos2(edge, cell.bottom()));
    let response = ui.interact(strip, Id::unique(("table grip", column.id())), Sense::DRAG);
    let response = response.on_hover_cursor(CursorIcon::ResizeColumn);
    if response.hovered() || response.dragged() {
        ui.painter().vline(edge - 1.0, cell.y_range(), (2.0, theme.acc));
    }
    if response.dragged()
        && let Some(pointer) = ui.pointer_interact_pos()
    {
        if state.layout.0.is_empty() {
            state.layout = columns.as_layout();
        }
        state.layout.resize(column, pointer.x + GRIP * 0.5 - (cell.left() - space::CELL));
    }
}

fn hint(column: &Column, sort: &Sort) -> String {
    let next = match sort.clicked(column, false).place(column) {
        Some((_, false)) => "table-sort-up",
        Some((_, true)) => "table-sort-down",
        None if sort.grouping == Grouping::Incident => "table-sort-grouped",
        None => "table-sort-time",
    };
    let next = say_with(next, &[("column", column.label().into())]);
    format!("{next}\n{}", say("table-sort-further"))
}

fn word(column: &Column, columns: &Columns) -> String {
    let is_wide = match column {
        Column::From => columns.names_recipients(),
        Column::Evidence => columns.roomy,
        _ => false,
    };
    if is_wide { say(&format!("table-head-{}-wide", column.id())) } else { column.head() }
}
