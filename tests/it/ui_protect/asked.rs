//! The dialogs: what they ask, what they refuse, and that nothing is lost by a wrong answer.

use super::*;
use crosscut::app::comparing::CompareAct;
use crosscut::app::merging::MergeAct;
use crosscut::app::signing::CopyAsk;
use crosscut::app::signing::{Asked, Place, SigningWish};
use crosscut::app::{Locked, Unsaved};
use crosscut::store::format;

fn home() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// Sizes and looks for pictures.
const LOOKS: [([f32; 2], ThemeChoice, &str); 5] = [
    ([1280.0, 800.0], ThemeChoice::Light, ""),
    ([1280.0, 800.0], ThemeChoice::Dark, "-dark"),
    ([1920.0, 1080.0], ThemeChoice::Light, "-1920"),
    ([1920.0, 1080.0], ThemeChoice::Dark, "-1920-dark"),
    ([900.0, 700.0], ThemeChoice::Light, "-900"),
];

#[test]
fn an_exercise_is_protected_and_saved_by_keys_alone() {
    let home = home();
    let mut desk = Desk::with_file(home.path());
    let path = desk.file("ferry.scenario.ron");
    desk.choose("passphrase");
    assert!(desk.shows("Nobody can help if it is lost") && desk.is_in("Passphrase"));
    assert!(desk.shows("Type a passphrase"));
    desk.types("short");
    assert!(desk.shows("needs at least 10 characters"));
    desk.key(Key::Enter);
    assert!(!is_protected(&path), "what is too short protects nothing");
    desk.types(" no longer");
    assert!(desk.shows("The two passphrases differ"));
    let tree = format!("{:?}", desk.harness.root());
    assert!(!tree.contains("no longer"), "a screen reader does not read a passphrase aloud");
    desk.key(Key::Escape);
    assert!(!desk.shows("Nobody can help") && !is_protected(&path));
    desk.protect(PHRASE);
    assert!(is_protected(&path));
    assert!(desk.shows("Protected with a passphrase, and saved"));
    let document = desk.harness.state().session.document.as_ref().unwrap();
    assert!(!document.is_changed());
    desk.harness.get_by_label("Protected").click();
    desk.settle();
    assert!(desk.shows("New passphrase"), "the padlock in the status bar leads there");
}

#[test]
fn a_protected_file_asks_and_a_wrong_passphrase_loses_nothing() {
    let home = home();
    drop(Desk::protected(home.path()));
    let mut desk = Desk::start(home.path());
    let path = desk.file("ferry.scenario.ron");
    let before = std::fs::read(&path).unwrap();
    desk.tell(Message::Open(path.clone()));
    assert!(desk.shows("Passphrase of ferry.scenario.ron") && !desk.is_open());
    desk.key(Key::Enter);
    assert!(desk.is_in("Passphrase"), "without a passphrase nothing is tried");
    desk.unlock(OTHER);
    assert!(desk.shows("This is not the passphrase") && desk.is_in("Passphrase"));
    desk.unlock("another one");
    assert!(desk.shows("not the passphrase either"));
    desk.unlock(PHRASE);
    assert!(desk.is_open() && desk.shows("Protected"));
    desk.aims("Seen");
    desk.press(Modifiers::COMMAND, Key::S);
    assert!(is_protected(&path) && std::fs::read(&path).unwrap() != before);
    drop(desk);
    let mut desk = Desk::start(home.path());
    assert!(desk.shows("ferry.scenario.ron"), "the recent list names the file");
    desk.tell(Message::Open(path));
    desk.key(Key::Escape);
    assert!(!desk.is_open() && !desk.shows("Passphrase of"), "it stays closed");
}

