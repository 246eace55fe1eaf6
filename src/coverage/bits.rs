//! A set of injects by slot, one bit each.

/// A set of slots.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// An empty set with room for so many words of 64 slots.
    pub fn with_words(words: usize) -> Self {
        Self(vec![0; words])
    }
    /// Makes room for so many words.
    pub fn grow(&mut self, words: usize) {
        if self.0.len() < words {
            self.0.resize(words, 0);
        }
    }
    /// The word at an index; zero beyond the end.
    pub fn word(&self, index: usize) -> u64 {
        self.0.get(index).copied().unwrap_or(0)
    }
    /// Sets the word at an index.
    pub fn set_word(&mut self, index: usize, value: u64) {
        self.grow(index + 1);
        if let Some(word) = self.0.get_mut(index) {
            *word = value;
        }
    }
    /// Puts a slot in or takes it out.
    pub fn set(&mut self, slot: u32, inside: bool) {
        let (index, bit) = place(slot);
        let word = self.word(index);
        self.set_word(index, if inside { word | bit } else { word & !bit });
    }
    /// Whether a slot is in the set.
    pub fn has(&self, slot: u32) -> bool {
        let (index, bit) = place(slot);
        self.word(index) & bit != 0
    }
    /// How many words it has.
    pub fn words(&self) -> usize {
        self.0.len()
    }
    /// How many slots are in it.
    pub fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }
    /// Whether no slot is in it.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }
    /// Whether a slot is in both sets.
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(a, b)| a & b != 0)
    }
    /// How many slots are in both sets.
    pub fn count_with(&self, other: &Self) -> usize {
        self.0.iter().zip(&other.0).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }
    /// The slots in both sets.
    pub fn and(&self, other: &Self) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(a, b)| a & b).collect())
    }
    /// The slots in this set and not in the other.
    pub fn without(&self, other: &Self) -> Self {
        Self(self.0.iter().enumerate().map(|(index, a)| a & !other.word(index)).collect())
    }
    /// Adds all slots of another set.
    pub fn add(&mut self, other: &Self) {
        self.grow(other.0.len());
        for (a, b) in self.0.iter_mut().zip(&other.0) {
            *a |= b;
        }
    }
    /// The slots in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = u32> + '_ {
        self.0.iter().enumerate().flat_map(|(index, word)| Ones { word: *word, base: index * 64 })
    }
}

/// The word and bit of a slot.
pub fn place(slot: u32) -> (usize, u64) {
    ((slot / 64) as usize, 1 << (slot % 64))
}

struct Ones {
    word: u64,
    base: usize,
}

impl Iterator for Ones {
    type Item = u32;
    fn next(&mut self) -> Option<u32> {
        if self.word == 0 {
            return None;
        }
        let bit = self.word.trailing_zeros() as usize;
        self.word &= self.word - 1;
        u32::try_from(self.base + bit).ok()
    }
}
