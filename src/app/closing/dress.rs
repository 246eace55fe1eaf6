//! What ties a ready inject to the exercise that it comes into: training objectives, records of the set-up, marks.

use crate::app::shelf::Entry;
use crate::checklist::Weight;
use crate::coverage::Coverage;
use crate::scenario::{Inject, InjectId, Record, RecordKind, RecordRef, Scenario, StorylineId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The records with the links that a planner would set: to objectives on the topics of an inject, and to what an item
/// takes for granted and the exercise has.
pub(super) fn linked(records: Vec<Record>, entry: &Entry, scenario: &Scenario) -> Vec<Record> {
    let played = entry.scene.with_item.injects.iter();
    let like: BTreeMap<&str, &Arc<Inject>> = played.map(|inject| (&*inject.title, inject)).collect();
    let dress = |record: Record| match record {
        Record::Inject(inject) => {
            let mut dressed = Inject::clone(&inject);
            dressed.objectives = objectives(&inject, scenario);
            let given = like.get(&*inject.title).map_or(&[][..], |like| like.uses.as_slice());
            dressed.uses = given.iter().filter_map(|given| own(given, entry, scenario)).collect();
            Record::Inject(Arc::new(dressed))
        }
        other => other,
    };
    records.into_iter().map(dress).collect()
}

/// The first objective for each topic that an inject carries.
fn objectives(inject: &Inject, scenario: &Scenario) -> Vec<crate::scenario::ObjectiveId> {
    let mut found = Vec::new();
    for tag in &inject.tags {
        let is_on = |topic: &crate::scenario::Code| tag.as_str().ends_with(&format!(".{}", topic.as_str()));
        let is_topic = tag.as_str().starts_with("topic.") || tag.as_str().starts_with("lens.");
        let first = scenario.objectives.iter().find(|objective| is_topic && objective.topics.iter().any(is_on));
        if let Some(objective) = first.filter(|objective| !found.contains(&objective.id)) {
            found.push(objective.id.clone());
        }
    }
    found
}

/// The record of the exercise that stands for one that the item takes for granted.
fn own(given: &RecordRef, entry: &Entry, scenario: &Scenario) -> Option<RecordRef> {
    let id = match given.kind {
        RecordKind::Narrative => {
            let like = entry.scene.with_item.narratives.iter().find(|like| like.id.0 == given.id)?;
            let fits = |own: &&Arc<crate::scenario::Narrative>| {
                own.kind == like.kind && like.tags.iter().all(|tag| own.tags.contains(tag))
            };
            scenario.narratives.iter().find(fits)?.id.0.clone()
        }
        RecordKind::Area => scenario.areas.iter().find(|area| !area.people.is_empty())?.id.0.clone(),
        _ => return None,
    };
    Some(RecordRef { kind: given.kind, id })
}

/// The records with the marks that what they carry asks for.
///
/// An inject that carries an essential line must not be cut; the last new outcome in a storyline that nothing closes
/// yet closes it.
pub(super) fn marked(records: &[Record], coverage: &Coverage) -> Vec<Record> {
    let closing = closing(records, coverage);
    let carries = |inject: &InjectId| {
        coverage.serves(inject).iter().any(|line| line.weight == Weight::Essential && line.part.met)
    };
    let mark = |record: &Record| match record {
        Record::Inject(inject) => {
            let must_play = inject.must_play || carries(&inject.id);
            let closing = inject.closing || closing.values().any(|(_, id)| *id == inject.id);
            Record::Inject(Arc::new(Inject { must_play, closing, ..Inject::clone(inject) }))
        }
        other => other.clone(),
    };
    records.iter().map(mark).collect()
}

/// The last new outcome of each storyline that nothing closes yet.
fn closing(records: &[Record], coverage: &Coverage) -> BTreeMap<StorylineId, (i64, InjectId)> {
    let scenario = coverage.scenario();
    let mut last: BTreeMap<StorylineId, (i64, InjectId)> = BTreeMap::new();
    for record in records {
        let Record::Inject(inject) = record else { continue };
        let Some((storyline, time)) = scenario.storyline_of(inject).zip(inject.time) else { continue };
        if inject.role.as_str() == "outcome" && last.get(&storyline.id).is_none_or(|(known, _)| *known < time.0) {
            last.insert(storyline.id.clone(), (time.0, inject.id.clone()));
        }
    }
    for inject in scenario.injects.iter().filter(|inject| inject.is_live() && inject.closing) {
        if let Some(storyline) = scenario.storyline_of(inject) {
            last.remove(&storyline.id);
        }
    }
    last
}
