//! The sheet `MSEL` as comma separated text: every field in quotes, CRLF, a mark of byte order for spreadsheets.

use super::columns::{self, Book, Cell};
use super::export::ExportFault;
use super::format::Exported;
use super::losses::{Losses, Thing};
use super::workbook::{heads, rows};
use csv::{QuoteStyle, Terminator, WriterBuilder};

/// What a single table cannot hold.
const LOST: &[Thing] = &[
    Thing::NARRATIVES,
    Thing::ACTORS,
    Thing::PLACES,
    Thing::AREAS,
    Thing::MEASURES,
    Thing::STORY_DETAILS,
    Thing::OBJECTIVE_DETAILS,
    Thing::PHASES,
    Thing::AUDIENCES,
    Thing::CELLS,
    Thing::POSTS,
    Thing::QUESTIONS,
    Thing::COVERAGE,
    Thing::DECISIONS,
    Thing::COMMENTS,
    Thing::EXERCISE,
    Thing::ATTACHMENTS,
    Thing::CLEANED,
];

/// Writes the table.
///
/// # Errors
/// The writer says what it refuses.
pub fn write(book: &Book<'_>) -> Result<Exported, ExportFault> {
    let own = columns::own_columns(book.scenario);
    let heads = heads(&own).into_iter().map(|head| Cell::Text(head.heading)).collect();
    let bytes = table(std::iter::once(heads).chain(rows(book, &own)))?;
    let mut losses = Losses::of(book, LOST);
    losses.first("marking", Vec::new());
    Ok(Exported { bytes, losses: losses.finish() })
}

/// Rows as comma separated text, with texts guarded.
///
/// # Errors
/// The writer says what it refuses.
pub fn table(rows: impl IntoIterator<Item = Vec<Cell>>) -> Result<Vec<u8>, ExportFault> {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let failed = |error: csv::Error| ExportFault::Archive(error.to_string());
    for row in rows {
        writer.write_record(row.iter().map(field)).map_err(failed)?;
    }
    writer.into_inner().map_err(|error| ExportFault::Archive(error.error().to_string()))
}

/// A number is what it is; a text never becomes a formula.
fn field(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => guard(text),
        Cell::Empty | Cell::Number(_) => cell.shown(),
    }
}

/// Whether a spreadsheet might take a text for a formula, guards left aside.
fn is_formula(text: &str) -> bool {
    let inner = text.trim_start_matches('\'').trim_start_matches(' ');
    inner.starts_with(['=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠'])
}

/// A text behind an apostrophe, where a spreadsheet might take it for a formula.
pub fn guard(text: &str) -> String {
    if is_formula(text) { format!("'{text}") } else { text.to_owned() }
}

/// The text that [`guard`] was given.
pub fn unguard(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(inner) if is_formula(inner) => inner,
        _ => text,
    }
}
