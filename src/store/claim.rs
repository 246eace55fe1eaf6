//! The claim on a document for the moment in which it is replaced. It needs no lock, since many shares have none.
//!
//! Between the look at what stands in the file and the new file in its place nobody else may do the same. So whoever
//! replaces it first makes a file beside it that only one can make, and removes it afterwards. A claim whose owner is
//! dead, or that stands unchanged for ten seconds, is left where it is and another one is made over it, which again
//! only one can do; the one who made it removes both. Clocks play no part, since two computers show different times.

use super::disk::Disk;
use super::hash::ContentHash;
use super::process::Process;
use super::temporary::{chance, write_all};
use super::world::{Step, Trouble};
use serde::{Deserialize, Serialize};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How often it is asked again.
const PAUSE: Duration = Duration::from_millis(20);
/// A claim that stands unchanged for so long was left by its owner.
const LEFT: Duration = Duration::from_secs(10);
/// How long it is waited for all others together.
const LONGEST: Duration = Duration::from_secs(40);
/// The most claims that dead owners left over one another.
const MOST_LEFT: usize = 16;
/// The most bytes that one has.
const LARGEST: usize = 4096;

/// What stands in a claim.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Claimant {
    process: Process,
    /// Tells this claim from all others.
    mark: String,
}

/// The right to replace a document, until this is dropped.
pub(super) struct Claim<'d> {
    disk: &'d dyn Disk,
    target: PathBuf,
    text: Vec<u8>,
    /// What dead owners left below it.
    below: Vec<Vec<u8>>,
}

/// What came of asking for a claim once.
enum Asked<'d> {
    Ours(Claim<'d>),
    /// Somebody else has it, who wrote this.
    Theirs(Vec<u8>),
    /// This folder takes no such file.
    Impossible,
}

impl<'d> Claim<'d> {
    /// Claims a document, and waits as long as somebody else has it; `None` where there can be no claims.
    ///
    /// # Errors
    /// Others had it all the time.
    pub fn make(disk: &'d dyn Disk, target: &Path) -> Result<Option<Self>, Trouble> {
        let claimant = Claimant { process: Process::own(disk), mark: format!("{:016x}", chance(0)) };
        let text = ron::to_string(&claimant).unwrap_or_default().into_bytes();
        let (mut seen, mut stood, mut waited) = (Vec::new(), Duration::ZERO, Duration::ZERO);
        while waited < LONGEST {
            match Self::ask(disk, target, &text, (stood >= LEFT).then_some(seen.as_slice())) {
                Asked::Ours(claim) => return Ok(Some(claim)),
                Asked::Impossible => return Ok(None),
                Asked::Theirs(claim) if claim == seen => stood += PAUSE,
                Asked::Theirs(claim) => (seen, stood) = (claim, Duration::ZERO),
            }
            disk.pause(PAUSE);
            waited += PAUSE;
        }
        Err(Trouble::new(Step::Replace, target)(ErrorKind::ResourceBusy.into()))
    }

    /// Whether nobody took it for left meanwhile.
    pub fn stands(&self) -> bool {
        let own = self.disk.read(&place(&self.target, self.below.len()), LARGEST);
        let over = self.disk.look(&place(&self.target, self.below.len() + 1));
        own.is_ok_and(|text| text == self.text) && over.is_err_and(|error| error.kind() == ErrorKind::NotFound)
    }

    /// Asks once; `left` is a claim that stood unchanged for too long.
    fn ask(disk: &'d dyn Disk, target: &Path, text: &[u8], left: Option<&[u8]>) -> Asked<'d> {
        let mut below = Vec::new();
        while below.len() < MOST_LEFT {
            let path = place(target, below.len());
            match disk.create(&path) {
                Ok(mut sheet) => {
                    // A claim without words is one all the same; others only take longer to see that it was left.
                    write_all(&mut *sheet, text).unwrap_or_default();
                    drop(sheet);
                    return Self::made(disk, target, text, below);
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    let theirs = disk.read(&path, LARGEST).unwrap_or_default();
                    if left != Some(theirs.as_slice()) && !is_of_the_dead(disk, &theirs) {
                        return Asked::Theirs(theirs);
                    }
                    below.push(theirs);
                }
                // So Windows calls a file that is just going away; elsewhere the folder takes no file at all.
                Err(error) if cfg!(windows) && error.kind() == ErrorKind::PermissionDenied && left.is_none() => {
                    return Asked::Theirs(Vec::new());
                }
                Err(_) => return Asked::Impossible,
            }
        }
        Asked::Impossible
    }

    /// A claim that was just made counts if those below are still the ones that were left.
    fn made(disk: &'d dyn Disk, target: &Path, text: &[u8], below: Vec<Vec<u8>>) -> Asked<'d> {
        let (claim, left) = (place(target, below.len()), place(target, below.len() + 1));
        let is_same =
            |(turn, text): (usize, &Vec<u8>)| disk.read(&place(target, turn), LARGEST).unwrap_or_default() == *text;
        if !below.iter().enumerate().all(is_same) {
            disk.remove(&claim).unwrap_or_default();
            return Asked::Theirs(Vec::new());
        }
        // What stands above was made over a claim that is gone.
        if disk.look(&left).is_ok() {
            disk.remove(&left).unwrap_or_default();
        }
        Asked::Ours(Self { disk, target: target.to_owned(), text: text.to_owned(), below })
    }
}

impl Drop for Claim<'_> {
    fn drop(&mut self) {
        // Whoever took it for left removes it; what cannot be removed is taken for left at the next saving.
        if self.disk.look(&place(&self.target, self.below.len() + 1)).is_err() {
            (0..=self.below.len()).for_each(|turn| self.disk.remove(&place(&self.target, turn)).unwrap_or_default());
        }
    }
}

fn is_of_the_dead(disk: &dyn Disk, text: &[u8]) -> bool {
    ron::de::from_bytes::<Claimant>(text).is_ok_and(|claimant| claimant.process.is_dead(disk))
}

/// A claim lies beside the document under a name that is always the same for it and says nothing of it.
fn place(target: &Path, turn: usize) -> PathBuf {
    // Where capital letters make no difference, the same file may be known under two names.
    let name = target.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let hash: String = ContentHash::of(name.as_bytes()).to_string().chars().take(16).collect();
    target.with_file_name(format!(".crosscut-{hash}-{turn}.claim"))
}
