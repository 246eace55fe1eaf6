//! Heads of panels and sections, labels, and the lines between them.

use super::figures::count_text;
use crate::ui::Face;
use crate::ui::theme::{space, theme};
use egui::{Align, Color32, Layout, Response, Sense, Ui, UiBuilder, vec2};

/// The name of a section, with a count behind it in a colour of the theme.
pub fn heading(ui: &mut Ui, text: &str, count: Option<(usize, Color32)>) -> Response {
    let theme = theme(ui);
    ui.horizontal(|ui| {
        let response = ui.label(Face::Heading.text(text, theme.ink));
        if let Some((count, colour)) = count {
            ui.label(Face::CodeStrong.text(count_text(count), colour));
        }
        response
    })
    .inner
}

/// The label of a field, in small letters.
pub fn label_text(ui: &mut Ui, text: &str) -> Response {
    let theme = theme(ui);
    ui.add(egui::Label::new(Face::Small.text(text, theme.ink3)).wrap())
}

/// The head of a panel: its subject on the left, controls from the right, a line below.
pub fn panel_head<R>(ui: &mut Ui, title: &str, controls: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = theme(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), space::PANEL_HEAD), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let mut left = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    left.label(Face::Heading.text(title, theme.ink));
    let mut right = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    controls(&mut right)
}

/// A hairline between rows, over the whole width, without room above and below.
pub fn row_line(ui: &mut Ui) {
    let stroke = theme(ui).row_line();
    full_line(ui, stroke);
}

/// A hairline between regions, over the whole width, without room above and below.
pub fn region_line(ui: &mut Ui) {
    let stroke = theme(ui).region_line();
    full_line(ui, stroke);
}

fn full_line(ui: &mut Ui, stroke: egui::Stroke) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, stroke);
}
