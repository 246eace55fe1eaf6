//! Finds literals in texts, quickly where there are none: three letters of each literal, the rarest, are looked for.

use rustc_hash::FxHashMap;

/// A set of literals to look for.
#[derive(Clone, Debug)]
pub(super) struct Sieve {
    /// One bit for each three letters that some literal has.
    bits: Box<[u64; 512]>,
    /// The literals that have them, each with where; looked up and never walked.
    buckets: FxHashMap<u16, Vec<(u32, usize)>>,
    literals: Vec<Box<str>>,
    /// Whether capitals matter.
    exact: bool,
}

impl Default for Sieve {
    fn default() -> Self {
        Self { bits: Box::new([0; 512]), buckets: FxHashMap::default(), literals: Vec::new(), exact: false }
    }
}

/// How often letters occur in English and French, roughly, in thousandths; other bytes count as rare.
const OFTEN: [u32; 32] = [
    200, 80, 12, 30, 38, 130, 20, 18, 50, 73, 2, 6, 45, 26, 70, 70, 22, 3, 63, 66, 84, 30, 11, 16, 2, 16, 2, 5, 5, 5, 5, 5,
];

fn key(a: u8, b: u8, c: u8) -> u16 {
    u16::from(a & 31) | u16::from(b & 31) << 5 | u16::from(c & 31) << 10
}

impl Sieve {
    /// Makes a sieve; literals shorter than three bytes are never found.
    pub fn new(literals: impl IntoIterator<Item = String>, exact: bool) -> Self {
        let mut sieve = Self { exact, ..Self::default() };
        for literal in literals {
            let number = u32::try_from(sieve.literals.len()).unwrap_or(u32::MAX);
            if let Some((key, offset)) = rarest(&literal) {
                if let Some(word) = sieve.bits.get_mut(usize::from(key >> 6)) {
                    *word |= 1 << (key & 63);
                }
                sieve.buckets.entry(key).or_default().push((number, offset));
            }
            sieve.literals.push(literal.into());
        }
        sieve
    }

    /// Visits where a literal stands, until the visitor says that it is enough.
    pub fn visit(&self, text: &str, mut is_enough: impl FnMut(u32, usize, &str) -> bool) {
        for (at, window) in text.as_bytes().windows(3).enumerate() {
            let &[a, b, c] = window else { return };
            let key = key(a, b, c);
            let word = self.bits.get(usize::from(key >> 6)).copied().unwrap_or_default();
            if word >> (key & 63) & 1 == 0 {
                continue;
            }
            for (literal, offset) in self.buckets.get(&key).into_iter().flatten() {
                let start = at.checked_sub(*offset);
                if let Some((start, found)) = start.and_then(|start| Some((start, self.stands(text, start, *literal)?))) {
                    if is_enough(*literal, start, found) {
                        return;
                    }
                }
            }
        }
    }

    /// Whether any literal stands in a text.
    pub fn any(&self, text: &str) -> bool {
        let mut found = false;
        let mut visit = |text: &str| {
            self.visit(text, |_, _, _| {
                found = true;
                true
            });
        };
        if self.exact || text.is_ascii() { visit(text) } else { visit(&text.to_lowercase()) }
        found
    }

    fn stands<'t>(&self, text: &'t str, start: usize, literal: u32) -> Option<&'t str> {
        let literal = self.literals.get(literal as usize)?;
        let found = text.get(start..start + literal.len())?;
        let same = if self.exact { *found == **literal } else { found.eq_ignore_ascii_case(literal) };
        same.then_some(found)
    }
}

/// The rarest three letters of a literal and where they begin.
fn rarest(literal: &str) -> Option<(u16, usize)> {
    let often = |byte: &u8| u64::from(OFTEN.get(usize::from(byte & 31)).copied().unwrap_or_default());
    let windows = literal.as_bytes().windows(3).enumerate();
    let (at, window) = windows.min_by_key(|(_, window)| window.iter().map(often).product::<u64>())?;
    match window {
        &[a, b, c] => Some((key(a, b, c), at)),
        _ => None,
    }
}
