//! Saving and opening on a real disk: what is noticed before anything is overwritten.

use super::faulty_disk::FaultyDisk;
use crosscut::store::{ContentHash, Expect, OpenFailure, RealDisk, SaveFailure, open, save};
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

const OLD: &str = "(\n  version: 1,\n  exercise: (\n    name: \"Old\",\n  ),\n)\n";
const NEW: &str = "(\n  version: 1,\n  exercise: (\n    name: \"New\",\n  ),\n)\n";

fn with_old() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.scenario.ron");
    fs::write(&path, OLD).unwrap();
    (folder, path)
}

#[test]
fn the_steps_of_a_save_come_in_the_safe_order() {
    let (_folder, path) = with_old();
    let disk = FaultyDisk::new(None);
    save(&disk, &path, NEW, Expect::Same(ContentHash::of(OLD.as_bytes()))).unwrap();
    let filled = ["resolve", "look", "create", "copy_permissions", "write", "sync", "read"];
    // The claim is made, the file looked at, the claim looked at, and only then the file is replaced.
    let replaced = ["create", "write", "look", "read", "read", "look", "rename", "sync_folder", "look", "remove"];
    assert_eq!(disk.calls(), [filled.as_slice(), &replaced].concat());
}

#[test]
fn a_save_is_opened_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("b.scenario.ron");
    let saved = save(&RealDisk, &path, NEW, Expect::Nothing).unwrap();
    assert!(saved.confirmed);
    let document = open(&RealDisk, &path).unwrap();
    assert_eq!((document.hash, &document.path), (saved.hash, &saved.path));
    assert_eq!(&*document.opened.scenario.exercise.name, "New");
    assert_eq!(document.expect(), Some(Expect::Same(saved.hash)));
}

#[test]
fn a_file_that_somebody_changed_is_not_overwritten() {
    let (_folder, path) = with_old();
    let document = open(&RealDisk, &path).unwrap();
    fs::write(&path, "(version: 1, exercise: (name: \"Theirs\"))").unwrap();
    let failure = save(&RealDisk, &path, NEW, document.expect().unwrap()).unwrap_err();
    assert!(matches!(failure, SaveFailure::ChangedOnDisk { .. }), "{failure}");
    assert!(fs::read_to_string(&path).unwrap().contains("Theirs"));
    save(&RealDisk, &path, NEW, Expect::Anything).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), NEW);
}

#[test]
fn a_new_name_never_hits_an_existing_file() {
    let (_folder, path) = with_old();
    let failure = save(&RealDisk, &path, NEW, Expect::Nothing).unwrap_err();
    assert!(matches!(failure, SaveFailure::Exists { .. }), "{failure}");
    assert_eq!(fs::read_to_string(&path).unwrap(), OLD);
}

#[test]
fn a_file_that_was_moved_away_is_made_anew() {
    let (_folder, path) = with_old();
    let document = open(&RealDisk, &path).unwrap();
    fs::remove_file(&path).unwrap();
    save(&RealDisk, &path, NEW, document.expect().unwrap()).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), NEW);
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_permissions_kept() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (folder, path) = with_old();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    let link = folder.path().join("link.scenario.ron");
    symlink(&path, &link).unwrap();
    save(&RealDisk, &link, NEW, Expect::Anything).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&path).unwrap(), NEW);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn a_protected_file_is_not_changed() {
    let (_folder, path) = with_old();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let failure = save(&RealDisk, &path, NEW, Expect::Anything).unwrap_err();
    assert!(matches!(failure, SaveFailure::ReadOnly { .. }), "{failure}");
    assert_eq!(fs::read_to_string(&path).unwrap(), OLD);
}

#[test]
fn folders_and_missing_files_get_a_plain_answer() {
    let folder = tempfile::tempdir().unwrap();
    let failure = save(&RealDisk, folder.path(), NEW, Expect::Anything).unwrap_err();
    assert!(matches!(failure, SaveFailure::NoFile { .. }), "{failure}");
    let nowhere = folder.path().join("gone/a.scenario.ron");
    let failure = save(&RealDisk, &nowhere, NEW, Expect::Anything).unwrap_err();
    assert!(failure.message().contains("gone"), "{failure}");
    let failure = open(&RealDisk, &nowhere).unwrap_err();
    assert!(matches!(failure, OpenFailure::World(_)) && failure.message().contains("does not exist"), "{failure}");
    let failure = open(&RealDisk, folder.path()).unwrap_err();
    assert!(matches!(failure, OpenFailure::World(_)), "{failure}");
}

#[test]
fn a_damaged_or_newer_file_cannot_be_saved_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.scenario.ron");
    for text in ["(version: 1, exercise: (name: \"cut", "(version: 99, exercise: (name: \"Later\"))"] {
        fs::write(&path, text).unwrap();
        assert_eq!(open(&RealDisk, &path).unwrap().expect(), None, "{text}");
    }
}
