//! What is looked for, and which places are left out.

use crate::app::Document;
use crate::app::replace::{Hunt, Key, Spot, Spots};
use crate::scenario::{InjectId, Scenario};
use crate::ui::plan::PlanState;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Which injects are looked through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// The marked ones.
    Marked,
    /// Those that the table shows.
    Shown,
    /// All of them.
    #[default]
    All,
}

/// What of find and replace is typed and ticked.
#[derive(Clone, Debug, Default)]
pub struct ReplaceState {
    /// What is looked for, and what comes in its place.
    pub hunt: Hunt,
    /// Which injects are looked through.
    pub reach: Reach,
    /// The marked injects.
    pub marked: BTreeSet<InjectId>,
    /// Those that the table shows.
    pub shown: BTreeSet<InjectId>,
    /// The places that stay as they are.
    pub left_out: BTreeSet<Key>,
    /// What was found.
    pub spots: Spots,
    pub(super) begun: bool,
    answered: Option<(Hunt, Arc<Scenario>)>,
}

impl ReplaceState {
    /// Begins with what is marked, else with what a filter shows, else with all.
    pub fn of(plan: &PlanState) -> Self {
        let marked = plan.selection.marked().clone();
        let shown: BTreeSet<InjectId> = plan.table.data.shown().into_iter().collect();
        let reach = match (marked.len() > 1, plan.table.query.asks()) {
            (true, _) => Reach::Marked,
            (false, true) => Reach::Shown,
            (false, false) => Reach::All,
        };
        Self { reach, marked, shown, ..Self::default() }
    }

    /// Brings the places up to the document and to what is asked; other questions begin with every tick set.
    pub fn follow(&mut self, document: &Document) {
        self.hunt.injects = match self.reach {
            Reach::Marked => Some(self.marked.clone()),
            Reach::Shown => Some(self.shown.clone()),
            Reach::All => None,
        };
        let scenario = document.scenario();
        let is_same = |(hunt, of): &(Hunt, Arc<Scenario>)| *hunt == self.hunt && Arc::ptr_eq(of, scenario);
        if self.answered.as_ref().is_some_and(is_same) {
            return;
        }
        self.spots = self.hunt.spots(scenario);
        let stands: BTreeSet<&Key> = self.spots.list.iter().map(|spot| &spot.key).collect();
        self.left_out.retain(|key| stands.contains(key));
        self.answered = Some((self.hunt.clone(), Arc::clone(scenario)));
    }

    /// Whether a place will get the other words.
    pub fn is_taken(&self, spot: &Spot) -> bool {
        !self.left_out.contains(&spot.key)
    }

    /// In how many places the other words will stand.
    pub fn taken(&self) -> usize {
        self.spots.list.len() - self.left_out.len()
    }

    /// Ticks every place, or none.
    pub fn take_all(&mut self, all: bool) {
        let keys = self.spots.list.iter().map(|spot| spot.key.clone());
        self.left_out = if all { BTreeSet::new() } else { keys.collect() };
    }
}
