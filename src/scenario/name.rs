//! What people call a record: its number, code, title or name, whichever comes first and is filled.

use super::{Record, RecordKind, Text};
use crate::words::{knows, say, say_with};

impl Record {
    /// What people call it, such as `DH-022`; its id where it has no name yet.
    pub fn called(&self) -> String {
        let names = self.names();
        let first = names.iter().map(|name| name.trim()).find(|name| !name.is_empty());
        first.map_or_else(|| self.reference().id.to_string(), shortened)
    }

    fn names(&self) -> Vec<&Text> {
        match self {
            Self::Exercise(it) => vec![&it.name, &it.code],
            Self::Phase(it) => vec![&it.name],
            Self::Audience(it) => vec![&it.name],
            Self::Cell(it) => vec![&it.name],
            Self::Post(it) => vec![&it.name],
            Self::Objective(it) => vec![&it.number, &it.title],
            Self::Question(it) => vec![&it.text],
            Self::Actor(it) => vec![&it.name],
            Self::Place(it) => vec![&it.name],
            Self::Narrative(it) => vec![&it.title],
            Self::Area(it) => vec![&it.name],
            Self::Measure(it) => vec![&it.title],
            Self::Storyline(it) => vec![&it.title, &it.code],
            Self::Incident(it) => vec![&it.title, &it.number],
            Self::Inject(it) => vec![&it.number, &it.title],
            Self::Comment(it) => vec![&it.text],
            Self::Decision(it) => vec![&it.reason],
        }
    }
}

/// At most forty characters, on one line.
fn shortened(name: &str) -> String {
    let line = name.lines().next().unwrap_or_default();
    match line.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or(line).trim_end()),
        None => line.to_owned(),
    }
}

impl RecordKind {
    /// What people call this kind, such as `storyline`.
    pub fn label(self) -> String {
        say(&format!("kind-{}", self.name()))
    }

    /// So many records of this kind, such as `3 injects`.
    pub fn counted(self, count: usize) -> String {
        say_with(&format!("count-{}", self.name()), &[("count", count.into())])
    }
}

/// What people call a field, such as `expected actions`; its own name where there is no better one.
pub fn field_label(field: &str) -> String {
    let id = format!("field-{}", field.replace('_', "-"));
    if knows(&id) { say(&id) } else { field.replace('_', " ") }
}
