//! `merge`: brings two versions together that began as one; open conflicts become questions in the file.
//!
//! It serves as merge driver and as merge tool of git; `docs/merge.md` says how.

use super::ask::Form;
use super::failure::{Failure, Outcome};
use super::merge_text;
use super::unlock::Unlock;
use crate::app::clock::now_minutes;
use crate::checklist::Basis;
use crate::edit::merge::merge;
use crate::store::open::file_name;
use crate::store::{Disk, Document, Expect, RealDisk, save_scenario};
use crate::words::say;
use clap::Args;
use std::path::{Path, PathBuf};

/// What stands for a version before that is not known.
const UNKNOWN: &str = "-";

/// What `merge` takes.
#[derive(Debug, Args)]
pub struct AskMerge {
    /// The version from which both started.
    #[arg(value_name = "BASE", help = say("cli-help-merge-base"))]
    pub base: PathBuf,
    /// The version that stands.
    #[arg(value_name = "MINE", help = say("cli-help-merge-mine"))]
    pub mine: PathBuf,
    /// The version that comes in.
    #[arg(value_name = "THEIRS", help = say("cli-help-merge-theirs"))]
    pub theirs: PathBuf,
    /// Where the result is written.
    #[arg(short, long, value_name = "OUT", help = say("cli-help-merge-output"))]
    pub output: PathBuf,
    /// Whether a file that is there is replaced.
    #[arg(long, help = say("cli-help-export-force"))]
    pub force: bool,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = Form::Text, help = say("cli-help-format"))]
    pub format: Form,
}

/// Brings the files together and writes the result; 1 where somebody has to choose.
pub fn answer(asked: &AskMerge, unlock: &Unlock) -> Result<Outcome, Failure> {
    let base = if is_unknown(&asked.base) { None } else { Some(whole(&asked.base, unlock)?) };
    let (mine, theirs) = (whole(&asked.mine, unlock)?, whole(&asked.theirs, unlock)?);
    let base = base.map(|base| base.opened.scenario);
    let made = merge(base.as_ref(), &mine.opened.scenario, &theirs.opened.scenario);
    if made.is_unrelated() {
        let values = [("mine", file_name(&asked.mine).into()), ("theirs", file_name(&asked.theirs).into())];
        return Err(Failure::input("cli-merge-other-exercise", &values));
    }
    let (basis, _faults) = Basis::shipped();
    let said = merge_text::Said::new(&made, base.as_ref(), &basis.vocabulary);
    let result = made.result_with_questions(now_minutes(), &|conflict, value| said.value(conflict, value));
    // What one side protects stays protected.
    let padlock = mine.padlock.as_ref().or(theirs.padlock.as_ref());
    let saved = save_scenario(&RealDisk, &asked.output, (&result, padlock), expected(asked, &mine))?;
    let output = match asked.format {
        Form::Text => merge_text::text(&made, &said, &saved.path),
        Form::Json => merge_text::json(&made, &said, &saved.path)?,
    };
    Ok(Outcome { output, errors: String::new(), code: u8::from(made.left() > 0) })
}

/// A file that can be merged: read completely, and by this version.
fn whole(path: &Path, unlock: &Unlock) -> Result<Document, Failure> {
    let document = unlock.open(path)?;
    let file = || [("file", file_name(path).into())];
    if document.opened.damaged {
        return Err(Failure::input("cli-merge-damaged", &file()));
    }
    if document.opened.read_only {
        return Err(Failure::input("cli-merge-newer", &file()));
    }
    Ok(document)
}

/// git hands in an empty file where both sides added one and there is none before.
fn is_unknown(path: &Path) -> bool {
    path.as_os_str() == UNKNOWN || RealDisk.look(path).is_ok_and(|look| look.is_file && look.bytes == 0)
}

/// My own file may take the result, as long as it is still what was read.
fn expected(asked: &AskMerge, mine: &Document) -> Expect {
    if asked.force {
        return Expect::Anything;
    }
    match RealDisk.resolve(&asked.output) {
        Ok(path) if path == mine.path => Expect::Same(mine.hash),
        _ => Expect::Nothing,
    }
}
