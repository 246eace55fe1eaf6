//! The facts of all injects in columns, kept up to date when single injects change.
//!
//! Each inject has a slot; each column is a set of slots. What depends on other injects (cases,
//! follow-ups, copies, woven storylines) is derived here, for the slots that a change reaches.

use super::bits::Bits;
use super::facts::{self, Numbers, Row, Writer};
use super::gate::{self, Lack};
use super::program::{Flag, Program, Special};
use super::world::World;
use crate::checklist::criterion::{Bound, Test};
use crate::checklist::Column;
use crate::scenario::{Inject, InjectId, People, Scenario};
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Link kinds that carry a case on from an earlier inject to a later one.
pub const NEXT: [&str; 4] = ["follows", "changes", "caused_by", "branch"];

/// What is known of one inject.
#[derive(Clone, Debug)]
pub struct Slot {
    /// The inject as it was when the facts were taken.
    pub inject: Arc<Inject>,
    /// Its own facts.
    pub row: Row,
    /// Its facts together with those of its follow-ups.
    pub case: Row,
    /// Its numbers.
    pub numbers: Numbers,
    /// What keeps it from being evidence.
    pub lacks: Vec<Lack>,
    /// Its storyline.
    pub storyline: Option<SmolStr>,
    /// The person who sends it, where the actor says something of that person.
    sender: Option<People>,
    /// The hash of its text, for injects with a topic.
    text: Option<u64>,
    has_phase: bool,
    party: bool,
}

/// The facts of all injects.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// The slots; an empty one belonged to an inject that is gone.
    pub slots: Vec<Option<Slot>>,
    /// The slot of each inject. Looked up only, so its order cannot show.
    pub slot_of: FxHashMap<SmolStr, u32>,
    columns: Vec<Bits>,
    cases: Vec<Bits>,
    specials: Vec<Bits>,
    /// The slots that match each filter, topic depth aside.
    pub filters: Vec<Bits>,
    /// The slots that point to each inject, by the inject's id, also where it is not there.
    followers: FxHashMap<SmolStr, Vec<u32>>,
    copies: BTreeMap<u64, BTreeSet<u32>>,
    plain_in: BTreeMap<SmolStr, u32>,
    storylines: BTreeMap<SmolStr, Bits>,
    perpetrators: BTreeMap<SmolStr, Bits>,
}

impl Table {
    /// Takes the facts of a whole scenario.
    pub fn full(program: &Program, scenario: &Scenario) -> Self {
        let world = World::new(scenario);
        let mut table = Self {
            columns: vec![Bits::default(); program.width()],
            cases: vec![Bits::default(); program.width()],
            specials: vec![Bits::default(); program.specials.len()],
            ..Self::default()
        };
        table.slot_of.reserve(scenario.injects.len());
        for inject in scenario.injects.iter() {
            table.put(program, &world, inject);
        }
        let all: BTreeSet<u32> = (0..table.len()).collect();
        table.derive(program, &all, true);
        table.filters = vec![Bits::with_words(table.words()); program.filters.len()];
        table.match_words(program, &(0..table.words()).collect());
        table
    }

    fn len(&self) -> u32 {
        u32::try_from(self.slots.len()).unwrap_or(u32::MAX)
    }
    /// How many words of 64 slots there are.
    pub fn words(&self) -> usize {
        self.slots.len().div_ceil(64)
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
        static EMPTY: std::sync::OnceLock<Bits> = std::sync::OnceLock::new();
        self.columns.get(index).unwrap_or_else(|| EMPTY.get_or_init(Bits::default))
    }
    /// The slots that match a filter.
    pub fn filter(&self, id: usize) -> &Bits {
        static EMPTY: std::sync::OnceLock<Bits> = std::sync::OnceLock::new();
        self.filters.get(id).unwrap_or_else(|| EMPTY.get_or_init(Bits::default))
    }

