//! Every change is kept on this computer away from the window, and what earlier runs left is offered.

use super::{Locked, Notice, Pending, Session};
use crate::app::clock;
use crate::app::document::{Document, SaveState};
use crate::app::effect::Effect;
use crate::app::faults::with_unknown_codes;
use crate::app::keeping::{Drafts, FileState, KeepNews, KeepWork, Kept, LeftWork, RecoverAct, Recovered};
use crate::edit::{Edit, apply};
use crate::scenario::integrity;
use crate::store::journal::{Name, Wanted};
use crate::store::{Guard, Padlock};
use crate::words::{say, say_with};
use std::path::PathBuf;
use std::sync::Arc;

/// Work that earlier runs left.
#[derive(Clone, Debug, Default)]
pub struct LeftBehind {
    /// What it is, the newest first.
    pub works: Vec<LeftWork>,
    /// Whether it is shown.
    pub is_shown: bool,
}

impl LeftBehind {
    /// The file of the work of this name.
    pub(super) fn path_of(&self, name: &Name) -> Option<PathBuf> {
        self.works.iter().find(|work| work.name == *name)?.path.clone()
    }
}

/// The document, its revision, how often its base became another, the draft, and under what it is kept.
type Told = (usize, u64, u64, Unsent, Option<Padlock>);

/// Up to where the work was handed over to be kept.
#[derive(Debug, Default)]
pub(super) struct KeepingOn {
    /// How the document stood then.
    told: Option<Told>,
    unsent: Unsent,
    /// What was typed before the work was recovered, until it is back in its fields.
    recovered: Option<Drafts>,
}

/// What is written and no change yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unsent {
    /// What stands in an open cell, as the change that it becomes.
    pub cell: Option<Edit>,
    /// What stands in comments and reasons.
    pub drafts: Drafts,
}

impl Session {
    /// Asks for what earlier runs left, once at the start.
    pub fn look_for_left(&mut self) {
        self.effects.push(Effect::Keep(KeepWork::Look));
    }

    /// Takes what is written, so that it is kept before it becomes a change.
    pub fn keep_unsent(&mut self, unsent: Unsent) {
        if self.keeping.unsent != unsent {
            self.keeping.unsent = unsent;
            self.keep();
        }
    }

    /// What stands in comments and reasons and is not sent.
    pub fn unsent_drafts(&self) -> &Drafts {
        &self.keeping.unsent.drafts
    }

    /// What was typed and not sent before the work was recovered, for the fields in which it stood.
    pub fn take_recovered_drafts(&mut self) -> Option<Drafts> {
        self.keeping.recovered.take()
    }

    /// Hands over how the document stands, where that is news.
    pub(super) fn keep(&mut self) {
        let Some(document) = &self.document else {
            self.keeping.unsent = Unsent::default();
            if self.keeping.told.take().is_some() {
                self.effects.push(Effect::Keep(KeepWork::Close));
            }
            return;
        };
        let (base, serial) = document.base();
        let revision = document.history().revision();
        let told = Some((self.opened_count, revision, serial, self.keeping.unsent.clone(), document.padlock.clone()));
        if self.keeping.told == told {
            return;
        }
        self.keeping.told = told;
        let Unsent { cell, drafts } = &self.keeping.unsent;
        let mut now = Arc::clone(document.scenario());
        if let Some(written) = cell.as_ref().and_then(|cell| apply(&now, cell).ok()) {
            now = Arc::new(written);
        }
        if !drafts.is_empty() {
            now = Arc::new(drafts.kept_in(&now));
        }
        let wanted = Wanted {
            document: self.opened_count,
            head: document.head(),
            base: Arc::clone(base),
            now,
            padlock: document.padlock.clone(),
        };
        self.effects.push(Effect::Keep(KeepWork::Follow(Box::new(wanted), revision)));
    }

