//! From a row to an inject: what is there already keeps all that the row does not say.

use super::dry_run::RowProblem;
use super::rows::{Cells, Line, Said};
use super::times::{Clockwork, RowTime};
use super::world::World;
use super::{Mapping, Target, column_letters, values};
use crate::checklist::Vocabulary;
use crate::exchange::clean::clean_text;
use crate::exchange::columns;
use crate::scenario::{Code, Inject, Text};
use std::collections::BTreeSet;

/// What reading rows needs and gathers.
pub(super) struct Desk<'a> {
    pub(super) mapping: &'a Mapping,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) clockwork: Clockwork,
    pub(super) world: World<'a>,
    pub(super) problems: Vec<RowProblem>,
    /// Own columns in the order in which they appear.
    pub(super) own_columns: Vec<Text>,
}

/// An inject made of a row.
pub(super) struct Draft {
    pub(super) inject: Inject,
    pub(super) time: RowTime,
}

/// One row while it is read into an inject.
pub(super) struct Row<'d, 'a> {
    pub(super) desk: &'d mut Desk<'a>,
    pub(super) cells: Cells<'a>,
    pub(super) recipients: &'d [String],
    pub(super) inject: Inject,
    /// Readable columns whose exact neighbour was taken.
    done: BTreeSet<Target>,
    pub(super) is_ours: bool,
}

impl<'a> Desk<'a> {
    /// Reads a row into an inject, on top of the one that is there already.
    pub(super) fn draft(&mut self, line: &Line<'a>, base: Inject) -> Draft {
        let is_ours = line.cells.sheet.has_key();
        let recipients = &line.recipients;
        let mut row = Row { desk: self, cells: line.cells, recipients, inject: base, done: BTreeSet::new(), is_ours };
        row.exact_columns();
        row.words();
        row.codes();
        row.people();
        row.story();
        row.lists();
        let time = row.time();
        row.own_columns();
        Draft { inject: row.inject, time }
    }

    /// Notes a problem at a column of a row.
    pub(super) fn problem(&mut self, cells: &Cells<'_>, column: Option<usize>, problem: RowProblem) {
        let place = column.map(column_letters).unwrap_or_default();
        let heading = column.map(|column| cells.heading(column)).unwrap_or_default();
        let (sheet, row) = (cells.sheet.sheet.clone(), cells.row.number);
        self.problems.push(RowProblem { sheet, row, column: place, heading: heading.to_owned(), ..problem });
    }
}

/// Whether a cell says what is there already, once both are cleaned.
pub(super) fn is_same(old: &str, new: &str) -> bool {
    old == new || clean_text(old).trim() == new.trim()
}

impl Row<'_, '_> {
    /// What the row says of a target: nothing where the field is to stay as it is.
    pub(super) fn said(&self, target: Target) -> Option<(usize, String)> {
        if self.done.contains(&target) {
            return None;
        }
        match self.cells.said(target) {
            Said::Absent => None,
            Said::Empty => self
                .desk
                .mapping
                .clear_empty
                .then(|| (self.cells.sheet.column_of(target).unwrap_or_default(), String::new())),
            Said::Text(column, text) => Some((column, text)),
        }
    }

    pub(super) fn filled(&self, target: Target) -> Option<(usize, String)> {
        self.said(target).filter(|(_, text)| !text.is_empty())
    }

    pub(super) fn note(&mut self, column: usize, problem: RowProblem) {
        let cells = self.cells;
        self.desk.problem(&cells, Some(column), problem);
    }

    /// Columns of our own workbook that are put back as they stand.
    fn exact_columns(&mut self) {
        let before = self.inject.clone();
        let mut taken = Vec::new();
        for (index, mapped) in self.cells.sheet.columns.iter().enumerate() {
            let Some(Target::Ours(heading)) = mapped.target else { continue };
            let Some((column, take)) = columns::find(heading).and_then(|column| Some((column, column.take?))) else {
                continue;
            };
            let text = self.cells.text_at(index);
            if text.is_empty() && !self.desk.mapping.clear_empty {
                continue;
            }
            if let Some((beside, agrees)) = column.agrees {
                let readable = self.cells.sheet.columns.iter().position(|own| own.heading == beside);
                let said = readable.map(|index| self.cells.text_at(index)).unwrap_or_default();
                if readable.is_some() && !agrees(&text, &said, self.desk.vocabulary) {
                    continue;
                }
                self.done.extend(Target::of_ours(beside).flatten());
            }
            if heading == "Links (data)" {
                self.done.insert(Target::DependsOn);
            }
            take(&mut self.inject, &text);
            taken.push((take, text));
        }
        let is_fresh = before.number.is_empty() && before.title.is_empty() && before.text.is_empty();
        if is_fresh || self.inject == before {
            return;
        }
        // Cleaning alone is no change: what only lost a tab or a control character stays as it was.
        self.inject = before.clone();
        for (take, text) in taken {
            let mut probe = self.inject.clone();
            take(&mut probe, &text);
            if probe != self.inject && !is_only_cleaned(&self.inject, &probe) {
                self.inject = probe;
            }
        }
    }

