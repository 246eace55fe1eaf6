//! Fits an item into a scenario: its slots take the scenario's own records, its times and numbers follow it.

use super::item::{Item, Slot, SlotKind};
use super::scene::{Scene, speak};
use crate::edit::{Edit, next_after, stem, stem_of};
use crate::scenario::{
    ActorId, AudienceId, ExTime, IncidentId, Inject, InjectId, PlaceId, Record, RecordKind, Scenario, Text,
};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What plays a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A record that the scenario has, by id.
    Own(SmolStr),
    /// A new record of this name.
    New(String),
}

/// How an item is fitted in.
#[derive(Clone, Debug, Default)]
pub struct Filling {
    /// What plays each slot; a slot that is not named gets a new record with the item's example name.
    pub slots: BTreeMap<SmolStr, Choice>,
    /// When the first inject is played.
    pub start: ExTime,
    /// The incident that the injects join.
    pub incident: Option<IncidentId>,
    /// The training audiences that they are for.
    pub audiences: Vec<AudienceId>,
    /// The most minutes from the first inject to the last, where an exercise has no room for the item as it is written.
    pub within: Option<i64>,
}

/// The least minutes between two injects of a chain that is shortened.
const CLOSEST: i64 = 15;

/// When each inject of an item is played, by the minutes that the item says, after the first one.
///
/// Distances are those of the item; where it has to be shorter they shrink alike, and order is kept.
pub fn pace(item: &Item, within: Option<i64>) -> BTreeMap<i64, i64> {
    let written: std::collections::BTreeSet<i64> = item.injects.iter().map(|own| i64::from(own.minutes)).collect();
    let span = written.last().copied().unwrap_or_default();
    let Some(within) = within.filter(|within| *within < span) else {
        return written.into_iter().map(|minutes| (minutes, minutes)).collect();
    };
    let mut next = 0;
    let shorter = |minutes: i64| {
        let alike = minutes.saturating_mul(within) / span.max(1) / CLOSEST * CLOSEST;
        let played = if minutes == 0 { 0 } else { alike.max(next) };
        next = played + CLOSEST;
        (minutes, played)
    };
    written.into_iter().map(shorter).collect()
}

/// The records of a scenario that could play a slot, the best first.
pub fn candidates(slot: &Slot, scene: &Scene, scenario: &Scenario) -> Vec<(SmolStr, String)> {
    let id = scene.slots.get(&slot.name);
    match slot.kind {
        SlotKind::Actor => {
            let Some(wanted) = scene.with_item.actors.iter().find(|actor| Some(&actor.id.0) == id) else {
                return Vec::new();
            };
            let fits = |actor: &&Arc<crate::scenario::Actor>| {
                let same = |wanted: &str, own: &str| wanted.is_empty() || wanted == own;
                same(wanted.sender_kind.as_str(), actor.sender_kind.as_str())
                    && same(wanted.kind.as_str(), actor.kind.as_str())
                    && same(wanted.body.as_str(), actor.body.as_str())
                    && same(wanted.sex.as_str(), actor.sex.as_str())
                    && same(wanted.portrayal.as_str(), actor.portrayal.as_str())
            };
            by_name(slot, scenario.actors.iter().filter(fits).map(|actor| (actor.id.0.clone(), actor.name.to_string())))
        }
        SlotKind::Place => {
            let Some(wanted) = scene.with_item.places.iter().find(|place| Some(&place.id.0) == id) else {
                return Vec::new();
            };
            let in_conflict = scene.with_item.injects.iter().any(|inject| names_violation(inject));
            let fits = |place: &&Arc<crate::scenario::Place>| {
                let same = |wanted: &str, own: &str| wanted.is_empty() || wanted == own;
                // A heritage site is no stand-in for a town, nor a place at peace for one in a conflict.
                let heritage = wanted.cp_kind.is_empty() == place.cp_kind.is_empty();
                heritage
                    && (!in_conflict || place.legal.is_empty() || scene.with_item.exercise.legal.contains(&place.legal))
                    && same(wanted.cp_kind.as_str(), place.cp_kind.as_str())
                    && same(wanted.cp_level.as_str(), place.cp_level.as_str())
                    && same(wanted.legal.as_str(), place.legal.as_str())
                    && wanted.protected.iter().all(|status| place.protected.contains(status))
            };
            by_name(slot, scenario.places.iter().filter(fits).map(|place| (place.id.0.clone(), place.name.to_string())))
        }
    }
}

