//! The sheet of keys, made from the list of commands.

use crate::ui::Face;
use crate::ui::commands::{Command, Reach};
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{Button, Dialog, key_cap};
use crate::words::say;
use egui::{Align, Context, Id, Layout, ScrollArea, Ui, vec2};

/// Shows the keys that work here, one column for each reach; answers whether the sheet is to be closed.
pub fn keys_sheet(ctx: &Context, here: Reach) -> bool {
    let (title, subtitle) = (say("keys-title"), say("keys-subtitle"));
    let dialog = Dialog::new(Id::unique("keys sheet"), &title).subtitle(&subtitle).size(760.0, 520.0);
    let shown = dialog.show(ctx, |ui| columns(ui, here), |ui| Button::ink(&say("dialog-close")).show(ui).clicked());
    shown.closed || shown.footer
}

fn columns(ui: &mut Ui, here: Reach) {
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        egui::Frame::new().inner_margin(egui::Margin::symmetric(20, 12)).show(ui, |ui| {
            ui.columns(2, |columns| {
                let [left, right] = columns else { return };
                let (own, common): (Vec<Reach>, Vec<Reach>) =
                    Reach::ALL.into_iter().filter(|reach| reach.includes(here)).partition(|reach| reach.is_of(here));
                own.into_iter().for_each(|reach| group(left, reach));
                common.into_iter().for_each(|reach| group(right, reach));
            });
        });
    });
}

fn group(ui: &mut Ui, reach: Reach) {
    let theme = theme(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add_space(8.0);
    ui.label(Face::Heading.text(reach.text(), theme.ink));
    ui.add_space(4.0);
    for command in Command::ALL.iter().filter(|command| command.reach() == reach && command.keys().is_some()) {
        ui.horizontal(|ui| {
            ui.set_min_height(space::TREE_ROW);
            ui.allocate_ui_with_layout(vec2(110.0, space::TREE_ROW), Layout::left_to_right(Align::Center), |ui| {
                ui.set_min_width(110.0);
                key_cap(ui, &command.keys_text(ui.ctx()));
            });
            ui.label(Face::Body.text(command.text(), theme.ink2)).on_hover_text(command.hint());
        });
    }
    ui.add_space(12.0);
}
