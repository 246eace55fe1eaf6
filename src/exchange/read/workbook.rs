//! Reads workbooks: `.xlsx` and `.xlsm` cell by cell, `.xls` after a look at what it asks for.

use super::gather::Gather;
use super::limits::SHEETS;
use super::{Book, Kind, Note, ReadFault, Value};
use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xls, Xlsx, XlsxError};
use std::cell::Cell;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

type Bytes<'a> = Cursor<&'a [u8]>;

/// Days between the two beginnings of time that spreadsheets know.
const EPOCHS_APART: f64 = 1462.0;

/// Reads a workbook whose archive was checked.
pub(super) fn read_xlsx(bytes: &[u8], kind: Kind, book: &mut Book) -> Result<(), ReadFault> {
    guarded(kind, || {
        let mut workbook: Xlsx<Bytes<'_>> = Xlsx::new(Cursor::new(bytes)).map_err(|error| xlsx_fault(kind, &error))?;
        let is_1904 = workbook.has_1904_epoch();
        let listed = listed(workbook.sheets_metadata(), &mut book.notes);
        let mut filled = 0;
        for (name, hidden) in listed {
            let mut gather = Gather::new(&name, hidden, &mut filled);
            let told = read_sheet(&mut workbook, &name, is_1904, &mut gather);
            let full = gather.is_full();
            book.sheets.push(gather.done(&mut book.notes));
            if let Err(error) = told {
                book.notes.push(Note::SheetBroken { sheet: name, detail: error.to_string() });
            }
            if full {
                break;
            }
        }
        Ok(())
    })
}

/// The sheets that hold cells, with whether they are hidden.
fn listed(sheets: &[calamine::Sheet], notes: &mut Vec<Note>) -> Vec<(String, bool)> {
    let all = sheets.iter().filter(|sheet| matches!(sheet.typ, SheetType::WorkSheet));
    let all: Vec<(String, bool)> =
        all.map(|sheet| (sheet.name.clone(), !matches!(sheet.visible, SheetVisible::Visible))).collect();
    if all.len() > SHEETS {
        notes.push(Note::ManySheets { count: all.len() - SHEETS });
    }
    all.into_iter().take(SHEETS).collect()
}

fn read_sheet(
    workbook: &mut Xlsx<Bytes<'_>>,
    name: &str,
    is_1904: bool,
    gather: &mut Gather<'_>,
) -> Result<(), XlsxError> {
    let mut cells = workbook.worksheet_cells_reader(name)?;
    while let Some(record) = cells.next_cell_with_formula_metadata()? {
        let (row, column) = place(record.pos);
        match record.value {
            DataRef::Empty if record.formula.is_some() => gather.note_no_result(row, column),
            DataRef::Empty => {}
            DataRef::String(text) => gather.put_text(row, column, &text),
            DataRef::SharedString(text) => gather.put_text(row, column, text),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => gather.put_text(row, column, &text),
            DataRef::Int(number) => gather.put(row, column, Value::Number(number as f64)),
            DataRef::Float(number) => gather.put(row, column, Value::Number(number)),
            DataRef::Bool(yes) => gather.put(row, column, Value::Bool(yes)),
            DataRef::DateTime(date) => gather.put(row, column, date_value(date, is_1904)),
            DataRef::Error(error) => gather.put(row, column, Value::Error(error.to_string().into())),
        }
        if gather.is_full() {
            break;
        }
    }
    Ok(())
}

/// Row from 1 and column from 0 of a position.
fn place((row, column): (u32, u32)) -> (u32, usize) {
    (row.saturating_add(1), usize::try_from(column).unwrap_or(usize::MAX))
}

fn date_value(date: ExcelDateTime, is_1904: bool) -> Value {
    match date.as_f64() {
        days if date.is_duration() => Value::Span(days),
        // A time of day is the same in both.
        days if is_1904 && days >= 1.0 => Value::Date(days + EPOCHS_APART),
        days => Value::Date(days),
    }
}

/// Reads an older workbook.
pub(super) fn read_xls(bytes: &[u8], book: &mut Book) -> Result<(), ReadFault> {
    let safe = super::older::wrapped_anew(bytes)?;
    guarded(Kind::Xls, || {
        let mut workbook: Xls<Bytes<'_>> = Xls::new(Cursor::new(safe.as_slice())).map_err(|error| xls_fault(&error))?;
        let is_1904 = workbook.has_1904_epoch();
        let listed = listed(workbook.sheets_metadata(), &mut book.notes);
        let mut filled = 0;
        for (name, hidden) in listed {
            let range = workbook.worksheet_range(&name).map_err(|error| xls_fault(&error))?;
            let (first_row, first_column) = range.start().unwrap_or_default();
            let mut gather = Gather::new(&name, hidden, &mut filled);
            for (row, column, value) in range.used_cells() {
                let (row, column) = (u32::try_from(row).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX));
                let at = place((row.saturating_add(first_row), column.saturating_add(first_column)));
                put_owned(&mut gather, at, value, is_1904);
            }
            book.sheets.push(gather.done(&mut book.notes));
        }
        Ok(())
    })
}

fn put_owned(gather: &mut Gather<'_>, (row, column): (u32, usize), value: &Data, is_1904: bool) {
    match value {
        Data::Empty => {}
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => gather.put_text(row, column, text),

        Data::Int(number) => gather.put(row, column, Value::Number(*number as f64)),
        Data::Float(number) => gather.put(row, column, Value::Number(*number)),
        Data::Bool(yes) => gather.put(row, column, Value::Bool(*yes)),
        Data::DateTime(date) => gather.put(row, column, date_value(*date, is_1904)),
        Data::Error(error) => gather.put(row, column, Value::Error(error.to_string().into())),
    }
}

fn xlsx_fault(kind: Kind, error: &XlsxError) -> ReadFault {
    match error {
        XlsxError::Password => ReadFault::Locked,
        other => ReadFault::Broken { kind, detail: other.to_string() },
    }
}

fn xls_fault(error: &calamine::XlsError) -> ReadFault {
    match error {
        calamine::XlsError::Password => ReadFault::Locked,
        other => ReadFault::Broken { kind: Kind::Xls, detail: other.to_string() },
    }
}

/// Runs a reader of damaged files; where it stumbles, the file is damaged and the program goes on.
fn guarded(kind: Kind, read: impl FnOnce() -> Result<(), ReadFault>) -> Result<(), ReadFault> {
    let stumbled = || ReadFault::Broken { kind, detail: crate::words::say("import-fault-stumbled") };
    stay_silent();
    let outer = IS_GUARDED.replace(true);
    let done = catch_unwind(AssertUnwindSafe(read));
    IS_GUARDED.set(outer);
    done.unwrap_or_else(|_stumble| Err(stumbled()))
}

thread_local! {
    /// Whether this thread is in the hands of a reader that may stumble.
    static IS_GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// A reader that stumbles is told as a damaged file, and not beside that in words for programmers.
fn stay_silent() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let usual = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |stumble| {
            if !IS_GUARDED.get() {
                usual(stumble);
            }
        }));
    });
}
