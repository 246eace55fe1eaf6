//! Writes a file beside its final place, makes sure of it, and then puts it there in one step.

use super::disk::{Disk, Sheet};
use super::world::{Step, Trouble};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// A replacement that did not happen; the old file is as it was.
#[derive(Debug)]
pub(super) struct Failed<E> {
    /// Why.
    pub cause: E,
    /// The temporary file, if it could not be removed.
    pub left: Option<PathBuf>,
}

impl Failed<Trouble> {
    /// The cause, which then names what was left.
    pub fn named(self) -> Trouble {
        Trouble { left: self.left, ..self.cause }
    }
}

/// Puts bytes into a file: all of them, or none.
///
/// `ready` has the last word before the old file is replaced. Returns whether the drive confirmed
/// that the new name is safe too.
pub(super) fn replace<E: From<Trouble>>(
    disk: &dyn Disk,
    target: &Path,
    bytes: &[u8],
    ready: impl FnOnce() -> Result<(), E>,
) -> Result<bool, Failed<E>> {
    replace_as(disk, target, bytes, false, ready)
}

/// Puts a new file in its place that only its owner may read, all of it or none.
pub(super) fn place_private(disk: &dyn Disk, target: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    replace_as(disk, target, bytes, true, || Ok::<(), Trouble>(())).map(drop).map_err(Failed::named)
}

fn replace_as<E: From<Trouble>>(
    disk: &dyn Disk,
    target: &Path,
    bytes: &[u8],
    private: bool,
    ready: impl FnOnce() -> Result<(), E>,
) -> Result<bool, Failed<E>> {
    let folder = target.parent().unwrap_or(Path::new("."));
    let (temporary, sheet) = create(disk, folder).map_err(|cause| Failed { cause: cause.into(), left: None })?;
    // Before anything is written, so that nobody can read in it what the old file hides.
    let protected = match disk.copy_permissions(target, &temporary) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(Trouble::new(Step::Write, &temporary)(error)),
        _ if private => disk.make_private(&temporary).map_err(Trouble::new(Step::Write, &temporary)),
        _ => Ok(()),
    };
    let filled = protected.and_then(|()| fill(disk, sheet, &temporary, bytes));
    let done = filled.map_err(E::from).and_then(|()| {
        ready()?;
        disk.rename(&temporary, target).map_err(Trouble::new(Step::Replace, target))?;
        Ok(())
    });
    match done {
        Ok(()) => Ok(disk.sync_folder(folder).is_ok()),
        Err(cause) => {
            let stays = disk.remove(&temporary).is_err_and(|error| error.kind() != ErrorKind::NotFound);
            Err(Failed { cause, left: stays.then_some(temporary) })
        }
    }
}

/// How long a file must lie untouched before it counts as left behind, where nothing is known of who made it: longer
/// than clocks of two computers differ.
const LEFT_BEHIND: Duration = Duration::from_secs(24 * 60 * 60);

/// Clears a folder of temporary files that a killed program left there; what cannot be removed stays.
///
/// Only names that this program gives are looked at, and only files of processes that are dead, or old ones.
pub(super) fn clear(disk: &dyn Disk, folder: &Path) {
    for path in disk.list(folder).unwrap_or_default() {
        let modified = || disk.look(&path).ok().filter(|look| look.is_file).and_then(|look| look.modified);
        let is_old = |at: SystemTime| disk.now().duration_since(at).is_ok_and(|age| age > LEFT_BEHIND);
        let is_left = |word: String| is_of_the_dead(disk, &word) || modified().is_some_and(is_old);
        if word_in(&path).is_some_and(is_left) {
            // It is asked again at the next opening.
            drop(disk.remove(&path));
        }
    }
}

/// The word that a temporary file is called by: where its process runs, its number, and a bit of chance.
fn word(disk: &dyn Disk, turn: u64) -> String {
    let place: String = disk.place().chars().chain("0000".chars()).take(PLACE).collect();
    format!("{place}{:08x}{:04x}", std::process::id(), chance(turn) & 0xffff)
}

/// How many letters of the place stand in it.
const PLACE: usize = 4;

fn is_of_the_dead(disk: &dyn Disk, word: &str) -> bool {
    let Some((place, rest)) = word.split_at_checked(PLACE) else { return false };
    let process = rest.get(..8).and_then(|process| u32::from_str_radix(process, 16).ok());
    disk.place().starts_with(place) && process.is_some_and(|process| !disk.is_running(process))
}

/// The word in the name of one of our temporary files; nothing where it is none.
fn word_in(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let word = name.strip_prefix(".crosscut-")?.strip_suffix(".saving")?;
    let is_word = word.len() == 16 && word.chars().all(|letter| letter.is_ascii_hexdigit());
    is_word.then(|| word.to_owned())
}

/// Makes a file with a name of its own; the name says who makes it and nothing of the document.
fn create(disk: &dyn Disk, folder: &Path) -> Result<(PathBuf, Box<dyn Sheet>), Trouble> {
    let mut tries = 0;
    loop {
        let path = folder.join(format!(".crosscut-{}.saving", word(disk, tries)));
        match disk.create(&path) {
            Ok(sheet) => return Ok((path, sheet)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists && tries < 8 => tries += 1,
            Err(error) => return Err(Trouble::new(Step::Create, folder)(error)),
        }
    }
}

/// A number that no other window comes to; where the system gives no chance, the process number must do.
pub(super) fn chance(turn: u64) -> u64 {
    let mut bytes = [0; 8];
    match getrandom::fill(&mut bytes) {
        Ok(()) => u64::from_le_bytes(bytes),
        Err(_) => u64::from(std::process::id()) << 16 | turn,
    }
}

fn fill(disk: &dyn Disk, mut sheet: Box<dyn Sheet>, path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    write_all(&mut *sheet, bytes).map_err(Trouble::new(Step::Write, path))?;
    // After a failed sync nothing is known of the file, so that the whole save fails.
    sheet.sync().map_err(Trouble::new(Step::Sync, path))?;
    drop(sheet);
    let back = disk.read(path, bytes.len() + 1).map_err(Trouble::new(Step::Check, path))?;
    if back == bytes { Ok(()) } else { Err(Trouble::new(Step::Check, path)(ErrorKind::InvalidData.into())) }
}

pub(super) fn write_all(sheet: &mut dyn Sheet, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match sheet.write(bytes) {
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