    /// Follows a change of injects; `true` where a filter now matches other injects than before.
    pub fn update(&mut self, program: &Program, scenario: &Scenario, changed: &[Arc<Inject>], removed: &[InjectId]) -> Vec<bool> {
        let world = World::new(scenario);
        let mut reached = BTreeSet::new();
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
            let slot = self.put(program, &world, inject);
            self.reach(slot, &mut reached);
        }
        // Copies, groups and cases of what was just put in are known only now.
        for slot in reached.clone() {
            self.reach(slot, &mut reached);
        }
        self.derive(program, &reached, false);
        let words: BTreeSet<usize> = reached.iter().map(|slot| (*slot / 64) as usize).collect();
        self.match_words(program, &words)
    }

    /// Collects the slots whose derived facts depend on this one: earlier injects of its case, linked
    /// ones, copies, and the members of its incident or storyline where a plain inject comes or goes.
    fn reach(&self, slot: u32, reached: &mut BTreeSet<u32>) {
        let mut open = vec![slot];
        let mut seen = BTreeSet::new();
        while let Some(slot) = open.pop() {
            if !seen.insert(slot) {
                continue;
            }
            reached.insert(slot);
            let Some(known) = self.slot(slot) else { continue };
            open.extend(known.inject.links.iter().filter_map(|link| self.slot_of(&link.to)));
        }
        let Some(known) = self.slot(slot) else { return };
        reached.extend(self.followers_of(&known.inject.id));
        if let Some(text) = known.text {
            reached.extend(self.copies.get(&text).into_iter().flatten());
        }
        let group = group_of(known);
        if let Some(group) = group.filter(|_| is_plain(&known.inject)) {
            if self.plain_in.get(&group).copied().unwrap_or(0) <= 1 {
                let members = self.slots.iter().zip(0_u32..).filter(|(it, _)| it.as_ref().and_then(group_of).as_ref() == Some(&group));
                reached.extend(members.map(|(_, member)| member));
            }
        }
    }

    fn followers_of(&self, id: &InjectId) -> impl Iterator<Item = u32> + '_ {
        self.followers.get(id.0.as_str()).into_iter().flatten().copied()
    }

    fn put(&mut self, program: &Program, world: &World<'_>, inject: &Arc<Inject>) -> u32 {
        let known = self.slot_of.get(inject.id.0.as_str()).copied();
        let slot = known.unwrap_or_else(|| {
            self.slots.push(None);
            self.len() - 1
        });
        self.slot_of.insert(inject.id.0.clone(), slot);
        let row = if inject.is_live() { facts::row(inject, world, &program.vocabulary, &program.axes) } else { Row::default() };
        for link in &inject.links {
            self.followers.entry(link.to.0.clone()).or_default().push(slot);
        }
        let has_phase = world.scenario.phases.is_empty() || world.phase_of(inject).is_some();
        let has_topic = program.topic_columns.iter().any(|column| row.has(*column));
        let text = (inject.is_live() && has_topic && !inject.text.trim().is_empty()).then(|| text_hash(&inject.text, world));
        if let Some(text) = text {
            self.copies.entry(text).or_default().insert(slot);
        }
        let storyline = world.storyline_of(inject).map(|storyline| storyline.id.0.clone());
        let known = Slot {
            numbers: numbers(inject, world),
            party: world.party_and_conflict(inject),
            case: row.clone(),
            lacks: Vec::new(),
            sender: sender_person(inject, world),
            inject: Arc::clone(inject),
            storyline,
            text,
            has_phase,
            row,
        };
        if let Some(group) = group_of(&known).filter(|_| is_plain(inject)) {
            *self.plain_in.entry(group).or_default() += 1;
        }
        self.group(&known, slot, true);
        if let Some(place) = self.slots.get_mut(slot as usize) {
            *place = Some(known);
        }
        slot
    }

    fn group(&mut self, known: &Slot, slot: u32, inside: bool) {
        let inside = inside && known.inject.is_live();
        if let Some(storyline) = &known.storyline {
            self.storylines.entry(storyline.clone()).or_default().set(slot, inside);
        }
        if let Some(actor) = &known.inject.perpetrator {
            self.perpetrators.entry(actor.0.clone()).or_default().set(slot, inside);
        }
    }

    /// The live injects of each storyline, by its id.
    pub fn storylines(&self) -> &BTreeMap<SmolStr, Bits> {
        &self.storylines
    }
    /// The live injects in which this actor does the harm.
    pub fn of_perpetrator(&self, actor: &str) -> Bits {
        self.perpetrators.get(actor).cloned().unwrap_or_default()
    }

    /// Forgets the facts of a slot; the slot stays with its inject's id for the day it comes back.
    fn take_out(&mut self, program: &Program, slot: u32) {
        let Some(known) = self.slots.get_mut(slot as usize).and_then(Option::take) else { return };
        self.group(&known, slot, false);
        for link in &known.inject.links {
            if let Some(followers) = self.followers.get_mut(link.to.0.as_str()) {
                followers.retain(|follower| *follower != slot);
            }
        }
        if let Some(copies) = known.text.and_then(|text| self.copies.get_mut(&text)) {
            copies.remove(&slot);
        }
        if let Some(count) = group_of(&known).filter(|_| is_plain(&known.inject)).and_then(|group| self.plain_in.get_mut(&group)) {
            *count = count.saturating_sub(1);
        }
        self.clear_columns(program, slot);
    }

    fn clear_columns(&mut self, program: &Program, slot: u32) {
        for index in 0..program.width() {
            for side in [&mut self.columns, &mut self.cases] {
                if let Some(bits) = side.get_mut(index).filter(|bits| bits.has(slot)) {
                    bits.set(slot, false);
                }
            }
        }
        for special in &mut self.specials {
            special.set(slot, false);
        }
    }

    /// Whether the inject in slot `later` really comes after the one in slot `earlier`.
    pub fn is_later(&self, later: u32, earlier: u32) -> bool {
        let time = |slot| self.slot(slot).and_then(|known| known.inject.time);
        matches!((time(later), time(earlier)), (Some(later), Some(earlier)) if later > earlier)
    }

    /// Derives what depends on other injects, for these slots.
    fn derive(&mut self, program: &Program, slots: &BTreeSet<u32>, fresh: bool) {
        for slot in slots {
            let lacks = self.lacks(program, *slot);
            if let Some(known) = self.slots.get_mut(*slot as usize).and_then(Option::as_mut) {
                known.lacks = lacks;
            }
        }
        let mut order: Vec<u32> = slots.iter().copied().collect();
        order.sort_by_key(|slot| std::cmp::Reverse(self.slot(*slot).and_then(|known| known.inject.time)));
        for slot in order {
            self.derive_case(program, slot);
        }
        for slot in slots {
            if !fresh {
                self.clear_columns(program, *slot);
            }
            self.write_columns(program, *slot);
        }
    }

    fn lacks(&self, program: &Program, slot: u32) -> Vec<Lack> {
        let Some(known) = self.slot(slot).filter(|known| known.inject.is_live()) else { return Vec::new() };
        let mut lacks = gate::lacks(&known.inject, &known.row, known.has_phase, &program.vocabulary);
        let twins = known.text.and_then(|text| self.copies.get(&text)).into_iter().flatten();
        let rank = |slot: u32| self.slot(slot).map(|it| (it.inject.time.is_none(), it.inject.time, it.inject.id.clone()));
        let first = twins.copied().min_by_key(|twin| rank(*twin)).filter(|first| *first != slot);
        lacks.extend(first.and_then(|first| self.slot(first)).map(|first| Lack::CopyOf(first.inject.id.clone())));
        lacks
    }

    fn derive_case(&mut self, program: &Program, slot: u32) {
        let Some(known) = self.slot(slot) else { return };
        let later: Vec<u32> = self
            .followers_of(&known.inject.id)
            .filter(|follower| self.carries_on(*follower, slot))
            .collect();
        let mut case = known.row.clone();
        let mut length = 0;
        let mut data_follows = false;
        let sex_age = program.column("mark", "sex_age");
        for follower in &later {
            let Some(next) = self.slot(*follower) else { continue };
            case.add(&next.case);
            length = length.max(next.numbers.case_len);
            data_follows |= sex_age.is_some_and(|column| next.case.has(column));
        }
        let feedback = !known.inject.feedback.trim().is_empty();
        let marks = [
            ("followed", !later.is_empty() || feedback),
            ("honest_gap", known.inject.has_tag("fact.gaps_stated") && data_follows),
            ("woven", self.is_woven(slot)),
        ];
        let mut row = known.row.clone();
        for (name, holds) in marks {
            if let Some(column) = program.column("mark", name) {
                // A mark of an earlier pass must not stay.
                if let Some(word) = row.0.get_mut(usize::from(column.0 / 64)) {
                    *word &= !(1 << (column.0 % 64));
                }
                if holds && known.inject.is_live() {
                    row.set(column);
                }
            }
        }
        if let Some(known) = self.slots.get_mut(slot as usize).and_then(Option::as_mut) {
            known.row = row;
            known.case = case;
            known.numbers.case_len = 1 + length;
        }
    }

    /// Whether a later, complete and live inject goes on from this one.
    fn carries_on(&self, follower: u32, slot: u32) -> bool {
        let (Some(next), Some(known)) = (self.slot(follower), self.slot(slot)) else { return false };
        let linked = next.inject.links.iter().any(|link| link.to == known.inject.id && NEXT.contains(&link.kind.as_str()));
        linked && next.inject.is_live() && next.lacks.is_empty() && self.is_later(follower, slot)
    }

    fn is_woven(&self, slot: u32) -> bool {
        let Some(known) = self.slot(slot) else { return false };
        let in_group = group_of(known).is_some_and(|group| self.plain_in.get(&group).is_some_and(|count| *count > 0));
        let plain = |slot: u32| self.slot(slot).is_some_and(|it| is_plain(&it.inject));
        in_group
            || known.inject.links.iter().filter_map(|link| self.slot_of(&link.to)).any(plain)
            || self.followers_of(&known.inject.id).any(plain)
    }

    fn write_columns(&mut self, program: &Program, slot: u32) {
        let Some(known) = self.slots.get(slot as usize).and_then(Option::as_ref) else { return };
        if !known.inject.is_live() {
            return;
        }
        for column in known.row.columns() {
            if let Some(bits) = self.columns.get_mut(usize::from(column.0)) {
                bits.set(slot, true);
            }
        }
        for column in known.case.columns() {
            if let Some(bits) = self.cases.get_mut(usize::from(column.0)) {
                bits.set(slot, true);
            }
        }
        for index in own_columns(program, known) {
            if let Some(bits) = self.columns.get_mut(index) {
                bits.set(slot, true);
            }
        }
        for (special, bits) in program.specials.iter().zip(&mut self.specials) {
            bits.set(slot, special_holds(special, known, program));
        }
    }

    fn match_words(&mut self, program: &Program, words: &BTreeSet<usize>) -> Vec<bool> {
        let mut filters = std::mem::take(&mut self.filters);
        let mut changed = vec![false; filters.len()];
        for ((prepared, bits), changed) in program.filters.iter().zip(&mut filters).zip(&mut changed) {
            bits.grow(self.words());
            for index in words {
                let value = self.leaves_word(program, &prepared.leaves, *index, false);
                // The verdict looks at flags of the matching injects too, so a match counts as changed.
                *changed |= (value | bits.word(*index)) != 0;
                bits.set_word(*index, value);
            }
        }
        self.filters = filters;
        changed
    }

    /// Matches the filters again that ask for the derived mark `bearing`, after it was set.
    pub fn set_bearing(&mut self, program: &Program, bearing: &Bits) {
        let Some(column) = program.column("mark", "bearing") else { return };
        if let Some(bits) = self.columns.get_mut(usize::from(column.0)) {
            *bits = bearing.clone();
        }
        let words = self.words();
        for id in &program.bearing_filters {
            let Some(prepared) = program.filters.get(*id) else { continue };
            let mut bits = Bits::with_words(words);
            for index in 0..words {
                bits.set_word(index, self.leaves_word(program, &prepared.leaves, index, false));
            }
            if let Some(place) = self.filters.get_mut(*id) {
                *place = bits;
            }
        }
    }

    fn leaves_word(&self, program: &Program, leaves: &[super::program::Leaf], index: usize, case: bool) -> u64 {
        let live = self.column(program.flag(Flag::Live)).word(index);
        leaves.iter().fold(live, |left, leaf| if left == 0 { 0 } else { left & self.leaf_word(program, leaf, index, case) })
    }

    /// The injects of one word for which a leaf holds.
    pub fn leaf_word(&self, program: &Program, leaf: &super::program::Leaf, index: usize, case: bool) -> u64 {
        use super::program::Leaf;
        let side = if case { &self.cases } else { &self.columns };
        let word = |column: &Column| side.get(usize::from(column.0)).map_or(0, |bits| bits.word(index));
        match leaf {
            Leaf::Any(columns) => columns.iter().fold(0, |sum, column| sum | word(column)),
            Leaf::All(columns) => columns.iter().fold(u64::MAX, |sum, column| sum & word(column)),
            Leaf::None(columns) => !columns.iter().fold(0, |sum, column| sum | word(column)),
            Leaf::And(leaves) => leaves.iter().fold(u64::MAX, |sum, leaf| sum & self.leaf_word(program, leaf, index, case)),
            Leaf::Either(filters) => filters.iter().fold(0, |sum, leaves| {
                sum | leaves.iter().fold(u64::MAX, |all, leaf| all & self.leaf_word(program, leaf, index, case))
            }),
            Leaf::Case(inner) => self.leaf_word(program, inner, index, true),
            Leaf::Flag(flag) => self.column(program.flag(*flag)).word(index),
            Leaf::Not(inner) => !self.leaf_word(program, inner, index, case),
            Leaf::Special(number) => self.specials.get(*number).map_or(0, |bits| bits.word(index)),
        }
    }
}

