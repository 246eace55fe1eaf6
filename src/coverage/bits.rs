//! A set of injects by slot, one bit each.

/// A set of slots.
#[derive(Clone, Debug, Default)]
pub struct Bits(Vec<u64>);

impl PartialEq for Bits {
    /// Empty words at the end make no difference.
    fn eq(&self, other: &Self) -> bool {
        (0..self.0.len().max(other.0.len())).all(|index| self.word(index) == other.word(index))
    }
}

impl Eq for Bits {}

impl Bits {
    /// The empty set.
    pub const NONE: Self = Self(Vec::new());

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
        match self.0.get_mut(index) {
            Some(word) if inside => *word |= bit,
            Some(word) => *word &= !bit,
            None if inside => self.set_word(index, bit),
            None => {}
        }
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
        let mut left = self.clone();
        left.remove(other);
        left
    }
    /// Takes all slots of another set out.
    pub fn remove(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a &= !b);
    }
    /// Leaves only the slots that are in another set, too.
    pub fn keep(&mut self, other: &Self) {
        self.0.truncate(other.0.len());
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a &= b);
    }
    /// The set itself, without memory of its own where it is empty.
    pub fn trimmed(self) -> Self {
        if self.is_empty() { Self::NONE } else { self }
    }
    /// Sets the word at an index beyond those set so far; an empty one is left out.
    pub fn put_word(&mut self, index: usize, value: u64) {
        if value != 0 {
            self.set_word(index, value);
        }
    }
    /// Calls the function for each word that is not empty, with its index.
    pub fn each_word(&self, mut visit: impl FnMut(usize, u64)) {
        for (index, word) in self.0.iter().enumerate().filter(|(_, word)| **word != 0) {
            visit(index, *word);
        }
    }
    /// The slots that are also in at least one of the others.
    pub fn and_any<'a>(&self, others: impl Iterator<Item = &'a Self>) -> Self {
        let mut sum = vec![0; self.0.len()];
        for other in others {
            sum.iter_mut().zip(&self.0).zip(&other.0).for_each(|((sum, own), other)| *sum |= own & other);
        }
        Self(sum).trimmed()
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

impl FromIterator<u32> for Bits {
    fn from_iter<T: IntoIterator<Item = u32>>(slots: T) -> Self {
        let mut bits = Self::default();
        slots.into_iter().for_each(|slot| bits.set(slot, true));
        bits
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
