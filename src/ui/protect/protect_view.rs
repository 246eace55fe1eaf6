//! The dialog that sets a passphrase, changes it, or takes it away.

use super::state::{ProtectState, fields, taken};
use crate::app::{Document, Message, ProtectAct, SHORTEST_PASSPHRASE, SaveState, Session};
use crate::ui::outbox::Outbox;
use crate::ui::review::keys::focus_in_dialog;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, LabelPlace, NoticeKind, TextField, link, notice};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Context, Id, Key, Label, Layout, Ui};

/// Draws the dialog; `false` when it is to be closed.
pub fn protect_ui(ctx: &Context, session: &Session, state: &mut ProtectState, out: &mut Outbox) -> bool {
    let Some(document) = &session.document else { return false };
    let is_protected = document.padlock.is_some();
    let title = say(if is_protected { "protect-title-change" } else { "protect-title" });
    let about = if is_protected { "protect-subtitle-change" } else { "protect-subtitle" };
    let subtitle = say_with(about, &[("name", document.name().into())]);
    let missing = missing(document, state);
    let removing = state.removing;
    let shown = Dialog::new(Id::unique("protect"), &title).subtitle(&subtitle).width(560.0).show(
        ctx,
        |ui| match removing {
            true => removing_ui(ui),
            false => setting_ui(ui, is_protected, state),
        },
        |ui| footer(ui, document, removing, missing.as_deref()),
    );
    let (go, stay) = shown.footer;
    if removing {
        if go {
            out.messages.push(Message::Protect(ProtectAct::Remove));
        }
        if stay {
            state.removing = false;
            ctx.request_repaint();
        }
        return !(go || shown.closed);
    }
    if (go || shown.body) && missing.is_none() {
        state.again.clear();
        out.messages.push(Message::Protect(ProtectAct::Set(taken(ctx, &mut state.passphrase))));
        return false;
    }
    if stay || shown.closed {
        drop(taken(ctx, &mut state.passphrase));
        return false;
    }
    true
}

/// What keeps it from being done, the first thing first.
fn missing(document: &Document, state: &ProtectState) -> Option<String> {
    if document.is_read_only() {
        return Some(say("protect-read-only"));
    }
    let is_short = state.passphrase.chars().count() < SHORTEST_PASSPHRASE;
    match () {
        () if document.save_state == SaveState::Saving => Some(say("protect-busy")),
        () if state.removing => None,
        () if state.passphrase.is_empty() => Some(say("protect-empty")),
        () if is_short => Some(say_with("protect-too-short", &[("least", SHORTEST_PASSPHRASE.into())])),
        () if state.passphrase != state.again => Some(say("protect-differ")),
        () => None,
    }
}

/// Answers whether Enter was pressed in one of the fields.
fn setting_ui(ui: &mut Ui, is_protected: bool, state: &mut ProtectState) -> bool {
    let theme = theme(ui);
    ui.spacing_mut().item_spacing.y = 9.0;
    let [first, second, _] = fields();
    if !state.focused {
        state.focused = focus_in_dialog(ui, first);
    }
    let label = say(if is_protected { "protect-passphrase-new" } else { "protect-passphrase" });
    let mut entered = hidden(ui, first, &label, "", &mut state.passphrase);
    entered |= hidden(ui, second, &say("protect-again"), &say("protect-again-hint"), &mut state.again);
    let rule = say_with("protect-rule", &[("least", SHORTEST_PASSPHRASE.into())]);
    ui.add(Label::new(Face::Small.text(rule, theme.ink2)).wrap());
    notice(ui, NoticeKind::Warning, Icon::Warning, &say("protect-warning"), &say("protect-warning-text"), |_| {});
    ui.add(Label::new(Face::Small.text(say("protect-plain"), theme.ink2)).wrap());
    if is_protected && link(ui, &say("protect-remove")).clicked() {
        state.removing = true;
        ui.ctx().request_repaint();
    }
    entered
}

fn removing_ui(ui: &mut Ui) -> bool {
    let ink = theme(ui).ink;
    ui.add(Label::new(Face::Body.text(say("protect-remove-ask"), ink)).wrap());
    false
}

/// Draws a field that shows no letters; whether Enter left it.
pub(super) fn hidden(ui: &mut Ui, id: Id, label: &str, hint: &str, value: &mut String) -> bool {
    let output = TextField::new(id, label, value).label_place(LabelPlace::Above).hint(hint).hidden().show(ui);
    if let Some(typed) = output.typed {
        *value = typed;
    }
    let entered = output.response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if entered {
        // Where what was typed does not do, it is mended in the same place.
        output.response.request_focus();
    }
    entered
}

/// Answers whether it is to be done, and whether it is left.
fn footer(ui: &mut Ui, document: &Document, removing: bool, missing: Option<&str>) -> (bool, bool) {
    if removing {
        let keep = Button::ink(&say("protect-remove-keep")).show(ui);
        if ui.memory(|memory| memory.focused().is_none()) {
            keep.request_focus();
        }
        let remove = missing.is_none() && Button::danger(&say("protect-remove-do")).show(ui).clicked();
        return (remove, keep.clicked());
    }
    let has_file = document.path.is_some() && document.expect.is_some();
    let word = match (document.padlock.is_some(), has_file) {
        (true, true) => "protect-change-do",
        (false, true) => "protect-do",
        (_, false) => "protect-do-unsaved",
    };
    let go = Button::ink(&say(word)).off_because(missing).show(ui).clicked();
    let leave = Button::outline(&say("protect-leave")).show(ui).clicked();
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let ink = theme(ui).ink2;
        ui.add(Label::new(Face::Small.text(missing.unwrap_or_default(), ink)).truncate());
    });
    (go, leave)
}
