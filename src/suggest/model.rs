//! What was learned from labelled texts: a net with one layer of cells between the traits of a text and its labels.
//!
//! A trait is a concept, a pair of them, a sign, a tag that signs found, the stem of a word, four letters in a row, or a
//! number of the text's sense. Cells wake by the traits that they know and speak for or against each label; what a trait
//! gives to a label through the cells that are awake explains what was found.

use super::evaluate::{TOPICS, VIOLATIONS};
use std::collections::BTreeMap;
use std::ops::Range;

/// How many labels there are: five topics and six grave violations.
pub const LABELS: usize = 11;
/// How many cells stand between traits and labels.
pub const CELLS: usize = 64;

/// One number for each label, topics first.
pub type PerLabel = [f32; LABELS];
/// One number for each cell.
pub type PerCell = [f32; CELLS];

/// The names of the labels in order.
pub fn labels() -> impl Iterator<Item = &'static str> {
    TOPICS.iter().map(|(name, _)| *name).chain(VIOLATIONS.iter().map(|(name, _)| *name))
}

/// Something of a text that weights may speak of.
#[derive(Clone, Debug, PartialEq)]
pub struct Trait {
    /// Its name in the table.
    pub name: String,
    /// How much of it there is.
    pub value: f32,
    /// The words, by number.
    pub words: Vec<Range<usize>>,
}

/// What was learned.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// The mark of what it was learned from.
    pub of: String,
    /// What a text without traits scores.
    pub start: PerLabel,
    /// From which score on a label is said.
    pub enough: PerLabel,
    /// How much each cell speaks for each label.
    pub voices: [PerCell; LABELS],
    /// How awake each cell is without traits.
    pub rest: PerCell,
    /// How much each trait wakes each cell.
    pub weights: BTreeMap<String, PerCell>,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            of: String::new(),
            start: [0.0; LABELS],
            enough: [0.0; LABELS],
            voices: [[0.0; CELLS]; LABELS],
            rest: [0.0; CELLS],
            weights: BTreeMap::new(),
        }
    }
}

impl Model {
    /// How awake the traits of a text make each cell; one that would sleep deeper than not at all is nothing.
    pub fn awake(&self, traits: &[Trait]) -> PerCell {
        let mut cells = self.rest;
        for (one, weights) in traits.iter().filter_map(|one| Some((one, self.weights.get(&one.name)?))) {
            add(&mut cells, weights, one.value);
        }
        cells.map(|cell| cell.max(0.0))
    }

    /// What the cells that are awake score.
    pub fn scores(&self, awake: &PerCell) -> PerLabel {
        let mut scores = self.start;
        for (score, voices) in scores.iter_mut().zip(&self.voices) {
            *score += product(voices, awake);
        }
        scores
    }

    /// How sure a score makes: a half where it is just enough.
    pub fn sure(&self, label: usize, score: f32) -> f32 {
        let over = score - self.enough.get(label).copied().unwrap_or_default();
        1.0 / (1.0 + (-over).exp())
    }

    /// What one trait gives to a label through the cells that are awake.
    pub fn share(&self, one: &Trait, awake: &PerCell, label: usize) -> f32 {
        let (Some(weights), Some(voices)) = (self.weights.get(&one.name), self.voices.get(label)) else { return 0.0 };
        let through = weights.iter().zip(voices).zip(awake).filter(|(_, awake)| **awake > 0.0);
        one.value * through.map(|((weight, voice), _)| weight * voice).sum::<f32>()
    }
}

/// Adds so much of one row to another.
pub(super) fn add(to: &mut [f32], row: &[f32], much: f32) {
    for (place, value) in to.iter_mut().zip(row) {
        *place += much * value;
    }
}

/// The sum of what two rows have in common.
pub(super) fn product(one: &[f32], other: &[f32]) -> f32 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}