/// The incident, or else nothing, that counts as one weave; incidents roll up to their storyline.
fn group_of(known: &Slot) -> Option<SmolStr> {
    known.storyline.clone().or_else(|| known.inject.incident.as_ref().map(|id| id.0.clone()))
}

fn is_plain(inject: &Inject) -> bool {
    inject.is_live() && !inject.tags.iter().any(|tag| tag.as_str().starts_with("topic.") || tag.as_str().starts_with("lens."))
}

fn own_columns(program: &Program, known: &Slot) -> Vec<usize> {
    let inject = &known.inject;
    let complete = known.lacks.is_empty();
    let flags = [
        (true, Flag::Live),
        (complete, Flag::Evidence),
        (inject.kind.as_str() == "contingency", Flag::Contingency),
        (known.party, Flag::Party),
        (has_to_be_followed(inject), Flag::Harm),
        (inject.status.as_str() == "draft" || inject.status.is_empty(), Flag::Draft),
    ];
    let mut columns: Vec<usize> = flags.into_iter().filter(|(holds, _)| *holds).map(|(_, flag)| program.flag(flag)).collect();
    if complete {
        let facts_for_dilemma = poses_dilemma(inject);
        for (place, column) in program.topic_columns.iter().enumerate().filter(|(_, column)| known.row.has(**column)) {
            let stated = stated_depth(program, inject, *column);
            if stated != Some("mentioned") {
                columns.push(program.indicated(place));
            }
            if stated == Some("dilemma") && facts_for_dilemma {
                columns.push(program.dilemma(place));
            }
        }
    }
    columns
}

