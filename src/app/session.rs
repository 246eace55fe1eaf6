//! The program without a window: one document, what was asked, and what has to happen outside.

mod arrivals;
mod cells;
mod checklists;
pub mod comparing;
mod faults;
mod files;
mod hints;
mod keeping;
mod leaving;
mod merging;
mod paths;
mod protecting;
mod signing;
mod versions;
mod watching;

pub use keeping::Unsent;
pub use leaving::{Pending, Stake};
pub use paths::{AskPath, ExportTo, PathPurpose};
pub use protecting::{Locked, ProtectAct, Unlocking};
pub use signing::Signing;

use super::arrival::Incoming;
use super::clock;
use super::comparing::Comparing;
use super::document::Document;
use super::effect::Effect;
use super::merging::Merging;
use super::message::Message;
use super::own::OwnChecklist;
use super::role::Role;
use super::shelf::Shelf;
use crate::checklist::Basis;
use crate::coverage::Program;
use crate::edit::Edit;
use crate::scenario::{DecisionKind, InjectId, RecordKind, Scenario};
use crate::store::Expect;
use crate::store::recent::Memory;
use crate::words::{Language, say, say_with};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// Something the person should read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Whether something went wrong, rather than being worth knowing.
    pub is_error: bool,
    /// What happened, why it matters, and what to do.
    pub text: String,
}

/// The state of the program.
#[derive(Debug)]
pub struct Session {
    program: Arc<Program>,
    /// The checklists that come with the program.
    shipped: Arc<Basis>,
    /// The checklists of the organisation.
    own: Vec<OwnChecklist>,
    /// The checklist file that was not added, with its faults, until they were read.
    pub refused: Option<OwnChecklist>,
    /// The open document.
    pub document: Option<Document>,
    /// What the person should read next.
    pub notice: Option<Notice>,
    /// A short word on what was just done, for the status bar.
    pub done: Option<String>,
    /// The question about unsaved changes, if it is open.
    pub pending: Option<Pending>,
    /// The path that is asked for, if one is.
    pub ask_path: Option<AskPath>,
    /// The file that was chosen for an export, until the desk that asked for it takes it.
    pub export_to: Option<ExportTo>,
    /// What stands open to be brought in.
    pub incoming: Option<Incoming>,
    /// The injects that were just brought in, until the window shows them.
    pub brought: Option<Vec<InjectId>>,
    /// The copy that is being brought in, or was set aside.
    pub merging: Option<Merging>,
    /// What is being compared.
    pub comparing: Option<Comparing>,
    /// A file of ours that was dropped on the window, until it was said what to do with it.
    pub dropped: Option<PathBuf>,
    /// A line about the last step, with the revision up to which it can be taken back from there.
    pub undoable: Option<(String, u64)>,
    /// Work that earlier runs left, and whether it is shown.
    pub left: keeping::LeftBehind,
    /// The passphrase that is asked for, if one is.
    pub unlocking: Option<Unlocking>,
    /// Whether something is being read.
    pub reading: Option<PathBuf>,
    /// What is remembered between two runs.
    pub memory: Memory,
    /// Keys and signatures.
    pub signing: Signing,
    /// How long the last check took.
    pub last_check: std::time::Duration,
    shelf: OnceLock<Shelf>,
    looking: faults::Looking,
    reading_on: hints::ReadingOn,
    keeping: keeping::KeepingOn,
    watching: Option<super::watch::Watched>,
    protecting: protecting::Protecting,
    opened_count: usize,
    after_save: bool,
    effects: Vec<Effect>,
}

impl Session {
    /// A session over these checklists.
    pub fn new(basis: Basis) -> Self {
        let shipped = Arc::new(basis);
        Self {
            program: Arc::new(Program::new(Arc::clone(&shipped))),
            shipped,
            own: Vec::new(),
            refused: None,
            document: None,
            notice: None,
            done: None,
            pending: None,
            ask_path: None,
            export_to: None,
            incoming: None,
            brought: None,
            merging: None,
            comparing: None,
            dropped: None,
            undoable: None,
            left: keeping::LeftBehind::default(),
            unlocking: None,
            reading: None,
            memory: Memory::default(),
            signing: Signing::default(),
            last_check: std::time::Duration::ZERO,
            shelf: OnceLock::new(),
            looking: faults::Looking::default(),
            reading_on: hints::ReadingOn::default(),
            keeping: keeping::KeepingOn::default(),
            watching: None,
            protecting: protecting::Protecting::default(),
            opened_count: 0,
            after_save: false,
            effects: Vec::new(),
        }
    }

