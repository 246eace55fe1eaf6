//! Reads back what was written, as far as our own files go: the last look before somebody passes it on.

use super::columns::{Book, FIRST, SHEET};
use super::export::ExportFault;
use super::format::Format;
use super::openaev::{ATTACHMENT, SCENARIO};
use super::{json, pack};
use crate::coverage::Coverage;
use calamine::{Reader, Xlsx};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Cursor;

/// How many injects a file of this format holds, if it is as it was meant.
///
/// # Errors
/// The fault says what differs.
pub fn read_back(format: Format, bytes: &[u8], coverage: &Coverage) -> Result<usize, ExportFault> {
    let injects = coverage.scenario().injects.len();
    let (found, wanted) = match format {
        Format::Workbook | Format::Blueprint => (sheet_rows(bytes)?, injects),
        Format::Cadence => (sheet_rows(bytes)?, cadence_rows(coverage)),
        Format::Csv => (csv_rows(bytes)?, injects),
        Format::Calendar => (events(bytes), timed(coverage)),
        Format::Json => (whole(bytes, coverage)?, injects),
        Format::OpenAev => (archive(bytes)?, injects),
        Format::Cexf => (listed(bytes, "injects")?, different(coverage)),
        Format::Inject => (contents(bytes)?, injects),
    };
    if found == wanted { Ok(found) } else { Err(differs(format!("{found} ≠ {wanted}"))) }
}

fn differs(why: String) -> ExportFault {
    ExportFault::ReadBack(why)
}

/// The rows of the first sheet below its headings that say anything.
fn sheet_rows(bytes: &[u8]) -> Result<usize, ExportFault> {
    let broken = |error: &dyn std::fmt::Display| differs(error.to_string());
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let mut cells = workbook.worksheet_cells_reader(SHEET).map_err(|error| broken(&error))?;
    let mut rows = BTreeSet::new();
    while let Some(cell) = cells.next_cell().map_err(|error| broken(&error))? {
        let is_empty = matches!(cell.get_value(), calamine::DataRef::Empty);
        if cell.get_position().0 > 0 && !is_empty {
            rows.insert(cell.get_position().0);
        }
    }
    Ok(rows.len())
}

fn cadence_rows(coverage: &Coverage) -> usize {
    let book = Book::new(coverage);
    let says = |inject: &&std::sync::Arc<crate::scenario::Inject>| {
        FIRST.iter().take(super::cadence::COLUMNS).any(|column| !(column.fill)(&book, inject).shown().is_empty())
    };
    book.in_time().into_iter().take(super::cadence::ROWS).filter(says).count()
}

fn csv_rows(bytes: &[u8]) -> Result<usize, ExportFault> {
    let mut reader = csv::ReaderBuilder::new().from_reader(bytes);
    let mut count = 0;
    for record in reader.byte_records() {
        record.map_err(|error| differs(error.to_string()))?;
        count += 1;
    }
    Ok(count)
}

fn events(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').filter(|line| line.trim_ascii() == b"BEGIN:VEVENT").count()
}

fn timed(coverage: &Coverage) -> usize {
    let scenario = coverage.scenario();
    let startex = scenario.exercise.startex.as_ref();
    let has_moment = |inject: &&std::sync::Arc<crate::scenario::Inject>| {
        startex.is_some_and(|startex| super::calendar::moment(inject, startex).is_some())
    };
    scenario.injects.iter().filter(has_moment).count()
}

/// The scenario must come back as it is.
fn whole(bytes: &[u8], coverage: &Coverage) -> Result<usize, ExportFault> {
    let text = json::text(coverage.scenario())?;
    if text.as_bytes() != bytes {
        return Err(differs("JSON".to_owned()));
    }
    listed(bytes, "injects")
}

fn listed(bytes: &[u8], name: &str) -> Result<usize, ExportFault> {
    let tree: Value = serde_json::from_slice(bytes)?;
    tree.get(name).and_then(Value::as_array).map(Vec::len).ok_or_else(|| differs(name.to_owned()))
}

fn different(coverage: &Coverage) -> usize {
    coverage.scenario().injects.iter().map(|inject| inject.id.as_str()).collect::<BTreeSet<_>>().len()
}

fn parts(bytes: &[u8]) -> Result<Vec<pack::Part>, ExportFault> {
    pack::unpacked(bytes).map_err(|fault| match fault {
        pack::Unpacked::Broken(why) => differs(why),
        pack::Unpacked::TooLarge => differs("zip > 256 MB".to_owned()),
    })
}

/// Each entry must say by its comment what it is, and each document must have its file.
fn archive(bytes: &[u8]) -> Result<usize, ExportFault> {
    let parts = parts(bytes)?;
    let scenario = parts.iter().find(|part| part.comment == SCENARIO).ok_or_else(|| differs(SCENARIO.to_owned()))?;
    let tree: Value = serde_json::from_slice(&scenario.bytes)?;
    for document in tree.get("scenario_documents").and_then(Value::as_array).into_iter().flatten() {
        let target = document.get("document_target").and_then(Value::as_str).unwrap_or_default();
        if !parts.iter().any(|part| part.name == target && part.comment == ATTACHMENT) {
            return Err(differs(target.to_owned()));
        }
    }
    listed(&scenario.bytes, "scenario_injects")
}

fn contents(bytes: &[u8]) -> Result<usize, ExportFault> {
    Ok(parts(bytes)?.iter().filter(|part| part.name.starts_with("content/")).count())
}
