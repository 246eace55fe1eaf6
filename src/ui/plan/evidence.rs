//! What each inject is evidence for, in two numbers: how many lines, and the worst of their verdicts.
//!
//! It is computed once for each value of the scenario; outline and table both read it.

use crate::app::filter::is_topic;
use crate::checklist::Weight;
use crate::coverage::{Coverage, Verdict};
use crate::scenario::{Inject, InjectId};

/// The lines that one inject, or all injects of one incident, serve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Served {
    /// How many lines.
    pub lines: usize,
    /// The worst verdict among them.
    pub worst: Option<Verdict>,
    /// The worst verdict among the essential ones.
    pub worst_essential: Option<Verdict>,
}

impl Served {
    fn add(&mut self, verdict: Verdict, essential: bool) {
        self.lines += 1;
        self.worst = worse(self.worst, Some(verdict));
        if essential {
            self.worst_essential = worse(self.worst_essential, Some(verdict));
        }
    }
}

/// What every inject of a scenario serves.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    by_slot: Vec<Served>,
}

impl Evidence {
    /// Sums up the lines of a coverage by inject.
    pub fn of(coverage: &Coverage) -> Self {
        let mut by_slot: Vec<Served> = Vec::new();
        for line in coverage.lines() {
            let essential = line.weight == Weight::Essential;
            for slot in line.evidence.iter() {
                let slot = slot as usize;
                if by_slot.len() <= slot {
                    by_slot.resize(slot + 1, Served::default());
                }
                if let Some(served) = by_slot.get_mut(slot) {
                    served.add(line.verdict, essential);
                }
            }
        }
        Self { by_slot }
    }

    /// What one inject serves.
    pub fn served(&self, coverage: &Coverage, inject: &InjectId) -> Served {
        coverage.table().slot_of(inject).map(|slot| self.at(slot)).unwrap_or_default()
    }

    /// What the inject in a slot serves.
    pub fn at(&self, slot: u32) -> Served {
        self.by_slot.get(slot as usize).copied().unwrap_or_default()
    }
}

/// The worse of two verdicts, in the order in which work remains.
pub fn worse(a: Option<Verdict>, b: Option<Verdict>) -> Option<Verdict> {
    let rank = |verdict: &Option<Verdict>| verdict.map(severity);
    if rank(&b) > rank(&a) { b } else { a }
}

/// How much work a verdict means; what is set aside means none.
pub fn severity(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Waived => 0,
        Verdict::NotApplicable => 1,
        Verdict::Covered => 2,
        Verdict::Waits => 3,
        Verdict::Partly => 4,
        Verdict::Missing => 5,
    }
}

/// Whether the inject carries a topic or lens, so that it is meant to be evidence.
pub fn is_tagged(inject: &Inject) -> bool {
    inject.tags.iter().any(|tag| is_topic(tag.as_str()))
}

#[cfg(test)]
mod tests {
    use super::worse;
    use crate::coverage::Verdict;

    #[test]
    fn work_that_remains_is_worse_than_what_is_set_aside() {
        assert_eq!(worse(Some(Verdict::Covered), Some(Verdict::Partly)), Some(Verdict::Partly));
        assert_eq!(worse(Some(Verdict::Waived), Some(Verdict::Covered)), Some(Verdict::Covered));
        assert_eq!(worse(None, Some(Verdict::Waived)), Some(Verdict::Waived));
        assert_eq!(worse(Some(Verdict::Missing), None), Some(Verdict::Missing));
    }
}
