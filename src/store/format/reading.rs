//! What is noticed while a file is read: problems with their place, and values kept aside.
//!
//! A value that cannot be read never stops the rest; its text is kept and goes back into the file.

use super::quoted::is_direction_control;
use super::stored::{Stored, Unread};
use super::table::{self, Table};
use super::tree::{Kind, Node};
use crate::scenario::integrity::Severity;
use crate::scenario::{DayCount, Extra, RecordKind, RecordRef, StartEx, Text};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::fmt::Write;

/// More problems than this are counted, not listed.
const MOST_FOUND: usize = 2000;

/// Something found at a place of the file.
#[derive(Clone, Debug)]
pub struct Found {
    /// The name of the problem; its sentence is `problem-` and this name.
    pub name: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The offset in the text, if it has a place.
    pub at: Option<usize>,
    /// The record it belongs to.
    pub record: Option<RecordRef>,
    /// The field, with list positions, such as `expected.1.within`.
    pub field: String,
    /// What the sentence names.
    pub values: Vec<(&'static str, String)>,
}

impl Found {
    /// Something that was not read.
    pub fn error(name: &'static str, at: usize) -> Self {
        Self { name, severity: Severity::Error, at: Some(at), record: None, field: String::new(), values: Vec::new() }
    }

    /// Something that may not be as meant.
    pub fn warning(name: &'static str, at: usize) -> Self {
        Self { severity: Severity::Warning, ..Self::error(name, at) }
    }

    /// The same in a field.
    #[must_use]
    pub fn in_field(mut self, field: impl Into<String>) -> Self {
        self.field = field.into();
        self
    }

    /// The same with a value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

/// One step on the way from a record to a value.
#[derive(Clone, Copy, Debug)]
pub enum Step {
    /// Into a field.
    Field(&'static str),
    /// Into an item of a list, counted from 1.
    Item(usize),
}

/// What is known while a file is read.
#[derive(Debug, Default)]
pub struct Reading {
    path: Vec<Step>,
    aside: Vec<(SmolStr, Text)>,
    found: Vec<Found>,
    surplus: usize,
    unknown: BTreeMap<(&'static str, String), (usize, usize)>,
    kind: &'static str,
    /// STARTEX, as soon as it was read; notations with dates need it.
    pub startex: Option<StartEx>,
    /// How days are counted.
    pub day_count: DayCount,
}

impl Reading {
    /// Reads a record of named fields; `None` if it is no such thing.
    pub fn record<T: Table>(&mut self, kind: RecordKind, node: Node<'_>) -> Option<(T, Extra)> {
        self.section(kind.name(), node)
    }

    /// The same for named fields that are no record and stand at the top of the file.
    pub fn section<T: Table>(&mut self, kind: &'static str, node: Node<'_>) -> Option<(T, Extra)> {
        let fields = node.bare();
        self.path.clear();
        self.kind = kind;
        if fields.kind() != Kind::Fields {
            return None;
        }
        let mut record = T::default();
        table::read(&mut record, fields, self);
        Some((record, Extra(std::mem::take(&mut self.aside))))
    }

    /// Reads a value into its slot, or keeps it aside with a problem.
    pub fn take<T: Stored>(&mut self, slot: &mut T, node: Node<'_>) {
        match T::read(node, self) {
            Ok(value) => *slot = value,
            Err(unread) => self.set_aside(node, &unread),
        }
    }

    /// Reads an item of a list, or keeps it aside with a problem.
    pub fn take_item<T: Stored>(&mut self, node: Node<'_>) -> Option<T> {
        T::read(node, self).map_err(|unread| self.set_aside(node, &unread)).ok()
    }

    /// Goes one step towards a value, does something there, and comes back.
    pub fn within<R>(&mut self, step: Step, action: impl FnOnce(&mut Self) -> R) -> R {
        self.path.push(step);
        let result = action(self);
        self.path.pop();
        result
    }

