//! What a file holds, whatever its form: sheets with rows and cells, each where it stood.

use super::Note;
use crate::scenario::Text;
use chrono::{Days, NaiveDate, NaiveDateTime, TimeDelta};

/// The form of a file, by its content and not by its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// A workbook of today's spreadsheet programs.
    #[default]
    Xlsx,
    /// The same with macros, which are never run.
    Xlsm,
    /// A workbook of older spreadsheet programs.
    Xls,
    /// An `OpenDocument` spreadsheet.
    Ods,
    /// Values parted by commas or other marks.
    Delimited,
    /// A text document with tables.
    Word,
    /// Text from the clipboard.
    Pasted,
}

impl Kind {
    /// Its name in machine output, also the end of the id of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Xlsm => "xlsm",
            Self::Xls => "xls",
            Self::Ods => "ods",
            Self::Delimited => "delimited",
            Self::Word => "word",
            Self::Pasted => "pasted",
        }
    }
}

/// A file as it was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// The name of the file.
    pub file: String,
    /// Its form.
    pub kind: Kind,
    /// Its sheets or tables in order.
    pub sheets: Vec<Sheet>,
    /// What was left out or had to be assumed.
    pub notes: Vec<Note>,
}

impl Book {
    /// The sheet of this name.
    pub fn sheet(&self, name: &str) -> Option<&Sheet> {
        self.sheets.iter().find(|sheet| sheet.name == name)
    }
}

/// One sheet or table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether the file hides it.
    pub hidden: bool,
    /// Its rows that have anything in them, by number.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// How many columns its widest row has.
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default()
    }

    /// The row of this number.
    pub fn row(&self, number: u32) -> Option<&Row> {
        self.rows.binary_search_by_key(&number, |row| row.number).ok().and_then(|index| self.rows.get(index))
    }
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// Its number as the spreadsheet shows it; of a text file the line.
    pub number: u32,
    /// Its cells from the first column on; what comes after the last filled one is left out.
    pub cells: Vec<Value>,
}

impl Row {
    /// The cell in a column.
    pub fn cell(&self, column: usize) -> &Value {
        self.cells.get(column).unwrap_or(&Value::Empty)
    }

    /// How many of its cells are filled.
    pub fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_empty()).count()
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// A text, already cleaned.
    Text(Text),
    /// A number.
    Number(f64),
    /// A date, a time of day or both, in days since the end of 1899.
    Date(f64),
    /// A length of time, in days.
    Span(f64),
    /// Yes or no.
    Bool(bool),
    /// An error such as `#REF!`.
    Error(Text),
}

impl Value {
    /// Whether nothing stands there; an error is nothing that anybody wrote.
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Empty) || matches!(self, Self::Text(text) if text.trim().is_empty())
    }

    /// The cell as a person would read it.
    pub fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.trim().to_owned(),
            Self::Error(text) => text.to_string(),
            Self::Number(number) => number_text(*number),
            Self::Bool(yes) => yes.to_string(),
            Self::Date(days) => date_text(*days),
            Self::Span(days) => span_text(*days),
        }
    }
}

/// A number without the tail that it only has because it is kept as a fraction.
fn number_text(number: f64) -> String {
    let rounded = (number * 1e9).round() / 1e9;
    if rounded.is_finite() && rounded.abs() < 1e15 { format!("{rounded}") } else { format!("{number}") }
}

/// The moment of a serial number of a spreadsheet, to the minute.
pub fn moment(days: f64) -> Option<NaiveDateTime> {
    if !(0.0..3_000_000.0).contains(&days) {
        return None;
    }
    let minutes = (days * 1440.0).round() as i64;
    let first = NaiveDate::from_ymd_opt(1899, 12, 30)?.and_time(chrono::NaiveTime::MIN);
    let moment = first.checked_add_signed(TimeDelta::try_minutes(minutes)?)?;
    // Before March 1900 spreadsheets are a day off.
    if days < 60.0 { moment.checked_add_days(Days::new(1)) } else { Some(moment) }
}

fn date_text(days: f64) -> String {
    let Some(moment) = moment(days) else { return number_text(days) };
    let has_clock = moment.time() != chrono::NaiveTime::MIN;
    let pattern = match days {
        ..1.0 => "%H:%M",
        _ if has_clock => "%Y-%m-%d %H:%M",
        _ => "%Y-%m-%d",
    };
    moment.format(pattern).to_string()
}

/// A length of time as an offset that every reader of times knows, such as `+1d 02:30`.
fn span_text(days: f64) -> String {
    let minutes = (days * 1440.0).round();
    if minutes.abs() < 1e9 { crate::scenario::ExTime(minutes as i64).stored() } else { number_text(days) }
}

/// The letters by which a spreadsheet names a column: `A`, `Z`, `AA`.
pub fn column_letters(index: usize) -> String {
    let mut rest = index + 1;
    let mut letters = Vec::new();
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}
