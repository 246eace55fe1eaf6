//! Putting the versions that were kept before under the passphrase that a document has now.

use super::{NAMELESS, SAVED_OVER, file, is_same, of_exercise, saved_over};
use crate::scenario::Scenario;
use crate::store::disk::Disk;
use crate::store::format::{self, LARGEST_FILE};
use crate::store::padlock::{self, Padlock, is_protected};
use crate::store::temporary::{clear, place_private};
use crate::store::world::{Step, Trouble};
use std::path::Path;

/// What became of the versions that were kept before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recast {
    /// So many stand under the passphrase now.
    pub done: usize,
    /// So many are still to be read by everybody who gets at this computer.
    pub open: usize,
}

/// Puts all kept versions of a document under its passphrase; `before` are those under which they may stand.
pub fn recast(
    disk: &dyn Disk,
    folder: &Path,
    (scenario, path): (&Scenario, Option<&Path>),
    padlock: &Padlock,
    before: &[Padlock],
) -> Recast {
    let before: Vec<Padlock> = before.iter().filter(|own| *own != padlock).cloned().collect();
    let mut told = Recast::default();
    let kept = of_exercise(disk, folder, scenario);
    [folder.to_owned(), folder.join(SAVED_OVER)].iter().for_each(|folder| clear(disk, folder));
    for path in kept.iter().chain(&saved_over(disk, folder, scenario, path)) {
        let Ok(bytes) = disk.read(path, LARGEST_FILE) else { continue };
        let was_open = !is_protected(&bytes);
        let plain = if was_open { Some(bytes) } else { padlock::open_any(&bytes, &before).ok().map(|(text, _)| text) };
        let Some(plain) = plain.filter(|plain| is_of(scenario, path, plain)) else { continue };
        match place(disk, path, padlock, &plain) {
            Ok(()) => told.done += 1,
            Err(_) if was_open => told.open += 1,
            // It stays under the passphrase that it had.
            Err(_) => {}
        }
    }
    told
}

/// A version without an id may be of any exercise; only the names tell.
fn is_of(scenario: &Scenario, path: &Path, plain: &[u8]) -> bool {
    let has_id = !file(path).starts_with(NAMELESS);
    has_id || format::read(plain, "").is_ok_and(|opened| is_same(scenario, &opened.scenario))
}

/// Puts it in the place of the old one, with its time, by which people know it.
fn place(disk: &dyn Disk, path: &Path, padlock: &Padlock, plain: &[u8]) -> Result<(), Trouble> {
    let modified = disk.look(path).ok().and_then(|look| look.modified);
    let bytes = padlock.shut(plain).map_err(Trouble::new(Step::Write, path))?;
    place_private(disk, path, &bytes)?;
    if let Some(at) = modified {
        // A version of another time is still the same version.
        disk.set_modified(path, at).unwrap_or_default();
    }
    Ok(())
}
