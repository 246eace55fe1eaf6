//! The program without a window: one document, what was asked, and what has to happen outside.

mod arrivals;
mod checklists;
pub mod comparing;
mod merging;
mod signing;

pub use signing::Signing;

use super::arrival::Incoming;
use super::clock;
use super::comparing::Comparing;
use super::document::{Document, SaveState};
use super::effect::Effect;
use super::merging::Merging;
use super::message::{Message, Unsaved};
use super::own::OwnChecklist;
use super::reading::with_unknown_codes;
use super::role::Role;
use super::shelf::Shelf;
use crate::checklist::Basis;
use crate::coverage::Program;
use crate::scenario::{InjectId, Scenario};
use crate::store::recent::{Memory, RecentFile};
use crate::store::{self, Expect, Guard, OpenFailure, SaveFailure, Saved};
use crate::words::{say, say_with};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// Something the person should read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Whether something went wrong, rather than being worth knowing.
    pub is_error: bool,
    /// What happened, why it matters, and what to do.
    pub text: String,
}

/// What waits until the person has said what to do with unsaved changes.
#[derive(Debug)]
pub enum Pending {
    /// Start an empty scenario.
    New,
    /// Open a sample.
    Sample(&'static str),
    /// Ask for a file and open it.
    AskOpen,
    /// Open a file.
    Open(PathBuf),
    /// Close the document.
    Close,
    /// Begin a new exercise with what arrived.
    Arrive,
    /// Close the window.
    Quit,
}

/// A path that the program asks for itself, where the computer shows no file dialogs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskPath {
    /// What it is for.
    pub purpose: PathPurpose,
    /// What is proposed.
    pub proposed: PathBuf,
}

/// What a path is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathPurpose {
    /// Opening a scenario.
    Open,
    /// Saving the scenario.
    Save,
    /// Adding a checklist.
    Checklist,
    /// Writing a pack or a file of another format.
    Export,
    /// Bringing in a file of another program.
    Import,
    /// Writing a review copy.
    ReviewCopy,
    /// Writing the public side of a key.
    PublicKey,
    /// Looking at the public key of somebody else.
    KeyFile,
    /// Bringing in a copy.
    Copy,
    /// The version from which a copy and the open exercise started.
    Base,
    /// Another version to compare with.
    Other,
    /// Writing what changed as a page.
    ChangesPage,
}

impl PathPurpose {
    /// Whether a file is written there.
    pub fn is_saving(self) -> bool {
        matches!(self, Self::Save | Self::Export | Self::ChangesPage | Self::ReviewCopy | Self::PublicKey)
    }
}

