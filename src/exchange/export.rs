//! A scenario in another format, with the list of what that format cannot hold.

use super::columns::Book;
use super::format::{Exported, Format};
use super::{blueprint, cadence, calendar, cexf, csv, definition, json, openaev, workbook};
use crate::coverage::Coverage;
use crate::words::say_with;

/// Why a file could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExportFault {
    /// The writer of spreadsheets refused something.
    Workbook(String),
    /// The writer of archives refused something.
    Archive(String),
    /// A part could not be written as JSON.
    Json(String),
    /// What was written does not read back as it was meant.
    ReadBack(String),
}

impl ExportFault {
    /// What failed, why it matters, and what to do.
    pub fn message(&self) -> String {
        let (id, why) = match self {
            Self::Workbook(why) => ("exchange-fault-workbook", why),
            Self::Archive(why) => ("exchange-fault-archive", why),
            Self::Json(why) => ("exchange-fault-json", why),
            Self::ReadBack(why) => ("exchange-fault-read-back", why),
        };
        say_with(id, &[("why", why.as_str().into())])
    }
}

impl From<rust_xlsxwriter::XlsxError> for ExportFault {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        Self::Workbook(error.to_string())
    }
}

impl From<zip::result::ZipError> for ExportFault {
    fn from(error: zip::result::ZipError) -> Self {
        Self::Archive(error.to_string())
    }
}

impl From<std::io::Error> for ExportFault {
    fn from(error: std::io::Error) -> Self {
        Self::Archive(error.to_string())
    }
}

impl From<serde_json::Error> for ExportFault {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error.to_string())
    }
}

/// Writes the scenario of a coverage; `today` is the date of the export as `2026-11-22`, given by the edge.
///
/// The same scenario and date give the same bytes.
///
/// # Errors
/// The fault says which writer refused what.
pub fn export(format: Format, coverage: &Coverage, today: &str) -> Result<Exported, ExportFault> {
    let book = Book::new(coverage);
    match format {
        Format::Workbook => workbook::write(&book, today),
        Format::Csv => csv::write(&book),
        Format::Calendar => Ok(calendar::write(&book, today)),
        Format::Json => json::export(&book),
        Format::OpenAev => openaev::write(&book, today),
        Format::Cexf => cexf::write(&book),
        Format::Blueprint => blueprint::write(&book, today),
        Format::Cadence => cadence::write(&book, today),
        Format::Inject => definition::write(&book),
    }
}
