//! Bringing in a copy in a session: one at a time, set aside and taken up again, taken as one step.

use super::{Locked, Notice, PathPurpose, Pending, Session};
use crate::app::clock;
use crate::app::document::SaveState;
use crate::app::effect::Effect;
use crate::app::merging::{
    Base, BaseWish, Copy, CopyRead, Made, MakeJob, MergeAct, MergeNews, MergeWork, Merging, Origin, ReadJob, Step,
    WeighJob,
};
use crate::app::role::Role;
use crate::edit::merge::{Flag, Merge};
use crate::scenario::Scenario;
use crate::store::Expect;
use crate::store::open::file_name;
use crate::words::{say, say_with};
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Session {
    /// Acts on what a person does with a copy.
    pub(super) fn merge_act(&mut self, act: MergeAct) {
        match act {
            MergeAct::Ask if self.merging.is_some() => self.return_to_copy(),
            MergeAct::Ask => self.ask_for_copy(),
            MergeAct::Bring(path) => self.bring_copy(path),
            MergeAct::Base(wish) => self.answer_base(&wish),
            MergeAct::SetAside => self.set_aside(),
            MergeAct::Return => self.return_to_copy(),
            MergeAct::Leave => self.unless_chosen(Pending::LeaveCopy),
            MergeAct::ShowResult => self.show_result(),
            MergeAct::Take => self.take_copy(),
            MergeAct::Weigh(index) => self.weigh(index),
            MergeAct::Reopen(index) => {
                if let Some(made) = self.made_mut() {
                    made.reopen(index);
                }
            }
            MergeAct::SettleRest(side) => {
                if let Some(made) = self.made_mut() {
                    made.settle_rest(side);
                }
            }
            MergeAct::Settle(index, choice) => {
                if let Some(Err(_no)) = self.made_mut().map(|made| made.settle(index, choice)) {
                    self.done = Some(say("merging-no-choice"));
                }
            }
        }
    }

    /// Why nothing of a copy can be brought in by whoever works in this way; nothing where it can.
    pub fn bars_copies(&self) -> Option<String> {
        let role = Role::named(&self.memory.works_as);
        (role != Role::Planner).then(|| say(&format!("merging-role-{}", role.name())))
    }

    fn made_mut(&mut self) -> Option<&mut Made> {
        self.merging.as_mut().and_then(Merging::made_mut)
    }

    fn ask_for_copy(&mut self) {
        if let Some(reason) = self.document.as_ref().and_then(|document| document.read_only.clone()) {
            self.notice = Some(Notice { is_error: false, text: reason });
        } else if self.document.is_some() {
            self.effects.push(Effect::PickFile { purpose: PathPurpose::Copy, name: String::new() });
        }
    }

    /// Begins with a copy; choices for another one are not lost without a question.
    fn bring_copy(&mut self, path: PathBuf) {
        self.ask_path = None;
        self.dropped = None;
        self.unless_chosen(Pending::BringIn(path));
    }

    pub(super) fn read_copy(&mut self, path: &Path) {
        self.comparing = None;
        let padlocks = self.padlocks();
        let Some(document) = self.document.as_mut() else { return };
        document.end_gesture();
        if let Some(reason) = &document.read_only {
            self.notice = Some(Notice { is_error: false, text: reason.clone() });
            return;
        }
        let shared = |scenario: &Scenario| Arc::new(scenario.clone());
        let job = ReadJob {
            mine: Arc::clone(document.scenario()),
            file: document.path.clone(),
            saved: document.saved().map(shared),
            opened: document.history().undo_label().map(|_| shared(document.opened())),
            padlock: document.padlock.clone(),
            padlocks,
            path: path.to_owned(),
        };
        self.notice = None;
        self.merging = Some(Merging::reading(file_name(path)));
        self.effects.push(Effect::Merging(MergeWork::Read(Box::new(job))));
    }

    /// Takes up what came of a piece of work.
    pub(super) fn merge_news(&mut self, news: MergeNews) {
        match news {
            MergeNews::Read(Ok(read)) => self.copy_read(*read),
            MergeNews::Read(Err(text)) => self.refuse_copy(text),
            MergeNews::Base(outcome) => self.base_read(outcome),
            MergeNews::Locked { path, is_base: true } => self.ask_passphrase(Locked::Base(path)),
            MergeNews::Locked { path, is_base: false } => self.ask_passphrase(Locked::Copy(path)),
            MergeNews::Made(request, outcome) => self.copy_merged(request, outcome),
            MergeNews::Weighed(request, weighed) => {
                let merging = self.merging.as_mut().filter(|merging| merging.request == request);
                if let (Some(made), Some(weighed)) = (merging.and_then(Merging::made_mut), weighed) {
                    made.weighed = Some(weighed);
                }
            }
        }
    }

    fn refuse_copy(&mut self, text: String) {
        self.unlocking = None;
        if self.merging.take().is_some() {
            self.notice = Some(Notice { is_error: true, text });
        }
    }

    fn copy_read(&mut self, read: CopyRead) {
        self.was_unlocked();
        let Some(merging) = &mut self.merging else { return };
        let is_lost = read.copy.is_review();
        merging.copy = Some(read.copy);
        merging.is_kept = read.is_kept;
        match read.base {
            Some(base) => {
                merging.base = Some(base);
                self.make_merge();
            }
            None => merging.step = Step::AskBase { candidates: read.candidates, is_lost, fault: None },
        }
    }

    fn answer_base(&mut self, wish: &BaseWish) {
        let Some(merging) = &mut self.merging else { return };
        let Step::AskBase { candidates, .. } = &merging.step else { return };
        let base = match wish {
            BaseWish::Ask => {
                self.effects.push(Effect::PickFile { purpose: PathPurpose::Base, name: String::new() });
                return;
            }
            BaseWish::Candidate(place) => match candidates.get(*place) {
                Some(candidate) => candidate.base.clone(),
                None => return,
            },
            BaseWish::Unknown => Base { scenario: None, origin: Origin::Unknown },
        };
        merging.base = Some(base);
        self.make_merge();
    }

    /// Reads the file that somebody named as the version from which both started.
    pub(super) fn read_base(&mut self, path: PathBuf) {
        self.ask_path = None;
        let padlocks = self.padlocks();
        self.effects.push(Effect::Merging(MergeWork::Base(path, padlocks)));
    }

    fn base_read(&mut self, outcome: Result<Arc<Copy>, String>) {
        self.was_unlocked();
        let Some(merging) = &mut self.merging else { return };
        let Step::AskBase { fault, .. } = &mut merging.step else { return };
        match outcome {
            Err(text) => *fault = Some(text),
            Ok(copy) => {
                let origin = Origin::File(copy.file.clone());
                merging.base = Some(Base { scenario: Some(Arc::clone(&copy.scenario)), origin });
                self.make_merge();
            }
        }
    }

    /// Merges, or merges anew with the choices that were made.
    fn make_merge(&mut self) {
        let (Some(merging), Some(document)) = (&mut self.merging, &self.document) else { return };
        let (Some(copy), Some(base)) = (merging.copy.clone(), merging.base.clone()) else { return };
        if let Some(made) = merging.made() {
            merging.chosen = made.merge.conflicts().to_vec();
        }
        let job = MakeJob {
            request: merging.next_request(),
            latest: Arc::clone(&merging.latest),
            revision: document.revision(),
            coverage: Box::new(document.coverage().clone()),
            chosen: merging.chosen.clone(),
            copy,
            base,
        };
        merging.step = Step::Making;
        self.effects.push(Effect::Merging(MergeWork::Make(Box::new(job))));
    }

    fn copy_merged(&mut self, request: u64, outcome: Option<Result<Box<Made>, String>>) {
        let Some(merging) = self.merging.as_mut().filter(|merging| merging.request == request) else { return };
        let file = merging.file.clone();
        let values = [("file", file.as_str().into())];
        match outcome {
            Some(Ok(made)) if made.merge.is_unrelated() => self.refuse_copy(say_with("merging-other", &values)),
            Some(Ok(made)) if made.counts.all() == 0 && made.rows.is_empty() => {
                self.done = Some(say_with("merging-nothing", &values));
                self.merging = None;
            }
            Some(Ok(made)) => merging.step = Step::Ready(made),
            Some(Err(text)) => self.refuse_copy(text),
            None => {}
        }
    }

    /// Asks what the choices of one conflict do, unless that is known.
    fn weigh(&mut self, index: usize) {
        let (Some(merging), Some(document)) = (&mut self.merging, &self.document) else { return };
        let Some(made) = merging.made() else { return };
        let is_known =
            |weighed: &crate::app::merging::Weighed| weighed.index == index && weighed.generation == made.generation;
        if made.weighed.as_ref().is_some_and(is_known) {
            return;
        }
        let (merge, generation) = (Arc::clone(&made.merge), made.generation);
        let job = WeighJob {
            request: merging.next_request(),
            latest: Arc::clone(&merging.latest),
            coverage: Box::new(document.coverage().clone()),
            merge,
            index,
            generation,
        };
        self.effects.push(Effect::Merging(MergeWork::Weigh(Box::new(job))));
    }

    /// Shows what the copy would change as it stands now, and comes back to it afterwards.
    fn show_result(&mut self) {
        let Some(made) = self.merging.as_ref().and_then(Merging::made) else { return };
        let result = Arc::new(made.merge.result());
        self.compare_with_result(result);
    }

    fn set_aside(&mut self) {
        match &mut self.merging {
            Some(merging) if merging.made().is_some() => merging.is_open = false,
            // Nothing was chosen yet that could be kept.
            _ => self.merging = None,
        }
    }

    /// Shows the copy again; if the exercise changed meanwhile, it is compared anew and choices that fit are kept.
    fn return_to_copy(&mut self) {
        let revision = self.document.as_ref().map(crate::app::Document::revision);
        let Some(merging) = &mut self.merging else { return };
        merging.is_open = true;
        self.comparing = None;
        if merging.made().is_some_and(|made| Some(made.revision) != revision) {
            self.make_merge();
        }
    }

    fn take_copy(&mut self) {
        let revision = self.document.as_ref().map(crate::app::Document::revision);
        let Some(merging) = &self.merging else { return };
        let Some(made) = merging.made().filter(|made| made.left == 0) else { return };
        if Some(made.revision) != revision {
            self.return_to_copy();
            return;
        }
        let name = merging.copy.as_ref().map(|copy| copy.name()).unwrap_or_default();
        let values = [
            ("edits", made.counts.all().into()),
            ("choices", made.rows.len().into()),
            ("stale", made.counts.stale.into()),
            ("name", name.into()),
        ];
        let told = say_with("merging-done", &values);
        let (edit, copy) = (made.merge.edit(), merging.copy.clone());
        let before = self.document.as_ref().map(|document| Arc::clone(document.scenario()));
        let faults = before.and_then(|before| faults(&made.merge, &before));
        self.edit(&edit, None);
        if self.notice.is_none() {
            self.merging = None;
            self.stands_on(copy.as_deref());
            self.undoable = self.document.as_ref().map(|document| (told, document.revision()));
            self.notice = faults.map(|text| Notice { is_error: false, text });
        }
    }

    /// What was brought in from the file of the exercise itself may be replaced there by the next saving.
    fn stands_on(&mut self, copy: Option<&Copy>) {
        let (Some(copy), Some(document)) = (copy, &mut self.document) else { return };
        if document.path.as_ref() == Some(&copy.path) {
            document.expect = Some(Expect::Same(copy.hash));
            document.hash = Some(copy.hash);
            document.stored_padlock.clone_from(&copy.padlock);
            document.mark_saved((*copy.scenario).clone());
            document.save_state = SaveState::Saved(clock::now_text());
        }
    }

    /// A file of ours was dropped on the window.
    pub(super) fn dropped(&mut self, path: PathBuf) {
        if self.document.is_none() {
            self.update(crate::app::Message::Open(path));
        } else {
            self.dropped = Some(path);
        }
    }
}

/// How many faults are told one by one.
const TOLD: usize = 4;

/// What is amiss that was not here before, such as a comment on an inject that was deleted here.
fn faults(merge: &Merge, before: &Scenario) -> Option<String> {
    let faults = merge.flags(before).into_iter().filter_map(|flag| match flag {
        Flag::Fault(problem) => Some(problem.message()),
        Flag::LookOnce { .. } => None,
    });
    let fresh: Vec<String> = faults.collect();
    let head = say_with("merging-faults", &[("count", fresh.len().into())]);
    let shown = std::iter::once(head).chain(fresh.iter().take(TOLD).cloned());
    (!fresh.is_empty()).then(|| shown.collect::<Vec<_>>().join("\n"))
}
