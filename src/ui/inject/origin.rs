//! Where an inject comes from: sources, the exercise's own columns, attachments, refused suggestions.

use super::chips::{apply, remove};
use super::form::{Form, label};
use super::lists::SOURCES;
use crate::scenario::{TagId, Text};
use crate::ui::widgets::{Chip, ChipsEdit, LabelPlace, TextField, label_text};
use crate::ui::{Face, Icon, theme};
use crate::words::say;
use egui::Ui;

impl Form<'_> {
    pub fn origin(&mut self, ui: &mut Ui) {
        self.texts(ui, SOURCES);
        for column in self.own_columns() {
            self.own_column(ui, &column);
        }
        self.attachments(ui);
        self.refused(ui);
    }

    /// The columns of the exercise, then those that only this inject has.
    fn own_columns(&self) -> Vec<Text> {
        let mut columns = self.scenario().exercise.columns.clone();
        for (name, _) in &self.inject.columns {
            if !columns.contains(name) {
                columns.push(name.clone());
            }
        }
        columns
    }

    fn own_column(&mut self, ui: &mut Ui, column: &Text) {
        let now = self.inject.columns.iter().find(|(name, _)| name == column).map(|(_, value)| value.clone());
        let field = format!("columns.{column}");
        let (now, fixed) = self.shown(&now.unwrap_or_default());
        let text = TextField::new(self.id(&field), column, &now).label_place(LabelPlace::Left(150.0));
        let output = text.read_only(fixed).show(ui);
        if let Some(typed) = output.typed {
            self.typed(&field, output.gesture, |inject| {
                match inject.columns.iter_mut().find(|(name, _)| name == column) {
                    Some((_, value)) => *value = typed.into(),
                    None => inject.columns.push((column.clone(), typed.into())),
                }
                inject.columns.retain(|(_, value)| !value.is_empty());
            });
        }
    }

    fn attachments(&mut self, ui: &mut Ui) {
        if self.inject.attachments.is_empty() {
            return;
        }
        let theme = theme(ui);
        label_text(ui, &label("attachments"));
        for attachment in &self.inject.attachments {
            ui.horizontal(|ui| {
                ui.label(Icon::Paperclip.text(Icon::SMALL, theme.ink2));
                ui.label(Face::Body.text(&*attachment.name, theme.ink));
                let audience = if attachment.for_audience { say("inject-attachment-audience") } else { String::new() };
                let detail = [&*attachment.description, &audience].into_iter().filter(|part| !part.is_empty());
                ui.label(Face::Small.text(detail.collect::<Vec<_>>().join(" · "), theme.ink3));
            });
        }
    }

    /// Suggested tags that were refused; taken off here they may be suggested again.
    fn refused(&mut self, ui: &mut Ui) {
        if self.inject.refused_tags.is_empty() {
            return;
        }
        let vocabulary = self.vocabulary();
        let chips: Vec<Chip> =
            self.inject.refused_tags.iter().map(|tag| Chip::new(vocabulary.tag_label(tag.as_str()))).collect();
        match self.chips(ui, "refused_tags", &chips, LabelPlace::Above, Vec::new) {
            Some(ChipsEdit::Remove(at)) => self.change(|inject| remove(at, &mut inject.refused_tags)),
            Some(edit) => self.change(|inject| apply(edit, &mut inject.refused_tags, |tag| Some(TagId::new(tag)))),
            None => {}
        }
    }
}
