//! The open document: a scenario with its history, its coverage, and where it is saved.

use super::clock;
use super::hints::Hints;
use super::keeping::Kept;
use super::watch::Outside;
use crate::checklist::{Basis, Vocabulary};
use crate::coverage::{Coverage, Program};
use crate::edit::{Done, Edit, Gesture, History, Refusal};
use crate::scenario::compare::compare;
use crate::scenario::integrity::Problem;
use crate::scenario::{Scenario, Signer};
use crate::store::journal::{Head, Name};
use crate::store::{ContentHash, Expect, Guard, Padlock};
use std::path::PathBuf;
use std::sync::Arc;

/// Where saving stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// Never saved to a file.
    Unsaved,
    /// Being written.
    Saving,
    /// Read from its file at this local time, and not written since.
    Opened(String),
    /// Written at this local time.
    Saved(String),
    /// Not written, for this reason in a few words.
    Failed(String),
    /// Somebody else changed the file; noticed at this local time.
    ChangedOnDisk(String),
}

/// An open scenario.
#[derive(Debug)]
pub struct Document {
    history: History,
    scenario: Arc<Scenario>,
    coverage: Coverage,
    saved: Option<Scenario>,
    /// What stands in the file, or how it began where there is none, and how often that became another.
    base: (Arc<Scenario>, u64),
    /// What is being written, with its revision.
    writing: Option<(u64, Arc<Scenario>)>,
    /// Under what that is written.
    writing_padlock: Option<Padlock>,
    writing_since: Option<clock::Stopwatch>,
    is_changed: bool,
    /// The file it came from or was saved to.
    pub path: Option<PathBuf>,
    /// What saving to that file may replace; `None` if only another name is safe.
    pub expect: Option<Expect>,
    /// The hash of what stands in that file, as far as is known.
    pub hash: Option<ContentHash>,
    /// Where saving stands.
    pub save_state: SaveState,
    /// What others did to its file, and the local time at which that was noticed.
    pub outside: Option<(Outside, String)>,
    /// How far it is kept on this computer.
    pub safe: Kept,
    /// Out of what it was recovered.
    pub recovered: Option<Name>,
    /// What is wrong with it, as found when it was opened or at the last look since.
    pub problems: Vec<Problem>,
    /// What the texts of its injects touch, as far as they were read.
    pub hints: Hints,
    /// Why it may only be read, if so.
    pub read_only: Option<String>,
    /// The passphrase that protects it, if any.
    pub padlock: Option<Padlock>,
    /// The passphrase under which its file stands, if any.
    pub stored_padlock: Option<Padlock>,
    /// Versions that were kept when something was signed or copied, once they were looked at.
    pub kept: Vec<Arc<Scenario>>,
    guard: Option<Guard>,
    /// How often it came under other checklists.
    rejudged: u64,
}

impl Document {
    /// A document that was never saved.
    pub fn new(program: &Arc<Program>, scenario: Scenario) -> Self {
        let shared = Arc::new(scenario.clone());
        Self {
            coverage: Coverage::full(program, &shared),
            history: History::new(scenario),
            base: (Arc::clone(&shared), 0),
            scenario: shared,
            saved: None,
            writing: None,
            writing_padlock: None,
            writing_since: None,
            is_changed: false,
            path: None,
            expect: None,
            hash: None,
            save_state: SaveState::Unsaved,
            outside: None,
            safe: Kept::Unknown,
            recovered: None,
            problems: Vec::new(),
            hints: Hints::default(),
            read_only: None,
            padlock: None,
            stored_padlock: None,
            kept: Vec::new(),
            guard: None,
            rejudged: 0,
        }
    }

