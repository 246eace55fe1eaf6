//! The sheet `MSEL`: one inject a row, the known columns first, ours behind them folded away.

use super::look::{Look, Marking};
use super::table::{Head, Table, put};
use crate::exchange::columns::{self, Book, Cell, FIRST, FURTHER, Kind};
use crate::exchange::export::ExportFault;
use crate::exchange::losses::Changes;
use crate::scenario::Text;
use rust_xlsxwriter::Workbook;

/// The columns that are printed, so that a page can be read: all that people read, without keys and offsets.
const PRINTED: usize = 22;

/// The headings in order: the known ones, the exercise's own, ours.
pub fn heads(own: &[Text]) -> Vec<Head> {
    let of = |column: &columns::Column| Head::new(column.heading, column.kind, width(column.heading, column.kind));
    let own = own.iter().map(|name| Head::new(&columns::own_heading(name), Kind::Short, 18.0));
    FIRST.iter().map(of).chain(own).chain(FURTHER.iter().map(of)).collect()
}

/// One row for each inject, in the planner's order.
pub fn rows(book: &Book<'_>, own: &[Text]) -> Vec<Vec<Cell>> {
    let row = |inject: &crate::scenario::Inject| {
        let known = FIRST.iter().map(|column| (column.fill)(book, inject));
        let own = own.iter().map(|name| columns::own_value(inject, name));
        known.chain(own).chain(FURTHER.iter().map(|column| (column.fill)(book, inject))).collect()
    };
    book.scenario.injects.iter().map(|inject| row(inject)).collect()
}

/// Adds the sheet.
///
/// # Errors
/// The writer of spreadsheets says what it refuses.
pub fn sheet(
    workbook: &mut Workbook,
    book: &Book<'_>,
    look: &Look,
    marking: &Marking,
    changes: &mut Changes,
) -> Result<(), ExportFault> {
    let own = columns::own_columns(book.scenario);
    let table = Table { name: columns::SHEET, heads: heads(&own), rows: rows(book, &own), printed: PRINTED };
    let shown = FIRST.len() + own.len();
    let last = table.heads.len().saturating_sub(1);
    let sheet = put(workbook, &table, look, marking, changes)?;
    let place = |index: usize| u16::try_from(index).unwrap_or(u16::MAX);
    sheet.group_columns_collapsed(place(shown), place(last))?;
    Ok(())
}

fn width(heading: &str, kind: Kind) -> f64 {
    match (heading, kind) {
        ("Title", _) => 22.0,
        ("Description", _) => 52.0,
        ("Expected Action", _) => 30.0,
        ("Notes", _) => 26.0,
        ("Storyline/Event/Incident", _) => 20.0,
        (
            "From / Source"
            | "To / Target"
            | "Track"
            | "Phase"
            | "Location"
            | "Responsible Controller"
            | "Checklist Items",
            _,
        ) => 13.0,
        ("HS Topics", _) => 8.0,
        ("Inject #" | "Delivery Method" | "Inject Type" | "Status" | "Objectives", _) => 10.0,
        ("Scheduled Time" | "Scenario Day" | "Scenario Time" | "Priority" | "Offset (min)", _) => 9.0,
        (_, Kind::Long) => 36.0,
        (_, Kind::Number) => 11.0,
        (_, Kind::Data) => 22.0,
        (_, Kind::Short | Kind::Codes) => 18.0,
    }
}
