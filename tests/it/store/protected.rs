//! A passphrase over a document: what opens with it, what does not, and what of it stands on the disk.

use crate::generate::sound;
use crosscut::scenario::Scenario;
use crosscut::store::journal::{Head, Keeper, Unread, Wanted, left, left_with, replay, replay_with};
use crosscut::store::kept::{self, Recast};
use crosscut::store::padlock::{self, Padlock, Passphrase};
use crosscut::store::{
    Document, Expect, OpenFailure, RealDisk, Unopened, format, open, open_with, save, save_keeping, save_scenario,
};
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A padlock whose guesses are quick.
pub fn quick(passphrase: &str) -> Padlock {
    Padlock::as_hard_as(Passphrase::new(passphrase), 2)
}

fn opened(path: &Path, padlocks: &[Padlock]) -> Result<Document, OpenFailure> {
    open_with(&RealDisk, path, padlocks)
}

fn why(path: &Path, padlocks: &[Padlock]) -> Unopened {
    match opened(path, padlocks) {
        Err(OpenFailure::Protected { why, file }) => {
            assert!(why.message(&file).contains(&file), "{why:?}");
            why
        }
        other => panic!("{other:?}"),
    }
}

fn ferry(name: &str) -> Scenario {
    let mut scenario = sound(7, 5);
    scenario.document = "doc-4h2k".into();
    Arc::make_mut(&mut scenario.exercise).name = name.into();
    format::read(format::write(&scenario).as_bytes(), "").unwrap().scenario
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.clone(), std::fs::read(&path).unwrap()));
        }
    }
    found
}

#[test]
fn a_protected_file_opens_with_its_passphrase_and_with_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ferry.scenario.ron");
    let (ours, other) = (quick("amber ferry 28"), quick("amber ferry 29"));
    save_scenario(&RealDisk, &path, (&ferry("Quillmarsh"), Some(&ours)), Expect::Nothing).unwrap();
    let bytes = std::fs::read(&path).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt ") && !holds(&bytes, "Quillmarsh"));
    assert_eq!(why(&path, &[]), Unopened::NoPassphrase);
    assert_eq!(why(&path, std::slice::from_ref(&other)), Unopened::WrongPassphrase);
    assert!(open(&RealDisk, &path).is_err_and(|failure| failure.waits_for_passphrase()));
    let document = opened(&path, &[other, ours.clone()]).unwrap();
    assert_eq!(document.opened.scenario, ferry("Quillmarsh"));
    assert_eq!(document.padlock, Some(ours));
    assert_eq!(document.hash, crosscut::store::ContentHash::of(&bytes), "what guards saving is what stands there");
    assert!(format::read(&bytes, "a").unwrap_err().message().contains("passphrase"));
}

#[test]
fn a_passphrase_is_not_shown() {
    let padlock = quick("amber ferry 28");
    assert!(!format!("{padlock:?} {:?}", Passphrase::new("amber ferry 28")).contains("amber"));
}

#[test]
fn saving_over_guards_and_keeps_what_stood_there_protected() {
    let folder = tempfile::tempdir().unwrap();
    let (path, place) = (folder.path().join("ferry.scenario.ron"), folder.path().join("kept"));
    let ours = quick("amber ferry 28");
    let keeping =
        |scenario: &Scenario, expect| save_keeping(&RealDisk, &path, (scenario, Some(&ours)), expect, Some(&place));
    // The first one stands there in the open, and is kept under the passphrase all the same.
    save(&RealDisk, &path, &format::write(&ferry("Quillmarsh one")), Expect::Nothing).unwrap();
    let first = keeping(&ferry("Quillmarsh two"), Expect::Anything).unwrap();
    assert!(first.before_kept);
    // The same once more is no new version, although no two protected files are the same.
    let again = keeping(&ferry("Quillmarsh two"), Expect::Same(first.hash)).unwrap();
    assert_ne!(first.hash, again.hash);
    keeping(&ferry("Quillmarsh three"), Expect::Same(first.hash)).unwrap_err();
    keeping(&ferry("Quillmarsh three"), Expect::Same(again.hash)).unwrap();
    let all = |padlocks: &[Padlock]| kept::all(&RealDisk, &place, &ferry("Quillmarsh three"), Some(&path), padlocks);
    let mut names: Vec<String> =
        all(std::slice::from_ref(&ours)).read.iter().map(|it| it.scenario.exercise.name.to_string()).collect();
    names.sort();
    assert_eq!(names, ["Quillmarsh one", "Quillmarsh two"]);
    assert_eq!((all(&[]).read.len(), all(&[]).locked), (0, 2));
    assert!(files(folder.path()).iter().all(|(_, bytes)| !holds(bytes, "Quillmarsh")));
}

