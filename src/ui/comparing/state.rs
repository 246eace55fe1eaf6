//! What is looked at while versions are compared.

use super::data::{Entry, Target, entries};
use crate::app::comparing::Changes;
use crate::scenario::RecordRef;
use std::collections::BTreeMap;
use std::sync::Arc;

/// So many records are named in the detail of a change at first: a sign-off on all may rest on thousands.
const NAMED: usize = 40;
/// So many more each time they are asked for.
const MORE_NAMED: usize = 200;

/// What a person looks at.
#[derive(Debug, Default)]
pub struct ComparingState {
    /// The change that is shown.
    pub target: Option<Target>,
    /// Whether the list has to bring it into sight.
    pub scrolls: bool,
    changes: Option<Arc<Changes>>,
    /// Where among the changes each record stands, so that names can lead there.
    places: BTreeMap<RecordRef, usize>,
    /// How many records are named in the detail of a change, and of which change.
    named: (Option<Target>, usize),
    entries: Arc<[Entry]>,
    listed: usize,
}

impl ComparingState {
    /// The rows; they are made once for each comparison.
    pub fn follow(&mut self, changes: &Arc<Changes>) -> Arc<[Entry]> {
        if !self.changes.as_ref().is_some_and(|own| Arc::ptr_eq(own, changes)) {
            self.listed += 1;
            self.entries = entries(changes).into();
            let places = changes.records.iter().enumerate().map(|(place, change)| (change.record.clone(), place));
            self.places = places.collect();
            self.changes = Some(Arc::clone(changes));
            self.target = self.entries.iter().find_map(Entry::target);
        }
        Arc::clone(&self.entries)
    }

    /// The change of a record, if it has one.
    pub fn change_of(&self, record: &RecordRef) -> Option<Target> {
        self.places.get(record).copied().map(Target::Record)
    }

    /// How many records are named in the detail: a few at first, more when they are asked for.
    pub fn named(&self) -> usize {
        if self.named.0 == self.target { self.named.1.max(NAMED) } else { NAMED }
    }

    /// Names more of them.
    pub fn name_more(&mut self) {
        self.named = (self.target, self.named() + MORE_NAMED);
    }

    /// How often the rows were made, for tests that count work.
    pub fn listed(&self) -> usize {
        self.listed
    }

    /// Shows the next or the previous change.
    pub fn step(&mut self, by: isize) {
        let targets: Vec<Target> = self.entries.iter().filter_map(Entry::target).collect();
        let now = targets.iter().position(|target| Some(*target) == self.target).unwrap_or(0);
        let next = now.saturating_add_signed(by).min(targets.len().saturating_sub(1));
        self.target = targets.get(next).copied().or(self.target);
        self.scrolls = true;
    }
}
