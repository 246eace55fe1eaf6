//! What an edit is called in the undo menu, such as “Change title of DH-022”.

use super::Edit;
use crate::scenario::compare::changed_fields;
use crate::scenario::name::field_label;
use crate::scenario::{InjectId, Record, RecordKind, RecordRef, Scenario};
use crate::words::{say, say_with};
use smol_str::SmolStr;
use std::collections::BTreeSet;

impl Edit {
    /// What this edit is called when it is applied to this scenario.
    pub fn label(&self, scenario: &Scenario) -> String {
        match self {
            Self::Change(record) => change_label(scenario, record),
            Self::ChangeMany(records) => match records.as_slice() {
                [record] => change_label(scenario, record),
                records => change_many_label(scenario, records),
            },
            Self::Add { record, .. } => say_with("edit-add", &[("kind", record.reference().kind.label().into())]),
            Self::AddMany { label_key, records } => say_with(label_key, &[("count", records.len().into())]),
            Self::Remove(records) => say_with("edit-remove", &[("what", several(scenario, records).into())]),
            Self::ShiftTimes { injects, minutes } => {
                let records: Vec<RecordRef> = injects.iter().map(InjectId::record).collect();
                let values = [("what", several(scenario, &records).into()), ("span", span_text(*minutes).into())];
                say_with("edit-shift", &values)
            }
            Self::Reorder { record, .. } => say_with("edit-reorder", &[("record", called(scenario, record).into())]),
            Self::Link { from, to, .. } => link_label("edit-link", scenario, from, to),
            Self::Unlink { from, to, .. } => link_label("edit-unlink", scenario, from, to),
            Self::Together { label_key, edits } => say_with(label_key, &[("count", edits.len().into())]),
            Self::Whole { label_key, .. } => say(label_key),
        }
    }
}

fn called(scenario: &Scenario, record: &RecordRef) -> String {
    scenario.record(record).map_or_else(|| record.id.to_string(), |record| record.called())
}

fn link_label(key: &str, scenario: &Scenario, from: &InjectId, to: &InjectId) -> String {
    let name = |id: &InjectId| called(scenario, &id.record());
    say_with(key, &[("from", name(from).into()), ("to", name(to).into())])
}

/// The fields in which a record differs from the one in the scenario.
fn fields(scenario: &Scenario, record: &Record) -> Vec<SmolStr> {
    let old = scenario.record(&record.reference());
    let changes = old.map(|old| changed_fields(&old, record)).unwrap_or_default();
    changes.into_iter().map(|change| change.field).collect()
}

fn change_label(scenario: &Scenario, record: &Record) -> String {
    let reference = record.reference();
    let old = called(scenario, &reference);
    // A record that gets its first name is called by it.
    let unnamed = old == reference.id && reference.kind != RecordKind::Exercise;
    let name = if unnamed { record.called() } else { old };
    match fields(scenario, record).as_slice() {
        [field] => say_with("edit-change-field", &[("field", field_label(field).into()), ("record", name.into())]),
        fields => say_with("edit-change-fields", &[("count", fields.len().into()), ("record", name.into())]),
    }
}

fn change_many_label(scenario: &Scenario, records: &[Record]) -> String {
    let references: Vec<RecordRef> = records.iter().map(Record::reference).collect();
    let what = several(scenario, &references);
    let fields: BTreeSet<SmolStr> = records.iter().flat_map(|record| fields(scenario, record)).collect();
    match fields.first() {
        Some(field) if fields.len() == 1 => {
            say_with("edit-change-field", &[("field", field_label(field).into()), ("record", what.into())])
        }
        _ => say_with("edit-change-fields", &[("count", fields.len().into()), ("record", what.into())]),
    }
}

/// The name of one record, or how many of which kind.
fn several(scenario: &Scenario, records: &[RecordRef]) -> String {
    let kinds: BTreeSet<RecordKind> = records.iter().map(|record| record.kind).collect();
    match (records, kinds.first()) {
        ([record], _) => called(scenario, record),
        (_, Some(kind)) if kinds.len() == 1 => kind.counted(records.len()),
        _ => say_with("edit-records", &[("count", records.len().into())]),
    }
}

/// A span such as `15 min`, `-1 h 30 min`, `2 d`.
fn span_text(minutes: i64) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    let total = minutes.unsigned_abs();
    let parts = [("d", total / 1440), ("h", total / 60 % 24), ("min", total % 60)];
    let filled: Vec<String> =
        parts.iter().filter(|(_, count)| *count > 0).map(|(unit, count)| format!("{count} {unit}")).collect();
    if filled.is_empty() { "0 min".to_owned() } else { format!("{sign}{}", filled.join(" ")) }
}
