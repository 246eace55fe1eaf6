//! The workbook that everybody asks for: MSEL, objectives, phases, coverage, heat map, links, read-me.

mod coverage;
mod heat;
mod look;
mod msel;
mod readme;
mod setting;
mod table;

use super::columns::Book;
use super::export::ExportFault;
use super::format::Exported;
use super::losses::{Changes, Losses, Thing};
use rust_xlsxwriter::Workbook;

pub(super) use look::{Look, Marking, properties};
pub use msel::{heads, rows};
pub(super) use setting::{objectives, phases};
pub use table::{Head, Table, put};

/// What a row of the sheet `MSEL` and the other sheets cannot hold.
const LOST: &[Thing] = &[
    Thing::NARRATIVES,
    Thing::ACTORS,
    Thing::PLACES,
    Thing::AREAS,
    Thing::MEASURES,
    Thing::STORY_DETAILS,
    Thing::AUDIENCES,
    Thing::CELLS,
    Thing::POSTS,
    Thing::QUESTIONS,
    Thing::DECISIONS,
    Thing::COMMENTS,
    Thing::EXERCISE,
    Thing::ATTACHMENTS,
    Thing::CLEANED,
];

/// Writes the workbook.
///
/// # Errors
/// The writer of spreadsheets says what it refuses.
pub fn write(book: &Book<'_>, today: &str) -> Result<Exported, ExportFault> {
    let mut losses = Losses::of(book, LOST);
    let mut changes = Changes::default();
    let look = Look::new();
    let marking = Marking::of(&book.scenario.exercise);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(book, today)?);
    msel::sheet(&mut workbook, book, &look, &marking, &mut changes)?;
    put(&mut workbook, &objectives(book), &look, &marking, &mut changes)?;
    put(&mut workbook, &phases(book), &look, &marking, &mut changes)?;
    put(&mut workbook, &coverage::lines(book), &look, &marking, &mut changes)?;
    heat::sheet(&mut workbook, book, &look, &marking)?;
    put(&mut workbook, &coverage::links(book), &look, &marking, &mut changes)?;
    readme::sheet(&mut workbook, book, &look, &marking, today)?;
    changes.tell(&mut losses);
    Ok(Exported { bytes: workbook.save_to_buffer()?, losses: losses.finish() })
}
