//! Fingerprints of what somebody looked at, so that a review goes out of date by itself.
//!
//! A fingerprint depends on values only: not on the order of fields, and not on fields that are empty,
//! so that a field which a later version adds does not put every review out of date.

use super::compare::is_absent;
use super::{Record, RecordKind, Scenario};
use serde_json::Value;
use sha2::{Digest, Sha256};
use smol_str::SmolStr;
use std::fmt::Write;

/// The fingerprint of one record.
pub fn fingerprint(record: &Record) -> SmolStr {
    let mut text = String::new();
    write_canonical(&record.tree(), &mut text);
    short_hash(text.as_bytes())
}

/// The fingerprint of some records together, in whatever order they come.
pub fn fingerprint_of<'a>(records: impl IntoIterator<Item = &'a Record>) -> SmolStr {
    joined(records.into_iter().map(line).collect())
}

/// The fingerprint of some records together with what was asked of them.
pub fn fingerprint_of_many(asked: &str, records: impl IntoIterator<Item = Record>) -> SmolStr {
    let mut lines: Vec<String> = records.into_iter().map(|record| line(&record)).collect();
    lines.push(format!("asked {asked}"));
    joined(lines)
}

/// The fingerprint of the whole scenario without its review layer; the order of lists does not matter.
pub fn fingerprint_all(scenario: &Scenario) -> SmolStr {
    let played = RecordKind::ALL.into_iter().filter(|kind| !matches!(kind, RecordKind::Comment | RecordKind::Decision));
    let mut lines: Vec<String> = played.flat_map(|kind| scenario.records(kind)).map(|record| line(&record)).collect();
    lines.extend(scenario.extra.0.iter().map(|(name, text)| format!("extra {name} {text}")));
    joined(lines)
}

fn line(record: &Record) -> String {
    format!("{} {}", record.reference(), fingerprint(record))
}

fn joined(mut lines: Vec<String>) -> SmolStr {
    lines.sort_unstable();
    short_hash(lines.join("\n").as_bytes())
}

/// Sixteen bytes of SHA-256 in hexadecimal.
fn short_hash(bytes: &[u8]) -> SmolStr {
    let mut text = String::with_capacity(32);
    for byte in Sha256::digest(bytes).iter().take(16) {
        // Writing to a text cannot fail.
        write!(text, "{byte:02x}").unwrap_or_default();
    }
    SmolStr::new(text)
}

/// Writes JSON with sorted keys and without empty fields.
fn write_canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut present: Vec<_> = fields.iter().filter(|(_, value)| !is_absent(value)).collect();
            present.sort_unstable_by_key(|(name, _)| *name);
            out.push('{');
            for (index, (name, value)) in present.into_iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                out.push_str(&Value::from(name.as_str()).to_string());
                out.push(':');
                write_canonical(value, out);
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                write_canonical(item, out);
            }
            out.push(']');
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => out.push_str(&value.to_string()),
    }
}
