//! Saving a document so that after any fault the file is the old or the new one, complete.

use super::claim::Claim;
use super::disk::Disk;
use super::format::LARGEST_FILE;
use super::hash::ContentHash;
use super::kept::{self, Recast, SavedOver};
use super::padlock::{self, Padlock};
use super::temporary::{Failed, replace};
use super::world::{Step, Trouble};
use crate::scenario::Scenario;
use crate::words::{say, say_with};
use std::fmt;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What the file on the disk must be for it to be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// No such file.
    Nothing,
    /// The content that was opened or saved last.
    Same(ContentHash),
    /// Whatever it is; the person said so.
    Anything,
}

/// A save that succeeded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The file, without symbolic links.
    pub path: PathBuf,
    /// What is in it now.
    pub hash: ContentHash,
    /// When it was saved.
    pub at: SystemTime,
    /// Whether the drive confirmed that it is safe; some network drives cannot.
    pub confirmed: bool,
    /// Whether what stood there before was kept, where that was asked for.
    pub before_kept: bool,
    /// What became of the versions kept before, where they were put under a passphrase too.
    pub recast: Option<Recast>,
}

/// Why a save did not happen; the file on the disk is as it was.
#[derive(Debug)]
pub enum SaveFailure {
    /// Another program or window wrote the file since it was opened.
    ChangedOnDisk {
        /// The file.
        path: PathBuf,
        /// What is in it now.
        found: ContentHash,
    },
    /// A file of this name is there already.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The file is protected against writing.
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The path leads to a folder or a device.
    NoFile {
        /// The path.
        path: PathBuf,
    },
    /// The disk refused a step.
    World {
        /// The step and the reason.
        trouble: Trouble,
        /// A temporary file that could not be removed.
        left: Option<PathBuf>,
    },
}

impl From<Trouble> for SaveFailure {
    fn from(trouble: Trouble) -> Self {
        Self::World { trouble, left: None }
    }
}

impl SaveFailure {
    /// Why, in a few words.
    pub fn short(&self) -> String {
        match self {
            Self::ChangedOnDisk { .. } => say("store-short-changed"),
            Self::Exists { .. } => say("store-short-exists"),
            Self::ReadOnly { .. } => say("store-short-read-only"),
            Self::NoFile { .. } => say("store-short-no-file"),
            Self::World { trouble, .. } => trouble.short(),
        }
    }

    /// What failed, why, and what to do.
    pub fn message(&self) -> String {
        let about = |id, path: &Path| say_with(id, &[("path", path.display().to_string().into())]);
        match self {
            Self::ChangedOnDisk { path, .. } => about("store-changed-on-disk", path),
            Self::Exists { path } => about("store-exists", path),
            Self::ReadOnly { path } => about("store-read-only", path),
            Self::NoFile { path } => about("store-no-file", path),
            Self::World { trouble, left } => {
                let safe = about("store-old-file-safe", &trouble.path);
                let left = left.as_ref().map(|path| format!(" {}", about("store-temporary-left", path)));
                format!("{} {safe}{}", trouble.message(), left.unwrap_or_default())
            }
        }
    }
}

impl fmt::Display for SaveFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for SaveFailure {}

/// Saves a text to a file, in the place to which symbolic links lead.
///
/// # Errors
/// The file is as it was, and the failure says why.
pub fn save(disk: &dyn Disk, path: &Path, text: &str, expect: Expect) -> Result<Saved, SaveFailure> {
    save_bytes(disk, path, text.as_bytes(), expect)
}

/// Saves a scenario, under a passphrase where there is one.
///
/// # Errors
/// The file is as it was, and the failure says why.
pub fn save_scenario(
    disk: &dyn Disk,
    path: &Path,
    (scenario, padlock): (&Scenario, Option<&Padlock>),
    expect: Expect,
) -> Result<Saved, SaveFailure> {
    let bytes = padlock::write(scenario, padlock).map_err(Trouble::new(Step::Write, path))?;
    save_bytes(disk, path, &bytes, expect)
}

