//! Sign-offs, keys and review copies in the window: whole tasks by keyboard, refusals, narrow and over-full.

mod copies;
mod tab;

use crate::shell_window;
use crosscut::app::signing::{Place, SigningWish, do_work_in};
use crosscut::app::{Effect, Memory, Message, perform_in};
use crosscut::edit::Edit;
use crosscut::scenario::{Decision, DecisionKind, Inject, Record, Scenario};
use crosscut::store::RealDisk;
use crosscut::ui::ThemeChoice;
use crosscut::ui::shell::Shell;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::path::PathBuf;
use std::sync::Arc;
use tempfile::TempDir;

const PHRASE: &str = "four calm words here";

/// A window with folders of its own for keys and kept versions.
struct Desk {
    harness: Harness<'static, Shell>,
    folder: TempDir,
    /// With which path the next dialog for a file is answered.
    answer: Option<PathBuf>,
}

fn desk_of(size: [f32; 2], theme: ThemeChoice, message: Message) -> Desk {
    let harness = shell_window::open(size, theme, Memory::default(), Some(message));
    let mut desk = Desk { harness, folder: tempfile::tempdir().unwrap(), answer: None };
    desk.settle();
    desk
}

fn desk() -> Desk {
    desk_of([1280.0, 800.0], ThemeChoice::Light, Message::OpenSample("copper-lantern"))
}

impl Desk {
    /// Lets everything outside happen, in folders of the test.
    fn settle(&mut self) {
        self.harness.run();
        loop {
            let effects = self.harness.state_mut().take_effects();
            if effects.is_empty() {
                break;
            }
            for effect in effects {
                let (keys, kept) = (self.folder.path().join("keys"), self.folder.path().join("kept"));
                let answer = match effect {
                    // What the texts touch is tried in `ui_touches`; reading them all takes long without optimisation.
                    Effect::Remember(_) | Effect::ReadTexts(_) | Effect::CloseWindow => None,
                    Effect::Signing(work) => Some(Message::SigningDone(do_work_in(&RealDisk, &keys, &kept, &work))),
                    Effect::PickSigning { name, asked } => Some(Message::Signing(match self.answer.take() {
                        Some(path) => SigningWish::Place(Place { path, replace: asked.is_written() }),
                        None => SigningWish::NoDialog { name },
                    })),
                    other => perform_in(&other, None),
                };
                if let Some(answer) = answer {
                    self.harness.state_mut().session.update(answer);
                }
            }
            self.harness.run();
        }
        self.harness.run();
    }

