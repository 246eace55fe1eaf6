//! Finds records of a scenario by id or number, for the checks of an edit.
//!
//! A single change looks through the list; only edits of many records pay for an index.

use crate::scenario::{Inject, InjectId, Record, RecordKind, RecordRef, Scenario};
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// From how many records on an index is worth its price.
const MANY: usize = 8;

pub(super) struct Lookup<'a> {
    scenario: &'a Scenario,
    is_many: bool,
    refs: OnceCell<BTreeSet<RecordRef>>,
    injects: OnceCell<BTreeMap<&'a str, &'a Arc<Inject>>>,
    numbers: OnceCell<BTreeMap<&'a str, Vec<&'a Inject>>>,
}

impl<'a> Lookup<'a> {
    /// Looks in a scenario for an edit of so many records.
    pub(super) fn new(scenario: &'a Scenario, edited: usize) -> Self {
        Self {
            scenario,
            is_many: edited >= MANY,
            refs: OnceCell::new(),
            injects: OnceCell::new(),
            numbers: OnceCell::new(),
        }
    }

    /// The record as the scenario has it.
    pub(super) fn record(&self, wanted: &RecordRef) -> Option<Record> {
        match wanted.kind {
            RecordKind::Inject => {
                self.inject(&InjectId(wanted.id.clone())).map(|inject| Record::Inject(Arc::clone(inject)))
            }
            _ => self.scenario.record(wanted),
        }
    }

    pub(super) fn holds(&self, wanted: &RecordRef) -> bool {
        if !self.is_many {
            return self.scenario.holds(wanted);
        }
        let all = || {
            let records = RecordKind::ALL.into_iter().flat_map(|kind| self.scenario.records(kind));
            records.map(|record| record.reference()).collect()
        };
        self.refs.get_or_init(all).contains(wanted)
    }

    pub(super) fn inject(&self, id: &InjectId) -> Option<&'a Arc<Inject>> {
        if self.is_many { self.indexed_inject(id) } else { self.scenario.inject(id) }
    }

    /// The inject by index, for walks that ask for many.
    pub(super) fn indexed_inject(&self, id: &InjectId) -> Option<&'a Arc<Inject>> {
        let all = || self.scenario.injects.iter().map(|inject| (inject.id.as_str(), inject)).collect();
        self.injects.get_or_init(all).get(id.as_str()).copied()
    }

    /// Another inject with this number.
    pub(super) fn other_with_number(&self, number: &str, id: &InjectId) -> Option<&'a Inject> {
        let number = number.trim();
        if !self.is_many {
            let mut injects = self.scenario.injects.iter();
            return injects.find(|other| other.number.trim() == number && other.id != *id).map(|other| &**other);
        }
        let all = || {
            let mut all: BTreeMap<&str, Vec<&Inject>> = BTreeMap::new();
            for inject in self.scenario.injects.iter() {
                all.entry(inject.number.trim()).or_default().push(inject);
            }
            all
        };
        self.numbers.get_or_init(all).get(number)?.iter().find(|other| other.id != *id).copied()
    }
}
