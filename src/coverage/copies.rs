//! When is a text the same as another: without case, digits, punctuation and the scenario's own names.

use super::table::{Slot, Table};
use super::world::World;
use crate::scenario::{ExTime, InjectId};
use rustc_hash::FxHashMap;

/// Which injects repeat each other's text.
///
/// Whole texts are only compared where two begin in the same way. Its maps are looked up and never walked.
#[derive(Clone, Debug, Default)]
pub(super) struct Copies {
    beginnings: FxHashMap<u64, Same>,
    texts: FxHashMap<u64, Twins>,
}

/// Injects whose texts begin in the same way; mostly it is one.
#[derive(Clone, Debug, Default)]
struct Same {
    one: Option<u32>,
    more: Vec<u32>,
}

/// Injects with the same text.
#[derive(Clone, Debug, Default)]
struct Twins {
    members: Vec<u32>,
    /// The earliest, which counts.
    first: Option<u32>,
}

impl Copies {
    /// The injects with this text.
    pub fn of(&self, text: u64) -> &[u32] {
        self.texts.get(&text).map_or(&[], |twins| twins.members.as_slice())
    }
    /// The earliest inject with this text.
    pub fn first(&self, text: u64) -> Option<u32> {
        self.texts.get(&text)?.first
    }
}

impl Table {
    /// Compares the text of a slot with those that begin in the same way.
    pub(super) fn enter_text(&mut self, world: &World, slot: u32, beginning: u64) {
        let same = self.copies.beginnings.entry(beginning).or_default();
        let alone = same.one.is_none() && same.more.is_empty();
        let other = same.one.filter(|_| same.more.is_empty());
        match same.one {
            None => same.one = Some(slot),
            Some(_) => same.more.push(slot),
        }
        if !alone {
            other.into_iter().chain([slot]).for_each(|slot| self.register(world, slot));
        }
    }

    fn register(&mut self, world: &World, slot: u32) {
        let Some(known) =
            self.slots.get_mut(slot as usize).and_then(Option::as_mut).filter(|known| known.text.is_none())
        else {
            return;
        };
        let text = text_hash(&known.inject.text, world);
        known.text = Some(text);
        let first = self.copies.first(text).filter(|first| self.rank(*first) < self.rank(slot));
        let twins = self.copies.texts.entry(text).or_default();
        twins.members.push(slot);
        twins.first = Some(first.unwrap_or(slot));
    }

    /// Forgets the text of a slot that was taken out.
    pub(super) fn leave_text(&mut self, slot: u32, known: &Slot) {
        if let Some(same) = known.beginning.and_then(|beginning| self.copies.beginnings.get_mut(&beginning)) {
            same.one = same.one.filter(|other| *other != slot);
            same.more.retain(|other| *other != slot);
        }
        let Some(text) = known.text else { return };
        let members: Vec<u32> = self.copies.of(text).iter().copied().filter(|other| *other != slot).collect();
        let first = members.iter().copied().min_by_key(|member| self.rank(*member));
        self.copies.texts.insert(text, Twins { members, first });
    }

    /// The order in which texts count: by time, those without a time last.
    fn rank(&self, slot: u32) -> Option<(bool, Option<ExTime>, &InjectId)> {
        self.slot(slot).map(|it| (it.inject.time.is_none(), it.inject.time, &it.inject.id))
    }
}

/// The hash of a word, the same for capitals and small letters.
pub(super) fn word_hash(word: &str) -> u64 {
    if word.is_ascii() {
        word.bytes().fold(START, |hash, byte| step(hash, u64::from(byte.to_ascii_lowercase())))
    } else {
        word.chars().flat_map(char::to_lowercase).fold(START, |hash, letter| step(hash, u64::from(letter)))
    }
}

/// The hash of the beginning of a text, as it is compared with others: whatever differs here differs as a whole.
pub(super) fn beginning_hash(text: &str, world: &World) -> u64 {
    hash(text, world, BEGINNING)
}

/// How many words of a text are looked at first.
const BEGINNING: usize = 8;

/// The hash of a text as it is compared with others.
pub(super) fn text_hash(text: &str, world: &World) -> u64 {
    hash(text, world, usize::MAX)
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

fn step(hash: u64, value: u64) -> u64 {
    (hash ^ value).wrapping_mul(0x0000_0100_0000_01b3)
}

/// The hash of the first words of a text that belong to no name of the scenario.
fn hash(text: &str, world: &World, most: usize) -> u64 {
    let mut words = Words { world, sum: START, left: most };
    if text.is_ascii() {
        words.of_ascii(text);
    } else {
        words.of_any(text);
    }
    words.sum
}

struct Words<'a> {
    world: &'a World,
    sum: u64,
    left: usize,
}

impl Words<'_> {
    fn add(&mut self, word: u64) {
        if !self.world.name_words.contains(&word) {
            self.sum = (self.sum.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            self.left -= 1;
        }
    }

    fn of_ascii(&mut self, text: &str) {
        let mut word = START;
        let mut is_inside = false;
        for byte in text.bytes() {
            if byte.is_ascii_alphabetic() {
                word = step(word, u64::from(byte | 0x20));
                is_inside = true;
            } else if is_inside {
                self.add(word);
                word = START;
                is_inside = false;
                if self.left == 0 {
                    return;
                }
            }
        }
        if is_inside {
            self.add(word);
        }
    }

    fn of_any(&mut self, text: &str) {
        for word in text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()) {
            self.add(word_hash(word));
            if self.left == 0 {
                return;
            }
        }
    }
}
