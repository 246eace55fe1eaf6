//! Where the columns of the table stand: chosen by a person, else as the width suggests.

use crate::app::grid::Column;
use crate::ui::theme::space;
use egui::{Pos2, Rect, pos2};

/// From this width of the centre on there is room for whole times, recipients and objectives.
const ROOMY: f32 = 1000.0;
/// Below this width of the centre the sender is left out.
const TIGHT: f32 = 600.0;
/// The least width of a title that takes the room that is left.
const LEAST_TITLE: f32 = 160.0;
/// How narrow and how wide a person can make a column.
const WIDTHS: std::ops::RangeInclusive<f32> = 40.0..=640.0;

/// The columns that a person chose, with their widths; without any the width of the window decides.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layout(pub Vec<(Column, f32)>);

impl Layout {
    /// Shows a column at the end, or hides it; the number always stays.
    pub fn toggle(&mut self, column: &Column) {
        match self.0.iter().position(|(own, _)| own == column) {
            Some(place) if *column != Column::Number => drop(self.0.remove(place)),
            Some(_) => {}
            None => self.0.push((column.clone(), first_width(column))),
        }
    }

    /// Moves a column one place to the left or to the right; the number stays first.
    pub fn shift(&mut self, column: &Column, right: bool) {
        let Some(from) = self.0.iter().position(|(own, _)| own == column) else { return };
        let to = if right { from + 1 } else { from.saturating_sub(1) };
        if from > 0 && to > 0 && to < self.0.len() {
            self.0.swap(from, to);
        }
    }

    /// Gives a column another width.
    pub fn resize(&mut self, column: &Column, width: f32) {
        let own = self.0.iter_mut().filter(|(own, _)| own == column);
        own.for_each(|(_, own)| *own = width.clamp(*WIDTHS.start(), *WIDTHS.end()).round());
    }
}

/// The width with which a column begins.
pub fn first_width(column: &Column) -> f32 {
    match column {
        Column::Number => 74.0,
        Column::Time => 108.0,
        Column::Title => 280.0,
        Column::From | Column::Incident | Column::Storyline => 170.0,
        Column::Audience | Column::Phase | Column::Place => 190.0,
        Column::Text | Column::Notes | Column::Expected => 260.0,
        Column::Topics => 148.0,
        Column::Evidence => 96.0,
        Column::To | Column::Info | Column::Objective | Column::Level => 100.0,
        _ => 120.0,
    }
}

/// One column of a row.
#[derive(Clone, Debug, PartialEq)]
struct Place {
    column: Column,
    left: f32,
    width: f32,
    /// Whether it stays where it is while the others are scrolled.
    fixed: bool,
}

/// The columns, each with its left edge and width.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Columns {
    /// Whether times are told with their day.
    pub roomy: bool,
    /// How far the columns can be scrolled sideways.
    pub overflow: f32,
    /// The right edge of those that stay.
    pub fixed: f32,
    list: Vec<Place>,
}

impl Columns {
    /// The columns for a width; with letters beside the glyphs the evidence takes more room.
    pub fn of(width: f32, letters: bool, layout: &Layout, scrolled: f32) -> Self {
        if layout.0.is_empty() { Self::suggested(width, letters) } else { Self::chosen(width, layout, scrolled) }
    }

    fn suggested(width: f32, letters: bool) -> Self {
        let roomy = width >= ROOMY;
        let shown = suggestion(width).iter();
        let more = |column: &Column| if letters && *column == Column::Evidence { 16.0 } else { 0.0 };
        let shown: Vec<(Column, f32)> = shown.map(|(column, width)| (column.clone(), width + more(column))).collect();
        let fixed: f32 = shown.iter().map(|(_, width)| width).sum();
        let rest = (width - fixed).max(90.0);
        let shown =
            shown.into_iter().map(|(column, own)| if column == Column::Title { (column, rest) } else { (column, own) });
        Self { roomy, ..Self::placed(shown.collect()) }
    }

    fn chosen(width: f32, layout: &Layout, scrolled: f32) -> Self {
        let sum: f32 = layout.0.iter().map(|(_, width)| width).sum();
        let own = |(column, own): &(Column, f32)| match column {
            // What is left goes to the title, which always has something to say.
            Column::Title => (column.clone(), (own + (width - sum).max(0.0)).max(LEAST_TITLE)),
            _ => (column.clone(), *own),
        };
        let mut columns = Self::placed(layout.0.iter().map(own).collect());
        let whole = columns.list.last().map_or(0.0, |last| last.left + last.width);
        columns.overflow = (whole - width).max(0.0);
        if columns.overflow > 0.0 {
            columns.scroll(width, scrolled);
        }
        columns
    }

    /// Number and title stay, if they stand first and leave room for others; the rest moves under them.
    fn scroll(&mut self, width: f32, scrolled: f32) {
        let title = self.list.iter().position(|place| place.column == Column::Title).filter(|place| *place <= 2);
        let edge = |place: &Place| place.left + place.width;
        let last =
            title.filter(|place| self.list.get(*place).is_some_and(|place| edge(place) < width * 0.7)).unwrap_or(0);
        self.fixed = self.list.get(last).map(edge).unwrap_or_default();
        let by = scrolled.clamp(0.0, self.overflow);
        for (index, place) in self.list.iter_mut().enumerate() {
            place.fixed = index <= last;
            if !place.fixed {
                place.left -= by;
            }
        }
    }

    fn placed(shown: Vec<(Column, f32)>) -> Self {
        let mut left = 0.0;
        let list = shown.into_iter().map(|(column, width)| {
            left += width;
            Place { column, left: left - width, width, fixed: true }
        });
        Self { list: list.collect(), ..Self::default() }
    }

