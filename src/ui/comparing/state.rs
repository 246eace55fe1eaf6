//! What is looked at while versions are compared.

use super::data::{Entry, Target, entries};
use crate::app::comparing::Changes;
use std::sync::Arc;

/// What a person looks at.
#[derive(Debug, Default)]
pub struct ComparingState {
    /// The change that is shown.
    pub target: Option<Target>,
    /// Whether the list has to bring it into sight.
    pub scrolls: bool,
    changes: Option<Arc<Changes>>,
    entries: Arc<[Entry]>,
    listed: usize,
}

impl ComparingState {
    /// The rows; they are made once for each comparison.
    pub fn follow(&mut self, changes: &Arc<Changes>) -> Arc<[Entry]> {
        if !self.changes.as_ref().is_some_and(|own| Arc::ptr_eq(own, changes)) {
            self.listed += 1;
            self.entries = entries(changes).into();
            self.changes = Some(Arc::clone(changes));
            self.target = self.entries.iter().find_map(Entry::target);
        }
        Arc::clone(&self.entries)
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