/// Whether an inject is about a grave violation, which only a party to a conflict can do.
fn names_violation(inject: &Inject) -> bool {
    inject.tags.iter().any(|tag| tag.as_str().starts_with("caac.violation."))
}

/// Fitting records, those first whose name shares most words with what is looked for.
fn by_name(slot: &Slot, records: impl Iterator<Item = (SmolStr, String)>) -> Vec<(SmolStr, String)> {
    let mut records: Vec<(SmolStr, String)> = records.collect();
    records.sort_by_key(|(_, name)| std::cmp::Reverse(shared_words(slot, name)));
    records
}

/// How many longer words a name shares with what a slot looks for.
fn shared_words(slot: &Slot, name: &str) -> usize {
    const LEAST: usize = 4;
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.chars().count() >= LEAST);
        words.map(str::to_lowercase).collect()
    };
    let wanted = words(&format!("{} {}", slot.label, slot.example));
    words(name).iter().filter(|word| wanted.contains(word)).count()
}

/// Whether a record may stand in unasked: an own cell only if its name says that it is the one.
fn stands_in(slot: &Slot, name: &str) -> bool {
    !slot.codes.contains("sender=own_force") || shared_words(slot, name) > 0
}

/// Whether a name shares a longer word with what a slot looks for.
pub fn is_called_like(slot: &Slot, name: &str) -> bool {
    shared_words(slot, name) > 0
}

/// A filling that takes the first fitting record of the scenario for each slot, none of them twice.
pub fn proposed(item: &Item, scene: &Scene, scenario: &Scenario, start: ExTime) -> Filling {
    proposed_where(item, scene, scenario, start, &|_, _, _| true)
}

/// The same with only those records that may play a slot, by id and name.
pub fn proposed_where(
    item: &Item,
    scene: &Scene,
    scenario: &Scenario,
    start: ExTime,
    may_play: &dyn Fn(&Slot, &SmolStr, &str) -> bool,
) -> Filling {
    let mut taken: Vec<SmolStr> = Vec::new();
    let mut slots = BTreeMap::new();
    for slot in &item.slots {
        let free = candidates(slot, scene, scenario)
            .into_iter()
            .find(|(id, name)| !taken.contains(id) && stands_in(slot, name) && may_play(slot, id, name));
        let choice = match free {
            Some((id, _)) => {
                taken.push(id.clone());
                Choice::Own(id)
            }
            None => Choice::New(slot.example.clone()),
        };
        slots.insert(slot.name.clone(), choice);
    }
    Filling { slots, start, ..Filling::default() }
}

/// The edit that puts an item into a scenario; `new_id` makes ids that the scenario does not have.
pub fn edit(
    item: &Item,
    scene: &Scene,
    filling: &Filling,
    scenario: &Scenario,
    mut new_id: impl FnMut(RecordKind) -> SmolStr,
) -> Edit {
    let mut records = Vec::new();
    let mut ids: BTreeMap<SmolStr, SmolStr> = BTreeMap::new();
    let mut names: BTreeMap<SmolStr, String> = BTreeMap::new();
    for slot in &item.slots {
        let Some(local) = scene.slots.get(&slot.name) else { continue };
        let (id, name) = match filling.slots.get(&slot.name) {
            Some(Choice::Own(id)) => (id.clone(), own_name(slot.kind, id, scenario)),
            choice => {
                let name = match choice {
                    Some(Choice::New(name)) if !name.trim().is_empty() => name.clone(),
                    _ => slot.example.clone(),
                };
                let id = new_id(if slot.kind == SlotKind::Actor { RecordKind::Actor } else { RecordKind::Place });
                records.extend(new_record(slot.kind, local, &id, &name, &scene.with_item));
                (id, name)
            }
        };
        ids.insert(local.clone(), id);
        names.insert(slot.name.clone(), name);
    }
    let injects = new_injects(item, scene, filling, scenario, (&ids, &names), &mut new_id);
    records.extend(injects.into_iter().map(|inject| Record::Inject(Arc::new(inject))));
    Edit::AddMany { label_key: SmolStr::new_static("edit-label-from-library"), records }
}

