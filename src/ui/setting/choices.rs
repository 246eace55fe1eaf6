//! The entries of the lists from which fields are filled.

use crate::checklist::{Facet, FacetKind, Value, Vocabulary};
use crate::scenario::{RecordKind, Scenario};
use crate::ui::widgets::Choice;

/// The codes of some vocabularies.
pub fn codes(vocabulary: &Vocabulary, keys: &[&str]) -> Vec<Choice> {
    let facets = keys.iter().filter_map(|key| vocabulary.facet(key));
    facets.flat_map(|facet| facet.values.iter().map(|value| choice(value, &value.about(&facet.key)))).collect()
}

fn choice(value: &Value, detail: &str) -> Choice {
    Choice::new(value.id.as_str(), value.name()).detail(detail)
}

/// What people call a code of some vocabularies.
pub fn code_label(vocabulary: &Vocabulary, keys: &[&str], code: &str) -> String {
    let values = keys.iter().filter_map(|key| vocabulary.facet(key)).flat_map(|facet| &facet.values);
    let known = values.into_iter().find(|value| value.id == code);
    known.map_or_else(|| code.to_owned(), |value| value.name().to_owned())
}

/// All topics and lenses, by the short ids under which objectives and measures name them.
pub fn topics(vocabulary: &Vocabulary) -> Vec<Choice> {
    let topics = vocabulary.topics().into_iter();
    topics
        .map(|(id, value)| Choice::new(value.id.as_str(), value.name()).detail(&*value.code).topic(id.as_str()))
        .collect()
}

/// What people call a topic by its short id.
pub fn topic_label(vocabulary: &Vocabulary, short: &str) -> String {
    let topics = vocabulary.topics();
    topics
        .iter()
        .find(|(_, value)| value.id == short)
        .map_or_else(|| short.to_owned(), |(_, value)| value.name().to_owned())
}

/// All tags, with their facet as quiet words.
pub fn tags(vocabulary: &Vocabulary) -> Vec<Choice> {
    let facets = vocabulary.taxonomy.facets.iter().filter(|facet| facet.kind == FacetKind::Tag);
    facets.flat_map(|facet| facet.values.iter().map(move |value| tag(facet, value))).collect()
}

fn tag(facet: &Facet, value: &Value) -> Choice {
    let id = format!("{}.{}", facet.prefix, value.id);
    let own = if matches!(facet.key.as_str(), "topic" | "lens") { id.clone() } else { String::new() };
    let topic = value.topic.as_ref().or(facet.topic.as_ref()).map_or(own, ToString::to_string);
    Choice::new(id, value.name()).detail(facet.name()).topic(topic)
}

/// The topic whose colour a tag carries; empty for none.
pub fn topic_of(vocabulary: &Vocabulary, tag: &str) -> String {
    let own = if crate::app::filter::is_topic(tag) { tag } else { "" };
    vocabulary.topic_of_tag(tag).map_or_else(|| own.to_owned(), ToString::to_string)
}

/// All records of a kind.
pub fn records(scenario: &Scenario, kind: RecordKind) -> Vec<Choice> {
    let records = scenario.records(kind).into_iter();
    records.map(|record| Choice::new(record.reference().id.as_str(), super::data::name_of(&record))).collect()
}
