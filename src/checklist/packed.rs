//! Short names as numbers, for maps that are asked many thousand times in a check.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// A map from names; names of at most `8 * N - 1` bytes are compared as numbers.
///
/// Looked up only and never walked, so the order of a hash map cannot show.
#[derive(Clone, Debug)]
pub(super) struct Names<T, const N: usize> {
    short: FxHashMap<[u64; N], T>,
    long: BTreeMap<SmolStr, T>,
}

impl<T, const N: usize> Default for Names<T, N> {
    fn default() -> Self {
        Self { short: FxHashMap::default(), long: BTreeMap::new() }
    }
}

impl<T, const N: usize> Names<T, N> {
    /// Adds a name.
    pub fn insert(&mut self, name: &str, value: T) {
        match packed(name) {
            Some(key) => self.short.insert(key, value),
            None => self.long.insert(SmolStr::new(name), value),
        };
    }
    /// What stands under a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        match packed(name) {
            Some(key) => self.short.get(&key),
            None => self.long.get(name),
        }
    }
}

/// The bytes of a name as numbers, with its length in the last byte.
fn packed<const N: usize>(name: &str) -> Option<[u64; N]> {
    let bytes = name.as_bytes();
    if bytes.len() >= N * 8 {
        return None;
    }
    let mut words = [0_u64; N];
    for (word, chunk) in words.iter_mut().zip(bytes.chunks(8)) {
        *word = number(chunk);
    }
    if let Some(last) = words.last_mut() {
        *last |= u64::try_from(bytes.len()).unwrap_or_default() << 56;
    }
    Some(words)
}

fn number(chunk: &[u8]) -> u64 {
    match <[u8; 8]>::try_from(chunk) {
        Ok(whole) => u64::from_le_bytes(whole),
        Err(_) => chunk.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte)),
    }
}
