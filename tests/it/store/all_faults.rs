//! The n-th call to the disk fails, for every n: the file is the old or the new one, complete.

use super::faulty_disk::{FAULTS, Fault, FaultyDisk, Plan};
use crosscut::store::format::write;
use crosscut::store::guard::{Guard, Holder};
use crosscut::store::recent::{Memory, RecentFile, keep, recall};
use crosscut::store::{ContentHash, Disk, Expect, RealDisk, SaveFailure, open, save};
use std::path::Path;

/// Runs something at every fault, and says how many were met.
fn sweep(mut run: impl FnMut(&FaultyDisk, &Plan)) -> usize {
    let mut met = 0;
    for fault in FAULTS {
        for for_ever in [false, true] {
            for at in 0.. {
                let plan = Plan { at, for_ever, fault };
                let disk = FaultyDisk::new(Some(plan));
                run(&disk, &plan);
                if !disk.was_met() {
                    break;
                }
                met += 1;
            }
        }
    }
    met
}

fn leftovers(folder: &Path) -> Vec<String> {
    let paths = RealDisk.list(folder).unwrap();
    let names = paths.iter().map(|path| path.file_name().unwrap().to_string_lossy().into_owned());
    names.filter(|name| name.ends_with(".saving")).collect()
}

#[test]
fn saving_over_a_file_leaves_the_old_or_the_new_one() {
    let (old, new) = ("(version: 1)\n".repeat(50), "(version: 1, exercise: (name: \"New\"))\n".repeat(70));
    let met = sweep(|disk, plan| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.scenario.ron");
        std::fs::write(&path, &old).unwrap();
        let result = save(disk, &path, &new, Expect::Same(ContentHash::of(old.as_bytes())));
        let on_disk = std::fs::read_to_string(&path).unwrap();
        match &result {
            Ok(saved) => {
                assert_eq!(on_disk, new, "{plan:?}");
                assert_eq!(saved.hash, ContentHash::of(new.as_bytes()));
                // A write that was cut short is gone on with, and where no claim can be made one goes on without.
                let calls = disk.calls();
                let claim = calls.iter().enumerate().filter(|(_, call)| **call == "create").nth(1).unwrap().0;
                let is_harmless = !saved.confirmed || plan.fault == Fault::ShortWrite || plan.at >= claim;
                assert!(!disk.was_met() || is_harmless, "{plan:?}");
            }
            Err(failure) => {
                assert_eq!(on_disk, old, "{plan:?}");
                let message = failure.message();
                for left in leftovers(folder.path()) {
                    assert!(message.contains(&left), "{plan:?}: {left} is not named in {message}");
                }
                assert!(!message.contains("store-"), "{message}");
            }
        }
        if result.is_ok() {
            assert!(leftovers(folder.path()).is_empty(), "{plan:?}");
        }
    });
    assert!(met > 60, "{met}");
}

#[test]
fn a_failed_save_removes_its_temporary_file_unless_even_that_fails() {
    sweep(|disk, plan| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new.scenario.ron");
        let result = save(disk, &path, "(version: 1)", Expect::Nothing);
        if result.is_err() {
            assert!(!path.exists(), "{plan:?}");
            assert!(plan.for_ever || leftovers(folder.path()).is_empty(), "{plan:?}");
        } else {
            assert_eq!(std::fs::read_to_string(&path).unwrap(), "(version: 1)");
        }
    });
}

#[test]
fn opening_changes_nothing_and_says_what_failed() {
    let text = write(&crate::generate::sound(7, 5));
    sweep(|disk, plan| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.scenario.ron");
        std::fs::write(&path, &text).unwrap();
        match open(disk, &path) {
            Ok(document) => assert!(!disk.was_met() && !document.opened.damaged, "{plan:?}"),
            Err(failure) => assert!(failure.message().contains("a.scenario.ron"), "{failure}"),
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
    });
}

#[test]
fn open_guard_save_and_remember_in_one_run() {
    let scenario = crate::generate::sound(11, 4);
    let old = write(&scenario);
    let new = old.replace("version: 1,", "version: 1,\n  tide: high,");
    let met = sweep(|disk, plan| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.scenario.ron");
        let place = folder.path().join("settings/settings.ron");
        std::fs::write(&path, &old).unwrap();
        {
            let Ok(document) = open(disk, &path) else { return };
            let guard = Guard::ask(disk, &document.path, &Holder::here("A. Vale", "14:05"));
            assert!(guard.lets_us_write(), "{plan:?}: nobody else is there");
            let saved = save(disk, &path, &new, document.expect().unwrap());
            let on_disk = std::fs::read_to_string(&path).unwrap();
            assert_eq!(on_disk, if saved.is_ok() { new.clone() } else { old.clone() }, "{plan:?}");
            assert!(!matches!(saved, Err(SaveFailure::ChangedOnDisk { .. })), "{plan:?}");
        }
        let (mut memory, _) = recall(disk, &place);
        memory.remember(RecentFile { path: path.clone(), ..RecentFile::default() });
        if keep(disk, &place, &memory).is_ok() {
            assert_eq!(recall(&RealDisk, &place).0, memory);
        } else {
            assert_eq!(recall(&RealDisk, &place).0, Memory::default());
        }
    });
    assert!(met > 150, "{met}");
}
