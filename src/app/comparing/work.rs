//! The pieces of work of a comparison that need the disk or take their time, and what came of them.

use super::{Changes, KeptVersion};
use crate::briefing::build::changes_pack;
use crate::briefing::html::html;
use crate::coverage::{Coverage, Program};
use crate::scenario::Scenario;
use crate::scenario::compare::Extent;
use crate::store::open::file_name;
use crate::store::{self, Disk, Expect, Padlock, kept};
use crate::words::say_with;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One piece of work.
#[derive(Clone, Debug)]
pub enum CompareWork {
    /// Look up the versions that were kept of an exercise with this file; they may stand under these passphrases.
    Kept(Arc<Scenario>, Option<PathBuf>, Vec<Padlock>),
    /// Keep the exercise as it stood before a version came back, under its passphrase.
    PutAside(Arc<Scenario>, Option<Padlock>),
    /// Read a file, which may stand under one of these passphrases.
    Read(PathBuf, Vec<Padlock>),
    /// Compare an earlier with a later version.
    Compare {
        /// The number of the request.
        request: u64,
        /// The checklists by which both are judged.
        program: Arc<Program>,
        /// The earlier version.
        before: Arc<Scenario>,
        /// The later version.
        after: Arc<Scenario>,
    },
    /// Write what changed as a page.
    Page {
        /// Where to.
        path: PathBuf,
        /// What changed.
        changes: Arc<Changes>,
        /// The checklists by which it is judged.
        program: Arc<Program>,
        /// The later version.
        after: Arc<Scenario>,
        /// The names of both versions.
        names: (String, String),
    },
}

/// What came of it; a fault is a sentence.
#[derive(Clone, Debug)]
pub enum CompareNews {
    /// The kept versions, newest first, and how many stand under a passphrase that is not known.
    Kept(Vec<KeptVersion>, usize),
    /// A file stands under a passphrase that is not known.
    Locked(PathBuf),
    /// Whether the exercise as it stood was kept.
    PutAside(bool),
    /// A file was read: where it lies, its name, and what is in it.
    Read(Result<(PathBuf, String, Arc<Scenario>), String>),
    /// What changed.
    Compared(u64, Arc<Changes>),
    /// The page was written here.
    Written(Result<PathBuf, String>),
}

/// Does a piece of work, with versions kept in the usual folder.
pub fn do_work(disk: &dyn Disk, work: &CompareWork) -> CompareNews {
    do_work_in(disk, kept::usual_folder().as_deref(), work)
}

/// The same with another folder of kept versions, or without one.
pub fn do_work_in(disk: &dyn Disk, folder: Option<&Path>, work: &CompareWork) -> CompareNews {
    match work {
        CompareWork::Kept(now, file, padlocks) => {
            let found = folder.map(|folder| kept::all(disk, folder, now, file.as_deref(), padlocks));
            let kept::Versions { read, locked } = found.unwrap_or_default();
            let version = |kept::Version { at, was_saved_over, scenario }| KeptVersion {
                at,
                was_saved_over,
                differs: Extent::between(&scenario, now),
                scenario: Arc::new(scenario),
            };
            CompareNews::Kept(read.into_iter().map(version).collect(), locked)
        }
        CompareWork::PutAside(scenario, padlock) => {
            let is_kept = |folder| kept::keep(disk, folder, scenario, padlock.as_ref()).is_ok();
            CompareNews::PutAside(folder.is_some_and(is_kept))
        }
        CompareWork::Read(path, padlocks) => match store::open_with(disk, path, padlocks) {
            Err(failure) if failure.waits_for_passphrase() => CompareNews::Locked(path.clone()),
            opened => CompareNews::Read(read(path, opened)),
        },
        CompareWork::Compare { request, program, before, after } => {
            let (before, after) = (Coverage::full(program, before), Coverage::full(program, after));
            CompareNews::Compared(*request, Arc::new(Changes::between(&before, &after)))
        }
        CompareWork::Page { path, changes, program, after, names } => {
            let after = Coverage::full(program, after);
            let today = crate::app::clock::today_text();
            let page = html(&changes_pack(changes, &after, (names.0.as_str(), names.1.as_str()), &today));
            let saved = store::save(disk, path, &page, Expect::Anything);
            CompareNews::Written(saved.map(|saved| saved.path).map_err(|failure| failure.message()))
        }
    }
}

fn read(
    path: &Path,
    opened: Result<store::Document, store::OpenFailure>,
) -> Result<(PathBuf, String, Arc<Scenario>), String> {
    let document = opened.map_err(|failure| failure.message())?;
    let file = file_name(path);
    if document.opened.damaged {
        return Err(say_with("comparing-damaged", &[("file", file.into())]));
    }
    Ok((document.path, file, Arc::new(document.opened.scenario)))
}
