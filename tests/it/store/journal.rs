//! The journal: whatever happens to it, what was told to be kept is found again.

use super::faulty_disk::{FAULTS, FaultyDisk, Plan};
use crate::generate::{Chance, history, sound};
use crosscut::scenario::Scenario;
use crosscut::store::journal::{FileNow, Head, Keeper, Unread, Wanted, left, replay};
use crosscut::store::{ContentHash, Disk, RealDisk, format};
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const SAMPLE: &[u8] = include_bytes!("../../cases/format/v1.journal");

fn wanted(base: &Scenario, now: &Scenario) -> Wanted {
    Wanted {
        document: 1,
        head: Head::new("", None, None),
        base: Arc::new(base.clone()),
        now: Arc::new(now.clone()),
        padlock: None,
    }
}

/// A scenario and what becomes of it, all as they come out of files.
fn steps(seed: u64, count: usize) -> Vec<Scenario> {
    let mut chance = Chance(seed);
    let mut so_far = sound(seed, 5);
    let mut all = vec![so_far.clone()];
    for _ in 0..count {
        let edits = 1 + chance.below(3);
        so_far = history::changed(&so_far, &mut chance, edits);
        so_far = format::read(format::write(&so_far).as_bytes(), "").unwrap().scenario;
        all.push(so_far.clone());
    }
    all
}

fn only_journal(folder: &Path) -> Option<PathBuf> {
    let files = RealDisk.list(folder).unwrap_or_default();
    let mut journals = files.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "journal"));
    let first = journals.next();
    assert_eq!(journals.next(), None);
    first
}

/// The bytes of a journal of these steps, and for each step how long the journal was then.
fn written(all: &[Scenario]) -> (Vec<u8>, Vec<(usize, Scenario)>) {
    let folder = tempfile::tempdir().unwrap();
    let mut keeper = Keeper::new(folder.path().to_owned());
    let mut kept = Vec::new();
    let mut bytes = Vec::new();
    for now in &all[1..] {
        keeper.keep(&RealDisk, &wanted(&all[0], now)).unwrap();
        let Some(path) = only_journal(folder.path()) else {
            // It came back to where it began, so that there is nothing to keep.
            kept.clear();
            continue;
        };
        bytes = std::fs::read(path).unwrap();
        kept.push((bytes.len(), now.clone()));
    }
    if kept.is_empty() { (Vec::new(), kept) } else { (bytes, kept) }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_journal_tells_exactly_how_it_stood(seed: u64, count in 1usize..7) {
        let (bytes, kept) = written(&steps(seed, count));
        if let Some((_, last)) = kept.last() {
            let replayed = replay(&bytes).unwrap();
            prop_assert_eq!(&replayed.now, last);
            prop_assert!(!replayed.is_torn);
        }
    }

    #[test]
    fn a_cut_journal_tells_all_that_was_whole(seed: u64, count in 1usize..6, cut: u16, garbage: Vec<u8>) {
        let (bytes, kept) = written(&steps(seed, count));
        let Some((first, _)) = kept.first() else { return Ok(()) };
        let at = first + usize::from(cut) % (bytes.len() - first + 1);
        let mut cut = bytes[..at].to_vec();
        cut.extend(&garbage);
        let last = kept.iter().rev().find(|(length, _)| *length <= at).unwrap();
        prop_assert_eq!(&replay(&cut).unwrap().now, &last.1);
    }

    #[test]
    fn no_journal_hurts(seed: u64, hits in prop::collection::vec((any::<u16>(), any::<u8>()), 1..6), bytes: Vec<u8>) {
        let (mut journal, kept) = written(&steps(seed, 3));
        for (at, byte) in hits {
            let length = journal.len().max(1);
            if let Some(hit) = journal.get_mut(usize::from(at) % length) {
                *hit = byte;
            }
        }
        if let Ok(replayed) = replay(&journal) {
            // A sum protects every part: what is told is something that once was.
            let was = kept.iter().any(|(_, now)| *now == replayed.now) || replayed.now == replayed.base;
            prop_assert!(was);
        }
        drop(replay(&bytes));
        drop(replay(&[b"crosscut journal 1\n".as_slice(), &bytes].concat()));
    }

    #[test]
    fn no_fault_of_the_disk_loses_what_was_kept(
        seed: u64, at in 0usize..40, for_ever: bool, fault in 0usize..5, count in 1usize..6,
    ) {
        let all = steps(seed, count);
        let folder = tempfile::tempdir().unwrap();
        let disk = FaultyDisk::new(Some(Plan { at, for_ever, fault: FAULTS[fault] }));
        let mut keeper = Keeper::new(folder.path().join("journal"));
        let mut kept = None;
        for (place, now) in all.iter().enumerate().skip(1) {
            match keeper.keep(&disk, &wanted(&all[0], now)) {
                Ok(extent) => kept = (!extent.is_none()).then_some(place),
                Err(trouble) => prop_assert!(!trouble.message().contains("store-"), "{}", trouble.message()),
            }
        }
        // The process dies: nothing is closed, nothing is removed.
        std::mem::forget(keeper);
        if let Some(kept) = kept {
            prop_assert!(tells(&folder.path().join("journal"), &all[kept..]), "no journal tells step {}", kept);
        }
    }
}

