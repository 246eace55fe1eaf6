//! Closing gaps: the smallest set of library injects that closes what is open, placed so that nothing clashes.
//!
//! `demand` reads from the check what the lines are short of, `column` tries each item alone, `model` finds the smallest
//! set with a solver, `search` judges it as a whole and asks again, `place` says when and where. Nothing is changed
//! before a person takes it; then all of it is one step.

mod asked;
mod calendar;
mod cast;
mod checked;
mod column;
mod demand;
mod dress;
mod job;
mod mend;
mod mending;
mod model;
mod own_words;
mod place;
mod plan;
mod rows;
mod said;
mod search;
mod stays;
mod trial;

pub use super::shelf::{Entry, Shelf};
pub use asked::Asked;
pub use checked::{Checked, Pair};
pub use job::Job;
pub use mend::{Deed, Mend};
pub use place::Unplaced;
pub use plan::{Choice, Plan, Preview, Taken, Topic};
pub use said::load_text;
pub use stays::{Stays, Why, by_reason};

use crate::coverage::{Band, Coverage};
use crate::scenario::{Code, Exercise, Scenario};
use crate::words::say_with;
use std::sync::Arc;

/// How far the search is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many items were tried.
    pub looked: usize,
    /// Of how many.
    pub of: usize,
    /// How many injects the best set so far has.
    pub injects: usize,
    /// How many lines it closes.
    pub closes: usize,
}

impl Progress {
    /// How far it is, in a sentence.
    pub fn text(&self) -> String {
        if self.looked < self.of || self.injects == 0 {
            let counts = [("looked", self.looked.into()), ("of", self.of.into())];
            return say_with("closing-progress-looking", &counts);
        }
        let counts = [("injects", self.injects.into()), ("closes", self.closes.into())];
        say_with("closing-progress-solving", &counts)
    }
}

/// Finds the smallest set of items that closes what is asked, as far as the library goes.
///
/// `watch` is told how far the search is; where it answers `false`, the best so far is what comes back. Nothing is
/// changed: [`Preview::edit`] is the one step that takes it.
pub fn close(before: &Coverage, shelf: &Shelf, asked: &Asked, watch: &mut dyn FnMut(Progress) -> bool) -> Plan {
    let room = room(before);
    let small = Plan::of(before, shelf, asked, search::search(before, shelf, asked, room, watch), room);
    if room.is_none() || small.is_cancelled || small.whole.lacking() == 0 {
        return small;
    }
    // What does not fit into an exercise of this size is tried in a larger one, where lines ask for more.
    let large = enlarged(before);
    let large = Plan::of(before, shelf, asked, search::search(&large, shelf, asked, None, watch), None);
    let order = |plan: &Plan| (plan.whole.lacking(), plan.whole.injects());
    if !large.is_cancelled && order(&large) < order(&small) { large } else { small }
}

/// How many injects with a topic an exercise takes before it counts as a large one, where that is not said by hand.
fn room(before: &Coverage) -> Option<usize> {
    const NORMAL: usize = 60;
    let is_open = before.scenario().exercise.pinned_band.is_empty() && before.features().band != Band::Large;
    is_open.then(|| NORMAL.saturating_sub(before.features().human_security))
}

/// The same exercise judged as a large one.
fn enlarged(before: &Coverage) -> Coverage {
    let exercise =
        Exercise { pinned_band: Code::new(Band::Large.name()), ..Exercise::clone(&before.scenario().exercise) };
    let large = Scenario { exercise: Arc::new(exercise), ..Scenario::clone(before.scenario()) };
    Coverage::full(before.program(), &Arc::new(large))
}
