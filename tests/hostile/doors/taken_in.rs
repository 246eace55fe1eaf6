//! Files of other programs: tables, text from the clipboard, whole scenarios, and saved mappings.

use super::one_file::OneFile;
use super::play::{is_written, judged, program, sample};
use super::{brief, told};
use crosscut::app::arrival::{Found, found};
use crosscut::edit::apply;
use crosscut::exchange::read::{Book, Mapping, Note, pasted as read_pasted, plan};
use crosscut::scenario::Zone;
use std::path::Path;

/// The same ids each time.
const CHANCE: u64 = 7;

fn arrived(bytes: &[u8], name: &str) -> Result<Found, String> {
    found(&OneFile::new(name, bytes), Path::new(name), &program().vocabulary)
}

/// A spreadsheet, text file or document with tables: read, columns proposed, and taken into an exercise.
pub fn table(bytes: &[u8]) -> String {
    match arrived(bytes, "list.csv") {
        Ok(Found::Table(book)) => taken(&book),
        Ok(Found::Whole(_)) => panic!("a table is no whole scenario"),
        Err(why) => format!("refused: {}", brief(&why)),
    }
}

/// Text from the clipboard.
pub fn pasted(bytes: &[u8]) -> String {
    match read_pasted(&String::from_utf8_lossy(bytes)) {
        Ok(book) => taken(&book),
        Err(fault) => format!("refused: {}", brief(&fault.message(""))),
    }
}

/// What comes of the rows of a table; the mapping is written and read on the way.
fn taken(book: &Book) -> String {
    for note in &book.notes {
        told(&note.message());
    }
    let proposed = Mapping { zone: Some(Zone::UTC), ..Mapping::propose(book) };
    let mapping = Mapping::read(&proposed.to_text()).expect("our own mapping is read").fitted(book);
    let before = sample().scenario();
    let run = plan(before, book, &mapping, &program().vocabulary, CHANCE);
    run.problems.iter().for_each(|problem| {
        told(&problem.what);
    });
    if let Some(edit) = &run.edit {
        let after = apply(before, edit).unwrap_or_else(|refusal| panic!("the plan is refused: {refusal:?}"));
        assert_eq!(Some(&after), run.after.as_ref());
        is_written(&after);
    }
    let notes: Vec<&str> = book.notes.iter().map(Note::name).collect();
    let notes = if notes.is_empty() { String::new() } else { format!(", notes {}", notes.join(" ")) };
    let asked = if run.questions.is_empty() { String::new() } else { format!(", {} questions", run.questions.len()) };
    let rows: usize = book.sheets.iter().map(|sheet| sheet.rows.len()).sum();
    format!(
        "{}: {} sheets, {rows} rows, {} new, {} problems{asked}{notes}",
        book.kind.name(),
        book.sheets.len(),
        run.counts.fresh,
        run.problems.len()
    )
}

/// A scenario in our JSON form.
pub fn json(bytes: &[u8]) -> String {
    whole(bytes, "a.json")
}

/// An archive of `OpenAEV`.
pub fn openaev(bytes: &[u8]) -> String {
    whole(bytes, "a.zip")
}

fn whole(bytes: &[u8], name: &str) -> String {
    match arrived(bytes, name) {
        Ok(Found::Whole(whole)) => {
            whole.losses.iter().for_each(|loss| {
                told(loss);
            });
            is_written(&whole.scenario);
            judged(&whole.scenario);
            format!("arrives: {} injects, {} losses", whole.scenario.injects.len(), whole.losses.len())
        }
        Ok(Found::Table(_)) => panic!("{name} is no table"),
        Err(why) => format!("refused: {}", brief(&why)),
    }
}

/// A saved mapping of columns.
pub fn mapping(bytes: &[u8]) -> String {
    let Ok(text) = std::str::from_utf8(bytes) else { return "refused: no text".into() };
    match Mapping::read(text) {
        Ok(mapping) => {
            assert!(Mapping::read(&mapping.to_text()).is_ok_and(|again| again == mapping), "{}", mapping.to_text());
            format!("mapping of {} sheets", mapping.sheets.len())
        }
        Err(fault) => format!("refused: {}", brief(&fault.message)),
    }
}
