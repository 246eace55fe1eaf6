//! What changed in the records, by fields and words.

use super::{FieldWords, How, RecordChange, Worded, touched};
use crate::coverage::Coverage;
use crate::scenario::compare::{Comparison, FieldChange, changed_fields};
use crate::scenario::name::field_label;
use crate::scenario::wording::wording;
use crate::scenario::{Record, RecordKind, RecordRef, Scenario};
use crate::words::say_with;
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) fn changes(before: &Coverage, after: &Coverage, comparison: &Comparison) -> Vec<RecordChange> {
    let (old, new) = (Records::of(before.scenario()), Records::of(after.scenario()));
    let change = |(record, how): (RecordRef, How)| {
        let versions = (old.get(&record), new.get(&record));
        let called = called(versions.1.or(versions.0)?);
        let fields = match versions {
            (Some(old), Some(new)) if how == How::Changed => fields(before, after, old, new),
            _ => Vec::new(),
        };
        Some(RecordChange { record, called, how, fields })
    };
    touched(comparison).into_iter().filter_map(change).collect()
}

/// All records by name.
pub(super) struct Records(BTreeMap<RecordRef, Record>);

impl Records {
    pub fn of(scenario: &Scenario) -> Self {
        let all = RecordKind::ALL.into_iter().flat_map(|kind| scenario.records(kind));
        Self(all.map(|record| (record.reference(), record)).collect())
    }

    pub fn get(&self, record: &RecordRef) -> Option<&Record> {
        self.0.get(record)
    }
}

/// Number and title of an inject; what people call any other record.
pub(super) fn called(record: &Record) -> String {
    let called = record.called();
    match record {
        Record::Inject(inject) if !inject.title.trim().is_empty() && *called != *inject.title.trim() => {
            let values = [("number", called.into()), ("title", inject.title.trim().into())];
            say_with("changes-inject", &values)
        }
        _ => called,
    }
}

fn fields(before: &Coverage, after: &Coverage, old: &Record, new: &Record) -> Vec<FieldWords> {
    let vocabulary = &after.program().vocabulary;
    let worded = Worded::new([before.scenario(), after.scenario()], [old, new], vocabulary);
    field_words(&worded, changed_fields(old, new))
}

/// Changed fields of one record in words.
pub fn field_words(worded: &Worded<'_>, changes: impl IntoIterator<Item = FieldChange>) -> Vec<FieldWords> {
    let words = |change: FieldChange| {
        let texts = (text(&change.before), text(&change.after));
        let paragraphs = match texts {
            (Some(before), Some(after)) if is_prose(before) || is_prose(after) => wording(before, after),
            _ => Vec::new(),
        };
        FieldWords {
            label: field_label(&change.field),
            before: worded.value(&change.field, &change.before),
            after: worded.value(&change.field, &change.after),
            paragraphs,
            field: change.field,
        }
    };
    changes.into_iter().map(words).collect()
}

fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Null => Some(""),
        other => other.as_str(),
    }
}

/// Whether a text has several words, so that comparing word by word says something.
fn is_prose(text: &str) -> bool {
    text.split_whitespace().nth(1).is_some()
}