#[test]
fn versions_kept_before_are_put_under_the_passphrase_and_under_the_next_one() {
    let folder = tempfile::tempdir().unwrap();
    let (path, place) = (folder.path().join("ferry.scenario.ron"), folder.path().join("kept"));
    let (ours, next) = (quick("amber ferry 28"), quick("amber ferry 29"));
    let plain = |name: &str| save_keeping(&RealDisk, &path, (&ferry(name), None), Expect::Anything, Some(&place));
    plain("Quillmarsh one").unwrap();
    plain("Quillmarsh two").unwrap();
    kept::keep(&RealDisk, &place, &ferry("Quillmarsh signed"), None).unwrap();
    let nameless = Scenario { document: "".into(), ..ferry("Quillmarsh two") };
    kept::keep(&RealDisk, &place, &nameless, None).unwrap();
    let stranger = Scenario { document: "".into(), ..ferry("Somebody else's") };
    let of_stranger = kept::keep(&RealDisk, &place, &stranger, None).unwrap();
    let of = (&ferry("Quillmarsh two"), Some(path.as_path()));
    let is_open = || files(&place).iter().any(|(_, bytes)| holds(bytes, "Quillmarsh"));
    assert!(is_open(), "without a passphrase it stands there, so that this test can fail");
    let before: Vec<_> = kept::all(&RealDisk, &place, of.0, of.1, &[]).read.iter().map(|it| it.at).collect();
    assert_eq!(kept::recast(&RealDisk, &place, of, &ours, &[]), Recast { done: 3, open: 0 });
    assert!(!is_open());
    assert!(holds(&std::fs::read(of_stranger).unwrap(), "Somebody else's"), "other exercises are left alone");
    let after = kept::all(&RealDisk, &place, of.0, of.1, std::slice::from_ref(&ours));
    assert_eq!((after.read.len(), after.locked), (3, 0));
    assert_eq!(after.read.iter().map(|it| it.at).collect::<Vec<_>>(), before, "people know them by their times");
    assert_eq!(kept::recast(&RealDisk, &place, of, &next, &[ours]), Recast { done: 3, open: 0 });
    assert_eq!(kept::all(&RealDisk, &place, of.0, of.1, &[next]).read.len(), 3);
}

fn wanted(base: &Scenario, now: &Scenario, padlock: Option<Padlock>) -> Wanted {
    let (base, now) = (Arc::new(base.clone()), Arc::new(now.clone()));
    Wanted { document: 1, head: Head::new("doc-4h2k", None, None), base, now, padlock }
}

fn only_journal(folder: &Path) -> Vec<u8> {
    let mut found = files(folder);
    found.retain(|(path, _)| path.extension().is_some_and(|ending| ending == "journal"));
    assert_eq!(found.len(), 1);
    found.remove(0).1
}

#[test]
fn the_journal_of_a_protected_document_tells_nothing_and_replays_with_its_passphrase() {
    let folder = tempfile::tempdir().unwrap();
    let (ours, other) = (quick("amber ferry 28"), quick("amber ferry 29"));
    let mut keeper = Keeper::new(folder.path().to_owned());
    for name in ["Quillmarsh two", "Quillmarsh three", "Quillmarsh four"] {
        keeper.keep(&RealDisk, &wanted(&ferry("Quillmarsh one"), &ferry(name), Some(ours.clone()))).unwrap();
    }
    let bytes = only_journal(folder.path());
    assert!(bytes.starts_with(b"crosscut journal 2\n") && !holds(&bytes, "Quillmarsh"));
    assert!(matches!(replay(&bytes), Err(Unread::Locked { was_tried: false, .. })));
    assert!(matches!(replay_with(&bytes, std::slice::from_ref(&other)), Err(Unread::Locked { was_tried: true, .. })));
    let read = replay_with(&bytes, &[other, ours.clone()]).unwrap();
    assert_eq!((read.base, read.now), (ferry("Quillmarsh one"), ferry("Quillmarsh four")));
    assert_eq!((read.steps, read.is_torn, read.padlock), (3, false, Some(ours.clone())));
    drop(keeper);
    let found = left(&RealDisk, folder.path());
    assert_eq!(found[0].head().unwrap().document, "doc-4h2k", "what it is of can be told");
    assert!(found[0].at() > 0 && found[0].replayed.is_err());
    drop(found);
    assert!(left_with(&RealDisk, folder.path(), &[ours])[0].replayed.is_ok());
}

