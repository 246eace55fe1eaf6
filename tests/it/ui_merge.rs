//! Bringing in a copy and comparing, in the window: by keyboard, set aside and back, undone, refused, over-full.

mod aside;
mod bringing;
mod comparing;
mod outside;
mod versions;

use crate::shell_window;
use crosscut::app::merging::Merging;
use crosscut::app::{Effect, Memory, Message, PathPurpose, comparing as compared, merging, perform_in};
use crosscut::scenario::*;
use crosscut::store::{RealDisk, format};
use crosscut::ui::ThemeChoice;
use crosscut::ui::shell::Shell;
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use std::path::PathBuf;
use std::sync::Arc;

/// A window over files in a folder of its own.
pub struct Desk {
    pub harness: Harness<'static, Shell>,
    pub folder: tempfile::TempDir,
    /// The file that the next dialog is answered with.
    pub pick: PathBuf,
    /// What the last dialog was for.
    pub picked: Option<PathPurpose>,
}

impl Desk {
    /// A window in which this scenario is open from its file.
    pub fn open(scenario: &Scenario) -> Self {
        Self::open_in([1280.0, 800.0], ThemeChoice::Light, scenario)
    }

    pub fn open_in(size: [f32; 2], theme: ThemeChoice, scenario: &Scenario) -> Self {
        let harness = shell_window::open(size, theme, Memory::default(), None);
        let mut desk = Self { harness, folder: tempfile::tempdir().unwrap(), pick: "nowhere".into(), picked: None };
        let path = desk.file("copper-lantern.scenario.ron", scenario);
        desk.tell(Message::Open(path));
        desk
    }

    /// Writes a file into the folder.
    pub fn file(&self, name: &str, scenario: &Scenario) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, format::write(scenario)).unwrap();
        path
    }

    /// Makes the open exercise this scenario, as one step.
    pub fn becomes(&mut self, scenario: &Scenario) {
        let edit =
            crosscut::edit::Edit::Whole { label_key: "edit-take-in".into(), scenario: Box::new(scenario.clone()) };
        self.tell(Message::Edit(edit, None));
    }

    pub fn tell(&mut self, message: Message) {
        self.harness.state_mut().session.update(message);
        self.settle();
    }

    /// Lets everything outside happen that the last wish asked for.
    pub fn settle(&mut self) {
        shell_window::settled(self, |desk| &mut desk.harness, Self::outside);
    }

    fn outside(&mut self, effect: &Effect) -> Option<Message> {
        let kept = self.folder.path().join("kept");
        match effect {
            Effect::Merging(work) => Some(Message::MergeDone(merging::do_work_in(&RealDisk, Some(&kept), work))),
            Effect::Comparing(work) => Some(Message::CompareDone(compared::do_work_in(&RealDisk, Some(&kept), work))),
            Effect::PickFile { purpose, .. } => {
                self.picked = Some(*purpose);
                Some(Message::Picked(*purpose, self.pick.clone()))
            }
            // What the texts touch is tried in `ui_touches`; reading them all takes long without optimisation.
            Effect::Remember(_) | Effect::ReadTexts(_) | Effect::CloseWindow => None,
            other => perform_in(other, None),
        }
    }

    pub fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub fn key(&mut self, key: Key) {
        self.press(Modifiers::NONE, key);
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

    /// Goes with Tab to a button and presses it.
    pub fn tab_to(&mut self, name: &str) {
        for _ in 0..80 {
            self.key(Key::Tab);
            let wanted = name.to_owned();
            let found = self.harness.query_by(move |node| {
                node.is_focused() && node.label().is_some_and(|label| label.starts_with(&wanted))
            });
            if found.is_some() {
                self.key(Key::Enter);
                return;
            }
        }
        panic!("Tab never comes to {name}");
    }

    pub fn merging(&self) -> &Merging {
        self.harness.state().session.merging.as_ref().expect("a copy stands open")
    }

    pub fn made(&self) -> &merging::Made {
        self.merging().made().expect("it was compared")
    }

    pub fn scenario(&self) -> Arc<Scenario> {
        Arc::clone(self.harness.state().session.document.as_ref().unwrap().scenario())
    }

    pub fn at(&self) -> usize {
        self.harness.state().merging().at
    }

    pub fn picture(&mut self, name: &str) {
        shell_window::picture(&mut self.harness, name);
    }
}

/// The sample in which much is played.
pub fn lantern() -> Scenario {
    crosscut::store::samples::open("copper-lantern").unwrap().scenario
}

/// The scenario with one inject changed.
pub fn with(scenario: &Scenario, place: usize, change: impl FnOnce(&mut Inject)) -> Scenario {
    let mut inject = Inject::clone(&scenario.injects[place]);
    change(&mut inject);
    scenario.replacing(&Record::Inject(Arc::new(inject))).unwrap()
}

pub fn without(scenario: &Scenario, place: usize) -> Scenario {
    scenario.removing(&scenario.injects[place].id.record()).unwrap().0
}

/// The injects by their places that are the only evidence for some line.
pub fn bearing(scenario: &Scenario) -> Vec<usize> {
    let coverage = crate::exchange_out::judged(scenario.clone());
    let covered = coverage.lines().iter().filter(|line| line.verdict == crosscut::coverage::Verdict::Covered);
    let alone = covered.map(|line| coverage.injects(&line.evidence)).filter(|injects| injects.len() == 1);
    let places = alone.filter_map(|injects| scenario.injects.iter().position(|it| it.id == injects[0].id));
    let mut places: Vec<usize> = places.collect();
    places.sort_unstable();
    places.dedup();
    places
}
