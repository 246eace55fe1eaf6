//! With which key something is signed, or without, and the passphrase.

use super::form_view::{LABEL, entered};
use super::state::{Form, SigningState};
use crate::app::Session;
use crate::app::signing::{Key, Keyring};
use crate::ui::Face;
use crate::ui::theme::theme;
use crate::ui::widgets::{LabelPlace, TextField, label_text, link, radio};
use crate::words::{say, say_with};
use egui::{Align, Id, Label, Layout, Ui};

/// Draws the choice; answers whether Enter was pressed in the passphrase.
pub fn key_choice_ui(ui: &mut Ui, session: &Session, state: &mut SigningState, form: &mut Form) -> bool {
    let own: Vec<&Key> = session.signing.ring.iter().flat_map(Keyring::own).collect();
    settle(&own, session, form);
    let LabelPlace::Left(indent) = LABEL else { return false };
    ui.horizontal_top(|ui| {
        ui.allocate_ui_with_layout(egui::vec2(indent, 24.0), Layout::top_down(Align::Min), |ui| {
            ui.set_min_width(indent);
            ui.add_space(3.0);
            label_text(ui, &say("sign-with"));
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            choices(ui, &own, form);
            if link(ui, &say("sign-make-key")).clicked() {
                state.open_keys();
                if let Some(keys) = &mut state.keys {
                    keys.making = true;
                    keys.owner = whole_name(form);
                }
            }
        });
    });
    form.key.is_some() && passphrase(ui, form)
}

fn whole_name(form: &Form) -> String {
    let parts = [form.name.trim(), form.role.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Until a person chooses, the key that was just made is taken, or the only own one.
fn settle(own: &[&Key], session: &Session, form: &mut Form) {
    let is_there = |id: &str| own.iter().any(|key| key.id == id);
    if form.key.as_ref().is_some_and(|id| !is_there(id)) {
        form.key = None;
    }
    if form.key_chosen {
        return;
    }
    let made = session.signing.made.as_ref().filter(|key| key.is_own && is_there(&key.id));
    form.key = match (made, own) {
        (Some(made), _) => Some(made.id.clone()),
        (None, [only]) => Some(only.id.clone()),
        _ => None,
    };
}

fn choices(ui: &mut Ui, own: &[&Key], form: &mut Form) {
    let theme = theme(ui);
    for key in own {
        let values = [("printed", key.printed().into()), ("owner", key.owner.as_str().into())];
        if radio(ui, form.key.as_ref() == Some(&key.id), &say_with("sign-with-key", &values)).clicked() {
            form.key = Some(key.id.clone());
            form.key_chosen = true;
        }
    }
    if radio(ui, form.key.is_none(), &say("sign-without")).clicked() {
        form.key = None;
        form.key_chosen = true;
    }
    if form.key.is_none() {
        ui.add(Label::new(Face::Small.text(say("sign-without-hint"), theme.ink3)).wrap());
    }
}

fn passphrase(ui: &mut Ui, form: &mut Form) -> bool {
    let (label, hint) = (say("sign-passphrase"), say("sign-passphrase-hint"));
    let field = TextField::new(Id::unique("sign passphrase"), &label, &form.passphrase).label_place(LABEL);
    let output = field.hint(&hint).hidden().show(ui);
    if let Some(typed) = output.typed {
        form.passphrase = typed;
    }
    entered(ui, &output.response)
}
