//! The facts of all injects in columns, kept up to date when single injects change.
//!
//! Each inject has a slot; each column is a set of slots. What depends on other injects is derived
//! in `derive`, for the slots that `reach` finds; filters are matched in `matching`.

use super::bits::Bits;
use super::care::Noted;
use super::copies::{Copies, beginning_hash};
use super::derive::{NEXT, incomplete, own_columns};
use super::facts::{self, Numbers, Row};
use super::gate::{self, Lack};
use super::persons::Person;
use super::program::Program;
use super::special;
use super::world::{Weave, World};
use crate::scenario::{ExTime, Inject, InjectId, People, Scenario};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

/// What is known of one inject.
#[derive(Clone, Debug)]
pub struct Slot {
    /// The inject as it was when the facts were taken.
    pub inject: Arc<Inject>,
    /// Its own facts.
    pub row: Row,
    /// What its follow-ups say beyond itself.
    pub case: Option<Box<Row>>,
    /// Its numbers.
    pub numbers: Numbers,
    /// What keeps it from being evidence.
    pub lacks: Vec<Lack>,
    /// Where it belongs.
    pub weave: Option<Weave>,
    /// Who sends it, as a number that is the same for the same sender.
    pub sender: Option<u32>,
    /// When it is played.
    pub(super) time: Option<ExTime>,
    /// The flags and depths that are set if it is complete, in the order of their columns.
    pub(super) own_if_complete: u32,
    /// The slots that it points to.
    pub(super) links: Box<[u32]>,
    /// The hash of the beginning of its text, for injects with a topic.
    pub(super) beginning: Option<u64>,
    /// The hash of its text, where another begins in the same way.
    pub(super) text: Option<u64>,
    /// The tests on one person that hold.
    pub(super) persons: Box<[u16]>,
    pub(super) perpetrator: Option<u32>,
    pub(super) is_live: bool,
    /// Whether it is live and carries neither topic nor lens.
    pub(super) is_plain: bool,
    pub(super) has_feedback: bool,
    pub(super) states_gaps: bool,
    /// What care finds in its texts, once somebody asked.
    noted: OnceLock<Box<Noted>>,
}

impl Slot {
    /// What care finds in its texts.
    pub(super) fn noted(&self, program: &Program, world: &World) -> &Noted {
        self.noted.get_or_init(|| Box::new(program.watch.noted(&self.inject, world)))
    }
    /// Whether it is live and evidence.
    pub(super) fn is_complete(&self) -> bool {
        self.is_live && self.lacks.is_empty()
    }
    /// The flags and depths that are set, in the order of their columns.
    pub(super) fn own(&self) -> u32 {
        if self.lacks.is_empty() { self.own_if_complete } else { incomplete(self.own_if_complete) }
    }
}

/// An inject that points to another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Follower {
    pub slot: u32,
    /// Whether it goes on from the other, rather than contradicting or interrupting it.
    pub goes_on: bool,
}

/// Whether one time really comes after another.
pub(super) fn is_later(later: Option<ExTime>, earlier: Option<ExTime>) -> bool {
    matches!((later, earlier), (Some(later), Some(earlier)) if later > earlier)
}

/// The facts of all injects.
///
/// Its hash maps are looked up and never walked, so their order cannot show.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The slots; an empty one belongs to an inject that is gone, or that others point to and nobody has written.
    pub(super) slots: Vec<Option<Slot>>,
    /// The slot of each inject, also of one that is gone, for the day it comes back.
    pub(super) slot_of: FxHashMap<SmolStr, u32>,
    pub(super) columns: Vec<Bits>,
    /// For each column, the slots whose follow-ups set it and which do not set it themselves.
    pub(super) cases: Vec<Bits>,
    pub(super) specials: Vec<Bits>,
    /// The slots that match each filter, topic depth aside.
    pub(super) filters: Vec<Bits>,
    /// The slots that point to each slot.
    pub(super) followers: Vec<Vec<Follower>>,
    pub(super) copies: Copies,
    /// How many plain injects each weave holds.
    pub(super) plain_in: Vec<u32>,
    /// The live injects of each storyline, in the order of the storylines.
    storylines: Vec<Bits>,
    /// The live injects in which each actor does harm, in the order of the actors.
    perpetrators: Vec<Bits>,
    incidents: FxHashMap<SmolStr, Vec<u32>>,
    senders: FxHashMap<SmolStr, u32>,
    /// How many live injects serve each objective.
    objectives: FxHashMap<SmolStr, u32>,
    /// The storylines, by place, that hold or held an inject which the last change reached.
    pub(super) affected: BTreeSet<u32>,
    has_twins: bool,
    numbering: Arc<()>,
}

