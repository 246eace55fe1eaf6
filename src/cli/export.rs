//! `export`: a scenario for other programs, with what the format cannot hold, read back after writing.

use super::ask::AskExport;
use super::failure::{Failure, Outcome};
use super::input::Subject;
use super::lines::wrapped;
use super::unlock::Unlock;
use crate::app::clock::today_text;
use crate::app::press::WriteAs;
use crate::exchange::check::read_back;
use crate::exchange::export::{ExportFault, export};
use crate::exchange::{Exported, Format, Loss};
use crate::store::{Disk, Expect, RealDisk, SaveFailure, save_bytes};
use crate::words::{say, say_with};
use std::path::Path;

/// A loss at more places than this is told without them, unless they are asked for.
const PLACES: usize = 5;

/// What is to be written.
enum Wanted {
    /// A file for another program.
    Exchange(Format),
    /// A briefing pack.
    Pack(WriteAs),
}

/// Writes a file of another format, or lists what would be lost.
pub fn answer(asked: &AskExport, unlock: &Unlock) -> Result<Outcome, Failure> {
    match wanted(asked)? {
        Wanted::Exchange(format) => exchange(asked, format, unlock),
        Wanted::Pack(form) => super::pack::answer(asked, form, unlock),
    }
}

fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// The format by name, or by the ending where that says it.
fn wanted(asked: &AskExport) -> Result<Wanted, Failure> {
    let path = asked.to.as_deref();
    let shown = || path.map(|path| path.display().to_string()).unwrap_or_default();
    if let Some(name) = &asked.format {
        let format = Format::named(&name.to_lowercase());
        let unknown =
            || Failure::input("exchange-no-format", &[("name", name.as_str().into()), ("known", known().into())]);
        let format = format.ok_or_else(unknown)?;
        if path.is_some_and(|path| ending(path) != format.ending()) {
            let values =
                [("format", label(format).into()), ("ending", format.ending().into()), ("path", shown().into())];
            return Err(Failure::input("exchange-wrong-ending", &values));
        }
        return Ok(Wanted::Exchange(format));
    }
    let Some(path) = path else { return Err(Failure::input("exchange-needs-to", &[])) };
    Ok(match ending(path).as_str() {
        "xlsx" => Wanted::Exchange(Format::Workbook),
        "csv" => Wanted::Exchange(Format::Csv),
        "ics" => Wanted::Exchange(Format::Calendar),
        "json" => Wanted::Exchange(Format::Json),
        "zip" => Wanted::Exchange(Format::OpenAev),
        other => {
            if let Some(form) = super::pack::form(other) {
                return Ok(Wanted::Pack(form));
            }
            let values = [("path", shown().into()), ("known", known().into())];
            return Err(Failure::input("exchange-no-ending", &values));
        }
    })
}

/// The names of all formats.
pub fn known() -> String {
    Format::ALL.map(Format::name).join(", ")
}

fn label(format: Format) -> String {
    say(&format!("exchange-format-{}", format.name()))
}

fn exchange(asked: &AskExport, format: Format, unlock: &Unlock) -> Result<Outcome, Failure> {
    if let Some(option) = asked.pack.first_given() {
        let values = [("option", option.into()), ("format", label(format).into())];
        return Err(Failure::input("exchange-pack-option", &values));
    }
    let subject = Subject::read(&asked.file, &[], unlock)?;
    if subject.damaged {
        return Err(Failure::input("exchange-damaged", &[("file", subject.file.as_str().into())]));
    }
    let exported = export(format, &subject.coverage, &today_text())?;
    if asked.losses {
        return Ok(Outcome::done(told(format, &exported.losses, usize::MAX)));
    }
    let Some(path) = asked.to.as_deref() else { return Err(Failure::input("exchange-needs-to", &[])) };
    let output = write(path, format, &exported, &subject, asked.force)?;
    Ok(Outcome { output, errors: told(format, &exported.losses, PLACES), code: 0 })
}

/// Writes the file, reads it back from the disk, and says so.
fn write(path: &Path, format: Format, exported: &Exported, subject: &Subject, force: bool) -> Result<String, Failure> {
    let expect = if force { Expect::Anything } else { Expect::Nothing };
    let saved = save_bytes(&RealDisk, path, &exported.bytes, expect).map_err(|failure| match failure {
        SaveFailure::Exists { path } => {
            Failure::input("exchange-exists", &[("path", path.display().to_string().into())])
        }
        other => other.into(),
    })?;
    let bytes = RealDisk.read(&saved.path, exported.bytes.len().saturating_add(1));
    let bytes = bytes.map_err(|error| ExportFault::ReadBack(error.to_string()))?;
    if bytes != exported.bytes {
        return Err(ExportFault::ReadBack(saved.path.display().to_string()).into());
    }
    let found = read_back(format, &bytes, &subject.coverage)?;
    let values = [
        ("path", saved.path.display().to_string().into()),
        ("format", label(format).into()),
        ("injects", subject.coverage.scenario().injects.len().into()),
    ];
    let mut out = wrapped("", &say_with("exchange-written", &values));
    out.push_str(&wrapped("", &say_with("exchange-read-back", &[("found", found.into())])));
    out.push_str(&wrapped("", &say("exchange-private")));
    out.push_str(&unprotected(subject));
    Ok(out)
}

/// What is said where something leaves a protected file.
pub fn unprotected(subject: &Subject) -> String {
    if subject.padlock.is_some() { wrapped("", &say("protect-export")) } else { String::new() }
}

/// The losses; their places where they are few or all are asked for.
fn told(format: Format, losses: &[Loss], most: usize) -> String {
    let id = if losses.is_empty() { "exchange-no-losses" } else { "exchange-losses" };
    let mut out = wrapped("", &say_with(id, &[("format", label(format).into())]));
    for loss in losses {
        let places = if (1..=most).contains(&loss.places.len()) { loss.places.join("; ") } else { String::new() };
        let text = if places.is_empty() { loss.text.clone() } else { format!("{} ({places})", loss.text) };
        out.push_str(&wrapped("- ", &text));
    }
    if losses.iter().any(|loss| loss.places.len() > most) {
        out.push_str(&wrapped("", &say("exchange-see-places")));
    }
    out
}

impl From<ExportFault> for Failure {
    fn from(fault: ExportFault) -> Self {
        Self::World(fault.message())
    }
}
