//! The workbook that Blueprint uploads: one sheet, rows in order of time, the time in a column of text.

use super::columns::{self, Book, Cell, FIRST, Kind};
use super::export::ExportFault;
use super::format::Exported;
use super::losses::{Changes, Losses, Thing};
use super::workbook::{Head, Look, Marking, Table, properties, put};
use crate::scenario::Inject;
use crate::scenario::time::{day_text, dtg};
use rust_xlsxwriter::Workbook;

const LOST: &[Thing] = &[
    Thing::LINKS,
    Thing::TAGS,
    Thing::TOPIC_DEPTHS,
    Thing::ACTION_CODES,
    Thing::INFO,
    Thing::PEOPLE,
    Thing::PERPETRATORS,
    Thing::REPORTING,
    Thing::OBSERVABLES,
    Thing::CONTENT_NOTES,
    Thing::INJECT_DETAILS,
    Thing::ATTACHMENTS,
    Thing::OBJECTIVE_DETAILS,
    Thing::PHASES,
    Thing::AUDIENCES,
    Thing::STORY_DETAILS,
    Thing::NARRATIVES,
    Thing::ACTORS,
    Thing::PLACES,
    Thing::COVERAGE,
    Thing::DECISIONS,
    Thing::COMMENTS,
];

/// Writes the workbook.
///
/// # Errors
/// The writer of spreadsheets says what it refuses.
pub fn write(book: &Book<'_>, today: &str) -> Result<Exported, ExportFault> {
    let mut losses = Losses::of(book, LOST);
    losses.first("blueprint-times", Vec::new());
    let mut changes = Changes::default();
    let own = columns::own_columns(book.scenario);
    let heads = FIRST.iter().map(|column| Head::new(column.heading, column.kind, width(column.kind)));
    let heads = std::iter::once(Head::new("Time", Kind::Short, 24.0)).chain(heads);
    let heads: Vec<Head> =
        heads.chain(own.iter().map(|name| Head::new(&columns::own_heading(name), Kind::Short, 18.0))).collect();
    let row = |inject: &Inject| -> Vec<Cell> {
        let known = FIRST.iter().map(|column| text((column.fill)(book, inject)));
        let known = std::iter::once(time(book, inject)).chain(known);
        known.chain(own.iter().map(|name| columns::own_value(inject, name))).collect()
    };
    let rows = book.in_time().into_iter().map(|inject| row(inject)).collect();
    let table = Table { name: columns::SHEET, printed: heads.len(), heads, rows };
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(book, today)?);
    put(&mut workbook, &table, &Look::new(), &Marking::of(&book.scenario.exercise), &mut changes)?;
    changes.tell(&mut losses);
    Ok(Exported { bytes: workbook.save_to_buffer()?, losses: losses.finish() })
}

/// Day and date-time group as text, which Blueprint keeps as it is.
fn time(book: &Book<'_>, inject: &Inject) -> Cell {
    let exercise = &book.scenario.exercise;
    let Some(time) = inject.time else { return Cell::Empty };
    let text = exercise.startex.as_ref().map_or_else(
        || time.stored(),
        |startex| format!("{} {}", day_text(time, startex, &exercise.day_count), dtg(time, startex)),
    );
    Cell::Text(text)
}

/// Blueprint makes a data field of each column and reads texts.
fn text(cell: Cell) -> Cell {
    match cell {
        Cell::Number(number) => Cell::Text(number.to_string()),
        Cell::Empty | Cell::Text(_) => cell,
    }
}

fn width(kind: Kind) -> f64 {
    if kind == Kind::Long { 50.0 } else { 18.0 }
}
