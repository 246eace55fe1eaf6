//! `import` of whole scenarios: archives of OpenAEV and our own JSON, recognised by their ending.

use super::ask::{AskImport, Form};
use super::failure::{Failure, Outcome};
use super::lines::wrapped;
use crate::app::arrival::{self, Whole};
use crate::checklist::Basis;
use crate::store::open::file_name;
use crate::store::{Expect, RealDisk, save_scenario};
use crate::words::say_with;
use std::path::Path;

/// Whether the files are whole scenarios rather than tables.
pub fn is_whole(asked: &AskImport) -> bool {
    asked.files.iter().any(|path| arrival::is_whole(path))
}

/// Reads one file as a whole scenario and writes it, or only says what would come.
pub fn answer(asked: &AskImport) -> Result<Outcome, Failure> {
    let ([path], None) = (asked.files.as_slice(), &asked.into) else {
        return Err(Failure::input("cli-import-whole-alone", &[]));
    };
    let arrived = read(path)?;
    let written = match (&asked.output, asked.dry_run) {
        (Some(output), false) => {
            Some(save_scenario(&RealDisk, output, (&arrived.scenario, None), Expect::Nothing)?.path)
        }
        _ => None,
    };
    let shown = written.map(|path| path.display().to_string()).unwrap_or_default();
    let output = match asked.format {
        Form::Json => json(path, &arrived, &shown)?,
        Form::Text => text(path, &arrived, &shown),
    };
    Ok(Outcome::done(output))
}

fn read(path: &Path) -> Result<Whole, Failure> {
    let bytes = arrival::bytes(&RealDisk, path)?;
    arrival::whole(&bytes, path, &Basis::shipped().0.vocabulary).map_err(Failure::Input)
}

fn text(path: &Path, arrived: &Whole, written: &str) -> String {
    let id = if written.is_empty() { "cli-import-would-come" } else { "cli-import-came" };
    let values = [
        ("file", file_name(path).into()),
        ("injects", arrived.scenario.injects.len().into()),
        ("written", written.into()),
    ];
    let lost = arrived.losses.iter().map(|loss| wrapped("- ", loss));
    std::iter::once(wrapped("", &say_with(id, &values))).chain(lost).collect()
}

fn json(path: &Path, arrived: &Whole, written: &str) -> Result<String, Failure> {
    let tree = serde_json::json!({
        "form": "crosscut import scenario",
        "version": 1,
        "file": file_name(path),
        "injects": arrived.scenario.injects.len(),
        "losses": arrived.losses,
        "written": (!written.is_empty()).then_some(written),
    });
    let text = serde_json::to_string_pretty(&tree);
    text.map(|text| text + "\n").map_err(|error| Failure::World(error.to_string()))
}