/// Whether a journal tells what was kept, or something later that could not be told to be kept.
fn tells(folder: &Path, kept_or_later: &[Scenario]) -> bool {
    bytes_of(folder).iter().filter_map(|bytes| replay(bytes).ok()).any(|it| kept_or_later.contains(&it.now))
}

fn bytes_of(folder: &Path) -> Vec<Vec<u8>> {
    let files = RealDisk.list(folder).unwrap_or_default();
    files.iter().filter_map(|path| std::fs::read(path).ok()).collect()
}

#[test]
fn every_call_of_the_disk_may_fail() {
    let all = steps(5, 4);
    let mut met = 0;
    for fault in FAULTS {
        for for_ever in [false, true] {
            for at in 0.. {
                let folder = tempfile::tempdir().unwrap();
                let disk = FaultyDisk::new(Some(Plan { at, for_ever, fault }));
                let mut keeper = Keeper::new(folder.path().join("journal"));
                let mut kept = None;
                for (place, now) in all.iter().enumerate().skip(1) {
                    if let Ok(extent) = keeper.keep(&disk, &wanted(&all[0], now)) {
                        kept = (!extent.is_none()).then_some(place);
                    }
                }
                std::mem::forget(keeper);
                let place = folder.path().join("journal");
                let is_told = kept.is_none_or(|kept| tells(&place, &all[kept..]));
                assert!(is_told, "call {at}, {fault:?}, for ever {for_ever}");
                if !disk.was_met() {
                    break;
                }
                met += 1;
            }
        }
    }
    assert!(met > 100, "{met}");
}

#[test]
fn after_a_failed_sync_the_whole_goes_into_a_new_journal() {
    let all = steps(9, 3);
    let folder = tempfile::tempdir().unwrap();
    let clean = FaultyDisk::new(None);
    let mut keeper = Keeper::new(folder.path().join("first"));
    keeper.keep(&clean, &wanted(&all[0], &all[1])).unwrap();
    // The next step is one write and one sync.
    let failing = FaultyDisk::new(Some(Plan { at: clean.calls().len() + 1, for_ever: false, fault: FAULTS[0] }));
    let mut keeper = Keeper::new(folder.path().join("second"));
    keeper.keep(&failing, &wanted(&all[0], &all[1])).unwrap();
    keeper.keep(&failing, &wanted(&all[0], &all[2])).unwrap();
    let second = only_journal(&folder.path().join("second")).unwrap();
    assert_eq!(replay(&std::fs::read(second).unwrap()).unwrap().now, all[2]);
    assert_eq!(failing.calls().iter().filter(|call| **call == "create").count(), 2);
}

