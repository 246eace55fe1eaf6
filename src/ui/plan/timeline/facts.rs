//! What the timeline knows of each inject by itself, which stays true as long as the inject is the same value.

use super::data::{Mark, Weight};
use super::lanes::Sorter;
use crate::coverage::is_hard;
use crate::coverage::table::Table;
use crate::scenario::compare::shared_ends;
use crate::scenario::tempo::Receiver;
use crate::scenario::{Code, ExTime, Inject, Scenario};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the timeline knows of one inject.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    pub time: Option<ExTime>,
    pub weight: Weight,
    pub open: bool,
    pub is_live: bool,
    pub is_hard: bool,
    /// Whether those whose load is shown deal with it.
    pub is_load: bool,
    /// Its slot in the coverage.
    pub slot: Option<u32>,
    /// Its lanes, by place.
    pub lanes: Box<[u32]>,
    /// Its incident, by place, where lanes show incidents.
    pub incident: Option<u32>,
    /// What it goes on from.
    pub links: Box<[Onto]>,
}

/// A link to an earlier inject, by its slot in the coverage.
#[derive(Clone, Debug)]
pub(super) struct Onto {
    pub slot: u32,
    pub kind: Code,
    pub when: Code,
}

/// What facts are taken with.
pub(super) struct Taker<'a> {
    pub scenario: &'a Scenario,
    pub table: &'a Table,
    pub sorter: &'a Sorter<'a>,
    pub receiver: &'a Receiver,
}

impl Taker<'_> {
    /// The facts of all injects.
    pub fn all(&self) -> Vec<Fact> {
        self.scenario.injects.iter().map(|inject| self.fact(inject)).collect()
    }

    fn fact(&self, inject: &Inject) -> Fact {
        let alone = Mark::of(0, ExTime::default(), inject);
        let onto = |link: &crate::scenario::Link| {
            let slot = self.table.slot_of(&link.to)?;
            Some(Onto { slot, kind: link.kind.clone(), when: link.when.clone() })
        };
        Fact {
            time: inject.time,
            weight: alone.weight,
            open: alone.open,
            is_live: inject.is_live(),
            is_hard: is_hard(inject),
            is_load: inject.is_live() && self.receiver.deals_with(self.scenario, inject),
            slot: self.table.slot_of(&inject.id),
            lanes: self.sorter.lanes_of(inject),
            incident: self.sorter.incident_of(inject),
            links: inject.links.iter().filter_map(onto).collect(),
        }
    }

    /// Takes anew what another value of the scenario has otherwise; answers the minutes in which something changed.
    ///
    /// Nothing where an inject names what has no lane yet.
    pub fn follow(&self, facts: &mut Vec<Fact>, before: &Scenario) -> Option<BTreeSet<ExTime>> {
        let (old, new) = (&before.injects, &self.scenario.injects);
        let (front, back) = shared_ends(old, new);
        let (old_end, new_end) = (old.len() - back, new.len() - back);
        let (was, is) = (old.get(front..old_end)?, new.get(front..new_end)?);
        if !is.iter().all(|inject| self.sorter.knows(inject)) {
            return None;
        }
        let mut minutes = BTreeSet::new();
        if was.len() == is.len() {
            let pairs = facts.get_mut(front..old_end)?.iter_mut().zip(was.iter().zip(is));
            for (fact, (_, inject)) in pairs.filter(|(_, (was, is))| !Arc::ptr_eq(was, is)) {
                minutes.extend([fact.time, inject.time].into_iter().flatten());
                *fact = self.fact(inject);
            }
        } else {
            let taken = is.iter().map(|inject| self.fact(inject));
            let gone: Vec<Fact> = facts.splice(front..old_end, taken).collect();
            minutes.extend(gone.iter().filter_map(|fact| fact.time));
            minutes.extend(is.iter().filter_map(|inject| inject.time));
        }
        Some(minutes)
    }
}
