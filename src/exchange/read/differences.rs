//! In which fields an inject becomes another, in words.

use super::dry_run::Difference;
use crate::scenario::compare::changed_fields;
use crate::scenario::name::field_label;
use crate::scenario::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What records are called, by id.
pub(super) struct Names(BTreeMap<String, String>);

impl Names {
    pub(super) fn new<'a>(scenario: &Scenario, made: &[Record], injects: impl Iterator<Item = &'a Inject>) -> Self {
        const NAMED: [RecordKind; 8] = [
            RecordKind::Phase,
            RecordKind::Audience,
            RecordKind::Objective,
            RecordKind::Actor,
            RecordKind::Place,
            RecordKind::Measure,
            RecordKind::Incident,
            RecordKind::Inject,
        ];
        let known = NAMED.into_iter().flat_map(|kind| scenario.records(kind)).chain(made.iter().cloned());
        let mut names: BTreeMap<String, String> =
            known.map(|record| (record.reference().id.to_string(), record.called())).collect();
        names.extend(injects.map(|inject| (inject.id.to_string(), inject.number.to_string())));
        Self(names)
    }

    fn called(&self, text: &str) -> String {
        self.0.get(text).filter(|name| !name.is_empty()).cloned().unwrap_or_else(|| text.to_owned())
    }
}

/// The fields in which an inject differs, each with what it said and says.
pub(super) fn between(old: &Arc<Inject>, new: &Inject, names: &Names) -> Vec<Difference> {
    let (old, new) = (Record::Inject(Arc::clone(old)), Record::Inject(Arc::new(new.clone())));
    let changes = changed_fields(&old, &new).into_iter();
    changes
        .map(|change| Difference {
            label: field_label(&change.field),
            before: said(&change.field, &change.before, names),
            after: said(&change.field, &change.after, names),
            field: change.field.to_string(),
        })
        .collect()
}

/// A value as people read it.
fn said(field: &str, value: &Value, names: &Names) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => yes.to_string(),
        Value::Number(minutes) if field == "time" => {
            minutes.as_i64().map_or_else(String::new, |it| ExTime(it).stored())
        }
        Value::Number(number) => number.to_string(),
        Value::String(text) => names.called(text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| said(field, item, names)).collect();
            items.join("; ")
        }
        Value::Object(parts) => {
            let parts =
                parts.values().map(|part| said("", part, names)).filter(|part| !part.is_empty() && part != "false");
            parts.collect::<Vec<_>>().join(" · ")
        }
    }
}
