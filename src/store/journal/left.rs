//! Journals that a run of the program left behind, since it ended without closing its document.

use super::read::{Replayed, Unread, replay_from};
use super::{ENDING, Head, LARGEST};
use crate::store::disk::{Disk, Hold};
use crate::store::hash::ContentHash;
use crate::store::padlock::Padlock;
use crate::store::{Document, open_with};
use std::fmt;
use std::io::{BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// How the names of their locks end.
const LOCK: &str = "lock";

/// The name of a journal; it says nothing of the document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(String);

impl Name {
    pub(super) fn of_chance(chance: u64) -> Self {
        Self(format!("{chance:016x}"))
    }

    /// Where the journal of this name lies.
    pub fn path(&self, folder: &Path) -> PathBuf {
        folder.join(&self.0).with_extension(ENDING)
    }

    /// Claims the journal for this process; `None` where that is not possible, or somebody else has it.
    pub(super) fn hold(&self, disk: &dyn Disk, folder: &Path) -> Option<Box<dyn Hold>> {
        self.ask(disk, folder).ok().flatten()
    }

    fn ask(&self, disk: &dyn Disk, folder: &Path) -> std::io::Result<Option<Box<dyn Hold>>> {
        let mut hold = disk.lock(&folder.join(&self.0).with_extension(LOCK))?;
        if let Some(hold) = &mut hold {
            hold.own_name();
        }
        Ok(hold)
    }

    /// Takes the journal away.
    pub fn remove(&self, disk: &dyn Disk, folder: &Path) -> bool {
        disk.remove(&self.path(folder)).is_ok_or_gone()
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads a name; nothing else may lead anywhere in the file system.
impl FromStr for Name {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let is_name = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_name { Ok(Self(text.to_owned())) } else { Err(()) }
    }
}

trait OkOrGone {
    fn is_ok_or_gone(&self) -> bool;
}

impl OkOrGone for std::io::Result<()> {
    fn is_ok_or_gone(&self) -> bool {
        self.as_ref().err().is_none_or(|error| error.kind() == ErrorKind::NotFound)
    }
}

/// How the file of a journal stands now.
#[derive(Debug)]
pub enum FileNow {
    /// The document never had one.
    Never,
    /// It is as the journal knows it.
    Same(Box<Document>),
    /// Somebody changed it since.
    Changed(Box<Document>),
    /// It is not there, or cannot be read.
    Gone,
}

impl FileNow {
    /// The file as it was read, if it was.
    pub fn document(&self) -> Option<&Document> {
        match self {
            Self::Same(document) | Self::Changed(document) => Some(document),
            Self::Never | Self::Gone => None,
        }
    }
}

/// A journal that has no living owner.
pub struct Left {
    /// Its name.
    pub name: Name,
    /// What came of it.
    pub replayed: Result<Replayed, Unread>,
    /// How its file stands now.
    pub file: FileNow,
    /// Keeps other windows from offering the same journal.
    pub hold: Option<Box<dyn Hold>>,
}

impl Left {
    /// What it says of its document, as far as that can be read.
    pub fn head(&self) -> Option<&Head> {
        match &self.replayed {
            Ok(replayed) => Some(&replayed.head),
            Err(Unread::Locked { head, .. }) => Some(head),
            Err(_) => None,
        }
    }

    /// When its last part was written, in seconds since 1970 in UTC; nought where that is not known.
    pub fn at(&self) -> i64 {
        match &self.replayed {
            Ok(replayed) => replayed.at,
            Err(Unread::Locked { at, .. }) => *at,
            Err(_) => 0,
        }
    }
}

impl fmt::Debug for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Left").field("name", &self.name).finish_non_exhaustive()
    }
}

/// All journals without a living owner, the newest first; those that another one goes on from are left out.
pub fn left(disk: &dyn Disk, folder: &Path) -> Vec<Left> {
    left_with(disk, folder, &[])
}

/// The same where some may stand under one of these passphrases.
pub fn left_with(disk: &dyn Disk, folder: &Path, padlocks: &[Padlock]) -> Vec<Left> {
    let files = disk.list(folder).unwrap_or_default();
    let of_ending = |wanted: &str| -> Vec<Name> {
        let own = files.iter().filter(|path| path.extension().is_some_and(|ending| ending == wanted));
        own.filter_map(|path| path.file_stem()?.to_str()?.parse().ok()).collect()
    };
    let names = of_ending(ENDING);
    // The lock of a process that was killed stays behind; claiming it and letting go takes it away.
    of_ending(LOCK).iter().filter(|name| !names.contains(name)).for_each(|name| drop(name.hold(disk, folder)));
    let mut found: Vec<Left> = names.into_iter().filter_map(|name| claim(disk, folder, name, padlocks)).collect();
    let before: Vec<String> = found.iter().filter_map(|left| Some(left.head()?.after.clone())).collect();
    found.retain(|left| !before.contains(&left.name.0));
    found.sort_by_key(|left| std::cmp::Reverse(left.at()));
    found
}

/// The journal of this name, if it has no living owner.
pub fn take(disk: &dyn Disk, folder: &Path, name: &Name, padlocks: &[Padlock]) -> Option<Left> {
    claim(disk, folder, name.clone(), padlocks)
}

/// Reads a journal unless somebody else has it; where nothing can be locked, anybody may read.
fn claim(disk: &dyn Disk, folder: &Path, name: Name, padlocks: &[Padlock]) -> Option<Left> {
    let hold = match name.ask(disk, folder) {
        Ok(None) => return None,
        Ok(hold) => hold,
        Err(_no_locks) => None,
    };
    let replayed = match disk.source(&name.path(folder)) {
        Ok(source) => {
            let from = BufReader::new(source.take(u64::try_from(LARGEST).unwrap_or(u64::MAX)));
            replay_from(from, padlocks)
        }
        // Its owner closed it a moment ago.
        Err(error) if error.kind() == ErrorKind::NotFound => return None,
        Err(_) => Err(Unread::Refused),
    };
    let file = replayed.as_ref().map_or(FileNow::Never, |replayed| file_now(disk, replayed, padlocks));
    Some(Left { name, replayed, file, hold })
}

fn file_now(disk: &dyn Disk, replayed: &Replayed, padlocks: &[Padlock]) -> FileNow {
    let Some(path) = replayed.head.file() else { return FileNow::Never };
    let is_same = |hash: ContentHash| hash.to_string() == replayed.head.hash;
    match open_with(disk, &path, padlocks) {
        Ok(document) if is_same(document.hash) => FileNow::Same(Box::new(document)),
        Ok(document) => FileNow::Changed(Box::new(document)),
        Err(_) => FileNow::Gone,
    }
}