fn stated_depth<'a>(program: &Program, inject: &'a Inject, topic: Column) -> Option<&'a str> {
    let stated = inject.depths.iter().find(|stated| program.vocabulary.tag(stated.topic.as_str()).is_some_and(|(_, it)| it == topic));
    stated.map(|stated| stated.depth.as_str())
}

/// A harm in an incident, report, complaint or media item asks for a follow-up.
fn has_to_be_followed(inject: &Inject) -> bool {
    gate::names_harm(inject) && matches!(inject.role.as_str(), "" | "incident" | "report" | "complaint" | "media")
}

const DECIDING: [&str; 23] = [
    "adjust_ops", "delay", "cancel", "change_means", "reroute", "rules", "update_plan", "update_list", "task_sub",
    "use_force", "escort", "warn", "prioritise", "escalate", "hand_over", "evacuate", "protect", "contract", "vet",
    "name_fp", "engage", "investigate", "no_interview",
];
const DECIDERS: [&str; 4] = ["com", "j3", "j5", "tgt"];

/// Whether the facts force a decision: a deciding action, somebody who may decide, and a limit.
fn poses_dilemma(inject: &Inject) -> bool {
    let decider = |code: &crate::scenario::Code| DECIDERS.contains(&code.as_str());
    let in_line = inject.to.iter().any(decider);
    let deciding = inject.expected.iter().any(|action| DECIDING.contains(&action.code.as_str()) && (in_line || decider(&action.branch)));
    deciding && (inject.window.is_some() || inject.expected.iter().any(|action| action.within.is_some()))
}

