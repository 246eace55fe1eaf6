//! What stands in the way of making or using a key, in words.

use crate::store::world::Trouble;
use crate::words::{say, say_with};
use std::fmt;
use std::path::{Path, PathBuf};

/// Why a key could not be made or used.
#[derive(Debug)]
pub enum KeyFault {
    /// The passphrase is too short to protect anything.
    ShortPassphrase,
    /// The passphrase does not open the key.
    WrongPassphrase,
    /// The file is no public key; its name.
    NoKey(String),
    /// No trusted key has this fingerprint.
    NotTrusted(String),
    /// The key file is damaged.
    Damaged(PathBuf),
    /// The system has no folder for a person's own files.
    NoFolder,
    /// The disk refused.
    World(Trouble),
    /// The library that signs failed, and says why.
    Other(String),
}

impl KeyFault {
    /// What is wrong, why it matters, and what to do.
    pub fn message(&self) -> String {
        match self {
            Self::ShortPassphrase => say_with("keys-short-passphrase", &[("least", super::SHORTEST_PASSPHRASE.into())]),
            Self::WrongPassphrase => say("keys-wrong-passphrase"),
            Self::NoKey(file) => say_with("keys-no-key", &[("file", file.as_str().into())]),
            Self::NotTrusted(id) => say_with("keys-not-trusted", &[("id", id.as_str().into())]),
            Self::Damaged(path) => say_with("keys-damaged", &[("path", path.display().to_string().into())]),
            Self::NoFolder => say("keys-no-folder"),
            Self::World(trouble) => trouble.message(),
            Self::Other(why) => say_with("keys-other", &[("why", why.as_str().into())]),
        }
    }

    /// Whether the world failed rather than the input.
    pub fn is_of_the_world(&self) -> bool {
        matches!(self, Self::World(_) | Self::Other(_) | Self::NoFolder)
    }

    pub(super) fn other(error: impl fmt::Display) -> Self {
        Self::Other(error.to_string())
    }

    /// The library tells a wrong passphrase by a checksum that does not fit.
    pub(super) fn of_opening(error: &minisign::PError, path: &Path) -> Self {
        match error.kind() {
            minisign::ErrorKind::Verify => Self::WrongPassphrase,
            _ => Self::Damaged(path.to_owned()),
        }
    }
}

impl From<Trouble> for KeyFault {
    fn from(trouble: Trouble) -> Self {
        Self::World(trouble)
    }
}
