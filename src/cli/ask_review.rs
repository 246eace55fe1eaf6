//! What can be asked at the command line about signing and review copies.

use super::ask::Form;
use crate::app::signing::SealFrom;
use crate::words::say;
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// What `keys` takes.
#[derive(Debug, Args)]
pub struct AskKeys {
    /// What to do with keys; the list where nothing is said.
    #[command(subcommand)]
    pub what: Option<KeysWhat>,
    /// The folder of keys.
    #[arg(long, value_name = "FOLDER", global = true, help = say("cli-help-keys-folder"))]
    pub keys: Option<PathBuf>,
}

/// What can be done with keys.
#[derive(Debug, Subcommand)]
pub enum KeysWhat {
    /// List the keys.
    #[command(about = say("cli-help-keys-list"))]
    List,
    /// Make a key.
    #[command(about = say("cli-help-keys-new"))]
    New {
        /// Whose it is.
        #[arg(long, help = say("cli-help-keys-name"))]
        name: String,
        /// The file with the passphrase.
        #[arg(long, value_name = "FILE", help = say("cli-help-passphrase-file"))]
        passphrase_file: Option<PathBuf>,
    },
    /// Print the public side of a key.
    #[command(about = say("cli-help-keys-show"))]
    Show {
        /// The key; the only own one where none is named.
        #[arg(help = say("cli-help-keys-id"))]
        id: Option<String>,
    },
    /// Trust the key of somebody else.
    #[command(about = say("cli-help-keys-trust"))]
    Trust {
        /// The file of the public key.
        #[arg(help = say("cli-help-keys-file"))]
        file: PathBuf,
        /// Whose it is.
        #[arg(long, default_value = "", hide_default_value = true, help = say("cli-help-keys-trust-name"))]
        name: String,
    },
    /// Trust a key no longer.
    #[command(about = say("cli-help-keys-forget"))]
    Forget {
        /// The key.
        #[arg(help = say("cli-help-keys-forget-id"))]
        id: String,
    },
}

/// What `sign` takes.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["topic", "whole"]))]
pub struct AskSign {
    /// The scenario.
    #[arg(help = say("cli-help-file"))]
    pub file: PathBuf,
    /// The topic that is signed off.
    #[arg(long, help = say("cli-help-sign-topic"))]
    pub topic: Option<String>,
    /// Whether the whole is signed off.
    #[arg(long, help = say("cli-help-sign-whole"))]
    pub whole: bool,
    /// Who.
    #[arg(long, help = say("cli-help-sign-name"))]
    pub name: String,
    /// In which role.
    #[arg(long, help = say("cli-help-sign-role"))]
    pub role: String,
    /// Why.
    #[arg(long, help = say("cli-help-sign-reason"))]
    pub reason: String,
    /// The key; the only own one where it is not named.
    #[arg(long, value_name = "KEY", num_args = 0..=1, default_missing_value = "", help = say("cli-help-sign-key"))]
    pub key: Option<String>,
    /// The folder of keys.
    #[arg(long, value_name = "FOLDER", help = say("cli-help-keys-folder"))]
    pub keys: Option<PathBuf>,
    /// The file with the passphrase.
    #[arg(long, value_name = "FILE", help = say("cli-help-passphrase-file"))]
    pub passphrase_file: Option<PathBuf>,
    /// Where to write; the same file where nothing is named.
    #[arg(short, long, value_name = "FILE", help = say("cli-help-output-or-same"))]
    pub output: Option<PathBuf>,
}

/// What `verify` takes.
#[derive(Debug, Args)]
pub struct AskVerify {
    /// The scenario.
    #[arg(help = say("cli-help-file"))]
    pub file: PathBuf,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = Form::Text, help = say("cli-help-format"))]
    pub format: Form,
    /// What gives exit code 1.
    #[arg(long, value_enum, default_value_t = FailOnSignature::Stale, help = say("cli-help-verify-fail-on"))]
    pub fail_on: FailOnSignature,
    /// The folder of keys.
    #[arg(long, value_name = "FOLDER", help = say("cli-help-keys-folder"))]
    pub keys: Option<PathBuf>,
    /// An earlier version, for the words that changed.
    #[arg(long, value_name = "FILE", help = say("cli-help-verify-earlier"))]
    pub earlier: Vec<PathBuf>,
    /// A folder for statements and signatures, for the minisign program.
    #[arg(long, value_name = "FOLDER", help = say("cli-help-verify-statements"))]
    pub statements: Option<PathBuf>,
}

/// What makes `verify` end with exit code 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FailOnSignature {
    /// A signature that does not fit.
    #[value(help = say("cli-help-verify-broken"))]
    Broken,
    /// Also what is out of date, and keys that nobody knows.
    #[value(help = say("cli-help-verify-stale"))]
    Stale,
    /// Also what is recorded and not signed.
    #[value(help = say("cli-help-verify-unsigned"))]
    Unsigned,
    /// Nothing.
    #[value(help = say("cli-help-fail-never"))]
    Never,
}

/// What `review-copy` takes.
#[derive(Debug, Args)]
pub struct AskReviewCopy {
    /// The scenario.
    #[arg(help = say("cli-help-file"))]
    pub file: PathBuf,
    /// Where to write the copy.
    #[arg(short, long, value_name = "COPY", help = say("cli-help-output"))]
    pub output: PathBuf,
    /// For whom it is.
    #[arg(long = "for", value_name = "NAME", default_value = "", hide_default_value = true, help = say("cli-help-copy-for"))]
    pub made_for: String,
    /// The topics that the reader is asked about.
    #[arg(long, help = say("cli-help-copy-topic"))]
    pub topic: Vec<String>,
    /// Whether sensitive texts are sealed, and from which sensitivity on.
    #[arg(long, value_enum, value_name = "FROM", num_args = 0..=1, require_equals = true, default_missing_value = "severe", help = say("cli-help-copy-seal"))]
    pub seal: Option<Seal>,
}

/// From which sensitivity on texts are sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Seal {
    /// Harm is mentioned.
    #[value(help = say("cli-help-seal-harm"))]
    Harm,
    /// Sexual violence, or harm to a child, is mentioned.
    #[value(help = say("cli-help-seal-severe"))]
    Severe,
    /// An adviser must clear it.
    #[value(help = say("cli-help-seal-clearance"))]
    Clearance,
}

impl From<Seal> for SealFrom {
    fn from(seal: Seal) -> Self {
        match seal {
            Seal::Harm => Self::Harm,
            Seal::Severe => Self::Severe,
            Seal::Clearance => Self::Clearance,
        }
    }
}

/// What `take-in` takes.
#[derive(Debug, Args)]
pub struct AskTakeIn {
    /// The planner's scenario.
    #[arg(help = say("cli-help-file"))]
    pub file: PathBuf,
    /// The copy that came back.
    #[arg(help = say("cli-help-take-in-copy"))]
    pub copy: PathBuf,
    /// Where to write; the same file where nothing is named.
    #[arg(short, long, value_name = "FILE", help = say("cli-help-output-or-same"))]
    pub output: Option<PathBuf>,
    /// The version that was copied.
    #[arg(long, value_name = "FILE", help = say("cli-help-take-in-base"))]
    pub base: Option<PathBuf>,
    /// Whether proposed changes of the text are taken too.
    #[arg(long, help = say("cli-help-take-in-text"))]
    pub accept_text: bool,
    /// The form of the answer.
    #[arg(long, value_enum, default_value_t = Form::Text, help = say("cli-help-format"))]
    pub format: Form,
}
