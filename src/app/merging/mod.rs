//! Bringing in a copy: what was read, from which version both started, and what somebody still has to choose.
//!
//! Reading, merging and weighing choices are work for another thread; the session only keeps what came of it.

mod job;
mod read;
mod weigh;
mod work;

pub use crate::edit::merge::{About, Arrival, Came, Choice, Conflict, Merge, NoChoice, Side};
pub use job::{Counts, Made, MakeJob, Row, sentence};
pub use read::{Candidate, CopyRead, NotRead, ReadJob};
pub use weigh::{Outcome, WeighJob, Weighed};
pub use work::{MergeNews, MergeWork, do_work, do_work_in};

use crate::edit::merge;
use crate::scenario::{RecordRef, Scenario};
use crate::store::{ContentHash, Padlock};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

/// A copy that was read.
#[derive(Clone, Debug)]
pub struct Copy {
    /// Where it lies.
    pub path: PathBuf,
    /// The name of the file.
    pub file: String,
    /// What is in it.
    pub scenario: Arc<Scenario>,
    /// The hash of the file as it was read.
    pub hash: ContentHash,
    /// What opened it, where it stands under a passphrase.
    pub padlock: Option<Padlock>,
}

impl Copy {
    /// Whether it is a review copy: its review layer comes in, its changes of the text are proposals.
    pub fn is_review(&self) -> bool {
        self.scenario.copy.is_some()
    }

    /// For whom it was made, or else the name of its file.
    pub fn name(&self) -> String {
        let made_for = self.scenario.copy.as_ref().map(|copy| copy.made_for.trim()).unwrap_or_default();
        if made_for.is_empty() { self.file.clone() } else { made_for.to_owned() }
    }
}

/// Where the version came from that both started from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The copy names it, and it was kept on this computer.
    Kept,
    /// The copy lies in the file of this exercise; both started from what was last read from it or written to it.
    SameFile,
    /// The exercise as it was opened.
    Opened,
    /// The exercise as it was last saved.
    Saved,
    /// A file that somebody named.
    File(String),
    /// It is not known; everything is a choice.
    Unknown,
}

/// The version from which both started.
#[derive(Clone, Debug)]
pub struct Base {
    /// What was in it; nothing where it is not known.
    pub scenario: Option<Arc<Scenario>>,
    /// Where it came from.
    pub origin: Origin,
}

/// Which version both started from, as somebody answers it.
#[derive(Clone, Debug)]
pub enum BaseWish {
    /// One of those that were proposed.
    Candidate(usize),
    /// Ask for a file.
    Ask,
    /// It is not known.
    Unknown,
}

/// What a person does with a copy.
#[derive(Clone, Debug)]
pub enum MergeAct {
    /// Ask which file to bring in, or go back to the one that was set aside.
    Ask,
    /// Bring in this file.
    Bring(PathBuf),
    /// Say which version both started from.
    Base(BaseWish),
    /// Choose.
    Settle(usize, Choice),
    /// Choose the same for all that is still open.
    SettleRest(Side),
    /// Take a choice back.
    Reopen(usize),
    /// Find out what the choices of one conflict do to the verdicts.
    Weigh(usize),
    /// Show all that it changes as it stands now.
    ShowResult,
    /// Bring it in.
    Take,
    /// Leave it for now and keep the choices.
    SetAside,
    /// Go on with it.
    Return,
    /// Let it go; nothing was changed.
    Leave,
}

/// How far it is.
#[derive(Debug)]
pub enum Step {
    /// It is being read.
    Reading,
    /// It has to be said from which version both started.
    AskBase {
        /// What may be that version.
        candidates: Vec<Candidate>,
        /// Whether the copy names a version that was not found.
        is_lost: bool,
        /// Why the last answer did not do.
        fault: Option<String>,
    },
    /// It is being compared.
    Making,
    /// Somebody chooses.
    Ready(Box<Made>),
}

