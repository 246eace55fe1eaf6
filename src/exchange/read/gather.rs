//! Collects the cells of a sheet within the limits, and notes what was left out.

use super::book::column_letters;
use super::limits::{CELLS, COLUMNS, LETTERS, PLACES, ROWS};
use super::{Note, Row, Sheet, Value};
use crate::exchange::clean::clean_text;

/// A sheet while it is read.
pub(super) struct Gather<'a> {
    sheet: Sheet,
    cut: usize,
    long: Places,
    no_result: Places,
    filled: &'a mut usize,
    is_full: bool,
}

#[derive(Default)]
struct Places {
    named: Vec<String>,
    count: usize,
}

impl Places {
    fn add(&mut self, row: u32, column: usize) {
        self.count += 1;
        if self.named.len() < PLACES {
            self.named.push(format!("{}{row}", column_letters(column)));
        }
    }
}

impl<'a> Gather<'a> {
    /// Begins a sheet; `filled` counts the cells of all sheets of a file.
    pub(super) fn new(name: &str, hidden: bool, filled: &'a mut usize) -> Self {
        let name = clean_text(name).replace('\n', " ");
        let sheet = Sheet { name, hidden, rows: Vec::new() };
        Self { sheet, cut: 0, long: Places::default(), no_result: Places::default(), filled, is_full: false }
    }

    /// Whether no more cells are taken.
    pub(super) fn is_full(&self) -> bool {
        self.is_full
    }

    /// Takes a cell; rows count from 1, columns from 0.
    pub(super) fn put(&mut self, row: u32, column: usize, value: Value) {
        if matches!(value, Value::Empty) {
            return;
        }
        if row > ROWS || row == 0 || column >= COLUMNS {
            self.cut += 1;
            return;
        }
        *self.filled += 1;
        if *self.filled > CELLS {
            self.is_full = true;
            return;
        }
        let row = self.row(row);
        if let Some(row) = row {
            while row.cells.len() <= column {
                row.cells.push(Value::Empty);
            }
            if let Some(cell) = row.cells.get_mut(column) {
                *cell = value;
            }
        }
    }

    /// Takes a text cell; what is too long is cut.
    pub(super) fn put_text(&mut self, row: u32, column: usize, text: &str) {
        let value = self.text(row, column, text);
        self.put(row, column, value);
    }

    /// Notes a formula whose result is not there.
    pub(super) fn note_no_result(&mut self, row: u32, column: usize) {
        self.no_result.add(row, column);
    }

    fn text(&mut self, row: u32, column: usize, text: &str) -> Value {
        let is_plain = text.len() <= LETTERS && !text.chars().any(|letter| letter.is_control() || !letter.is_ascii());
        if is_plain {
            return if text.trim().is_empty() { Value::Empty } else { Value::Text(text.into()) };
        }
        let cut = text.char_indices().nth(LETTERS).map(|(end, _)| end);
        let kept = cut.and_then(|end| text.get(..end)).unwrap_or(text);
        let clean = clean_text(&kept.replace("_x000D_", ""));
        if clean.trim().is_empty() {
            return Value::Empty;
        }
        if cut.is_some() {
            self.long.add(row, column);
        }
        Value::Text(clean.into())
    }

    fn row(&mut self, number: u32) -> Option<&mut Row> {
        let rows = &mut self.sheet.rows;
        let place = match rows.last() {
            Some(last) if last.number == number => rows.len() - 1,
            Some(last) if last.number > number => match rows.binary_search_by_key(&number, |row| row.number) {
                Ok(place) => place,
                Err(place) => {
                    rows.insert(place, Row { number, cells: Vec::new() });
                    place
                }
            },
            _ => {
                rows.push(Row { number, cells: Vec::new() });
                rows.len() - 1
            }
        };
        rows.get_mut(place)
    }

    /// The sheet and what was left out of it.
    pub(super) fn done(self, notes: &mut Vec<Note>) -> Sheet {
        let sheet = || self.sheet.name.clone();
        if self.cut > 0 {
            notes.push(Note::Cut { sheet: sheet(), cells: self.cut });
        }
        if self.long.count > 0 {
            notes.push(Note::LongCells { sheet: sheet(), cells: self.long.named, count: self.long.count });
        }
        if self.no_result.count > 0 {
            notes.push(Note::NoResult { sheet: sheet(), cells: self.no_result.named, count: self.no_result.count });
        }
        if self.is_full {
            notes.push(Note::Full { sheet: sheet() });
        }
        self.sheet
    }
}
