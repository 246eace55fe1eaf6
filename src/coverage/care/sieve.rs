//! Finds literals in texts, quickly where there are none: four letters of each literal, the rarest, are looked for.

use rustc_hash::FxHashMap;

/// A set of literals to look for.
#[derive(Clone, Debug)]
pub(super) struct Sieve {
    /// One bit for each four letters that some literal has, mixed.
    bits: Box<[u64; 512]>,
    /// The literals that have them, each with where; looked up and never walked.
    buckets: FxHashMap<u32, Vec<(u32, usize)>>,
    literals: Vec<Box<str>>,
    /// How many bytes lie between two looks; the shortest literal decides.
    step: usize,
    /// Whether capitals matter.
    exact: bool,
}

impl Default for Sieve {
    fn default() -> Self {
        Self { bits: Box::new([0; 512]), buckets: FxHashMap::default(), literals: Vec::new(), step: 1, exact: false }
    }
}

/// The most bytes between two looks.
const LONGEST_STEP: usize = 4;

/// How often letters occur in English and French, roughly, in thousandths; other bytes count as rare.
const OFTEN: [u32; 32] = [
    200, 80, 12, 30, 38, 130, 20, 18, 50, 73, 2, 6, 45, 26, 70, 70, 22, 3, 63, 66, 84, 30, 11, 16, 2, 16, 2, 5, 5, 5,
    5, 5,
];

/// Four letters as one number, the same for capitals and small letters.
fn key(four: [u8; 4]) -> u32 {
    u32::from_le_bytes(four) & 0x1f1f_1f1f
}

/// The word and the bit of four letters.
fn place(key: u32) -> (usize, u32) {
    let mixed = key.wrapping_mul(0x9e37_79b1) >> 17;
    ((mixed >> 6) as usize, mixed & 63)
}

impl Sieve {
    /// Makes a sieve; literals shorter than four bytes are never found.
    pub fn new(literals: impl IntoIterator<Item = String>, exact: bool) -> Self {
        let literals: Vec<Box<str>> = literals.into_iter().map(String::into_boxed_str).collect();
        let shortest = literals.iter().map(|literal| literal.len()).min().unwrap_or_default();
        let mut sieve = Self { exact, step: shortest.saturating_sub(3).clamp(1, LONGEST_STEP), ..Self::default() };
        for (number, literal) in (0..).zip(&literals) {
            for (key, offset) in rarest(literal, sieve.step) {
                let (word, bit) = place(key);
                if let Some(word) = sieve.bits.get_mut(word) {
                    *word |= 1 << bit;
                }
                sieve.buckets.entry(key).or_default().push((number, offset));
            }
        }
        Self { literals, ..sieve }
    }

    /// Visits where a literal stands, until the visitor says that it is enough.
    pub fn visit(&self, text: &str, mut is_enough: impl FnMut(u32, usize, &str) -> bool) {
        let mut rest = text.as_bytes();
        let mut at = 0;
        while let [a, b, c, d, ..] = *rest {
            let here = at;
            rest = rest.get(self.step..).unwrap_or_default();
            at += self.step;
            let key = key([a, b, c, d]);
            let (word, bit) = place(key);
            if self.bits.get(word).copied().unwrap_or_default() >> bit & 1 == 0 {
                continue;
            }
            for (literal, offset) in self.buckets.get(&key).into_iter().flatten() {
                let start = here.checked_sub(*offset);
                let found = start.and_then(|start| Some((start, self.stands(text, start, *literal)?)));
                if found.is_some_and(|(start, found)| is_enough(*literal, start, found)) {
                    return;
                }
            }
        }
    }

    /// Visits where a literal stands, whatever the capitals, until it is enough; the text may be handed on in small letters.
    pub fn visit_any_case(&self, text: &str, mut is_enough: impl FnMut(&str, usize) -> bool) {
        if self.exact || text.is_ascii() {
            self.visit(text, |_, start, _| is_enough(text, start));
        } else {
            let small = text.to_lowercase();
            self.visit(&small, |_, start, _| is_enough(&small, start));
        }
    }

    /// Whether any literal stands in a text.
    pub fn any(&self, text: &str) -> bool {
        let mut found = false;
        self.visit_any_case(text, |_, _| {
            found = true;
            true
        });
        found
    }

    /// How often the rarest letters of a word are met; a word that is too short to be looked for is met too often.
    pub fn often(word: &str) -> u64 {
        const WORDS: [&str; 12] =
            ["with", "down", "from", "that", "have", "will", "they", "were", "been", "people", "children", "about"];
        let fours = word.as_bytes().windows(4).map(often).min().unwrap_or(u64::MAX);
        if WORDS.contains(&word) {
            u64::MAX - 1
        } else if word.len() < 5 {
            fours.saturating_mul(1_000)
        } else {
            fours
        }
    }

    fn stands<'t>(&self, text: &'t str, start: usize, literal: u32) -> Option<&'t str> {
        let literal = self.literals.get(literal as usize)?;
        let found = text.get(start..start + literal.len())?;
        let same = if self.exact { *found == **literal } else { found.eq_ignore_ascii_case(literal) };
        same.then_some(found)
    }
}

fn often(four: &[u8]) -> u64 {
    four.iter().map(|byte| u64::from(OFTEN.get(usize::from(byte & 31)).copied().unwrap_or_default())).product()
}

/// The rarest four letters of a literal and as many after them as looks may miss, each with where it begins.
fn rarest(literal: &str, step: usize) -> Vec<(u32, usize)> {
    let windows = literal.as_bytes().windows(step + 3).enumerate();
    let rare = windows.min_by_key(|(_, window)| window.windows(4).map(often).sum::<u64>());
    let Some((at, window)) = rare else { return Vec::new() };
    let keys = window.windows(4).zip(at..).filter_map(|(four, at)| Some((key(four.try_into().ok()?), at)));
    keys.collect()
}
