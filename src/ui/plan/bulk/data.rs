//! What several injects have in common, and the edits that set it for all of them.

use crate::app::grid::{Cell, Column, cell_text};
use crate::checklist::Vocabulary;
use crate::edit::{Edit, with_tag, without_tag};
use crate::scenario::{Exercise, Inject, Record, Scenario, TagId, Text};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A value that all have, or that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Common {
    /// All have this value.
    Same(String),
    /// They have several values.
    Several,
}

/// The columns that can be set together, in the order of the panel; the phase only where it is set by hand.
pub fn columns(exercise: &Exercise, phases_have_times: bool) -> Vec<Column> {
    const FIRST: [Column; 11] = [
        Column::Status,
        Column::Kind,
        Column::To,
        Column::Info,
        Column::Audience,
        Column::Incident,
        Column::Phase,
        Column::Place,
        Column::Objective,
        Column::Core,
        Column::Level,
    ];
    let own = exercise.columns.iter().map(|name| Column::Own(Text::clone(name)));
    let first = FIRST.into_iter().filter(|column| *column != Column::Phase || !phases_have_times);
    first.chain(own).collect()
}

/// What the injects say in a column, where all say the same.
pub fn common_cell(scenario: &Scenario, vocabulary: &Vocabulary, injects: &[Arc<Inject>], column: &Column) -> Common {
    let cells: Vec<String> = injects.iter().map(|inject| cell_text(scenario, vocabulary, inject, column)).collect();
    common(cells.iter().map(String::as_str))
}

/// The cells that give all injects the same in a column.
pub fn cells(injects: &[Arc<Inject>], text: &str) -> Vec<Cell> {
    injects.iter().map(|inject| Cell { inject: inject.id.clone(), text: text.to_owned() }).collect()
}

/// The owner that the injects have in common.
pub fn common_owner(injects: &[Arc<Inject>]) -> Common {
    common(injects.iter().map(|inject| &*inject.owner))
}

/// The edit that sets the owner.
pub fn set_owner(injects: &[Arc<Inject>], owner: &str) -> Edit {
    let owner = Text::from(owner);
    change(injects, |inject| Inject { owner: owner.clone(), ..inject.clone() })
}

/// The tags that any of them has, each with how many have it, most frequent first.
pub fn tags(injects: &[Arc<Inject>]) -> Vec<(TagId, usize)> {
    let mut counts: BTreeMap<&TagId, usize> = BTreeMap::new();
    for tag in injects.iter().flat_map(|inject| &inject.tags) {
        *counts.entry(tag).or_default() += 1;
    }
    let mut tags: Vec<(TagId, usize)> = counts.into_iter().map(|(tag, count)| (tag.clone(), count)).collect();
    tags.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    tags
}

/// The edit that gives all of them a tag, with the topic that it belongs to.
pub fn add_tag(injects: &[Arc<Inject>], vocabulary: &Vocabulary, tag: &TagId) -> Edit {
    let topic = vocabulary.topic_of_tag(tag.as_str());
    change(injects, |inject| with_tag(inject, tag, topic.map(smol_str::SmolStr::as_str)))
}

/// The edit that takes a tag off all of them.
pub fn remove_tag(injects: &[Arc<Inject>], tag: &TagId) -> Edit {
    change(injects, |inject| without_tag(inject, tag))
}

fn common<'a>(mut values: impl Iterator<Item = &'a str>) -> Common {
    let first = values.next().unwrap_or_default();
    if values.all(|value| value == first) { Common::Same(first.to_owned()) } else { Common::Several }
}

fn change(injects: &[Arc<Inject>], change: impl Fn(&Inject) -> Inject) -> Edit {
    Edit::ChangeMany(injects.iter().map(|inject| Record::Inject(Arc::new(change(inject)))).collect())
}

/// Reads by how much to move: `45`, `-1h30`, `+2:00`, `1 d`.
pub fn read_span(text: &str) -> Option<i64> {
    let text: String = text.trim().replace('−', "-").to_lowercase();
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(&text)),
    };
    let rest = rest.trim();
    if let Some((hours, minutes)) = rest.split_once(':') {
        let (hours, minutes): (i64, i64) = (hours.trim().parse().ok()?, minutes.trim().parse().ok()?);
        return (minutes < 60).then_some(sign * (hours.checked_mul(60)? + minutes));
    }
    let mut total: i64 = 0;
    let mut digits = String::new();
    let mut unit = String::new();
    for letter in rest.chars().chain(['0']) {
        if letter.is_ascii_digit() && !unit.trim().is_empty() {
            total = total.checked_add(amount(&digits, &unit)?)?;
            digits.clear();
            unit.clear();
        }
        if letter.is_ascii_digit() { digits.push(letter) } else { unit.push(letter) }
    }
    // The nought at the end was added to close the last unit.
    digits.pop();
    if !digits.is_empty() {
        // A bare number behind hours means minutes: `1h30`.
        total = total.checked_add(digits.parse().ok()?)?;
    }
    (!rest.is_empty() && rest.starts_with(|first: char| first.is_ascii_digit())).then_some(sign * total)
}

fn amount(digits: &str, unit: &str) -> Option<i64> {
    let number: i64 = digits.parse().ok()?;
    let minutes = match unit.trim() {
        "d" | "day" | "days" => 24 * 60,
        "h" | "hr" | "hrs" | "hour" | "hours" => 60,
        "m" | "min" | "mins" | "minute" | "minutes" => 1,
        _ => return None,
    };
    number.checked_mul(minutes)
}

#[cfg(test)]
mod tests {
    use super::read_span;

    #[test]
    fn spans_are_read_in_many_ways() {
        let read = ["45", "-15", "+2:00", "1h30", "1 h 30 min", "-1d", "2 days 3h", "", "soon", "1:75", "3 weeks"];
        let spans = read.map(read_span);
        let want =
            [Some(45), Some(-15), Some(120), Some(90), Some(90), Some(-1440), Some(3060), None, None, None, None];
        assert_eq!(spans, want);
    }
}
