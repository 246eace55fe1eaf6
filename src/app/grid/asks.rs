//! The filter that asks for what a cell says.

use super::{Column, cell_text};
use crate::app::filter::Field;
use crate::checklist::Vocabulary;
use crate::scenario::time::day_text;
use crate::scenario::{Inject, Scenario};

/// The condition that finds all injects with the value of this cell, the first one where it names several; nothing
/// where the cell is empty or no filter asks for its column.
pub fn asks_for(scenario: &Scenario, vocabulary: &Vocabulary, inject: &Inject, column: &Column) -> Option<String> {
    let name = match column {
        Column::Evidence => return None,
        paragraphs if paragraphs.is_long() => return None,
        Column::Time => "day".to_owned(),
        Column::Topics => "topic".to_owned(),
        Column::Own(name) => format!("\"{name}\""),
        other => other.id(),
    };
    let field = Field::named(&name, &scenario.exercise)?;
    let value = match column {
        Column::Time => day_text(inject.time?, scenario.exercise.startex.as_ref()?, &scenario.exercise.day_count),
        Column::Incident => scenario.incident(inject.incident.as_ref()?)?.title.to_string(),
        other => cell_text(scenario, vocabulary, inject, other),
    };
    let value = if column.takes_several() { value.split(';').next().unwrap_or_default().to_owned() } else { value };
    let value = value.replace(['"', '“', '”', '„'], " ");
    let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
    let name = if matches!(field, Field::Own(_)) { name } else { field.name() };
    let is_plain = value.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '+');
    (!value.is_empty()).then(|| if is_plain { format!("{name}:{value}") } else { format!("{name}:\"{value}\"") })
}
