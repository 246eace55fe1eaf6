//! From a row to an inject: what is there already keeps all that the row does not say.

use super::dry_run::RowProblem;
use super::rows::{Cells, Line, Said};
use super::times::{Clockwork, RowTime, Trouble};
use super::words::folded;
use super::world::World;
use super::{Mapping, Target, column_letters, values};
use crate::checklist::Vocabulary;
use crate::exchange::clean::clean_text;
use crate::exchange::columns;
use crate::scenario::{Code, Inject, TagId, Text};
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
struct Row<'d, 'a> {
    desk: &'d mut Desk<'a>,
    cells: Cells<'a>,
    recipients: &'d [String],
    inject: Inject,
    /// Readable columns whose exact neighbour was taken.
    done: BTreeSet<Target>,
    is_ours: bool,
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
fn is_same(old: &str, new: &str) -> bool {
    old == new || clean_text(old).trim() == new.trim()
}

impl Row<'_, '_> {
    /// What the row says of a target: nothing where the field is to stay as it is.
    fn said(&self, target: Target) -> Option<(usize, String)> {
        if self.done.contains(&target) {
            return None;
        }
        match self.cells.said(target) {
            Said::Absent => None,
            Said::Empty => self.desk.mapping.clear_empty.then(|| (self.cells.sheet.column_of(target).unwrap_or_default(), String::new())),
            Said::Text(column, text) => Some((column, text)),
        }
    }

    fn filled(&self, target: Target) -> Option<(usize, String)> {
        self.said(target).filter(|(_, text)| !text.is_empty())
    }

    fn note(&mut self, column: usize, problem: RowProblem) {
        let cells = self.cells;
        self.desk.problem(&cells, Some(column), problem);
    }

