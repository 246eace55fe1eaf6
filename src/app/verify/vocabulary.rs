//! A vocabulary: facets with their values, sets of values and named filters.

use super::Verified;
use super::checklist::near;
use super::criterion;
use super::line::known;
use super::record::{Desk, Record, Said};
use crate::checklist::load::{self, fields::names_of};
use crate::checklist::taxonomy::{NamedFilter, Taxonomy, ValueSet};
use crate::checklist::{Facet, FacetKind, Value, Vocabulary};

/// More values than this are never made into columns.
const MOST_VALUES: usize = 1280;

/// What the file names, gathered before what points to it is looked at.
#[derive(Default)]
struct Known<'t> {
    facets: Vec<(Record<'t>, Vec<Record<'t>>)>,
    extra: Vec<Record<'t>>,
    sets: Vec<Record<'t>>,
    filters: Vec<Record<'t>>,
    /// Whole ids, such as `topic.caac`.
    tags: Vec<String>,
}

/// Verifies a vocabulary.
pub fn verify<'t>(desk: &mut Desk<'_, 't>, root: &Record<'t>, text: &str, verified: &mut Verified) {
    let since = desk.faults.len();
    desk.names(root, names_of::<Taxonomy>());
    for name in ["version", "facets", "sets", "filters"] {
        if root.get(name).is_none() {
            desk.missing(root, name);
        }
    }
    let known = gather(desk, root);
    verified.entries = known.facets.iter().map(|(_, values)| values.len()).sum();
    facets(desk, &known);
    sets(desk, &known);
    names_of_filters(desk, &known);
    if verified.entries > MOST_VALUES {
        desk.note(root, root.item, "too-many-columns", &[("count", verified.entries.to_string().into())]);
    }
    // What criteria say can only be read with a vocabulary whose form is sound.
    if desk.faults.len() == since {
        notations(desk, root, &known, text);
    }
}

fn gather<'t>(desk: &mut Desk<'_, 't>, root: &Record<'t>) -> Known<'t> {
    let mut known = Known::default();
    for item in desk.list(root, "facets") {
        let facet = Record::new(item, desk.page, "key");
        let values = desk.list(&facet, "values").into_iter();
        let values: Vec<Record<'t>> = values.map(|item| Record::new(item, desk.page, "id")).collect();
        let prefix = facet.get("prefix").and_then(|item| desk.page.text_of(item, "prefix").ok()).unwrap_or_default();
        known.tags.extend(values.iter().map(|value| format!("{prefix}.{}", value.id)));
        known.facets.push((facet, values));
    }
    for (name, field, records) in [
        ("extra_topics", "id", &mut known.extra),
        ("sets", "name", &mut known.sets),
        ("filters", "name", &mut known.filters),
    ] {
        records.extend(desk.list(root, name).into_iter().map(|item| Record::new(item, desk.page, field)));
    }
    known.tags.extend(known.extra.iter().map(|topic| format!("topic.{}", topic.id)));
    known
}

/// Notes a record whose id stood before in the same list.
fn twice<'t>(desk: &mut Desk<'_, 't>, records: &[&Record<'t>], index: usize, field: &str) {
    let Some(record) = records.get(index) else { return };
    if !record.id.is_empty() && records.iter().take(index).any(|known| known.id == record.id) {
        let item = record.get(field).unwrap_or(record.item);
        desk.note(record, item, "name-twice", &[("id", record.id.as_str().into())]);
    }
}

fn facets<'t>(desk: &mut Desk<'_, 't>, known: &Known<'t>) {
    let records: Vec<&Record<'t>> = known.facets.iter().map(|(facet, _)| facet).collect();
    for (index, (facet, values)) in known.facets.iter().enumerate() {
        if !desk.names(facet, names_of::<Facet>()) {
            continue;
        }
        twice(desk, &records, index, "key");
        for name in ["key", "prefix", "label"] {
            desk.needed(facet, name);
        }
        desk.word::<FacetKind>(facet, "kind");
        if facet.get("values").is_none() {
            desk.missing(facet, "values");
        }
        topic(desk, facet, &facet.id, known);
        of_facet(desk, &facet.id, values, known);
    }
    of_facet(desk, "topic", &known.extra, known);
}

fn of_facet<'t>(desk: &mut Desk<'_, 't>, facet: &str, values: &[Record<'t>], known: &Known<'t>) {
    let records: Vec<&Record<'t>> = values.iter().collect();
    for (index, value) in values.iter().enumerate() {
        let called = Record { item: value.item, id: format!("{facet}={}", value.id) };
        if !desk.names(&called, names_of::<Value>()) {
            continue;
        }
        desk.needed(&called, "id");
        desk.needed(&called, "label");
        twice(desk, &records, index, "id");
        for name in ["light", "dark"] {
            colour(desk, &called, name);
        }
        topic(desk, &called, facet, known);
        for said in desk.texts(&called, "implies") {
            tag(desk, &called, &said, known);
        }
    }
}

