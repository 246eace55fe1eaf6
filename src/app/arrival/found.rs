//! What a file of another program holds: a table, or a whole scenario with what of it cannot come along.

use crate::checklist::Vocabulary;
use crate::exchange::read::{self, Book, limits};
use crate::exchange::{json, openaev};
use crate::scenario::Scenario;
use crate::scenario::integrity::{Problem, ProblemKind};
use crate::store::open::file_name;
use crate::store::world::{Step, Trouble};
use crate::store::{Disk, OpenFailure, format};
use crate::words::say_with;
use std::path::Path;

/// How files end that can be brought in; the content decides what they are.
pub const ENDINGS: [&str; 10] = ["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "docx", "zip", "json"];

/// What a file holds.
#[derive(Debug)]
pub enum Found {
    /// A table, or several.
    Table(Box<Book>),
    /// A whole scenario.
    Whole(Box<Whole>),
}

/// A whole scenario of another program, and what of its file is not in it.
#[derive(Clone, Debug)]
pub struct Whole {
    /// The name of the file.
    pub file: String,
    /// The scenario.
    pub scenario: Scenario,
    /// What cannot come along, a sentence each.
    pub losses: Vec<String>,
}

/// Whether a file is one of our own, which is opened and not brought in.
pub fn is_scenario_file(path: &Path) -> bool {
    ending(path) == "ron"
}

/// Whether a file of this name is a whole scenario rather than a table.
pub fn is_whole(path: &Path) -> bool {
    matches!(ending(path).as_str(), "zip" | "json")
}

fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// The bytes of a file that is brought in.
///
/// # Errors
/// The disk does not give them.
pub fn bytes(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, OpenFailure> {
    disk.read(path, limits::FILE + 1).map_err(|error| OpenFailure::World(Trouble::new(Step::Read, path)(error)))
}

/// Reads what a file holds.
///
/// # Errors
/// What is wrong with the file, why it matters and what to do, as a sentence.
pub fn found(disk: &dyn Disk, path: &Path, vocabulary: &Vocabulary) -> Result<Found, String> {
    let bytes = bytes(disk, path).map_err(|failure| failure.message())?;
    let name = file_name(path);
    match is_whole(path) {
        true => whole(&bytes, path, vocabulary).map(|whole| Found::Whole(Box::new(whole))),
        false => table(&bytes, &name).map(|book| Found::Table(Box::new(book))),
    }
}

/// Reads text from the clipboard.
///
/// # Errors
/// As [`found`].
pub fn of_text(text: &str) -> Result<Found, String> {
    read::pasted(text).map(|book| Found::Table(Box::new(book))).map_err(|fault| fault.message(""))
}

/// Reads a table.
///
/// # Errors
/// As [`found`].
pub fn table(bytes: &[u8], name: &str) -> Result<Book, String> {
    read::read(bytes, name).map_err(|fault| fault.message(name))
}

/// Reads a whole scenario.
///
/// # Errors
/// As [`found`].
pub fn whole(bytes: &[u8], path: &Path, vocabulary: &Vocabulary) -> Result<Whole, String> {
    let file = file_name(path);
    if ending(path) == "zip" {
        let found = openaev::read(bytes, vocabulary).map_err(|fault| fault.message())?;
        let losses = found.losses.into_iter().map(|loss| loss.text).collect();
        return Ok(as_saved(file, found.scenario, losses));
    }
    let found = json::read(bytes).map_err(|fault| fault.message())?;
    let unknown = found.unknown.iter().map(|field| say_with("arrival-unknown", &[("field", field.as_str().into())]));
    let losses = unknown.chain(found.problems.iter().map(Problem::message)).collect();
    Ok(as_saved(file, found.scenario, losses))
}

/// The scenario as our own file will hold it, so that nothing arrives that saving and opening would change unseen:
/// characters that nobody can have typed, texts that are too long, times that cannot be.
fn as_saved(file: String, scenario: Scenario, mut losses: Vec<String>) -> Whole {
    let Ok(again) = format::read(format::write(&scenario).as_bytes(), &file) else {
        return Whole { file, scenario, losses };
    };
    if again.scenario == scenario {
        return Whole { file, scenario, losses };
    }
    let of_form = again.problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::Format(..)));
    losses.extend(of_form.map(Problem::message));
    Whole { file, scenario: again.scenario, losses }
}
