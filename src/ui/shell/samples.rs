//! The exercises that come with the program, to look around in or to start from.

use crate::app::Message;
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, row_line};
use crate::words::{say, say_with};
use egui::{Context, Id, ScrollArea, Ui};

/// Lists the exercises; `false` when the list is to be closed.
pub fn samples(ctx: &Context, out: &mut Outbox) -> bool {
    let shown = Dialog::new(Id::unique("samples"), &say("samples-title"))
        .subtitle(&say("samples-subtitle"))
        .size(720.0, 520.0)
        .show(
            ctx,
            |ui| {
                let ids = crate::app::sample_ids();
                let list = ScrollArea::vertical().auto_shrink([false, false]);
                list.show(ui, |ui| ids.into_iter().filter(|id| row(ui, id)).last()).inner
            },
            |ui| Button::outline(&say("samples-close")).show(ui).clicked(),
        );
    if let Some(id) = shown.body {
        out.messages.push(Message::OpenSample(id));
        return false;
    }
    !(shown.closed || shown.footer)
}

/// One exercise; `true` where it is chosen.
fn row(ui: &mut Ui, id: &str) -> bool {
    let theme = theme(ui);
    let title = say(&format!("sample-{id}-title"));
    let chosen = ui
        .horizontal_top(|ui| {
            let width = ui.available_width() - 96.0;
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.label(Face::Emphasis.text(&title, theme.ink));
                ui.add(egui::Label::new(Face::Body.text(say(&format!("sample-{id}-about")), theme.ink2)).wrap());
            });
            let name = say_with("samples-open-name", &[("title", title.as_str().into())]);
            Button::outline(&say("samples-open")).small().name(&name).show(ui).clicked()
        })
        .inner;
    row_line(ui);
    chosen
}
