//! A passphrase over the open document, and asking for one where something stands under it.

use super::{Notice, Pending, Session};
use crate::app::document::Document;
use crate::app::effect::Effect;
use crate::app::keeping::{KeepWork, Name};
use crate::store::kept::Recast;
use crate::store::open::file_name;
use crate::store::padlock::{Padlock, Passphrase};
use crate::store::recent::{Memory, SavedMapping, TableLook};
use crate::words::{say, say_with};
use std::path::PathBuf;

/// What a person does with the protection of the open document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProtectAct {
    /// Protect it with this passphrase from now on.
    Set(Passphrase),
    /// Protect it no more.
    Remove,
}

/// What stands under a passphrase that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Locked {
    /// A file that is opened.
    Open(PathBuf),
    /// Work that an earlier run left.
    Left(Name),
    /// A file that is compared with.
    Other(PathBuf),
    /// A copy that is brought in.
    Copy(PathBuf),
    /// The version before that copy.
    Base(PathBuf),
    /// Versions that were kept of the open document.
    Kept,
}

/// A passphrase that is asked for.
#[derive(Clone, Debug)]
pub struct Unlocking {
    /// For what.
    pub what: Locked,
    /// The name of its file.
    pub file: String,
    /// How many passphrases were tried that were others.
    pub wrong: usize,
    /// Whether one is being tried.
    pub is_trying: bool,
    tried: Option<Padlock>,
}

/// What a session knows of passphrases, and what it keeps off the disk for their sake.
#[derive(Debug, Default)]
pub(super) struct Protecting {
    /// Those of the open document, the last one first.
    known: Vec<Padlock>,
    /// What was asked for is on its way to the file.
    is_saving: bool,
    /// What settings said before a protected document was open: since then they may hold words out of it.
    before: Option<(TableLook, Vec<SavedMapping>)>,
}

impl Protecting {
    /// From the first protected document on, names of columns, filters and mappings of this run are not written.
    pub(super) fn look(&mut self, document: Option<&Document>, memory: &Memory) {
        let is_protected = document.is_some_and(|it| it.padlock.is_some() || it.stored_padlock.is_some());
        if is_protected && self.before.is_none() {
            self.before = Some((memory.table.clone(), memory.mappings.clone()));
        }
    }

    /// An effect as it may go out of the session.
    pub(super) fn guarded(&self, effect: Effect) -> Effect {
        match (effect, &self.before) {
            (Effect::Remember(memory), Some((table, mappings))) => {
                let (table, mappings) = (table.clone(), mappings.clone());
                Effect::Remember(Box::new(Memory { table, mappings, ..*memory }))
            }
            (effect, _) => effect,
        }
    }
}

impl Session {
    /// The passphrase of the open document, if it has one.
    pub(super) fn padlock(&self) -> Option<Padlock> {
        self.document.as_ref()?.padlock.clone()
    }

    /// All passphrases that may open something now, the one that was just given first.
    pub(super) fn padlocks(&self) -> Vec<Padlock> {
        let tried = self.unlocking.as_ref().and_then(|unlocking| unlocking.tried.as_ref());
        let known = self.protecting.known.iter().filter(|known| Some(*known) != tried);
        tried.into_iter().chain(known).cloned().collect()
    }

    /// Says what a document that was just opened stands under; what others stood under is forgotten.
    pub(super) fn stands_under(&mut self, document: &mut Document, padlock: Option<Padlock>) {
        self.unlocking = None;
        self.protecting.known = padlock.iter().cloned().collect();
        (document.padlock, document.stored_padlock) = (padlock.clone(), padlock);
    }

    /// A document is left, and with it what opens it.
    pub(super) fn forget_passphrases(&mut self) {
        self.unlocking = None;
        self.protecting.known.clear();
    }

    /// Protects the open document otherwise from now on, in its file at once.
    pub(super) fn protect(&mut self, act: ProtectAct) {
        let Some(document) = &mut self.document else { return };
        if let Some(reason) = &document.read_only {
            self.notice = Some(Notice { is_error: false, text: reason.clone() });
            return;
        }
        document.padlock = match act {
            ProtectAct::Set(passphrase) => Some(Padlock::new(passphrase)),
            ProtectAct::Remove => None,
        };
        self.protecting.known.splice(0..0, document.padlock.clone());
        let is_set = document.padlock.is_some();
        match (document.path.clone(), document.expect) {
            (Some(path), Some(expect)) => {
                self.protecting.is_saving = true;
                self.write(path, expect, false);
            }
            _ => self.done = Some(say(if is_set { "protect-with-saving" } else { "protect-removed" })),
        }
    }

