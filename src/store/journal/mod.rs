//! The journal: what was done since the file was written, kept on this computer while a document is open.
//!
//! One file for each open document, in a private folder, under a name that says nothing. It begins with what
//! stands in the document's file and goes on with one step for each change, in the notation of the file. Each
//! part says how long it is and closes with a sum over all that came before, so that a torn end is recognised
//! and left out. The journal of a protected document has version 2: what it says of the document's content stands
//! under a key of its own, and that key under the passphrase. Journals of both versions are read for ever.

mod frame;
mod keeper;
mod left;
mod pages;
mod read;
mod writer;

pub use keeper::{Keeper, Wanted};
pub use left::{FileNow, Left, Name, left, left_with, take};
pub use pages::LARGEST_PART;
pub use read::{Replayed, Unread, replay, replay_from, replay_with};

use super::hash::ContentHash;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// The version of a journal whose parts are text.
const OPEN: u32 = 1;
/// The version of a journal whose parts stand under the key of its document.
const PROTECTED: u32 = 2;
/// How every journal begins; the version follows.
const MAGIC: &str = "crosscut journal ";
/// How the names of journals end.
const ENDING: &str = "journal";
/// The largest journal that is read, in bytes.
pub const LARGEST: usize = 1 << 30;

/// What a journal says of its document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Head {
    /// The id of the document.
    pub document: String,
    /// Its file; empty if it has none yet.
    pub path: String,
    /// The hash of what stands in the file; empty if it has none yet.
    pub hash: String,
    /// The program that wrote the journal.
    pub program: String,
    /// The name of the journal that this one goes on from, if it holds what was recovered from another.
    pub after: String,
}

impl Head {
    /// The head of a journal of this program.
    pub fn new(document: &str, file: Option<(&std::path::Path, ContentHash)>, after: Option<&Name>) -> Self {
        Self {
            document: document.to_owned(),
            path: file.map(|(path, _)| path.display().to_string()).unwrap_or_default(),
            hash: file.map(|(_, hash)| hash.to_string()).unwrap_or_default(),
            program: concat!("crosscut ", env!("CARGO_PKG_VERSION")).to_owned(),
            after: after.map(Name::to_string).unwrap_or_default(),
        }
    }

    /// The file of the document, if it has one.
    pub fn file(&self) -> Option<PathBuf> {
        (!self.path.is_empty()).then(|| PathBuf::from(&self.path))
    }
}

/// The folder of journals in the person's own folder, if the system has one.
pub fn usual_folder() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "crosscut")?;
    Some(folders.data_local_dir().join("journal"))
}
