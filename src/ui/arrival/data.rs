//! What the dialog shows, as plain values.

use crate::app::arrival::{Book, By, DryRun, Fate, Mapping, RowOutcome, Target, column_letters};
use crate::scenario::StartEx;
use crate::scenario::time::short_dtg;
use crate::words::{say, say_with};

/// How many values of a column are shown.
const EXAMPLES: usize = 3;
/// How many places of a doubt are named.
const PLACES: usize = 12;

/// One column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnRow {
    /// Its letters.
    pub letters: String,
    /// Its heading.
    pub heading: String,
    /// The first values that stand in it.
    pub examples: Vec<String>,
    /// What it is.
    pub target: Option<Target>,
    /// By what that was chosen.
    pub by: By,
}

/// Which rows are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// All.
    #[default]
    All,
    /// New injects.
    New,
    /// Injects that change.
    Changed,
    /// Rows that do not come in as injects of their own.
    Out,
}

impl Shown {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::All, Self::New, Self::Changed, Self::Out];

    /// Whether a row is listed.
    pub fn takes(self, fate: &Fate) -> bool {
        match self {
            Self::All => true,
            Self::New => *fate == Fate::New,
            Self::Changed => *fate == Fate::Updated,
            Self::Out => !matches!(fate, Fate::New | Fate::Updated | Fate::Unchanged),
        }
    }

    /// The word for it.
    pub fn word(self) -> String {
        say(match self {
            Self::All => "arrival-show-all",
            Self::New => "arrival-show-new",
            Self::Changed => "arrival-show-changed",
            Self::Out => "arrival-show-out",
        })
    }
}

/// One line of the list of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// A row of the file.
    Row {
        /// Its place, such as `MEL 14`.
        place: String,
        /// What becomes of it.
        fate: String,
        /// Whether it comes in.
        comes_in: bool,
        /// The number of the inject.
        number: String,
        /// Its title.
        title: String,
        /// The time as it is written.
        written: String,
        /// The time as it was read.
        read: String,
    },
    /// A field of the row above that changes.
    Change {
        /// What people call the field.
        field: String,
        /// What it says now.
        before: String,
        /// What it would say.
        after: String,
    },
}

/// The same doubt at several places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// What is wrong.
    pub what: String,
    /// What was done, and what to do.
    pub remedy: String,
    /// The heading of the column; empty where it is the row as a whole.
    pub heading: String,
    /// Where, as far as that is named: sheet where there are several, column and row.
    pub places: Vec<String>,
    /// How many places there are in all.
    pub count: usize,
}

/// The columns of a sheet.
pub fn column_rows(book: &Book, mapping: &Mapping, sheet: &str) -> Vec<ColumnRow> {
    let (Some(sheet), Some(read)) = (book.sheet(sheet), mapping.sheet(sheet)) else { return Vec::new() };
    let rows = || sheet.rows.iter().filter(|row| read.header_row.is_none_or(|header| row.number > header));
    let row = |(index, column): (usize, &crate::app::arrival::ColumnMapping)| ColumnRow {
        letters: column_letters(index),
        heading: column.heading.clone(),
        examples: rows()
            .map(|row| row.cell(index))
            .filter(|cell| !cell.is_empty())
            .take(EXAMPLES)
            .map(|cell| cell.text().split_whitespace().collect::<Vec<_>>().join(" "))
            .collect(),
        target: column.target,
        by: column.by,
    };
    read.columns.iter().enumerate().map(row).collect()
}

/// The rows of a dry run, with the fields that change below each.
pub fn lines(run: &DryRun, shown: Shown, startex: Option<&StartEx>) -> Vec<Line> {
    let several = has_several_sheets(run);
    let listed = run.rows.iter().filter(|row| shown.takes(&row.fate));
    listed.flat_map(|row| std::iter::once(row_line(row, several, startex)).chain(changes(row))).collect()
}

fn has_several_sheets(run: &DryRun) -> bool {
    run.rows.windows(2).any(|pair| matches!(pair, [a, b] if a.sheet != b.sheet))
}

fn row_line(row: &RowOutcome, several: bool, startex: Option<&StartEx>) -> Line {
    let read = match (row.time, startex) {
        (Some(time), Some(startex)) => short_dtg(time, startex),
        (Some(time), None) => time.stored(),
        (None, _) => String::new(),
    };
    Line::Row {
        place: if several { format!("{} {}", row.sheet, row.row) } else { row.row.to_string() },
        fate: fate_text(&row.fate),
        comes_in: matches!(row.fate, Fate::New | Fate::Updated),
        number: row.number.to_string(),
        title: row.title.to_string(),
        written: row.time_text.clone(),
        read,
    }
}

fn fate_text(fate: &Fate) -> String {
    match fate {
        Fate::Merged { row, .. } => say_with("arrival-fate-merged", &[("row", (*row).into())]),
        Fate::Repeat { row, .. } => say_with("arrival-fate-repeat", &[("row", (*row).into())]),
        fate => say(&format!("import-fate-{}", fate.name())),
    }
}

fn changes(row: &RowOutcome) -> impl Iterator<Item = Line> {
    row.differences.iter().map(|difference| Line::Change {
        field: difference.label.clone(),
        before: difference.before.clone(),
        after: difference.after.clone(),
    })
}

/// The doubts of a dry run, the same ones together, in the order of the file.
pub fn doubts(run: &DryRun) -> Vec<Doubt> {
    let mut found: Vec<Doubt> = Vec::new();
    let mut known = std::collections::BTreeMap::new();
    let several = has_several_sheets(run);
    for problem in &run.problems {
        let key = (problem.what.clone(), problem.heading.clone());
        let place = *known.entry(key).or_insert_with(|| {
            found.push(Doubt {
                what: problem.what.clone(),
                remedy: problem.remedy.clone(),
                heading: problem.heading.clone(),
                places: Vec::new(),
                count: 0,
            });
            found.len() - 1
        });
        let Some(doubt) = found.get_mut(place) else { continue };
        doubt.count += 1;
        if doubt.places.len() < PLACES {
            let row = if problem.column.is_empty() {
                say_with("arrival-place-row", &[("row", problem.row.into())])
            } else {
                format!("{}{}", problem.column, problem.row)
            };
            doubt.places.push(if several { format!("{} {row}", problem.sheet) } else { row });
        }
    }
    found
}
