//! The exercises that come with the program, to look around in or to start from.

use crate::app::Message;
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, row_line};
use crate::words::{say, say_with};
use egui::{Align, Context, Frame, Id, Layout, Margin, ScrollArea, Ui};

/// Lists the exercises; `false` when the list is to be closed.
pub fn samples(ctx: &Context, out: &mut Outbox) -> bool {
    let shown = Dialog::new(Id::unique("samples"), &say("samples-title"))
        .subtitle(&say("samples-subtitle"))
        .size(760.0, 560.0)
        .show(
            ctx,
            |ui| {
                let ids = crate::app::sample_ids();
                let list = ScrollArea::vertical().auto_shrink([false, false]);
                list.show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ids.into_iter().filter(|id| row(ui, id)).last()
                })
                .inner
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
    let margin = Margin { left: 20, right: 16, top: 12, bottom: 12 };
    let drawn = Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            let width = ui.available_width() - 84.0;
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.label(Face::Emphasis.text(&title, theme.ink));
                ui.add(egui::Label::new(Face::Body.text(say(&format!("sample-{id}-about")), theme.ink2)).wrap());
            });
            let name = say_with("samples-open-name", &[("title", title.as_str().into())]);
            let button = |ui: &mut Ui| Button::outline(&say("samples-open")).small().name(&name).show(ui);
            let open = ui.with_layout(Layout::right_to_left(Align::Min), button).inner;
            if ui.memory(|memory| memory.focused().is_none()) {
                open.request_focus();
            }
            open.clicked()
        })
    });
    row_line(ui);
    drawn.inner.inner
}
