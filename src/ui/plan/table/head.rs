//! The heads of the columns; a click sorts by one.

use super::columns::Columns;
use super::sort::{Column, Sort};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{fit_text, focus_frame};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Draws the heads; answers the order that a click asks for.
pub fn head_ui(ui: &mut Ui, columns: &Columns, sort: Sort) -> Option<Sort> {
    let theme = theme(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::ROW));
    ui.painter().rect_filled(rect, 0.0, theme.canvas);
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
    let cells: Vec<(Column, Rect)> = columns.cells(rect).collect();
    cells.into_iter().fold(None, |asked, (column, cell)| head(ui, columns, column, cell, sort, &theme).or(asked))
}

fn head(ui: &mut Ui, columns: &Columns, column: Column, cell: Rect, sort: Sort, theme: &Theme) -> Option<Sort> {
    let response = ui.interact(cell.expand2(vec2(4.0, 0.0)), Id::unique(("table head", name(column))), Sense::click());
    let word = word(column, columns.roomy);
    let painter = ui.painter();
    let ink = if response.hovered() { theme.ink } else { theme.ink2 };
    fit_text(painter, cell, &word, Face::Micro, ink);
    let width = painter.layout_no_wrap(word.clone(), Face::Micro.font(), ink).size().x;
    let at = pos2((cell.left() + width + 10.0).min(cell.right() - 2.0), cell.center().y);
    match sort {
        Sort::By(own, downwards) if own == column => {
            let arrow = if downwards { Icon::ArrowDown } else { Icon::ArrowUp };
            arrow.paint(painter, at, 12.0, theme.ink);
        }
        _ if response.hovered() || (column == Column::Time && sort == Sort::Grouped) => {
            Icon::CaretUpDown.paint(painter, at, 12.0, theme.ink2);
        }
        _ => {}
    }
    if response.has_focus() {
        focus_frame(painter, cell.expand2(vec2(4.0, -2.0)), theme);
    }
    let spoken = say_with("table-sort-by", &[("column", say(&format!("table-column-{}", name(column))).into())]);
    let sorted = matches!(sort, Sort::By(own, _) if own == column);
    response.widget_info(|| WidgetInfo::selected(Role::ColumnHeader, true, sorted, &spoken));
    let clicked = response.clicked();
    response.on_hover_text(hint(column, sort));
    clicked.then(|| sort.clicked(column))
}

fn hint(column: Column, sort: Sort) -> String {
    let full = say(&format!("table-column-{}", name(column)));
    let next = match sort.clicked(column) {
        Sort::By(_, false) => "table-sort-up",
        Sort::By(_, true) => "table-sort-down",
        Sort::Grouped => "table-sort-grouped",
    };
    say_with(next, &[("column", full.into())])
}

fn word(column: Column, roomy: bool) -> String {
    let roomier = matches!(column, Column::From | Column::Evidence) && roomy;
    say(&format!("table-head-{}{}", name(column), if roomier { "-wide" } else { "" }))
}

fn name(column: Column) -> &'static str {
    match column {
        Column::Number => "number",
        Column::Time => "time",
        Column::Title => "title",
        Column::From => "from",
        Column::Topics => "topics",
        Column::Evidence => "evidence",
        Column::Objective => "objective",
        Column::Status => "status",
    }
}
