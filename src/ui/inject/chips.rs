//! Fields of chips: recipients, the chain, and lists of records by their names.

use super::choices;
use super::form::{Form, label};
use crate::scenario::{Code, Inject};
use crate::ui::widgets::{Chip, ChipsEdit, ChipsEditor, Choice, LabelPlace};
use egui::Ui;

/// A field that holds several branches, advisers or bodies.
#[derive(Clone, Copy)]
pub(super) struct BranchesField {
    pub field: &'static str,
    pub axis: &'static str,
    pub get: fn(&Inject) -> &Vec<Code>,
    pub at: fn(&mut Inject) -> &mut Vec<Code>,
}

pub(super) const TO: BranchesField =
    BranchesField { field: "to", axis: "to", get: |inject| &inject.to, at: |inject| &mut inject.to };
pub(super) const INFO: BranchesField =
    BranchesField { field: "info", axis: "info", get: |inject| &inject.info, at: |inject| &mut inject.info };

impl Form<'_> {
    pub fn branches(&mut self, ui: &mut Ui, spec: BranchesField, place: LabelPlace) {
        let vocabulary = self.vocabulary();
        let now = (spec.get)(&self.inject).clone();
        let chips: Vec<Chip> = now.iter().map(|code| Chip::new(choices::branch_text(vocabulary, code))).collect();
        let edit = self.chips(ui, spec.field, &chips, place, || choices::branches(vocabulary, spec.axis, &now));
        match edit {
            Some(ChipsEdit::Add(code)) => self.change(|inject| (spec.at)(inject).push(Code::new(code))),
            Some(ChipsEdit::Remove(at)) => self.change(|inject| remove(at, (spec.at)(inject))),
            None => {}
        }
    }

    /// A field of chips with its name, its id and what is lacking there.
    pub fn chips(
        &self,
        ui: &mut Ui,
        field: &str,
        chips: &[Chip],
        place: LabelPlace,
        choices: impl Fn() -> Vec<Choice>,
    ) -> Option<ChipsEdit> {
        let name = label(field.split('.').next_back().unwrap_or(field));
        let lacking = self.lacking(field);
        ChipsEditor::new(self.id(field), &name, chips).label_place(place).lacking(lacking.as_deref()).show(ui, choices)
    }
}

/// Applies what a person wants with a list of values that are known by their text.
pub(super) fn apply<T>(edit: ChipsEdit, list: &mut Vec<T>, make: impl FnOnce(&str) -> Option<T>) {
    match edit {
        ChipsEdit::Add(value) => list.extend(make(&value)),
        ChipsEdit::Remove(at) => remove(at, list),
    }
}

/// Takes the value at a place away, if there is one.
pub(super) fn remove<T>(at: usize, list: &mut Vec<T>) {
    if at < list.len() {
        list.remove(at);
    }
}