    pub(super) fn keep_news(&mut self, news: KeepNews) {
        match news {
            KeepNews::Kept { document, outcome, .. } => self.kept(document, outcome),
            KeepNews::Left(works) => {
                let is_shown = !works.is_empty();
                self.left = LeftBehind { works, is_shown };
            }
            KeepNews::Opened(Ok(recovered)) => self.recovered(*recovered),
            KeepNews::Opened(Err(text)) => {
                self.unlocking = None;
                self.notice = Some(Notice { is_error: true, text });
            }
            KeepNews::Locked(name) => self.ask_passphrase(Locked::Left(name)),
            KeepNews::LetGo(name, true) => self.forget_left(&name),
            KeepNews::LetGo(_, false) => {
                self.notice = Some(Notice { is_error: true, text: say("recover-not-let-go") });
            }
        }
    }

    fn kept(&mut self, number: usize, outcome: Result<crate::scenario::compare::Extent, String>) {
        let is_this = number == self.opened_count;
        let Some(document) = self.document.as_mut().filter(|_| is_this) else { return };
        let was_safe = !matches!(document.safe, Kept::Not(_));
        document.safe = match outcome {
            Ok(extent) => Kept::Safe(extent),
            Err(why) => {
                // It is told once in full; the status bar says it as long as it lasts.
                let told =
                    || Notice { is_error: true, text: say_with("recover-not-kept", &[("why", why.as_str().into())]) };
                if was_safe {
                    self.notice = Some(told());
                }
                Kept::Not(why)
            }
        };
    }

    pub(super) fn recover_act(&mut self, act: RecoverAct) {
        match act {
            RecoverAct::Show if self.left.works.is_empty() => {
                self.notice = Some(Notice { is_error: false, text: say("recover-empty") });
            }
            RecoverAct::Show => self.left.is_shown = true,
            RecoverAct::Later => self.left.is_shown = false,
            RecoverAct::LetGo(name) => self.effects.push(Effect::Keep(KeepWork::LetGo(name))),
            RecoverAct::Open(name) => {
                self.left.is_shown = false;
                self.unless_changed(Pending::Recover(name));
            }
        }
    }

    fn forget_left(&mut self, name: &Name) {
        self.left.works.retain(|work| work.name != *name);
        self.left.is_shown &= !self.left.works.is_empty();
    }

    /// Opens work that was left: what was recovered is the first step, and nothing before it can be undone.
    fn recovered(&mut self, recovered: Recovered) {
        let Recovered { name, told, now, drafts, base, padlock, file } = recovered;
        self.forget_left(&name);
        let mut document = Document::new(&self.program, now);
        self.stands_under(&mut document, padlock);
        self.opened_count += 1;
        self.begin_reading();
        self.keeping.unsent = Unsent { cell: None, drafts: drafts.clone() };
        self.keeping.recovered = Some(drafts);
        document.recovered = Some(name);
        match file {
            Some((stored, guard)) => {
                document.mark_saved(stored.opened.scenario.clone());
                let is_ours = !matches!(guard, Guard::Theirs(_));
                document.expect = stored.expect().filter(|_| is_ours);
                document.hash = Some(stored.hash);
                document.stored_padlock = stored.padlock;
                document.path = Some(stored.path);
                document.save_state = SaveState::Opened(clock::now_text());
                document.hold(guard);
            }
            None => document.stand_on(base),
        }
        let found =
            with_unknown_codes(integrity::problems(document.scenario()), document.scenario(), document.vocabulary());
        self.document = Some(document);
        self.take_problems(found);
        self.forget_other_versions();
        self.done = None;
        self.notice = Some(Notice { is_error: false, text: told_recovered(&told) });
    }
}

/// What came back, and what becomes of it.
fn told_recovered(work: &LeftWork) -> String {
    let unsent = if work.unsent > 0 { say("recover-done-unsent") } else { String::new() };
    if work.extent.is_none() && work.unsent > 0 {
        return unsent;
    }
    let path = work.path.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
    let id = match work.file {
        FileState::Same => "recover-done-same",
        FileState::Never => "recover-done-never",
        FileState::Changed => "recover-done-changed",
        FileState::Gone => "recover-done-gone",
    };
    let torn = if work.is_torn { format!(" {}", say("recover-done-torn")) } else { String::new() };
    let told = say_with(id, &[("size", work.size().into()), ("path", path.into())]);
    format!("{told}{torn} {unsent}").trim_end().to_owned()
}
