//! A sheet that is one table: headings, rows, frozen panes, filter, and its pages.

use super::look::{Look, Marking};
use crate::exchange::columns::{Cell, Kind};
use crate::exchange::export::ExportFault;
use crate::exchange::losses::Changes;
use rust_xlsxwriter::{IgnoreError, Workbook, Worksheet};

/// The most that a cell of a spreadsheet holds, in UTF-16 units.
pub const MOST_IN_CELL: usize = 32_767;

/// One column of a table.
pub struct Head {
    /// Its heading.
    pub heading: String,
    /// What it holds.
    pub kind: Kind,
    /// How wide it is, in letters.
    pub width: f64,
}

impl Head {
    /// A column with this heading.
    pub fn new(heading: &str, kind: Kind, width: f64) -> Self {
        Self { heading: heading.to_owned(), kind, width }
    }
}

/// A sheet.
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its columns.
    pub heads: Vec<Head>,
    /// Its rows, each as long as the columns.
    pub rows: Vec<Vec<Cell>>,
    /// How many columns are printed; the rest is for the screen.
    pub printed: usize,
}

/// Adds the sheet.
///
/// # Errors
/// The writer of spreadsheets says what it refuses.
pub fn put<'w>(
    workbook: &'w mut Workbook,
    table: &Table,
    look: &Look,
    marking: &Marking,
    changes: &mut Changes,
) -> Result<&'w mut Worksheet, ExportFault> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(table.name)?;
    for (place, head) in (0..).zip(&table.heads) {
        sheet.write_string_with_format(0, place, &head.heading, &look.head)?;
        sheet.set_column_width(place, head.width)?;
    }
    for (row, cells) in (1..).zip(&table.rows) {
        sheet.set_row_height(row, height(table, cells))?;
        for ((place, head), cell) in (0..).zip(&table.heads).zip(cells) {
            let format = look.of(head.kind);
            match cell {
                Cell::Empty => sheet.write_blank(row, place, format)?,
                Cell::Number(number) => sheet.write_number_with_format(row, place, exact(*number), format)?,
                Cell::Text(text) => {
                    let at = || format!("{}!{row} {}", table.name, head.heading);
                    let text = changes.fit(text.clone(), MOST_IN_CELL, at);
                    sheet.write_string_with_format(row, place, text, format)?
                }
            };
        }
    }
    set_up(sheet, table, marking)?;
    Ok(sheet)
}

/// How high a row must be for its printed texts: not every program works that out when it opens a file.
fn height(table: &Table, cells: &[Cell]) -> f64 {
    const LINE: f64 = 13.5;
    const MOST: f64 = 400.0;
    let lines = |(head, cell): (&Head, &Cell)| match cell {
        Cell::Text(text) if !matches!(head.kind, Kind::Data | Kind::Codes) => {
            // Letters are narrower than the figures by which width is counted, and lines break between words.
            let fit = (head.width * 1.08).max(4.0);
            text.split('\n').map(|line| (line.chars().count() as f64 / fit).ceil().max(1.0)).sum()
        }
        Cell::Empty | Cell::Text(_) | Cell::Number(_) => 1.0,
    };
    let most = table.heads.iter().zip(cells).take(table.printed).map(lines).fold(1.0, f64::max);
    (most * LINE + 2.0).min(MOST)
}

/// Times and counts are far below the 53 bits that a number of a spreadsheet holds.
fn exact(number: i64) -> f64 {
    number as f64
}

fn set_up(sheet: &mut Worksheet, table: &Table, marking: &Marking) -> Result<(), ExportFault> {
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX).max(1);
    let last = |count: usize| u16::try_from(count.saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.set_row_height(0, 30)?;
    sheet.set_freeze_panes(1, 1)?;
    sheet.autofilter(0, 0, last_row, last(table.heads.len()))?;
    sheet.ignore_error_range(1, 0, last_row, last(table.heads.len()), IgnoreError::NumberStoredAsText)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_print_area(0, 0, last_row, last(table.printed))?;
    page(sheet, marking);
    Ok(())
}

/// Landscape, one page wide, with the markings.
pub fn page(sheet: &mut Worksheet, marking: &Marking) {
    const A3: u8 = 8;
    sheet.set_landscape().set_paper_size(A3).set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.5, 0.5, 0.9, 0.7, 0.3, 0.3);
    marking.put(sheet);
}
