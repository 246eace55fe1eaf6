//! The comments on an inject.

use super::form::Form;
use crate::ui::remarks::remarks_ui;
use egui::Ui;

impl Form<'_> {
    /// Draws the comments on the inject, and the field for another one.
    pub fn remarks(&mut self, ui: &mut Ui) {
        let subject = format!("inject {}", self.inject.id);
        remarks_ui(ui, self.document, &subject, &mut self.state.remarks, self.out);
    }
}
