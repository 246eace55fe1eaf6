//! The dialog that asks for the passphrase of something that is protected.

use super::protect_view::hidden;
use super::state::{UnlockState, fields, taken};
use crate::app::{Locked, Message, Session, Unlocking};
use crate::ui::outbox::Outbox;
use crate::ui::review::keys::focus_in_dialog;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, NoticeKind, notice};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Context, Id, Layout, Ui};

/// Asks, while something waits for its passphrase.
pub fn unlock_ui(ctx: &Context, session: &Session, state: &mut UnlockState, out: &mut Outbox) {
    let Some(unlocking) = &session.unlocking else {
        *state = UnlockState::default();
        return;
    };
    // A wrong one is typed again in the same place.
    if unlocking.wrong != state.wrong {
        *state = UnlockState { wrong: unlocking.wrong, ..UnlockState::default() };
        // The dialog is higher now, and finds its place only with the next frame.
        ctx.request_repaint();
    }
    let title = say_with("unlock-title", &[("file", unlocking.file.as_str().into())]);
    let subtitle = say(&format!("unlock-subtitle-{}", name(&unlocking.what)));
    let off = off_because(unlocking, state);
    let shown = Dialog::new(Id::unique("unlock"), &title).subtitle(&subtitle).width(520.0).show(
        ctx,
        |ui| body(ui, unlocking, state),
        |ui| footer(ui, unlocking, off.as_deref()),
    );
    let (go, leave) = shown.footer;
    if (go || shown.body) && off.is_none() {
        out.messages.push(Message::Unlock(taken(ctx, &mut state.typed)));
    } else if leave || shown.closed {
        drop(taken(ctx, &mut state.typed));
        out.messages.push(Message::LeaveLocked);
    }
}

/// Answers whether it is to be tried, and whether it is left.
fn footer(ui: &mut Ui, unlocking: &Unlocking, off: Option<&str>) -> (bool, bool) {
    let go = Button::ink(&say("unlock-do")).off_because(off).show(ui).clicked();
    let leave = Button::outline(&say("unlock-leave")).show(ui).clicked();
    if unlocking.is_trying {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let ink = theme(ui).ink2;
            ui.label(Face::Small.text(say("unlock-trying"), ink));
        });
    }
    (go, leave)
}

fn name(what: &Locked) -> &'static str {
    match what {
        Locked::Open(_) => "open",
        Locked::Left(_) => "left",
        Locked::Other(_) => "other",
        Locked::Copy(_) | Locked::Base(_) => "copy",
        Locked::Kept => "kept",
    }
}

fn off_because(unlocking: &Unlocking, state: &UnlockState) -> Option<String> {
    match () {
        () if unlocking.is_trying => Some(say("unlock-trying")),
        () if state.typed.is_empty() => Some(say("protect-empty")),
        () => None,
    }
}

/// Answers whether Enter was pressed in the field.
fn body(ui: &mut Ui, unlocking: &Unlocking, state: &mut UnlockState) -> bool {
    let [_, _, field] = fields();
    if !state.focused {
        state.focused = focus_in_dialog(ui, field);
    }
    let entered = hidden(ui, field, &say("unlock-passphrase"), "", &mut state.typed);
    if unlocking.wrong > 0 && !unlocking.is_trying {
        let told = say_with("unlock-wrong", &[("count", unlocking.wrong.into())]);
        let (title, rest) = told.split_once(". ").unwrap_or((told.as_str(), ""));
        notice(ui, NoticeKind::Error, Icon::Warning, title, rest, |_| {});
    }
    entered
}
