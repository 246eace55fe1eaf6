//! Real drives that are full, protected, gone or renamed while a file on them is open.
//!
//! A small drive in memory is put up where the system allows it, which takes an administrator; elsewhere the tests
//! that need one say that they were left out.

use crosscut::store::{Expect, RealDisk, format, open, samples, save};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A drive of one megabyte in memory, taken down at the end.
struct Drive(tempfile::TempDir);

impl Drive {
    fn put_up() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let is_up = Self::ask("mount", &["-t", "tmpfs", "-o", "size=1m", "crosscut"], folder.path());
        if !is_up {
            println!("No drive can be put up here, so this was left out.");
        }
        is_up.then_some(Self(folder))
    }

    fn ask(program: &str, words: &[&str], path: &Path) -> bool {
        cfg!(target_os = "linux")
            && Command::new(program).args(words).arg(path).output().is_ok_and(|output| output.status.success())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn protect(&self) {
        assert!(Self::ask("mount", &["-o", "remount,ro"], self.0.path()));
    }

    fn take_away(&self) {
        assert!(Self::ask("umount", &["-l"], self.0.path()));
    }
}

impl Drop for Drive {
    fn drop(&mut self) {
        Self::ask("umount", &["-l"], self.0.path());
    }
}

fn text() -> String {
    format::write(&samples::open("three-doors").unwrap().scenario)
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_full_drive_keeps_the_old_file_and_says_what_to_do() {
    // From a drive on which nothing fits any more to one on which all but the last bytes do.
    for free in (0..15_usize).map(|step| step * 7_000) {
        let Some(drive) = Drive::put_up() else { return };
        let path = drive.path("a.scenario.ron");
        let old = text();
        std::fs::write(&path, &old).unwrap();
        let document = open(&RealDisk, &path).unwrap();
        std::fs::write(
            drive.path("filler"),
            vec![0; (1 << 20) - 4_096 - old.len().next_multiple_of(4_096) - free.next_multiple_of(4_096)],
        )
        .unwrap();
        let failure = save(&RealDisk, &path, &old.replace("Three", "Four"), document.expect().unwrap()).unwrap_err();
        assert!(failure.message().contains("full"), "{failure}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), old);
        assert_eq!(names(drive.0.path()), ["a.scenario.ron", "filler"]);
    }
}

#[test]
fn a_protected_drive_keeps_the_old_file_and_says_what_to_do() {
    let Some(drive) = Drive::put_up() else { return };
    let path = drive.path("a.scenario.ron");
    std::fs::write(&path, text()).unwrap();
    let document = open(&RealDisk, &path).unwrap();
    drive.protect();
    let failure = save(&RealDisk, &path, "(version: 1)", document.expect().unwrap()).unwrap_err();
    assert!(failure.message().contains("cannot be written to"), "{failure}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text());
}

#[test]
fn a_drive_that_vanished_is_told() {
    let Some(drive) = Drive::put_up() else { return };
    std::fs::create_dir(drive.path("inside")).unwrap();
    let path = drive.path("inside/a.scenario.ron");
    std::fs::write(&path, text()).unwrap();
    let document = open(&RealDisk, &path).unwrap();
    drive.take_away();
    let failure = save(&RealDisk, &path, "(version: 1)", document.expect().unwrap()).unwrap_err();
    assert!(failure.message().contains(&drive.0.path().display().to_string()), "{failure}");
    assert!(names(drive.0.path()).is_empty(), "nothing is made where the drive was");
    assert!(open(&RealDisk, &path).is_err());
}

#[test]
fn a_folder_that_was_renamed_is_told_and_not_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let (before, after) = (folder.path().join("before"), folder.path().join("after"));
    std::fs::create_dir(&before).unwrap();
    let path = before.join("a.scenario.ron");
    std::fs::write(&path, text()).unwrap();
    let document = open(&RealDisk, &path).unwrap();
    std::fs::rename(&before, &after).unwrap();
    let failure = save(&RealDisk, &path, "(version: 1)", document.expect().unwrap()).unwrap_err();
    assert!(failure.message().contains("before"), "{failure}");
    assert_eq!(names(folder.path()), ["after"]);
    assert_eq!(std::fs::read_to_string(after.join("a.scenario.ron")).unwrap(), text());
}

#[cfg(unix)]
#[test]
fn links_and_odd_places_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::os::unix::fs::symlink(at("b"), at("a")).unwrap();
    std::os::unix::fs::symlink(at("a"), at("b")).unwrap();
    let wrong =
        [at("a"), at("none"), folder.path().to_owned(), "/dev/null".into(), "/dev/zero".into(), at(&"x".repeat(300))];
    for path in wrong {
        let opened = open(&RealDisk, &path).unwrap_err();
        assert!(opened.message().split_whitespace().count() > 4, "{opened}");
        if path != at("none") {
            let saved = save(&RealDisk, &path, "(version: 1)", Expect::Anything).unwrap_err();
            assert!(saved.message().split_whitespace().count() > 4, "{saved}");
        }
    }
    // A link to a file is followed to the file, which stays one; the link stays a link.
    std::fs::write(at("real.scenario.ron"), text()).unwrap();
    std::os::unix::fs::symlink(at("real.scenario.ron"), at("link.scenario.ron")).unwrap();
    let document = open(&RealDisk, &at("link.scenario.ron")).unwrap();
    save(&RealDisk, &at("link.scenario.ron"), "(version: 1)", document.expect().unwrap()).unwrap();
    assert!(std::fs::symlink_metadata(at("link.scenario.ron")).unwrap().is_symlink());
    assert_eq!(std::fs::read_to_string(at("real.scenario.ron")).unwrap(), "(version: 1)");
}

#[test]
fn a_file_that_grows_while_it_is_read_is_read_up_to_its_end_and_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.scenario.ron");
    std::fs::write(&path, text()).unwrap();
    let document = open(&RealDisk, &path).unwrap();
    std::fs::write(&path, text() + "// more came\n").unwrap();
    let failure = save(&RealDisk, &path, "(version: 1)", document.expect().unwrap()).unwrap_err();
    assert!(matches!(failure, crosscut::store::SaveFailure::ChangedOnDisk { .. }), "{failure}");
}
