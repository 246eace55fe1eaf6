//! Short names as numbers, for maps that are asked many thousand times in a check.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

/// A map from names; names of at most `8 * N - 1` bytes are compared as numbers.
///
/// Looked up only and never walked, so the order of a hash map cannot show.
#[derive(Clone, Debug)]
pub(super) struct Names<T, const N: usize> {
    short: FxHashMap<Packed<N>, T>,
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
        match Packed::new(name) {
            Some(key) => self.short.insert(key, value),
            None => self.long.insert(SmolStr::new(name), value),
        };
    }
    /// What stands under a name.
    pub fn get(&self, name: &str) -> Option<&T> {
        match Packed::new(name) {
            Some(key) => self.short.get(&key),
            None => self.long.get(name),
        }
    }
}

/// The bytes of a name as numbers, with its length in the last byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Packed<const N: usize>([u64; N]);

impl<const N: usize> Packed<N> {
    fn new(name: &str) -> Option<Self> {
        let bytes = name.as_bytes();
        if bytes.len() >= N * 8 {
            return None;
        }
        let mut words = [0; N];
        let mut rest = bytes;
        for word in &mut words {
            match rest.split_first_chunk::<8>() {
                Some((whole, after)) => {
                    *word = u64::from_le_bytes(*whole);
                    rest = after;
                }
                None => {
                    *word = end(rest);
                    break;
                }
            }
        }
        // The last word holds seven bytes at most, so its highest byte is free for the length.
        *words.last_mut()? ^= u64::try_from(bytes.len()).ok()? << 56;
        Some(Self(words))
    }
}

/// Up to seven bytes as a number that is different for different bytes of the same length.
fn end(bytes: &[u8]) -> u64 {
    match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>(), bytes) {
        (Some(first), Some(last), _) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << (8 * (bytes.len() - 4))
        }
        (_, _, [a, b, c]) => u64::from(*a) | u64::from(*b) << 8 | u64::from(*c) << 16,
        (_, _, [a, b]) => u64::from(*a) | u64::from(*b) << 8,
        (_, _, [a]) => u64::from(*a),
        _ => 0,
    }
}

impl<const N: usize> Hash for Packed<N> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mixed =
            self.0.iter().fold(0_u64, |sum, word| (sum.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        state.write_u64(mixed);
    }
}
