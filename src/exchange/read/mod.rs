//! Brings other people's files in: bytes to sheets, sheets to a mapping of columns, both to a dry run and one edit.
//!
//! Nothing here touches a disk, a clock or chance. A file is what its content says; what is left out is said.
//!
//! 1. [`read`] or [`pasted`] gives a [`Book`].
//! 2. [`Mapping::propose`] says which column is what; a saved one is fitted by [`Mapping::fitted`].
//! 3. [`plan`] gives a [`DryRun`]: rows counted, problems with their place, questions, differences, and the edit.

mod archive;
mod book;
mod content;
mod delimited;
mod differences;
mod document;
mod draft;
mod draft_people;
mod draft_story;
mod dry_run;
mod gather;
mod header;
mod heading;
mod letters;
pub mod limits;
mod mapping;
mod matching;
mod note;
mod older;
mod open_document;
mod plan;
mod rows;
mod saved;
mod settle;
mod sniff;
mod span;
mod target;
mod times;
mod values;
mod words;
mod workbook;
mod world;
mod xml;

pub use book::{Book, Kind, Row, Sheet, Value, column_letters, moment};
pub use dry_run::{Ask, Counts, Difference, DryRun, Fate, Question, RowOutcome, RowProblem};
pub use header::Header;
pub use heading::{recognised, targets};
pub use mapping::{By, ColumnMapping, Mapping, SheetMapping};
pub use note::{Note, ReadFault};
pub use plan::plan;
pub use saved::MappingFault;
pub use target::Target;
pub use words::synonym_faults;

use crate::words::say;
use sniff::Found;

/// Reads a file; its name is only shown.
///
/// # Errors
/// The fault says what the file is or what is wrong with it.
pub fn read(bytes: &[u8], file: &str) -> Result<Book, ReadFault> {
    if bytes.len() > limits::FILE {
        return Err(ReadFault::TooBig);
    }
    let mut book = Book { file: file.to_owned(), ..Book::default() };
    match sniff::sniff(bytes)? {
        Found::Archive(kind) => {
            book.kind = kind;
            match kind {
                Kind::Xlsm => {
                    book.notes.push(Note::Macros);
                    workbook::read_xlsx(bytes, kind, &mut book)?;
                }
                Kind::Ods => open_document::read(bytes, &mut book)?,
                Kind::Word => document::read(bytes, &mut book)?,
                _ => workbook::read_xlsx(bytes, kind, &mut book)?,
            }
        }
        Found::Older => {
            book.kind = Kind::Xls;
            workbook::read_xls(bytes, &mut book)?;
        }
        Found::Text => {
            book.kind = Kind::Delimited;
            let text = letters::decode(bytes, &mut book.notes)?;
            delimited::read(&text, stem(file), &mut book)?;
        }
    }
    finish(book)
}

/// Reads text from the clipboard.
///
/// # Errors
/// Where there is nothing in it.
pub fn pasted(text: &str) -> Result<Book, ReadFault> {
    if text.len() > limits::FILE {
        return Err(ReadFault::TooBig);
    }
    let name = say("import-pasted");
    let mut book = Book { file: name.clone(), kind: Kind::Pasted, ..Book::default() };
    delimited::read(text, &name, &mut book)?;
    finish(book)
}

fn finish(mut book: Book) -> Result<Book, ReadFault> {
    book.sheets.retain(|sheet| !sheet.rows.is_empty());
    if book.sheets.is_empty() { Err(ReadFault::NoTable) } else { Ok(book) }
}

/// The name of a file without its ending.
fn stem(file: &str) -> &str {
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}
