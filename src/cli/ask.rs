//! What can be asked at the command line.

use crate::words::say;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "crosscut", version, about = say("cli-about"), after_help = say("cli-exit-codes"), args_conflicts_with_subcommands = true)]
pub struct Ask {
    /// The file that the window opens.
    #[arg(help = say("cli-help-open"))]
    pub file: Option<PathBuf>,
    /// What to do without a window.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What can be done without a window.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check a scenario against the checklists.
    #[command(about = say("cli-help-check"))]
    Check(AskCheck),
    /// Show a scenario as a list.
    #[command(about = say("cli-help-show"))]
    Show(AskShow),
    /// Make a new scenario file.
    #[command(about = say("cli-help-new"))]
    New(AskNew),
    /// Look at the checklists.
    #[command(about = say("cli-help-checklists"))]
    Checklists(AskChecklists),
}

/// What `check` takes.
#[derive(Debug, Args)]
pub struct AskCheck {
    /// The scenario.
    #[arg(help = say("cli-help-file"))]
    pub file: PathBuf,
    /// The checklists to check against.
    #[arg(long, value_name = "ID|PATH", help = say("cli-help-checklist"))]
    pub checklist: Vec<String>,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = Form::Text, help = say("cli-help-format"))]
    pub format: Form,
    /// From which weight on open lines give exit code 1.
    #[arg(long, value_enum, default_value_t = FailOn::Never, help = say("cli-help-fail-on"))]
    pub fail_on: FailOn,
}

/// What `show` takes.
#[derive(Debug, Args)]
pub struct AskShow {
    /// The scenario.
    #[arg(help = say("cli-help-file"))]
    pub file: PathBuf,
    /// Which list.
    #[arg(value_enum, default_value_t = What::Injects, help = say("cli-help-what"))]
    pub what: What,
    /// The form of the list.
    #[arg(long, value_enum, default_value_t = ListForm::Text, help = say("cli-help-format"))]
    pub format: ListForm,
}

/// What `new` takes.
#[derive(Debug, Args)]
pub struct AskNew {
    /// Where to write it.
    #[arg(short, long, value_name = "FILE", help = say("cli-help-output"))]
    pub output: PathBuf,
    /// What it begins with.
    #[arg(long, value_name = "ID", default_value = "empty", help = say("cli-help-template"))]
    pub template: String,
}

/// What `checklists` takes.
#[derive(Debug, Args)]
pub struct AskChecklists {
    /// What to look at; the list where nothing is said.
    #[command(subcommand)]
    pub what: Option<Look>,
}

/// What can be looked at in the checklists.
#[derive(Debug, Subcommand)]
pub enum Look {
    /// List the checklists.
    #[command(about = say("cli-help-checklists-list"))]
    List,
    /// Show a checklist or a line.
    #[command(about = say("cli-help-checklists-show"))]
    Show {
        /// The checklist or the line.
        #[arg(help = say("cli-help-checklists-id"))]
        id: String,
    },
    /// Verify a checklist file.
    #[command(about = say("cli-help-checklists-verify"))]
    Verify {
        /// The file.
        #[arg(help = say("cli-help-checklists-path"))]
        path: PathBuf,
    },
}

/// The form of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// For people.
    #[value(help = say("cli-help-text"))]
    Text,
    /// For machines.
    #[value(help = say("cli-help-json"))]
    Json,
}

/// The form of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListForm {
    /// For people.
    #[value(help = say("cli-help-text"))]
    Text,
    /// For machines.
    #[value(help = say("cli-help-json"))]
    Json,
    /// For spreadsheets.
    #[value(help = say("cli-help-csv"))]
    Csv,
}

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// The injects in the planner's order.
    #[value(help = say("cli-help-injects"))]
    Injects,
    /// The lines with their verdicts.
    #[value(help = say("cli-help-requirements"))]
    Requirements,
    /// The injects in order of time.
    #[value(help = say("cli-help-timeline"))]
    Timeline,
}

/// From which weight on open lines give exit code 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Open essential lines.
    #[value(help = say("cli-help-fail-essential"))]
    Essential,
    /// Open essential or expected lines.
    #[value(help = say("cli-help-fail-expected"))]
    Expected,
    /// Any open line.
    #[value(help = say("cli-help-fail-any"))]
    Any,
    /// Never.
    #[value(help = say("cli-help-fail-never"))]
    Never,
}
