//! Versions that the program keeps by itself: the bases of review copies, and what somebody signed.
//!
//! They lie in the person's own folder and only its owner may read them. A version is named by the exercise and
//! the fingerprint of what it holds, so that it is found again and cannot pass for another.

use super::disk::Disk;
use super::format::{self, LARGEST_FILE};
use super::temporary::place_private;
use super::world::{Step, Trouble};
use crate::scenario::Scenario;
use crate::scenario::fingerprint::fingerprint_all;
use std::path::{Path, PathBuf};

/// How many versions are read at most when earlier words are looked for.
const MOST_READ: usize = 24;
const ENDING: &str = ".scenario.ron";
const NAMELESS: &str = "none.";

/// The folder of kept versions in the person's own folder, if the system has one.
pub fn usual_folder() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "crosscut")?;
    Some(folders.data_local_dir().join("kept"))
}

/// Keeps a version; one that is kept already is written anew.
///
/// # Errors
/// The disk refuses.
pub fn keep(disk: &dyn Disk, folder: &Path, scenario: &Scenario) -> Result<PathBuf, Trouble> {
    disk.make_folder(folder).map_err(Trouble::new(Step::Folder, folder))?;
    disk.make_private(folder).map_err(Trouble::new(Step::Folder, folder))?;
    let name = format!("{}{}{ENDING}", prefix(scenario), fingerprint_all(scenario));
    let path = folder.join(name);
    place_private(disk, &path, format::write(scenario).as_bytes())?;
    Ok(path)
}

/// The kept version with this fingerprint, if there is one and it is whole.
pub fn find(disk: &dyn Disk, folder: &Path, fingerprint: &str) -> Option<Scenario> {
    // The fingerprint may come from a file of somebody else, and must not lead out of the folder.
    let is_sound = !fingerprint.is_empty() && fingerprint.chars().all(|letter| letter.is_ascii_hexdigit());
    let ending = format!("{fingerprint}{ENDING}");
    let files = disk.list(folder).ok().filter(|_| is_sound)?;
    let named = files.iter().filter(|path| file(path).ends_with(&ending));
    named.filter_map(|path| read(disk, path)).find(|scenario| fingerprint_all(scenario) == fingerprint)
}

/// Kept versions of this exercise, for the words that were there before.
pub fn earlier(disk: &dyn Disk, folder: &Path, scenario: &Scenario) -> Vec<Scenario> {
    let prefix = prefix(scenario);
    let files = disk.list(folder).unwrap_or_default();
    // Before it had an id, versions were kept without.
    let named = files.iter().filter(|path| file(path).starts_with(&prefix) || file(path).starts_with(NAMELESS));
    named.take(MOST_READ).filter_map(|path| read(disk, path)).collect()
}

/// The kept versions of this exercise with the minute in which each was kept, newest first.
pub fn versions(disk: &dyn Disk, folder: &Path, scenario: &Scenario) -> Vec<(Option<i64>, Scenario)> {
    let prefix = prefix(scenario);
    let files = disk.list(folder).unwrap_or_default();
    let named = files.iter().filter(|path| file(path).starts_with(&prefix) || file(path).starts_with(NAMELESS));
    let mut dated: Vec<(Option<i64>, &PathBuf)> = named.map(|path| (minute(disk, path), path)).collect();
    dated.sort_by(|a, b| b.cmp(a));
    // Those without an id may be of any exercise.
    let is_same = |other: &Scenario| {
        let has_id = !other.document.is_empty() && other.document == scenario.document;
        has_id || other.exercise.name == scenario.exercise.name
    };
    let read = dated.into_iter().take(MOST_READ).filter_map(|(at, path)| Some((at, read(disk, path)?)));
    read.filter(|(_, other)| is_same(other)).collect()
}

fn minute(disk: &dyn Disk, path: &Path) -> Option<i64> {
    let modified = disk.look(path).ok()?.modified?;
    let since = modified.duration_since(std::time::SystemTime::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs() / 60).ok()
}

fn read(disk: &dyn Disk, path: &Path) -> Option<Scenario> {
    let bytes = disk.read(path, LARGEST_FILE).ok()?;
    let opened = format::read(&bytes, &file(path)).ok()?;
    (!opened.damaged).then_some(opened.scenario)
}

fn file(path: &Path) -> String {
    super::open::file_name(path)
}

/// The id of the document where it can stand in a file name, and a mark where it has none.
fn prefix(scenario: &Scenario) -> String {
    let id: String =
        scenario.document.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').take(40).collect();
    if id.is_empty() { NAMELESS.to_owned() } else { format!("{id}.") }
}