#[test]
fn with_the_passphrase_the_open_journal_goes_and_with_its_end_the_protected_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut keeper = Keeper::new(folder.path().to_owned());
    let (one, two) = (ferry("Quillmarsh one"), ferry("Quillmarsh two"));
    keeper.keep(&RealDisk, &wanted(&one, &two, None)).unwrap();
    assert!(holds(&only_journal(folder.path()), "Quillmarsh"));
    keeper.keep(&RealDisk, &wanted(&one, &two, Some(quick("amber ferry 28")))).unwrap();
    assert!(!holds(&only_journal(folder.path()), "Quillmarsh"));
    keeper.keep(&RealDisk, &wanted(&one, &two, None)).unwrap();
    assert!(only_journal(folder.path()).starts_with(b"crosscut journal 1\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn a_protected_journal_is_followed_as_far_as_it_is_whole(cut: prop::sample::Index) {
        let ours = quick("amber ferry 28");
        let folder = tempfile::tempdir().unwrap();
        let mut keeper = Keeper::new(folder.path().to_owned());
        let names = ["two", "three", "four"];
        let mut lengths = Vec::new();
        for name in names {
            keeper.keep(&RealDisk, &wanted(&ferry("one"), &ferry(name), Some(ours.clone()))).unwrap();
            lengths.push(only_journal(folder.path()).len());
        }
        let bytes = only_journal(folder.path());
        let cut = cut.index(bytes.len() + 1);
        let whole = lengths.iter().filter(|length| **length <= cut).count();
        match replay_with(&bytes[..cut], &[ours]) {
            Ok(read) if whole > 0 => prop_assert_eq!(&*read.now.exercise.name, names[whole - 1]),
            Ok(read) => prop_assert_eq!(&*read.now.exercise.name, "one"),
            Err(unread) => prop_assert!(whole == 0 && unread == Unread::Nothing, "{:?}", unread),
        }
    }

    #[test]
    fn what_is_shut_opens_the_same(plain: Vec<u8>, passphrase in ".{1,20}") {
        let padlock = quick(&passphrase);
        let shut = padlock.shut(&plain).unwrap();
        prop_assert!(padlock::is_protected(&shut));
        prop_assert_eq!(padlock.open(&shut).unwrap(), plain);
        prop_assert_eq!(quick(&format!("{passphrase}!")).open(&shut), Err(Unopened::WrongPassphrase));
    }

    #[test]
    fn what_was_changed_or_cut_off_is_never_read(at: prop::sample::Index, bit in 0u8..8) {
        let padlock = quick("amber ferry 28");
        let shut = padlock.shut(&[b'a'; 300]).unwrap();
        let at = at.index(shut.len());
        prop_assert!(padlock.open(&shut[..at]).is_err());
        let mut changed = shut.clone();
        changed[at] ^= 1 << bit;
        prop_assert!(padlock.open(&changed).is_err());
    }
}

#[test]
fn a_guess_that_is_too_hard_is_not_made() {
    let padlock = quick("amber ferry 28");
    let shut = padlock.shut(b"text").unwrap();
    for hardness in ["19", "40", "63"] {
        let text = String::from_utf8_lossy(&shut[..80]).into_owned();
        let (head, rest) = text.split_at(text.find(" 2\n").unwrap());
        let hard = [head.as_bytes(), b" ", hardness.as_bytes(), &rest.as_bytes()[2..], &shut[80..]].concat();
        assert_eq!(padlock.open(&hard), Err(Unopened::TooHard(hardness.parse().unwrap())));
    }
}
