//! The dialog of keys: one's own, those of others, and how each comes to be there.

use super::key_forget_view::{Forgetting, forget_ui};
use super::key_form_view::{found_ui, make_ui};
use super::state::{Keys, SigningState};
use crate::app::signing::{Asked, Key, SigningWish};
use crate::app::{Message, Session};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{Button, Dialog, NoticeKind, heading, notice, row_line};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Context, Frame, Id, Label, Layout, Margin, ScrollArea, Ui, vec2};

/// Draws the dialog, while it is open.
pub fn keys_ui(ctx: &Context, session: &Session, state: &mut SigningState, out: &mut Outbox) {
    let Some(mut keys) = state.keys.take() else { return };
    keys.follow(session);
    let (title, subtitle) = (say("keys-dialog-title"), say("keys-dialog-subtitle"));
    let dialog = Dialog::new(Id::unique("keys"), &title).subtitle(&subtitle).size(720.0, 600.0);
    let has_form = keys.making || keys.forgetting.is_some() || session.signing.found.is_some();
    let shown = dialog.show(
        ctx,
        |ui| {
            ScrollArea::vertical().id_salt("keys").auto_shrink(false).show(ui, |ui| {
                let air = Frame::new().inner_margin(Margin { left: 20, right: 20, top: 12, bottom: 16 });
                air.show(ui, |ui| body(ui, session, &mut keys, out));
            });
        },
        // The strong button is that of the form, while one is open.
        |ui| {
            let word = say("keys-close");
            let done = if has_form { Button::outline(&word) } else { Button::ink(&word) };
            done.show(ui).clicked()
        },
    );
    if shown.closed || shown.footer {
        out.messages.push(Message::Signing(SigningWish::Dismiss));
    } else {
        state.keys = Some(keys);
    }
}

impl Keys {
    /// Folds the form away once its key is there, and begins with the name of the key that is looked at.
    fn follow(&mut self, session: &Session) {
        let made = session.signing.made.as_ref().map(|key| key.id.clone());
        if !self.started {
            self.started = true;
            self.made.clone_from(&made);
        }
        if made != self.made {
            *self = Self { started: true, made, ..Self::default() };
        }
        let found = session.signing.found.as_ref().map(|(_, key)| key);
        if found.map(|key| &key.id) != self.found.as_ref() {
            self.found = found.map(|key| key.id.clone());
            self.found_owner = found.map(|key| key.owner.clone()).unwrap_or_default();
        }
        if session.signing.told.is_some() || session.signing.fault.is_some() {
            self.copied = None;
        }
    }
}

fn body(ui: &mut Ui, session: &Session, keys: &mut Keys, out: &mut Outbox) {
    let theme = theme(ui);
    ui.set_width(ui.available_width());
    ui.spacing_mut().item_spacing.y = 7.0;
    let signing = &session.signing;
    if let Some(fault) = &signing.fault {
        notice(ui, NoticeKind::Error, Icon::Warning, &say("keys-failed"), fault, |_| {});
    }
    if let Some(told) = keys.copied.as_ref().or(signing.told.as_ref()) {
        told_ui(ui, told, &theme);
    }
    let ring = signing.ring.as_ref();
    let of = |own: bool| ring.into_iter().flat_map(|ring| &ring.keys).filter(move |key| key.is_own == own);
    heading(ui, &say("keys-own"), None);
    let own: Vec<&Key> = of(true).collect();
    List { session, keys: &mut *keys, out: &mut *out, theme: &theme }.show(ui, &own, "keys-own-none");
    if keys.making {
        make_ui(ui, session, keys, out, &theme);
    } else if Button::outline(&say("keys-make-open")).icon(Icon::Plus).small().show(ui).clicked() {
        keys.making = true;
    }
    ui.add_space(8.0);
    heading(ui, &say("keys-others"), None);
    let others: Vec<&Key> = of(false).collect();
    List { session, keys: &mut *keys, out: &mut *out, theme: &theme }.show(ui, &others, "keys-others-none");
    if let Some((path, key)) = &signing.found {
        found_ui(ui, session, (path, key), keys, out, &theme);
    } else {
        let hint = say("keys-look-hint");
        if Button::outline(&say("keys-look")).icon(Icon::Plus).small().hint(&hint).show(ui).clicked() {
            out.messages.push(Message::Signing(SigningWish::Ask(Asked::KeyFile)));
        }
    }
    for note in ring.map(|ring| ring.notes.as_slice()).unwrap_or_default() {
        ui.add(Label::new(Face::Small.text(note, theme.ink2)).wrap());
    }
}

/// What was just done, to be read before it is let go.
fn told_ui(ui: &mut Ui, told: &str, theme: &Theme) {
    Frame::new().fill(theme.panel).inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.label(Icon::Check.text(Icon::SIZE, theme.ink2));
            ui.add(Label::new(Face::Body.text(told, theme.ink)).wrap());
        });
    });
}

/// One list of keys, with what it can ask and change.
struct List<'a> {
    session: &'a Session,
    keys: &'a mut Keys,
    out: &'a mut Outbox,
    theme: &'a Theme,
}

impl List<'_> {
    fn show(&mut self, ui: &mut Ui, list: &[&Key], none: &str) {
        if list.is_empty() {
            ui.add(Label::new(Face::Body.text(say(none), self.theme.ink2)).wrap());
        }
        for key in list {
            let owner = if key.owner.is_empty() { say("sign-offs-key-nobody") } else { key.owner.clone() };
            ui.push_id(&key.id, |ui| {
                self.key_ui(ui, key, &owner);
                forget_ui(ui, key, &owner, self.keys, self.out, self.theme);
            });
            row_line(ui);
        }
    }

    fn key_ui(&mut self, ui: &mut Ui, key: &Key, owner: &str) {
        let theme = self.theme;
        ui.allocate_ui_with_layout(vec2(ui.available_width(), 40.0), Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if key.is_own && pressed(ui, "keys-write", None, owner) {
                self.out.messages.push(Message::Signing(SigningWish::Ask(Asked::PublicKey(key.id.clone()))));
            }
            if !key.is_own && pressed(ui, "keys-forget", None, owner) {
                self.keys.forgetting = Some(Forgetting::of(self.session, key));
                self.out.messages.push(Message::Signing(SigningWish::Dismiss));
            }
            if pressed(ui, "keys-copy", Some(Icon::Copy), owner) {
                ui.ctx().copy_text(key.public_file());
                self.keys.copied = Some(say_with("keys-copied", &[("printed", key.printed().into())]));
                self.out.messages.push(Message::Signing(SigningWish::Dismiss));
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 1.0;
                ui.add(Label::new(Face::Emphasis.text(owner, theme.ink)).truncate());
                fingerprint(ui, key, theme);
            });
        });
    }
}

/// Draws a small button of a key, named with its owner for screen readers; whether it was pressed.
fn pressed(ui: &mut Ui, id: &str, icon: Option<Icon>, owner: &str) -> bool {
    let (words, hint) = (say(id), say(&format!("{id}-hint")));
    let name = format!("{words}: {owner}");
    let button = Button::outline(&words).small().hint(&hint).name(&name);
    icon.into_iter().fold(button, Button::icon).show(ui).clicked()
}

/// The fingerprint in groups of four, as it is read aloud.
pub(super) fn fingerprint(ui: &mut Ui, key: &Key, theme: &Theme) {
    let words = say_with("keys-fingerprint", &[("printed", key.printed().into())]);
    ui.add(Label::new(Face::Code.text(words, theme.ink2)).selectable(true));
}