fn colour<'t>(desk: &mut Desk<'_, 't>, value: &Record<'t>, name: &str) {
    let Some(said) = desk.text(value, name).filter(|said| !said.text.is_empty()) else { return };
    let digits = said.text.strip_prefix('#').unwrap_or_default();
    if digits.len() != 6 || !digits.chars().all(|digit| digit.is_ascii_hexdigit()) {
        desk.note(value, said.item, "no-colour", &[("colour", said.text.as_str().into())]);
    }
}

fn topic<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>, _facet: &str, among: &Known<'t>) {
    let Some(said) = desk.text(record, "topic") else { return };
    let topics: Vec<&str> = among
        .tags
        .iter()
        .map(String::as_str)
        .filter(|tag| tag.starts_with("topic.") || tag.starts_with("lens."))
        .collect();
    known(desk, record, &said, "unknown-topic", &topics);
}

fn tag<'t>(desk: &mut Desk<'_, 't>, record: &Record<'t>, said: &Said<'t>, known: &Known<'t>) {
    if known.tags.contains(&said.text) {
        return;
    }
    let near = near(&said.text, known.tags.iter().map(String::as_str));
    desk.note(record, said.item, "unknown-tag", &[("tag", said.text.as_str().into()), ("near", near.into())]);
}

fn sets<'t>(desk: &mut Desk<'_, 't>, among: &Known<'t>) {
    let records: Vec<&Record<'t>> = among.sets.iter().collect();
    let keys: Vec<&str> = among.facets.iter().map(|(facet, _)| facet.id.as_str()).collect();
    for (index, set) in among.sets.iter().enumerate() {
        if !desk.names(set, names_of::<ValueSet>()) {
            continue;
        }
        twice(desk, &records, index, "name");
        desk.needed(set, "name");
        let Some(said) = desk.needed(set, "facet") else { continue };
        if !keys.contains(&said.text.as_str()) && !is_addressee(&said.text) {
            known(desk, set, &said, "unknown-facet", &keys);
            continue;
        }
        let shared = |key: &str| key == said.text || (is_addressee(&said.text) && ADDRESSED.contains(&key));
        let facets = among.facets.iter().filter(|(facet, _)| shared(&facet.id));
        let values: Vec<&str> = facets.flat_map(|(_, values)| values).map(|value| value.id.as_str()).collect();
        if set.get("values").is_none() {
            desk.missing(set, "values");
        }
        for value in desk.texts(set, "values") {
            known(desk, set, &value, "unknown-value", &values);
        }
    }
}

/// The facets whose values stand wherever somebody is addressed.
const ADDRESSED: [&str; 3] = ["staff", "adviser", "body"];

fn is_addressee(key: &str) -> bool {
    ["to", "info", "copy", "branch", "chain", "from", "code"].contains(&key)
}

fn names_of_filters<'t>(desk: &mut Desk<'_, 't>, known: &Known<'t>) {
    let records: Vec<&Record<'t>> = known.filters.iter().collect();
    for (index, filter) in known.filters.iter().enumerate() {
        if !desk.names(filter, names_of::<NamedFilter>()) {
            continue;
        }
        twice(desk, &records, index, "name");
        desk.needed(filter, "name");
        desk.needed(filter, "phrase");
        let Some(said) = desk.needed(filter, "test") else { continue };
        // A filter that stands for itself, over others or at once, would never come to an end.
        let words = said.text.split([' ', '(', ')']);
        let named =
            words.into_iter().find(|word| known.filters.iter().any(|other| !word.is_empty() && other.id == *word));
        if let Some(word) = named {
            desk.note(filter, said.item, "filter-in-filter", &[("word", word.to_owned().into())]);
        }
    }
}

/// The tests of named filters and of questions about the scenario.
fn notations<'t>(desk: &mut Desk<'_, 't>, root: &Record<'t>, known: &Known<'t>, text: &str) {
    let taxonomy = match load::ron_options().from_str::<Taxonomy>(text) {
        Ok(taxonomy) => taxonomy,
        Err(error) => {
            let (line, column) = (error.span.start.line, error.span.start.col);
            let mut fault = desk.page.fault("form", &[("said", error.code.to_string().into())]);
            (fault.line, fault.column) = (Some(line), Some(column));
            desk.faults.push(fault);
            return;
        }
    };
    let vocabulary = Vocabulary::new(taxonomy);
    if let Err(fault) = load::fits(desk.page.file, &vocabulary) {
        let count = vocabulary.width().to_string();
        desk.note(root, root.item, "too-many-columns", &[("count", count.into()), ("why", fault.what.into())]);
    }
    for filter in &known.filters {
        if let Some(said) = desk.text(filter, "test") {
            criterion::second_stratum(desk, filter, &said);
            criterion::read_filter(desk, filter, &said, &vocabulary);
        }
    }
    for (facet, values) in &known.facets {
        for value in values {
            let called = Record { item: value.item, id: format!("{}={}", facet.id, value.id) };
            if let Some(said) = desk.text(&called, "shown_by").filter(|said| !said.text.is_empty()) {
                criterion::read_filter(desk, &called, &said, &vocabulary);
            }
        }
    }
}
