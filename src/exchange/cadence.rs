//! The workbook that Cadence's import recognises: its sixteen headings, `Phases`, `Objectives`, and its limits.

use super::columns::{self, Book, Cell, Column, FIRST, Kind};
use super::export::ExportFault;
use super::format::Exported;
use super::losses::{Changes, Losses, Thing};
use super::workbook::{Head, Look, Marking, Table, objectives, phases, properties, put};
use crate::scenario::Inject;
use rust_xlsxwriter::Workbook;

/// How many of the known columns are Cadence's.
pub(super) const COLUMNS: usize = 16;
/// The most rows that its import reads.
pub(super) const ROWS: usize = 5_000;
/// What it calls the ways of delivery.
const METHODS: [&str; 7] = ["Verbal", "Phone", "Email", "Radio", "Written", "Simulation", "Other"];

const LOST: &[Thing] = &[
    Thing::OBJECTIVE_LINKS,
    Thing::CLAIMS,
    Thing::TAGS,
    Thing::STATUS,
    Thing::KINDS,
    Thing::LINKS,
    Thing::ACTION_CODES,
    Thing::INFO,
    Thing::INCIDENTS,
    Thing::PEOPLE,
    Thing::PERPETRATORS,
    Thing::REPORTING,
    Thing::OBSERVABLES,
    Thing::CONTENT_NOTES,
    Thing::ATTACHMENTS,
    Thing::OWN_COLUMNS,
    Thing::AUDIENCES,
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
    let mut changes = Changes::default();
    let marking = Marking::of(&book.scenario.exercise);
    let look = Look::new();
    let injects = book.in_time();
    let beyond = injects.iter().skip(ROWS).map(|inject| book.called(inject)).collect();
    losses.add("cadence-rows", beyond);
    let needed = |inject: &&&std::sync::Arc<Inject>| {
        book.scenario.exercise.startex.is_none()
            || inject.time.is_none()
            || inject.to.is_empty()
            || inject.title.trim().is_empty()
            || inject.text.trim().is_empty()
    };
    losses.add("cadence-needed", injects.iter().filter(needed).map(|inject| book.called(inject)).collect());
    let heads = FIRST.iter().take(COLUMNS).map(|column| Head::new(column.heading, column.kind, width(column.kind)));
    let heads: Vec<Head> = heads.collect();
    let rows = injects.iter().take(ROWS).map(|inject| row(book, inject, &mut changes)).collect();
    let table = Table { name: columns::SHEET, printed: heads.len(), heads, rows };
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(book, today)?);
    put(&mut workbook, &table, &look, &marking, &mut changes)?;
    put(&mut workbook, &narrow(phases(book), 5), &look, &marking, &mut changes)?;
    put(&mut workbook, &narrow(objectives(book), 3), &look, &marking, &mut changes)?;
    changes.tell(&mut losses);
    Ok(Exported { bytes: workbook.save_to_buffer()?, losses: losses.finish() })
}

fn row(book: &Book<'_>, inject: &Inject, changes: &mut Changes) -> Vec<Cell> {
    let cell = |column: &Column| match ((column.fill)(book, inject), column.heading) {
        (Cell::Text(method), "Delivery Method") if !METHODS.contains(&method.as_str()) => {
            Cell::Text("Other".to_owned())
        }
        (Cell::Text(text), heading) => {
            let at = || format!("{} {heading}", book.called(inject));
            Cell::Text(changes.fit(text, limit(heading), at))
        }
        (other, _) => other,
    };
    FIRST.iter().take(COLUMNS).map(cell).collect()
}

/// How long a text of this column may be.
fn limit(heading: &str) -> usize {
    match heading {
        "Description" => 4_000,
        "Expected Action" | "Notes" => 2_000,
        "Track" => 100,
        _ => 200,
    }
}

fn narrow(mut table: Table, columns: usize) -> Table {
    table.heads.truncate(columns);
    table.rows.iter_mut().for_each(|row| row.truncate(columns));
    table.printed = columns;
    table
}

fn width(kind: Kind) -> f64 {
    if kind == Kind::Long { 50.0 } else { 18.0 }
}
