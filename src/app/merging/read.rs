//! Reading a copy and finding the version from which it and the open exercise started.

use super::{Base, Copy, Origin};
use crate::edit::merge::is_other_exercise;
use crate::scenario::Scenario;
use crate::scenario::compare::compare;
use crate::scenario::fingerprint::fingerprint_all;
use crate::store::{self, Disk, Padlock, kept};
use crate::words::say_with;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The work of reading a copy.
#[derive(Clone, Debug)]
pub struct ReadJob {
    /// Where it lies.
    pub path: PathBuf,
    /// The open exercise.
    pub mine: Arc<Scenario>,
    /// Its file, where it has one.
    pub file: Option<PathBuf>,
    /// The exercise as it was last saved, where it was.
    pub saved: Option<Arc<Scenario>>,
    /// The exercise as it was opened, where it is another now.
    pub opened: Option<Arc<Scenario>>,
    /// Under what the open exercise is kept.
    pub padlock: Option<Padlock>,
    /// Under what the copy and kept versions may stand.
    pub padlocks: Vec<Padlock>,
}

/// A version that both may have started from.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// The version.
    pub base: Base,
    /// How many records the copy has otherwise than it.
    pub theirs: usize,
    /// How many records the exercise has otherwise than it.
    pub mine: usize,
}

/// What was read.
#[derive(Clone, Debug)]
pub struct CopyRead {
    /// The copy.
    pub copy: Arc<Copy>,
    /// The version from which both started, where it is known for sure.
    pub base: Option<Base>,
    /// What may be that version, where it is not.
    pub candidates: Vec<Candidate>,
    /// Whether the exercise as it stands was kept on this computer.
    pub is_kept: bool,
}

impl ReadJob {
    /// Reads the copy and looks for the version from which both started.
    ///
    /// # Errors
    /// A sentence that says why it cannot be brought in.
    pub fn run(&self, disk: &dyn Disk, folder: Option<&Path>) -> Result<CopyRead, NotRead> {
        let copy = Arc::new(read(disk, &self.path, &self.padlocks)?);
        let base = self.base(disk, folder, &copy);
        if base.is_none() && is_other_exercise(&self.mine, &copy.scenario) {
            return Err(NotRead::Why(say_with("merging-other", &[("file", copy.file.as_str().into())])));
        }
        let keep = |scenario: &Scenario, padlock: Option<&Padlock>| {
            folder.is_some_and(|folder| kept::keep(disk, folder, scenario, padlock).is_ok())
        };
        let of_copy = copy.padlock.as_ref().or(self.padlock.as_ref());
        // What stands in our own file would be gone with the next saving, if somebody undoes bringing it in.
        let is_safe = !self.is_ours(&copy) || keep(&copy.scenario, of_copy);
        let is_kept = keep(&self.mine, self.padlock.as_ref()) && is_safe;
        let candidates = if base.is_some() { Vec::new() } else { self.candidates(&copy) };
        Ok(CopyRead { copy, base, candidates, is_kept })
    }

    /// The version from which both started, where nobody can doubt it.
    fn base(&self, disk: &dyn Disk, folder: Option<&Path>, copy: &Copy) -> Option<Base> {
        let known = |scenario: &Arc<Scenario>, origin: Origin| Base { scenario: Some(Arc::clone(scenario)), origin };
        if let Some(record) = &copy.scenario.copy {
            let fits = |scenario: &&Arc<Scenario>| fingerprint_all(scenario) == record.base;
            let at_hand = [&self.opened, &self.saved].into_iter().flatten().chain([&self.mine]).find(fits);
            let kept =
                || folder.and_then(|folder| kept::find(disk, folder, &record.base, &self.padlocks)).map(Arc::new);
            return at_hand.cloned().or_else(kept).map(|scenario| known(&scenario, Origin::Kept));
        }
        let earlier = [&self.saved, &self.opened].into_iter().flatten();
        // An earlier version of the exercise itself brings nothing; what it started from is itself.
        if let Some(same) = earlier.clone().find(|scenario| compare(scenario, &copy.scenario).is_empty()) {
            return Some(known(same, Origin::Opened));
        }
        // Whoever wrote to our file had opened what we last read from it or wrote to it.
        self.saved.as_ref().filter(|_| self.is_ours(copy)).map(|saved| known(saved, Origin::SameFile))
    }

    /// Whether the copy lies in the file of the open exercise.
    fn is_ours(&self, copy: &Copy) -> bool {
        self.file.as_ref().is_some_and(|file| *file == copy.path)
    }

    fn candidates(&self, copy: &Copy) -> Vec<Candidate> {
        let mut versions = vec![(self.saved.clone(), Origin::Saved)];
        let is_other = self.opened.as_ref().zip(self.saved.as_ref()).is_none_or(|(a, b)| !compare(a, b).is_empty());
        if is_other {
            versions.push((self.opened.clone(), Origin::Opened));
        }
        let candidate = |(scenario, origin): (Option<Arc<Scenario>>, Origin)| {
            let scenario = scenario?;
            let theirs = compare(&scenario, &copy.scenario).touched().count();
            let mine = compare(&scenario, &self.mine).touched().count();
            Some(Candidate { base: Base { scenario: Some(scenario), origin }, theirs, mine })
        };
        versions.into_iter().filter_map(candidate).collect()
    }
}

/// Why a copy was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It stands under a passphrase that is not known.
    Locked,
    /// For this reason, a sentence.
    Why(String),
}

/// Reads a file that can be merged: completely, and by this version.
pub(super) fn read(disk: &dyn Disk, path: &Path, padlocks: &[Padlock]) -> Result<Copy, NotRead> {
    let document = store::open_with(disk, path, padlocks).map_err(|failure| match failure.waits_for_passphrase() {
        true => NotRead::Locked,
        false => NotRead::Why(failure.message()),
    })?;
    let file = store::open::file_name(path);
    let values = [("file", file.as_str().into())];
    if document.opened.damaged {
        return Err(NotRead::Why(say_with("merging-damaged", &values)));
    }
    if document.opened.read_only {
        return Err(NotRead::Why(say_with("merging-newer", &values)));
    }
    let store::Document { path, opened, hash, padlock } = document;
    Ok(Copy { path, scenario: Arc::new(opened.scenario), file, hash, padlock })
}