fn numbers(inject: &Inject, world: &World<'_>) -> Numbers {
    Numbers {
        window: inject.window,
        hours: inject.hours_since_event,
        chain_len: if inject.chain_suggested { 0 } else { u32::try_from(inject.chain.len()).unwrap_or(u32::MAX) },
        case_len: 1,
        at: inject.time.and_then(|time| world.percent_of_play(time)),
        words: 0,
    }
}

fn special_holds(special: &Special, known: &Slot, program: &Program) -> bool {
    match special {
        Special::Several(columns, least) => known.row.count_in(columns.clone()) >= *least as usize,
        Special::Number(field, bound, limit) => {
            let number = match field.as_str() {
                "window" => known.numbers.window,
                "hours" => known.numbers.hours,
                "chain_len" => Some(known.numbers.chain_len),
                "case_len" => Some(known.numbers.case_len),
                "at" => known.numbers.at,
                "words" => u32::try_from(known.inject.text.split_whitespace().count()).ok(),
                _ => None,
            };
            number.is_some_and(|number| within(number, *bound, *limit))
        }
        Special::Person(tests) => {
            let entries = known.inject.people.iter();
            entries.chain(known.sender.as_ref()).any(|entry| person_matches(entry, tests, program))
        }
    }
}

/// The person who speaks for the sender, as an entry that is not affected by harm.
fn sender_person(inject: &Inject, world: &World<'_>) -> Option<People> {
    let actor = world.actors.get(inject.from.as_ref()?)?;
    let said = !actor.sex.is_empty() || !actor.portrayal.is_empty();
    said.then(|| People {
        sex: actor.sex.clone(),
        ages: vec!["adult".into()],
        portrayal: actor.portrayal.clone(),
        unaffected: true,
        ..People::default()
    })
}

