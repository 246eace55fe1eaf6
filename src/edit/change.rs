//! Edits that change, add and move records.

use super::check::{check_added, check_changed};
use super::links::check_moved;
use super::lookup::Lookup;
use super::{Refusal, RefusalKind};
use crate::scenario::{Code, Inject, InjectId, Link, Record, RecordKind, RecordRef, Scenario};
use std::collections::BTreeSet;
use std::sync::Arc;

type Outcome = Result<Scenario, Refusal>;

pub(super) fn one(scenario: &Scenario, record: &Record) -> Outcome {
    let reference = record.reference();
    let old = scenario.record(&reference).ok_or_else(|| Refusal::gone(&reference))?;
    if old.same_pointer(record) || old == *record {
        return Ok(scenario.clone());
    }
    let next = scenario.replacing(record).ok_or_else(|| Refusal::gone(&reference))?;
    check_changed(&old, record, &Lookup::new(&next, 1))?;
    check_new_times(scenario, &next, &[(old, record.clone())])?;
    Ok(next)
}

pub(super) fn many(scenario: &Scenario, records: &[Record]) -> Outcome {
    let before = Lookup::new(scenario, records.len());
    let mut pairs = Vec::new();
    for record in records {
        let old = before.record(&record.reference()).ok_or_else(|| Refusal::gone(&record.reference()))?;
        if old != *record {
            pairs.push((old, record.clone()));
        }
    }
    if pairs.is_empty() {
        return Ok(scenario.clone());
    }
    let changed: Vec<Record> = pairs.iter().map(|(_, record)| record.clone()).collect();
    let next = replaced(scenario, &changed)?;
    let lookup = Lookup::new(&next, changed.len());
    for (old, record) in &pairs {
        check_changed(old, record, &lookup)?;
    }
    check_new_times(scenario, &next, &pairs)?;
    Ok(next)
}

/// Puts records that are known to be there in their places.
fn replaced(scenario: &Scenario, records: &[Record]) -> Outcome {
    let fallback = || records.first().map_or_else(RecordRef::exercise, Record::reference);
    scenario.replacing_all(records).ok_or_else(|| Refusal::gone(&fallback()))
}

pub(super) fn add(scenario: &Scenario, record: &Record, index: Option<usize>) -> Outcome {
    check_id(record, &Lookup::new(scenario, 1))?;
    let next = scenario.inserting(record, index);
    check_added(record, &Lookup::new(&next, 1))?;
    Ok(next)
}

pub(super) fn add_many(scenario: &Scenario, records: &[Record]) -> Outcome {
    let before = Lookup::new(scenario, records.len());
    let mut fresh = BTreeSet::new();
    for record in records {
        check_id(record, &before)?;
        if !fresh.insert(record.reference()) {
            return Err(Refusal::at(record, "id", RefusalKind::SameId, &[]));
        }
    }
    let next = scenario.inserting_all(records);
    let lookup = Lookup::new(&next, records.len());
    for record in records {
        check_added(record, &lookup)?;
    }
    Ok(next)
}

fn check_id(record: &Record, before: &Lookup<'_>) -> Result<(), Refusal> {
    let reference = record.reference();
    let is_sound =
        |id: &str| !id.is_empty() && id.len() <= 200 && !id.contains(|c: char| c.is_whitespace() || c.is_control());
    let kind = if reference.kind == RecordKind::Exercise {
        RefusalKind::OneExercise
    } else if !is_sound(&reference.id) {
        RefusalKind::NoId
    } else if before.holds(&reference) {
        RefusalKind::SameId
    } else {
        return Ok(());
    };
    Err(Refusal::at(record, "id", kind, &[]))
}

pub(super) fn shift_times(scenario: &Scenario, injects: &[InjectId], minutes: i64) -> Outcome {
    let before = Lookup::new(scenario, injects.len());
    let mut moved = Vec::new();
    for id in injects.iter().collect::<BTreeSet<_>>() {
        let old = before.inject(id).ok_or_else(|| Refusal::gone(&id.record()))?;
        let Some(time) = old.time.filter(|_| minutes != 0) else { continue };
        let new = Inject { time: time.later_by(minutes), ..Inject::clone(old) };
        if new.time.is_none() {
            let record = Record::Inject(Arc::new(new));
            return Err(Refusal::at(&record, "time", RefusalKind::TimeOutOfRange, &[]));
        }
        moved.push(Record::Inject(Arc::new(new)));
    }
    if moved.is_empty() {
        return Ok(scenario.clone());
    }
    let next = replaced(scenario, &moved)?;
    check_moved(scenario, &next, &moved)?;
    Ok(next)
}

/// Checks the links at injects whose time is another than before.
fn check_new_times(before: &Scenario, next: &Scenario, pairs: &[(Record, Record)]) -> Result<(), Refusal> {
    let moved: Vec<Record> = pairs
        .iter()
        .filter(|(old, new)| matches!((old, new), (Record::Inject(old), Record::Inject(new)) if old.time != new.time))
        .map(|(_, new)| new.clone())
        .collect();
    if moved.is_empty() { Ok(()) } else { check_moved(before, next, &moved) }
}

pub(super) fn reorder(scenario: &Scenario, record: &RecordRef, index: usize) -> Outcome {
    let moved = scenario.record(record).ok_or_else(|| Refusal::gone(record))?;
    if record.kind == RecordKind::Exercise {
        return Err(Refusal::at(&moved, "", RefusalKind::OneExercise, &[]));
    }
    let (without, old_index) = scenario.removing(record).ok_or_else(|| Refusal::gone(record))?;
    if old_index == index {
        return Ok(scenario.clone());
    }
    Ok(without.inserting(&moved, Some(index)))
}

pub(super) fn link(scenario: &Scenario, from: &InjectId, link: Link) -> Outcome {
    let old = scenario.inject(from).ok_or_else(|| Refusal::gone(&from.record()))?;
    let target = scenario.inject(&link.to).ok_or_else(|| Refusal::gone(&link.to.record()))?;
    if old.links.iter().any(|own| own.to == link.to && own.kind == link.kind) {
        let other = Record::Inject(Arc::clone(target)).called();
        let record = Record::Inject(Arc::clone(old));
        return Err(Refusal::at(&record, "links", RefusalKind::LinkTwice, &[("other", other.into())]));
    }
    let mut new = Inject::clone(old);
    new.links.push(link);
    one(scenario, &Record::Inject(Arc::new(new)))
}

pub(super) fn unlink(scenario: &Scenario, from: &InjectId, to: &InjectId, kind: &Code) -> Outcome {
    let old = scenario.inject(from).ok_or_else(|| Refusal::gone(&from.record()))?;
    let mut new = Inject::clone(old);
    new.links.retain(|link| link.to != *to || !(kind.is_empty() || link.kind == *kind));
    one(scenario, &Record::Inject(Arc::new(new)))
}
