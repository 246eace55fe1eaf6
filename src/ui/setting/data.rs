//! What the list of the setting shows: the kinds of record with their counts, and the records of one kind.

use super::choices::code_label;
use crate::checklist::Vocabulary;
use crate::scenario::{Record, RecordKind, RecordRef, Scenario};
use crate::words::{say, say_with};

/// The kinds of record of the setting, in the order of the list.
pub const KINDS: [RecordKind; 12] = [
    RecordKind::Exercise,
    RecordKind::Phase,
    RecordKind::Audience,
    RecordKind::Cell,
    RecordKind::Post,
    RecordKind::Actor,
    RecordKind::Place,
    RecordKind::Area,
    RecordKind::Objective,
    RecordKind::Question,
    RecordKind::Measure,
    RecordKind::Narrative,
];

/// One row of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingRow {
    /// A kind of record.
    Kind {
        /// Which.
        kind: RecordKind,
        /// How many there are; `None` for the exercise, of which there is one.
        count: Option<usize>,
    },
    /// A record of the kind that is open.
    Record {
        /// Which.
        record: RecordRef,
        /// Its name.
        name: String,
        /// What it is, in a word or two.
        detail: String,
    },
}

/// The rows of the list, with the records of one kind.
pub fn rows(scenario: &Scenario, vocabulary: &Vocabulary, open: RecordKind) -> Vec<SettingRow> {
    let mut rows = Vec::new();
    for kind in KINDS {
        let records = scenario.records(kind);
        let count = (kind != RecordKind::Exercise).then_some(records.len());
        rows.push(SettingRow::Kind { kind, count });
        if kind == open && lists_records(kind) {
            rows.extend(records.iter().map(|record| SettingRow::Record {
                record: record.reference(),
                name: name_of(record),
                detail: detail_of(vocabulary, record),
            }));
        }
    }
    rows
}

/// Whether records of this kind are written one at a time; others stand in one form or one table.
pub fn lists_records(kind: RecordKind) -> bool {
    !matches!(kind, RecordKind::Exercise | RecordKind::Phase | RecordKind::Post)
}

/// What the list calls a kind.
pub fn kind_title(kind: RecordKind) -> String {
    say(&format!("setting-kind-{}", kind.name()))
}

/// What people call a record; a sentence where it has no name yet.
pub fn name_of(record: &Record) -> String {
    let two = |number: &str, title: &str| match (number.trim(), title.trim()) {
        ("", title) => title.to_owned(),
        (number, "") => number.to_owned(),
        (number, title) => format!("{number} {title}"),
    };
    let name = match record {
        Record::Exercise(it) => it.name.to_string(),
        Record::Phase(it) => it.name.to_string(),
        Record::Audience(it) => it.name.to_string(),
        Record::Cell(it) => it.name.to_string(),
        Record::Post(it) => two(&it.code.as_str().to_uppercase(), &it.name),
        Record::Objective(it) => two(&it.number, &it.title),
        Record::Question(it) => it.text.to_string(),
        Record::Actor(it) => it.name.to_string(),
        Record::Place(it) => it.name.to_string(),
        Record::Narrative(it) => it.title.to_string(),
        Record::Area(it) => it.name.to_string(),
        Record::Measure(it) => it.title.to_string(),
        Record::Storyline(it) => two(&it.code, &it.title),
        Record::Incident(it) => two(&it.number, &it.title),
        Record::Inject(it) => two(&it.number, &it.title),
        Record::Comment(_) | Record::Decision(_) => record.called(),
    };
    if name.trim().is_empty() { unnamed(record.reference().kind) } else { name }
}

/// What stands for the name of a record without one.
pub fn unnamed(kind: RecordKind) -> String {
    say_with("setting-unnamed", &[("kind", kind.label().into())])
}

fn detail_of(vocabulary: &Vocabulary, record: &Record) -> String {
    let label = |keys: &[&str], code: &crate::scenario::Code| match code.is_empty() {
        true => String::new(),
        false => code_label(vocabulary, keys, code.as_str()),
    };
    match record {
        Record::Audience(it) => label(&["level"], &it.level),
        Record::Cell(it) => label(&["cell_kind"], &it.kind),
        Record::Actor(it) if it.main => say("setting-main-perpetrator"),
        Record::Actor(it) => label(&["sender"], &it.sender_kind),
        Record::Place(it) if !it.cp_kind.is_empty() => label(&["cp_kind"], &it.cp_kind),
        Record::Place(it) => it.kind.to_string(),
        _ => String::new(),
    }
}
