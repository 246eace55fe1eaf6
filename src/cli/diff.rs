//! `diff`: what changed between two versions, in records by words, in verdicts with their causes, in decisions.

use super::failure::{Failure, Outcome};
use super::input::Subject;
use super::unlock::Unlock;
use super::{diff_json, diff_text, report};
use crate::app::clock::today_text;
use crate::briefing::build::changes_pack;
use crate::briefing::html::html;
use crate::coverage::Changes;
use crate::store::{Expect, RealDisk, save};
use crate::words::{say, say_with};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What `diff` takes.
#[derive(Debug, Args)]
pub struct AskDiff {
    /// The earlier version.
    #[arg(value_name = "A", help = say("cli-help-diff-before"))]
    pub before: PathBuf,
    /// The later version.
    #[arg(value_name = "B", help = say("cli-help-diff-after"))]
    pub after: PathBuf,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = DiffForm::Text, help = say("cli-help-format"))]
    pub format: DiffForm,
    /// Where to write it.
    #[arg(short, long, value_name = "FILE", help = say("cli-help-diff-output"))]
    pub output: Option<PathBuf>,
    /// Whether a file that is there is replaced.
    #[arg(long, help = say("cli-help-export-force"))]
    pub force: bool,
}

/// The form of what changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffForm {
    /// For people.
    #[value(help = say("cli-help-text"))]
    Text,
    /// For machines.
    #[value(help = say("cli-help-json"))]
    Json,
    /// A page that can be printed.
    #[value(help = say("cli-help-diff-html"))]
    Html,
}

/// The two versions that are compared.
pub struct Two {
    /// The earlier one.
    pub before: Subject,
    /// The later one.
    pub after: Subject,
}

/// Compares two files.
pub fn answer(asked: &AskDiff, unlock: &Unlock) -> Result<Outcome, Failure> {
    let read = |path| Subject::read(path, &[], unlock);
    let two = Two { before: read(&asked.before)?, after: read(&asked.after)? };
    let changes = Changes::between(&two.before.coverage, &two.after.coverage);
    let output = match asked.format {
        DiffForm::Text => diff_text::text(&changes, &two),
        DiffForm::Json => diff_json::text(&changes, &two)?,
        DiffForm::Html => {
            let names = (two.before.file.as_str(), two.after.file.as_str());
            html(&changes_pack(&changes, &two.after.coverage, names, &today_text()))
        }
    };
    // A file of which part was not read cannot be compared, so that its answer is none.
    let damaged = [&two.before, &two.after].into_iter().filter(|subject| subject.damaged);
    let errors: String = damaged.map(report::problem_lines).collect();
    let code = if errors.is_empty() { 0 } else { 2 };
    let Some(path) = &asked.output else { return Ok(Outcome { output, errors, code }) };
    let expect = if asked.force { Expect::Anything } else { Expect::Nothing };
    let saved = save(&RealDisk, path, &output, expect)?;
    let written = say_with("cli-diff-written", &[("path", saved.path.display().to_string().into())]);
    let plain = super::export::unprotected(if two.after.padlock.is_some() { &two.after } else { &two.before });
    Ok(Outcome { output: format!("{written}\n{plain}"), errors, code })
}
