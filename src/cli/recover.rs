//! `recover`: work that was not saved when the window ended; listed, looked at, written to a new file.

use super::ask::ListForm;
use super::failure::{Failure, Outcome};
use super::lines::wrapped;
use super::show::column;
use super::signatures::moment;
use super::table::Table;
use super::unlock::Unlock;
use crate::app::keeping::{Drafts, LeftWork};
use crate::store::journal::{Left, Unread, left_with, usual_folder};
use crate::store::keys::KeyFault;
use crate::store::{Expect, RealDisk, save_scenario};
use crate::words::{say, say_with};
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};

/// What `recover` takes.
#[derive(Debug, Args)]
pub struct AskRecover {
    /// What to do with it; the list where nothing is said.
    #[command(subcommand)]
    pub what: Option<Recover>,
    /// The form of the list.
    #[arg(long, value_enum, default_value_t = ListForm::Text, help = say("cli-help-format"))]
    pub format: ListForm,
}

/// What can be done with it.
#[derive(Debug, Subcommand)]
pub enum Recover {
    /// List it.
    #[command(about = say("cli-help-recover-list"))]
    List,
    /// Say what is in one.
    #[command(about = say("cli-help-recover-show"))]
    Show {
        /// Its number in the list.
        #[arg(help = say("cli-help-recover-number"))]
        number: usize,
    },
    /// Write one to a new file.
    #[command(about = say("cli-help-recover-write"))]
    Write {
        /// Its number in the list.
        #[arg(help = say("cli-help-recover-number"))]
        number: usize,
        /// A new file.
        #[arg(short, long, value_name = "FILE", help = say("cli-help-output"))]
        output: PathBuf,
    },
}

/// Lists it, shows it, writes it. What is kept stays where it is: only the window lets it go.
pub fn answer(asked: &AskRecover, unlock: &Unlock) -> Result<Outcome, Failure> {
    let folder = usual_folder().ok_or(KeyFault::NoFolder)?;
    let found = found(&folder, asked, unlock)?;
    let works: Vec<(&Left, LeftWork)> = found.iter().filter_map(|left| Some((left, LeftWork::of(left)?))).collect();
    match &asked.what {
        None | Some(Recover::List) if works.is_empty() && asked.format == ListForm::Text => {
            Ok(Outcome::done(wrapped("", &say("cli-recover-empty"))))
        }
        None | Some(Recover::List) => table(&works).answer(asked.format),
        Some(Recover::Show { number }) => Ok(Outcome::done(show(chosen(&works, *number)?))),
        Some(Recover::Write { number, output }) => write(chosen(&works, *number)?, output),
    }
}

/// All that was left; where one is to be read, its passphrase is asked for.
fn found(folder: &Path, asked: &AskRecover, unlock: &Unlock) -> Result<Vec<Left>, Failure> {
    let Some(Recover::Show { number } | Recover::Write { number, .. }) = &asked.what else {
        return Ok(left_with(&RealDisk, folder, &unlock.given()?));
    };
    let is_locked = |found: &[Left]| {
        let works: Vec<&Left> = found.iter().filter(|left| LeftWork::of(left).is_some()).collect();
        let left = number.checked_sub(1).and_then(|place| works.get(place))?;
        matches!(left.replayed, Err(Unread::Locked { .. })).then(|| LeftWork::of(left).map(|work| work.exercise))?
    };
    unlock.until_open(|padlocks| {
        let found = left_with(&RealDisk, folder, padlocks);
        is_locked(&found).map_or(Ok(found), Err)
    })
}

fn chosen<'w, 'l>(works: &'w [(&'l Left, LeftWork)], number: usize) -> Result<&'w (&'l Left, LeftWork), Failure> {
    let found = number.checked_sub(1).and_then(|place| works.get(place));
    let values = [("number", number.into()), ("count", works.len().into())];
    found.ok_or_else(|| Failure::input("cli-recover-none", &values))
}

fn table(works: &[(&Left, LeftWork)]) -> Table {
    let row = |(number, (_, work)): (usize, &(&Left, LeftWork))| {
        vec![
            number.to_string(),
            if work.unread.is_none() { moment(work.at) } else { String::new() },
            work.exercise.clone(),
            work.extent.changes.to_string(),
            work.path.as_ref().map(|path| path.display().to_string()).unwrap_or_default(),
        ]
    };
    let columns = [("number", 7), ("when", 20), ("exercise", 28), ("changes", 8), ("file", 40)];
    Table {
        form: "crosscut recover",
        columns: columns.into_iter().map(|(key, width)| column(key, width)).collect(),
        rows: (1..).zip(works).map(row).collect(),
    }
}

fn show((_, work): &(&Left, LeftWork)) -> String {
    if let Some(unread) = &work.unread {
        return wrapped("", unread);
    }
    if work.is_locked {
        return wrapped("", &say("recover-unread-locked"));
    }
    let mut out = wrapped("", &format!("{}: {}, {}", work.exercise, moment(work.at), work.size()));
    out.push_str(&wrapped("", &work.about_file()));
    if work.is_torn {
        out.push_str(&wrapped("", &say("recover-torn")));
    }
    for line in &work.lines {
        out.push_str(&wrapped("  ", line));
    }
    out
}

fn write((left, work): &(&Left, LeftWork), output: &Path) -> Result<Outcome, Failure> {
    let replayed = left.replayed.as_ref().map_err(|unread| Failure::Input(unread.message()))?;
    let (now, _unsent) = Drafts::parted(&replayed.now);
    let saved = save_scenario(&RealDisk, output, (&now, replayed.padlock.as_ref()), Expect::Nothing)?;
    let values = [("path", saved.path.display().to_string().into()), ("size", work.size().into())];
    Ok(Outcome::done(wrapped("", &say_with("cli-recover-written", &values))))
}
