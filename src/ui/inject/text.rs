//! The text for the audience; folded to one line where it needs care, until somebody asks for it.

use super::care::{care_mark, care_note, care_word, needs_care};
use super::form::{Form, label};
use crate::ui::theme::space;
use crate::ui::widgets::{Button, LabelPlace, TextField, label_text, link};
use crate::ui::{Face, Icon, theme};
use crate::words::{say, say_with};
use egui::{Align, Layout, Ui, vec2};

impl Form<'_> {
    /// The text, at most this high.
    pub fn audience_text(&mut self, ui: &mut Ui, rows: usize, at_most: f32) {
        let theme = theme(ui);
        ui.horizontal(|ui| {
            label_text(ui, &label("text"));
            if let Some(word) = care_word(&self.inject, self.vocabulary()) {
                care_mark(ui, &word, &theme);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let words = self.inject.text.split_whitespace().count();
                if needs_care(&self.inject) {
                    self.fold_again(ui);
                }
                if !self.inject.is_sealed_text(&self.inject.text) {
                    ui.label(Face::Small.text(say_with("inject-words", &[("count", words.into())]), theme.ink3));
                }
            });
        });
        if self.inject.is_sealed_text(&self.inject.text) {
            sealed_text(ui);
            return;
        }
        if needs_care(&self.inject)
            && !self.inject.text.is_empty()
            && !self.state.unfolded_texts.contains(&self.inject.id)
        {
            self.folded_text(ui);
            return;
        }
        let (name, lacking, now) = (label("text"), self.lacking("text"), self.inject.text.clone());
        let marks = self.text_marks();
        let field = TextField::new(self.id("text"), &name, &now)
            .label_place(LabelPlace::Hidden)
            .face(if rows > 3 { Face::Writing } else { Face::Body })
            .lines(rows)
            .at_most(at_most)
            .lacking(lacking.as_deref())
            .marks(&marks)
            .read_only(self.document.is_read_only());
        let output = field.show(ui);
        if let Some(text) = output.typed {
            self.typed("text", output.gesture, |inject| inject.text = text.into());
        }
    }

    /// A text that was opened can be put away again.
    fn fold_again(&mut self, ui: &mut Ui) {
        if self.state.unfolded_texts.contains(&self.inject.id) && link(ui, &say("inject-hide-text")).clicked() {
            self.state.unfolded_texts.remove(&self.inject.id);
        }
    }

    fn folded_text(&mut self, ui: &mut Ui) {
        let theme = theme(ui);
        let note = care_note(&self.inject, self.vocabulary()).unwrap_or_default();
        let said = say_with("inject-content-note-is", &[("note", note.into())]);
        ui.allocate_ui_with_layout(
            vec2(ui.available_width(), space::BUTTON),
            Layout::right_to_left(Align::Center),
            |ui| {
                if Button::outline(&say("inject-show-text")).small().show(ui).clicked() {
                    let id = self.inject.id.clone();
                    self.state.unfolded_texts.insert(id);
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.label(Icon::EyeSlash.text(Icon::SIZE, theme.ink2));
                    ui.add(egui::Label::new(Face::Body.text(said, theme.ink2)).truncate());
                });
            },
        );
    }
}

/// What stands in the place of a text that this copy does not hold.
fn sealed_text(ui: &mut Ui) {
    let theme = theme(ui);
    ui.horizontal(|ui| {
        ui.label(Icon::LockSimple.text(Icon::SIZE, theme.ink2));
        let words = ui.add(egui::Label::new(Face::Body.text(say("copy-sealed-here"), theme.ink2)).wrap());
        words.on_hover_text(say("copy-sealed-hint"));
    });
}
