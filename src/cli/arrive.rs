//! `import` of whole scenarios: archives of OpenAEV and our own JSON, recognised by their ending.

use super::ask::{AskImport, Form};
use super::failure::{Failure, Outcome};
use super::lines::wrapped;
use crate::checklist::Basis;
use crate::exchange::{json, openaev};
use crate::scenario::Scenario;
use crate::scenario::integrity::Problem;
use crate::store::open::file_name;
use crate::store::{Expect, RealDisk, format, save};
use crate::words::say_with;
use std::path::Path;

/// A whole scenario, and what of its file is not in it.
struct Arrived {
    scenario: Scenario,
    losses: Vec<String>,
}

/// Whether the files are whole scenarios rather than tables.
pub fn is_whole(asked: &AskImport) -> bool {
    asked.files.iter().any(|path| matches!(ending(path).as_str(), "zip" | "json"))
}

fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// Reads one file as a whole scenario and writes it, or only says what would come.
pub fn answer(asked: &AskImport) -> Result<Outcome, Failure> {
    let ([path], None) = (asked.files.as_slice(), &asked.into) else {
        return Err(Failure::input("cli-import-whole-alone", &[]));
    };
    let arrived = read(path)?;
    let written = match (&asked.output, asked.dry_run) {
        (Some(output), false) => {
            Some(save(&RealDisk, output, &format::write(&arrived.scenario), Expect::Nothing)?.path)
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

fn read(path: &Path) -> Result<Arrived, Failure> {
    let bytes = super::import::bytes(path)?;
    if ending(path) == "zip" {
        let (basis, _faults) = Basis::shipped();
        let found = openaev::read(&bytes, &basis.vocabulary).map_err(|fault| Failure::Input(fault.message()))?;
        let losses = found.losses.into_iter().map(|loss| loss.text).collect();
        return Ok(Arrived { scenario: found.scenario, losses });
    }
    let found = json::read(&bytes).map_err(|fault| Failure::Input(fault.message()))?;
    let unknown = found.unknown.iter().map(|field| say_with("cli-import-unknown", &[("field", field.as_str().into())]));
    let losses = unknown.chain(found.problems.iter().map(Problem::message)).collect();
    Ok(Arrived { scenario: found.scenario, losses })
}

fn text(path: &Path, arrived: &Arrived, written: &str) -> String {
    let id = if written.is_empty() { "cli-import-would-come" } else { "cli-import-came" };
    let values = [
        ("file", file_name(path).into()),
        ("injects", arrived.scenario.injects.len().into()),
        ("written", written.into()),
    ];
    let lost = arrived.losses.iter().map(|loss| wrapped("- ", loss));
    std::iter::once(wrapped("", &say_with(id, &values))).chain(lost).collect()
}

fn json(path: &Path, arrived: &Arrived, written: &str) -> Result<String, Failure> {
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