#[test]
fn a_passphrase_is_changed_and_taken_away() {
    let home = home();
    let mut desk = Desk::protected(home.path());
    let path = desk.file("ferry.scenario.ron");
    desk.aims("First");
    desk.press(Modifiers::COMMAND, Key::S);
    desk.protect(OTHER);
    assert!(desk.shows("earlier versions that this computer keeps are protected too"));
    drop(desk);
    let mut desk = Desk::start(home.path());
    desk.tell(Message::Open(path.clone()));
    desk.unlock(PHRASE);
    assert!(!desk.is_open());
    desk.unlock(OTHER);
    assert!(desk.is_open());
    desk.tell(Message::Compare(CompareAct::Ask));
    assert!(desk.shows("Compare: Saved over") || desk.shows("Saved over"), "what stood under the old one opens too");
    assert!(!desk.shows("with an earlier passphrase"));
    desk.tell(Message::Compare(CompareAct::Leave));
    desk.choose("passphrase");
    desk.click(Role::Link, "Take the passphrase away");
    assert!(desk.shows("Everybody who gets the file can read it then"));
    desk.picture("protect-remove");
    desk.click(Role::Button, "Keep the passphrase");
    assert!(is_protected(&path));
    desk.click(Role::Link, "Take the passphrase away");
    desk.click(Role::Button, "Take it away and save");
    assert!(!is_protected(&path) && desk.shows("Protected with a passphrase no more"));
    assert!(format::read(&std::fs::read(&path).unwrap(), "a").is_ok());
    drop(desk);
    // What was kept before stays protected, and opens once its passphrase is given.
    let mut desk = Desk::start(home.path());
    desk.tell(Message::Open(path));
    desk.tell(Message::Compare(CompareAct::Ask));
    assert!(desk.shows("with an earlier passphrase"));
    desk.picture("protect-compare-locked");
    desk.click(Role::Link, "Give the passphrase");
    desk.unlock(PHRASE);
    assert!(desk.shows("This is not the passphrase"));
    desk.unlock(OTHER);
    assert!(!desk.shows("with an earlier passphrase") && desk.shows("Saved over"));
}

#[test]
fn what_a_crash_left_of_a_protected_exercise_asks_too() {
    let home = home();
    let mut desk = Desk::protected(home.path());
    desk.aims("Not saved");
    drop(desk);
    let mut desk = Desk::start(home.path());
    assert!(desk.shows("It is protected with a passphrase; what is in it shows once that is given"));
    desk.picture("protect-recover");
    desk.click(Role::Button, "Go on with ferry.scenario.ron");
    desk.unlock(OTHER);
    assert!(desk.shows("This is not the passphrase") && !desk.is_open());
    desk.click(Role::Button, "Leave it closed");
    assert!(desk.shows("It is protected with a passphrase; what is in it"), "it is still offered");
    desk.click(Role::Button, "Go on with ferry.scenario.ron");
    desk.unlock(PHRASE);
    assert_eq!(&*desk.scenario().exercise.aim, "Not saved");
    desk.press(Modifiers::COMMAND, Key::S);
    assert!(is_protected(&desk.file("ferry.scenario.ron")), "what was recovered stays protected");
    drop(desk);
    assert!(!Desk::start(home.path()).shows("what is in it shows"), "it is in its file now");
}

#[test]
fn a_protected_file_is_compared_with_and_brought_in_after_its_passphrase() {
    let home = home();
    let mut desk = Desk::protected(home.path());
    let path = desk.file("ferry.scenario.ron");
    let copy = desk.file("copy.scenario.ron");
    let asked = Asked::Copy(CopyAsk::default());
    desk.tell(Message::Signing(SigningWish::Ask(asked)));
    desk.tell(Message::Signing(SigningWish::Place(Place { path: copy.clone(), replace: false })));
    assert!(is_protected(&copy), "a copy of a protected exercise is protected");
    desk.choose("passphrase");
    desk.click(Role::Link, "Take the passphrase away");
    desk.click(Role::Button, "Take it away and save");
    drop(desk);
    let mut desk = Desk::start(home.path());
    desk.tell(Message::Open(path));
    desk.pick = copy;
    desk.tell(Message::Compare(CompareAct::AskFile));
    assert!(desk.shows("needed to compare"));
    desk.unlock(OTHER);
    assert!(desk.shows("This is not the passphrase"));
    desk.unlock(PHRASE);
    assert!(desk.harness.state().session.comparing.as_ref().is_some_and(|it| it.versions.is_some()));
    desk.tell(Message::Compare(CompareAct::Leave));
    drop(desk);
    let mut desk = Desk::start(home.path());
    desk.tell(Message::Open(desk.file("ferry.scenario.ron")));
    desk.pick = desk.file("copy.scenario.ron");
    desk.tell(Message::Merge(MergeAct::Ask));
    assert!(desk.shows("needed to bring it in"));
    desk.key(Key::Escape);
    assert!(desk.harness.state().session.merging.is_none(), "left alone");
    assert!(desk.harness.state().session.unlocking.is_none());
    desk.tell(Message::Merge(MergeAct::Ask));
    desk.unlock(PHRASE);
    assert!(desk.harness.state().session.unlocking.is_none());
}

