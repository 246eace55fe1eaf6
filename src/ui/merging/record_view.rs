//! A whole record that one side has and the other has not: what is in it, and whether it stays.

use super::data::Presence;
use super::marked::words_ui;
use crate::app::Message;
use crate::app::merging::{Choice, Made, MergeAct};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, row_line};
use crate::words::say;
use egui::{Frame, Label, Margin, Ui, vec2};

/// The width of the names of fields.
const LABEL: f32 = 150.0;

/// Draws the record with both answers.
pub fn record_ui(ui: &mut Ui, made: &Made, presence: &Presence, at: usize, out: &mut Outbox) {
    let theme = theme(ui);
    let standing = made.merge.conflicts().get(at).and_then(|conflict| conflict.choice.clone());
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 14, bottom: 14 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(Face::Heading.text(&presence.told, theme.ink)).wrap());
        ui.add_space(10.0);
        ui.horizontal(|ui| {
            let kind = if presence.comes_in { "in" } else { "stay" };
            for (choice, id, key) in [
                (Choice::Keep, format!("merging-keep-{kind}"), presence.keep_key),
                (Choice::LetGo, format!("merging-go-{kind}"), presence.go_key),
            ] {
                let text = say(&id);
                let button = Button::outline(&text).key(key);
                let chosen = standing.as_ref() == Some(&choice);
                let button = if chosen { button.pressed(true) } else { button };
                if button.show(ui).clicked() {
                    out.messages.push(Message::Merge(MergeAct::Settle(at, choice)));
                }
            }
        });
        ui.add_space(12.0);
        for field in &presence.fields {
            row_line(ui);
            ui.add_space(5.0);
            ui.horizontal_top(|ui| {
                ui.allocate_ui(vec2(LABEL, 18.0), |ui| {
                    ui.set_width(LABEL);
                    ui.add(Label::new(Face::Small.text(&field.label, theme.ink3)).wrap());
                });
                ui.vertical(|ui| words_ui(ui, &field.parts, Face::Body, theme.ink, &theme));
            });
            ui.add_space(5.0);
        }
    });
}
