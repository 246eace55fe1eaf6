//! A record of a file as its fields stand there: which are unknown, missing, empty or of another kind.

use super::fault::Fault;
use super::nearest::nearest;
use super::page::{Item, Page, excerpt, kind_word};
use crate::checklist::load::ron_options;
use crate::store::format::tree::Kind;
use crate::words::{FluentValue, say};
use ron::error::{Error, SpannedError};

/// Collects the faults of one file.
pub struct Desk<'p, 't> {
    /// The file.
    pub page: &'p Page<'t>,
    /// What was found so far.
    pub faults: Vec<Fault>,
}

/// A record with its place and, as soon as it is known, its id.
#[derive(Clone, Debug)]
pub struct Record<'t> {
    /// Where it stands.
    pub item: Item<'t>,
    /// Its id, or nothing.
    pub id: String,
}

/// A text of a record with its place.
#[derive(Clone, Debug)]
pub struct Said<'t> {
    /// Where it stands.
    pub item: Item<'t>,
    /// What it says.
    pub text: String,
}

impl<'t> Record<'t> {
    /// The record at this place; its id is read from one of its fields.
    pub fn new(item: Item<'t>, page: &Page<'t>, id_field: &str) -> Self {
        let mut record = Self { item: item.bare(), id: String::new() };
        let id = record.get(id_field).and_then(|item| page.text_of(item, id_field).ok());
        record.id = id.unwrap_or_default();
        record
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<Item<'t>> {
        self.item.fields().find(|(own, ..)| *own == name).and_then(|(_, _, value)| value).map(Item::bare)
    }

    /// The items of a list.
    pub fn list(&self, name: &str) -> Vec<Item<'t>> {
        self.get(name)
            .filter(|item| item.kind() == Kind::List)
            .map(|item| item.children().collect())
            .unwrap_or_default()
    }
}

/// The most mistakes that are named; nobody mends more before trying again.
pub const MOST_FAULTS: usize = 500;
/// The most records that a list of a file may have.
pub const MOST_RECORDS: usize = 2_000;