    fn key(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    fn type_text(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.settle();
    }

    /// Chooses a command from the list of commands.
    fn run(&mut self, command: &str) {
        self.key(Modifiers::COMMAND, Key::K);
        self.type_text(command);
        self.key(Modifiers::NONE, Key::Enter);
        self.settle();
    }

    /// Goes to a control and presses it with the keyboard.
    fn press(&mut self, role: Role, name: &str) {
        let wanted = name.to_owned();
        let exact = self.harness.query_all_by_role_and_label(role, name).next().is_some();
        let fits = move |label: String| if exact { label == wanted } else { label.starts_with(&wanted) };
        let found = self.harness.query_all_by(move |node| node.role() == role && node.label().is_some_and(&fits));
        found.into_iter().next().unwrap_or_else(|| panic!("no {role:?} {name}")).focus();
        self.harness.run();
        self.key(Modifiers::NONE, Key::Enter);
    }

    fn fill(&mut self, role: Role, field: &str, text: &str) {
        self.harness.get_by_role_and_label(role, field).focus();
        self.harness.run();
        self.key(Modifiers::COMMAND, Key::A);
        self.type_text(text);
    }

    /// Why the last wish failed.
    fn fault(&self) -> String {
        self.harness.state().session.signing.fault.clone().unwrap_or_default()
    }

    fn says(&self, words: &str) -> bool {
        self.harness.query_all_by_label_contains(words).next().is_some()
    }

    fn scenario(&self) -> Arc<Scenario> {
        Arc::clone(self.harness.state().session.document.as_ref().unwrap().scenario())
    }

    fn sign_offs(&self) -> Vec<Arc<Decision>> {
        let all = self.scenario();
        all.decisions.iter().filter(|it| it.kind == DecisionKind::SignOff).cloned().collect()
    }

    /// Changes an inject as the planner does.
    fn change(&mut self, inject: &Inject, change: impl FnOnce(&mut Inject)) {
        let mut changed = inject.clone();
        change(&mut changed);
        let edit = Edit::Change(Record::Inject(Arc::new(changed)));
        self.harness.state_mut().session.update(Message::Edit(edit, None));
        self.settle();
    }

    /// An inject that is evidence for a topic.
    fn evidence(&self, topic: &str) -> Arc<Inject> {
        let document = self.harness.state().session.document.as_ref().unwrap();
        let coverage = document.coverage();
        let line = coverage.lines().iter().find(|it| it.requirement.topic == topic && !it.evidence.is_empty());
        Arc::clone(coverage.injects(&line.unwrap().evidence)[0])
    }

    fn make_key(&mut self) {
        self.run("Keys…");
        self.press(Role::Button, "Make a key…");
        self.fill(Role::TextInput, "Whose", "Maj Ostervane, GENAD");
        self.fill(Role::PasswordInput, "Passphrase", PHRASE);
        self.fill(Role::PasswordInput, "Once more", PHRASE);
        self.press(Role::Button, "Make the key");
    }

    /// Fills in who signs and why; the subject is chosen already.
    fn who_and_why(&mut self, reason: &str) {
        self.fill(Role::TextInput, "Name", "Maj Ostervane");
        self.fill(Role::TextInput, "Role", "GENAD");
        self.fill(Role::MultilineTextInput, "Reason", reason);
    }

    fn picture(&mut self, name: &str) {
        shell_window::picture(&mut self.harness, name);
    }
}

#[test]
fn a_topic_is_signed_goes_out_of_date_with_the_words_and_is_signed_again() {
    let mut desk = desk();
    desk.make_key();
    assert!(desk.says("Key made for Maj Ostervane, GENAD"));
    desk.picture("signing-key-made");
    desk.press(Role::Button, "Done");
    desk.run("Sign-offs");
    desk.picture("signing-none");
    assert!(desk.says("CAAC: Nobody yet"));
    desk.press(Role::Button, "Sign off CAAC");
    desk.who_and_why("Read every inject with a child in it; the chains end.");
    desk.fill(Role::PasswordInput, "Passphrase", PHRASE);
    desk.picture("signing-form");
    desk.press(Role::Button, "Sign");
    let signed = desk.sign_offs();
    assert_eq!((signed.len(), signed[0].subject.as_str()), (1, "topic.caac"));
    assert!(!signed[0].signature.is_empty() && signed[0].hash.len() == 64 && !signed[0].seen.is_empty());
    assert!(desk.says("CAAC: Signed, Maj Ostervane, GENAD"));
    desk.press(Role::Button, "Sign off CPP");
    desk.who_and_why("The three museum injects are sound.");
    desk.fill(Role::PasswordInput, "Passphrase", PHRASE);
    desk.key(Modifiers::NONE, Key::Enter);
    assert!(desk.says("CPP: Signed, Maj Ostervane, GENAD"), "Enter in the passphrase signs");
    desk.picture("signing-signed");

    let inject = desk.evidence("topic.caac");
    desk.change(&inject, |it| it.notes = format!("{} A second bus is missing.", it.notes).into());
    assert!(desk.says("CAAC: Signed, changed since"));
    assert!(desk.says("CPP: Signed, Maj"), "only the sign-off whose evidence changed is out of date");
    assert!(desk.says("1 sign-off is out of date"), "the switch says so from every tab");
    assert!(desk.says(&format!("{} changed: notes for exercise control", inject.number)));
    if desk.says("Content note:") {
        assert!(!desk.says("A second bus"), "sensitive words wait until somebody asks");
        desk.press(Role::Link, "Show the words");
    }
    assert!(desk.says("A second bus is missing."));
    desk.picture("signing-stale");

    desk.press(Role::Link, "Sign CAAC off again");
    assert!(desk.says("What changed since Maj Ostervane, GENAD signed"));
    desk.picture("signing-again");
    desk.fill(Role::PasswordInput, "Passphrase", PHRASE);
    desk.press(Role::Button, "Sign");
    assert_eq!(desk.sign_offs().len(), 3);
    desk.picture("signing-signed-again");
    assert!(desk.says("CAAC: Signed, Maj Ostervane"), "{}", desk.fault());
    assert!(!desk.says("Signed, changed since"));
    desk.press(Role::Link, "1 earlier sign-off");
    desk.picture("signing-earlier");
    desk.press(Role::Link, "Go to");
    assert_eq!(desk.harness.state().desk(), crosscut::ui::frame::Desk::Plan, "the inject is shown");
}

#[test]
fn a_wrong_passphrase_is_told_in_place_and_nothing_is_lost() {
    let mut desk = desk();
    desk.make_key();
    desk.press(Role::Button, "Done");
    desk.run("Sign off…");
    desk.who_and_why("The whole of it hangs together.");
    desk.fill(Role::PasswordInput, "Passphrase", "three wrong words");
    desk.press(Role::Button, "Sign");
    assert!(desk.sign_offs().is_empty());
    assert!(desk.says("does not open this key"));
    assert!(desk.says("Type the passphrase"), "it has to be typed again");
    desk.picture("signing-wrong-passphrase");
    desk.fill(Role::PasswordInput, "Passphrase", PHRASE);
    desk.press(Role::Button, "Sign");
    let signed = desk.sign_offs();
    assert_eq!((signed[0].subject.as_str(), &*signed[0].reason), ("whole", "The whole of it hangs together."));
}

#[test]
fn without_a_key_it_is_recorded_and_said_so() {
    let mut desk = desk();
    desk.run("Sign off…");
    desk.who_and_why("Seen in the workshop.");
    assert!(desk.says("No key: recorded, not signed") && desk.says("Still open there"));
    desk.picture("signing-recorded-form");
    desk.press(Role::Button, "Record");
    let signed = desk.sign_offs();
    assert!(signed[0].signature.is_empty() && !signed[0].fingerprint.is_empty());
    desk.run("Sign-offs");
    assert!(desk.says("The whole exercise: Recorded, not signed"));
    desk.press(Role::Link, "Withdraw the sign-off of Maj Ostervane");
    assert_eq!(desk.sign_offs().len(), 1, "it is asked once more");
    desk.press(Role::Link, "Withdraw it");
    assert!(desk.sign_offs().is_empty());
    desk.key(Modifiers::NONE, Key::Escape);
    desk.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(desk.sign_offs().len(), 1, "withdrawing can be undone");
}

#[test]
fn the_key_of_somebody_else_is_shown_before_it_is_trusted() {
    let mut signer = desk();
    signer.make_key();
    let public = signer.folder.path().join("ostervane.pub");
    signer.answer = Some(public.clone());
    signer.press(Role::Button, "Write it to a file…: Maj Ostervane, GENAD");
    assert!(signer.says("Written:"));
    signer.press(Role::Button, "Done");
    signer.run("Sign off…");
    signer.who_and_why("Read all of it.");
    signer.fill(Role::PasswordInput, "Passphrase", PHRASE);
    signer.press(Role::Button, "Sign");
    let file = signer.folder.path().join("signed.scenario.ron");
    signer.harness.state_mut().session.update(Message::SaveAs(file.clone()));
    signer.settle();

    let mut desk = desk_of([1280.0, 800.0], ThemeChoice::Light, Message::Open(file));
    desk.run("Sign-offs");
    assert!(desk.says("The whole exercise: Unknown key"));
    desk.picture("signing-unknown-key");
    desk.press(Role::Button, "Keys…");
    desk.answer = Some(public);
    desk.press(Role::Button, "Trust a key…");
    assert!(desk.says("Do you trust this key?") && desk.says("in person or by telephone"));
    assert!(!desk.folder.path().join("keys").join("trusted").exists(), "nothing is trusted yet");
    desk.picture("keys-trust");
    desk.press(Role::Button, "Trust it");
    assert!(desk.says("Signatures of this key now count as those of Maj Ostervane, GENAD"));
    desk.press(Role::Button, "Done");
    assert!(desk.says("The whole exercise: Signed, Maj Ostervane"));
    desk.run("Keys…");
    desk.press(Role::Button, "Stop trusting…: Maj Ostervane, GENAD");
    assert!(desk.says("Stop trusting the key of Maj Ostervane, GENAD?") && desk.says("there is 1 in this exercise"));
    desk.picture("keys-forget");
    desk.press(Role::Button, "Keep trusting it");
    assert!(!desk.says("Stop trusting the key of"));
    desk.press(Role::Button, "Stop trusting…: Maj Ostervane, GENAD");
    desk.press(Role::Button, "Stop trusting it");
    assert!(desk.says("is trusted no longer") && desk.says("None yet. Without the key of a signer"));
    desk.picture("keys-forgotten");
    desk.press(Role::Button, "Done");
    assert!(desk.says("The whole exercise: Unknown key"));
    desk.run("Keys…");
    let wrong = desk.folder.path().join("wrong.pub");
    std::fs::write(&wrong, "nothing of the kind").unwrap();
    desk.answer = Some(wrong);
    desk.press(Role::Button, "Trust a key…");
    assert!(desk.says("wrong.pub is no public key"));
}

#[test]
fn a_key_needs_a_name_and_the_same_long_passphrase_twice() {
    let mut desk = desk();
    desk.run("Keys…");
    assert!(desk.says("You have no key yet"));
    desk.press(Role::Button, "Make a key…");
    assert!(desk.says("Say whose key it is"));
    desk.fill(Role::TextInput, "Whose", "Maj Ostervane, GENAD");
    desk.fill(Role::PasswordInput, "Passphrase", "short");
    assert!(desk.says("The passphrase needs at least 8 characters"));
    desk.fill(Role::PasswordInput, "Passphrase", PHRASE);
    desk.fill(Role::PasswordInput, "Once more", "four calm words hare");
    assert!(desk.says("The two passphrases differ"));
    desk.picture("keys-make");
    assert!(!desk.folder.path().join("keys").exists());
    let tree = desk.harness.query_all_by_role(Role::PasswordInput).filter_map(|node| node.value()).collect::<String>();
    assert!(!tree.contains("calm"), "a screen reader does not read a passphrase aloud: {tree}");
}

#[test]
fn the_list_holds_up_dark_wide_narrow_and_over_full() {
    for (size, theme, name) in [
        ([1280.0, 800.0], ThemeChoice::Dark, "signing-dark"),
        ([1920.0, 1080.0], ThemeChoice::Light, "signing-1920"),
        ([900.0, 620.0], ThemeChoice::Light, "signing-small"),
        ([1280.0, 800.0], ThemeChoice::ContrastLight, "signing-contrast"),
    ] {
        let mut desk = desk_of(size, theme, Message::OpenSample("copper-lantern"));
        for (who, topic) in [("Maj Ostervane", "CAAC"), ("Lt Col Amsel-Brandenstein of the Combined Staff", "CAAC")] {
            desk.run("Sign-offs");
            desk.press(Role::Button, &format!("Sign off {topic}"));
            desk.fill(Role::TextInput, "Name", who);
            desk.fill(Role::TextInput, "Role", "GENAD");
            let reason = "Read every inject with a child in it, and every chain that follows from one, to its end.";
            desk.fill(Role::MultilineTextInput, "Reason", &reason.repeat(2));
            desk.press(Role::Button, "Record");
            desk.key(Modifiers::NONE, Key::Escape);
        }
        let all = desk.scenario();
        for inject in all.injects.iter() {
            let mut changed = Inject::clone(inject);
            changed.text = format!("{} One more sentence.", changed.text.replace("the", "that")).into();
            let edit = Edit::Change(Record::Inject(Arc::new(changed)));
            desk.harness.state_mut().session.update(Message::Edit(edit, None));
        }
        desk.settle();
        desk.run("Sign-offs");
        assert!(desk.says("CAAC: Recorded, not signed; changed since"));
        assert!(desk.says("more changes"));
        desk.picture(name);
        desk.press(Role::Link, "Sign CAAC off again");
        desk.picture(&format!("{name}-again"));
        desk.key(Modifiers::NONE, Key::Escape);
        desk.key(Modifiers::NONE, Key::Escape);
        desk.run("Make a review copy…");
        desk.press(Role::RadioButton, "Only some topics");
        desk.picture(&format!("{name}-copy"));
    }
}

#[test]
fn a_judgement_and_a_clearance_say_what_changed_since() {
    let mut desk = desk();
    let document = desk.harness.state().session.document.as_ref().unwrap();
    let coverage = document.coverage();
    let judged = |it: &&Arc<crosscut::coverage::Line>| it.decision.is_none() && it.evidence.iter().count() == 1;
    let line = coverage.lines().iter().find(judged).unwrap();
    let inject = Arc::clone(coverage.injects(&line.evidence)[0]);
    let line = line.requirement.id.clone();
    desk.run(line.as_str());
    desk.key(Modifiers::NONE, Key::E);
    desk.fill(Role::MultilineTextInput, "Reason", "The chain ends where it should.");
    desk.fill(Role::TextInput, "Your name", "Maj Ostervane");
    desk.key(Modifiers::NONE, Key::Enter);
    let decided = Arc::clone(desk.scenario().decisions.iter().find(|it| it.subject == line.as_str()).unwrap());
    assert!(!decided.seen.is_empty() && decided.hash.len() == 64, "a judgement notes what was looked at");
    desk.change(&inject, |it| it.from_text = "The harbour master of the old town".into());
    desk.run(line.as_str());
    assert!(desk.says("Changed since signed") && desk.says(&format!("{} changed: sender in words", inject.number)));
    desk.picture("line-stale");

    let all = desk.scenario();
    let clears = |it: &&Arc<Inject>| {
        crosscut::coverage::Sensitivity::of(it) == crosscut::coverage::Sensitivity::Clearance && it.id != inject.id
    };
    let inject = Arc::clone(all.injects.iter().find(clears).unwrap());
    desk.harness.state_mut().plan().open_full(&inject.id);
    desk.key(Modifiers::COMMAND, Key::Num1);
    if desk.says("Withdraw the clearance") {
        desk.press(Role::Link, "Withdraw the clearance");
        desk.press(Role::Link, "Withdraw it");
    }
    desk.fill(Role::TextInput, "Name of the adviser", "Maj Ostervane");
    desk.fill(Role::TextInput, "Role of the adviser", "GENAD");
    desk.fill(Role::TextInput, "Why it may be played", "Nothing is shown.");
    desk.press(Role::Button, "Clear this text");
    assert!(desk.says("Cleared by Maj Ostervane"));
    let inject = Arc::clone(desk.scenario().inject(&inject.id).unwrap());
    desk.change(&inject, |it| it.title = format!("{}, later", it.title).into());
    assert!(desk.says("It has to be cleared again") && desk.says(&format!("{} changed: title", inject.number)));
    desk.picture("clearance-stale");
}

#[test]
fn escape_loses_no_text() {
    let mut desk = desk();
    desk.run("Sign off…");
    desk.who_and_why("A long reason that nobody wants to type twice.");
    desk.key(Modifiers::NONE, Key::Escape);
    assert!(!desk.says("It is bound to what stands there now"));
    desk.run("Sign off…");
    desk.press(Role::Button, "Record");
    assert_eq!(&*desk.sign_offs()[0].reason, "A long reason that nobody wants to type twice.");
}
