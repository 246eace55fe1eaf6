//! What an inject's own text says of people, in one sentence.

use crate::scenario::{Inject, Text};
use crate::suggest::find;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// The longest sentence that is taken, in letters; what is longer is no effect in a few words.
const LONGEST: usize = 320;

/// The sentence with most of the words that speak for a topic; of several the first. Nothing where the text is empty.
pub(super) fn effect(inject: &Inject) -> Option<Text> {
    let told: Vec<Range<usize>> = find(&inject.text).into_iter().flat_map(|found| found.words).collect();
    let sentences = inject.text.split_sentence_bound_indices();
    let fits = |(_, sentence): &(usize, &str)| !sentence.trim().is_empty() && sentence.chars().count() <= LONGEST;
    let says = |from: usize, sentence: &str| {
        let to = from + sentence.len();
        told.iter().filter(|words| words.start >= from && words.end <= to).map(ExactSizeIterator::len).sum::<usize>()
    };
    let best = sentences.filter(fits).fold(None, |best: Option<(usize, &str)>, (from, sentence)| {
        let says = says(from, sentence);
        if best.is_none_or(|(most, _)| says > most) { Some((says, sentence)) } else { best }
    });
    best.map(|(_, sentence)| Text::from(sentence.trim()))
}
