//! The sheet `Read Me`: what this is, what may be edited, which columns are read back, what coverage means.

use super::look::{Look, Marking};
use super::table::page;
use crate::exchange::columns::{self, Book};
use crate::exchange::export::ExportFault;
use crate::words::{say, say_with};
use rust_xlsxwriter::{Workbook, Worksheet};

/// The paragraphs below the title, by id.
const PARAGRAPHS: [&str; 9] = [
    "exchange-readme-private",
    "exchange-readme-edit",
    "exchange-readme-key",
    "exchange-readme-time",
    "exchange-readme-codes",
    "exchange-readme-worked",
    "exchange-readme-sheets",
    "exchange-readme-csv",
    "coverage-claim",
];

/// Adds the sheet.
///
/// # Errors
/// The writer of spreadsheets says what it refuses.
pub fn sheet(
    workbook: &mut Workbook,
    book: &Book<'_>,
    look: &Look,
    marking: &Marking,
    today: &str,
) -> Result<(), ExportFault> {
    let sheet = workbook.add_worksheet();
    sheet.set_name("Read Me")?;
    sheet.set_column_width(0, 34)?;
    sheet.set_column_width(1, 26)?;
    sheet.set_column_width(2, 60)?;
    let made = say_with(
        "exchange-readme-made",
        &[
            ("version", env!("CARGO_PKG_VERSION").into()),
            ("date", today.into()),
            ("injects", book.scenario.injects.len().into()),
        ],
    );
    let lines = [marking.classification.clone(), marking.exercise.clone()];
    sheet.write_string_with_format(0, 0, &marking.name, &look.title)?;
    let paragraphs = lines.into_iter().chain([made]).chain(PARAGRAPHS.into_iter().map(say));
    let mut row = 1;
    for text in paragraphs.filter(|text| !text.is_empty()) {
        paragraph(sheet, row, &text, look)?;
        row += 1;
    }
    headings(sheet, row + 1, look)?;
    page(sheet, marking);
    sheet.set_portrait();
    Ok(())
}

fn paragraph(sheet: &mut Worksheet, row: u32, text: &str, look: &Look) -> Result<(), ExportFault> {
    sheet.merge_range(row, 0, row, 2, text, &look.text)?;
    // A merged cell does not grow by itself; about 125 letters fit on its line.
    let lines = u32::try_from(text.chars().count().div_ceil(115)).unwrap_or(1).max(1);
    sheet.set_row_height(row, lines * 14 + 4)?;
    Ok(())
}

/// All columns of ours and whether an edited cell is read back.
fn headings(sheet: &mut Worksheet, first: u32, look: &Look) -> Result<(), ExportFault> {
    for (place, id) in (0..).zip(["exchange-readme-column", "exchange-readme-read-back", "exchange-readme-beside"]) {
        sheet.write_string_with_format(first, place, say(id), &look.head)?;
    }
    for (row, column) in (first + 1..).zip(columns::ours()) {
        let read_back = if column.read_back { "exchange-yes" } else { "exchange-no-worked-out" };
        sheet.write_string_with_format(row, 0, column.heading, &look.short)?;
        sheet.write_string_with_format(row, 1, say(read_back), &look.short)?;
        let beside =
            column.agrees.map(|(beside, _)| say_with("exchange-readme-counts-while", &[("column", beside.into())]));
        sheet.write_string_with_format(row, 2, beside.unwrap_or_default(), &look.short)?;
    }
    Ok(())
}
