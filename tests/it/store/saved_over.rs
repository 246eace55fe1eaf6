//! Versions that were saved over are kept: the last twenty, privately, and found again.

use super::faulty_disk::{FAULTS, FaultyDisk, Plan};
use crosscut::scenario::Scenario;
use crosscut::store::kept::{self, MOST_SAVED_OVER, all};
use crosscut::store::{Disk, Expect, RealDisk, format, save_keeping};
use std::path::Path;
use std::sync::Arc;

fn named(name: &str, document: &str) -> Scenario {
    let mut scenario = Scenario { document: document.into(), ..Scenario::default() };
    Arc::make_mut(&mut scenario.exercise).name = name.into();
    scenario
}

fn save_all(file: &Path, kept: &Path, versions: impl IntoIterator<Item = Scenario>) {
    for scenario in versions {
        let saved = save_keeping(&RealDisk, file, (&scenario, None), Expect::Anything, Some(kept)).unwrap();
        assert!(saved.before_kept);
    }
}

fn names(kept: &Path, scenario: &Scenario, file: &Path) -> Vec<String> {
    let versions = all(&RealDisk, kept, scenario, Some(file), &[]).read;
    versions.iter().map(|version| version.scenario.exercise.name.to_string()).collect()
}

#[test]
fn what_was_saved_over_is_found_again() {
    for document in ["", "doc-4h2k"] {
        let folder = tempfile::tempdir().unwrap();
        let (file, kept) = (folder.path().join("a.scenario.ron"), folder.path().join("kept"));
        save_all(&file, &kept, [named("One", document), named("Two", document), named("Two", document)]);
        assert_eq!(names(&kept, &named("Two", document), &file), ["One"], "the same once more is no version");
        // Of the file of somebody else nothing is offered.
        assert!(names(&kept, &named("Two", ""), &folder.path().join("b.scenario.ron")).is_empty());
    }
}

#[test]
fn an_exercise_that_gets_its_id_later_keeps_its_versions() {
    let folder = tempfile::tempdir().unwrap();
    let (file, kept) = (folder.path().join("a.scenario.ron"), folder.path().join("kept"));
    save_all(&file, &kept, [named("One", ""), named("Two", "doc-4h2k"), named("Three", "doc-4h2k")]);
    let mut found = names(&kept, &named("Three", "doc-4h2k"), &file);
    found.sort();
    assert_eq!(found, ["One", "Two"]);
}

#[test]
fn the_last_ones_are_kept_and_nothing_else_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let (file, kept) = (folder.path().join("a.scenario.ron"), folder.path().join("kept"));
    let signed = kept::keep(&RealDisk, &kept, &named("Signed", "doc-4h2k"), None).unwrap();
    let foreign = kept.join("saved-over/notes.txt");
    std::fs::create_dir_all(foreign.parent().unwrap()).unwrap();
    std::fs::write(&foreign, "not ours").unwrap();
    let other = folder.path().join("b.scenario.ron");
    save_all(&other, &kept, [named("Other one", "doc-other"), named("Other two", "doc-other")]);
    save_all(&file, &kept, (0..MOST_SAVED_OVER + 6).map(|turn| named(&format!("Turn {turn}"), "doc-4h2k")));
    let versions = all(&RealDisk, &kept, &named("", "doc-4h2k"), Some(&file), &[]).read;
    assert_eq!(versions.iter().filter(|version| version.was_saved_over).count(), MOST_SAVED_OVER);
    assert!(signed.exists() && foreign.exists());
    assert_eq!(names(&kept, &named("Other two", "doc-other"), &other), ["Other one"]);
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_them() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let (file, kept) = (folder.path().join("a.scenario.ron"), folder.path().join("kept"));
    save_all(&file, &kept, [named("One", ""), named("Two", "")]);
    let place = kept.join("saved-over");
    let version = RealDisk.list(&place).unwrap().pop().unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&place), mode(&version)), (0o700, 0o600));
    assert!(!version.display().to_string().contains("a.scenario"), "{}", version.display());
}

#[test]
fn no_fault_keeps_a_save_from_happening_or_leaves_half_a_version() {
    for fault in FAULTS {
        for at in 0..40 {
            let folder = tempfile::tempdir().unwrap();
            let (file, kept) = (folder.path().join("a.scenario.ron"), folder.path().join("kept"));
            let (one, two) = (named("One", "doc-4h2k"), named("Two", "doc-4h2k"));
            std::fs::write(&file, format::write(&one)).unwrap();
            let disk = FaultyDisk::new(Some(Plan { at, for_ever: false, fault }));
            let saved = save_keeping(&disk, &file, (&two, None), Expect::Anything, Some(&kept));
            let on_disk = std::fs::read_to_string(&file).unwrap();
            let wanted = if saved.is_ok() { &two } else { &one };
            assert_eq!(on_disk, format::write(wanted), "call {at}, {fault:?}");
            let versions = names(&kept, &two, &file);
            if saved.is_ok_and(|saved| saved.before_kept) {
                assert_eq!(versions, ["One"], "call {at}, {fault:?}");
            } else {
                assert!(versions.is_empty() || versions == ["One"], "call {at}, {fault:?}");
            }
        }
    }
}