#[test]
fn what_stands_in_the_file_needs_no_journal() {
    let all = steps(3, 2);
    let folder = tempfile::tempdir().unwrap();
    let mut keeper = Keeper::new(folder.path().to_owned());
    keeper.keep(&RealDisk, &wanted(&all[0], &all[0])).unwrap();
    assert_eq!(only_journal(folder.path()), None);
    assert!(!keeper.keep(&RealDisk, &wanted(&all[0], &all[1])).unwrap().is_none());
    assert!(only_journal(folder.path()).is_some());
    // Saved: the file says what the journal said.
    keeper.keep(&RealDisk, &wanted(&all[1], &all[1])).unwrap();
    assert_eq!(only_journal(folder.path()), None);
    keeper.keep(&RealDisk, &wanted(&all[1], &all[2])).unwrap();
    keeper.close(&RealDisk);
    assert!(RealDisk.list(folder.path()).unwrap().is_empty());
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it_and_its_name_says_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let all = steps(4, 1);
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("journal");
    let mut keeper = Keeper::new(place.clone());
    keeper.keep(&RealDisk, &wanted(&all[0], &all[1])).unwrap();
    let path = only_journal(&place).unwrap();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(&place)), (0o600, 0o700));
    let name = path.file_stem().unwrap().to_str().unwrap();
    assert!(name.len() == 16 && name.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
}

#[test]
fn a_journal_with_a_living_owner_is_not_offered() {
    let all = steps(6, 2);
    let folder = tempfile::tempdir().unwrap();
    let mut keeper = Keeper::new(folder.path().to_owned());
    keeper.keep(&RealDisk, &wanted(&all[0], &all[1])).unwrap();
    assert!(left(&RealDisk, folder.path()).is_empty());
    // Dropping lets the locks go, as the end of a process does, and removes no journal.
    drop(keeper);
    let found = left(&RealDisk, folder.path());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].replayed.as_ref().unwrap().now, all[1]);
    // As long as one window offers it, no other does.
    assert!(left(&RealDisk, folder.path()).is_empty());
}

#[test]
fn locks_of_killed_processes_are_tidied_away_and_nothing_else() {
    let all = steps(6, 1);
    let folder = tempfile::tempdir().unwrap();
    let mut keeper = Keeper::new(folder.path().to_owned());
    keeper.keep(&RealDisk, &wanted(&all[0], &all[1])).unwrap();
    for name in ["0123456789abcdef.lock", "notes.lock", "notes.txt"] {
        std::fs::write(folder.path().join(name), "").unwrap();
    }
    let before = RealDisk.list(folder.path()).unwrap().len();
    assert!(left(&RealDisk, folder.path()).is_empty());
    assert_eq!(RealDisk.list(folder.path()).unwrap().len(), before - 1);
    assert!(!folder.path().join("0123456789abcdef.lock").exists());
}

#[test]
fn the_file_is_the_same_changed_or_gone() {
    let all = steps(8, 1);
    let folder = tempfile::tempdir().unwrap();
    let (place, path) = (folder.path().join("journal"), folder.path().join("a.scenario.ron"));
    let text = format::write(&all[0]);
    std::fs::write(&path, &text).unwrap();
    let mut keeper = Keeper::new(place.clone());
    let head = Head::new("", Some((&path, ContentHash::of(text.as_bytes()))), None);
    keeper.keep(&RealDisk, &Wanted { head, ..wanted(&all[0], &all[1]) }).unwrap();
    drop(keeper);
    let now = || left(&RealDisk, &place).pop().unwrap().file;
    assert!(matches!(now(), FileNow::Same(_)));
    std::fs::write(&path, text.replace("version: 1", "version: 1, tide: high")).unwrap();
    assert!(matches!(now(), FileNow::Changed(_)));
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(now(), FileNow::Gone));
}

