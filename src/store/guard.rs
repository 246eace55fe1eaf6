//! The lock beside a document, so that a second window opens it for reading only.
//!
//! The lock is the operating system's, not the file: when its process dies, it is free.

use super::disk::{Disk, Hold};
use super::temporary::{chance, clear};
use crate::words::{say, say_with};
use std::path::{Path, PathBuf};

/// Who has a document open.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Holder {
    /// The name of the person, as the computer knows it.
    pub who: String,
    /// When it was opened, in words that the caller chose.
    pub since: String,
    /// The number of the process.
    pub process: u32,
    /// Tells this lock from all others.
    mark: String,
}

impl Holder {
    /// This process, for a person, since some time.
    pub fn here(who: impl Into<String>, since: impl Into<String>) -> Self {
        let mark = format!("{:016x}", chance(0));
        Self { who: who.into(), since: since.into(), process: std::process::id(), mark }
    }
}

/// What came of asking for the lock of a document.
pub enum Guard {
    /// The document is ours until this is dropped.
    Ours(Box<dyn Hold>),
    /// Somebody else has it; it is known who, where the system lets us see.
    Theirs(Option<Holder>),
    /// This folder or drive has no locks, so that only the check before saving protects.
    Unguarded,
}

impl Guard {
    /// Asks for the lock of a document; `path` is without symbolic links.
    pub fn ask(disk: &dyn Disk, path: &Path, holder: &Holder) -> Self {
        let lock = lock_path(path);
        let Ok(text) = ron::to_string(holder) else { return Self::Unguarded };
        // Another window may remove the name between our opening and our locking it.
        for _ in 0..5 {
            let mut hold = match disk.lock(&lock) {
                Ok(Some(hold)) => hold,
                Ok(None) => return Self::Theirs(read(disk, &lock)),
                Err(_) => {
                    clear(disk, path.parent().unwrap_or(Path::new(".")));
                    return Self::Unguarded;
                }
            };
            if hold.write(text.as_bytes()).is_err() {
                return Self::Unguarded;
            }
            let is_ours = match read(disk, &lock) {
                Some(found) => found == *holder,
                // Where a locked file cannot be read, its name cannot be removed either.
                None => cfg!(windows),
            };
            if is_ours {
                hold.own_name();
                clear(disk, path.parent().unwrap_or(Path::new(".")));
                return Self::Ours(hold);
            }
        }
        Self::Unguarded
    }

    /// Whether the document may be changed here.
    pub fn lets_us_write(&self) -> bool {
        !matches!(self, Self::Theirs(_))
    }

    /// What the person should know; `None` if all is well.
    pub fn message(&self) -> Option<String> {
        match self {
            Self::Ours(_) => None,
            Self::Theirs(Some(holder)) => {
                let values = [("who", holder.who.as_str().into()), ("since", holder.since.as_str().into())];
                // Whoever gave no name is somebody all the same.
                let id = if holder.who.trim().is_empty() { "store-locked-since" } else { "store-locked-by" };
                Some(say_with(id, &values))
            }
            Self::Theirs(None) => Some(say("store-locked")),
            Self::Unguarded => Some(say("store-unguarded")),
        }
    }
}

impl std::fmt::Debug for Guard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ours(_) => f.write_str("Ours"),
            Self::Theirs(holder) => f.debug_tuple("Theirs").field(holder).finish(),
            Self::Unguarded => f.write_str("Unguarded"),
        }
    }
}

/// The lock stands beside the document: `.NAME.lock`.
pub fn lock_path(document: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(document.file_name().unwrap_or_default());
    name.push(".lock");
    document.with_file_name(name)
}

fn read(disk: &dyn Disk, lock: &Path) -> Option<Holder> {
    let bytes = disk.read(lock, 4096).ok()?;
    ron::de::from_bytes(&bytes).ok()
}
