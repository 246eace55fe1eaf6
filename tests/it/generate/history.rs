//! Random histories for merging: edits of every kind of field, sound or not, as two people would make them apart.

use super::{Chance, STRANGE};
use crosscut::scenario::*;
use serde_json::{Value, json};

/// Paragraphs that people write; few, so that two people often meet in one.
const PARAGRAPHS: &[&str] = &[
    "Families were shot at a checkpoint.",
    "Families were let through at a checkpoint.",
    "The road is closed.\nTrucks wait.",
    "Nobody answers the radio.",
    "  An indented paragraph",
    "Ж and 漢字 stay whole.",
];

/// The scenario after so many random edits.
pub fn changed(scenario: &Scenario, chance: &mut Chance, edits: usize) -> Scenario {
    (0..edits).fold(scenario.clone(), |so_far, _| edited_once(&so_far, chance))
}

fn edited_once(scenario: &Scenario, chance: &mut Chance) -> Scenario {
    let records: Vec<Record> = RecordKind::ALL.into_iter().flat_map(|kind| scenario.records(kind)).collect();
    let injects = scenario.records(RecordKind::Inject);
    let pool = if chance.once_in(2) && !injects.is_empty() { &injects } else { &records };
    let record = pool[chance.below(pool.len())].clone();
    let reference = record.reference();
    match chance.below(12) {
        0 if reference.kind != RecordKind::Exercise => scenario.removing(&reference).expect("it is there").0,
        1 => scenario.inserting(&fresh(&record, chance), Some(chance.below(8))),
        2 => moved(scenario, &record, chance),
        3 => Scenario { extra: Extra(vec![("newer".into(), STRANGE[chance.below(4)].into())]), ..scenario.clone() },
        _ => scenario.replacing(&with_another_field(&record, chance)).expect("it is there"),
    }
}

/// A new record like another one.
fn fresh(record: &Record, chance: &mut Chance) -> Record {
    let kind = record.reference().kind;
    let mut tree = record.tree();
    if kind != RecordKind::Exercise {
        tree["id"] = json!(id_text(kind, chance.bits() >> 14));
    }
    Record::from_tree(kind, tree).expect("the tree of a record is one")
}

fn moved(scenario: &Scenario, record: &Record, chance: &mut Chance) -> Scenario {
    match scenario.removing(&record.reference()) {
        Some((without, _)) => without.inserting(record, Some(chance.below(6))),
        None => scenario.clone(),
    }
}

/// The record with another value in one of its fields, if that makes a record.
fn with_another_field(record: &Record, chance: &mut Chance) -> Record {
    let kind = record.reference().kind;
    let mut tree = record.tree();
    let names: Vec<String> = tree.as_object().unwrap().keys().filter(|name| *name != "id").cloned().collect();
    let prose: Vec<String> =
        names.iter().filter(|name| ["text", "notes", "note"].contains(&name.as_str())).cloned().collect();
    let pool = if chance.once_in(3) && !prose.is_empty() { &prose } else { &names };
    let name = &pool[chance.below(pool.len())];
    let value = another(&tree[name], prose.contains(name), chance);
    // A reference to nobody is no reference; files say so by leaving it out.
    let is_optional = Record::from_tree(kind, json!({})).unwrap().tree()[name].is_null();
    tree[name] = if is_optional && value == "" { Value::Null } else { value };
    Record::from_tree(kind, tree).unwrap_or_else(|| record.clone())
}

fn another(value: &Value, is_prose: bool, chance: &mut Chance) -> Value {
    match value {
        Value::String(text) if is_prose => json!(prose(text, chance)),
        Value::String(_) => json!(STRANGE[chance.below(STRANGE.len())]),
        Value::Bool(is) => json!(!is),
        Value::Number(_) => json!(chance.below(50)),
        Value::Null => json!(chance.below(50)),
        Value::Array(items) => list(items.clone(), chance),
        Value::Object(_) => value.clone(),
    }
}

/// A text with a paragraph more, less, or another one.
fn prose(text: &str, chance: &mut Chance) -> String {
    let mut paragraphs: Vec<&str> = text.split("\n\n").filter(|part| !part.trim().is_empty()).collect();
    let new = PARAGRAPHS[chance.below(PARAGRAPHS.len())];
    let at = chance.below(paragraphs.len() + 1);
    match chance.below(4) {
        0 | 1 => paragraphs.insert(at, new),
        2 if at < paragraphs.len() => paragraphs[at] = new,
        _ if at < paragraphs.len() => drop(paragraphs.remove(at)),
        _ => {}
    }
    let mut text = paragraphs.join("\n\n");
    if chance.once_in(6) {
        text.push('\n');
    }
    text
}

fn list(mut items: Vec<Value>, chance: &mut Chance) -> Value {
    let at = chance.below(items.len().max(1));
    match (chance.below(4), items.get(at).cloned()) {
        (0, Some(_)) => drop(items.remove(at)),
        (1, Some(item)) => {
            items.remove(at);
            items.insert(chance.below(items.len() + 1), item);
        }
        (_, Some(Value::Object(fields))) => {
            let mut fields = fields;
            let texts: Vec<String> =
                fields.iter().filter(|(_, value)| value.is_string()).map(|(name, _)| name.clone()).collect();
            if let Some(name) = texts.get(chance.below(texts.len().max(1))) {
                fields.insert(name.clone(), json!(format!("new {}", chance.below(5))));
            }
            let place = if chance.once_in(2) {
                items.remove(at);
                at
            } else {
                chance.below(items.len() + 1)
            };
            items.insert(place, Value::Object(fields));
        }
        (_, Some(Value::Array(pair))) => items[at] = json!([pair[0], format!("value {}", chance.below(5))]),
        (_, _) => items.insert(at.min(items.len()), json!(format!("word-{}", chance.below(6)))),
    }
    Value::Array(items)
}
