//! The questions before something is lost that is no change yet: choices for a copy, and words that were not sent.

use crate::app::{Message, Session, Stake, Unsaved};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog};
use crate::words::{say, say_with};
use egui::{Context, Id, Label, Ui};

/// Asks what to do with the choices, while that is open.
pub fn choices(ctx: &Context, session: &Session, out: &mut Outbox) {
    if session.stake() != Some(Stake::Choices) {
        return;
    }
    let Some((count, name)) = session.choices() else { return };
    let values = [("count", count.into()), ("name", name.into())];
    let title = say_with("choices-title", &values);
    let shown = Dialog::new(Id::unique("choices"), &title).width(560.0).show(
        ctx,
        |ui| {
            let ink = theme(ui).ink2;
            ui.add(Label::new(Face::Body.text(say_with("choices-text", &values), ink)).wrap());
        },
        buttons,
    );
    let answer = shown.footer.or(shown.closed.then_some(Unsaved::Stay));
    out.messages.extend(answer.map(Message::Unsaved));
}

/// Asks whether words that were typed and not sent may go, while that is open.
pub fn drafts(ctx: &Context, session: &Session, out: &mut Outbox) {
    if session.stake() != Some(Stake::Drafts) {
        return;
    }
    let count = ("count", session.unsent_drafts().len().into());
    let title = say_with("drafts-title", &[count]);
    let shown = Dialog::new(Id::unique("unsent words"), &title).width(560.0).show(
        ctx,
        |ui| {
            let ink = theme(ui).ink2;
            ui.add(Label::new(Face::Body.text(say("drafts-text"), ink)).wrap());
            unsent(ui, session);
        },
        drafts_buttons,
    );
    let answer = shown.footer.or(shown.closed.then_some(Unsaved::Stay));
    out.messages.extend(answer.map(Message::Unsaved));
}

/// The words that were typed and not sent, a line for each.
pub fn unsent(ui: &mut Ui, session: &Session) {
    for line in session.unsent_drafts().lines() {
        let ink = theme(ui).ink;
        ui.add(Label::new(Face::Body.text(line, ink)).truncate());
    }
}

fn drafts_buttons(ui: &mut Ui) -> Option<Unsaved> {
    let stay = Button::ink(&say("unsaved-stay")).show(ui);
    if ui.memory(|memory| memory.focused().is_none()) {
        stay.request_focus();
    }
    let go = Button::danger(&say("drafts-let-go")).show(ui).clicked();
    let answers = [(stay.clicked(), Unsaved::Stay), (go, Unsaved::LetGo)];
    answers.into_iter().find_map(|(pressed, answer)| pressed.then_some(answer))
}

fn buttons(ui: &mut Ui) -> Option<Unsaved> {
    let stay = Button::ink(&say("unsaved-stay")).show(ui);
    if ui.memory(|memory| memory.focused().is_none()) {
        stay.request_focus();
    }
    let back = Button::outline(&say("choices-back")).show(ui).clicked();
    let go = Button::danger(&say("choices-let-go")).show(ui).clicked();
    let answers = [(stay.clicked(), Unsaved::Stay), (back, Unsaved::ToCopy), (go, Unsaved::LetGo)];
    answers.into_iter().find_map(|(pressed, answer)| pressed.then_some(answer))
}
