//! Matches filters against the columns, 64 slots at a time.

use super::bits::{Bits, place};
use super::program::{Flag, Leaf, Prepared, Program};
use super::table::Table;
use crate::checklist::Column;
use std::collections::{BTreeMap, BTreeSet};

impl Table {
    /// Matches all filters against all slots.
    pub(super) fn match_all(&mut self, program: &Program) {
        let counts = Counts::new(self);
        self.filters = program.filters.iter().map(|prepared| self.matching(program, prepared, Some(&counts))).collect();
    }

    fn matching(&self, program: &Program, prepared: &Prepared, counts: Option<&Counts>) -> Bits {
        let mut leaves: Vec<&Leaf> = prepared.leaves.iter().collect();
        if let Some(counts) = counts {
            // The rarest first: most words are empty then, and nothing else is asked of them.
            leaves.sort_by_cached_key(|leaf| counts.most(leaf, false));
        }
        let live = self.column(program.flag(Flag::Live));
        let mut bits = Bits::default();
        for index in 0..self.words() {
            let mut left = live.word(index);
            for leaf in &leaves {
                if left == 0 {
                    break;
                }
                left &= self.leaf_word(program, leaf, index, false);
            }
            bits.put_word(index, left);
        }
        bits
    }

    /// Matches the filters again at some slots; `true` for those that match, or matched, one of them.
    ///
    /// The verdict looks at flags of the matching injects too, so a match that stays counts as well.
    pub(super) fn match_again(&mut self, program: &Program, slots: &BTreeSet<u32>) -> Vec<bool> {
        let mut words: BTreeMap<usize, u64> = BTreeMap::new();
        for (index, bit) in slots.iter().map(|slot| place(*slot)) {
            *words.entry(index).or_default() |= bit;
        }
        let mut filters = std::mem::take(&mut self.filters);
        let mut touched = vec![false; filters.len()];
        for ((prepared, bits), touched) in program.filters.iter().zip(&mut filters).zip(&mut touched) {
            for (index, mask) in &words {
                let old = bits.word(*index);
                let new = self.filter_word(program, prepared, *index);
                *touched |= (old | new) & mask != 0;
                if old != new {
                    bits.set_word(*index, new);
                }
            }
        }
        self.filters = filters;
        touched
    }

    /// Sets the derived mark `bearing` and matches again the filters that ask for it; `false` if nothing changed.
    pub fn set_bearing(&mut self, program: &Program, bearing: Bits) -> bool {
        let Some(column) = program.marks.bearing.and_then(|column| self.columns.get_mut(usize::from(column.0))) else {
            return false;
        };
        if *column == bearing {
            return false;
        }
        let mut differing = column.without(&bearing);
        differing.add(&bearing.without(column));
        *column = bearing;
        let storylines = differing.iter().filter_map(|slot| self.slots.get(slot as usize)?.as_ref()?.weave?.storyline);
        self.affected.extend(storylines);
        for id in &program.bearing_filters {
            let Some(prepared) = program.filters.get(*id) else { continue };
            let bits = self.matching(program, prepared, None);
            if let Some(place) = self.filters.get_mut(*id) {
                *place = bits;
            }
        }
        true
    }

    fn filter_word(&self, program: &Program, prepared: &Prepared, index: usize) -> u64 {
        let live = self.column(program.flag(Flag::Live)).word(index);
        self.leaves_word(program, &prepared.leaves, index, live, false)
    }

    fn leaves_word(&self, program: &Program, leaves: &[Leaf], index: usize, within: u64, case: bool) -> u64 {
        let mut left = within;
        for leaf in leaves {
            if left == 0 {
                return 0;
            }
            left &= self.leaf_word(program, leaf, index, case);
        }
        left
    }

    /// The injects of one word for which a leaf holds.
    pub fn leaf_word(&self, program: &Program, leaf: &Leaf, index: usize, case: bool) -> u64 {
        let word = |column: &Column| {
            let here = self.columns.get(usize::from(column.0)).map_or(0, |bits| bits.word(index));
            if case { here | self.cases.get(usize::from(column.0)).map_or(0, |bits| bits.word(index)) } else { here }
        };
        match leaf {
            Leaf::Any(columns) => columns.iter().fold(0, |sum, column| sum | word(column)),
            Leaf::All(columns) => columns.iter().fold(u64::MAX, |sum, column| sum & word(column)),
            Leaf::None(columns) => !columns.iter().fold(0, |sum, column| sum | word(column)),
            Leaf::And(leaves) => self.leaves_word(program, leaves, index, u64::MAX, case),
            Leaf::Either(filters) => {
                filters.iter().fold(0, |sum, leaves| sum | self.leaves_word(program, leaves, index, u64::MAX, case))
            }
            Leaf::Case(inner) => self.leaf_word(program, inner, index, true),
            Leaf::Flag(flag) => self.column(program.flag(*flag)).word(index),
            Leaf::Not(inner) => !self.leaf_word(program, inner, index, case),
            Leaf::Special(number) => self.specials.get(*number).map_or(0, |bits| bits.word(index)),
        }
    }
}

/// How many slots each column holds.
struct Counts {
    columns: Vec<usize>,
    cases: Vec<usize>,
    specials: Vec<usize>,
    all: usize,
}

impl Counts {
    fn new(table: &Table) -> Self {
        let count = |side: &[Bits]| side.iter().map(Bits::count).collect();
        Self {
            columns: count(&table.columns),
            cases: count(&table.cases),
            specials: count(&table.specials),
            all: table.slots.len(),
        }
    }

    /// For how many slots a leaf holds at most.
    fn most(&self, leaf: &Leaf, case: bool) -> usize {
        let own = |column: &Column| self.columns.get(usize::from(column.0)).copied().unwrap_or(0);
        let later =
            |column: &Column| if case { self.cases.get(usize::from(column.0)).copied().unwrap_or(0) } else { 0 };
        match leaf {
            Leaf::Any(columns) => columns.iter().map(|column| own(column) + later(column)).sum(),
            Leaf::All(columns) => columns.iter().map(|column| own(column) + later(column)).min().unwrap_or(self.all),
            Leaf::And(leaves) => leaves.iter().map(|leaf| self.most(leaf, case)).min().unwrap_or(self.all),
            Leaf::Either(filters) => filters
                .iter()
                .map(|leaves| leaves.iter().map(|leaf| self.most(leaf, case)).min().unwrap_or(self.all))
                .sum(),
            Leaf::Case(inner) => self.most(inner, true),
            Leaf::Special(number) => self.specials.get(*number).copied().unwrap_or(0),
            Leaf::None(_) | Leaf::Flag(_) | Leaf::Not(_) => self.all,
        }
    }
}
