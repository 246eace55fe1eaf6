//! What belongs together: whether two files are one exercise, and which deleted records still hold something.

use super::conflict::{About, Conflict, Place, Side};
use super::shelf::{Row, Shelf};
use crate::scenario::{IncidentId, ObjectiveId, Record, RecordKind, RecordRef, Scenario, StorylineId};
use std::collections::{BTreeMap, BTreeSet};

/// Whether the files are one exercise, as far as can be told; the version from which both started speaks for each.
///
/// Two that began with the same template share its ids; the name of the document tells them apart.
pub(super) fn is_related(base: Option<&Scenario>, mine: &Scenario, theirs: &Scenario) -> bool {
    if !mine.document.is_empty() && !theirs.document.is_empty() {
        return mine.document == theirs.document;
    }
    let began = |side: &Scenario| base.is_some_and(|base| meet(base, side) || keeps_any(base, side));
    meet(mine, theirs) || (began(mine) && began(theirs))
}

/// Whether two files have play in common; phases, cells, posts and the like come from templates and say nothing.
fn meet(a: &Scenario, b: &Scenario) -> bool {
    let (own, other) = (ids(a), ids(b));
    // A file with nothing in it but its frame could become anything.
    if own.is_empty() || other.is_empty() || is_named_alike(a, b) {
        return true;
    }
    // Ids that people wrote, such as `inj-ad-001`, meet in exercises that have nothing to do with each other.
    let shared = own.intersection(&other).count();
    shared > 0 && shared * FEW >= own.len().min(other.len())
}

/// Whether a side still holds a record as it was: somebody may have replaced all play and kept the frame.
fn keeps_any(base: &Scenario, side: &Scenario) -> bool {
    let kinds = RecordKind::ALL.into_iter().filter(|kind| *kind != RecordKind::Exercise);
    kinds.into_iter().any(|kind| {
        let now: BTreeMap<RecordRef, Record> = side.records(kind).into_iter().map(|it| (it.reference(), it)).collect();
        base.records(kind).iter().any(|record| now.get(&record.reference()) == Some(record))
    })
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
    let deletion = |conflict: &Conflict| match conflict.about {
        About::Deleted { by, .. } => Some((conflict.place, by)),
        _ => None,
    };
    let kept: BTreeMap<Place, Side> = conflicts.iter().filter_map(deletion).collect();
    for (number, shelf) in shelves.iter().enumerate() {
        for (row, place) in shelf.rows.iter().zip(0..).filter(|(row, _)| row.is_here) {
            let Some((parent, by)) = parent(&row.record).and_then(|parent| gone.get(&parent)) else { continue };
            // Who deleted the parent and still has the child has left it alone in it.
            let is_kept = kept.get(&Place { shelf: number, row: place }) == Some(by);
            if is_kept || row.is_touched_by(by.other()) {
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
