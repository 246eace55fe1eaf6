//! Keeping every change on this computer, and offering what an earlier run left: what is asked, and what came of it.

mod drafts;
mod left;
mod recovering;
mod thread;
mod work;

pub use crate::store::journal::Name;
pub use drafts::{DraftOf, Drafts};
pub use left::{FileState, LeftWork, differing, extent_words};
pub use recovering::{Recovered, Recovering};
pub(super) use thread::Thread;
pub use work::Keeping;

use crate::scenario::compare::Extent;
use crate::store::journal::Wanted;
use crate::store::padlock::Padlock;

/// One piece of work for whoever keeps the journal of this window, or finds those of earlier runs.
#[derive(Clone, Debug)]
pub enum KeepWork {
    /// Keep how the open document stands, of which this is the revision.
    Follow(Box<Wanted>, u64),
    /// The document was closed, and nothing of it has to come back.
    Close,
    /// Look for what earlier runs left.
    Look,
    /// Read what was left under this name, to go on with it; it may stand under one of these passphrases.
    Open(Name, Vec<Padlock>),
    /// Let go what was left under this name.
    LetGo(Name),
}

/// What came of it.
#[derive(Debug)]
pub enum KeepNews {
    /// A document is kept up to this revision, or why not.
    Kept {
        /// The number of the document.
        document: usize,
        /// The revision.
        revision: u64,
        /// How much is kept that is not in the file.
        outcome: Result<Extent, String>,
    },
    /// What earlier runs left.
    Left(Vec<LeftWork>),
    /// What was left was read, or why not.
    Opened(Result<Box<Recovered>, String>),
    /// What was left under this name stands under a passphrase that is not known.
    Locked(Name),
    /// What was left under this name is gone, or could not be let go.
    LetGo(Name, bool),
}

/// What a person does with what earlier runs left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecoverAct {
    /// Show it.
    Show,
    /// Go on with what was left under this name.
    Open(Name),
    /// Let it go.
    LetGo(Name),
    /// Leave it for another time.
    Later,
}

/// How far the open document is kept on this computer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    /// Nothing is known yet, or nobody keeps it.
    #[default]
    Unknown,
    /// So much is safe that is not in the file.
    Safe(Extent),
    /// It cannot be kept, for this reason.
    Not(String),
}