    /// The file stands as it should; it is said once.
    pub(super) fn protection_saved(&mut self) {
        if std::mem::take(&mut self.protecting.is_saving) {
            let is_set = self.padlock().is_some();
            self.done = Some(say(if is_set { "protect-done" } else { "protect-removed" }));
        }
    }

    /// What is to be said of versions and work that were kept before the passphrase.
    pub(super) fn recast_told(&self, recast: Recast) -> Option<String> {
        let path = self.document.as_ref().and_then(|document| document.path.as_ref());
        let is_left = |path| self.left.works.iter().any(|work| work.path.as_ref() == Some(path) && !work.is_locked);
        let told = [
            (recast.done, "protect-recast"),
            (recast.open, "protect-recast-failed"),
            (usize::from(path.is_some_and(is_left)), "protect-left"),
        ];
        let told = told.into_iter().filter(|(count, _)| *count > 0);
        let told: Vec<String> = told.map(|(count, id)| say_with(id, &[("count", count.into())])).collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// Asks for the passphrase of something; where one was just tried, it was another one.
    pub(super) fn ask_passphrase(&mut self, what: Locked) {
        let before = self.unlocking.take().filter(|unlocking| unlocking.what == what);
        let wrong = before.map_or(0, |unlocking| unlocking.wrong + usize::from(unlocking.tried.is_some()));
        let file = self.name_of(&what);
        self.reading = None;
        match &what {
            // It is read anew with the passphrase, and nothing of it stands open before.
            Locked::Copy(_) => self.merging = None,
            Locked::Base(_) => self.show_merging(false),
            Locked::Open(_) | Locked::Left(_) | Locked::Other(_) | Locked::Kept => {}
        }
        self.unlocking = Some(Unlocking { what, file, wrong, is_trying: false, tried: None });
    }

    fn show_merging(&mut self, is_open: bool) {
        if let Some(merging) = &mut self.merging {
            merging.is_open = is_open;
        }
    }

    fn name_of(&self, what: &Locked) -> String {
        match what {
            Locked::Open(path) | Locked::Other(path) | Locked::Copy(path) | Locked::Base(path) => file_name(path),
            Locked::Left(name) => {
                let work = self.left.works.iter().find(|work| work.name == *name);
                work.map(|work| work.exercise.clone()).unwrap_or_default()
            }
            Locked::Kept => self.document.as_ref().map(Document::name).unwrap_or_default(),
        }
    }

    /// Tries the passphrase that was given.
    pub(super) fn unlock(&mut self, passphrase: Passphrase) {
        let Some(unlocking) = &mut self.unlocking else { return };
        unlocking.tried = Some(Padlock::new(passphrase));
        unlocking.is_trying = true;
        match unlocking.what.clone() {
            Locked::Open(path) => self.go_on(Pending::Open(path)),
            Locked::Left(name) => {
                let padlocks = self.padlocks();
                self.effects.push(Effect::Keep(KeepWork::Open(name, padlocks)));
            }
            Locked::Other(path) => self.read_other(path),
            Locked::Copy(path) => self.read_copy(&path),
            Locked::Base(path) => {
                self.show_merging(true);
                self.read_base(path);
            }
            Locked::Kept => self.look_for_kept(),
        }
    }

    /// What was tried has opened it, and may open more of the same document.
    pub(super) fn was_unlocked(&mut self) {
        let tried = self.unlocking.take().and_then(|unlocking| unlocking.tried);
        self.protecting.known.extend(tried);
    }

    /// After looking through kept versions: what was given has opened some, or none.
    pub(super) fn kept_unlocked(&mut self, is_any: bool) {
        let is_asked = self.unlocking.as_ref().is_some_and(|unlocking| unlocking.what == Locked::Kept);
        match (is_asked, is_any) {
            (true, true) => self.was_unlocked(),
            (true, false) => self.ask_passphrase(Locked::Kept),
            (false, _) => {}
        }
    }

    /// Leaves what is locked as it is.
    pub(super) fn leave_locked(&mut self) {
        self.reading = None;
        match self.unlocking.take().map(|unlocking| unlocking.what) {
            Some(Locked::Left(_)) => self.left.is_shown = !self.left.works.is_empty(),
            Some(Locked::Base(_)) => self.show_merging(true),
            _ => {}
        }
    }
}
