//! The dialog of checklists.

use super::data::{rows, switched};
use super::fault_view::unfit_ui;
use super::row_view::{RowAct, row_ui};
use crate::app::{Message, Session};
use crate::ui::Icon;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, region_line};
use crate::words::say;
use egui::{Context, Frame, Id, Margin, ScrollArea, Ui};

/// Draws the dialog; `false` when it is to be closed.
pub fn checklists_ui(ctx: &Context, session: &Session, out: &mut Outbox) -> bool {
    let (title, open) = (say("checklists-title"), session.document.is_some());
    let subtitle = say(if open { "checklists-subtitle" } else { "checklists-subtitle-start" });
    let dialog = Dialog::new(Id::unique("checklists"), &title).subtitle(&subtitle).size(860.0, 600.0);
    let shown = dialog.show(
        ctx,
        |ui| {
            // Faults that just came are seen at once: their list begins at its top.
            let salt = ("checklists", session.refused.is_some());
            ScrollArea::vertical().id_salt(salt).auto_shrink([false, false]).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                refused(ui, session, out);
                for row in rows(session) {
                    let act = ui.push_id((&row.id, &row.title), |ui| row_ui(ui, &row)).inner;
                    take(act, session, out);
                }
            });
        },
        |ui| {
            let close = Button::ink(&say("checklists-close")).show(ui).clicked();
            let add = Button::outline(&say("checklists-add")).icon(Icon::Plus).show(ui).clicked();
            (close, add)
        },
    );
    let (close, add) = shown.footer;
    if add {
        out.messages.push(Message::AskChecklist);
    }
    let closes = shown.closed || close;
    if closes && session.refused.is_some() {
        out.messages.push(Message::DismissRefused);
    }
    !closes
}

/// The file that was not added, with its faults, above everything else.
fn refused(ui: &mut Ui, session: &Session, out: &mut Outbox) {
    let unfit = session.refused.as_ref().and_then(|own| own.read.as_ref().err().map(|unfit| (own, unfit)));
    let Some((own, unfit)) = unfit else { return };
    Frame::new().fill(theme(ui).panel).inner_margin(Margin::symmetric(20, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        unfit_ui(ui, unfit);
        ui.add_space(8.0);
        ui.horizontal(|ui| {
            if Button::outline(&say("checklists-again")).icon(Icon::ArrowClockwise).small().show(ui).clicked() {
                out.messages.push(Message::AddChecklist(own.path.clone()));
            }
            if Button::outline(&say("checklists-dismiss")).small().show(ui).clicked() {
                out.messages.push(Message::DismissRefused);
            }
        });
    });
    region_line(ui);
}

fn take(act: Option<RowAct>, session: &Session, out: &mut Outbox) {
    match act {
        Some(RowAct::Switch(id, on)) => {
            if let Some(document) = &session.document {
                out.edit(switched(document, &id, on));
            }
        }
        Some(RowAct::Again(path)) => out.messages.push(Message::AddChecklist(path)),
        Some(RowAct::Remove(path)) => out.messages.push(Message::RemoveChecklist(path)),
        None => {}
    }
}
