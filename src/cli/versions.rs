//! `versions`: the versions that the program kept of an exercise, and bringing one back.

use super::ask::ListForm;
use super::failure::{Failure, Outcome};
use super::lines::wrapped;
use super::show::column;
use super::sign::{open_to_change, write};
use super::signatures::moment;
use super::table::Table;
use super::unlock::Unlock;
use crate::edit::bring_back::bring_back;
use crate::scenario::Scenario;
use crate::scenario::compare::compare;
use crate::store::kept::Version;
use crate::store::keys::KeyFault;
use crate::store::open::file_name;
use crate::store::{RealDisk, kept};
use crate::words::{say, say_with};
use clap::Args;
use std::path::{Path, PathBuf};

/// What `versions` takes.
#[derive(Debug, Args)]
pub struct AskVersions {
    /// The scenario.
    #[arg(help = say("cli-help-file"))]
    pub file: PathBuf,
    /// The number of the version that comes back.
    #[arg(long, value_name = "N", help = say("cli-help-versions-back"))]
    pub bring_back: Option<usize>,
    /// A new file for the result.
    #[arg(short, long, value_name = "FILE", requires = "bring_back", help = say("cli-help-versions-output"))]
    pub output: Option<PathBuf>,
    /// The form of the list.
    #[arg(long, value_enum, default_value_t = ListForm::Text, help = say("cli-help-format"))]
    pub format: ListForm,
}

/// Lists the versions, or brings one back.
pub fn answer(asked: &AskVersions, unlock: &Unlock) -> Result<Outcome, Failure> {
    let folder = kept::usual_folder().ok_or(KeyFault::NoFolder)?;
    match asked.bring_back {
        Some(number) => back(asked, &folder, number, unlock),
        None => {
            let document = unlock.open(&asked.file)?;
            let now = document.opened.scenario;
            let found = kept::all(&RealDisk, &folder, &now, Some(&document.path), &unlock.padlocks());
            let (versions, locked) = (found.read, locked_text(found.locked));
            if versions.is_empty() && asked.format == ListForm::Text {
                let told = say_with("cli-versions-empty", &[("file", file_name(&asked.file).into())]);
                return Ok(Outcome { errors: locked, ..Outcome::done(wrapped("", &told)) });
            }
            Ok(Outcome { errors: locked, ..table(&now, &versions).answer(asked.format)? })
        }
    }
}

/// Says how many versions stand under a passphrase that was not given.
fn locked_text(count: usize) -> String {
    if count == 0 { String::new() } else { wrapped("", &say_with("cli-versions-locked", &[("count", count.into())])) }
}

fn table(now: &Scenario, versions: &[Version]) -> Table {
    let row = |(number, version): (usize, &Version)| {
        let differing = compare(&version.scenario, now).touched().count();
        vec![
            number.to_string(),
            version.at.map(moment).unwrap_or_default(),
            version.scenario.injects.len().to_string(),
            differing.to_string(),
        ]
    };
    let columns = [("number", 7), ("when", 20), ("injects", 8), ("differing", 20)];
    Table {
        form: "crosscut versions",
        columns: columns.into_iter().map(|(key, width)| column(key, width)).collect(),
        rows: (1..).zip(versions).map(row).collect(),
    }
}

fn back(asked: &AskVersions, folder: &Path, number: usize, unlock: &Unlock) -> Result<Outcome, Failure> {
    let (document, _guard) = open_to_change(&asked.file, asked.output.as_deref(), unlock)?;
    let (place, path, padlock) = (document.expect(), document.path.clone(), document.padlock.clone());
    let now = document.opened.scenario;
    let versions = kept::all(&RealDisk, folder, &now, Some(&path), &unlock.padlocks()).read;
    let chosen = number.checked_sub(1).and_then(|place| versions.get(place));
    let Version { at, scenario: version, .. } = chosen.ok_or_else(|| {
        let values = [("number", number.into()), ("count", versions.len().into())];
        Failure::input("cli-versions-none", &values)
    })?;
    let brought =
        bring_back(&now, version).map_err(|no| Failure::Input(say(&format!("comparing-not-back-{}", no.name()))))?;
    kept::keep(&RealDisk, folder, &now, padlock.as_ref())?;
    let written = write((&brought.scenario, padlock.as_ref()), &path, place, asked.output.as_deref())?;
    let values = [
        ("when", at.map(moment).unwrap_or_default().into()),
        ("records", brought.changes.touched().count().into()),
        ("path", written.display().to_string().into()),
    ];
    Ok(Outcome::done(wrapped("", &say_with("cli-versions-done", &values))))
}
