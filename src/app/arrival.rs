//! What comes from other programs: tables with a dry run, and whole scenarios; nothing happens before a person says so.

mod found;
mod saved;

pub use crate::exchange::read::Kind as BookKind;
pub use crate::exchange::read::{
    Ask, Book, By, ColumnMapping, Counts, Difference, DryRun, Fate, Mapping, Question, RowOutcome, RowProblem, Sheet,
    SheetMapping, Target, Value, column_letters,
};
pub use crate::store::recent::SavedMapping;
pub use found::{ENDINGS, Found, Whole, bytes, found, is_scenario_file, is_whole, of_text, table, whole};
pub use saved::{best_saved, named};

use super::clock::fresh_id;
use crate::checklist::Basis;
use crate::exchange::read;
use crate::scenario::{InjectId, RecordKind, Scenario, Text};
use crate::store::{ContentHash, samples};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What stands open to be brought in.
#[derive(Debug)]
pub enum Incoming {
    /// A table, with how it is read and what it would do.
    Table(Box<Arrival>),
    /// A whole scenario of another program.
    Whole(Box<Whole>),
}

/// What a person does with it.
#[derive(Debug)]
pub enum ArrivalAct {
    /// Read the columns another way.
    Map(Box<Mapping>),
    /// Begin a new exercise with it, or add it to the open one.
    IntoNew(bool),
    /// Read it as another file was read.
    UseSaved(String),
    /// Keep under this name how it is read.
    Keep(String),
    /// Forget a kept way of reading.
    Forget(String),
    /// Bring it in.
    Take,
    /// Leave it.
    Leave,
    /// The dry run of a request has come back.
    Planned {
        /// The number of the request.
        request: u64,
        /// What would happen; nothing where a later request was there already.
        run: Option<Arc<DryRun>>,
    },
}

/// A table that may be brought in.
#[derive(Debug)]
pub struct Arrival {
    /// What the file holds.
    pub book: Arc<Book>,
    /// How it is read.
    pub mapping: Mapping,
    /// The kept way of reading that was used.
    pub saved: Option<String>,
    /// Whether a new exercise begins with it.
    pub into_new: bool,
    /// What would happen; nothing while that is found out for the first time.
    pub run: Option<Arc<DryRun>>,
    /// The scenario that it is read against.
    pub before: Arc<Scenario>,
    chance: u64,
    request: u64,
    latest: Arc<AtomicU64>,
}

/// The work of one dry run.
#[derive(Clone, Debug)]
pub struct PlanJob {
    request: u64,
    latest: Arc<AtomicU64>,
    before: Arc<Scenario>,
    book: Arc<Book>,
    mapping: Mapping,
    basis: Arc<Basis>,
    chance: u64,
}

impl Arrival {
    /// A table with the mapping that seems right, or the kept one that fits.
    pub fn new(book: Book, kept: &[SavedMapping], into: Option<Arc<Scenario>>) -> Self {
        let best = best_saved(kept, &book);
        let (mapping, saved) = match best {
            Some((name, mapping)) => (mapping, Some(name)),
            None => (Mapping::propose(&book), None),
        };
        let into_new = into.is_none();
        let before = into.unwrap_or_else(|| Arc::new(begun(&book.file)));
        Self {
            book: Arc::new(book),
            mapping,
            saved,
            into_new,
            run: None,
            before,
            chance: chance(),
            request: 0,
            latest: Arc::default(),
        }
    }

    /// Whether the dry run that is shown is that of an earlier way of reading.
    pub fn is_counting(&self) -> bool {
        self.latest.load(Ordering::Relaxed) != 0
    }

    /// The work that finds out what would happen now.
    pub fn job(&mut self, basis: &Arc<Basis>) -> PlanJob {
        self.request += 1;
        self.latest.store(self.request, Ordering::Relaxed);
        PlanJob {
            request: self.request,
            latest: Arc::clone(&self.latest),
            before: Arc::clone(&self.before),
            book: Arc::clone(&self.book),
            mapping: self.mapping.clone(),
            basis: Arc::clone(basis),
            chance: self.chance,
        }
    }

    /// Takes the answer to the latest request; answers to earlier ones are let go.
    pub fn planned(&mut self, request: u64, run: Option<Arc<DryRun>>) {
        if request == self.request {
            self.latest.store(0, Ordering::Relaxed);
            self.run = run.or(self.run.take());
        }
    }

    /// Changes what it is read against.
    pub fn set_into(&mut self, into: Option<Arc<Scenario>>) {
        self.into_new = into.is_none();
        self.before = into.unwrap_or_else(|| Arc::new(begun(&self.book.file)));
    }

    /// The injects that the table brings or changes.
    pub fn injects(&self) -> Vec<InjectId> {
        let Some(run) = &self.run else { return Vec::new() };
        let touched = run.rows.iter().filter(|row| matches!(row.fate, Fate::New | Fate::Updated));
        touched.filter_map(|row| row.inject.clone()).collect()
    }
}

impl PlanJob {
    /// The number of the request.
    pub fn request(&self) -> u64 {
        self.request
    }

    /// Finds out what would happen; nothing where another request has come since.
    pub fn run(&self) -> Option<Arc<DryRun>> {
        let is_latest = self.latest.load(Ordering::Relaxed) == self.request;
        let plan = || read::plan(&self.before, &self.book, &self.mapping, &self.basis.vocabulary, self.chance);
        is_latest.then(|| Arc::new(plan()))
    }
}

/// An empty exercise that bears the name of the file, and lasts as long as what comes in.
pub fn begun(file: &str) -> Scenario {
    let mut scenario = samples::empty();
    Arc::make_mut(&mut scenario.exercise).endex = None;
    let stem = file.rsplit_once('.').map_or(file, |(stem, _ending)| stem);
    Arc::make_mut(&mut scenario.exercise).name = Text::from(stem);
    scenario
}

/// Chance for new ids, from where all ids have it.
pub fn chance() -> u64 {
    let id = fresh_id(RecordKind::Inject);
    let digest = ContentHash::of(id.as_bytes()).to_string();
    digest.get(..16).and_then(|figures| u64::from_str_radix(figures, 16).ok()).unwrap_or_default()
}
