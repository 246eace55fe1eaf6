//! A field for a whole number, which may be left empty.

use super::field::{FieldOutput, LabelPlace, TextField};
use crate::ui::Face;
use egui::{Id, Key, Modifiers, Ui};

/// A labelled field for a whole number; arrow up and down count while it has the focus.
#[must_use = "a field is drawn by `show`"]
pub struct NumberField<'a> {
    id: Id,
    label: &'a str,
    value: Option<u32>,
    place: LabelPlace,
    width: f32,
    hint: &'a str,
    quiet: bool,
    read_only: bool,
}

impl<'a> NumberField<'a> {
    /// A field for the number.
    pub fn new(id: Id, label: &'a str, value: Option<u32>) -> Self {
        Self { id, label, value, place: LabelPlace::Above, width: 64.0, hint: "", quiet: false, read_only: false }
    }

    /// Puts the label elsewhere than over the field.
    pub fn label_place(mut self, place: LabelPlace) -> Self {
        self.place = place;
        self
    }

    /// Gives the box a width.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Says in quiet letters what belongs here.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// Shows a border only under the pointer and with the focus: for rows of a list.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Shows the number to be read only.
    pub fn read_only(mut self, read_only: bool) -> Self {
        self.read_only = read_only;
        self
    }

    /// Draws the field; answers the new number, with the serial of its gesture, when it changed.
    pub fn show(self, ui: &mut Ui) -> Option<(Option<u32>, u64)> {
        let step = self.step(ui);
        let text = self.value.map(|value| value.to_string()).unwrap_or_default();
        let field = TextField::new(self.id, self.label, &text)
            .label_place(self.place)
            .width(self.width)
            .face(Face::CodeStrong)
            .hint(self.hint)
            .read_only(self.read_only);
        let field = if self.quiet { field.quiet() } else { field };
        let output: FieldOutput = field.show(ui);
        if let Some(step) = step {
            let stepped = self.value.unwrap_or(0).saturating_add_signed(step);
            return Some((Some(stepped), output.gesture));
        }
        let typed = output.typed?;
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        if digits.is_empty() && !typed.trim().is_empty() {
            return None;
        }
        Some((digits.parse().ok(), output.gesture))
    }

    fn step(&self, ui: &Ui) -> Option<i32> {
        if !ui.memory(|memory| memory.has_focus(self.id)) {
            return None;
        }
        ui.input_mut(|input| {
            if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
                Some(1)
            } else if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
                Some(-1)
            } else {
                None
            }
        })
    }
}
