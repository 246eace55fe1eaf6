//! The scope of the topics over the dialog, as the setting has it, so that a set can be asked for that fits.

use super::ClosingState;
use crate::app::Document;
use crate::app::shelf::Shelf;
use crate::ui::outbox::Outbox;
use crate::ui::setting::{SettingState, scope_of_topics_ui};
use crate::ui::widgets::{Button, Dialog};
use crate::words::say;
use egui::{Context, Id, ScrollArea};

impl ClosingState {
    /// Opens the scope of the topics.
    pub(super) fn open_scope(&mut self) {
        let mut setting = SettingState::default();
        setting.set_signer(&self.signer);
        self.scope = Some(setting);
    }
}

/// Draws it; what is chosen is an edit of the exercise, and the search begins anew when it is left.
pub fn scope_ui(ctx: &Context, document: &Document, shelf: &Shelf, state: &mut ClosingState, out: &mut Outbox) {
    let Some(setting) = &mut state.scope else { return };
    let (title, subtitle) = (say("gaps-scope-title"), say("gaps-scope-subtitle"));
    let dialog = Dialog::new(Id::unique("closing scope"), &title).subtitle(&subtitle).size(860.0, 620.0);
    let shown = dialog.show(
        ctx,
        |ui| {
            let room = ui.available_rect_before_wrap().shrink2(egui::vec2(20.0, 8.0));
            let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(room));
            ScrollArea::vertical().id_salt("closing scope").auto_shrink([false, false]).show(&mut inner, |ui| {
                ui.spacing_mut().item_spacing.y = 8.0;
                scope_of_topics_ui(ui, document, setting, out);
            });
        },
        |ui| Button::ink(&say("gaps-scope-done")).show(ui).clicked(),
    );
    if shown.footer || shown.closed {
        state.scope = None;
        if state.revision != document.revision() {
            state.look(ctx, document, shelf);
        }
    }
}
