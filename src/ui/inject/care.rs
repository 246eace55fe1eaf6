//! Care: how sensitive the text is, what readers are told before they open it, and who answers for it.

use super::fields::{CONTENT_NOTE, OWNER, SENSITIVITY};
use super::form::{Form, label};
use crate::checklist::Vocabulary;
use crate::coverage::Sensitivity;
use crate::scenario::Inject;
use crate::ui::theme::Theme;
use crate::ui::widgets::{LabelPlace, TextField};
use crate::ui::{Face, Icon};
use crate::words::say;
use egui::Ui;

/// Whether the text is folded until somebody asks for it: what the planner said or the tags name is severe.
pub fn needs_care(inject: &Inject) -> bool {
    Sensitivity::of(inject) >= Sensitivity::Severe
}

/// The word for how hard an inject is, where it needs care.
pub fn care_word(inject: &Inject, vocabulary: &Vocabulary) -> Option<String> {
    let code = match Sensitivity::of(inject) {
        Sensitivity::Clearance => "clearance",
        Sensitivity::Severe => "severe",
        Sensitivity::Harm | Sensitivity::Nothing => return None,
    };
    Some(vocabulary.label("sensitivity", code).to_owned())
}

/// The same in a word for a narrow place; empty where it needs no care.
pub fn care_mark_word(inject: &Inject) -> String {
    match Sensitivity::of(inject) {
        Sensitivity::Clearance => say("inject-care-clearance"),
        Sensitivity::Severe => say("inject-care-severe"),
        Sensitivity::Harm | Sensitivity::Nothing => String::new(),
    }
}

/// What is said instead of a text that needs care: the content note, else how hard it is.
pub fn care_note(inject: &Inject, vocabulary: &Vocabulary) -> Option<String> {
    let word = care_word(inject, vocabulary)?;
    let written = inject.content_note.trim().trim_end_matches('.');
    Some(if written.is_empty() { word } else { written.to_owned() })
}

/// The mark of an inject that needs care, with its word.
pub fn care_mark(ui: &mut Ui, word: &str, theme: &Theme) {
    ui.spacing_mut().item_spacing.x = 4.0;
    ui.label(Icon::Heartbeat.text(Icon::SMALL, theme.ink2));
    ui.label(Face::SmallEmphasis.text(word, theme.ink2)).on_hover_text(say("inject-care-hint"));
}

impl Form<'_> {
    pub fn care(&mut self, ui: &mut Ui) {
        super::opened::two_columns(ui, |ui, side| match side {
            0 => self.code(ui, SENSITIVITY, LabelPlace::Above),
            _ => self.plain(ui, OWNER, LabelPlace::Above, 1),
        });
        self.content_note(ui);
    }

    fn content_note(&mut self, ui: &mut Ui) {
        let (name, hint, now) =
            (label("content_note"), say("inject-content-note-hint"), self.inject.content_note.clone());
        let field = TextField::new(self.id(CONTENT_NOTE.field), &name, &now).label_place(LabelPlace::Above).hint(&hint);
        let output = field.read_only(self.document.is_read_only()).show(ui);
        if let Some(text) = output.typed {
            self.typed(CONTENT_NOTE.field, output.gesture, |inject| inject.content_note = text.into());
        }
    }
}