    /// The checklists made ready.
    pub fn program(&self) -> &Arc<Program> {
        &self.program
    }

    /// The library; it is read when it is first asked for.
    pub fn shelf(&self) -> &Shelf {
        self.shelf.get_or_init(|| Shelf::of(&self.shipped))
    }

    /// How many documents were opened or begun so far, so that a view knows when it sees another.
    pub fn opened_count(&self) -> usize {
        self.opened_count
    }

    /// Takes what has to happen outside, in order.
    pub fn take_effects(&mut self) -> Vec<Effect> {
        let effects = std::mem::take(&mut self.effects);
        effects.into_iter().map(|effect| self.protecting.guarded(effect)).collect()
    }

    /// Acts on one message.
    pub fn update(&mut self, message: Message) {
        self.act(message);
        self.protecting.look(self.document.as_ref(), &self.memory);
        self.keep();
        self.watch();
        self.look_for_problems();
        self.read_texts();
    }

    fn act(&mut self, message: Message) {
        match message {
            Message::Edit(edit, gesture) => self.edit(&edit, gesture),
            Message::EditTold(edit, told) => self.edit_told(&edit, told),
            Message::WriteCells(column, cells) => self.write_cells(&column, &cells),
            Message::Speak(language) => self.speak(language),
            Message::Spoken => self.spoken(),
            Message::Tell(notice) => self.notice = Some(notice),
            Message::Undo => self.step_back(),
            Message::Redo => self.step_forward(),
            Message::New => self.unless_changed(Pending::New),
            Message::Begin(asked) => self.unless_changed(Pending::Begin(asked)),
            Message::OpenSample(id) => self.unless_changed(Pending::Sample(id)),
            Message::AskOpen => self.unless_changed(Pending::AskOpen),
            Message::Open(path) => self.unless_changed(Pending::Open(path)),
            Message::CloseDocument => self.unless_changed(Pending::Close),
            Message::Quit => self.unless_changed(Pending::Quit),
            Message::Unsaved(answer) => self.unsaved(answer),
            Message::Save => self.save(),
            Message::AskSaveAs => self.ask_save_as(),
            Message::SaveAs(path) => self.write(path, Expect::Anything, true),
            Message::SaveNew(path) => self.write(path, Expect::Nothing, true),
            Message::Overwrite => self.overwrite(),
            Message::DismissNotice => self.notice = None,
            Message::ForgetRecent(path) => self.forget_recent(&path),
            Message::ListFiles(yes) => self.list_files(yes),
            Message::Opened(path, outcome) => self.opened(path, outcome),
            Message::Saved { revision, path, outcome } => self.saved(revision, path, outcome),
            Message::Remembered(trouble) => self.done = trouble,
            Message::Settings(memory) => self.settings(*memory),
            Message::AskChecklist => self.effects.push(Effect::PickChecklist),
            Message::AddChecklist(path) => self.add_checklist(path),
            Message::RemoveChecklist(path) => self.remove_checklist(&path),
            Message::DismissRefused => self.refused = None,
            Message::ChecklistsRead { read, adding } => self.checklists_read(read, adding),
            Message::NoChecklistDialog => self.ask_for_checklist(),
            Message::DialogClosed => self.after_save = false,
            Message::NoDialog { saving: true, name } => self.ask_for_path(PathPurpose::Save, &name),
            Message::NoDialog { saving: false, .. } => self.ask_for_path(PathPurpose::Open, ""),
            Message::AskExport { name, ending } => self.effects.push(Effect::PickExport { name, ending }),
            Message::NoExportDialog { name } => self.ask_for_path(PathPurpose::Export, &name),
            Message::ExportTo { path, replace } => self.export_to(path, replace),
            Message::AskImport => self.effects.push(Effect::PickImport),
            Message::Import(path) => self.read_arrival(path),
            Message::ImportText(text) => self.read_pasted(&text),
            Message::NoImportDialog => self.ask_for_arrival(),
            Message::Arrived(outcome) => self.arrived(outcome),
            Message::Arrival(act) => self.arrival(act),
            Message::Keep(news) => self.keep_news(news),
            Message::Watched(news) => self.file_stands(&news),
            Message::Recover(act) => self.recover_act(act),
            Message::Signing(wish) => self.signing_wish(wish),
            Message::SigningDone(news) => self.signing_news(news),
            Message::Protect(act) => self.protect(act),
            Message::Unlock(passphrase) => self.unlock(passphrase),
            Message::LeaveLocked => self.leave_locked(),
            Message::Merge(act) => self.merge_act(act),
            Message::MergeDone(news) => self.merge_news(news),
            Message::Compare(act) => self.compare_act(act),
            Message::CompareDone(news) => self.compare_news(news),
            Message::FaultsFound(news) => self.faults_found(news),
            Message::TextsRead(news) => self.texts_read(news),
            Message::Dropped(path) => self.dropped(path),
            Message::DismissDropped => self.dropped = None,
            Message::DismissUndoable => self.undoable = None,
            Message::Picked(purpose, path) => self.picked(purpose, path),
            Message::NoFileDialog { purpose, name } => self.ask_for_path(purpose, &name),
            Message::PathRefused => self.path_refused(),
        }
    }