#[test]
fn what_was_recovered_takes_the_place_of_its_journal_only_when_it_is_safe() {
    let all = steps(12, 3);
    let folder = tempfile::tempdir().unwrap();
    let mut first = Keeper::new(folder.path().to_owned());
    first.keep(&RealDisk, &wanted(&all[0], &all[1])).unwrap();
    drop(first);
    let old = left(&RealDisk, folder.path()).pop().unwrap().name;
    let recovered = |base, now| Wanted { head: Head::new("", None, Some(&old)), ..wanted(base, now) };
    let mut second = Keeper::new(folder.path().to_owned());
    second.keep(&RealDisk, &recovered(&all[0], &all[1])).unwrap();
    // A second crash: both are there, and only the later one is offered.
    drop(second);
    let offered = left(&RealDisk, folder.path());
    assert_eq!(offered.len(), 1);
    assert_ne!(offered[0].name, old);
    assert!(old.path(folder.path()).exists());
    let newest = offered[0].name.clone();
    drop(offered);
    let mut third = Keeper::new(folder.path().to_owned());
    third.keep(&RealDisk, &Wanted { head: Head::new("", None, Some(&newest)), ..wanted(&all[0], &all[2]) }).unwrap();
    third.keep(&RealDisk, &wanted(&all[2], &all[2])).unwrap();
    assert!(!newest.path(folder.path()).exists());
    assert!(left(&RealDisk, folder.path()).len() <= 1);
}

#[test]
fn a_journal_of_version_one_is_read_for_ever() {
    let replayed = replay(SAMPLE).unwrap();
    assert_eq!((replayed.steps, replayed.is_torn, replayed.at), (3, false, 1_800_000_000));
    assert_eq!(replayed.head.path, "/exon/amber-ferry.scenario.ron");
    assert_eq!(&*replayed.now.exercise.name, "Amber Ferry 28");
    assert_eq!(replayed.now.injects.len(), replayed.base.injects.len() + 1);
    let text = format::write(&replayed.now);
    assert!(text.contains("The ferry does not come."), "{text}");
    assert_eq!(replayed.now.places.len() + 1, replayed.base.places.len());
    assert!(replayed.now.injects.iter().any(|inject| inject.owner.is_empty()));
}

#[test]
fn a_journal_of_a_newer_version_is_left_alone() {
    let newer = String::from_utf8(SAMPLE.to_vec()).unwrap().replacen("journal 1", "journal 3", 1);
    assert_eq!(replay(newer.as_bytes()).unwrap_err(), Unread::Newer);
    assert!(!Unread::Newer.message().contains("recover-"));
}

/// Writes the sample of this version, once: `cargo test --test it -- --ignored writes_the_sample_journal`.
#[test]
#[ignore = "writes a file of the project"]
fn writes_the_sample_journal() {
    use crosscut::scenario::{InjectId, Record, RecordKind};
    let base = format::read(crosscut::store::samples::SAMPLES[0].text.as_bytes(), "").unwrap().scenario;
    let base = Scenario {
        injects: Arc::new(base.injects.iter().take(3).cloned().collect()),
        comments: Arc::default(),
        decisions: Arc::default(),
        ..base
    };
    let folder = tempfile::tempdir().unwrap();
    let disk = FaultyDisk::new(None);
    let mut keeper = Keeper::new(folder.path().to_owned());
    let head = Head {
        document: "doc-sample".into(),
        path: "/exon/amber-ferry.scenario.ron".into(),
        hash: ContentHash::of(b"sample").to_string(),
        program: "crosscut 0.1.0".into(),
        after: String::new(),
    };
    let mut exercise = (*base.exercise).clone();
    exercise.name = "Amber Ferry 28".into();
    let one = base.replacing(&Record::Exercise(exercise.into())).unwrap();
    let mut inject = (*base.injects[1]).clone();
    inject.text = "The ferry does not come.".into();
    inject.owner = "".into();
    let two = one.replacing(&Record::Inject(inject.clone().into())).unwrap();
    inject.id = InjectId::new("inj-sample");
    let three = two.inserting(&Record::Inject(inject.into()), Some(1));
    let mut kinds = three.records(RecordKind::Inject);
    kinds.reverse();
    let three = three.with_records(RecordKind::Inject, &kinds);
    let three = three.removing(&three.records(RecordKind::Place)[0].reference()).unwrap().0;
    for now in [one, two, three] {
        let wanted =
            Wanted { document: 1, head: head.clone(), base: Arc::new(base.clone()), now: Arc::new(now), padlock: None };
        keeper.keep(&disk, &wanted).unwrap();
    }
    let bytes = std::fs::read(only_journal(folder.path()).unwrap()).unwrap();
    let place = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/format/v1.journal");
    std::fs::write(place, bytes).unwrap();
}
