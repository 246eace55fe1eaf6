//! What the disk did not let us do, in words: which step, on which file, why, and what to do.

use crate::words::{say, say_with};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// A step on the way to or from the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Looking at a file or reading it.
    Read,
    /// Finding the folder of a file.
    Folder,
    /// Making the temporary file.
    Create,
    /// Writing into the temporary file.
    Write,
    /// Waiting until it is safe on the disk.
    Sync,
    /// Reading it back.
    Check,
    /// Putting it in the place of the old file.
    Replace,
    /// Taking a file away.
    Remove,
}

/// A step that the disk refused.
#[derive(Debug)]
pub struct Trouble {
    /// The step.
    pub step: Step,
    /// The file on which it failed.
    pub path: PathBuf,
    /// What the system says.
    pub error: io::Error,
    /// A temporary file that could not be removed afterwards.
    pub left: Option<PathBuf>,
}

impl Trouble {
    /// Names the step and the file of an error.
    pub fn new(step: Step, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self { step, path: path.to_owned(), error, left: None }
    }

    /// What failed, why, and what to do.
    pub fn message(&self) -> String {
        let id = match self.step {
            Step::Read => "store-step-read",
            Step::Folder => "store-step-folder",
            Step::Create => "store-step-create",
            Step::Write => "store-step-write",
            Step::Sync => "store-step-sync",
            Step::Check => "store-step-check",
            Step::Replace => "store-step-replace",
            Step::Remove => "store-step-remove",
        };
        let path = self.path.display().to_string();
        let left = self.left.as_ref().map(|path| {
            format!(" {}", say_with("store-temporary-left", &[("path", path.display().to_string().into())]))
        });
        format!("{} {}{}", say_with(id, &[("path", path.into())]), reason(&self.error), left.unwrap_or_default())
    }
}

impl Trouble {
    /// Why, in a few words.
    pub fn short(&self) -> String {
        let id = match self.error.kind() {
            ErrorKind::NotFound => "store-short-not-found",
            ErrorKind::PermissionDenied => "store-short-permission",
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => "store-short-full",
            ErrorKind::ReadOnlyFilesystem => "store-short-read-only",
            ErrorKind::StaleNetworkFileHandle
            | ErrorKind::NetworkDown
            | ErrorKind::NetworkUnreachable
            | ErrorKind::TimedOut
            | ErrorKind::HostUnreachable => "store-short-network",
            _ => "store-short-other",
        };
        say(id)
    }
}

/// Why the system refused, and what to do about it.
fn reason(error: &io::Error) -> String {
    let id = match error.kind() {
        ErrorKind::NotFound => "store-world-not-found",
        ErrorKind::PermissionDenied => "store-world-permission",
        ErrorKind::StorageFull => "store-world-full",
        ErrorKind::QuotaExceeded => "store-world-quota",
        ErrorKind::FileTooLarge => "store-world-too-large",
        ErrorKind::ReadOnlyFilesystem => "store-world-read-only-drive",
        ErrorKind::NotADirectory | ErrorKind::IsADirectory => "store-world-folder",
        ErrorKind::InvalidFilename => "store-world-name",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "store-world-busy",
        ErrorKind::StaleNetworkFileHandle | ErrorKind::NetworkDown | ErrorKind::NetworkUnreachable => {
            "store-world-network"
        }
        ErrorKind::TimedOut | ErrorKind::HostUnreachable => "store-world-network",
        ErrorKind::InvalidData => return say("store-world-different"),
        _ => return say_with("store-world-other", &[("error", error.to_string().into())]),
    };
    say(id)
}
