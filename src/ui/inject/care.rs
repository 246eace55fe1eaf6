//! Care: how sensitive the text is, what readers are told before they open it, and who answers for it.

use super::fields::{CONTENT_NOTE, OWNER, SENSITIVITY};
use super::form::Form;
use crate::ui::widgets::LabelPlace;
use egui::Ui;

impl Form<'_> {
    pub fn care(&mut self, ui: &mut Ui) {
        super::opened::two_columns(ui, |ui, side| match side {
            0 => self.code(ui, SENSITIVITY, LabelPlace::Above),
            _ => self.plain(ui, OWNER, LabelPlace::Above, 1),
        });
        self.plain(ui, CONTENT_NOTE, LabelPlace::Above, 1);
    }
}
