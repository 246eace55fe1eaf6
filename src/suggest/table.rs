//! The learned weights as a text: a row for each trait, its measure, and a letter for the weight of each cell.
//!
//! `!` stands for the lowest of 93 steps, `O` for nothing, `}` for the highest; a step is worth the measure of its row.

use super::model::{CELLS, LABELS, Model, PerCell, PerLabel, labels};
use std::fmt::Write;

/// A trait whose weights are all below this is left out of the table: it changes nothing that is said.
const LEAST: f32 = 0.012;
/// How many steps a weight has on each side of nothing.
const STEPS: f32 = 46.0;
const NOTHING: u8 = b'O';

impl Model {
    /// Reads a table.
    ///
    /// # Errors
    /// The line that is wrong.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut model = Self::default();
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty()) {
            model.take(line).map_err(|wrong| format!("line {}: {wrong}", number + 1))?;
        }
        Ok(model)
    }

    fn take(&mut self, line: &str) -> Result<(), String> {
        let (name, rest) = line.split_once('\t').ok_or("nothing stands after the name")?;
        match name {
            "of" => rest.clone_into(&mut self.of),
            "start" => self.start = numbers(rest)?,
            "enough" => self.enough = numbers(rest)?,
            "rest" => self.rest = row(rest)?,
            _ => match labels().position(|label| name.strip_prefix("voices ") == Some(label)) {
                Some(label) => {
                    if let Some(voices) = self.voices.get_mut(label) {
                        *voices = row(rest)?;
                    }
                }
                None => {
                    self.weights.insert(name.to_owned(), row(rest)?);
                }
            },
        }
        Ok(())
    }

    /// Writes a table.
    pub fn table(&self) -> String {
        let mut text = String::from("# Learned by `crosscut suggest --learn`; do not edit by hand.\n# labels");
        for label in labels() {
            text.push('\t');
            text.push_str(label);
        }
        text.push('\n');
        // Writing to a text never fails.
        writeln!(text, "of\t{}", self.of).unwrap_or_default();
        for (name, values) in [("start", &self.start), ("enough", &self.enough)] {
            text.push_str(name);
            for value in values {
                write!(text, "\t{value:.3}").unwrap_or_default();
            }
            text.push('\n');
        }
        put(&mut text, "rest", &self.rest);
        for (label, voices) in labels().zip(&self.voices) {
            put(&mut text, &format!("voices {label}"), voices);
        }
        for (name, weights) in self.weights.iter().filter(|(_, weights)| highest(weights) >= LEAST) {
            put(&mut text, name, weights);
        }
        text
    }
}

fn numbers(cells: &str) -> Result<PerLabel, String> {
    let values: Vec<f32> = cells.split('\t').filter_map(|cell| cell.parse().ok()).collect();
    values.try_into().map_err(|_values| format!("not {LABELS} numbers"))
}

fn row(cells: &str) -> Result<PerCell, String> {
    let (measure, letters) = cells.split_once('\t').ok_or("no measure")?;
    let measure: f32 = measure.parse().map_err(|_error| format!("`{measure}` is no measure"))?;
    let letters: [u8; CELLS] = letters.as_bytes().try_into().map_err(|_error| format!("not {CELLS} letters"))?;
    Ok(letters.map(|letter| (f32::from(letter) - f32::from(NOTHING)) * measure))
}

fn put(text: &mut String, name: &str, row: &PerCell) {
    let measure = (highest(row) / STEPS).max(f32::MIN_POSITIVE);
    write!(text, "{name}\t{measure:.3e}\t").unwrap_or_default();
    text.extend(row.iter().map(|value| letter(value / measure)));
    text.push('\n');
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held between two letters")]
fn letter(steps: f32) -> char {
    char::from((f32::from(NOTHING) + steps.round().clamp(-STEPS, STEPS)) as u8)
}

fn highest(row: &PerCell) -> f32 {
    row.iter().fold(0.0, |most: f32, value| most.max(value.abs()))
}
