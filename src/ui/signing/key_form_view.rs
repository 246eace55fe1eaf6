//! Making a key, and looking at somebody else's before it is trusted.

use super::form_view::{LABEL, entered};
use super::keys_view::fingerprint;
use super::state::Keys;
use crate::app::signing::{Key, Passphrase, SHORTEST_PASSPHRASE, SigningWish};
use crate::app::{Message, Session};
use crate::ui::outbox::Outbox;
use crate::ui::review::keys::focus_in_dialog;
use crate::ui::theme::Theme;
use crate::ui::widgets::{Button, NoticeKind, TextField, label_text, notice};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Frame, Id, Label, Margin, Ui};
use std::path::Path;

pub(super) fn boxed(ui: &mut Ui, theme: &Theme, draw: impl FnOnce(&mut Ui)) {
    Frame::new().fill(theme.panel).inner_margin(Margin::symmetric(14, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 8.0;
        draw(ui);
    });
}

/// Draws the form for a new key.
pub fn make_ui(ui: &mut Ui, session: &Session, keys: &mut Keys, out: &mut Outbox, theme: &Theme) {
    boxed(ui, theme, |ui| {
        label_text(ui, &say("keys-make"));
        let owner = Id::unique("key owner");
        if keys.found.is_none() && !keys.focused {
            let first = if keys.owner.is_empty() { owner } else { Id::unique("key passphrase") };
            keys.focused = focus_in_dialog(ui, first);
        }
        let (label, hint) = (say("keys-owner"), say("keys-owner-hint"));
        let field = TextField::new(owner, &label, &keys.owner).label_place(LABEL).hint(&hint);
        if let Some(typed) = field.show(ui).typed {
            keys.owner = typed;
        }
        let least = [("least", SHORTEST_PASSPHRASE.into())];
        let again_hint = say("keys-again-hint");
        let mut enter = hidden(ui, "key passphrase", "keys-passphrase", "", &mut keys.passphrase);
        enter |= hidden(ui, "key passphrase again", "keys-again", &again_hint, &mut keys.again);
        ui.add(Label::new(Face::Small.text(say_with("keys-passphrase-rule", &least), theme.ink3)).wrap());
        let missing = missing(session, keys);
        ui.horizontal(|ui| {
            let make = Button::ink(&say("keys-make-do")).off_because(missing.as_deref()).show(ui).clicked();
            if Button::outline(&say("keys-leave")).show(ui).clicked() {
                *keys = Keys { started: true, made: keys.made.clone(), ..Keys::default() };
                return;
            }
            if missing.is_none() && (make || enter) {
                let (owner, passphrase) = (keys.owner.trim().to_owned(), Passphrase::new(keys.passphrase.as_str()));
                out.messages.push(Message::Signing(SigningWish::MakeKey { owner, passphrase }));
            }
            if let Some(missing) = &missing {
                ui.add(Label::new(Face::Small.text(missing, theme.ink2)).truncate());
            }
        });
    });
}

fn hidden(ui: &mut Ui, id: &str, label: &str, hint: &str, value: &mut String) -> bool {
    let output = TextField::new(Id::unique(id), &say(label), value).label_place(LABEL).hint(hint).hidden().show(ui);
    if let Some(typed) = output.typed {
        *value = typed;
    }
    entered(ui, &output.response)
}

fn missing(session: &Session, keys: &Keys) -> Option<String> {
    let short = keys.passphrase.chars().count() < SHORTEST_PASSPHRASE;
    match () {
        () if session.signing.busy => Some(say("keys-busy")),
        () if keys.owner.trim().is_empty() => Some(say("keys-no-owner")),
        () if short => Some(say_with("keys-too-short", &[("least", SHORTEST_PASSPHRASE.into())])),
        () if keys.passphrase != keys.again => Some(say("keys-differ")),
        () => None,
    }
}

/// Draws the key of somebody else: its fingerprint, and the question whether it is trusted.
pub fn found_ui(
    ui: &mut Ui,
    session: &Session,
    (path, key): (&Path, &Key),
    keys: &mut Keys,
    out: &mut Outbox,
    theme: &Theme,
) {
    boxed(ui, theme, |ui| {
        ui.label(Face::Heading.text(say("keys-found"), theme.ink));
        let file = path.display().to_string();
        ui.add(Label::new(Face::Small.text(say_with("keys-found-file", &[("file", file.into())]), theme.ink2)).wrap());
        fingerprint(ui, key, theme);
        let (title, text) = (say("keys-warning"), say("keys-warning-text"));
        notice(ui, NoticeKind::Warning, Icon::Phone, &title, &text, |_| {});
        let (label, hint) = (say("keys-found-owner"), say("keys-owner-hint"));
        let field = TextField::new(Id::unique("found owner"), &label, &keys.found_owner).label_place(LABEL).hint(&hint);
        if let Some(typed) = field.show(ui).typed {
            keys.found_owner = typed;
        }
        ui.horizontal(|ui| {
            let off = session.signing.busy.then(|| say("keys-busy"));
            if Button::ink(&say("keys-trust-do")).off_because(off.as_deref()).show(ui).clicked() {
                let (file, owner) = (path.to_owned(), keys.found_owner.trim().to_owned());
                out.messages.push(Message::Signing(SigningWish::Trust { file, owner }));
            }
            if Button::outline(&say("keys-leave")).show(ui).clicked() {
                out.messages.push(Message::Signing(SigningWish::Dismiss));
            }
        });
    });
}