fn own_name(kind: SlotKind, id: &SmolStr, scenario: &Scenario) -> String {
    match kind {
        SlotKind::Actor => scenario.actors.iter().find(|actor| actor.id.0 == *id).map(|actor| actor.name.to_string()),
        SlotKind::Place => scenario.places.iter().find(|place| place.id.0 == *id).map(|place| place.name.to_string()),
    }
    .unwrap_or_default()
}

fn new_record(kind: SlotKind, local: &SmolStr, id: &SmolStr, name: &str, scene: &Scenario) -> Option<Record> {
    match kind {
        SlotKind::Actor => {
            let mut actor = (**scene.actors.iter().find(|actor| actor.id.0 == *local)?).clone();
            (actor.id, actor.name) = (ActorId(id.clone()), Text::from(name));
            // What the sketch puts there stands for a profile that somebody has still to write.
            let profile = [
                &mut actor.profile_type,
                &mut actor.profile_motivation,
                &mut actor.profile_tactics,
                &mut actor.profile_capabilities,
                &mut actor.profile_outcome,
            ];
            profile.into_iter().for_each(|field| *field = Text::default());
            Some(Record::Actor(Arc::new(actor)))
        }
        SlotKind::Place => {
            let mut place = (**scene.places.iter().find(|place| place.id.0 == *local)?).clone();
            (place.id, place.name) = (PlaceId(id.clone()), Text::from(name));
            Some(Record::Place(Arc::new(place)))
        }
    }
}

fn new_injects(
    item: &Item,
    scene: &Scene,
    filling: &Filling,
    scenario: &Scenario,
    (ids, names): (&BTreeMap<SmolStr, SmolStr>, &BTreeMap<SmolStr, String>),
    new_id: &mut impl FnMut(RecordKind) -> SmolStr,
) -> Vec<Inject> {
    let fresh: BTreeMap<&SmolStr, InjectId> =
        item.injects.iter().map(|own| (&own.name, InjectId(new_id(RecordKind::Inject)))).collect();
    let stem = stem_of(scenario, filling.incident.as_ref(), None);
    let first = next_after(scenario, &stem);
    let pace = pace(item, filling.within);
    let after = |time: ExTime| pace.get(&time.0).copied().unwrap_or(time.0);
    let at = |own: &Inject| own.time.map(|time| ExTime(filling.start.0.saturating_add(after(time))));
    let mut injects = Vec::new();
    for (index, own) in item.injects.iter().enumerate() {
        let Some(like) = scene.with_item.injects.iter().find(|inject| inject.id.as_str() == own.name) else { continue };
        let Some(id) = fresh.get(&own.name) else { continue };
        let mut inject = Inject::clone(like);
        inject.id = id.clone();
        inject.number = Text::from(counted(&first, index).as_str());
        inject.time = at(like);
        inject.phase = None;
        inject.incident = filling.incident.clone();
        inject.audiences = filling.audiences.clone();
        speak(&mut inject, own, |name| names.get(name).cloned());
        inject.from = inject.from.and_then(|id| ids.get(&id.0).cloned()).map(ActorId);
        inject.perpetrator = inject.perpetrator.and_then(|id| ids.get(&id.0).cloned()).map(ActorId);
        inject.place = inject.place.and_then(|id| ids.get(&id.0).cloned()).map(PlaceId);
        // What the item takes for granted stays behind; the planner links the scenario's own.
        inject.uses.clear();
        inject.feeds.clear();
        inject.objectives.clear();
        inject.links.iter_mut().for_each(|link| {
            if let Some(to) = fresh.get(&link.to.0) {
                link.to = to.clone();
            }
        });
        injects.push(inject);
    }
    injects
}

/// The number that lies so many after the first.
fn counted(first: &str, index: usize) -> String {
    let before = stem(first).unwrap_or_default();
    let figures = first.get(before.len()..).unwrap_or_default();
    let (width, number) = (figures.len(), figures.parse::<usize>().unwrap_or(1) + index);
    format!("{before}{number:0width$}")
}
