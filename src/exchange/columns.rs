//! The columns of the sheet `MSEL`: the one list from which it is written and read back.
//!
//! First come the 25 headings that everybody knows, then the exercise's own columns, then [`FURTHER`] ones with
//! which a row holds all that an inject says. A column with [`Column::take`] can be put back into an inject as it
//! stands; the others name records, so that whoever reads them has to find or make the record.

mod book;
mod cell;
mod first;
mod further;

use crate::checklist::Vocabulary;
use crate::exchange::clean::clean_text;
use crate::scenario::{Inject, Scenario, Text};

pub use book::Book;
pub use cell::{Cell, codes, data, joined, parted};
pub use first::{FIRST, day_of, delivery, expected_text, kind_word, status_code, status_word};
pub use further::FURTHER;

/// The name of the sheet with the injects.
pub const SHEET: &str = "MSEL";

/// What parts the entries of one cell.
pub const PARTING: &str = "; ";

/// What stands before an own column whose name is also the heading of one of ours.
pub const OWN_PREFIX: &str = "Own: ";

/// What a column holds, which decides how it looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A short text.
    Short,
    /// A long text that is wrapped.
    Long,
    /// A whole number.
    Number,
    /// Values of the vocabulary by their names in files.
    Codes,
    /// JSON for the way back; nobody reads it.
    Data,
}

/// One column.
pub struct Column {
    /// Its heading, exactly as it is written.
    pub heading: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether an edited cell is read back; the others are worked out anew at each export.
    pub read_back: bool,
    /// What the cell of an inject says.
    pub fill: fn(&Book<'_>, &Inject) -> Cell,
    /// Puts the text of a cell back into an inject, where no record has to be found for it.
    pub take: Option<fn(&mut Inject, &str)>,
    /// The heading of the readable column beside it, and whether both still say the same.
    ///
    /// A person edits the readable column: where both disagree, it counts and this one is passed over.
    pub agrees: Option<(&'static str, Agrees)>,
}

/// Whether this cell and the readable one beside it say the same.
pub type Agrees = fn(own: &str, readable: &str, vocabulary: &Vocabulary) -> bool;

/// All columns of ours, without the exercise's own.
pub fn ours() -> impl Iterator<Item = &'static Column> {
    FIRST.iter().chain(FURTHER)
}

/// The column of ours with exactly this heading.
pub fn find(heading: &str) -> Option<&'static Column> {
    ours().find(|column| column.heading == heading)
}

/// The names of the exercise's own columns, with those that only an inject knows.
pub fn own_columns(scenario: &Scenario) -> Vec<Text> {
    let of_injects = scenario.injects.iter().flat_map(|inject| inject.columns.iter().map(|(name, _)| name));
    let mut known = std::collections::BTreeSet::new();
    scenario.exercise.columns.iter().chain(of_injects).filter(|name| known.insert(own_heading(name))).cloned().collect()
}

/// The heading of an own column.
pub fn own_heading(name: &str) -> String {
    let plain = clean_text(name).replace('\n', " ");
    let taken = ours().any(|column| column.heading.eq_ignore_ascii_case(plain.trim()));
    if taken || plain.trim().is_empty() || plain.starts_with(OWN_PREFIX) {
        format!("{OWN_PREFIX}{plain}")
    } else {
        plain
    }
}

/// The name of the own column under this heading.
pub fn own_name(heading: &str) -> &str {
    heading.strip_prefix(OWN_PREFIX).unwrap_or(heading)
}

/// What an inject says in an own column.
pub fn own_value(inject: &Inject, name: &str) -> Cell {
    let value = inject.columns.iter().find(|(own, _)| **own == *name);
    value.map_or(Cell::Empty, |(_, value)| Cell::text(value))
}