    /// The columns as a person could have chosen them, to begin changing from.
    pub fn as_layout(&self) -> Layout {
        Layout(self.list.iter().map(|place| (place.column.clone(), place.width.round())).collect())
    }

    /// Whether the column of the sender also names the recipients: unless they have a column of their own.
    pub fn names_recipients(&self) -> bool {
        !self.list().any(|column| *column == Column::To)
    }

    /// The columns in order.
    pub fn list(&self) -> impl Iterator<Item = &Column> {
        self.list.iter().map(|place| &place.column)
    }

    /// The cells of a row, with air on both sides, and the part of the row in which each may paint.
    pub fn cells(&self, row: Rect) -> impl Iterator<Item = (&Column, Rect, Rect)> {
        self.list.iter().map(move |place| {
            let min = pos2(row.left() + place.left + space::CELL, row.top());
            let cell = Rect::from_min_max(min, pos2(row.left() + place.left + place.width - 4.0, row.bottom()));
            let free = if place.fixed { row } else { row.with_min_x(row.left() + self.fixed) };
            (&place.column, cell, free)
        })
    }

    /// The cell of one column.
    pub fn cell(&self, row: Rect, column: &Column) -> Option<Rect> {
        self.cells(row).find(|(own, _, _)| *own == column).map(|(_, rect, _)| rect)
    }

    /// The column at a point of a row.
    pub fn at(&self, row: Rect, point: Pos2) -> Option<&Column> {
        let x = point.x - row.left();
        let over =
            |place: &&Place| (place.left..place.left + place.width).contains(&x) && (place.fixed || x >= self.fixed);
        self.list.iter().find(over).map(|place| &place.column)
    }

    /// By how much to scroll so that a column is seen whole.
    pub fn reveal(&self, width: f32, column: &Column) -> f32 {
        let Some(place) = self.list.iter().find(|place| place.column == *column && !place.fixed) else { return 0.0 };
        let (left, right) = (place.left - self.fixed, place.left + place.width - width);
        if left < 0.0 { left } else { right.max(0.0).min(left.max(0.0)) }
    }
}

/// The columns for a width, where nobody chose any; the title takes what is left.
fn suggestion(width: f32) -> &'static [(Column, f32)] {
    const ROOM: &[(Column, f32)] = &[
        (Column::Number, 74.0),
        (Column::Time, 154.0),
        (Column::Title, 0.0),
        (Column::From, 262.0),
        (Column::Topics, 148.0),
        (Column::Evidence, 96.0),
        (Column::Objective, 100.0),
        (Column::Status, 98.0),
    ];
    const USUAL: &[(Column, f32)] = &[
        (Column::Number, 66.0),
        (Column::Time, 76.0),
        (Column::Title, 0.0),
        (Column::From, 136.0),
        (Column::Topics, 116.0),
        (Column::Evidence, 44.0),
        (Column::Status, 76.0),
    ];
    const FEW: &[(Column, f32)] = &[
        (Column::Number, 66.0),
        (Column::Time, 76.0),
        (Column::Title, 0.0),
        (Column::Topics, 116.0),
        (Column::Evidence, 44.0),
        (Column::Status, 76.0),
    ];
    if width >= ROOMY {
        ROOM
    } else if width >= TIGHT {
        USUAL
    } else {
        FEW
    }
}

#[cfg(test)]
mod tests {
    use super::{Column, Columns, Layout, first_width};
    use egui::{Rect, pos2, vec2};

    fn chosen() -> Layout {
        let columns = [Column::Number, Column::Time, Column::Title, Column::Incident, Column::Owner, Column::Notes];
        Layout(columns.map(|column| (column.clone(), first_width(&column))).to_vec())
    }

    #[test]
    fn without_a_choice_the_title_takes_what_is_left() {
        let columns = Columns::of(716.0, false, &Layout::default(), 0.0);
        let row = Rect::from_min_size(pos2(0.0, 0.0), vec2(716.0, 28.0));
        let last = columns.cells(row).last().unwrap().1;
        assert!((last.right() - 712.0).abs() < 0.5, "{last}");
        assert!(columns.overflow < 0.5);
    }

    #[test]
    fn number_and_title_stay_while_the_others_scroll_under_them() {
        let row = Rect::from_min_size(pos2(0.0, 0.0), vec2(716.0, 28.0));
        let still = Columns::of(716.0, false, &chosen(), 0.0);
        let moved = Columns::of(716.0, false, &chosen(), 120.0);
        assert!(still.overflow > 120.0);
        let left = |columns: &Columns, column| columns.cell(row, column).unwrap().left();
        assert!((left(&still, &Column::Title) - left(&moved, &Column::Title)).abs() < 0.5);
        assert!((left(&still, &Column::Owner) - left(&moved, &Column::Owner) - 120.0).abs() < 0.5);
        assert!(moved.reveal(716.0, &Column::Notes) > 0.0 && moved.reveal(716.0, &Column::Incident) < 0.0);
    }

    #[test]
    fn columns_are_shown_hidden_moved_and_sized() {
        let mut layout = chosen();
        layout.toggle(&Column::Owner);
        layout.toggle(&Column::Number);
        layout.toggle(&Column::Phase);
        layout.shift(&Column::Phase, false);
        layout.shift(&Column::Time, false);
        layout.resize(&Column::Title, 9000.0);
        let ids: Vec<String> = layout.0.iter().map(|(column, _)| column.id()).collect();
        assert_eq!(ids, ["number", "time", "title", "incident", "phase", "notes"]);
        assert!(layout.0.iter().all(|(_, width)| *width <= 640.0));
    }
}