    /// Reads something of which a part alone would mislead: if any of it cannot be read, none of it is taken.
    pub fn all_or_nothing<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Unread>) -> Result<T, Unread> {
        let (aside, found, surplus) = (self.aside.len(), self.found.len(), self.surplus);
        let value = read(self)?;
        if self.aside.len() == aside {
            return Ok(value);
        }
        let name = self.found.get(found).map_or("unread-row", |first| first.name);
        self.aside.truncate(aside);
        self.found.truncate(found);
        self.surplus = surplus;
        Err(Unread::because(name))
    }

    /// How many values were kept aside so far in the present record.
    pub fn count_aside(&self) -> usize {
        self.aside.len()
    }

    /// Forgets what was found since then, because it is said in another way.
    pub fn forget(&mut self, since: usize) {
        self.found.truncate(since);
    }

    /// Keeps a value that could not be read, and says so.
    fn set_aside(&mut self, node: Node<'_>, unread: &Unread) {
        let field = self.path_text("");
        self.aside.push((SmolStr::new(&field), Text::from(node.raw())));
        let found = Found::error(unread.name, node.start()).in_field(field).with("text", excerpt(node.raw()));
        self.add(found.with("why", &unread.why));
    }

    /// Keeps a field that this version does not know.
    pub fn keep_unknown(&mut self, name: &str, field: Node<'_>, value: Node<'_>) {
        self.aside.push((SmolStr::new(self.path_text(name)), Text::from(value.raw())));
        let seen = self.unknown.entry((self.kind, name.to_owned())).or_insert((0, field.start()));
        seen.0 += 1;
    }

    /// Keeps a field that stands twice; the first one counts.
    pub fn keep_double(&mut self, name: &str, field: Node<'_>, value: Node<'_>) {
        let path = self.path_text(name);
        let mut turn = 2;
        while self.aside.iter().any(|(own, _)| *own == format!("{path}.{turn}")) {
            turn += 1;
        }
        self.aside.push((SmolStr::new(format!("{path}.{turn}")), Text::from(value.raw())));
        self.add(Found::error("double-field", field.start()).in_field(path));
    }

    /// Notes something about the value that is being read.
    pub fn remark(&mut self, node: Node<'_>, name: &'static str, why: &str) {
        let field = self.path_text("");
        self.add(Found::warning(name, node.start()).in_field(field).with("why", why));
    }

    /// Notes something.
    pub fn add(&mut self, found: Found) {
        if self.found.len() < MOST_FOUND {
            self.found.push(found);
        } else {
            self.surplus += 1;
        }
    }

    /// How many things were found so far.
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// Says to which record the things found since then belong.
    pub fn belongs(&mut self, since: usize, record: &RecordRef) {
        for found in self.found.iter_mut().skip(since) {
            found.record.get_or_insert_with(|| record.clone());
        }
    }

    /// Everything found, with one note for each unknown field.
    pub fn finish(mut self) -> Vec<Found> {
        for ((kind, name), (count, at)) in std::mem::take(&mut self.unknown) {
            let found = Found::warning("unknown-field", at)
                .with("kind", kind)
                .with("name", &name)
                .with("count", count.to_string());
            self.found.push(found.in_field(name));
        }
        if self.surplus > 0 {
            let found = Found::warning("more-problems", 0).with("count", self.surplus.to_string());
            self.found.push(Found { at: None, ..found });
        }
        self.found
    }

    /// The way to the present value, and on to a field of it.
    fn path_text(&self, name: &str) -> String {
        let mut text = String::new();
        for step in &self.path {
            let dot = if text.is_empty() { "" } else { "." };
            // Writing into a string cannot fail.
            match step {
                Step::Field(field) => write!(text, "{dot}{field}"),
                Step::Item(number) => write!(text, "{dot}{number}"),
            }
            .unwrap_or_default();
        }
        if !text.is_empty() && !name.is_empty() {
            text.push('.');
        }
        text.push_str(name);
        text
    }
}

fn is_hidden(letter: char) -> bool {
    letter.is_control() || is_direction_control(letter)
}

/// The beginning of a raw value, fit to stand inside a sentence.
pub fn excerpt(raw: &str) -> String {
    const LONGEST: usize = 40;
    let mut text: String =
        raw.chars().take(LONGEST).map(|letter| if is_hidden(letter) { ' ' } else { letter }).collect();
    if raw.chars().nth(LONGEST).is_some() {
        text.push('…');
    }
    text
}
