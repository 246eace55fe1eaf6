//! What was learned from labelled texts: how much each trait of a text speaks for each label.
//!
//! A trait is a concept, a sign, a tag that signs found, or the stem of a word. The weights stand in a table that
//! people can read, one trait in a row; what a text scores is their sum, so that the words with the most weight explain it.

use super::evaluate::{TOPICS, VIOLATIONS};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

/// How many labels there are: five topics and six grave violations.
pub const LABELS: usize = 11;

/// One number for each label, topics first.
pub type PerLabel = [f32; LABELS];

/// The names of the labels in order.
pub fn labels() -> impl Iterator<Item = &'static str> {
    TOPICS.iter().map(|(name, _)| *name).chain(VIOLATIONS.iter().map(|(name, _)| *name))
}

/// A trait whose weights are all below this is left out of the table.
const LEAST: f32 = 0.03;

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

/// Weights of traits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Model {
    /// What a text without traits scores.
    pub start: PerLabel,
    /// From which score on a label is said.
    pub enough: PerLabel,
    /// Weights by name of the trait.
    pub weights: BTreeMap<String, PerLabel>,
}

impl Model {
    /// What the traits of a text score.
    pub fn scores(&self, traits: &[Trait]) -> PerLabel {
        let mut scores = self.start;
        for (one, weights) in traits.iter().filter_map(|one| Some((one, self.weights.get(&one.name)?))) {
            for (score, weight) in scores.iter_mut().zip(weights) {
                *score += one.value * weight;
            }
        }
        scores
    }

    /// How sure a score makes: a half where it is just enough.
    pub fn sure(&self, label: usize, score: f32) -> f32 {
        let over = score - self.enough.get(label).copied().unwrap_or_default();
        1.0 / (1.0 + (-over).exp())
    }

    /// What one trait gives to a label.
    pub fn share(&self, one: &Trait, label: usize) -> f32 {
        let weight = self.weights.get(&one.name).and_then(|weights| weights.get(label));
        one.value * weight.copied().unwrap_or_default()
    }

    /// Reads a table.
    ///
    /// # Errors
    /// The line that is wrong.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut model = Self::default();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty()) {
            let mut cells = line.split('\t');
            let name = cells.next().unwrap_or_default();
            let values: Vec<f32> = cells.filter_map(|cell| cell.parse().ok()).collect();
            let values: PerLabel =
                values.try_into().map_err(|_values| format!("line {}: not {LABELS} numbers", number + 1))?;
            match name {
                "start" => model.start = values,
                "enough" => model.enough = values,
                _ => {
                    model.weights.insert(name.to_owned(), values);
                }
            }
        }
        Ok(model)
    }

    /// Writes a table.
    pub fn table(&self) -> String {
        let mut text = String::from("# Learned by `crosscut suggest --learn`; do not edit by hand.\n# trait");
        for label in labels() {
            text.push('\t');
            text.push_str(label);
        }
        text.push('\n');
        let head = [("start", &self.start), ("enough", &self.enough)];
        let rows = self.weights.iter().map(|(name, values)| (name.as_str(), values));
        // What rounds to nothing would only make the table longer.
        let counts = |(_, values): &(&str, &PerLabel)| values.iter().any(|value| value.abs() >= LEAST);
        for (name, values) in head.into_iter().chain(rows.filter(counts)) {
            text.push_str(name);
            for value in values {
                // Writing to a text never fails.
                write!(text, "\t{value:.2}").unwrap_or_default();
            }
            text.push('\n');
        }
        text
    }
}
