//! Two windows on one file.

use crosscut::store::guard::{Guard, Holder, lock_path};
use crosscut::store::{Disk, RealDisk};
use std::fs;

#[test]
fn the_second_window_is_told_who_has_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.scenario.ron");
    let first = Guard::ask(&RealDisk, &path, &Holder::here("A. Vale", "14:05"));
    assert!(matches!(first, Guard::Ours(_)) && first.message().is_none());
    let second = Guard::ask(&RealDisk, &path, &Holder::here("B. Lind", "14:10"));
    assert!(!second.lets_us_write());
    let message = second.message().unwrap();
    assert!(cfg!(windows) || (message.contains("A. Vale") && message.contains("14:05")), "{message}");
    drop(first);
    assert!(Guard::ask(&RealDisk, &path, &Holder::here("B. Lind", "14:11")).lets_us_write());
}

#[test]
fn a_holder_without_a_name_is_another_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lantern.scenario.ron");
    let _first = Guard::ask(&RealDisk, &path, &Holder::here(" ", "14:05"));
    let told = Guard::ask(&RealDisk, &path, &Holder::here("B. Lind", "14:10")).message().unwrap();
    assert!(told.contains("another window since 14:05"), "{told}");
}

#[test]
fn a_lock_goes_away_with_its_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.scenario.ron");
    drop(Guard::ask(&RealDisk, &path, &Holder::here("A. Vale", "14:05")));
    assert!(RealDisk.list(folder.path()).unwrap().is_empty());
}

#[test]
fn the_lock_of_a_dead_process_blocks_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.scenario.ron");
    for left in ["(who:\"A. Vale\",since:\"14:05\",process:4000000,mark:\"12\")", "", "\0\0", "no lock at all"] {
        fs::write(lock_path(&path), left).unwrap();
        let guard = Guard::ask(&RealDisk, &path, &Holder::here("B. Lind", "14:10"));
        assert!(matches!(guard, Guard::Ours(_)), "{left:?}: {guard:?}");
    }
}

#[test]
fn where_there_can_be_no_lock_one_may_still_work() {
    let folder = tempfile::tempdir().unwrap();
    let guard = Guard::ask(&RealDisk, &folder.path().join("gone/a.scenario.ron"), &Holder::here("A", "now"));
    assert!(guard.lets_us_write() && guard.message().is_some());
}
