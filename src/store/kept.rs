//! Versions that the program keeps by itself: the bases of review copies, what somebody signed, and what was saved
//! over.
//!
//! They lie in the person's own folder and only its owner may read them. A version is named by the exercise and
//! the fingerprint of what it holds, so that it is found again and cannot pass for another.

use super::disk::Disk;
use super::folder;
use super::format::{self, LARGEST_FILE};
use super::hash::ContentHash;
use super::temporary::place_private;
use super::world::{Step, Trouble};
use crate::scenario::Scenario;
use crate::scenario::fingerprint::fingerprint_all;
use std::path::{Path, PathBuf};

/// How many versions are read at most when earlier words are looked for.
const MOST_READ: usize = 24;
/// How many versions of one document are kept that were saved over.
pub const MOST_SAVED_OVER: usize = 20;
/// Where those lie, so that nothing else is ever removed for them.
pub(super) const SAVED_OVER: &str = "saved-over";
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
    folder::make_private(disk, folder)?;
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

/// A version that was kept.
#[derive(Clone, Debug)]
pub struct Version {
    /// In which minute since 1970 in UTC it was kept, where that is known.
    pub at: Option<i64>,
    /// Whether it was kept because it was saved over.
    pub was_saved_over: bool,
    /// What is in it.
    pub scenario: Scenario,
}

/// All kept versions of this exercise, those included that were saved over in its file; the newest first.
pub fn all(disk: &dyn Disk, folder: &Path, scenario: &Scenario, file: Option<&Path>) -> Vec<Version> {
    let kept = versions(disk, folder, scenario).into_iter();
    let kept = kept.map(|(at, scenario)| Version { at, was_saved_over: false, scenario });
    let mut all: Vec<Version> = kept.chain(saved_over(disk, folder, scenario, file)).collect();
    all.sort_by_key(|version| std::cmp::Reverse(version.at));
    all
}

/// Keeps what stands in a file before this scenario, which is this text, is saved over it; of each document the last
/// ones.
///
/// # Errors
/// The disk refuses; where there is no file yet, there is nothing to keep.
pub fn keep_saved_over(
    disk: &dyn Disk,
    folder: &Path,
    (scenario, text): (&Scenario, &str),
    file: &Path,
) -> Result<(), Trouble> {
    let bytes = match disk.read(file, LARGEST_FILE) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(Trouble::new(Step::Read, file)(error)),
    };
    // Saving the same once more replaces nothing.
    if bytes == text.as_bytes() {
        return Ok(());
    }
    let place = folder.join(SAVED_OVER);
    folder::make_private(disk, folder)?;
    folder::make_private(disk, &place)?;
    let own = prefix_of_file(file);
    let before = of_document(disk, &place, &[prefix(scenario), own.clone()]);
    let hash: String = ContentHash::of(&bytes).to_string().chars().take(16).collect();
    // Saving the same once more is no new version.
    if before.last().is_some_and(|last| super::open::file_name(last).contains(&hash)) {
        return Ok(());
    }
    let named = if prefix(scenario) == NAMELESS { own } else { prefix(scenario) };
    let seconds = disk.now().duration_since(std::time::SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    place_private(disk, &place.join(format!("{named}{seconds:012}-{hash}{ENDING}")), &bytes)?;
    let surplus = (before.len() + 1).saturating_sub(MOST_SAVED_OVER);
    for oldest in before.iter().take(surplus) {
        // One too many is no loss.
        disk.remove(oldest).unwrap_or_default();
    }
    Ok(())
}

fn saved_over(disk: &dyn Disk, folder: &Path, scenario: &Scenario, file: Option<&Path>) -> Vec<Version> {
    let mut prefixes: Vec<String> = file.map(prefix_of_file).into_iter().collect();
    prefixes.extend(Some(prefix(scenario)).filter(|own| own != NAMELESS));
    let files = of_document(disk, &folder.join(SAVED_OVER), &prefixes);
    let version = |path: &PathBuf| {
        let at = seconds_of(path).map(|seconds| seconds.div_euclid(60));
        Some(Version { at, was_saved_over: true, scenario: read(disk, path)? })
    };
    files.iter().rev().take(MOST_SAVED_OVER).filter_map(version).collect()
}

/// The files with one of these beginnings, in the order of their times.
fn of_document(disk: &dyn Disk, place: &Path, prefixes: &[String]) -> Vec<PathBuf> {
    let mut files = disk.list(place).unwrap_or_default();
    files.retain(|path| prefixes.iter().any(|prefix| file(path).starts_with(prefix)) && seconds_of(path).is_some());
    files.sort_by_key(|path| seconds_of(path));
    files
}

fn seconds_of(path: &Path) -> Option<i64> {
    let name = file(path);
    let (_, rest) = name.split_once('.')?;
    rest.split_once('-')?.0.parse().ok()
}

/// A document that has no id is known by where its file lies, which the name does not tell.
fn prefix_of_file(file: &Path) -> String {
    let hash = ContentHash::of(file.as_os_str().as_encoded_bytes()).to_string();
    format!("at-{}.", hash.chars().take(16).collect::<String>())
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
