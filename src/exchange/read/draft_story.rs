//! Where a row's inject stands: storyline, place, objectives, topics, phase and time.

use super::Target;
use super::draft::Row;
use super::dry_run::RowProblem;
use super::times::{RowTime, Trouble};
use super::values;
use super::words::folded;
use crate::scenario::TagId;

impl Row<'_, '_> {
    pub(super) fn story(&mut self) {
        let (old_line, old_incident) = self.desk.world.path_of(&self.inject);
        let track = self.said(Target::Storyline).map(|(_, text)| text);
        let number = self.filled(Target::IncidentNumber).map(|(_, text)| text).unwrap_or_default();
        let code = self.filled(Target::StorylineCode).map(|(_, text)| text).unwrap_or_default();
        let path = self.filled(Target::Path).map(|(_, text)| text);
        let parts: Vec<String> =
            path.iter().flat_map(|path| path.split('>')).map(|part| part.trim().to_owned()).collect();
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

    pub(super) fn lists(&mut self) {
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

    pub(super) fn time(&mut self) -> RowTime {
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
}

/// Notes that need no word of their own.
fn is_plain(note: &crate::scenario::time::TimeNote) -> bool {
    use crate::scenario::time::TimeNote;
    matches!(
        note,
        TimeNote::ZoneNotStated(_) | TimeNote::Converted(_) | TimeNote::SecondsDropped | TimeNote::CountedFromZero
    )
}
