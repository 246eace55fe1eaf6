//! Cells of the table that are written several at once: what could be read is one step, what could not is told.

use super::super::arrival::chance;
use super::super::grid::{Cell, Column, NotWritten, write};
use super::{Notice, Session};
use crate::edit::Edit;
use crate::words::{say, say_with};

/// How many cells that were not written are named one by one.
const NAMED: usize = 4;

impl Session {
    /// Writes cells of one column.
    pub(super) fn write_cells(&mut self, column: &Column, cells: &[Cell]) {
        let Some(document) = &self.document else { return };
        let written = write(document.scenario(), document.vocabulary(), column, cells, chance());
        let told = (!written.refused.is_empty()).then(|| self.not_written(&written.refused, cells.len()));
        match &written.edit {
            Some(edit) => {
                self.edit(edit, None);
                let values = [("count", written.changed.into()), ("column", column.label().into())];
                let emptied = cells.iter().all(|cell| cell.text.is_empty());
                let told = say_with(if emptied { "grid-emptied" } else { "grid-written" }, &values);
                self.undoable = self.document.as_ref().map(|document| (told, document.revision()));
            }
            None if told.is_none() => self.done = Some(say("grid-same")),
            None => {}
        }
        if let Some(text) = told {
            self.notice = Some(Notice { is_error: false, text });
        }
    }

    /// Makes an edit as a step of its own, and tells what was done, with a way to take it back.
    pub(super) fn edit_told(&mut self, edit: &Edit, told: String) {
        self.edit(edit, None);
        let revision = self.document.as_ref().map(super::Document::revision);
        self.undoable = revision.filter(|_| self.notice.is_none()).map(|revision| (told, revision));
    }

    /// The line about the last step, as long as nothing was done since.
    pub fn can_be_undone(&self) -> Option<&str> {
        let (text, revision) = self.undoable.as_ref()?;
        (self.document.as_ref()?.revision() == *revision).then_some(text.as_str())
    }

    fn not_written(&self, refused: &[NotWritten], of: usize) -> String {
        let number = |cell: &NotWritten| {
            let inject = self.document.as_ref().and_then(|document| document.scenario().inject(&cell.inject));
            inject.map_or_else(|| cell.inject.to_string(), |inject| inject.number.to_string())
        };
        let mut lines = vec![say_with("grid-not-written", &[("count", refused.len().into()), ("of", of.into())])];
        lines.extend(refused.iter().take(NAMED).map(|cell| format!("{}: {}", number(cell), cell.why)));
        if refused.len() > NAMED {
            lines.push(say_with("grid-and-more", &[("count", (refused.len() - NAMED).into())]));
        }
        lines.join("\n")
    }
}
