//! Whether an inject belongs to the main play or stands alone.
//!
//! An inject is integrated where it shares its storyline (or its incident, where that has no storyline) with an inject
//! on other business, or is linked to one; the mark `woven` says the same to criteria and rules.

use super::assess::Coverage;
use super::bits::Bits;
use super::line::Line;
use super::verdict::Verdict;
use crate::scenario::{IncidentId, InjectId, RecordRef};

/// How an inject meets other business.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meets {
    /// It is linked to this inject without topic or lens.
    Linked(InjectId),
    /// It shares this storyline or incident with one.
    Shares(RecordRef),
}

impl Coverage {
    /// All injects that are integrated.
    pub fn integrated(&self) -> &Bits {
        static NONE: Bits = Bits::NONE;
        self.program.marks.woven.map_or(&NONE, |column| self.table.column(usize::from(column.0)))
    }

    /// How an inject meets other business; nothing where it stands alone.
    pub fn meets(&self, inject: &InjectId) -> Option<Meets> {
        let slot = self.table.slot_of(inject).filter(|slot| self.integrated().has(*slot))?;
        let known = self.table.slot(slot)?;
        if self.table.is_among_plain(slot) {
            let incident = || known.inject.incident.as_ref().map(IncidentId::record);
            let storyline = self.world.storyline(known.weave?.storyline).map(|it| it.id.record());
            return storyline.or_else(incident).map(Meets::Shares);
        }
        let other = self.table.plain_neighbour(slot).and_then(|other| self.table.slot(other))?;
        Some(Meets::Linked(other.inject.id.clone()))
    }

    /// How many injects are evidence for one of these lines, as far as they ask for anything, and how many of those
    /// are integrated.
    pub fn integrated_in<'a>(&self, lines: impl Iterator<Item = &'a Line>) -> (usize, usize) {
        let mut evidence = Bits::default();
        lines
            .filter(|line| !matches!(line.verdict, Verdict::NotApplicable | Verdict::Waived))
            .for_each(|line| evidence.add(&line.evidence));
        (evidence.count(), evidence.count_with(self.integrated()))
    }
}
