//! What weights may speak of besides signs and concepts: concepts that meet, and the letters of words.

use super::model::Trait;
use super::words::Word;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Two concepts in one text say more than each alone: a child is nothing, a soldier is nothing, both may be.
///
/// `concepts` are in the order of their names, each once, with the words that speak of it.
pub(super) fn pairs(concepts: &[(&str, Vec<Range<usize>>)]) -> Vec<Trait> {
    let mut found = Vec::new();
    for (at, (one, own)) in concepts.iter().enumerate() {
        for (other, others) in concepts.iter().skip(at + 1) {
            let words = own.iter().chain(others).cloned().collect();
            found.push(Trait { name: format!("{PAIR} {one}+{other}"), value: 0.4, words });
        }
    }
    found
}

/// Four letters in a row, also of words that no lexicon has: other forms, other languages of one root, slips of the pen.
pub(super) fn grams(words: &[Word]) -> Vec<Trait> {
    let mut found: BTreeMap<String, Vec<Range<usize>>> = BTreeMap::new();
    for (at, word) in words.iter().enumerate() {
        for gram in grams_of(&word.plain) {
            found.entry(gram).or_default().push(at..at + 1);
        }
    }
    found.into_iter().map(|(gram, words)| Trait { name: format!("{GRAM} {gram}"), value: 0.3, words }).collect()
}

fn grams_of(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = std::iter::once('_').chain(word.chars()).chain(std::iter::once('_')).collect();
    if letters.len() < GRAM_LETTERS {
        return BTreeSet::from([letters.into_iter().collect()]);
    }
    letters.windows(GRAM_LETTERS).map(|window| window.iter().collect()).collect()
}

/// In how many texts a trait must occur for a weight of its own; what is rarer only learns the texts by heart.
pub(super) fn least(name: &str) -> usize {
    match name.split(' ').next() {
        Some(PAIR) => 8,
        Some(GRAM) => 4,
        _ => 2,
    }
}

const PAIR: &str = "pair";
const GRAM: &str = "gram";
const GRAM_LETTERS: usize = 4;
