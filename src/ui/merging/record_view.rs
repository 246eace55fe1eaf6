//! A whole record that one side has and the other has not: whether it stays, and what is in it.

use super::data::Presence;
use super::marked::words_ui;
use crate::app::Message;
use crate::app::merging::{Choice, Made, MergeAct};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, link, row_line};
use crate::words::say;
use egui::{Frame, Label, Margin, Ui, vec2};

/// The width of the names of fields.
const LABEL: f32 = 150.0;

/// Draws what happened and both answers.
pub fn answers_ui(ui: &mut Ui, made: &Made, presence: &Presence, at: usize, out: &mut Outbox) {
    let theme = theme(ui);
    let standing = made.merge.conflicts().get(at).and_then(|conflict| conflict.choice.clone());
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 14, bottom: 0 }).show(ui, |ui| {
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
            if standing.is_some() && link(ui, &say("merging-reopen")).clicked() {
                out.messages.push(Message::Merge(MergeAct::Reopen(at)));
            }
        });
    });
}

/// Draws the fields of the record; those that were changed are marked.
pub fn fields_ui(ui: &mut Ui, presence: &Presence) {
    let theme = theme(ui);
    for (place, field) in presence.fields.iter().enumerate() {
        if place > 0 {
            row_line(ui);
        }
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
}
