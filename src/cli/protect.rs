//! `protect`: puts a scenario under a passphrase, under another one, or under none.

use super::failure::{Failure, Outcome};
use super::lines::wrapped;
use super::sign::open_to_change;
use super::unlock::{Unlock, passphrase_in, typed};
use crate::store::journal::{left_with, usual_folder};
use crate::store::padlock::{Padlock, Passphrase, SHORTEST};
use crate::store::{Document, Expect, RealDisk, kept, save_keeping};
use crate::words::{say, say_with};
use clap::Args;
use std::io::IsTerminal;
use std::path::PathBuf;

/// What `protect` takes.
#[derive(Debug, Args)]
pub struct AskProtect {
    /// The scenario.
    #[arg(help = say("cli-help-file"))]
    pub file: PathBuf,
    /// The file with the new passphrase.
    #[arg(long, value_name = "FILE", help = say("cli-help-protect-passphrase"))]
    pub passphrase_file: Option<PathBuf>,
    /// Whether it is protected no more.
    #[arg(long, conflicts_with = "passphrase_file", help = say("cli-help-protect-remove"))]
    pub remove: bool,
}

/// Protects a file, and the versions of it that were kept on this computer.
pub fn answer(asked: &AskProtect, unlock: &Unlock) -> Result<Outcome, Failure> {
    let (document, _guard) = open_to_change(&asked.file, None, unlock)?;
    if asked.remove && document.padlock.is_none() {
        return Err(Failure::input("cli-protect-not", &[("file", asked.file.display().to_string().into())]));
    }
    let padlock = if asked.remove { None } else { Some(Padlock::new(new_passphrase(asked)?)) };
    let expect = document.expect().unwrap_or(Expect::Nothing);
    let now = (&document.opened.scenario, padlock.as_ref());
    let folder = kept::usual_folder();
    let saved = save_keeping(&RealDisk, &document.path, now, expect, folder.as_deref())?;
    let values = [("path", saved.path.display().to_string().into())];
    let id = if asked.remove { "cli-protect-removed" } else { "cli-protect-done" };
    let mut output = wrapped("", &say_with(id, &values));
    let mut errors = String::new();
    if let (Some(padlock), Some(folder)) = (&padlock, &folder) {
        let of = (&document.opened.scenario, Some(saved.path.as_path()));
        let recast = kept::recast(&RealDisk, folder, of, padlock, &unlock.padlocks());
        output.push_str(&told("protect-recast", recast.done));
        errors.push_str(&told("protect-recast-failed", recast.open));
        errors.push_str(&told("protect-left", left_open(&document)));
    }
    Ok(Outcome { output, errors, code: 0 })
}

fn told(id: &str, count: usize) -> String {
    if count == 0 { String::new() } else { wrapped("", &say_with(id, &[("count", count.into())])) }
}

/// How often work on this file was left unprotected when a window ended.
fn left_open(document: &Document) -> usize {
    let found = usual_folder().map(|folder| left_with(&RealDisk, &folder, &[])).unwrap_or_default();
    let is_of = |path: Option<PathBuf>| path.as_ref() == Some(&document.path);
    found.iter().filter(|left| left.replayed.as_ref().is_ok_and(|read| is_of(read.head.file()))).count()
}

/// The new passphrase: long enough, and typed twice where it is typed.
fn new_passphrase(asked: &AskProtect) -> Result<Passphrase, Failure> {
    let passphrase = match &asked.passphrase_file {
        Some(file) => passphrase_in(file)?,
        None if !std::io::stdin().is_terminal() => return Err(Failure::input("cli-protect-no-terminal", &[])),
        None => {
            let passphrase = typed(&say("cli-protect-ask"))?;
            if typed(&say("cli-protect-again"))? != passphrase {
                return Err(Failure::input("cli-keys-not-the-same", &[]));
            }
            passphrase
        }
    };
    match passphrase.length() < SHORTEST {
        true => Err(Failure::input("protect-too-short", &[("least", SHORTEST.into())])),
        false => Ok(passphrase),
    }
}
