//! Why a file could not be read, and what was left out or assumed of one that could.

use super::Kind;
use crate::words::{FluentValue, say, say_with};

/// Why a file could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadFault {
    /// There is nothing in it.
    Empty,
    /// It has more bytes than are read.
    TooBig,
    /// It is something else: a PDF, a picture, an older Word file …
    Other {
        /// What it is, the end of the id of its sentence.
        what: &'static str,
    },
    /// It cannot be opened without a password.
    Locked,
    /// It unpacks to more than is read.
    Swollen,
    /// It is damaged.
    Broken {
        /// Its form.
        kind: Kind,
        /// What the reader says.
        detail: String,
    },
    /// There is no table in it.
    NoTable,
}

impl ReadFault {
    /// The stable name of this fault.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooBig => "too-big",
            Self::Other { .. } => "other",
            Self::Locked => "locked",
            Self::Swollen => "swollen",
            Self::Broken { .. } => "broken",
            Self::NoTable => "no-table",
        }
    }

    /// What is wrong with the file, why it matters, and what to do.
    pub fn message(&self, file: &str) -> String {
        let file: (&str, FluentValue<'_>) = ("file", file.into());
        match self {
            Self::Other { what } => {
                let what = say(&format!("import-what-{what}"));
                say_with("import-fault-other", &[file, ("what", what.into())])
            }
            Self::Broken { kind, detail } => {
                let kind = say(&format!("import-kind-{}", kind.name()));
                say_with("import-fault-broken", &[file, ("kind", kind.into()), ("detail", detail.as_str().into())])
            }
            _ => say_with(&format!("import-fault-{}", self.name()), &[file]),
        }
    }
}

/// What was left out of a file or had to be assumed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The file has macros; they were not run.
    Macros,
    /// Rows or columns beyond the limits were left out.
    Cut {
        /// The sheet.
        sheet: String,
        /// How many filled cells were left out.
        cells: usize,
    },
    /// Texts that were too long were cut.
    LongCells {
        /// The sheet.
        sheet: String,
        /// Where, the first few.
        cells: Vec<String>,
        /// How many.
        count: usize,
    },
    /// Formulas whose result the file does not hold.
    NoResult {
        /// The sheet.
        sheet: String,
        /// Where, the first few.
        cells: Vec<String>,
        /// How many.
        count: usize,
    },
    /// The file holds more cells than are read.
    Full {
        /// The sheet at which reading stopped.
        sheet: String,
    },
    /// A sheet could not be read.
    SheetBroken {
        /// The sheet.
        sheet: String,
        /// What the reader says.
        detail: String,
    },
    /// There are more sheets than are read.
    ManySheets {
        /// How many were left out.
        count: usize,
    },
    /// Which letters the bytes of a text file stand for is not said in it.
    Encoding {
        /// What was assumed.
        name: String,
    },
    /// Bytes that stand for no letter.
    BadLetters,
    /// A quotation mark is never closed.
    OpenQuote {
        /// The line at which it opens.
        line: u32,
    },
}

impl Note {
    /// The stable name of this note.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Macros => "macros",
            Self::Cut { .. } => "cut",
            Self::LongCells { .. } => "long-cells",
            Self::NoResult { .. } => "no-result",
            Self::Full { .. } => "full",
            Self::SheetBroken { .. } => "sheet-broken",
            Self::ManySheets { .. } => "many-sheets",
            Self::Encoding { .. } => "encoding",
            Self::BadLetters => "bad-letters",
            Self::OpenQuote { .. } => "open-quote",
        }
    }

    /// The sentence that says it.
    pub fn message(&self) -> String {
        let id = format!("import-note-{}", self.name());
        match self {
            Self::Macros | Self::BadLetters => say(&id),
            Self::Cut { sheet, cells } => {
                say_with(&id, &[("sheet", sheet.as_str().into()), ("count", (*cells).into())])
            }
            Self::LongCells { sheet, cells, count } | Self::NoResult { sheet, cells, count } => {
                let more = count.saturating_sub(cells.len());
                let cells = cells.join(", ");
                let sheet = sheet.as_str().into();
                say_with(
                    &id,
                    &[("sheet", sheet), ("cells", cells.into()), ("count", (*count).into()), ("more", more.into())],
                )
            }
            Self::Full { sheet } => say_with(&id, &[("sheet", sheet.as_str().into())]),
            Self::SheetBroken { sheet, detail } => {
                say_with(&id, &[("sheet", sheet.as_str().into()), ("detail", detail.as_str().into())])
            }
            Self::ManySheets { count } => say_with(&id, &[("count", (*count).into())]),
            Self::Encoding { name } => say_with(&id, &[("name", name.as_str().into())]),
            Self::OpenQuote { line } => say_with(&id, &[("line", (*line).into())]),
        }
    }
}
