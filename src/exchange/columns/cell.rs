//! What a cell says, and how lists and records are written in one.

use super::PARTING;
use crate::exchange::clean::clean_text;
use serde::Serialize;
use serde_json::Value;

/// What one cell says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text, never a formula.
    Text(String),
    /// A whole number.
    Number(i64),
}

impl Cell {
    /// A text as people wrote it, cleaned.
    pub fn text(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(clean_text(text)) }
    }

    /// A number, where there is one.
    pub fn number(number: Option<u32>) -> Self {
        number.map_or(Self::Empty, |number| Self::Number(i64::from(number)))
    }

    /// `yes` or nothing.
    pub fn flag(flag: bool) -> Self {
        if flag { Self::Text("yes".to_owned()) } else { Self::Empty }
    }

    /// The cell as one text.
    pub fn shown(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// Names one after the other.
pub fn joined<T: AsRef<str>>(names: impl IntoIterator<Item = T>) -> Cell {
    let names: Vec<String> = names.into_iter().map(|name| clean_text(name.as_ref())).collect();
    Cell::text(&names.join(PARTING))
}

/// The same for values of the vocabulary and ids.
pub fn codes<T: ToString>(codes: &[T]) -> Cell {
    joined(codes.iter().map(ToString::to_string))
}

/// The entries of a cell that [`joined`] wrote.
pub fn parted(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|entry| !entry.is_empty())
}

/// Records as JSON without their empty fields; nothing where there are none.
pub fn data<T: Serialize>(list: &[T]) -> Cell {
    let tree = serde_json::to_value(list).map(slim).unwrap_or_default();
    if list.is_empty() { Cell::Empty } else { Cell::Text(tree.to_string()) }
}

/// The texts of a list, one a line, or as JSON where a text has lines of its own.
pub(super) fn lines(list: &[crate::scenario::Text]) -> Cell {
    let odd = |text: &str| text.trim().is_empty() || text.contains(['\n', '\r']) || text.starts_with('[');
    if list.iter().any(|text| odd(text)) { data(list) } else { Cell::text(&list.join("\n")) }
}

/// The list that [`lines`] wrote.
pub(super) fn of_lines(text: &str) -> Vec<crate::scenario::Text> {
    let tree = if text.starts_with('[') { serde_json::from_str(text).ok() } else { None };
    let plain = || text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Into::into).collect();
    tree.unwrap_or_else(plain)
}

/// A tree without fields that say nothing.
fn slim(tree: Value) -> Value {
    match tree {
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, slim(value))).filter(says).collect(),
        Value::Array(items) => items.into_iter().map(slim).collect(),
        plain => plain,
    }
}

fn says((_, value): &(String, Value)) -> bool {
    match value {
        Value::Null | Value::Bool(false) => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Bool(true) | Value::Number(_) | Value::Object(_) => true,
    }
}
