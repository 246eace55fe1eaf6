//! Recent files and settings.

use crosscut::store::RealDisk;
use crosscut::store::recent::{Memory, RecentFile, keep, recall};
use std::fs;

fn file(path: &str) -> RecentFile {
    RecentFile { path: path.into(), name: "Amber Ferry".into(), injects: 70, ..RecentFile::default() }
}

#[test]
fn what_is_kept_is_recalled() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("deep/settings.ron");
    let mut memory = Memory { theme: "dark".into(), size: 125, ..Memory::default() };
    memory.remember(file("/x/one.scenario.ron"));
    memory.remember(file("/x/two.scenario.ron"));
    memory.remember(file("/x/one.scenario.ron"));
    keep(&RealDisk, &place, &memory).unwrap();
    keep(&RealDisk, &place, &memory).unwrap();
    assert_eq!(recall(&RealDisk, &place), (memory.clone(), None));
    assert_eq!(memory.recent, [file("/x/one.scenario.ron"), file("/x/two.scenario.ron")]);
}

#[test]
fn what_cannot_be_read_is_noted_and_not_in_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("settings.ron");
    assert_eq!(recall(&RealDisk, &place), (Memory::default(), None));
    for bytes in [&b"\xff\xfe\0"[..], b"(theme: 5", b"[]"] {
        fs::write(&place, bytes).unwrap();
        let (memory, note) = recall(&RealDisk, &place);
        assert_eq!(memory, Memory::default());
        assert!(note.unwrap().contains("settings.ron"));
    }
    fs::write(&place, "(theme: \"light\", size: 9000, later: [1])").unwrap();
    let (memory, _) = recall(&RealDisk, &place);
    assert_eq!((memory.theme.as_str(), memory.size), ("light", 300));
}

#[test]
fn one_may_choose_not_to_be_remembered() {
    let mut memory = Memory { remembers_files: false, ..Memory::default() };
    memory.remember(file("/x/secret.scenario.ron"));
    assert!(memory.recent.is_empty());
}

#[test]
fn who_wants_no_list_leaves_none_behind() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("settings.ron");
    let mut memory = Memory::default();
    memory.remember(file("/x/secret.scenario.ron"));
    keep(&RealDisk, &place, &memory).unwrap();
    memory.remember_files(false);
    keep(&RealDisk, &place, &memory).unwrap();
    assert!(!fs::read_to_string(&place).unwrap().contains("secret"), "what was kept is gone");
    memory.remember(file("/x/secret.scenario.ron"));
    assert!(memory.recent.is_empty());
    // A list that somebody put there by hand is not taken up.
    fs::write(&place, "(remembers_files: false, recent: [(path: \"/x/secret.scenario.ron\")])").unwrap();
    assert!(recall(&RealDisk, &place).0.recent.is_empty());
    memory.remember_files(true);
    memory.remember(file("/x/two.scenario.ron"));
    assert_eq!(memory.recent.len(), 1);
}
