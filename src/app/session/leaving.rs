//! Leaving what is open for something else, with a question first where changes would be lost.

use super::super::beginning::Beginning;
use super::super::clock;
use super::super::document::Document;
use super::super::effect::Effect;
use super::super::faults::with_unknown_codes;
use super::super::keeping::KeepWork;
use super::super::merging::MergeAct;
use super::super::message::Unsaved;
use super::{Notice, Session};
use crate::scenario::Scenario;
use crate::store;
use crate::store::journal::Name;
use crate::words::say_with;
use std::path::{Path, PathBuf};

/// What waits until the person has said what to do with unsaved changes.
#[derive(Debug)]
pub enum Pending {
    /// Start an empty scenario.
    New,
    /// Begin an exercise.
    Begin(Box<Beginning>),
    /// Open a sample.
    Sample(&'static str),
    /// Ask for a file and open it.
    AskOpen,
    /// Open a file.
    Open(PathBuf),
    /// Close the document.
    Close,
    /// Go on with work that an earlier run left.
    Recover(Name),
    /// Begin a new exercise with what arrived.
    Arrive,
    /// Close the window.
    Quit,
    /// Bring in this copy instead of the one that stands open.
    BringIn(PathBuf),
    /// Let the copy that stands open go.
    LeaveCopy,
}

/// What would be lost by going on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stake {
    /// Changes that are in no file.
    Changes,
    /// Choices that were made for a copy and not brought in.
    Choices,
    /// Comments and reasons that were typed and not sent.
    Drafts,
}

impl Session {
    /// Goes on at once, or asks first where changes would be lost.
    pub(super) fn unless_changed(&mut self, pending: Pending) {
        if self.document.as_ref().is_some_and(Document::is_changed) {
            self.pending = Some(pending);
        } else {
            self.unless_chosen(pending);
        }
    }

    /// Goes on at once, or asks first where choices, or words that were not sent, would be lost.
    pub(super) fn unless_chosen(&mut self, pending: Pending) {
        let leaves_all = !matches!(pending, Pending::BringIn(_) | Pending::LeaveCopy);
        if self.choices().is_some() || leaves_all && !self.unsent_drafts().is_empty() {
            self.pending = Some(pending);
        } else {
            self.go_on(pending);
        }
    }

    /// The choices that were made for a copy and not brought in: how many, and whose copy it is.
    pub fn choices(&self) -> Option<(usize, String)> {
        let merging = self.merging.as_ref()?;
        let name = merging.copy.as_ref().map_or_else(|| merging.file.clone(), |copy| copy.name());
        Some((merging.choices(), name)).filter(|(count, _)| *count > 0)
    }

    /// What would be lost by what waits; changes are asked about first.
    pub fn stake(&self) -> Option<Stake> {
        let is_changed = self.document.as_ref().is_some_and(Document::is_changed);
        Some(match self.pending.as_ref()? {
            Pending::BringIn(_) | Pending::LeaveCopy => Stake::Choices,
            _ if is_changed => Stake::Changes,
            _ if self.choices().is_some() => Stake::Choices,
            _ => Stake::Drafts,
        })
    }

    pub(super) fn unsaved(&mut self, answer: Unsaved) {
        match answer {
            Unsaved::Stay => self.pending = None,
            Unsaved::ToCopy => {
                self.pending = None;
                self.merge_act(MergeAct::Return);
            }
            Unsaved::LetGo => {
                if let Some(pending) = self.pending.take() {
                    self.go_on(pending);
                }
            }
            Unsaved::Save => {
                self.after_save = true;
                self.save();
            }
        }
    }

    pub(super) fn go_on(&mut self, pending: Pending) {
        self.pending = None;
        match pending {
            Pending::New => self.show(store::samples::empty()),
            Pending::Begin(asked) => self.begin(&asked),
            Pending::Sample(id) => self.open_sample(id),
            Pending::AskOpen => self.effects.push(Effect::PickOpen),
            Pending::Open(path) => {
                self.ask_path = None;
                self.let_guard_go_for(Some(&path));
                self.reading = Some(path.clone());
                let padlocks = self.padlocks();
                self.effects.push(Effect::Read(path, padlocks));
            }
            Pending::Close => {
                self.document = None;
                self.forget_passphrases();
                self.forget_other_versions();
                self.notice = None;
            }
            Pending::Recover(name) => {
                let path = self.left.path_of(&name);
                self.let_guard_go_for(path.as_deref());
                let padlocks = self.padlocks();
                self.effects.push(Effect::Keep(KeepWork::Open(name, padlocks)));
            }
            Pending::Arrive => self.begin_with_arrival(),
            Pending::BringIn(path) => self.read_copy(&path),
            Pending::LeaveCopy => self.merging = None,
            Pending::Quit => {
                self.document = None;
                self.effects.push(Effect::CloseWindow);
            }
        }
    }

    /// A file that is open here and is opened anew must not be held against ourselves.
    fn let_guard_go_for(&mut self, path: Option<&Path>) {
        let is_same = |document: &&mut Document| path.is_some() && document.path.as_deref() == path;
        if let Some(document) = self.document.as_mut().filter(is_same) {
            document.let_guard_go();
        }
    }

    pub(super) fn show(&mut self, scenario: Scenario) {
        self.forget_passphrases();
        let watch = clock::Stopwatch::start();
        self.document = Some(Document::new(&self.program, scenario));
        self.last_check = watch.elapsed();
        self.opened_count += 1;
        self.begin_reading();
        self.forget_other_versions();
        self.notice = None;
        self.done = None;
    }

    fn begin(&mut self, asked: &Beginning) {
        match asked.made() {
            Ok(scenario) => self.show(scenario),
            Err(text) => self.notice = Some(Notice { is_error: true, text }),
        }
    }

    pub(super) fn open_sample(&mut self, id: &str) {
        match store::samples::open(id) {
            Some(opened) => {
                self.show(opened.scenario);
                if let Some(document) = &self.document {
                    let found = with_unknown_codes(opened.problems, document.scenario(), document.vocabulary());
                    self.take_problems(found);
                }
            }
            None => {
                self.notice = Some(Notice {
                    is_error: true,
                    text: say_with("session-no-sample", &[("id", id.to_owned().into())]),
                });
            }
        }
    }

    /// A copy that was set aside and a comparison belong to the document that was open.
    pub(super) fn forget_other_versions(&mut self) {
        (self.merging, self.comparing, self.dropped, self.undoable) = (None, None, None, None);
    }
}