/// A file that is to be written by the press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportTo {
    /// Where to.
    pub path: PathBuf,
    /// Whether the person agreed to replace a file that is there.
    pub replace: bool,
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
    /// Whether something is being read.
    pub reading: Option<PathBuf>,
    /// What is remembered between two runs.
    pub memory: Memory,
    /// Keys and signatures.
    pub signing: Signing,
    /// How long the last check took.
    pub last_check: std::time::Duration,
    shelf: OnceLock<Shelf>,
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
            reading: None,
            memory: Memory::default(),
            signing: Signing::default(),
            last_check: std::time::Duration::ZERO,
            shelf: OnceLock::new(),
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
        std::mem::take(&mut self.effects)
    }

    /// Acts on one message.
    pub fn update(&mut self, message: Message) {
        match message {
            Message::Edit(edit, gesture) => self.edit(&edit, gesture),
            Message::Undo => self.step_back(),
            Message::Redo => self.step_forward(),
            Message::New => self.unless_changed(Pending::New),
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
            Message::ForgetRecent(path) => {
                self.memory.forget(&path);
                self.effects.push(Effect::Remember(Box::new(self.memory.clone())));
            }
            Message::Opened(path, outcome) => self.opened(path, outcome),
            Message::Saved { revision, path, outcome } => self.saved(revision, path, outcome),
            Message::Remembered(trouble) => self.done = trouble,
            Message::Settings(memory) => {
                self.memory = *memory;
                self.effects.push(Effect::Remember(Box::new(self.memory.clone())));
            }
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
            Message::ExportTo { path, replace } => {
                self.ask_path = None;
                self.export_to = Some(ExportTo { path, replace });
            }
            Message::AskImport => self.effects.push(Effect::PickImport),
            Message::Import(path) => self.read_arrival(path),
            Message::ImportText(text) => self.read_pasted(&text),
            Message::NoImportDialog => self.ask_for_arrival(),
            Message::Arrived(outcome) => self.arrived(outcome),
            Message::Arrival(act) => self.arrival(act),
            Message::Signing(wish) => self.signing_wish(wish),
            Message::SigningDone(news) => self.signing_news(news),
            Message::Merge(act) => self.merge_act(act),
            Message::MergeDone(news) => self.merge_news(news),
            Message::Compare(act) => self.compare_act(act),
            Message::CompareDone(news) => self.compare_news(news),
            Message::Dropped(path) => self.dropped(path),
            Message::DismissDropped => self.dropped = None,
            Message::DismissUndoable => self.undoable = None,
            Message::Picked(purpose, path) => self.picked(purpose, path),
            Message::NoFileDialog { purpose, name } => self.ask_for_path(purpose, &name),
            Message::PathRefused => {
                self.ask_path = None;
                self.after_save = false;
            }
        }
    }

    fn edit(&mut self, edit: &crate::edit::Edit, gesture: Option<crate::edit::Gesture>) {
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
        let watch = clock::Stopwatch::start();
        let outcome = document.apply(edit, gesture);
        self.last_check = watch.elapsed();
        match outcome {
            Ok(_) => self.notice = None,
            Err(refusal) => self.notice = Some(Notice { is_error: true, text: refusal.message }),
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

    /// Goes on at once, or asks first where changes would be lost.
    fn unless_changed(&mut self, pending: Pending) {
        if self.document.as_ref().is_some_and(Document::is_changed) {
            self.pending = Some(pending);
        } else {
            self.go_on(pending);
        }
    }

    fn unsaved(&mut self, answer: Unsaved) {
        match answer {
            Unsaved::Stay => self.pending = None,
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

    fn go_on(&mut self, pending: Pending) {
        self.pending = None;
        match pending {
            Pending::New => self.show(store::samples::empty()),
            Pending::Sample(id) => self.open_sample(id),
            Pending::AskOpen => self.effects.push(Effect::PickOpen),
            Pending::Open(path) => {
                self.ask_path = None;
                self.reading = Some(path.clone());
                self.effects.push(Effect::Read(path));
            }
            Pending::Close => {
                self.document = None;
                self.forget_other_versions();
                self.notice = None;
            }
            Pending::Arrive => self.begin_with_arrival(),
            Pending::Quit => {
                self.document = None;
                self.effects.push(Effect::CloseWindow);
            }
        }
    }

    fn show(&mut self, scenario: Scenario) {
        let watch = clock::Stopwatch::start();
        self.document = Some(Document::new(&self.program, scenario));
        self.last_check = watch.elapsed();
        self.opened_count += 1;
        self.forget_other_versions();
        self.notice = None;
        self.done = None;
    }

    fn open_sample(&mut self, id: &str) {
        match store::samples::open(id) {
            Some(opened) => {
                self.show(opened.scenario);
                if let Some(document) = &mut self.document {
                    document.problems = with_unknown_codes(opened.problems, document.scenario(), document.vocabulary());
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

    fn opened(&mut self, path: PathBuf, outcome: Result<(Box<store::Document>, Guard), OpenFailure>) {
        self.reading = None;
        let (stored, guard) = match outcome {
            Ok(opened) => opened,
            Err(failure) => {
                self.notice = Some(Notice { is_error: true, text: failure.message() });
                return;
            }
        };
        let expect = stored.expect();
        let store::Document { path: real, opened, .. } = *stored;
        let watch = clock::Stopwatch::start();
        let mut document = Document::new(&self.program, opened.scenario.clone());
        self.last_check = watch.elapsed();
        self.opened_count += 1;
        document.mark_saved(opened.scenario);
        document.problems = with_unknown_codes(opened.problems, document.scenario(), document.vocabulary());
        document.expect = expect;
        document.save_state = SaveState::Saved(clock::now_text());
        document.read_only = match (&guard, opened.read_only) {
            (Guard::Theirs(_), _) => guard.message(),
            (_, true) => Some(say("session-newer-version")),
            _ => None,
        };
        self.notice = opened.damaged.then(|| Notice { is_error: true, text: say("session-damaged") });
        document.hold(guard);
        document.path = Some(real);
        self.document = Some(document);
        self.forget_other_versions();
        self.notice = self.notice.take().or_else(|| self.missing_notice());
        self.done = None;
        self.remember(path);
    }

    fn remember(&mut self, path: PathBuf) {
        let Some(document) = &self.document else { return };
        let file = RecentFile {
            path,
            name: document.name(),
            injects: document.scenario().injects.len(),
            essential_open: document.coverage().essential_open(),
            at: clock::now_minutes(),
        };
        self.memory.remember(file);
        self.effects.push(Effect::Remember(Box::new(self.memory.clone())));
    }

    fn save(&mut self) {
        let Some(document) = &self.document else { return };
        match (document.path.clone(), document.expect, document.is_read_only()) {
            (Some(path), Some(expect), false) => self.write(path, expect, false),
            _ => self.ask_save_as(),
        }
    }

    fn ask_save_as(&mut self) {
        let Some(document) = &self.document else { return };
        let name = document.file_name().unwrap_or_else(|| proposed_name(&document.name()));
        self.effects.push(Effect::PickSave(name));
    }

    /// A copy that was set aside and a comparison belong to the document that was open.
    fn forget_other_versions(&mut self) {
        (self.merging, self.comparing, self.dropped, self.undoable) = (None, None, None, None);
    }

    /// A file was chosen for something that is no document of its own.
    fn picked(&mut self, purpose: PathPurpose, path: PathBuf) {
        use super::comparing::{Against, CompareAct};
        match purpose {
            PathPurpose::Copy => self.merge_act(super::merging::MergeAct::Bring(path)),
            PathPurpose::Base => self.read_base(path),
            PathPurpose::Other => self.compare_act(CompareAct::With(Against::File(path))),
            PathPurpose::ChangesPage => self.write_changes(path),
            PathPurpose::Open
            | PathPurpose::Save
            | PathPurpose::Checklist
            | PathPurpose::Export
            | PathPurpose::Import
            | PathPurpose::ReviewCopy
            | PathPurpose::PublicKey
            | PathPurpose::KeyFile => {}
        }
    }

    fn ask_for_path(&mut self, purpose: PathPurpose, name: &str) {
        let beside = self.memory.recent.first().and_then(|file| file.path.parent()).map(std::path::Path::to_owned);
        let folder = beside.unwrap_or_else(store::recent::own_folder);
        let proposed = if name.is_empty() { folder } else { folder.join(name) };
        self.ask_path = Some(AskPath { purpose, proposed });
    }

    fn overwrite(&mut self) {
        if let Some(path) = self.document.as_ref().and_then(|document| document.path.clone()) {
            self.write(path, Expect::Anything, false);
        }
    }

    fn write(&mut self, path: PathBuf, expect: Expect, lock: bool) {
        self.ask_path = None;
        let Some(document) = &mut self.document else { return };
        document.save_state = SaveState::Saving;
        let (scenario, revision) = (Arc::clone(document.scenario()), document.history().revision());
        document.end_gesture();
        self.effects.push(Effect::Write { path, scenario, revision, expect, lock });
    }

    fn saved(&mut self, revision: u64, path: PathBuf, outcome: Result<(Saved, Option<Guard>), SaveFailure>) {
        let Some(document) = &mut self.document else { return };
        let (saved, guard) = match outcome {
            Ok(done) => done,
            Err(failure) => {
                document.save_state = match &failure {
                    SaveFailure::ChangedOnDisk { .. } => SaveState::ChangedOnDisk(failure.message()),
                    _ => SaveState::Failed(failure.message()),
                };
                self.notice = Some(Notice { is_error: true, text: failure.message() });
                self.after_save = false;
                return;
            }
        };
        // A change made while the file was written is not in it.
        let written =
            if revision == document.history().revision() { Some(document.scenario().as_ref().clone()) } else { None };
        if let Some(written) = written {
            document.mark_saved(written);
        }
        if let Some(guard) = guard {
            document.hold(guard);
            document.read_only = None;
        }
        document.expect = Some(Expect::Same(saved.hash));
        document.path = Some(saved.path);
        document.save_state = SaveState::Saved(clock::now_text());
        self.notice = (!saved.confirmed).then(|| Notice { is_error: false, text: say("session-not-confirmed") });
        self.remember(path);
        let goes_on = std::mem::take(&mut self.after_save);
        if let Some(pending) = self.pending.take_if(|_| goes_on) {
            self.unless_changed(pending);
        }
    }
}

/// A file name made of an exercise's name.
fn proposed_name(name: &str) -> String {
    let letters: String =
        name.to_lowercase().chars().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }).collect();
    let parts: Vec<&str> = letters.split('-').filter(|part| !part.is_empty()).collect();
    let stem = if parts.is_empty() { say("document-file-stem") } else { parts.join("-") };
    format!("{stem}.scenario.ron")
}