    fn words(&mut self) {
        macro_rules! text {
            ($target:ident, $field:ident) => {
                if let Some((_, text)) = self.said(Target::$target)
                    && !is_same(&self.inject.$field, &text)
                {
                    self.inject.$field = text.into();
                }
            };
        }
        text!(Number, number);
        text!(Title, title);
        text!(Text, text);
        text!(Notes, notes);
        text!(Owner, owner);
        if self.inject.title.trim().is_empty() && !self.inject.text.trim().is_empty() {
            self.inject.title = first_words(&self.inject.text).into();
        }
        if let Some((_, text)) = self.said(Target::Expected) {
            self.inject.expected = values::actions(&text, &self.inject.expected, self.desk.vocabulary);
        }
    }

    fn codes(&mut self) {
        if let Some((column, word)) = self.said(Target::Channel)
            && !columns::delivery(self.inject.channel.as_str()).eq_ignore_ascii_case(&word)
        {
            let known = values::code(self.desk.vocabulary, &["channel"], "channel", &word);
            self.put_code(column, &word, known, |inject| &mut inject.channel);
        }
        if let Some((column, word)) = self.said(Target::Status)
            && !columns::status_word(self.inject.status.as_str()).eq_ignore_ascii_case(&word)
        {
            let known = values::code(self.desk.vocabulary, &["state"], "status", &word);
            self.put_code(column, &word, known, |inject| &mut inject.status);
        }
        if let Some((column, word)) = self.said(Target::Kind)
            && (self.inject.kind.is_empty() || !columns::kind_word(&self.inject).eq_ignore_ascii_case(&word))
        {
            let known = values::code(self.desk.vocabulary, &["kind"], "kind", &word);
            self.put_code(column, &word, known, |inject| &mut inject.kind);
        }
        if self.inject.status.is_empty() && !self.is_ours {
            self.inject.status = Code::new("draft");
        }
    }

    /// Sets a code; a word that means none is kept as an own column.
    fn put_code(&mut self, column: usize, word: &str, known: Option<Code>, field: impl Fn(&mut Inject) -> &mut Code) {
        if let Some(code) = known {
            *field(&mut self.inject) = code;
        } else if word.is_empty() {
            *field(&mut self.inject) = Code::default();
        } else if field(&mut self.inject).as_str() != word {
            self.keep(column, word);
            let heading = self.cells.heading(column).to_owned();
            self.note(column, RowProblem::new("word", &[("word", word.into()), ("heading", heading.into())]));
        }
    }

    fn own_columns(&mut self) {
        for (index, mapped) in self.cells.sheet.columns.iter().enumerate() {
            if !matches!(mapped.target, Some(Target::Own | Target::Function | Target::Priority)) {
                continue;
            }
            let text = self.cells.text_at(index);
            let name = columns::own_name(&mapped.heading);
            if !text.is_empty() {
                self.keep(index, &text);
            } else if self.desk.mapping.clear_empty {
                self.inject.columns.retain(|(own, _)| **own != *name);
            }
        }
    }

    /// Keeps a text as an own column that is called as the heading.
    pub(super) fn keep(&mut self, column: usize, text: &str) {
        let heading = columns::own_name(self.cells.heading(column)).trim();
        let name: Text = if heading.is_empty() { column_letters(column).into() } else { heading.into() };
        if !self.desk.own_columns.contains(&name) {
            self.desk.own_columns.push(Text::clone(&name));
        }
        match self.inject.columns.iter_mut().find(|(own, _)| *own == name) {
            Some((_, value)) if is_same(value, text) => {}
            Some((_, value)) => *value = text.into(),
            None => self.inject.columns.push((name, text.into())),
        }
    }
}

/// Whether two injects differ only in what cleaning takes away.
fn is_only_cleaned(old: &Inject, new: &Inject) -> bool {
    let tree = |inject: &Inject| {
        let mut tree = serde_json::to_value(inject).unwrap_or_default();
        clean_tree(&mut tree);
        tree
    };
    tree(old) == tree(new)
}

fn clean_tree(tree: &mut serde_json::Value) {
    match tree {
        serde_json::Value::String(text) => *text = clean_text(text).trim().to_owned(),
        serde_json::Value::Array(items) => items.iter_mut().for_each(clean_tree),
        serde_json::Value::Object(fields) => fields.values_mut().for_each(clean_tree),
        serde_json::Value::Null | serde_json::Value::Bool(_) | serde_json::Value::Number(_) => {}
    }
}

/// The beginning of a text, for a row that has no title.
fn first_words(text: &str) -> String {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    match line.char_indices().nth(70) {
        Some((end, _)) => {
            let part = line.get(..end).unwrap_or(line);
            let part = part.rsplit_once(' ').map_or(part, |(part, _)| part);
            format!("{part}…")
        }
        None => line.to_owned(),
    }
}
