//! Lists of texts, one a line, such as observables and sources.

use super::chips::remove;
use super::form::{Form, label};
use crate::scenario::{Inject, Text};
use crate::ui::Icon;
use crate::ui::widgets::{Button, LabelPlace, TextField, icon_button, label_text};
use crate::words::{say, say_with};
use egui::Ui;

/// A field that holds several texts.
#[derive(Clone, Copy)]
pub(super) struct TextsField {
    pub field: &'static str,
    pub get: fn(&Inject) -> &Vec<Text>,
    pub at: fn(&mut Inject) -> &mut Vec<Text>,
}

pub(super) const OBSERVABLES: TextsField =
    TextsField { field: "observables", get: |inject| &inject.observables, at: |inject| &mut inject.observables };
pub(super) const SOURCES: TextsField =
    TextsField { field: "sources", get: |inject| &inject.sources, at: |inject| &mut inject.sources };

impl Form<'_> {
    pub fn texts(&mut self, ui: &mut Ui, spec: TextsField) {
        label_text(ui, &label(spec.field));
        for at in 0..(spec.get)(&self.inject).len() {
            ui.push_id((spec.field, at), |ui| self.text_row(ui, spec, at));
        }
        if self.document.is_read_only() {
            return;
        }
        let name = say_with("inject-add-to", &[("field", label(spec.field).into())]);
        if Button::outline(&say("inject-add")).name(&name).small().icon(Icon::Plus).show(ui).clicked() {
            let field = format!("{}.{}", spec.field, (spec.get)(&self.inject).len());
            self.change(|inject| (spec.at)(inject).push(Text::default()));
            let id = self.inject.id.clone();
            self.state.focus_on(&id, &field);
        }
    }

    fn text_row(&mut self, ui: &mut Ui, spec: TextsField, at: usize) {
        let Some(now) = (spec.get)(&self.inject).get(at).cloned() else { return };
        let (now, fixed) = self.shown(&now);
        let field = format!("{}.{at}", spec.field);
        let name = format!("{} {}", label(spec.field), at + 1);
        ui.horizontal_top(|ui| {
            let text = TextField::new(self.id(&field), &name, &now).label_place(LabelPlace::Hidden).wraps();
            let output = text.width(ui.available_width() - 32.0).read_only(fixed).show(ui);
            if let Some(typed) = output.typed {
                self.typed(&field, output.gesture, |inject| {
                    if let Some(text) = (spec.at)(inject).get_mut(at) {
                        *text = typed.into();
                    }
                });
            }
            let remove_name = say_with("inject-remove", &[("what", name.as_str().into())]);
            if !self.document.is_read_only() && icon_button(ui, Icon::X, &remove_name).clicked() {
                self.change(|inject| remove(at, (spec.at)(inject)));
            }
        });
    }
}
