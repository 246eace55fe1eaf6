//! Comparing the open exercise with another version of it, or with another file.

mod work;

pub use crate::coverage::changes::{
    Cause, Changes, DecisionChange, DecisionFate, FieldWords, How, RecordChange, Since, VerdictChange, verdict_words,
};
pub use work::{CompareNews, CompareWork, do_work, do_work_in};

use crate::scenario::Scenario;
use crate::scenario::compare::Extent;
use std::path::PathBuf;
use std::sync::Arc;

/// A version that was kept on this computer.
#[derive(Clone, Debug)]
pub struct KeptVersion {
    /// When it was kept, in minutes since 1970 in UTC, where the disk knows.
    pub at: Option<i64>,
    /// Whether it was kept because it was saved over.
    pub was_saved_over: bool,
    /// How much differs from how the exercise stands.
    pub differs: Extent,
    /// What is in it.
    pub scenario: Arc<Scenario>,
}

/// With what the open exercise is compared.
#[derive(Clone, Debug)]
pub enum Against {
    /// The exercise as it was opened.
    Opened,
    /// The exercise as it was last saved.
    Saved,
    /// One of the kept versions.
    Kept(usize),
    /// A file.
    File(PathBuf),
    /// The file of the exercise as it is on the disk now.
    OnDisk,
}

/// What a person does while comparing.
#[derive(Clone, Debug)]
pub enum CompareAct {
    /// Ask with what.
    Ask,
    /// Compare with this.
    With(Against),
    /// Ask for a file.
    AskFile,
    /// The other way round.
    Swap,
    /// Ask where to write what changed as a page.
    AskPage,
    /// Make the exercise what it was: one of the versions that are offered, or else the one that is shown.
    BringBack(Option<Against>),
    /// Give the passphrase of kept versions that stand under another one.
    Unlock,
    /// Leave it.
    Leave,
}

/// One of the two versions.
#[derive(Clone, Debug)]
pub struct Version {
    /// What it is called.
    pub name: String,
    /// What is in it.
    pub scenario: Arc<Scenario>,
    /// Whether it is the open exercise.
    pub is_open: bool,
}

/// How far it is.
#[derive(Debug)]
pub enum Step {
    /// Somebody chooses with what.
    Choose {
        /// The versions that were kept, newest first; nothing while they are looked up.
        kept: Option<Vec<KeptVersion>>,
        /// Why the last choice did not do.
        fault: Option<String>,
    },
    /// It is being compared.
    Working,
    /// What changed.
    Ready(Arc<Changes>),
}

/// A comparison.
#[derive(Debug)]
pub struct Comparing {
    /// How far it is.
    pub step: Step,
    /// The earlier and the later version, once they are known.
    pub versions: Option<(Version, Version)>,
    /// The file that the open exercise is compared with, where it is one that can be brought in.
    pub file: Option<PathBuf>,
    /// Whether it goes back to a copy that is being brought in.
    pub goes_back: bool,
    /// How many kept versions stand under a passphrase that is not known.
    pub locked: usize,
    pub(crate) request: u64,
}

impl Comparing {
    /// A comparison for which is asked with what.
    pub fn asking() -> Self {
        Self {
            step: Step::Choose { kept: None, fault: None },
            versions: None,
            file: None,
            goes_back: false,
            locked: 0,
            request: 0,
        }
    }

    /// What changed, once that is known.
    pub fn changes(&self) -> Option<&Arc<Changes>> {
        match &self.step {
            Step::Ready(changes) => Some(changes),
            Step::Choose { .. } | Step::Working => None,
        }
    }

    /// The version of this exercise that is compared with how it stands, where it is one that could come back.
    pub fn earlier(&self) -> Option<&Version> {
        let (before, after) = self.versions.as_ref()?;
        let is_own = self.file.is_none() && !self.goes_back && before.is_open != after.is_open;
        is_own.then_some(if before.is_open { after } else { before })
    }

    /// Whether it is asked with what.
    pub fn is_asking(&self) -> bool {
        matches!(self.step, Step::Choose { .. })
    }
}
