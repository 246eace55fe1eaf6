//! The pieces of work that a merge needs outside the session, and what came of them.

use super::read::{CopyRead, NotRead, read};
use super::{Copy, Made, MakeJob, ReadJob, WeighJob, Weighed};
use crate::store::{Disk, Padlock, kept};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One piece of work.
#[derive(Clone, Debug)]
pub enum MergeWork {
    /// Read the copy and look for the version from which both started.
    Read(Box<ReadJob>),
    /// Read the file that is said to be that version; it may stand under one of these passphrases.
    Base(PathBuf, Vec<Padlock>),
    /// Merge.
    Make(Box<MakeJob>),
    /// Weigh the choices of one conflict.
    Weigh(Box<WeighJob>),
}

/// What came of it; a fault is a sentence.
#[derive(Clone, Debug)]
pub enum MergeNews {
    /// A copy or a version before stands under a passphrase that is not known.
    Locked {
        /// Its file.
        path: PathBuf,
        /// Whether it is the version before.
        is_base: bool,
    },
    /// A copy was read.
    Read(Result<Box<CopyRead>, String>),
    /// The version from which both started was read.
    Base(Result<Arc<Copy>, String>),
    /// It was merged; nothing where a later request was there already.
    Made(u64, Option<Result<Box<Made>, String>>),
    /// The choices of a conflict were weighed.
    Weighed(u64, Option<Weighed>),
}

/// Does a piece of work, with versions kept in the usual folder.
pub fn do_work(disk: &dyn Disk, work: &MergeWork) -> MergeNews {
    do_work_in(disk, kept::usual_folder().as_deref(), work)
}

/// The same with another folder of kept versions, or without one.
pub fn do_work_in(disk: &dyn Disk, kept: Option<&Path>, work: &MergeWork) -> MergeNews {
    match work {
        MergeWork::Read(job) => match job.run(disk, kept) {
            Ok(read) => MergeNews::Read(Ok(Box::new(read))),
            Err(NotRead::Why(text)) => MergeNews::Read(Err(text)),
            Err(NotRead::Locked) => MergeNews::Locked { path: job.path.clone(), is_base: false },
        },
        MergeWork::Base(path, padlocks) => match read(disk, path, padlocks) {
            Ok(base) => MergeNews::Base(Ok(Arc::new(base))),
            Err(NotRead::Why(text)) => MergeNews::Base(Err(text)),
            Err(NotRead::Locked) => MergeNews::Locked { path: path.clone(), is_base: true },
        },
        MergeWork::Make(job) => MergeNews::Made(job.request(), job.run()),
        MergeWork::Weigh(job) => MergeNews::Weighed(job.request(), job.run()),
    }
}
