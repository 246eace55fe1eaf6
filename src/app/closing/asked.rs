//! What a person asks for: which lines are to be closed, and within which limits.

use super::mend::Deed;
use crate::checklist::Weight;
use crate::coverage::{Coverage, Line, Sensitivity, Verdict};
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// Which lines are to be closed, and with what; limits that are empty do not limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The lightest weight of a line that is to be closed.
    pub lightest: Weight,
    /// The topics whose lines are to be closed, by whole id.
    pub topics: Option<BTreeSet<SmolStr>>,
    /// The most injects that may come in.
    pub most: Option<usize>,
    /// The kinds of phase in which injects may be placed.
    pub phases: Option<BTreeSet<SmolStr>>,
    /// The branches and advisers who may be asked to act.
    pub branches: Option<BTreeSet<SmolStr>>,
    /// The most sensitive inject that may come in.
    pub hardest: Option<Sensitivity>,
    /// The only items and small changes that may be taken, by id and name.
    pub only: Option<BTreeSet<SmolStr>>,
    /// Items and small changes that must not be taken, by id and name.
    pub without: BTreeSet<SmolStr>,
    /// How many injects one branch should get in three hours at most.
    pub load: usize,
    /// Whether a chain may be shortened where the exercise has no room for it as it is written.
    pub may_shorten: bool,
}

/// What one branch can carry in three hours; the picture of the timeline begins with the same.
const LOAD: usize = 6;

impl Default for Asked {
    fn default() -> Self {
        Self {
            lightest: Weight::Essential,
            topics: None,
            most: None,
            phases: None,
            branches: None,
            hardest: None,
            only: None,
            without: BTreeSet::new(),
            load: LOAD,
            may_shorten: true,
        }
    }
}

impl Asked {
    /// Whether a line is among those that are to be closed, open or not.
    pub fn holds(&self, line: &Line) -> bool {
        let topic = &line.requirement.topic;
        line.weight <= self.lightest && self.topics.as_ref().is_none_or(|topics| topics.contains(topic.as_str()))
    }

    /// The lines that are to be closed and on which injects can do something.
    pub fn open<'a>(&'a self, coverage: &'a Coverage) -> Vec<&'a Line> {
        self.lines(coverage).filter(|line| is_open(line)).collect()
    }

    /// Whether a small change may be proposed.
    pub(super) fn allows(&self, deed: &Deed) -> bool {
        let name = deed.name();
        let may_act = match deed {
            Deed::Inform(code) => self.branches.as_ref().is_none_or(|branches| branches.contains(code.as_str())),
            Deed::Mark(_) | Deed::Effect => true,
        };
        may_act && !self.without.contains(&name) && self.only.as_ref().is_none_or(|only| only.contains(&name))
    }

    /// All lines that are to be closed, open or not.
    pub(super) fn lines<'a>(&'a self, coverage: &'a Coverage) -> impl Iterator<Item = &'a Line> {
        coverage.lines().iter().map(|line| &**line).filter(|line| self.holds(line))
    }
}

/// Whether the check finds something missing, and nobody decided otherwise.
pub(super) fn is_open(line: &Line) -> bool {
    let open = |verdict| matches!(verdict, Verdict::Missing | Verdict::Partly);
    open(line.verdict) && open(line.machine)
}
