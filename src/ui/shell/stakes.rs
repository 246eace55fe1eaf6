//! The question before choices are lost that were made for a copy and not brought in.

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
