//! A whole scenario of another program: what comes, and what cannot come along.

use crate::app::arrival::{ArrivalAct, Whole};
use crate::ui::Face;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, row_line};
use crate::words::{say, say_with};
use egui::{Context, Frame, Id, Label, Margin, ScrollArea, Ui};

/// Draws the dialog.
pub fn whole_ui(ctx: &Context, whole: &Whole) -> Option<ArrivalAct> {
    let title = say("arrival-whole-title");
    let values = [("file", whole.file.as_str().into()), ("injects", whole.scenario.injects.len().into())];
    let subtitle = say_with("arrival-whole-subtitle", &values);
    let shown = Dialog::new(Id::unique("arrival whole"), &title).subtitle(&subtitle).size(760.0, 520.0).show(
        ctx,
        |ui| losses(ui, whole),
        |ui| {
            let take = Button::ink(&say("arrival-whole-take")).show(ui).clicked();
            let leave = Button::outline(&say("arrival-leave")).show(ui).clicked();
            (take, leave)
        },
    );
    match shown.footer {
        (true, _) => Some(ArrivalAct::Take),
        (_, true) => Some(ArrivalAct::Leave),
        _ => shown.closed.then_some(ArrivalAct::Leave),
    }
}

fn losses(ui: &mut Ui, whole: &Whole) {
    let theme = theme(ui);
    let margin = Frame::new().inner_margin(Margin::symmetric(20, 12));
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        margin.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 6.0;
            let head = say_with("arrival-whole-losses", &[("count", whole.losses.len().into())]);
            ui.label(Face::Heading.text(head, theme.ink));
            for loss in &whole.losses {
                ui.add(Label::new(Face::Body.text(loss, theme.ink2)).wrap());
                row_line(ui);
            }
        });
    });
}
