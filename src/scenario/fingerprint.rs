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

/// The fingerprint of one record: the first half of its digest.
pub fn fingerprint(record: &Record) -> SmolStr {
    half(&digest(record))
}

/// The SHA-256 of one record in hexadecimal.
pub fn digest(record: &Record) -> SmolStr {
    let mut text = String::new();
    write_canonical(&record.tree(), &mut text);
    hash(text.as_bytes())
}

/// The digest of a record of a scenario; one whose texts were sealed in a copy and that nobody touched since
/// counts as the record it stands for.
pub fn digest_in(scenario: &Scenario, record: &Record) -> SmolStr {
    let own = digest(record);
    let sealed = scenario.copy.as_ref().and_then(|copy| copy.sealed(&record.reference()));
    sealed.filter(|sealed| sealed.stands == own).map_or(own, |sealed| sealed.was.clone())
}

/// The fingerprint of a record of a scenario, under the same terms as [`digest_in`].
pub fn fingerprint_in(scenario: &Scenario, record: &Record) -> SmolStr {
    half(&digest_in(scenario, record))
}

/// The fingerprint that belongs to a digest.
pub fn half(digest: &str) -> SmolStr {
    digest.chars().take(32).collect()
}

/// The fingerprint of one field of a record, as short as it can be to tell that it changed.
pub fn field_mark(value: &Value) -> SmolStr {
    let mut text = String::new();
    write_canonical(value, &mut text);
    hash(text.as_bytes()).chars().take(4).collect()
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
    let records = played.flat_map(|kind| scenario.records(kind));
    let mut lines: Vec<String> =
        records.map(|record| format!("{} {}", record.reference(), fingerprint_in(scenario, &record))).collect();
    lines.extend(extra_lines(scenario));
    joined(lines)
}

/// What stands at the top of the file and is unknown, as part of the whole.
pub fn extra_lines(scenario: &Scenario) -> Vec<String> {
    scenario.extra.0.iter().map(|(name, text)| format!("extra {name} {text}")).collect()
}

fn line(record: &Record) -> String {
    format!("{} {}", record.reference(), fingerprint(record))
}

/// The fingerprint of some lines, in whatever order they come.
pub fn joined(lines: Vec<String>) -> SmolStr {
    half(&joined_digest(lines))
}

/// The SHA-256 of some lines in hexadecimal, in whatever order they come.
pub fn joined_digest(mut lines: Vec<String>) -> SmolStr {
    lines.sort_unstable();
    hash(lines.join("\n").as_bytes())
}

/// SHA-256 in hexadecimal.
fn hash(bytes: &[u8]) -> SmolStr {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
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
