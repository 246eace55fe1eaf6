//! What can be asked at the command line.

use crate::words::{say, say_with};
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "crosscut", version, about = say("cli-about"), after_help = say("cli-exit-codes"), args_conflicts_with_subcommands = true)]
pub struct Ask {
    /// The file that the window opens.
    #[arg(help = say("cli-help-open"))]
    pub file: Option<PathBuf>,
    /// Files with the passphrases of protected scenarios.
    #[arg(long, value_name = "FILE", global = true, help = say("cli-help-unlock"))]
    pub unlock: Vec<PathBuf>,
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
    /// Write a scenario for other programs.
    #[command(about = say("cli-help-export"))]
    Export(AskExport),
    /// Bring in other people's tables.
    #[command(about = say("cli-help-import"))]
    Import(AskImport),
    /// Show what changed between two versions.
    #[command(about = say("cli-help-diff"))]
    Diff(super::diff::AskDiff),
    /// Bring two versions together.
    #[command(about = say("cli-help-merge"))]
    Merge(super::merge::AskMerge),
    /// List kept versions and bring one back.
    #[command(about = say("cli-help-versions"))]
    Versions(super::versions::AskVersions),
    /// List work that was not saved when the window ended, and write it to a file.
    #[command(about = say("cli-help-recover"))]
    Recover(super::recover::AskRecover),
    /// Protect a scenario with a passphrase, or protect it no more.
    #[command(about = say("cli-help-protect"))]
    Protect(super::protect::AskProtect),
    /// Look at the checklists.
    #[command(about = say("cli-help-checklists"))]
    Checklists(AskChecklists),
    /// Look at the ready injects.
    #[command(about = say("cli-help-library"))]
    Library(AskLibrary),
    /// Find the injects that close what is open.
    #[command(name = "close-gaps", about = say("cli-help-close-gaps"))]
    CloseGaps(super::gaps::AskGaps),
    /// Say what texts touch.
    #[command(about = say("cli-help-suggest"))]
    Suggest(super::suggest::AskSuggest),
    /// Read the topic guide.
    #[command(about = say("cli-help-guide"))]
    Guide(AskGuide),
    /// Make, list and trust keys.
    #[command(about = say("cli-help-keys"))]
    Keys(super::ask_review::AskKeys),
    /// Sign off a topic or the whole.
    #[command(about = say("cli-help-sign"))]
    Sign(super::ask_review::AskSign),
    /// Verify sign-offs and signatures.
    #[command(about = say("cli-help-verify"))]
    Verify(super::ask_review::AskVerify),
    /// Make a copy for a reviewer.
    #[command(name = "review-copy", about = say("cli-help-review-copy"))]
    ReviewCopy(super::ask_review::AskReviewCopy),
    /// Take in a copy that came back.
    #[command(name = "take-in", about = say("cli-help-take-in"))]
    TakeIn(super::ask_review::AskTakeIn),
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
    /// The checklists to check against beside those that always count.
    #[arg(long, value_name = "ID|PATH", conflicts_with = "checklist", help = say("cli-help-also"))]
    pub also: Vec<String>,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = Form::Text, help = say("cli-help-format"))]
    pub format: Form,
    /// Whether the text names sources.
    #[arg(long, help = say("cli-help-sources"))]
    pub sources: bool,
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
    /// Which injects, in the words of the filter over the table.
    #[arg(long, value_name = "FILTER", help = say("cli-help-filter"))]
    pub filter: Option<String>,
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

/// What `export` takes.
#[derive(Debug, Args)]
pub struct AskExport {
    /// The scenario.
    #[arg(help = say("cli-help-file"))]
    pub file: PathBuf,
    /// Where to write.
    #[arg(long, value_name = "PATH", help = say("cli-help-export-to"))]
    pub to: Option<PathBuf>,
    /// The format.
    #[arg(long, value_name = "NAME", help = say_with("cli-help-export-format", &[("known", super::export::known().into())]))]
    pub format: Option<String>,
    /// Whether only what would be lost is listed.
    #[arg(long, help = say("cli-help-export-losses"))]
    pub losses: bool,
    /// Whether a file that is there is replaced.
    #[arg(long, help = say("cli-help-export-force"))]
    pub force: bool,
    /// The choices for packs.
    #[command(flatten)]
    pub pack: super::pack::AskPack,
}

