//! Reads the JSON form back: everything that this version knows, and the names of what it does not.

use super::{Document, FORM, VERSION};
use crate::scenario::Scenario;
use crate::scenario::integrity::{self, Problem, ProblemKind};
use crate::words::say_with;
use serde_json::Value;

/// The most bytes of a document.
pub const LARGEST: usize = 64 * 1024 * 1024;
/// The most values of a document, an object counted ten times, since each takes far more memory than text.
pub const MOST_VALUES: usize = 4_000_000;

/// A scenario that came as JSON.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// The scenario.
    pub scenario: Scenario,
    /// Fields that this version does not know and that are not in the scenario, by path.
    pub unknown: Vec<String>,
    /// What is wrong with the scenario.
    pub problems: Vec<Problem>,
}

/// Why a document was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonFault {
    /// It is larger than any scenario.
    TooLarge,
    /// It is no JSON, or a field has a value of another kind.
    Unreadable {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
        /// What the reader says.
        why: String,
    },
    /// It is JSON of another form.
    OtherForm(String),
    /// A newer program wrote it.
    Newer(u64),
    /// Records without an id, or two with the same.
    Ids(Vec<String>),
}

impl JsonFault {
    /// What is wrong, where, and what to do.
    pub fn message(&self) -> String {
        match self {
            Self::TooLarge => say_with("exchange-json-too-large", &[]),
            Self::Unreadable { line, column, why } => say_with(
                "exchange-json-unreadable",
                &[("line", (*line).into()), ("column", (*column).into()), ("why", why.as_str().into())],
            ),
            Self::OtherForm(form) => say_with("exchange-json-other-form", &[("form", form.as_str().into())]),
            Self::Newer(version) => say_with("exchange-json-newer", &[("version", version.to_string().into())]),
            Self::Ids(records) => say_with("exchange-json-ids", &[("records", records.join(", ").into())]),
        }
    }
}

/// Reads a document.
///
/// # Errors
/// The fault says where and why; nothing is guessed.
pub fn read(bytes: &[u8]) -> Result<Arrived, JsonFault> {
    if bytes.len() > LARGEST || swells(bytes) {
        return Err(JsonFault::TooLarge);
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let unreadable = |error: serde_json::Error| JsonFault::Unreadable {
        line: error.line(),
        column: error.column(),
        why: error.to_string(),
    };
    let given: Value = serde_json::from_slice(bytes).map_err(unreadable)?;
    let form = given.get("form").and_then(Value::as_str).unwrap_or_default();
    if form != FORM {
        return Err(JsonFault::OtherForm(form.chars().take(60).collect()));
    }
    let version = given.get("version").and_then(Value::as_u64).unwrap_or(0);
    if version != u64::from(VERSION) {
        return Err(JsonFault::Newer(version));
    }
    // Read from the text again, so that a fault has a line.
    let document: Document = serde_json::from_slice(bytes).map_err(unreadable)?;
    let known = serde_json::to_value(&document).unwrap_or_default();
    let mut unknown = Vec::new();
    beyond(&given, &known, "", &mut unknown);
    let scenario = document.scenario();
    let problems = integrity::problems(&scenario);
    let bad_id = |problem: &&Problem| matches!(problem.kind, ProblemKind::DuplicateId | ProblemKind::EmptyId);
    let ids: Vec<String> =
        problems.iter().filter(bad_id).filter_map(|problem| problem.record.as_ref()).map(ToString::to_string).collect();
    if ids.is_empty() { Ok(Arrived { scenario, unknown, problems }) } else { Err(JsonFault::Ids(ids)) }
}

/// Whether a text of JSON has more values than any scenario, found out before memory is taken for them.
pub(in crate::exchange) fn swells(bytes: &[u8]) -> bool {
    let weight = |byte: &u8| match byte {
        b'{' => 10,
        b'[' | b',' => 1,
        _ => 0,
    };
    bytes.iter().map(weight).sum::<usize>() > MOST_VALUES
}

/// The paths of what was given and is not known.
fn beyond(given: &Value, known: &Value, path: &str, found: &mut Vec<String>) {
    const MOST: usize = 100;
    match (given, known) {
        _ if found.len() >= MOST => {}
        (Value::Object(given), Value::Object(known)) => {
            for (name, value) in given {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match known.get(name) {
                    Some(known) => beyond(value, known, &path, found),
                    None => found.push(path),
                }
            }
        }
        (Value::Array(given), Value::Array(known)) => {
            for (place, (given, known)) in given.iter().zip(known).enumerate() {
                beyond(given, known, &format!("{path}[{place}]"), found);
            }
        }
        _ => {}
    }
}