    fn forget_recent(&mut self, path: &Path) {
        self.memory.forget(path);
        self.settings(self.memory.clone());
    }

    fn list_files(&mut self, yes: bool) {
        self.memory.remember_files(yes);
        self.settings(self.memory.clone());
        self.done = Some(say(if yes { "session-files-listed" } else { "session-files-not-listed" }));
    }

    /// Remembers this for the next run.
    fn settings(&mut self, memory: Memory) {
        self.effects.push(Effect::Remember(Box::new(memory.clone())));
        self.memory = memory;
    }

    fn edit(&mut self, edit: &Edit, gesture: Option<crate::edit::Gesture>) {
        let Some(document) = &mut self.document else { return };
        if let Some(reason) = &document.read_only {
            self.notice = Some(Notice { is_error: false, text: reason.clone() });
            return;
        }
        let role = Role::named(&self.memory.works_as);
        if !role.allows(edit) {
            self.notice = Some(Notice { is_error: false, text: say(&format!("role-refused-{}", role.name())) });
            return;
        }
        if let Some(by) = signed_by_another(document.scenario(), edit, &self.memory.name) {
            self.notice = Some(Notice { is_error: false, text: say_with("session-not-yours", &[("name", by.into())]) });
            return;
        }
        let watch = clock::Stopwatch::start();
        let outcome = document.apply(edit, gesture);
        self.last_check = watch.elapsed();
        match outcome {
            Ok(_) => {
                self.notice = None;
                self.tell_deleted(edit);
            }
            Err(refusal) => self.notice = Some(Notice { is_error: true, text: refusal.message }),
        }
    }

    /// Remembers another language; the edge speaks it and says so.
    fn speak(&mut self, language: Language) {
        language.tag().clone_into(&mut self.memory.language);
        self.effects.push(Effect::Speak(language));
        self.effects.push(Effect::Remember(Box::new(self.memory.clone())));
    }

    /// Makes all words anew that were made in the language before.
    fn spoken(&mut self) {
        self.shelf = OnceLock::new();
        (self.notice, self.done, self.undoable) = (None, None, None);
        let program = Arc::clone(&self.program);
        if let Some(document) = &mut self.document {
            document.judge_by(&program);
        }
    }

    /// Deleting asks nothing, so the line below says what is gone and takes it back.
    fn tell_deleted(&mut self, edit: &Edit) {
        let Edit::Remove(records) = edit else { return };
        let count = records.iter().filter(|record| record.kind == RecordKind::Inject).count();
        if let Some(document) = self.document.as_ref().filter(|_| count > 0) {
            self.undoable = Some((say_with("session-deleted", &[("count", count.into())]), document.revision()));
        }
    }

    fn step_back(&mut self) {
        if let Some(done) = self.document.as_mut().and_then(Document::undo) {
            self.done = Some(say_with("done-undone", &[("step", done.label.into())]));
        }
    }

    fn step_forward(&mut self) {
        if let Some(done) = self.document.as_mut().and_then(Document::redo) {
            self.done = Some(say_with("done-redone", &[("step", done.label.into())]));
        }
    }
}

/// Whose decision an edit would take away, where that is somebody else: nobody withdraws for another.
fn signed_by_another(scenario: &Scenario, edit: &Edit, name: &str) -> Option<String> {
    let Edit::Remove(records) = edit else { return None };
    let decisions = records.iter().filter(|record| record.kind == RecordKind::Decision);
    let found = decisions.filter_map(|record| scenario.decisions.iter().find(|own| own.id.as_str() == record.id));
    // Whoever doubts a clearance may hold the text back again.
    let found = found.filter(|decision| decision.kind != DecisionKind::Clear);
    let other = found.map(|decision| decision.signer.name.trim()).find(|by| !by.is_empty() && *by != name.trim());
    other.map(str::to_owned)
}
