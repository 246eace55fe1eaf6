//! The dialog that signs something off: what still stands open first, then who, why, and with which key.

use super::change_view::since_ui;
use super::key_choice_view::key_choice_ui;
use super::state::{Form, SigningState};
use crate::app::signing::{Passphrase, SignWish, SigningWish, StillOpen};
use crate::app::{Document, Memory, Message, Session};
use crate::ui::outbox::Outbox;
use crate::ui::review::keys::focus_in_dialog;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Choice, Dialog, LabelPlace, NoticeKind, Picked, Picker, TextField, notice};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Context, Id, Key, Label, ScrollArea, Ui};

/// The width of the names of the fields.
pub(super) const LABEL: LabelPlace = LabelPlace::Left(92.0);

/// Draws the dialog, while it is open.
pub fn form_ui(ctx: &Context, session: &Session, state: &mut SigningState, out: &mut Outbox) {
    let Some(document) = &session.document else { return };
    let Some(mut form) = state.form.take() else { return };
    if form.sent.is_some_and(|sent| session.signing.signed > sent) {
        remember(session, &form, out);
        return;
    }
    // A refused passphrase is typed again; everything else stays.
    if form.sent.is_some() && session.signing.fault.is_some() {
        form.sent = None;
        form.passphrase.clear();
    }
    let missing = missing(session, document, &form);
    let word = say(if form.key.is_some() { "sign-do" } else { "sign-record" });
    let (title, subtitle) = (say("sign-title"), say("sign-subtitle"));
    let dialog = Dialog::new(Id::unique("sign off"), &title).subtitle(&subtitle).width(600.0);
    let height = (ctx.content_rect().height() - 190.0).max(200.0);
    let shown = dialog.show(
        ctx,
        |ui| {
            let area = ScrollArea::vertical().id_salt("sign off").max_height(height).auto_shrink([false, true]);
            area.show(ui, |ui| body(ui, session, document, (&mut form, state), out)).inner
        },
        |ui| footer(ui, &word, missing.as_deref()),
    );
    let (go, leave) = shown.footer;
    let (entered, goes) = shown.body;
    if (go || entered) && missing.is_none() {
        form.sent = Some(session.signing.signed);
        out.messages.push(Message::Signing(sign_off(&form)));
    }
    state.form = Some(form);
    if goes {
        state.close_all();
    } else if leave || shown.closed {
        state.set_form_aside();
        out.messages.push(Message::Signing(SigningWish::Dismiss));
    }
}

/// Who signs is remembered, so that nobody types it twice.
fn remember(session: &Session, form: &Form, out: &mut Outbox) {
    let memory = &session.memory;
    if memory.name.is_empty() {
        let (name, role) = (form.name.trim().to_owned(), form.role.trim().to_owned());
        out.messages.push(Message::Settings(Box::new(Memory { name, role, ..memory.clone() })));
    }
}

fn sign_off(form: &Form) -> SigningWish {
    let wish = SignWish {
        subject: form.subject.clone(),
        name: form.name.trim().into(),
        role: form.role.trim().into(),
        reason: form.reason.trim().into(),
    };
    let key = form.key.clone().map(|key| (key, Passphrase::new(form.passphrase.as_str())));
    SigningWish::SignOff { wish, key }
}

/// What keeps it from being signed, the first thing first.
fn missing(session: &Session, document: &Document, form: &Form) -> Option<String> {
    let blank = |text: &str| text.trim().is_empty();
    if let Some(reason) = &document.read_only {
        return Some(reason.clone());
    }
    let id = match () {
        () if session.signing.busy => "sign-busy",
        () if blank(&form.name) => "sign-no-name",
        () if blank(&form.role) => "sign-no-role",
        () if blank(&form.reason) => "sign-no-reason",
        () if form.key.is_some() && form.passphrase.is_empty() => "sign-no-passphrase",
        () => return None,
    };
    Some(say(id))
}

/// Answers whether Enter was pressed in the passphrase, and whether a person goes to what changed.
fn body(
    ui: &mut Ui,
    session: &Session,
    document: &Document,
    (form, state): (&mut Form, &mut SigningState),
    out: &mut Outbox,
) -> (bool, bool) {
    ui.spacing_mut().item_spacing.y = 9.0;
    subject_ui(ui, session, state, form);
    open_ui(ui, document, form);
    let goes = since_last_ui(ui, session, (form, state), out);
    signer_ui(ui, form);
    let entered = key_choice_ui(ui, session, state, form);
    if let Some(fault) = &session.signing.fault {
        notice(ui, NoticeKind::Error, Icon::Warning, &say("sign-not-done"), fault, |_| {});
    }
    (entered, goes)
}

