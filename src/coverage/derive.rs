//! Derives what depends on other injects: copies, cases, follow-ups, weave; and writes the columns.

use super::bits::{Bits, place};
use super::facts::Row;
use super::gate::Lack;
use super::program::{Flag, Program};
use super::special;
use super::table::{Slot, Table, is_later};
use crate::checklist::Column;
use crate::scenario::{Code, Inject};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Link kinds that carry a case on from an earlier inject to a later one.
pub const NEXT: [&str; 4] = ["follows", "changes", "caused_by", "branch"];

impl Table {
    /// Derives for all slots, into empty columns.
    ///
    /// Slots are far apart in memory, so what can be done in one walk over them is.
    pub(super) fn derive_all(&mut self, program: &Program) {
        for slot in 0..self.len() {
            self.derive_copy(slot);
        }
        let linked: Vec<u32> = (0..self.len()).filter(|slot| self.has_followers(*slot)).collect();
        for slot in self.last_first(linked) {
            self.derive_case(program, slot);
        }
        for word in 0..self.words() {
            self.derive_word(program, word);
        }
    }

    /// Derives again for the slots that a change reached.
    pub(super) fn derive_again(&mut self, program: &Program, slots: &BTreeSet<u32>) {
        for slot in slots {
            if let Some(known) = self.slots.get_mut(*slot as usize).and_then(Option::take) {
                self.clear_columns(program, *slot, &known);
                if let Some(place) = self.slots.get_mut(*slot as usize) {
                    *place = Some(known);
                }
            }
            self.derive_copy(*slot);
        }
        for slot in self.last_first(slots.iter().copied().collect()) {
            self.derive_case(program, slot);
        }
        for slot in slots {
            self.derive_marks(program, *slot);
            self.write_slot(program, *slot);
        }
    }

    /// Slots from the last in time to the first, so that a case is ready before what it goes on from.
    fn last_first(&self, mut slots: Vec<u32>) -> Vec<u32> {
        slots.sort_by_key(|slot| Reverse(self.slot(*slot).and_then(|known| known.time)));
        slots
    }

    /// Whether an earlier inject says the same.
    fn derive_copy(&mut self, slot: u32) {
        let Some(text) = self.slot(slot).and_then(|known| known.text) else { return };
        let first = self.copies.first(text).filter(|first| *first != slot).and_then(|first| self.slot(first));
        let copied = first.map(|first| Lack::CopyOf(first.inject.id.clone()));
        if let Some(known) = self.slots.get_mut(slot as usize).and_then(Option::as_mut) {
            known.lacks.retain(|lack| !matches!(lack, Lack::CopyOf(_)));
            known.lacks.extend(copied);
        }
    }

