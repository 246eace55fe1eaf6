//! What stands at the Brief desk as long as no packs are made: what is so, and what can be done today.

use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{Button, row_line};
use crate::ui::{Face, Icon};
use crate::words::say;
use egui::{CentralPanel, Frame, Margin, Ui, UiBuilder};

const EDITIONS: [&str; 5] = ["excon", "audience", "advisor", "evaluator", "observer"];

/// Draws the Brief desk.
pub fn brief_page(ui: &mut Ui) {
    let theme = theme(ui);
    let margin = Margin { left: space::START as i8, right: space::START as i8, top: 36, bottom: 24 };
    CentralPanel::default().frame(Frame::new().fill(theme.canvas).inner_margin(margin)).show(ui, |ui| {
        let rect = ui.max_rect();
        let page = UiBuilder::new().max_rect(rect.with_max_x(rect.right().min(rect.left() + 640.0)));
        page_in(&mut ui.new_child(page), &theme);
    });
}

fn page_in(ui: &mut Ui, theme: &Theme) {
    ui.label(Face::Display.text(say("brief-title"), theme.ink));
    ui.add_space(6.0);
    ui.label(Face::Body.text(say("brief-none"), theme.ink2));
    ui.label(Face::Body.text(say("brief-today"), theme.ink2));
    ui.add_space(18.0);
    ui.label(Face::Heading.text(say("brief-editions"), theme.ink));
    ui.add_space(4.0);
    row_line(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    let reason = say("brief-off");
    for edition in EDITIONS {
        row(ui, edition, &reason);
        row_line(ui);
    }
}

fn row(ui: &mut Ui, edition: &str, reason: &str) {
    let theme = theme(ui);
    ui.horizontal(|ui| {
        ui.set_min_height(space::TWO_LINES + 4.0);
        ui.label(Icon::FileText.text(Icon::SIZE, theme.ink3));
        ui.add_space(4.0);
        ui.vertical(|ui| {
            ui.add_space(7.0);
            ui.label(Face::Emphasis.text(say(&format!("brief-{edition}")), theme.ink2));
            ui.label(Face::Small.text(say(&format!("brief-{edition}-holds")), theme.ink3));
        });
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let name = format!("{}: {}", say("brief-export"), say(&format!("brief-{edition}")));
            Button::outline(&say("brief-export")).name(&name).small().off_because(Some(reason)).show(ui);
        });
    });
}