#[test]
fn a_new_exercise_is_protected_before_it_has_a_file() {
    let home = home();
    let mut desk = Desk::start(home.path());
    desk.tell(Message::OpenSample("first-steps"));
    desk.protect(PHRASE);
    assert!(desk.shows("as soon as it is saved"));
    desk.aims("Quillmarsh");
    let journals: Vec<_> = std::fs::read_dir(home.path().join("journal")).unwrap().flatten().collect();
    let bytes: Vec<u8> = journals.iter().flat_map(|file| std::fs::read(file.path()).unwrap()).collect();
    assert!(bytes.starts_with(b"crosscut journal 2\n"));
    desk.tell(Message::SaveNew(desk.file("new.scenario.ron")));
    assert!(is_protected(&desk.file("new.scenario.ron")));
}

#[test]
fn what_is_not_yet_in_the_file_is_said_and_asked_about() {
    let home = home();
    let mut desk = Desk::with_file(home.path());
    // The file is gone from under the window: protecting it cannot be done in the file.
    std::fs::write(desk.file("ferry.scenario.ron"), "(version: 1)").unwrap();
    desk.protect(PHRASE);
    assert!(desk.shows("Not protected yet") && desk.shows("Changed by someone else"));
    desk.tell(Message::CloseDocument);
    assert!(desk.harness.state().session.pending.is_some(), "it is no small thing to leave it so");
    desk.tell(Message::Unsaved(Unsaved::Stay));
}

#[test]
fn who_may_only_read_cannot_protect() {
    let home = home();
    let mut desk = Desk::with_file(home.path());
    desk.harness.state_mut().session.document.as_mut().unwrap().read_only = Some("Somebody has it open.".into());
    desk.tell(Message::Protect(crosscut::app::ProtectAct::Set(crosscut::app::Passphrase::new(PHRASE))));
    assert!(!is_protected(&desk.file("ferry.scenario.ron")) && desk.shows("Somebody has it open."));
}

#[test]
fn pictures_of_the_dialogs() {
    for (size, theme, name) in LOOKS {
        let home = home();
        drop(Desk::protected(home.path()));
        let mut desk = Desk::start_in(home.path(), size, theme);
        desk.picture(&format!("protect-start{name}"));
        desk.tell(Message::Open(desk.file("ferry.scenario.ron")));
        desk.picture(&format!("protect-unlock{name}"));
        desk.unlock(OTHER);
        desk.picture(&format!("protect-unlock-wrong{name}"));
        assert_eq!(
            desk.harness.state().session.unlocking.as_ref().map(|it| it.what.clone()),
            Some(Locked::Open(desk.file("ferry.scenario.ron")))
        );
        desk.unlock(PHRASE);
        desk.picture(&format!("protect-open{name}"));
        desk.choose("passphrase");
        desk.types("short");
        desk.picture(&format!("protect-change{name}"));
        desk.key(Key::Escape);
        desk.press(Modifiers::COMMAND, Key::Num3);
        assert!(desk.shows("This exercise is protected; what you export is not"));
        desk.picture(&format!("protect-export{name}"));
    }
}
