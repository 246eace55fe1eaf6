//! The claim on a file that is replaced: one at a time, and nobody waits long for the dead.

use super::faulty_disk::{FAULTS, FaultyDisk, Plan};
use crosscut::store::{ContentHash, Disk, Expect, RealDisk, SaveFailure, save};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const OLD: &str = "(version: 1, exercise: (name: \"Old\"))";
const NEW: &str = "(version: 1, exercise: (name: \"New\"))";

fn with_old() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.scenario.ron");
    std::fs::write(&path, OLD).unwrap();
    (folder, path)
}

fn expected() -> Expect {
    Expect::Same(ContentHash::of(OLD.as_bytes()))
}

/// A disk on which nothing fails and waiting takes no time.
fn patient() -> FaultyDisk {
    FaultyDisk::new(Some(Plan { at: usize::MAX, for_ever: false, fault: FAULTS[0] }))
}

fn claims(folder: &Path) -> Vec<PathBuf> {
    let files = RealDisk.list(folder).unwrap();
    files.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "claim")).collect()
}

/// Where the claim on this file lies: one that could not be removed stays.
fn place_of_claim(path: &Path) -> PathBuf {
    let calls = {
        let (_folder, path) = with_old();
        let disk = FaultyDisk::new(None);
        save(&disk, &path, NEW, expected()).unwrap();
        disk.calls()
    };
    let at = calls.iter().rposition(|call| *call == "remove").unwrap();
    save(&FaultyDisk::new(Some(Plan { at, for_ever: false, fault: FAULTS[0] })), path, OLD, expected()).unwrap();
    claims(path.parent().unwrap()).pop().unwrap()
}

fn claim_of(place: &str, process: u32) -> String {
    format!("(process:(place:\"{place}\",number:{process}),mark:\"12\")")
}

#[test]
fn the_claim_of_a_dead_process_is_passed_at_once() {
    let (folder, path) = with_old();
    let claim = place_of_claim(&path);
    std::fs::write(&claim, claim_of(&RealDisk.place(), 4_000_000)).unwrap();
    let disk = FaultyDisk::new(None);
    save(&disk, &path, NEW, expected()).unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), NEW);
    assert!(claims(folder.path()).is_empty(), "what the dead left is gone");
}

#[test]
fn a_claim_of_which_nothing_is_known_is_passed_after_some_seconds() {
    let own = std::process::id();
    let of_somebody = [claim_of("another computer", 4_000_000), claim_of(&RealDisk.place(), own), String::new()];
    for text in of_somebody {
        let (folder, path) = with_old();
        let claim = place_of_claim(&path);
        std::fs::write(&claim, &text).unwrap();
        let disk = patient();
        save(&disk, &path, NEW, expected()).unwrap();
        assert!(disk.waited().as_secs() == 10, "{text}: {:?}", disk.waited());
        assert!(claims(folder.path()).is_empty(), "{text}");
    }
}

#[test]
fn a_claim_that_was_left_over_another_one_is_in_nobodys_way() {
    let (folder, path) = with_old();
    let claim = place_of_claim(&path);
    let dead = claim_of(&RealDisk.place(), 4_000_000);
    let second = claim.with_file_name(claim.file_name().unwrap().to_str().unwrap().replace("-0.claim", "-1.claim"));
    for (lower, upper) in [(true, true), (false, true)] {
        for (path, is_there) in [(&claim, lower), (&second, upper)] {
            if is_there {
                std::fs::write(path, &dead).unwrap();
            }
        }
        save(&FaultyDisk::new(None), &path, NEW, Expect::Anything).unwrap();
        assert!(claims(folder.path()).is_empty(), "{lower} {upper}");
    }
}

#[test]
fn who_is_passed_by_does_not_replace_the_file() {
    let (folder, path) = with_old();
    let claim = place_of_claim(&path);
    let upper = claim.with_file_name(claim.file_name().unwrap().to_str().unwrap().replace("-0.claim", "-1.claim"));
    std::fs::remove_file(&claim).unwrap();
    // Just when the file is looked at, somebody takes our claim for left.
    let (seen, passed) = (path.clone(), upper.clone());
    let disk = FaultyDisk::watched(move |call, at| {
        if call == "read" && at == seen {
            std::fs::write(&passed, claim_of("another computer", 7)).unwrap();
        }
    });
    let failure = save(&disk, &path, NEW, expected()).unwrap_err();
    assert!(matches!(failure, SaveFailure::World { .. }) && failure.message().contains("Another program"), "{failure}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), OLD);
    assert_eq!(claims(folder.path()), [claim, upper], "they are for the other to remove");
}

#[test]
fn files_of_others_with_such_names_stay() {
    let (folder, path) = with_old();
    let others = [".crosscut-notes.claim", "a.claim", ".crosscut-0123456789abcdef-0.claim"];
    for name in others {
        std::fs::write(folder.path().join(name), "of somebody").unwrap();
    }
    save(&RealDisk, &path, NEW, expected()).unwrap();
    assert!(others.iter().all(|name| folder.path().join(name).exists()));
}
