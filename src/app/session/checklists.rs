//! The checklists of a session: those of the organisation come to the shipped ones, and go again.

use super::{AskPath, Notice, PathPurpose, Session};
use crate::app::effect::Effect;
use crate::app::own::OwnChecklist;
use crate::checklist::{Basis, Checklist};
use crate::coverage::Program;
use crate::store::recent::{self, Memory};
use crate::words::say_with;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Session {
    /// Takes up what is remembered from the last run, and reads the organisation's own checklists again.
    pub fn recall(&mut self, memory: Memory) {
        self.memory = memory;
        if !self.memory.checklists.is_empty() {
            let beside = Arc::clone(&self.shipped);
            let paths = self.memory.checklists.clone();
            self.effects.push(Effect::ReadChecklists { paths, beside, adding: false });
        }
    }

    /// The checklists of the organisation, in the order in which they were added.
    pub fn own_checklists(&self) -> &[OwnChecklist] {
        &self.own
    }

    /// The checklists that come with the program.
    pub fn shipped(&self) -> &Basis {
        &self.shipped
    }

    /// The checklists that the open scenario switches on and that this computer does not have, by id.
    pub fn missing_checklists(&self) -> Vec<String> {
        let Some(document) = &self.document else { return Vec::new() };
        let known = &self.program.basis.checklists;
        let wanted = document.scenario().exercise.checklists.iter().map(crate::scenario::Code::as_str);
        wanted.filter(|id| !known.iter().any(|list| list.id == *id)).map(str::to_owned).collect()
    }

    /// Says that the scenario counts on a checklist that is not here.
    pub(super) fn missing_notice(&self) -> Option<Notice> {
        let missing = self.missing_checklists();
        if missing.is_empty() {
            return None;
        }
        let values = [("ids", missing.join(", ").into()), ("count", missing.len().into())];
        Some(Notice { is_error: false, text: say_with("checklists-missing", &values) })
    }

    /// Reads a file that is to be added, or one of the own ones again.
    pub(super) fn add_checklist(&mut self, path: PathBuf) {
        self.ask_path = None;
        self.refused = None;
        let mut beside = Basis::clone(&self.shipped);
        let others = self.own.iter().filter(|own| own.path != path);
        beside.checklists.extend(others.filter_map(OwnChecklist::checklist).cloned());
        self.effects.push(Effect::ReadChecklists { paths: vec![path], beside: Arc::new(beside), adding: true });
    }

    /// Takes what was read: a sound file counts from now on; one with faults is shown and not added.
    pub(super) fn checklists_read(&mut self, read: Vec<OwnChecklist>, adding: bool) {
        if !adding {
            self.own = read;
            self.rebuild();
            self.notice = self.notice.take().or_else(|| self.unread_notice()).or_else(|| self.missing_notice());
            return;
        }
        for own in read {
            if own.read.is_err() {
                self.refused = Some(own);
                continue;
            }
            if let Some(list) = own.checklist() {
                self.done = Some(say_with("checklists-added", &[("title", list.title.clone().into())]));
            }
            match self.own.iter_mut().find(|known| known.path == own.path) {
                Some(known) => *known = own,
                None => self.own.push(own),
            }
        }
        self.remember_checklists();
        self.rebuild();
    }

    /// Takes one of the own checklists out; its file stays as it is.
    pub(super) fn remove_checklist(&mut self, path: &Path) {
        self.own.retain(|own| own.path != path);
        self.refused = None;
        self.remember_checklists();
        self.rebuild();
    }

    /// Asks for the path of a checklist where the computer shows no file dialogs.
    pub(super) fn ask_for_checklist(&mut self) {
        self.ask_path = Some(AskPath { purpose: PathPurpose::Checklist, proposed: recent::own_folder() });
    }

    fn unread_notice(&self) -> Option<Notice> {
        let unread = self.own.iter().filter(|own| own.read.is_err());
        let names: Vec<String> = unread.map(|own| own.path.display().to_string()).collect();
        let values = [("files", names.join(", ").into()), ("count", names.len().into())];
        (!names.is_empty()).then(|| Notice { is_error: true, text: say_with("checklists-unread", &values) })
    }

    fn remember_checklists(&mut self) {
        let paths: Vec<PathBuf> = self.own.iter().map(|own| own.path.clone()).collect();
        if paths != self.memory.checklists {
            self.memory.checklists = paths;
            self.effects.push(Effect::Remember(Box::new(self.memory.clone())));
        }
    }

    /// Makes the checklists ready anew, and judges the open scenario by them.
    fn rebuild(&mut self) {
        let mut basis = Basis::clone(&self.shipped);
        basis
            .checklists
            .extend(self.own.iter().filter_map(OwnChecklist::checklist).cloned().collect::<Vec<Checklist>>());
        self.program = Arc::new(Program::new(Arc::new(basis)));
        if let Some(document) = &mut self.document {
            document.judge_by(&self.program);
        }
    }
}
