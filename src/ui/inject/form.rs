//! One inject being edited: its present value, where its edits go, and the names of its fields.

use super::state::{InjectState, Known};
use crate::app::Document;
use crate::checklist::Vocabulary;
use crate::coverage::Lack;
use crate::edit::{Edit, Gesture};
use crate::scenario::{Inject, InjectId, Record, Scenario, Text};
use crate::ui::outbox::Outbox;
use crate::words::{say, say_with};
use egui::{Id, Ui};
use std::sync::Arc;

/// The id of the widget that edits a field, such as `title` or `expected.0.branch`.
pub fn field_id(inject: &InjectId, field: &str) -> Id {
    Id::unique(("inject", inject.as_str(), field))
}

pub(super) struct Form<'a> {
    pub document: &'a Document,
    pub inject: Arc<Inject>,
    pub state: &'a mut InjectState,
    pub out: &'a mut Outbox,
}

impl<'a> Form<'a> {
    pub fn new(
        document: &'a Document,
        inject: &InjectId,
        state: &'a mut InjectState,
        out: &'a mut Outbox,
    ) -> Option<Self> {
        let inject = Arc::clone(document.scenario().inject(inject)?);
        Some(Self { document, inject, state, out })
    }

    pub fn scenario(&self) -> &'a Scenario {
        self.document.scenario()
    }

    pub fn vocabulary(&self) -> &'a Vocabulary {
        self.document.vocabulary()
    }

    pub fn id(&self, field: &str) -> Id {
        field_id(&self.inject.id, field)
    }

    /// A text as it is shown, and whether it stands fast: it may only be read, or it is sealed in this copy.
    pub fn shown(&self, text: &Text) -> (Text, bool) {
        let is_sealed = self.inject.is_sealed_text(text);
        (self.inject.readable(text), is_sealed || self.document.is_read_only())
    }

    /// What the check says of the inject now.
    pub fn known(&mut self) -> &mut Known {
        self.state.known(self.document, &self.inject.id)
    }

    /// Asks for a change as a step of its own.
    pub fn change(&mut self, change: impl FnOnce(&mut Inject)) {
        if let Some(edit) = self.edit(change) {
            self.out.edit(edit);
        }
    }

    /// Asks for a change that merges with all others between entering and leaving the field.
    pub fn typed(&mut self, field: &str, serial: u64, change: impl FnOnce(&mut Inject)) {
        if let Some(edit) = self.edit(change) {
            self.out.typed(edit, Gesture { record: self.inject.id.record(), field: field.into(), serial });
        }
    }

    /// Changes in the same frame build on each other, so the form goes on from the new value.
    fn edit(&mut self, change: impl FnOnce(&mut Inject)) -> Option<Edit> {
        let mut changed = Inject::clone(&self.inject);
        change(&mut changed);
        if changed == *self.inject {
            return None;
        }
        self.inject = Arc::new(changed);
        Some(Edit::Change(Record::Inject(Arc::clone(&self.inject))))
    }

    /// The short sentence inside a field that the evidence gate still asks for.
    pub fn lacking(&self, field: &str) -> Option<String> {
        let is_asked = |lack: &Lack| lack.field() == field && super::needs::is_asked(lack, &self.inject);
        let lacks = self.document.coverage().lacks(&self.inject.id);
        lacks.iter().any(is_asked).then(|| say(&format!("inject-lacking-{}", field.replace('_', "-"))))
    }

    /// Lets a button whose id only egui knows take the cursor that was wished for a field.
    pub fn take_focus(&mut self, field: &str, response: &egui::Response) {
        let is_meant = |focus: &super::state::Focus| focus.field == field && focus.inject == self.inject.id;
        if self.state.focus.as_ref().is_some_and(is_meant) {
            self.state.focus = None;
            response.request_focus();
            response.scroll_to_me(None);
        }
    }

    /// The content note, or how sensitive it is, in one line.
    pub fn care_line(&self) -> String {
        let note = self.inject.content_note.trim();
        let sensitivity = self.vocabulary().label("sensitivity", self.inject.sensitivity.as_str());
        match super::care::care_word(&self.inject, self.vocabulary()) {
            _ if !note.is_empty() => say_with("inject-content-note-is", &[("note", note.into())]),
            Some(word) => say_with("inject-sensitivity-is", &[("sensitivity", word.into())]),
            None if sensitivity.is_empty() => say("inject-care-open"),
            None => say_with("inject-sensitivity-low", &[("sensitivity", sensitivity.into())]),
        }
    }

    /// Moves the cursor where it was wished to be, once that field is drawn; to be called inside its scroll area.
    pub fn settle_focus(&mut self, ui: &Ui) {
        let Some(mut focus) = self.state.focus.take() else { return };
        if focus.inject != self.inject.id {
            return;
        }
        let id = field_id(&focus.inject, &focus.field);
        if let Some(response) = ui.ctx().read_response(id).filter(|_| focus.patience < 4) {
            response.request_focus();
            response.scroll_to_me(None);
            ui.request_repaint();
            return;
        }
        if focus.patience > 0 {
            focus.patience -= 1;
            self.state.focus = Some(focus);
            ui.request_repaint();
        }
    }
}

/// The words for a field, such as `Channel`.
pub(super) fn label(field: &str) -> String {
    say(&format!("inject-{}", field.replace('_', "-")))
}
