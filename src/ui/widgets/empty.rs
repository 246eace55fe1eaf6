//! What stands where nothing is yet: what will be here, why, how to begin.

use super::button::Button;
use crate::ui::Face;
use crate::ui::theme::theme;
use egui::{Align, Layout, Ui};

/// Shows at most three lines in the middle and one action in ink; answers whether the action was taken.
pub fn empty_state(ui: &mut Ui, lines: &[&str], action: Option<Button<'_>>) -> bool {
    let theme = theme(ui);
    let mut taken = false;
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space((ui.available_height() * 0.3).clamp(16.0, 180.0));
        ui.set_max_width(ui.available_width().min(460.0));
        for (place, line) in lines.iter().take(3).enumerate() {
            let text =
                if place == 0 { Face::Heading.text(*line, theme.ink) } else { Face::Body.text(*line, theme.ink2) };
            ui.label(text);
        }
        if let Some(action) = action {
            ui.add_space(10.0);
            taken = action.show(ui).clicked();
        }
    });
    taken
}