/// A copy that is being brought in.
#[derive(Debug)]
pub struct Merging {
    /// The name of the file.
    pub file: String,
    /// The copy, once it was read.
    pub copy: Option<Arc<Copy>>,
    /// The version from which both started, once that is known.
    pub base: Option<Base>,
    /// How far it is.
    pub step: Step,
    /// Whether it is in sight; if not, it was set aside.
    pub is_open: bool,
    /// Whether the exercise as it stood was kept on this computer.
    pub is_kept: bool,
    /// Choices that are kept while it is compared anew.
    pub(crate) chosen: Vec<Conflict>,
    pub(crate) request: u64,
    pub(crate) latest: Arc<AtomicU64>,
}

impl Merging {
    /// A copy that is about to be read.
    pub fn reading(file: String) -> Self {
        Self {
            file,
            copy: None,
            base: None,
            step: Step::Reading,
            is_open: true,
            is_kept: false,
            chosen: Vec::new(),
            request: 0,
            latest: Arc::default(),
        }
    }

    /// What there is to choose, once it was compared.
    pub fn made(&self) -> Option<&Made> {
        match &self.step {
            Step::Ready(made) => Some(made),
            Step::Reading | Step::AskBase { .. } | Step::Making => None,
        }
    }

    /// How many choices were made, also while it is compared anew.
    pub fn choices(&self) -> usize {
        let conflicts = self.made().map_or(self.chosen.as_slice(), |made| made.merge.conflicts());
        conflicts.iter().filter(|conflict| conflict.choice.is_some()).count()
    }

    pub(crate) fn made_mut(&mut self) -> Option<&mut Made> {
        match &mut self.step {
            Step::Ready(made) => Some(made),
            Step::Reading | Step::AskBase { .. } | Step::Making => None,
        }
    }

    /// The number of the next piece of work; answers to earlier ones are let go.
    pub(crate) fn next_request(&mut self) -> u64 {
        self.request += 1;
        self.latest.store(self.request, std::sync::atomic::Ordering::Relaxed);
        self.request
    }
}

/// A choice that was made before, where it still fits: the same place, with the same values on all sides.
fn kept<'a>(chosen: &'a [Conflict], now: &Conflict) -> Option<&'a Choice> {
    let same_place = |old: &&Conflict| old.record == now.record && old.about == now.about;
    let old = chosen.iter().find(same_place)?;
    let is_same = old.before == now.before && old.mine == now.mine && old.theirs == now.theirs;
    old.choice.as_ref().filter(|_| is_same)
}

/// The two versions that are brought together; of a review copy its review layer is in both already.
pub(crate) struct Two {
    pub mine: Scenario,
    pub theirs: Scenario,
    /// What came in of the review layer.
    pub reviews: Vec<RecordRef>,
}

/// The versions as they are merged.
///
/// # Errors
/// A sentence that says why the copy does not belong here.
pub(crate) fn two(mine: &Scenario, copy: &Copy, base: Option<&Scenario>) -> Result<Two, String> {
    use crate::edit::copy::{NotTaken, take_in};
    use crate::scenario::RecordKind;
    if !copy.is_review() {
        return Ok(Two { mine: mine.clone(), theirs: (*copy.scenario).clone(), reviews: Vec::new() });
    }
    let taken = take_in(mine, &copy.scenario, base).map_err(NotTaken::message)?;
    let layer = |theirs: Scenario, kind: RecordKind| theirs.with_records(kind, &taken.scenario.records(kind));
    let theirs = [RecordKind::Comment, RecordKind::Decision].into_iter().fold(taken.theirs.clone(), layer);
    let reviews = taken.added.iter().chain(&taken.changed).cloned();
    let reviews = reviews.chain(taken.both.iter().map(|(_, fresh)| fresh.clone())).collect();
    Ok(Two { mine: taken.scenario, theirs, reviews })
}

/// What is brought together: of a review copy nothing of the text comes in by itself.
pub(crate) fn merged(two: &Two, copy: &Copy, base: Option<&Scenario>) -> Merge {
    let made = merge::merge(base, &two.mine, &two.theirs);
    if copy.is_review() { made.asking() } else { made }
}
