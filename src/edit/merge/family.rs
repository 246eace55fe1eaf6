//! What belongs together: whether two files are one exercise, and which deleted records still hold something.

use super::conflict::{About, Conflict, Place, Side};
use super::shelf::{Row, Shelf};
use crate::scenario::{IncidentId, ObjectiveId, Record, RecordKind, RecordRef, Scenario, StorylineId};
use std::collections::{BTreeMap, BTreeSet};

/// Whether the files have anything in common; phases, cells, posts and the like come from templates and say nothing.
///
/// Two that began with the same template share its ids; the name of the document tells them apart.
pub(super) fn is_related(base: Option<&Scenario>, mine: &Scenario, theirs: &Scenario) -> bool {
    if !mine.document.is_empty() && !theirs.document.is_empty() {
        return mine.document == theirs.document;
    }
    if base.is_some_and(|base| base == mine || base == theirs) || is_named_alike(mine, theirs) {
        return true;
    }
    let (own, other) = (ids(mine), ids(theirs));
    let with_base = base.map(ids).unwrap_or_default();
    // Ids that people wrote, such as `inj-ad-001`, meet in exercises that have nothing to do with each other.
    let meet = |a: &BTreeSet<RecordRef>, b: &BTreeSet<RecordRef>| {
        let shared = a.intersection(b).count();
        shared > 0 && shared * FEW >= a.len().min(b.len())
    };
    // A file with nothing in it but its frame could become anything.
    own.is_empty() || other.is_empty() || meet(&own, &other) || (meet(&own, &with_base) && meet(&other, &with_base))
}

fn is_named_alike(a: &Scenario, b: &Scenario) -> bool {
    let alike = |a: &str, b: &str| !a.trim().is_empty() && a.trim() == b.trim();
    alike(&a.exercise.name, &b.exercise.name)
}

/// With less than one in so many records in common, two files are different exercises.
const FEW: usize = 8;

/// The kinds whose records tell one exercise from another, as for review copies.
const TELLING: [RecordKind; 4] = [RecordKind::Storyline, RecordKind::Incident, RecordKind::Inject, RecordKind::Place];

fn ids(scenario: &Scenario) -> BTreeSet<RecordRef> {
    TELLING.into_iter().flat_map(|kind| scenario.records(kind)).map(|record| record.reference()).collect()
}

/// The record in which another one is.
pub(super) fn parent(record: &Record) -> Option<RecordRef> {
    match record {
        Record::Inject(it) => it.incident.as_ref().map(IncidentId::record),
        Record::Incident(it) => it.storyline.as_ref().map(StorylineId::record),
        Record::Question(it) => it.objective.as_ref().map(ObjectiveId::record),
        _ => None,
    }
}

/// The records that one side deleted although something in them stays that the other side touched.
pub(super) fn needed(shelves: &[Shelf], conflicts: &[Conflict]) -> BTreeSet<Place> {
    let gone = gone(shelves);
    let mut found = BTreeSet::new();
    if gone.is_empty() {
        return found;
    }
    let is_deletion = |conflict: &&Conflict| matches!(conflict.about, About::Deleted { .. });
    let kept: BTreeSet<Place> = conflicts.iter().filter(is_deletion).map(|conflict| conflict.place).collect();
    for (number, shelf) in shelves.iter().enumerate() {
        for (row, place) in shelf.rows.iter().zip(0..).filter(|(row, _)| row.is_here) {
            let Some((parent, by)) = parent(&row.record).and_then(|parent| gone.get(&parent)) else { continue };
            if kept.contains(&Place { shelf: number, row: place }) || row.is_touched_by(by.other()) {
                found.insert(*parent);
            }
        }
    }
    found
}

/// The records that one side deleted and the other left as they were.
fn gone(shelves: &[Shelf]) -> BTreeMap<RecordRef, (Place, Side)> {
    let mut gone = BTreeMap::new();
    for (number, shelf) in shelves.iter().enumerate() {
        let rows = shelf.rows.iter().zip(0..);
        gone.extend(rows.filter_map(|(row, place): (&Row, usize)| {
            Some((row.record.reference(), (Place { shelf: number, row: place }, row.gone_by?)))
        }));
    }
    gone
}