impl<'t> Desk<'_, 't> {
    /// Whether enough was found.
    pub fn is_full(&self) -> bool {
        self.faults.len() >= MOST_FAULTS
    }

    /// Notes a fault at a value of a record.
    pub fn note(&mut self, record: &Record<'t>, item: Item<'t>, name: &str, values: &[(&str, FluentValue<'_>)]) {
        if !self.is_full() {
            self.faults.push(self.page.fault_of(item, name, values).about(&record.id));
        }
    }

    /// Notes a fault inside a text, at a character counted from 0.
    pub fn note_in(
        &mut self,
        record: &Record<'t>,
        said: &Said<'t>,
        letter: usize,
        name: &str,
        values: &[(&str, FluentValue<'_>)],
    ) {
        if !self.is_full() {
            self.faults.push(self.page.fault_in(said.item, letter, name, values).about(&record.id));
        }
    }

    /// Whether it is a record at all, and which of its fields are unknown or stand twice.
    pub fn names(&mut self, record: &Record<'t>, known: &[&str]) -> bool {
        if record.item.kind() != Kind::Fields {
            let found = kind_word(record.item.kind());
            self.note(record, record.item, "no-record", &[("found", found.into())]);
            return false;
        }
        let mut seen: Vec<&str> = Vec::new();
        for (name, field, _) in record.item.fields() {
            if !known.contains(&name) {
                let near = nearest(name, known.iter().copied()).unwrap_or("none");
                let values = [("name", name.into()), ("near", near.into()), ("known", known.join(", ").into())];
                self.note(record, field, "unknown-field", &values);
            } else if seen.contains(&name) {
                self.note(record, field, "double-field", &[("name", name.into())]);
            }
            seen.push(name);
        }
        true
    }

    /// A text that must be there and say something.
    pub fn needed(&mut self, record: &Record<'t>, name: &str) -> Option<Said<'t>> {
        let Some(item) = record.get(name) else {
            self.missing(record, name);
            return None;
        };
        let said = self.text_at(record, item, name)?;
        if said.text.trim().is_empty() {
            self.note(record, item, "empty", &[("name", name.into()), ("use", use_of(record, name).into())]);
            return None;
        }
        Some(said)
    }

    /// Notes that a field is not there, unless a misspelt one stands for it and was named already.
    pub fn missing(&mut self, record: &Record<'t>, name: &str) {
        let misspelt = record.item.fields().any(|(own, ..)| nearest(own, [name]).is_some());
        if !misspelt {
            self.note(record, record.item, "missing", &[("name", name.into()), ("use", use_of(record, name).into())]);
        }
    }

    /// A text that may be there.
    pub fn text(&mut self, record: &Record<'t>, name: &str) -> Option<Said<'t>> {
        self.text_at(record, record.get(name)?, name)
    }

    /// A text at a place.
    pub fn text_at(&mut self, record: &Record<'t>, item: Item<'t>, name: &str) -> Option<Said<'t>> {
        match self.page.text_of(item, name) {
            Ok(text) => Some(Said { item, text }),
            Err(fault) => {
                if !self.is_full() {
                    self.faults.push(fault.about(&record.id));
                }
                None
            }
        }
    }

    /// The texts of a list that may be there.
    pub fn texts(&mut self, record: &Record<'t>, name: &str) -> Vec<Said<'t>> {
        self.list(record, name).into_iter().filter_map(|item| self.text_at(record, item, name)).collect()
    }

    /// A list that may be there; anything else in its place is a fault.
    pub fn list(&mut self, record: &Record<'t>, name: &str) -> Vec<Item<'t>> {
        match record.get(name) {
            Some(item) if item.kind() != Kind::List => {
                let values = [("name", name.into()), ("found", kind_word(item.kind()).into())];
                self.note(record, item, "no-list", &values);
                Vec::new()
            }
            found => {
                let mut items = record.list(name);
                if items.len() > MOST_RECORDS {
                    let values = [("name", name.into()), ("most", MOST_RECORDS.to_string().into())];
                    self.note(record, found.unwrap_or(record.item), "many-records", &values);
                    items.truncate(MOST_RECORDS);
                }
                items
            }
        }
    }

    /// A word out of a fixed list, such as `essential`.
    pub fn word<T: for<'de> serde::Deserialize<'de>>(&mut self, record: &Record<'t>, name: &str) {
        match record.get(name) {
            None => self.missing(record, name),
            Some(item) => self.word_at::<T>(record, item, name),
        }
    }

    /// A word out of a fixed list, at a place.
    pub fn word_at<T: for<'de> serde::Deserialize<'de>>(&mut self, record: &Record<'t>, item: Item<'t>, name: &str) {
        let Err(error) = ron_options().from_str::<T>(item.raw()) else { return };
        let found = excerpt(item.raw());
        match error.code {
            Error::NoSuchEnumVariant { expected, found, .. } => {
                let near = nearest(&found, expected.iter().copied()).unwrap_or("none").to_owned();
                let values = [
                    ("name", name.into()),
                    ("found", found.into()),
                    ("near", near.into()),
                    ("known", expected.join(", ").into()),
                ];
                self.note(record, item, "unknown-word", &values);
            }
            _ => self.note(record, item, "no-word", &[("name", name.into()), ("found", found.into())]),
        }
    }

    /// What the reader of the program says of a record in which nothing else was found.
    pub fn form(&mut self, record: &Record<'t>, since: usize, read: Result<(), SpannedError>) {
        if self.faults.len() > since {
            return;
        }
        if let Err(error) = read {
            let fault = self.form_fault(record.item, &error);
            self.faults.push(fault.about(&record.id));
        }
    }

    /// A fault of the program's reader in plain words; its place is counted from the beginning of a value.
    pub fn form_fault(&self, item: Item<'t>, error: &SpannedError) -> Fault {
        let raw = item.raw();
        let line = raw.split_inclusive('\n').take(error.span.start.line.saturating_sub(1)).map(str::len).sum::<usize>();
        let column = error.span.start.col.saturating_sub(1);
        let rest = raw.get(line..).unwrap_or_default();
        let at = item.start() + line + rest.char_indices().nth(column).map_or(0, |(at, _)| at);
        let (name, said) = match &error.code {
            Error::ExpectedBoolean => ("no-yes-no", String::new()),
            Error::ExpectedString => ("no-quotes", String::new()),
            Error::ExpectedInteger | Error::InvalidIntegerDigit { .. } | Error::IntegerOutOfBounds => {
                ("no-number", String::new())
            }
            Error::MissingStructField { field, .. } => ("form-missing", (*field).to_owned()),
            Error::ExpectedArray => ("form-list", String::new()),
            other => ("form", other.to_string()),
        };
        self.page.fault_at(at, name, &[("said", said.into())])
    }
}

/// What a field is for; facets and sources have fields that mean something else in a checklist or a line.
fn use_of(record: &Record<'_>, name: &str) -> String {
    let has = |name: &str| record.get(name).is_some();
    let kind = match () {
        () if has("values") || has("kind") => "-facet",
        () if has("issuer") || has("key") || has("address") => "-source",
        () => "",
    };
    let ids = [format!("verify-use-{name}{kind}"), format!("verify-use-{name}"), "verify-use-other".to_owned()];
    ids.iter().find(|id| crate::words::knows(id)).map(|id| say(id)).unwrap_or_default()
}