impl Table {
    /// Takes the facts of a whole scenario.
    pub fn full(program: &Program, world: &World, scenario: &Scenario) -> Self {
        let mut table = Self {
            columns: vec![Bits::default(); program.width()],
            cases: vec![Bits::default(); program.width()],
            specials: vec![Bits::default(); program.specials.len()],
            ..Self::default()
        };
        table.slots.reserve(scenario.injects.len());
        table.slot_of.reserve(scenario.injects.len());
        for inject in scenario.injects.iter() {
            // Where a faulty file holds an id twice, the first counts, as it does everywhere.
            if table.slot_of(&inject.id).and_then(|slot| table.slot(slot)).is_some() {
                table.has_twins = true;
            } else {
                table.put(program, world, inject);
            }
        }
        table.derive_all(program);
        table.match_all(program);
        table
    }

    pub(super) fn len(&self) -> u32 {
        u32::try_from(self.slots.len()).unwrap_or(u32::MAX)
    }
    /// How many words of 64 slots there are.
    pub fn words(&self) -> usize {
        self.slots.len().div_ceil(64)
    }
    /// Whether the scenario holds an inject id twice, so that changes cannot be told apart.
    pub fn has_twins(&self) -> bool {
        self.has_twins
    }
    /// The same pointer as long as each inject keeps its slot: until all facts are taken anew.
    pub fn numbering(&self) -> &Arc<()> {
        &self.numbering
    }
    /// What is known of the inject in a slot.
    pub fn slot(&self, slot: u32) -> Option<&Slot> {
        self.slots.get(slot as usize)?.as_ref()
    }
    /// The slot of an inject.
    pub fn slot_of(&self, id: &InjectId) -> Option<u32> {
        self.slot_of.get(id.0.as_str()).copied()
    }
    /// A column by its number.
    pub fn column(&self, index: usize) -> &Bits {
        static EMPTY: Bits = Bits::NONE;
        self.columns.get(index).unwrap_or(&EMPTY)
    }
    /// The slots that match a filter.
    pub fn filter(&self, id: usize) -> &Bits {
        static EMPTY: Bits = Bits::NONE;
        self.filters.get(id).unwrap_or(&EMPTY)
    }
    /// The live injects of the storyline at a place in the list.
    pub fn of_storyline(&self, place: usize) -> &Bits {
        static EMPTY: Bits = Bits::NONE;
        self.storylines.get(place).unwrap_or(&EMPTY)
    }
    /// The live injects in which the actor at a place in the list does the harm.
    pub fn of_perpetrator(&self, place: usize) -> &Bits {
        static EMPTY: Bits = Bits::NONE;
        self.perpetrators.get(place).unwrap_or(&EMPTY)
    }
    /// The injects of an incident.
    pub fn of_incident(&self, incident: &str) -> &[u32] {
        self.incidents.get(incident).map_or(&[], Vec::as_slice)
    }
    /// Whether a live inject serves an objective.
    pub fn serves_objective(&self, objective: &str) -> bool {
        self.objectives.get(objective).is_some_and(|count| *count > 0)
    }
    /// The slots that point to a slot, with whatever link.
    pub fn followers(&self, slot: u32) -> impl Iterator<Item = u32> + '_ {
        self.followers.get(slot as usize).into_iter().flatten().map(|follower| follower.slot)
    }
    /// Whether anything points to a slot.
    pub(super) fn has_followers(&self, slot: u32) -> bool {
        self.followers.get(slot as usize).is_some_and(|followers| !followers.is_empty())
    }
    /// Whether the inject in slot `later` really comes after the one in slot `earlier`.
    pub fn is_later(&self, later: u32, earlier: u32) -> bool {
        let time = |slot| self.slot(slot).and_then(|known| known.time);
        is_later(time(later), time(earlier))
    }

    /// Follows a change of injects; `true` where a filter matches, or matched, one that the change reaches.
    pub fn update(
        &mut self,
        program: &Program,
        world: &World,
        changed: &[Arc<Inject>],
        removed: &[InjectId],
    ) -> Vec<bool> {
        let mut reached = BTreeSet::new();
        self.affected.clear();
        for id in removed {
            if let Some(slot) = self.slot_of(id) {
                self.reach(slot, &mut reached);
                self.take_out(program, slot);
            }
        }
        for inject in changed {
            if let Some(slot) = self.slot_of(&inject.id) {
                self.reach(slot, &mut reached);
                self.take_out(program, slot);
            }
            let slot = self.put(program, world, inject);
            self.reach(slot, &mut reached);
        }
        // Copies, groups and cases of what was just put in are known only now.
        for slot in reached.clone() {
            self.reach(slot, &mut reached);
        }
        self.affected
            .extend(reached.iter().filter_map(|slot| self.slots.get(*slot as usize)?.as_ref()?.weave?.storyline));
        self.derive_again(program, &reached);
        self.match_again(program, &reached)
    }

    /// The slot of an inject, made empty if nobody spoke of it before.
    fn slot_for(&mut self, id: &InjectId) -> u32 {
        if let Some(known) = self.slot_of(id) {
            return known;
        }
        let slot = self.len();
        self.slots.push(None);
        self.followers.push(Vec::new());
        self.slot_of.insert(id.0.clone(), slot);
        slot
    }

    fn put(&mut self, program: &Program, world: &World, inject: &Arc<Inject>) -> u32 {
        let slot = self.slot_for(&inject.id);
        let known = self.facts_of(program, world, inject);
        for (link, target) in inject.links.iter().zip(&known.links) {
            if let Some(followers) = self.followers.get_mut(*target as usize) {
                followers.push(Follower { slot, goes_on: NEXT.contains(&link.kind.as_str()) });
            }
        }
        if let Some(incident) = &inject.incident {
            self.incidents.entry(incident.0.clone()).or_default().push(slot);
        }
        self.enrol(&known, slot, true);
        let beginning = known.beginning;
        if let Some(place) = self.slots.get_mut(slot as usize) {
            *place = Some(known);
        }
        if let Some(beginning) = beginning {
            self.enter_text(world, slot, beginning);
        }
        slot
    }

    fn facts_of(&mut self, program: &Program, world: &World, inject: &Arc<Inject>) -> Slot {
        let is_live = inject.is_live();
        let links = inject.links.iter().map(|link| self.slot_for(&link.to)).collect();
        let speaker = special::speaker(inject, world);
        let people: Vec<Person> =
            inject.people.iter().map(|entry| program.persons.of(entry, &program.vocabulary)).collect();
        let row = if is_live {
            facts::row(inject, world, &program.vocabulary, &program.axes, &program.persons, &people)
        } else {
            Row::default()
        };
        let has_topic = program.topic_columns.iter().any(|column| row.has(*column));
        let spoken = speaker.as_ref().map(|entry| (entry, program.persons.of(entry, &program.vocabulary)));
        let all: Vec<(&People, Person)> = inject.people.iter().zip(people).chain(spoken).collect();
        // Only what carries a topic can be evidence, so only that can cheat by repeating itself.
        let has_text = has_topic && !inject.text.trim().is_empty();
        let has_phase = !world.has_phases() || world.phase_of(inject).is_some();
        let is_party = world.party_and_conflict(inject);
        Slot {
            numbers: special::numbers(inject, world),
            lacks: if is_live { lacks(program, world, inject, &row, has_phase) } else { Vec::new() },
            noted: OnceLock::new(),
            own_if_complete: own_columns(program, inject, &row, is_party),
            case: None,
            time: inject.time,
            sender: self.sender(inject),
            weave: world.weave_of(inject),
            perpetrator: inject.perpetrator.as_ref().and_then(|id| world.actor(id.as_str())).map(|(place, _)| place),
            is_live,
            is_plain: is_live && !has_topic,
            has_feedback: !inject.feedback.trim().is_empty(),
            states_gaps: inject.has_tag("fact.gaps_stated"),
            inject: Arc::clone(inject),
            links,
            beginning: (has_text && !world.is_sealed(&inject.text)).then(|| beginning_hash(&inject.text, world)),
            text: None,
            persons: special::persons(program, &all),
            row,
        }
    }

    /// The number of the sender: the actor, or else the words that stand in its place.
    fn sender(&mut self, inject: &Inject) -> Option<u32> {
        let name = match &inject.from {
            Some(actor) => actor.0.clone(),
            None if inject.from_text.trim().is_empty() => return None,
            None => SmolStr::new(&inject.from_text),
        };
        let next = u32::try_from(self.senders.len()).unwrap_or(u32::MAX);
        Some(*self.senders.entry(name).or_insert(next))
    }

    /// Puts a slot into the groups it belongs to, or takes it out of them.
    fn enrol(&mut self, known: &Slot, slot: u32, is_in: bool) {
        let is_live = is_in && known.inject.is_live();
        if let Some(storyline) = known.weave.and_then(|weave| weave.storyline) {
            change(&mut self.storylines, storyline, |bits| bits.set(slot, is_live));
        }
        if let Some(perpetrator) = known.perpetrator {
            change(&mut self.perpetrators, perpetrator, |bits| bits.set(slot, is_live));
        }
        for objective in known.inject.objectives.iter().filter(|_| known.inject.is_live()) {
            let count = self.objectives.entry(objective.0.clone()).or_default();
            *count = if is_in { *count + 1 } else { count.saturating_sub(1) };
        }
        if let Some(weave) = known.weave.filter(|_| known.is_plain) {
            change(&mut self.plain_in, weave.group, |count| {
                *count = if is_in { *count + 1 } else { count.saturating_sub(1) }
            });
        }
    }

    /// Forgets the facts of a slot.
    fn take_out(&mut self, program: &Program, slot: u32) {
        let Some(known) = self.slots.get_mut(slot as usize).and_then(Option::take) else { return };
        self.affected.extend(known.weave.and_then(|weave| weave.storyline));
        self.enrol(&known, slot, false);
        let forget =
            |list: Option<&mut Vec<u32>>| list.into_iter().for_each(|list| list.retain(|other| *other != slot));
        for target in &known.links {
            if let Some(followers) = self.followers.get_mut(*target as usize) {
                followers.retain(|follower| follower.slot != slot);
            }
        }
        forget(known.inject.incident.as_ref().and_then(|incident| self.incidents.get_mut(incident.0.as_str())));
        self.leave_text(slot, &known);
        self.clear_columns(program, slot, &known);
    }
}

/// What keeps a live inject from being evidence, without the question whether it copies another.
fn lacks(program: &Program, world: &World, inject: &Arc<Inject>, row: &Row, has_phase: bool) -> Vec<Lack> {
    let is_cleared = world.is_cleared(inject);
    let mut lacks = gate::lacks(inject, row, has_phase, program, is_cleared);
    if !is_cleared {
        let has_topic = program.topic_columns.iter().any(|column| row.has(*column));
        lacks.extend(program.watch.blocks(inject, has_topic, world));
    }
    lacks
}

/// Changes the entry of a group, made with all before it if it is new.
fn change<T: Default + Clone>(groups: &mut Vec<T>, place: u32, change: impl FnOnce(&mut T)) {
    let place = place as usize;
    if groups.len() <= place {
        groups.resize(place + 1, T::default());
    }
    if let Some(entry) = groups.get_mut(place) {
        change(entry);
    }
}
