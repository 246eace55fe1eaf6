//! Values of fields in words: times as date-time groups, values of vocabularies by their labels, pointers by names.

use crate::checklist::Vocabulary;
use crate::scenario::integrity::each_code;
use crate::scenario::name::field_label;
use crate::scenario::time::{day_text, dtg};
use crate::scenario::{ExTime, Record, RecordKind, RecordRef, Scenario, StartEx};
use crate::words::{say, say_with};
use serde_json::{Map, Value};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// Puts values of the fields of one record into words.
pub struct Worded<'a> {
    scenarios: Vec<&'a Scenario>,
    vocabulary: &'a Vocabulary,
    labels: BTreeMap<(&'static str, SmolStr), String>,
}

impl<'a> Worded<'a> {
    /// For these versions of a record, out of these scenarios; a pointer is named by the first that knows it.
    pub fn new<'r>(
        scenarios: impl IntoIterator<Item = &'a std::sync::Arc<Scenario>>,
        versions: impl IntoIterator<Item = &'r Record>,
        vocabulary: &'a Vocabulary,
    ) -> Self {
        Self::of(scenarios.into_iter().map(|scenario| &**scenario), versions, vocabulary)
    }

    /// The same for scenarios that nobody shares.
    pub fn of<'r>(
        scenarios: impl IntoIterator<Item = &'a Scenario>,
        versions: impl IntoIterator<Item = &'r Record>,
        vocabulary: &'a Vocabulary,
    ) -> Self {
        let mut labels = BTreeMap::new();
        for record in versions {
            each_code(record, &mut |field, facets, code| {
                let known = facets.iter().map(|facet| vocabulary.label(facet, code.as_str()));
                if let Some(label) = known.into_iter().find(|label| *label != code.as_str()) {
                    labels.insert((field, code.0.clone()), label.to_owned());
                }
            });
        }
        Self { scenarios: scenarios.into_iter().collect(), vocabulary, labels }
    }

    /// The value of a field; empty where it says nothing.
    pub fn value(&self, field: &str, value: &Value) -> String {
        match value {
            Value::Null | Value::Bool(false) => String::new(),
            Value::Bool(true) => say("changes-yes"),
            Value::Number(number) if is_time(field) => {
                number.as_i64().map_or_else(|| number.to_string(), |minutes| self.time(ExTime(minutes)))
            }
            Value::Number(number) => number.to_string(),
            Value::String(text) => self.text(field, text),
            Value::Array(items) => self.items(field, items),
            Value::Object(fields) => self.fields(field, fields),
        }
    }

    /// Whether a field points to another record.
    pub fn is_pointer(&self, field: &str) -> bool {
        target(field).is_some()
    }

    fn time(&self, time: ExTime) -> String {
        let exercise = self.scenarios.iter().map(|scenario| &scenario.exercise).find(|it| it.startex.is_some());
        match exercise.and_then(|it| it.startex.map(|startex| (startex, it.day_count))) {
            Some((startex, count)) => {
                let values = [("dtg", dtg(time, &startex).into()), ("day", day_text(time, &startex, &count).into())];
                say_with("changes-time", &values)
            }
            None => time.stored(),
        }
    }

    fn text(&self, field: &str, text: &str) -> String {
        if let Some(kind) = target(field) {
            return self.called(&RecordRef { kind, id: text.into() }).unwrap_or_else(|| text.to_owned());
        }
        let known = self.labels.iter().find(|((own, code), _)| *own == field && code == text);
        match known {
            Some((_, label)) => label.clone(),
            None if matches!(field, "tags" | "refused_tags" | "topic") => self.vocabulary.tag_label(text).to_owned(),
            None => text.to_owned(),
        }
    }

    /// What people call a record, by the first version that knows it.
    pub fn called(&self, record: &RecordRef) -> Option<String> {
        self.scenarios.iter().find_map(|scenario| scenario.record(record)).map(|record| record.called())
    }

    fn items(&self, field: &str, items: &[Value]) -> String {
        let is_short = items.iter().all(Value::is_string) && !matches!(field, "observables" | "sources" | "contacts");
        let pair = |pair: &[Value]| match pair {
            [Value::String(name), Value::String(value)] => {
                say_with("changes-pair", &[("name", name.as_str().into()), ("value", value.as_str().into())])
            }
            other => Value::from(other).to_string(),
        };
        let worded = items.iter().map(|item| match item {
            Value::Array(both) => pair(both),
            other => self.value(field, other),
        });
        worded.collect::<Vec<String>>().join(if is_short { ", " } else { "; " })
    }

    /// The filled fields of a part of a record; a field that is no text says its name too.
    fn fields(&self, field: &str, fields: &Map<String, Value>) -> String {
        if let Ok(startex) = serde_json::from_value::<StartEx>(Value::Object(fields.clone())) {
            return dtg(ExTime(0), &startex);
        }
        if let Ok(record) = serde_json::from_value::<RecordRef>(Value::Object(fields.clone())) {
            return self.called(&record).unwrap_or_else(|| record.id.to_string());
        }
        let said = fields.iter().filter_map(|(name, value)| {
            // Values of vocabularies inside a part are known by the field that holds the part.
            let under = if field == "links" && name == "to" { "links-to" } else { field };
            let worded = match value {
                Value::String(_) | Value::Array(_) => self.value(under, value),
                other => self.value(name, other),
            };
            let is_named = matches!(value, Value::Bool(_) | Value::Number(_)) && !worded.is_empty();
            match (worded.is_empty(), is_named, value) {
                (true, ..) => None,
                (_, true, Value::Bool(_)) => Some(field_label(name)),
                (_, true, _) => {
                    Some(say_with("changes-pair", &[("name", field_label(name).into()), ("value", worded.into())]))
                }
                _ => Some(worded),
            }
        });
        said.collect::<Vec<String>>().join(" · ")
    }
}

fn is_time(field: &str) -> bool {
    matches!(field, "time" | "start" | "end" | "endex")
}

/// The kind of record to which a field points.
fn target(field: &str) -> Option<RecordKind> {
    Some(match field {
        "audience" | "audiences" => RecordKind::Audience,
        "objective" | "objectives" => RecordKind::Objective,
        "cell" => RecordKind::Cell,
        "place" => RecordKind::Place,
        "storyline" => RecordKind::Storyline,
        "incident" => RecordKind::Incident,
        "phase" => RecordKind::Phase,
        "from" | "actors" | "perpetrator" => RecordKind::Actor,
        "feeds" => RecordKind::Measure,
        "links-to" => RecordKind::Inject,
        "answers" => RecordKind::Comment,
        _ => return None,
    })
}
