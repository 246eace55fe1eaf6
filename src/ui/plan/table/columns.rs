//! Where the columns of the table stand, for the width there is.

use super::sort::Column;
use crate::ui::theme::space;
use egui::{Rect, pos2};

/// From this width of the centre on there is room for whole times, recipients and objectives.
const ROOMY: f32 = 1000.0;
/// Below this width of the centre the sender is left out.
const TIGHT: f32 = 600.0;

/// The columns, each with its left edge and width.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    /// Whether there is room for whole times, recipients and objectives.
    pub roomy: bool,
    list: Vec<(Column, f32, f32)>,
}

impl Columns {
    /// The columns for a width; with letters beside the glyphs the evidence takes more room.
    pub fn of(width: f32, letters: bool) -> Self {
        let roomy = width >= ROOMY;
        let widths: &[(Column, f32)] = if roomy {
            &[
                (Column::Number, 74.0),
                (Column::Time, 154.0),
                (Column::Title, 0.0),
                (Column::From, 262.0),
                (Column::Topics, 148.0),
                (Column::Evidence, 96.0),
                (Column::Objective, 100.0),
                (Column::Status, 98.0),
            ]
        } else {
            &[
                (Column::Number, 66.0),
                (Column::Time, 76.0),
                (Column::Title, 0.0),
                (Column::From, 136.0),
                (Column::Topics, 116.0),
                (Column::Evidence, 44.0),
                (Column::Status, 76.0),
            ]
        };
        let shown = widths.iter().filter(|(column, _)| width >= TIGHT || *column != Column::From);
        let more = |column: Column| if letters && column == Column::Evidence { 16.0 } else { 0.0 };
        let shown: Vec<(Column, f32)> = shown.map(|(column, width)| (*column, width + more(*column))).collect();
        let fixed: f32 = shown.iter().map(|(_, width)| width).sum();
        let mut left = 0.0;
        let list = shown.into_iter().map(|(column, own)| {
            let own = if column == Column::Title { (width - fixed).max(90.0) } else { own };
            left += own;
            (column, left - own, own)
        });
        Self { roomy, list: list.collect() }
    }

    /// The cells of a row, with air on both sides.
    pub fn cells(&self, row: Rect) -> impl Iterator<Item = (Column, Rect)> + '_ {
        self.list.iter().map(move |(column, left, width)| {
            let left = row.left() + left;
            let min = pos2(left + space::CELL, row.top());
            (*column, Rect::from_min_max(min, pos2(left + width - 4.0, row.bottom())))
        })
    }

    /// The cell of one column.
    pub fn cell(&self, row: Rect, column: Column) -> Option<Rect> {
        self.cells(row).find(|(own, _)| *own == column).map(|(_, rect)| rect)
    }
}
