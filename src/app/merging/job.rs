//! The merge itself, as work for another thread: what comes in, what has to be chosen, and what goes out of date.

use super::{About, Base, Came, Choice, Conflict, Copy, Merge, NoChoice, Side, kept, merged, two};
use crate::coverage::Coverage;
use crate::coverage::changes::{Changes, DecisionFate};
use crate::scenario::{Record, RecordKind, RecordRef, Scenario};
use crate::words::say;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The work of one merge.
#[derive(Clone, Debug)]
pub struct MakeJob {
    pub(crate) request: u64,
    pub(crate) latest: Arc<AtomicU64>,
    pub(crate) revision: u64,
    pub(crate) coverage: Box<Coverage>,
    pub(crate) copy: Arc<Copy>,
    pub(crate) base: Base,
    pub(crate) chosen: Vec<Conflict>,
}

/// One row of the list of what has to be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The number of an inject; empty for what has none.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// What has to be chosen: a field, or what became of the record.
    pub about: String,
}

/// What comes in, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Changes that come in by themselves, without new and deleted records.
    pub edits: usize,
    /// New injects.
    pub injects: usize,
    /// Other new records.
    pub added: usize,
    /// Records that go.
    pub removed: usize,
    /// Comments and decisions of a review copy.
    pub reviews: usize,
    /// Decisions that go out of date.
    pub stale: usize,
    /// Records that were put together from both sides and are worth a look.
    pub mixed: usize,
}

impl Counts {
    /// All that comes in by itself.
    pub fn all(&self) -> usize {
        self.edits + self.injects + self.added + self.removed + self.reviews
    }
}

/// A merge that waits for choices.
#[derive(Clone, Debug)]
pub struct Made {
    /// The merge.
    pub merge: Arc<Merge>,
    /// The version from which both started, with the review layer where one was taken in.
    pub base: Option<Arc<Scenario>>,
    /// A row for each conflict.
    pub rows: Arc<[Row]>,
    /// What comes in.
    pub counts: Counts,
    /// How many earlier choices still fit.
    pub carried: usize,
    /// What the choices of the conflict that was looked at last do to the verdicts.
    pub weighed: Option<super::Weighed>,
    /// The revision of the exercise that was merged.
    pub revision: u64,
    /// How many choices are still to be made.
    pub left: usize,
    /// A number that is another after each choice.
    pub generation: u64,
}

impl MakeJob {
    /// The number of the request.
    pub fn request(&self) -> u64 {
        self.request
    }

    /// Merges; nothing where another request has come since.
    ///
    /// # Errors
    /// A sentence that says why the copy does not belong here.
    pub fn run(&self) -> Option<Result<Box<Made>, String>> {
        let is_latest = self.latest.load(Ordering::Relaxed) == self.request;
        is_latest.then(|| self.made().map(Box::new))
    }

    fn made(&self) -> Result<Made, String> {
        let base = self.base.scenario.as_deref();
        let two = two(self.coverage.scenario(), &self.copy, base)?;
        let mut merge = merged(&two, &self.copy, base);
        let mut carried = 0;
        for index in 0..merge.conflicts().len() {
            let fitting = merge.conflicts().get(index).and_then(|conflict| kept(&self.chosen, conflict)).cloned();
            carried += usize::from(fitting.is_some_and(|choice| merge.settle(index, choice).is_ok()));
        }
        Ok(Made {
            rows: rows(&merge),
            counts: self.counts(&merge, two.reviews.len()),
            base: self.base.scenario.clone(),
            left: merge.left(),
            merge: Arc::new(merge),
            carried,
            weighed: None,
            revision: self.revision,
            generation: 0,
        })
    }

    fn counts(&self, merge: &Merge, reviews: usize) -> Counts {
        let mut counts = Counts { reviews, mixed: merge.mixed().len(), ..Counts::default() };
        for arrival in merge.arrivals() {
            match (&arrival.what, arrival.record.kind) {
                (Came::Added, RecordKind::Inject) => counts.injects += 1,
                (Came::Added, _) => counts.added += 1,
                (Came::Removed, _) => counts.removed += 1,
                (Came::Field { .. } | Came::Order | Came::Top(_), _) => counts.edits += 1,
            }
        }
        let mut after = Coverage::clone(&self.coverage);
        after.follow(&Arc::new(merge.result()));
        let changes = Changes::decisions_between(&self.coverage, &after);
        counts.stale = changes.iter().filter(|change| change.fate == DecisionFate::OutOfDate).count();
        counts
    }
}

fn rows(merge: &Merge) -> Arc<[Row]> {
    let titles = titles(merge);
    let row = |conflict: &Conflict| {
        let about = sentence(&conflict.about_label());
        match titles.get(&conflict.record) {
            Some(title) => Row { code: conflict.called.clone(), title: title.clone(), about },
            None if conflict.about == About::Order => {
                let title = say(&format!("comparing-kind-{}", conflict.record.kind.name()));
                Row { code: String::new(), title, about }
            }
            None => Row { code: String::new(), title: sentence(&conflict.record_label()), about },
        }
    };
    merge.conflicts().iter().map(row).collect()
}

/// The words with a capital at their beginning.
pub fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The titles of injects, which are called by their numbers.
fn titles(merge: &Merge) -> BTreeMap<RecordRef, String> {
    let both = [merge.theirs(), merge.mine()].into_iter();
    let records = both.flat_map(|scenario| scenario.records(RecordKind::Inject));
    let titled = records.filter_map(|record| match &record {
        Record::Inject(inject) if record.called() != inject.title.trim() && !inject.title.trim().is_empty() => {
            Some((record.reference(), inject.title.trim().to_owned()))
        }
        _ => None,
    });
    titled.collect()
}

impl Made {
    /// Chooses for one conflict.
    ///
    /// # Errors
    /// The choice makes no sense there, or what was written is no value of the field.
    pub(crate) fn settle(&mut self, index: usize, choice: Choice) -> Result<(), NoChoice> {
        Arc::make_mut(&mut self.merge).settle(index, choice)?;
        self.follow();
        Ok(())
    }

    /// Chooses the same side for all that is still open.
    pub(crate) fn settle_rest(&mut self, side: Side) {
        let merge = Arc::make_mut(&mut self.merge);
        let open = merge.conflicts().iter().enumerate().filter(|(_, conflict)| conflict.choice.is_none());
        let open: Vec<usize> = open.map(|(index, _)| index).collect();
        for index in open {
            let choice = if side == Side::Mine { Choice::Mine } else { Choice::Theirs };
            // A choice that makes no sense there stays open and is still counted.
            merge.settle(index, choice).unwrap_or_default();
        }
        self.follow();
    }

    pub(crate) fn reopen(&mut self, index: usize) {
        Arc::make_mut(&mut self.merge).reopen(index);
        self.follow();
    }

    /// After each choice: what is left is counted once, and not in every frame that shows it.
    fn follow(&mut self) {
        self.generation += 1;
        self.left = self.merge.left();
    }
}
