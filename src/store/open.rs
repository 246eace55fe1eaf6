//! Opening a document: from a path to a scenario, with what is needed to save it again.

use super::disk::Disk;
use super::format::{self, LARGEST_FILE, Opened, Reason, Refused};
use super::hash::ContentHash;
use super::padlock::{self, Padlock, Unopened};
use super::save::Expect;
use super::world::{Step, Trouble};
use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A scenario that came from a file.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file, without symbolic links.
    pub path: PathBuf,
    /// What was in it.
    pub opened: Opened,
    /// The hash of what was in it.
    pub hash: ContentHash,
    /// What opened it, where it stands under a passphrase.
    pub padlock: Option<Padlock>,
}

impl Document {
    /// What saving to the same file may replace; `None` if only saving under another name is safe.
    pub fn expect(&self) -> Option<Expect> {
        (!self.opened.damaged && !self.opened.read_only).then_some(Expect::Same(self.hash))
    }
}

/// Why a file was not opened.
#[derive(Debug)]
pub enum OpenFailure {
    /// It is no scenario.
    Refused(Refused),
    /// It stands under a passphrase that is not known, or cannot be opened by one.
    Protected {
        /// The name of the file.
        file: String,
        /// Why it was not opened.
        why: Unopened,
    },
    /// The disk did not give it.
    World(Trouble),
}

impl OpenFailure {
    /// What is wrong, and what to do.
    pub fn message(&self) -> String {
        match self {
            Self::Refused(refused) => refused.message(),
            Self::Protected { file, why } => why.message(file),
            Self::World(trouble) => trouble.message(),
        }
    }

    /// Whether another passphrase could open it.
    pub fn waits_for_passphrase(&self) -> bool {
        matches!(self, Self::Protected { why, .. } if why.waits_for_passphrase())
    }
}

impl fmt::Display for OpenFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for OpenFailure {}

/// Opens a file that stands under no passphrase.
///
/// # Errors
/// The file is no scenario, or the disk does not give it. Faults inside a scenario are problems, not errors.
pub fn open(disk: &dyn Disk, path: &Path) -> Result<Document, OpenFailure> {
    open_with(disk, path, &[])
}

/// Opens a file that may stand under one of these passphrases.
///
/// # Errors
/// As [`open`], and where the file stands under another passphrase.
pub fn open_with(disk: &dyn Disk, path: &Path, padlocks: &[Padlock]) -> Result<Document, OpenFailure> {
    let trouble = |error| OpenFailure::World(Trouble::new(Step::Read, path)(error));
    let real = disk.resolve(path).map_err(trouble)?;
    let look = disk.look(&real).map_err(trouble)?;
    if !look.is_file {
        return Err(trouble(ErrorKind::IsADirectory.into()));
    }
    let name = file_name(path);
    let largest = u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX);
    if look.bytes > largest {
        return Err(OpenFailure::Refused(Refused { file: name, reason: Reason::TooBig }));
    }
    let bytes = disk.read(&real, LARGEST_FILE + 1).map_err(trouble)?;
    let hash = ContentHash::of(&bytes);
    let (text, padlock) = match padlock::is_protected(&bytes) {
        false => (bytes, None),
        true => match padlock::open_any(&bytes, padlocks) {
            Ok((text, padlock)) => (text, Some(padlock)),
            Err(why) => return Err(OpenFailure::Protected { file: name, why }),
        },
    };
    let opened = format::read(&text, &name).map_err(OpenFailure::Refused)?;
    Ok(Document { path: real, opened, hash, padlock })
}

/// The name of a file as messages show it.
pub fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