    /// Columns of our own workbook that are put back as they stand.
    fn exact_columns(&mut self) {
        let before = self.inject.clone();
        let mut taken = Vec::new();
        for (index, mapped) in self.cells.sheet.columns.iter().enumerate() {
            let Some(Target::Ours(heading)) = mapped.target else { continue };
            let Some((column, take)) = columns::find(heading).and_then(|column| Some((column, column.take?))) else { continue };
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
            && !(columns::kind_word(&self.inject).eq_ignore_ascii_case(&word) && !self.inject.kind.is_empty())
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

    fn people(&mut self) {
        if let Some((_, name)) = self.said(Target::From) {
            self.sender(&name);
        }
        let is_staff = |word: &str, vocabulary: &Vocabulary| values::addressee(vocabulary, word).is_some();
        let vocabulary = self.desk.vocabulary;
        if let Some((column, text)) = self.said(Target::Info) {
            let names = values::names(&text, |word| is_staff(word, vocabulary));
            let codes: Vec<Code> = names.iter().filter_map(|name| values::addressee(vocabulary, name)).collect();
            if codes.len() < names.len() {
                self.keep(column, &text);
            }
            self.inject.info = codes;
        }
        if let Some((column, text)) = self.said(Target::To) {
            let all = std::iter::once(text).chain(self.recipients.iter().cloned()).collect::<Vec<_>>().join("\n");
            self.to(column, &all);
        }
        if let Some((column, text)) = self.said(Target::Audience) {
            let names = values::names(&text, |name| self.desk.world.audience(name).is_some());
            let found = names.iter().filter_map(|name| self.desk.world.audience_or_made(name)).collect::<Vec<_>>();
            if found.len() < names.len() {
                self.unknown_recipient(column, &text);
            }
            self.inject.audiences = found;
        }
        if let Some((_, name)) = self.said(Target::Perpetrator) {
            self.inject.perpetrator = if name.is_empty() { None } else { self.desk.world.actor(&name, true) };
        }
    }

    fn sender(&mut self, name: &str) {
        let is_text = self.desk.mapping.senders_as_text || name.chars().count() > 80 || name.contains('\n');
        if name.is_empty() {
            (self.inject.from, self.inject.from_text) = (None, Text::default());
        } else if self.inject.from.is_none() && is_same(&self.inject.from_text, name) {
            // It is in words already, and stays so.
        } else {
            match self.desk.world.actor(name, !is_text) {
                Some(actor) => self.inject.from = Some(actor),
                None => (self.inject.from, self.inject.from_text) = (None, name.into()),
            }
        }
    }

    /// Staff and advisers, and training audiences.
    fn to(&mut self, column: usize, text: &str) {
        let vocabulary = self.desk.vocabulary;
        let is_known = |name: &str| values::addressee(vocabulary, name).is_some() || self.desk.world.audience(name).is_some();
        let names = values::names(text, is_known);
        let (mut codes, mut audiences, mut unknown) = (Vec::new(), Vec::new(), false);
        for name in names.iter().filter(|name| !is_everybody(name)) {
            // A name of this exercise counts before a word that means a branch somewhere.
            let audience = self.desk.world.audience(name);
            match (audience, values::addressee(vocabulary, name)) {
                (Some(audience), _) => audiences.push(audience),
                (None, Some(code)) => codes.push(code),
                (None, None) => match self.desk.world.audience_or_made(name) {
                    Some(audience) => audiences.push(audience),
                    None => unknown = true,
                },
            }
        }
        let mut seen = BTreeSet::new();
        codes.retain(|code| seen.insert(code.clone()));
        let mut seen = BTreeSet::new();
        audiences.retain(|audience| seen.insert(audience.clone()));
        self.inject.to = codes;
        if !audiences.is_empty() {
            self.inject.audiences = audiences;
        }
        if unknown {
            self.unknown_recipient(column, text);
        }
    }

    fn unknown_recipient(&mut self, column: usize, text: &str) {
        self.keep(column, text);
        self.note(column, RowProblem::new("recipient", &[("word", text.replace('\n', "; ").into())]));
    }

    fn story(&mut self) {
        let (old_line, old_incident) = self.desk.world.path_of(&self.inject);
        let track = self.said(Target::Storyline).map(|(_, text)| text);
        let number = self.filled(Target::IncidentNumber).map(|(_, text)| text).unwrap_or_default();
        let code = self.filled(Target::StorylineCode).map(|(_, text)| text).unwrap_or_default();
        let path = self.filled(Target::Path).map(|(_, text)| text);
        let parts: Vec<String> = path.iter().flat_map(|path| path.split('>')).map(|part| part.trim().to_owned()).collect();
        let (line, incident) = match parts.as_slice() {
            [] => (track.clone(), self.filled(Target::Incident).map(|(_, text)| text)),
            [incident] => (track.clone(), Some(incident.clone())),
            [line, incident @ ..] => (Some(line.clone()), Some(incident.join(" > "))),
        };
        // The column with the storyline alone was edited where the whole path is as it was.
        let path_is_old = incident.as_ref().is_some_and(|own| folded(own) == old_incident);
        let (line, incident) = match &track {
            Some(track) if path_is_old && folded(track) != old_line && !track.is_empty() => (Some(track.clone()), None),
            _ => (line, incident),
        };
        let same_line = line.as_ref().is_none_or(|line| folded(line) == old_line);
        let same_incident = incident.as_ref().is_none_or(|own| folded(own) == old_incident);
        if (same_line && same_incident) || (line.is_none() && incident.is_none()) {
            return;
        }
        let title = incident.or_else(|| line.clone()).unwrap_or_default();
        if title.is_empty() {
            self.inject.incident = None;
            return;
        }
        let line = line.filter(|line| !line.is_empty()).map(|line| self.desk.world.storyline(&line, &code));
        self.inject.incident = Some(self.desk.world.incident(line, &title, &number));
    }

    fn lists(&mut self) {
        if let Some((_, name)) = self.said(Target::Place) {
            self.inject.place = (!name.is_empty()).then(|| self.desk.world.place(&name));
        }
        if let Some((_, text)) = self.said(Target::Objectives) {
            let mut found = Vec::new();
            for name in values::entries(&text) {
                let objective = self.desk.world.objective(name);
                if !found.contains(&objective) {
                    found.push(objective);
                }
            }
            let same = |list: &[_]| list.len() == found.len() && found.iter().all(|id| list.contains(id));
            if !same(&self.inject.objectives) {
                self.inject.objectives = found;
            }
        }
        if let Some((column, text)) = self.said(Target::Topics) {
            self.topics(column, &text);
        }
        if let Some((column, text)) = self.said(Target::Claims) {
            let (claims, others) = values::claims(&text);
            if !others.is_empty() {
                self.keep(column, &text);
                self.note(column, RowProblem::new("claim", &[("word", others.join("; ").into())]));
            }
            self.inject.claims = claims;
        }
        self.phase();
    }

    fn topics(&mut self, column: usize, text: &str) {
        let vocabulary = self.desk.vocabulary;
        let names = values::names(text, |word| values::topic(vocabulary, word).is_some());
        let (mut topics, mut unknown): (Vec<TagId>, Vec<String>) = (Vec::new(), Vec::new());
        for name in names {
            match values::topic(vocabulary, &name) {
                Some(topic) => topics.push(topic),
                None => unknown.push(name),
            }
        }
        let known: Vec<TagId> = vocabulary.topics().into_iter().map(|(id, _)| TagId(id)).collect();
        self.inject.tags.retain(|tag| !known.contains(tag) || topics.contains(tag));
        for topic in topics {
            if !self.inject.has_tag(topic.as_str()) {
                self.inject.tags.push(topic);
            }
        }
        if !unknown.is_empty() {
            self.keep(column, text);
            self.note(column, RowProblem::new("topic", &[("word", unknown.join("; ").into())]));
        }
    }

    /// The phase follows from the time where phases have times; else it is set by hand.
    fn phase(&mut self) {
        if let Some((_, name)) = self.said(Target::PhaseByHand) {
            self.inject.phase = self.desk.world.phase(&name).map(|phase| phase.id.clone());
        }
        if self.is_ours {
            return;
        }
        let Some((column, name)) = self.filled(Target::Phase) else { return };
        match self.desk.world.phase(&name) {
            Some(phase) if phase.start.is_none() => self.inject.phase = Some(phase.id.clone()),
            Some(_) => {}
            None => {
                self.keep(column, &name);
                self.note(column, RowProblem::new("phase", &[("word", name.into())]));
            }
        }
    }

    fn time(&mut self) -> RowTime {
        let own_zone = self.desk.clockwork.in_own_zone();
        let clockwork = if self.is_ours { own_zone } else { self.desk.clockwork };
        let old = self.inject.time;
        let mut read = clockwork.read(&self.cells);
        if self.is_ours && read.time.is_some() && read.time == old {
            // The exact column is as it was: whoever changed a time changed the readable ones.
            let written = clockwork.read_written(&self.cells);
            if written.time.is_some() && written.time != old {
                let column = written.column.unwrap_or_default();
                self.note(column, RowProblem::new("time-edited", &[("text", written.text.as_str().into())]));
                read = written;
            }
        }
        let has_columns = self.cells.sheet.columns.iter().any(|column| column.target.is_some_and(|it| it.is_time()));
        match (&read.fault, read.time) {
            (None, Some(time)) => self.inject.time = Some(time),
            (None, None) if has_columns && self.desk.mapping.clear_empty => self.inject.time = None,
            (Some(Trouble::Fault(fault)), _) => {
                let (column, problem) = (read.column.unwrap_or_default(), fault.message());
                let kept = RowProblem { what: problem, ..RowProblem::new("time", &[]) };
                self.note(column, kept);
            }
            _ => {}
        }
        for note in read.notes.iter().filter(|note| !is_plain(note)) {
            let told = RowProblem { what: note.message(), ..RowProblem::new("time-note", &[]) };
            self.note(read.column.unwrap_or_default(), told);
        }
        if !self.is_ours {
            self.keep_times(&read);
        }
        read
    }

    /// Keeps texts of times that say more than the time, and forgets those that do not.
    fn keep_times(&mut self, read: &RowTime) {
        for (index, mapped) in self.cells.sheet.columns.iter().enumerate() {
            if !mapped.target.is_some_and(|target| target.is_time()) {
                continue;
            }
            let text = self.cells.text_at(index);
            if read.keep.contains(&index) && !text.is_empty() {
                self.keep(index, &text);
            } else if read.time.is_some() {
                self.inject.columns.retain(|(name, _)| **name != mapped.heading);
            }
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
    fn keep(&mut self, column: usize, text: &str) {
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

/// Notes that need no word of their own.
fn is_plain(note: &crate::scenario::time::TimeNote) -> bool {
    use crate::scenario::time::TimeNote;
    matches!(note, TimeNote::ZoneNotStated(_) | TimeNote::Converted(_) | TimeNote::SecondsDropped | TimeNote::CountedFromZero)
}

fn is_everybody(name: &str) -> bool {
    matches!(folded(name).as_str(), "all" | "everybody" | "everyone" | "all players" | "all audiences" | "tous")
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