/// The same, and keeps in this folder what is saved over.
///
/// # Errors
/// The file is as it was, and the failure says why.
pub fn save_keeping(
    disk: &dyn Disk,
    path: &Path,
    now: (&Scenario, Option<&Padlock>),
    expect: Expect,
    folder: Option<&Path>,
) -> Result<Saved, SaveFailure> {
    let (scenario, padlock) = now;
    let text = super::format::write(scenario);
    let target = resolve(disk, path)?;
    let over = SavedOver { scenario, text: &text, padlock };
    let before_kept = folder.is_none_or(|folder| kept::keep_saved_over(disk, folder, &over, &target).is_ok());
    let saved = match padlock {
        Some(padlock) => {
            let bytes = padlock.shut(text.as_bytes()).map_err(Trouble::new(Step::Write, path))?;
            save_bytes(disk, path, &bytes, expect)?
        }
        None => save(disk, path, &text, expect)?,
    };
    Ok(Saved { before_kept, ..saved })
}

/// The same for a file of another format, such as a workbook.
///
/// # Errors
/// The file is as it was, and the failure says why.
pub fn save_bytes(disk: &dyn Disk, path: &Path, bytes: &[u8], expect: Expect) -> Result<Saved, SaveFailure> {
    let target = resolve(disk, path)?;
    check_writable(disk, &target)?;
    let mut claim = None;
    let done = replace(disk, &target, bytes, || {
        claim = Claim::make(disk, &target)?;
        check_expected(disk, &target, expect)?;
        let is_taken = claim.as_ref().is_some_and(|claim| !claim.stands());
        if is_taken { Err(Trouble::new(Step::Replace, &target)(ErrorKind::ResourceBusy.into()).into()) } else { Ok(()) }
    });
    drop(claim);
    match done {
        Ok(confirmed) => Ok(Saved {
            path: target,
            hash: ContentHash::of(bytes),
            at: disk.now(),
            confirmed,
            before_kept: true,
            recast: None,
        }),
        Err(Failed { cause: SaveFailure::World { trouble, .. }, left }) => Err(SaveFailure::World { trouble, left }),
        Err(Failed { cause, .. }) => Err(cause),
    }
}

/// The path without links; of a new file, its folder without links.
fn resolve(disk: &dyn Disk, path: &Path) -> Result<PathBuf, SaveFailure> {
    match disk.resolve(path) {
        Ok(real) => return Ok(real),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(Trouble::new(Step::Folder, path)(error).into()),
    }
    let Some(name) = path.file_name() else { return Err(SaveFailure::NoFile { path: path.to_owned() }) };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = disk.resolve(folder).map_err(Trouble::new(Step::Folder, folder))?;
    Ok(folder.join(name))
}

fn check_writable(disk: &dyn Disk, target: &Path) -> Result<(), SaveFailure> {
    let path = target.to_owned();
    match disk.look(target) {
        Ok(look) if !look.is_file => Err(SaveFailure::NoFile { path }),
        Ok(look) if look.is_read_only => Err(SaveFailure::ReadOnly { path }),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Trouble::new(Step::Read, target)(error).into()),
    }
}

/// Makes sure that the file to be replaced is the one that is expected.
fn check_expected(disk: &dyn Disk, target: &Path, expect: Expect) -> Result<(), SaveFailure> {
    // Whoever wants it replaced whatever it is need not be able to read it.
    if expect == Expect::Anything {
        return Ok(());
    }
    let path = target.to_owned();
    let found = match disk.read(target, LARGEST_FILE + 1) {
        Ok(bytes) => ContentHash::of(&bytes),
        // A file that was moved away is not overwritten by making it anew.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Trouble::new(Step::Read, target)(error).into()),
    };
    match expect {
        Expect::Nothing => Err(SaveFailure::Exists { path }),
        Expect::Same(hash) if hash != found => Err(SaveFailure::ChangedOnDisk { path, found }),
        Expect::Same(_) | Expect::Anything => Ok(()),
    }
}
