//! A passphrase in the window: set, given, changed, taken away, and asked for wherever something stands under it.

mod asked;
mod search;

use crate::shell_window;
use crosscut::app::keeping::{Keeping, Recovering};
use crosscut::app::{Effect, Memory, Message, comparing, merging, perform_in, signing};
use crosscut::edit::Edit;
use crosscut::scenario::{Record, Scenario};
use crosscut::store::{Holder, RealDisk, recent, samples};
use crosscut::ui::ThemeChoice;
use crosscut::ui::shell::Shell;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub const PHRASE: &str = "amber ferry 28";
pub const OTHER: &str = "granite shore 29";

/// A window over a home of its own; dropping it without closing is a crash.
pub struct Desk {
    pub harness: Harness<'static, Shell>,
    pub home: PathBuf,
    /// The file that the next dialog is answered with.
    pub pick: PathBuf,
    keeping: Keeping,
    recovering: Recovering,
}

fn holder() -> Holder {
    Holder::here("A. Vale", "14:05")
}

impl Desk {
    pub fn start(home: &Path) -> Self {
        Self::start_in(home, [1280.0, 800.0], ThemeChoice::Light)
    }

    pub fn start_in(home: &Path, size: [f32; 2], theme: ThemeChoice) -> Self {
        let memory = recent::recall(&RealDisk, &home.join("settings.ron")).0;
        let journal = home.join("journal");
        let mut desk = Self {
            harness: shell_window::open(size, theme, Memory { was_here: true, ..memory }, None),
            home: home.to_owned(),
            pick: "nowhere".into(),
            keeping: Keeping::new(Box::new(RealDisk), Some(journal.clone())),
            recovering: Recovering::new(Box::new(RealDisk), Some(journal), holder),
        };
        desk.harness.state_mut().session.look_for_left();
        desk.settle();
        desk
    }

    /// A window in which the smallest sample is open from a file of its own.
    pub fn with_file(home: &Path) -> Self {
        let mut desk = Self::start(home);
        let path = desk.file("ferry.scenario.ron");
        std::fs::write(&path, samples::sample("first-steps").unwrap().text).unwrap();
        desk.tell(Message::Open(path));
        desk
    }

    /// The same, protected.
    pub fn protected(home: &Path) -> Self {
        let mut desk = Self::with_file(home);
        desk.protect(PHRASE);
        desk
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.home.join(name)
    }

    pub fn tell(&mut self, message: Message) {
        self.harness.state_mut().session.update(message);
        self.settle();
    }

    pub fn settle(&mut self) {
        shell_window::settled(self, |desk| &mut desk.harness, Self::outside);
    }

    fn outside(&mut self, effect: &Effect) -> Option<Message> {
        let kept = self.home.join("kept");
        match effect {
            Effect::Keep(work) => {
                self.keeping.do_work(work).or_else(|| self.recovering.do_work(work)).map(Message::Keep)
            }
            Effect::Merging(work) => Some(Message::MergeDone(merging::do_work_in(&RealDisk, Some(&kept), work))),
            Effect::Comparing(work) => Some(Message::CompareDone(comparing::do_work_in(&RealDisk, Some(&kept), work))),
            Effect::Signing(work) => {
                Some(Message::SigningDone(signing::do_work_in(&RealDisk, &self.home.join("keys"), &kept, work)))
            }
            Effect::PickFile { purpose, .. } => Some(Message::Picked(*purpose, self.pick.clone())),
            Effect::Remember(memory) => {
                recent::keep(&RealDisk, &self.home.join("settings.ron"), memory).unwrap();
                None
            }
            Effect::ReadTexts(_) | Effect::CloseWindow => None,
            other => perform_in(other, Some(&kept)),
        }
    }

    /// Chooses a command from the list of commands, by its words.
    pub fn choose(&mut self, words: &str) {
        self.press(Modifiers::COMMAND, Key::K);
        self.harness.event(egui::Event::Text(words.into()));
        self.settle();
        self.key(Key::Enter);
        self.settle();
    }

    pub fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub fn key(&mut self, key: Key) {
        self.press(Modifiers::NONE, key);
    }

    /// Types where the focus is.
    pub fn types(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.into()));
        self.settle();
    }

    pub fn click(&mut self, role: Role, name: &str) {
        let name = name.to_owned();
        self.harness
            .get_by(move |node| node.role() == role && node.label().is_some_and(|label| label.starts_with(&name)))
            .click();
        self.settle();
    }

    pub fn shows(&self, text: &str) -> bool {
        self.harness.query_all_by_label_contains(text).next().is_some()
    }

    /// Whether the passphrase field of this name has the focus.
    pub fn is_in(&self, field: &str) -> bool {
        let field = field.to_owned();
        let found = self.harness.query_by(move |node| {
            node.is_focused() && node.role() == Role::PasswordInput && node.label().is_some_and(|it| it == field)
        });
        found.is_some()
    }

    /// Protects the open exercise, by keys alone.
    pub fn protect(&mut self, passphrase: &str) {
        self.choose("passphrase");
        self.types(passphrase);
        self.key(Key::Tab);
        self.types(passphrase);
        self.key(Key::Enter);
    }

    /// Gives the passphrase that is asked for, by keys alone.
    pub fn unlock(&mut self, passphrase: &str) {
        assert!(self.is_in("Passphrase"), "a passphrase is asked for");
        self.types(passphrase);
        self.key(Key::Enter);
    }

    pub fn scenario(&self) -> &Scenario {
        self.harness.state().session.document.as_ref().expect("an exercise is open").scenario()
    }

    pub fn is_open(&self) -> bool {
        self.harness.state().session.document.is_some()
    }

    /// Gives the exercise another aim, as one step.
    pub fn aims(&mut self, aim: &str) {
        let mut exercise = (*self.scenario().exercise).clone();
        exercise.aim = aim.into();
        self.tell(Message::Edit(Edit::Change(Record::Exercise(Arc::new(exercise))), None));
    }

    pub fn picture(&mut self, name: &str) {
        shell_window::picture(&mut self.harness, name);
    }
}

pub fn is_protected(path: &Path) -> bool {
    std::fs::read(path).unwrap().starts_with(b"age-encryption.org/v1")
}
