//! What a file is asked for: a review copy to write, a public key to write or to read.

use super::SealFrom;
use crate::app::PathPurpose;
use smol_str::SmolStr;
use std::path::PathBuf;

/// What a person wants of a review copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyAsk {
    /// For whom, in words.
    pub made_for: String,
    /// The topics that the reader is asked about; empty for all.
    pub topics: Vec<SmolStr>,
    /// From which sensitivity on texts are sealed; nothing is sealed where none is named.
    pub seal: Option<SealFrom>,
}

/// What a file is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Where to write a review copy.
    Copy(CopyAsk),
    /// Where to write the public side of the key with this fingerprint.
    PublicKey(SmolStr),
    /// Which public key of somebody else to look at.
    KeyFile,
}

impl Asked {
    /// How the file ends, without the dot.
    pub fn ending(&self) -> &'static str {
        match self {
            Self::Copy(_) => "scenario.ron",
            Self::PublicKey(_) | Self::KeyFile => "pub",
        }
    }

    /// Whether a file is written, rather than read.
    pub fn is_written(&self) -> bool {
        *self != Self::KeyFile
    }

    /// What the path is for, where the program asks for it itself.
    pub fn purpose(&self) -> PathPurpose {
        match self {
            Self::Copy(_) => PathPurpose::ReviewCopy,
            Self::PublicKey(_) => PathPurpose::PublicKey,
            Self::KeyFile => PathPurpose::KeyFile,
        }
    }
}

/// A file that was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub path: PathBuf,
    /// Whether the person agreed to replace a file that is there.
    pub replace: bool,
}