    /// The later, complete and live injects that go on from this one.
    pub fn next_of(&self, slot: u32) -> impl Iterator<Item = u32> + '_ {
        let time = self.slot(slot).and_then(|known| known.time);
        let followers = self.followers.get(slot as usize).into_iter().flatten();
        let going_on = followers.filter(|follower| follower.goes_on).map(|follower| follower.slot);
        going_on.filter(move |follower| {
            self.slot(*follower).is_some_and(|next| next.is_complete() && is_later(next.time, time))
        })
    }

    /// The case: the facts of the inject together with those of all that goes on from it.
    fn derive_case(&mut self, program: &Program, slot: u32) {
        let Some(known) = self.slot(slot) else { return };
        let mut case: Option<Box<Row>> = None;
        let mut length = 0;
        for next in self.next_of(slot).filter_map(|next| self.slot(next)) {
            let case = case.get_or_insert_default();
            case.add(&next.row);
            next.case.iter().for_each(|more| case.add(more));
            length = length.max(next.numbers.case_len);
        }
        if let Some(case) = &mut case {
            without_marks(program, |column| case.clear(column));
            case.remove(&known.row);
        }
        if let Some(known) = self.slots.get_mut(slot as usize).and_then(Option::as_mut) {
            known.case = case;
            known.numbers.case_len = 1 + length;
        }
    }

    fn derive_marks(&mut self, program: &Program, slot: u32) {
        let Some(known) = self.slot(slot) else { return };
        let marks = program.marks;
        let has_data = |next: u32| {
            self.slot(next).zip(marks.sex_age).is_some_and(|(next, column)| {
                next.row.has(column) || next.case.as_ref().is_some_and(|case| case.has(column))
            })
        };
        let is_followed = known.has_feedback || self.next_of(slot).next().is_some();
        let holding = [
            (marks.followed, is_followed),
            (marks.honest_gap, known.states_gaps && self.next_of(slot).any(has_data)),
            (marks.woven, self.is_woven(slot)),
        ];
        if let Some(known) = self.slots.get_mut(slot as usize).and_then(Option::as_mut) {
            without_marks(program, |column| known.row.clear(column));
            let held = holding.into_iter().filter(|(_, holds)| *holds && known.is_live);
            held.filter_map(|(column, _)| column).for_each(|column| known.row.set(column));
        }
    }

    fn is_woven(&self, slot: u32) -> bool {
        self.is_among_plain(slot) || self.plain_neighbour(slot).is_some()
    }

    /// Whether its storyline, or its incident where that has none, holds an inject without topic or lens.
    pub(super) fn is_among_plain(&self, slot: u32) -> bool {
        let weave = self.slot(slot).and_then(|known| known.weave);
        weave.and_then(|weave| self.plain_in.get(weave.group as usize)).is_some_and(|count| *count > 0)
    }

    /// An inject without topic or lens that it is linked to, either way.
    pub(super) fn plain_neighbour(&self, slot: u32) -> Option<u32> {
        let known = self.slot(slot)?;
        let is_plain = |slot: &u32| self.slot(*slot).is_some_and(|it| it.is_plain);
        known.links.iter().copied().chain(self.followers(slot)).find(is_plain)
    }

    /// Takes a slot out of all columns that its facts, as they were, put it in.
    pub(super) fn clear_columns(&mut self, program: &Program, slot: u32, known: &Slot) {
        known.row.each(|column| clear(&mut self.columns, slot, column));
        known.case.iter().for_each(|case| case.each(|column| clear(&mut self.cases, slot, column)));
        own_indices(program, known.own()).for_each(|column| clear(&mut self.columns, slot, column));
        // The mark `bearing` is set after judging and stands in no row.
        program.marks.bearing.iter().for_each(|column| clear(&mut self.columns, slot, usize::from(column.0)));
        for special in &mut self.specials {
            special.set(slot, false);
        }
    }

    fn write_slot(&mut self, program: &Program, slot: u32) {
        let Some(known) = self.slots.get(slot as usize).and_then(Option::as_ref).filter(|known| known.is_live) else {
            return;
        };
        let set = |side: &mut [Bits], index: usize| {
            if let Some(bits) = side.get_mut(index) {
                bits.set(slot, true);
            }
        };
        known.row.each(|column| set(&mut self.columns, column));
        known.case.iter().for_each(|case| case.each(|column| set(&mut self.cases, column)));
        own_indices(program, known.own()).for_each(|index| set(&mut self.columns, index));
        special::holding(program, known, |index| set(&mut self.specials, index));
    }

    /// Derives the marks of 64 slots and writes their columns: bits are gathered in one place before they go there.
    fn derive_word(&mut self, program: &Program, word: usize) {
        let first = u32::try_from(word * 64).unwrap_or(u32::MAX);
        for slot in first..first.saturating_add(64).min(self.len()) {
            self.derive_marks(program, slot);
        }
        let mut columns = vec![0_u64; program.width()];
        let mut cases = vec![0_u64; program.width()];
        let mut specials = vec![0_u64; program.specials.len()];
        let base = word * 64;
        let slots = self.slots.iter().zip(0_u32..).skip(base).take(64);
        for (known, slot) in slots.filter_map(|(known, slot)| Some((known.as_ref().filter(|it| it.is_live)?, slot))) {
            let (_, bit) = place(slot);
            let set = |side: &mut [u64], index: usize| {
                if let Some(word) = side.get_mut(index) {
                    *word |= bit;
                }
            };
            known.row.each(|column| set(&mut columns, column));
            known.case.iter().for_each(|case| case.each(|column| set(&mut cases, column)));
            own_indices(program, known.own()).for_each(|index| set(&mut columns, index));
            special::holding(program, known, |index| set(&mut specials, index));
        }
        for (side, words) in [(&mut self.columns, columns), (&mut self.cases, cases), (&mut self.specials, specials)] {
            for (bits, value) in side.iter_mut().zip(words).filter(|(_, value)| *value != 0) {
                bits.set_word(word, value);
            }
        }
    }
}