fn subject_ui(ui: &mut Ui, session: &Session, state: &mut SigningState, form: &mut Form) {
    let data = state.data(session);
    let rows = || data.rows.iter().filter(|row| row.can_sign);
    let text = |row: &super::SubjectRow| match row.code.as_str() {
        "" => row.name.clone(),
        code => format!("{code}  {}", row.name),
    };
    let shown = rows().find(|row| row.subject == form.subject).map(text);
    let label = say("sign-what");
    let picker = Picker::new(Id::unique("sign what"), &label, shown.as_deref()).label_place(LABEL);
    let choices = || {
        let topic = |row: &super::SubjectRow| if row.code.is_empty() { String::new() } else { row.subject.to_string() };
        rows().map(|row| Choice::new(row.subject.as_str(), text(row)).detail(&row.lines).topic(topic(row))).collect()
    };
    if let Some(Picked::Value(subject)) = picker.show(ui, choices) {
        form.subject = subject.into();
    }
}

/// What stands open there, counted once for each subject and revision.
fn open_ui(ui: &mut Ui, document: &Document, form: &mut Form) {
    let theme = theme(ui);
    let key = (form.subject.clone(), document.revision());
    let open = match &form.open {
        Some((subject, revision, open)) if (subject, revision) == (&key.0, &key.1) => *open,
        _ => StillOpen::at(document.coverage(), &form.subject),
    };
    form.open = Some((key.0, key.1, open));
    if open.is_nothing() {
        ui.add(Label::new(Face::Small.text(say("sign-open-nothing"), theme.ink2)).wrap());
        return;
    }
    let counts = [("essential", open.essential), ("questions", open.questions), ("sealed", open.sealed)];
    let told = counts.into_iter().filter(|(_, count)| *count > 0);
    let mut lines: Vec<String> =
        told.map(|(name, count)| say_with(&format!("sign-open-{name}"), &[("count", count.into())])).collect();
    lines.push(say("sign-open-anyway"));
    notice(ui, NoticeKind::Warning, Icon::Warning, &say("sign-open"), &lines.join(" "), |_| {});
}

/// What changed since it was signed off before, with the words in sight.
fn since_last_ui(ui: &mut Ui, session: &Session, (form, state): (&Form, &mut SigningState), out: &mut Outbox) -> bool {
    let data = state.data(session);
    let row = data.row(&form.subject);
    let Some(entry) = row.and_then(|row| row.entries.iter().find(|entry| entry.mark.is_stale())) else { return false };
    let theme = theme(ui);
    let words = say_with("sign-since", &[("who", entry.who.as_str().into())]);
    ui.label(Face::Heading.text(words, theme.ink));
    let height = (ui.ctx().content_rect().height() * 0.2).clamp(90.0, 220.0);
    let area = ScrollArea::vertical().id_salt("sign off since").max_height(height).auto_shrink([false, true]);
    area.show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        since_ui(ui, (&entry.id.0, &entry.since), &mut state.changes, out)
    })
    .inner
}

fn signer_ui(ui: &mut Ui, form: &mut Form) {
    let ids = [Id::unique("sign name"), Id::unique("sign role"), Id::unique("sign reason")];
    let [name, role, reason] = ids;
    if !form.started {
        let first = if form.name.trim().is_empty() { name } else { reason };
        form.started = focus_in_dialog(ui, first);
    }
    let field = |ui: &mut Ui, id: Id, words: &str, value: &mut String, rows: usize| {
        let (label, hint) = (say(&format!("sign-{words}")), say(&format!("sign-{words}-hint")));
        let mut field = TextField::new(id, &label, value).label_place(LABEL).hint(&hint);
        if rows > 1 {
            field = field.lines(rows).at_most(110.0);
        }
        if let Some(typed) = field.show(ui).typed {
            *value = typed;
        }
    };
    field(ui, name, "name", &mut form.name, 1);
    field(ui, role, "role", &mut form.role, 1);
    field(ui, reason, "reason", &mut form.reason, 2);
}

fn footer(ui: &mut Ui, word: &str, missing: Option<&str>) -> (bool, bool) {
    let go = Button::ink(word).off_because(missing).show(ui).clicked();
    let leave = Button::outline(&say("sign-leave")).show(ui).clicked();
    ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
        let theme = theme(ui);
        ui.add(Label::new(Face::Small.text(missing.unwrap_or_default(), theme.ink2)).truncate());
    });
    (go, leave)
}

/// Whether Enter left a field.
pub(super) fn entered(ui: &Ui, response: &egui::Response) -> bool {
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}
