//! The texts of a record that people write, each handed out once.

use super::Part;
use crate::scenario::{Incident, Inject, Narrative, Record, Scenario, Storyline, Text};
use std::sync::Arc;

/// Gets a text of a record, and gives another one for it or nothing.
type Visit<'a> = &'a mut dyn FnMut(&Record, Part, &Text) -> Option<Text>;

/// A field with a text: its name, and how it is read and written.
type Field<T> = (&'static str, fn(&T) -> &Text, fn(&mut T) -> &mut Text);

const OF_INJECT: &[Field<Inject>] = &[
    ("title", |it| &it.title, |it| &mut it.title),
    ("text", |it| &it.text, |it| &mut it.text),
    ("notes", |it| &it.notes, |it| &mut it.notes),
    ("people_effect", |it| &it.people_effect, |it| &mut it.people_effect),
];
const OF_NARRATIVE: &[Field<Narrative>] =
    &[("title", |it| &it.title, |it| &mut it.title), ("text", |it| &it.text, |it| &mut it.text)];
const OF_STORYLINE: &[Field<Storyline>] = &[
    ("title", |it| &it.title, |it| &mut it.title),
    ("theme", |it| &it.theme, |it| &mut it.theme),
    ("summary", |it| &it.summary, |it| &mut it.summary),
];
const OF_INCIDENT: &[Field<Incident>] = &[
    ("title", |it| &it.title, |it| &mut it.title),
    ("outline", |it| &it.outline, |it| &mut it.outline),
    ("aim", |it| &it.aim, |it| &mut it.aim),
    ("decision", |it| &it.decision, |it| &mut it.decision),
];

fn part(field: &str, index: usize) -> Part {
    Part { field: field.to_owned(), own: false, index }
}

/// Hands out the plain texts of a record; the record with other ones, if any was given.
fn over<T: Clone>(it: &T, record: &Record, fields: &[Field<T>], visit: Visit<'_>) -> Option<T> {
    let mut next = None;
    for (name, read, write) in fields {
        if let Some(text) = visit(record, part(name, 0), read(it)) {
            *write(next.get_or_insert_with(|| it.clone())) = text;
        }
    }
    next
}

/// Hands out the texts of an inject; the inject with other ones, if any was given.
pub(super) fn over_inject(inject: &Arc<Inject>, visit: Visit<'_>) -> Option<Record> {
    let record = Record::Inject(Arc::clone(inject));
    let mut next = over(&**inject, &record, OF_INJECT, visit);
    for (index, action) in inject.expected.iter().enumerate() {
        if let Some(text) = visit(&record, part("expected", index), &action.text) {
            let own = next.get_or_insert_with(|| Inject::clone(inject)).expected.get_mut(index);
            own.into_iter().for_each(|own| own.text = Text::clone(&text));
        }
    }
    for (index, (name, value)) in inject.columns.iter().enumerate() {
        let part = Part { field: name.to_string(), own: true, index };
        if let Some(text) = visit(&record, part, value) {
            let own = next.get_or_insert_with(|| Inject::clone(inject)).columns.get_mut(index);
            own.into_iter().for_each(|(_, own)| *own = Text::clone(&text));
        }
    }
    next.map(|inject| Record::Inject(Arc::new(inject)))
}

/// Hands out the texts of setting, storylines and incidents.
pub(super) fn over_setting(scenario: &Scenario, visit: Visit<'_>) -> Vec<Record> {
    let mut changed = Vec::new();
    for it in scenario.narratives.iter() {
        let next = over(&**it, &Record::Narrative(Arc::clone(it)), OF_NARRATIVE, visit);
        changed.extend(next.map(|it| Record::Narrative(Arc::new(it))));
    }
    for it in scenario.storylines.iter() {
        let next = over(&**it, &Record::Storyline(Arc::clone(it)), OF_STORYLINE, visit);
        changed.extend(next.map(|it| Record::Storyline(Arc::new(it))));
    }
    for it in scenario.incidents.iter() {
        let next = over(&**it, &Record::Incident(Arc::clone(it)), OF_INCIDENT, visit);
        changed.extend(next.map(|it| Record::Incident(Arc::new(it))));
    }
    changed
}
