//! What changed since somebody looked: which records, and in them which fields and words.

use super::{Item, Looked, mark};
use crate::scenario::compare::{FieldChange, changed_fields};
use crate::scenario::fingerprint::{digest_in, field_mark, half, joined_digest};
use crate::scenario::{Decision, Record, RecordRef, Scenario};
use serde_json::Value;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// How one thing differs from what was looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// What is asked is another: a line of the checklist changed.
    Asked,
    /// It has other values.
    Changed,
    /// It was not among what was looked at.
    Joined,
    /// It is there, but no longer belongs to what is looked at.
    Left,
    /// It was removed.
    Removed,
}

impl How {
    /// Its name in machine output, also the end of the id of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Changed => "changed",
            Self::Joined => "joined",
            Self::Left => "left",
            Self::Removed => "removed",
        }
    }
}

/// One thing that is another than when it was looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// How it differs.
    pub how: How,
    /// The record; none where the question itself is another.
    pub record: Option<RecordRef>,
    /// What people call it.
    pub called: String,
    /// The fields that differ, as far as they are known.
    pub fields: Vec<SmolStr>,
    /// Earlier and later values of those fields, where an earlier version is at hand.
    pub values: Vec<FieldChange>,
}

/// A line of what was seen, read back.
struct Mark<'a> {
    mark: &'a str,
    fields: BTreeMap<&'a str, &'a str>,
    sealed: bool,
}

/// What differs from what a decision says that was seen.
pub(super) fn since(decision: &Decision, now: &Looked, scenario: &Scenario, earlier: &[&Scenario]) -> Vec<Changed> {
    if decision.seen.is_empty() {
        return alone(decision, now, earlier).into_iter().collect();
    }
    let mut seen = marks(decision);
    let mut found = Vec::new();
    if seen.remove("asked").is_some_and(|asked| asked.mark != mark(&joined_digest(now.asked.clone()))) {
        found.push(of(How::Asked, String::new()));
    }
    for item in &now.items {
        let reference = item.record.reference();
        match seen.remove(reference.to_string().as_str()) {
            Some(known) if known.mark == mark(&item.digest) => {}
            Some(known) => found.push(change(item, &known, earlier)),
            None => found.push(named(How::Joined, reference, item.record.called())),
        }
    }
    let gone = seen.into_keys().filter_map(|name| name.parse::<RecordRef>().ok());
    found.extend(gone.map(|reference| match scenario.record(&reference) {
        Some(record) => named(How::Left, reference, record.called()),
        None => {
            let called = earlier.iter().find_map(|version| version.record(&reference)).map(|record| record.called());
            named(How::Removed, reference.clone(), called.unwrap_or_else(|| reference.id.to_string()))
        }
    }));
    found
}

fn of(how: How, called: String) -> Changed {
    Changed { how, record: None, called, fields: Vec::new(), values: Vec::new() }
}

fn named(how: How, record: RecordRef, called: String) -> Changed {
    Changed { record: Some(record), ..of(how, called) }
}

fn marks(decision: &Decision) -> BTreeMap<String, Mark<'_>> {
    decision.seen.iter().filter_map(|line| read_mark(line)).collect()
}

/// Reads `1a2b3c4d inject inj-1 text=9c1d`; a line that says something else is passed over.
fn read_mark(line: &str) -> Option<(String, Mark<'_>)> {
    let mut words = line.split(' ');
    let (mark, kind) = (words.next()?, words.next()?);
    if kind == "asked" {
        return Some(("asked".to_owned(), Mark { mark, fields: BTreeMap::new(), sealed: false }));
    }
    let name = format!("{kind} {}", words.next()?);
    let mut known = Mark { mark, fields: BTreeMap::new(), sealed: false };
    for word in words {
        match word.split_once('=') {
            Some((field, mark)) => {
                known.fields.insert(field, mark);
            }
            None => known.sealed |= word == "sealed",
        }
    }
    Some((name, known))
}

fn change(item: &Item, known: &Mark<'_>, earlier: &[&Scenario]) -> Changed {
    let values = values(item, |digest| mark(digest) == known.mark, earlier);
    let mut fields: Vec<SmolStr> = values.iter().map(|change| change.field.clone()).collect();
    if fields.is_empty() && !known.fields.is_empty() && !known.sealed {
        fields = differing(&item.record, known);
    }
    Changed { fields, values, ..named(How::Changed, item.record.reference(), item.record.called()) }
}

/// The fields whose marks differ.
fn differing(record: &Record, known: &Mark<'_>) -> Vec<SmolStr> {
    let Value::Object(tree) = record.tree() else { return Vec::new() };
    let present = tree.iter().filter(|(name, value)| *name != "id" && !crate::scenario::compare::is_absent(value));
    let now: Vec<(&str, SmolStr)> = present.map(|(name, value)| (name.as_str(), field_mark(value))).collect();
    let names: BTreeSet<&str> = now.iter().map(|(name, _)| *name).collect();
    let changed = now.iter().filter(|(name, mark)| known.fields.get(name).is_none_or(|seen| seen != mark));
    let emptied = known.fields.keys().filter(|name| !names.contains(*name));
    changed.map(|(name, _)| SmolStr::new(name)).chain(emptied.map(SmolStr::new)).collect()
}

/// The fields in which a record differs from the earlier version that was looked at.
fn values(item: &Item, is_it: impl Fn(&str) -> bool, earlier: &[&Scenario]) -> Vec<FieldChange> {
    let reference = item.record.reference();
    let mut last: Option<Record> = None;
    let before = earlier.iter().find_map(|version| {
        let record = version.record(&reference)?;
        // Neighbouring versions share what did not change, and a digest is dear.
        if last.as_ref().is_some_and(|last| last.same_pointer(&record)) {
            return None;
        }
        last = Some(record.clone());
        is_it(&digest_in(version, &record)).then_some(record)
    });
    before.map(|before| changed_fields(&before, &item.record)).unwrap_or_default()
}

/// What changed in the one record that a decision without marks is about.
fn alone(decision: &Decision, now: &Looked, earlier: &[&Scenario]) -> Option<Changed> {
    let item = now.items.first().filter(|_| now.alone)?;
    let values = values(item, |digest| half(digest) == decision.fingerprint, earlier);
    let fields = values.iter().map(|change| change.field.clone()).collect();
    Some(Changed { fields, values, ..named(How::Changed, item.record.reference(), item.record.called()) })
}