/// Whether a number lies within a limit.
pub fn within(number: u32, bound: Bound, limit: u32) -> bool {
    match bound {
        Bound::AtLeast => number >= limit,
        Bound::AtMost => number <= limit,
        Bound::Below => number < limit,
    }
}

fn person_matches(entry: &People, tests: &[Test], program: &Program) -> bool {
    let mut writer = Writer::new(&program.vocabulary, &program.axes);
    facts::person_values(&mut writer, entry);
    for who in facts::who(entry) {
        writer.value(facts::Key::Who, who);
    }
    let row = writer.finish();
    tests.iter().all(|test| match test {
        Test::Has { columns, all: true, .. } => columns.iter().all(|column| row.has(*column)),
        Test::Has { columns, .. } => columns.iter().any(|column| row.has(*column)),
        Test::Lacks(_, _, columns) => !columns.iter().any(|column| row.has(*column)),
        Test::Filled(axis) => program.vocabulary.axis(axis).is_some_and(|axis| row.has(axis.filled())),
        Test::Number { field, bound, limit } if field == "number" => {
            let split = entry.female.unwrap_or(0).saturating_add(entry.male.unwrap_or(0));
            within(entry.number.unwrap_or(split), *bound, *limit) && (entry.number.is_some() || split > 0)
        }
        _ => false,
    })
}

/// The hash of a text without case, digits, punctuation and the scenario's own names.
fn text_hash(text: &str, world: &World<'_>) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = rustc_hash::FxHasher::default();
    for word in text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()) {
        let word = word.to_lowercase();
        if !world.name_words.contains(&word) {
            word.hash(&mut hasher);
        }
    }
    hasher.finish()
}