    /// The scenario as it is now.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }
    /// Its coverage.
    pub fn coverage(&self) -> &Coverage {
        &self.coverage
    }
    /// The checklists in force.
    pub fn basis(&self) -> &Arc<Basis> {
        &self.coverage.program().basis
    }
    /// The vocabulary in force.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.coverage.program().vocabulary
    }
    /// A number that is another after each change, be it of the scenario or of the checklists.
    pub fn revision(&self) -> u64 {
        // No history comes near the bits in which other checklists are counted.
        self.history.revision() | (self.rejudged << 40)
    }
    /// Judges it by other checklists.
    pub fn judge_by(&mut self, program: &Arc<Program>) {
        self.coverage = Coverage::full(program, &self.scenario);
        self.rejudged += 1;
    }
    /// Somebody who speaks about a subject of it now.
    pub fn signer(&self, name: &str, role: &str, subject: &str) -> Signer {
        Signer::speaking(name, role, clock::now_minutes(), &self.scenario, subject)
    }
    /// Whether somebody else changed its file, as was seen while one worked or saved.
    pub fn is_changed_outside(&self) -> bool {
        let is_seen = self.outside.as_ref().is_some_and(|(outside, _)| *outside == Outside::Changed);
        is_seen || matches!(self.save_state, SaveState::ChangedOnDisk(_))
    }
    /// Whether it may only be read.
    pub fn is_read_only(&self) -> bool {
        self.read_only.is_some()
    }
    /// The steps taken so far.
    pub fn history(&self) -> &History {
        &self.history
    }
    /// Versions that came before, for the words that stood there: undo steps, the last one first, then kept ones.
    pub fn earlier(&self) -> Vec<&Scenario> {
        let steps = self.history.steps().map(|step| &step.scenario);
        steps.chain(self.kept.iter().map(|kept| &**kept)).collect()
    }
    /// Ends the stretch of typing, so that the next change is a step of its own.
    pub fn end_gesture(&mut self) {
        self.history.end_gesture();
    }
    /// The name of the exercise, or of the file where it has none.
    pub fn name(&self) -> String {
        let name = self.scenario.exercise.name.trim();
        if !name.is_empty() {
            return name.to_owned();
        }
        self.file_name().unwrap_or_else(|| crate::words::say("document-unnamed"))
    }
    /// The name of its file.
    pub fn file_name(&self) -> Option<String> {
        self.path.as_ref().map(|path| crate::store::open::file_name(path))
    }
    /// Whether something would be lost if it were closed now.
    pub fn is_changed(&self) -> bool {
        self.is_changed || self.protection_waits()
    }
    /// Whether its file stands under another passphrase than it should.
    pub fn protection_waits(&self) -> bool {
        self.path.is_some() && self.padlock != self.stored_padlock
    }

    /// Applies an edit.
    ///
    /// # Errors
    /// The refusal; nothing was changed.
    pub fn apply(&mut self, edit: &Edit, gesture: Option<Gesture>) -> Result<Done, Refusal> {
        let done = self.history.apply(edit, gesture)?;
        self.follow();
        Ok(done)
    }
    /// Takes the last step back and says what it was.
    pub fn undo(&mut self) -> Option<Done> {
        let done = self.history.undo()?;
        self.follow();
        Some(done)
    }
    /// Does again what was taken back and says what it was.
    pub fn redo(&mut self) -> Option<Done> {
        let done = self.history.redo()?;
        self.follow();
        Some(done)
    }

    fn follow(&mut self) {
        self.scenario = Arc::new(self.history.scenario().clone());
        self.coverage.follow(&self.scenario);
        self.look_at_base();
    }

    /// Views ask in every frame, so that it is found out once for each change.
    fn look_at_base(&mut self) {
        self.is_changed = !compare(&self.base.0, &self.scenario).is_empty();
    }

    /// Remembers that this value stands in the file.
    pub fn mark_saved(&mut self, saved: Scenario) {
        self.stand_on(saved.clone());
        self.saved = Some(saved);
    }
    /// Remembers that it began with this value, and not with the one that it has.
    pub fn stand_on(&mut self, base: Scenario) {
        self.base = (Arc::new(base), self.base.1 + 1);
        self.look_at_base();
    }
    /// What stands in the file, or how it began where there is none, and how often that became another.
    pub fn base(&self) -> (&Arc<Scenario>, u64) {
        (&self.base.0, self.base.1)
    }
    /// The value that is to be written now, with its revision.
    pub fn begin_writing(&mut self) -> (Arc<Scenario>, u64) {
        let (scenario, revision) = (Arc::clone(&self.scenario), self.history.revision());
        self.writing = Some((revision, Arc::clone(&scenario)));
        self.writing_padlock.clone_from(&self.padlock);
        self.writing_since.get_or_insert_with(clock::Stopwatch::start);
        (scenario, revision)
    }
    /// The value of that revision stands in the file, whatever was changed meanwhile.
    pub fn end_writing(&mut self, revision: u64) {
        self.stored_padlock = self.writing_padlock.take();
        let written = self.writing.take().filter(|(own, _)| *own == revision).map(|(_, written)| written);
        let is_now = revision == self.history.revision();
        if let Some(written) = written.or_else(|| is_now.then(|| Arc::clone(&self.scenario))) {
            self.mark_saved((*written).clone());
        }
    }
    /// The place of the file has answered, whatever it said.
    pub fn has_answer(&mut self) {
        self.writing_since = None;
    }
    /// How long the place of the file has not answered, if it is being written.
    pub fn waits_for_file(&self) -> Option<std::time::Duration> {
        self.writing_since.filter(|_| self.save_state == SaveState::Saving).map(|since| since.elapsed())
    }
    /// What a journal says of it.
    pub fn head(&self) -> Head {
        let file = self.path.as_deref().zip(self.hash);
        Head::new(&self.scenario.document, file, self.recovered.as_ref())
    }
    /// The value that stands in the file, as far as is known.
    pub fn saved(&self) -> Option<&Scenario> {
        self.saved.as_ref()
    }
    /// The value before the first step that can be undone.
    pub fn opened(&self) -> &Scenario {
        self.history.steps().last().map_or(self.history.scenario(), |step| &step.scenario)
    }
    /// Lets the lock of the file go, since the same file is opened anew.
    pub fn let_guard_go(&mut self) {
        self.guard = None;
    }
    /// Keeps the lock of the file as long as the document is open.
    pub fn hold(&mut self, guard: Guard) {
        self.guard = Some(guard);
    }
}