/// What `import` takes.
#[derive(Debug, Args)]
pub struct AskImport {
    /// The files.
    #[arg(required = true, value_name = "FILE", help = say("cli-help-import-files"))]
    pub files: Vec<PathBuf>,
    /// Where the scenario is written.
    #[arg(short, long, value_name = "SCENARIO", help = say("cli-help-import-output"))]
    pub output: Option<PathBuf>,
    /// The scenario that the rows are added to.
    #[arg(long, value_name = "SCENARIO", help = say("cli-help-import-into"))]
    pub into: Option<PathBuf>,
    /// A saved mapping.
    #[arg(long, value_name = "PATH", help = say("cli-help-import-mapping"))]
    pub mapping: Option<PathBuf>,
    /// Where the mapping is written.
    #[arg(long, value_name = "PATH", help = say("cli-help-import-save-mapping"))]
    pub save_mapping: Option<PathBuf>,
    /// The sheets to read.
    #[arg(long, value_name = "NAME", help = say("cli-help-import-sheet"))]
    pub sheet: Vec<String>,
    /// The zone of times without one.
    #[arg(long, value_name = "Z", allow_hyphen_values = true, help = say("cli-help-import-zone"))]
    pub zone: Option<String>,
    /// STARTEX, where the scenario has none.
    #[arg(long, value_name = "DTG", help = say("cli-help-import-startex"))]
    pub startex: Option<String>,
    /// Whether a column of days begins with Day 1.
    #[arg(long, help = say("cli-help-import-first-day"))]
    pub first_day_is_one: bool,
    /// Whether rows that differ only in the recipient become one inject.
    #[arg(long, help = say("cli-help-import-merge"))]
    pub merge_recipients: bool,
    /// Whether nothing is written.
    #[arg(long, help = say("cli-help-import-dry-run"))]
    pub dry_run: bool,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = Form::Text, help = say("cli-help-format"))]
    pub format: Form,
}

/// What `guide` takes.
#[derive(Debug, Args)]
pub struct AskGuide {
    /// The topic; the list of pages where none is named.
    #[arg(help = say("cli-help-guide-topic"))]
    pub topic: Option<String>,
}

/// What `library` takes.
#[derive(Debug, Args)]
pub struct AskLibrary {
    /// What to look at; the list where nothing is said.
    #[command(subcommand)]
    pub what: Option<Shelf>,
}

/// What can be looked at in the library.
#[derive(Debug, Subcommand)]
pub enum Shelf {
    /// List the items.
    #[command(about = say("cli-help-library-list"))]
    List,
    /// Show an item.
    #[command(about = say("cli-help-library-show"))]
    Show {
        /// The item.
        #[arg(help = say("cli-help-library-id"))]
        id: String,
    },
    /// Verify library files, or all that ships.
    #[command(about = say("cli-help-library-verify"))]
    Verify {
        /// The files.
        #[arg(help = say("cli-help-library-paths"))]
        paths: Vec<PathBuf>,
    },
    /// Show which items serve which line.
    #[command(about = say("cli-help-library-table"))]
    Table,
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
    /// Verify checklists, vocabularies and files of rules.
    #[command(about = say("cli-help-checklists-verify"))]
    Verify {
        /// Files and folders; all that the program comes with where none is named.
        #[arg(value_name = "PATH", help = say("cli-help-checklists-path"))]
        path: Vec<PathBuf>,
        /// The form of the answer.
        #[arg(long, value_enum, default_value_t = Form::Text, help = say("cli-help-format"))]
        format: Form,
    },
    /// Print a table of all lines and rules.
    #[command(about = say("cli-help-checklists-table"))]
    Table {
        /// The form of the table.
        #[arg(long, value_enum, default_value_t = TableForm::Md, help = say("cli-help-format"))]
        format: TableForm,
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

/// The form of the table of all lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TableForm {
    /// For people at a command line.
    #[value(help = say("cli-help-text"))]
    Text,
    /// Markdown.
    #[value(help = say("cli-help-md"))]
    Md,
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
    /// The findings about quality.
    #[value(help = say("cli-help-findings"))]
    Findings,
    /// The questions that people asked, with their answers.
    #[value(help = say("cli-help-questions"))]
    Questions,
    /// What is open and matters most, in the whole exercise and topic by topic.
    #[value(help = say("cli-help-gaps"))]
    Gaps,
}

/// From which weight on open lines, and from which severity on open findings, give exit code 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOn {
    /// Open essential lines and serious findings.
    #[value(help = say("cli-help-fail-essential"))]
    Essential,
    /// Open essential or expected lines, serious findings and warnings.
    #[value(help = say("cli-help-fail-expected"))]
    Expected,
    /// Any open line or finding.
    #[value(help = say("cli-help-fail-any"))]
    Any,
    /// Never.
    #[value(help = say("cli-help-fail-never"))]
    Never,
}
