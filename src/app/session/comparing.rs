//! Comparing in a session: asked with what, worked out in the background, shown until it is left.

use super::{Locked, Notice, PathPurpose, Session};
use crate::app::comparing::{Against, CompareAct, CompareNews, CompareWork, Comparing, KeptVersion, Step, Version};
use crate::app::effect::Effect;
use crate::scenario::Scenario;
use crate::words::{say, say_with};
use std::path::PathBuf;
use std::sync::Arc;

impl Session {
    /// Acts on what a person does while comparing.
    pub(super) fn compare_act(&mut self, act: CompareAct) {
        if self.document.is_none() {
            return;
        }
        match act {
            CompareAct::Ask => {
                self.comparing = Some(Comparing::asking());
                self.look_for_kept();
            }
            CompareAct::Unlock => self.ask_passphrase(Locked::Kept),
            CompareAct::Leave => self.leave_comparing(),
            CompareAct::AskFile => {
                self.effects.push(Effect::PickFile { purpose: PathPurpose::Other, name: String::new() });
            }
            CompareAct::With(against) => self.compare_with(&against),
            CompareAct::BringBack(against) => self.bring_back(against.as_ref()),
            CompareAct::Swap => {
                if let Some((before, after)) = self.comparing.as_mut().and_then(|it| it.versions.take()) {
                    self.compare(after, before);
                }
            }
            CompareAct::AskPage => {
                let name = say("comparing-page-name");
                self.effects.push(Effect::PickFile { purpose: PathPurpose::ChangesPage, name });
            }
        }
    }

    fn compare_with(&mut self, against: &Against) {
        self.ask_path = None;
        self.dropped = None;
        let path = match against {
            Against::File(path) => Some(path.clone()),
            Against::OnDisk => self.document.as_ref().and_then(|document| document.path.clone()),
            Against::Opened | Against::Saved | Against::Kept(_) => None,
        };
        if let Some(path) = path {
            return self.read_other(path);
        }
        let Some((name, scenario)) = self.version(against) else { return };
        let open = self.open_version();
        self.comparing.get_or_insert_with(Comparing::asking).file = None;
        if let Some(open) = open {
            self.compare(Version { name, scenario, is_open: false }, open);
        }
    }

    /// Compares the open exercise with what it would become.
    pub(super) fn compare_with_result(&mut self, result: Arc<Scenario>) {
        let Some(open) = self.open_version() else { return };
        self.comparing = Some(Comparing { goes_back: true, ..Comparing::asking() });
        self.compare(open, Version { name: say("comparing-result"), scenario: result, is_open: false });
    }

    fn leave_comparing(&mut self) {
        let goes_back = self.comparing.take().is_some_and(|comparing| comparing.goes_back);
        if let Some(merging) = self.merging.as_mut().filter(|_| goes_back) {
            merging.is_open = true;
        }
    }

    fn open_version(&self) -> Option<Version> {
        let document = self.document.as_ref()?;
        Some(Version { name: say("comparing-now"), scenario: Arc::clone(document.scenario()), is_open: true })
    }

    /// Looks up the kept versions once more, after a passphrase was given.
    pub(super) fn look_for_kept(&mut self) {
        let Some(document) = &self.document else { return };
        let (open, file) = (Arc::clone(document.scenario()), document.path.clone());
        let padlocks = self.padlocks();
        self.effects.push(Effect::Comparing(CompareWork::Kept(open, file, padlocks)));
    }

    pub(super) fn read_other(&mut self, path: PathBuf) {
        let comparing = self.comparing.get_or_insert_with(Comparing::asking);
        comparing.step = Step::Working;
        let padlocks = self.padlocks();
        self.effects.push(Effect::Comparing(CompareWork::Read(path, padlocks)));
    }

    fn compare(&mut self, before: Version, after: Version) {
        if let Some(merging) = &mut self.merging {
            merging.is_open = false;
        }
        let Some(comparing) = &mut self.comparing else { return };
        comparing.request += 1;
        comparing.step = Step::Working;
        self.effects.push(Effect::Comparing(CompareWork::Compare {
            request: comparing.request,
            program: Arc::clone(&self.program),
            before: Arc::clone(&before.scenario),
            after: Arc::clone(&after.scenario),
        }));
        comparing.versions = Some((before, after));
    }

    /// Takes up what came of a piece of work.
    pub(super) fn compare_news(&mut self, news: CompareNews) {
        if let CompareNews::PutAside(is_kept) = news {
            let text = || say("comparing-back-not-kept");
            self.notice = (!is_kept).then(|| Notice { is_error: false, text: text() }).or(self.notice.take());
            return;
        }
        let Some(comparing) = &mut self.comparing else { return };
        match news {
            CompareNews::Kept(versions, locked) => {
                let before = std::mem::replace(&mut comparing.locked, locked);
                if let Step::Choose { kept, .. } = &mut comparing.step {
                    *kept = Some(versions);
                }
                self.kept_unlocked(locked < before);
            }
            CompareNews::Locked(path) => {
                comparing.step = Step::Choose { kept: Some(Vec::new()), fault: None };
                self.ask_passphrase(Locked::Other(path));
            }
            CompareNews::Read(Err(text)) => {
                comparing.step = Step::Choose { kept: Some(Vec::new()), fault: Some(text) };
                self.unlocking = None;
            }
            CompareNews::Read(Ok((path, name, scenario))) => {
                let is_own = self.document.as_ref().is_some_and(|document| document.path.as_ref() == Some(&path));
                comparing.file = Some(path);
                let other = Version { name, scenario, is_open: false };
                self.was_unlocked();
                // What somebody else wrote to our file is later than what we have.
                match (self.open_version(), is_own) {
                    (Some(open), true) => self.compare(open, other),
                    (Some(open), false) => self.compare(other, open),
                    (None, _) => {}
                }
            }
            CompareNews::Compared(request, changes) if comparing.request == request => {
                comparing.step = Step::Ready(changes);
            }
            CompareNews::Compared(..) | CompareNews::PutAside(_) => {}
            CompareNews::Written(Ok(path)) => {
                self.done = Some(say_with("comparing-written", &[("path", path.display().to_string().into())]));
            }
            CompareNews::Written(Err(text)) => self.notice = Some(Notice { is_error: true, text }),
        }
    }

    /// Writes what changed as a page.
    pub(super) fn write_changes(&mut self, path: PathBuf) {
        self.ask_path = None;
        let Some(comparing) = &self.comparing else { return };
        let (Some(changes), Some((before, after))) = (comparing.changes(), &comparing.versions) else { return };
        self.effects.push(Effect::Comparing(CompareWork::Page {
            path,
            changes: Arc::clone(changes),
            program: Arc::clone(&self.program),
            after: Arc::clone(&after.scenario),
            names: (before.name.clone(), after.name.clone()),
        }));
    }
}

/// What a kept version is called.
pub fn kept_name(version: &KeptVersion) -> String {
    match version.at {
        Some(at) if version.was_saved_over => {
            say_with("comparing-saved-over-at", &[("at", crate::app::clock::ago_text(at).into())])
        }
        Some(at) => say_with("comparing-kept-at", &[("at", crate::app::clock::ago_text(at).into())]),
        None => say("comparing-kept"),
    }
}
