//! What several injects have in common, and the edits that set it for all of them.

use crate::checklist::Vocabulary;
use crate::edit::{Edit, with_tag, without_tag};
use crate::scenario::{Code, Inject, Record, TagId, Text};
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

/// A code that can be set for several injects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkField {
    /// The status.
    Status,
    /// How much hangs on it.
    Kind,
    /// The core task.
    Core,
}

impl BulkField {
    /// All, in the order of the panel.
    pub const ALL: [Self; 3] = [Self::Status, Self::Kind, Self::Core];

    /// The key of its vocabulary.
    pub fn key(self) -> &'static str {
        match self {
            Self::Status => "state",
            Self::Kind => "kind",
            Self::Core => "core",
        }
    }

    /// The id of its label.
    pub fn words(self) -> &'static str {
        match self {
            Self::Status => "bulk-status",
            Self::Kind => "bulk-kind",
            Self::Core => "bulk-core",
        }
    }

    fn get(self, inject: &Inject) -> &Code {
        match self {
            Self::Status => &inject.status,
            Self::Kind => &inject.kind,
            Self::Core => &inject.core,
        }
    }

    /// The value that the injects have in common.
    pub fn common(self, injects: &[Arc<Inject>]) -> Common {
        common(injects.iter().map(|inject| self.get(inject).as_str()))
    }

    /// The edit that sets it.
    pub fn set(self, injects: &[Arc<Inject>], value: &str) -> Edit {
        change(injects, |inject| {
            let mut changed = inject.clone();
            let field = match self {
                Self::Status => &mut changed.status,
                Self::Kind => &mut changed.kind,
                Self::Core => &mut changed.core,
            };
            *field = Code::new(value);
            changed
        })
    }
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