fn clear(side: &mut [Bits], slot: u32, index: usize) {
    if let Some(bits) = side.get_mut(index) {
        bits.set(slot, false);
    }
}

/// Marks of an earlier pass must not stay, and no case carries them.
fn without_marks(program: &Program, mut clear: impl FnMut(Column)) {
    let marks = program.marks;
    [marks.followed, marks.honest_gap, marks.woven].into_iter().flatten().for_each(&mut clear);
}

/// The columns that the program adds, of those that are set.
fn own_indices(program: &Program, own: u32) -> impl Iterator<Item = usize> {
    let base = program.flag(Flag::Live);
    let mut left = own;
    std::iter::from_fn(move || {
        let bit = left.trailing_zeros() as usize;
        left &= left.wrapping_sub(1);
        (bit < 32).then_some(base + bit)
    })
}

/// The flags and depths that an inject has if it is complete.
pub(super) fn own_columns(program: &Program, inject: &Inject, row: &Row, is_party: bool) -> u32 {
    let flags = [
        (inject.is_live(), Flag::Live),
        (true, Flag::Evidence),
        (inject.kind.as_str() == "contingency", Flag::Contingency),
        (is_party, Flag::Party),
        (has_to_be_followed(program, inject, row), Flag::Harm),
        (inject.status.as_str() == "draft" || inject.status.is_empty(), Flag::Draft),
    ];
    let mut own = flags.into_iter().filter(|(holds, _)| *holds).fold(0, |own, (_, flag)| own | 1 << (flag as u32));
    let base = program.flag(Flag::Live);
    for (place, column) in program.topic_columns.iter().enumerate().filter(|(_, column)| row.has(**column)) {
        let stated = stated_depth(program, inject, *column);
        if stated != Some("mentioned") {
            own |= 1 << (program.indicated(place) - base);
        }
        if stated == Some("dilemma") && poses_dilemma(program, inject) {
            own |= 1 << (program.dilemma(place) - base);
        }
    }
    own
}

/// What is left of flags and depths where an inject is not complete.
pub(super) fn incomplete(own: u32) -> u32 {
    let flags = (1 << super::program::FLAGS) - 1;
    own & flags & !(1 << (Flag::Evidence as u32))
}

fn stated_depth<'a>(program: &Program, inject: &'a Inject, topic: Column) -> Option<&'a str> {
    let stated = inject
        .depths
        .iter()
        .find(|stated| program.vocabulary.tag(stated.topic.as_str()).is_some_and(|(_, it)| it == topic));
    stated.map(|stated| stated.depth.as_str())
}

/// A harm in an incident, report, complaint or media item asks for a follow-up.
fn has_to_be_followed(program: &Program, inject: &Inject, row: &Row) -> bool {
    matches!(inject.role.as_str(), "" | "incident" | "report" | "complaint" | "media") && row.meets(&program.harm)
}

const DECIDERS: [&str; 4] = ["com", "j3", "j5", "tgt"];

/// Whether the facts force a decision: a deciding action, somebody who may decide, and a limit.
fn poses_dilemma(program: &Program, inject: &Inject) -> bool {
    let decider = |code: &Code| DECIDERS.contains(&code.as_str());
    let in_line = inject.to.iter().any(decider);
    let decisions = program.vocabulary.set("deciding");
    let deciding =
        inject.expected.iter().any(|action| decisions.contains(&action.code.0) && (in_line || decider(&action.branch)));
    deciding && (inject.window.is_some() || inject.expected.iter().any(|action| action.within.is_some()))
}
