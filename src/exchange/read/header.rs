//! Finds the row with the headings.

use super::{Row, Sheet, SheetMapping, Value, heading};

/// How many rows are looked at.
pub(super) const LOOK: usize = 10;
/// How many headings must be known.
const KNOWN: usize = 2;

/// Where the headings are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    /// In this row.
    Row(u32),
    /// Nowhere.
    None,
    /// The sheet holds mostly broken references.
    Errors,
}

/// The row of the first ten with the most known headings, at least two.
pub fn find(sheet: &Sheet) -> Header {
    if is_mostly_errors(sheet) {
        return Header::Errors;
    }
    let mut best: Option<(usize, u32)> = None;
    for row in sheet.rows.iter().take(LOOK) {
        let known = heading::recognised(&texts(row));
        if known >= KNOWN && best.is_none_or(|(most, _)| known > most) {
            best = Some((known, row.number));
        }
    }
    best.map_or(Header::None, |(_, row)| Header::Row(row))
}

/// The heading in a cell, on one line.
pub(super) fn heading_text(cell: &Value) -> String {
    cell.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The texts of a row that may be headings; a sentence is none.
fn texts(row: &Row) -> Vec<String> {
    let text = |cell: &Value| match cell {
        Value::Text(text) if text.chars().count() <= 80 => heading_text(cell),
        _ => String::new(),
    };
    row.cells.iter().map(text).collect()
}

fn is_mostly_errors(sheet: &Sheet) -> bool {
    let is_error = |cell: &&Value| matches!(cell, Value::Error(_)) || cell.text().contains("#REF!");
    let cells = || sheet.rows.iter().flat_map(|row| &row.cells).filter(|cell| !cell.is_empty());
    let (all, errors) = (cells().count(), cells().filter(is_error).count());
    errors * 2 > all
}

/// Whether a row is the headings once more, as printed lists repeat them.
pub(super) fn repeats(row: &Row, mapping: &SheetMapping) -> bool {
    let filled = || mapping.columns.iter().enumerate().filter(|(_, column)| !column.heading.is_empty());
    filled().count() >= KNOWN && filled().all(|(index, column)| heading_text(row.cell(index)) == column.heading)
}

/// Whether it is one of the sheets beside the injects in our own workbook, or in that of a peer.
pub(super) fn stands_beside(name: &str) -> bool {
    const BESIDE: [&str; 6] = ["objectives", "phases", "coverage", "links", "read me", "lookups"];
    BESIDE.iter().any(|own| name.trim().eq_ignore_ascii_case(own))
}
