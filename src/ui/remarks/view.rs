//! The section of comments below what they are about.

use super::data::{Written, settled, written};
use super::state::RemarksState;
use super::thread_view::{ThreadAct, thread_ui};
use crate::app::Document;
use crate::scenario::CommentId;
use crate::scenario::questions::threads;
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::review::keys::focus;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, LabelPlace, TextField, heading, link};
use crate::words::{say, say_with};
use egui::{Id, Ui};

/// Draws the comments on a thing, and the field for another one.
pub fn remarks_ui(ui: &mut Ui, document: &Document, subject: &str, state: &mut RemarksState, out: &mut Outbox) {
    let theme = theme(ui);
    let found = threads(document.scenario(), subject);
    let count = (!found.is_empty()).then_some((found.len(), theme.ink3));
    ui.spacing_mut().item_spacing.y = 6.0;
    heading(ui, &say("remarks-title"), count);
    let can_write = !document.is_read_only();
    for thread in &found {
        match thread_ui(ui, document, thread, can_write, state) {
            Some(ThreadAct::Settle(is)) => out.edit(settled(&thread.question, is)),
            Some(ThreadAct::TakeBack(id)) => out.edit(crate::edit::Edit::Remove(vec![id.record()])),
            Some(ThreadAct::Answer(id)) => {
                ui.memory_mut(|memory| memory.request_focus(answer_id(&id)));
                state.answer = Some((id, String::new()));
            }
            Some(ThreadAct::WriteAnswer) => answer(document, subject, state, out),
            Some(ThreadAct::LeaveAnswer) => state.answer = None,
            None => {}
        }
    }
    if can_write {
        let begun = state.answer.is_some() || state.texts.get(subject).is_some_and(|text| !text.trim().is_empty());
        if begun || !state.name.trim().is_empty() {
            signer_ui(ui, state);
        }
        new_ui(ui, document, subject, state, out);
    }
}

fn answer(document: &Document, subject: &str, state: &mut RemarksState, out: &mut Outbox) {
    let Some((to, text)) = state.answer.take() else { return };
    if text.trim().is_empty() || state.name.trim().is_empty() {
        state.signer_open |= state.name.trim().is_empty();
        state.answer = Some((to, text));
        return;
    }
    let (name, role) = (&state.name, &state.role);
    out.edit(written(document, &Written { subject, text: &text, asks: false, answers: Some(to), name, role }));
    state.signer_open = false;
}

pub(super) fn answer_id(comment: &CommentId) -> Id {
    Id::unique(("remark answer", comment.as_str()))
}

fn field_id(subject: &str) -> Id {
    Id::unique(("remark on", subject))
}

fn new_ui(ui: &mut Ui, document: &Document, subject: &str, state: &mut RemarksState, out: &mut Outbox) {
    let id = field_id(subject);
    if state.focus.as_deref() == Some(subject) {
        // A press or a click elsewhere in the same frame would take the focus away again.
        if ui.input(|input| input.pointer.any_pressed() || input.pointer.any_click()) {
            ui.ctx().request_repaint();
        } else {
            state.focus = None;
            focus(ui, id);
        }
    }
    let (label, hint) = (say("remarks-new"), say("remarks-new-hint"));
    let text = state.texts.get(subject).cloned().unwrap_or_default();
    let field = TextField::new(id, &label, &text).label_place(LabelPlace::Hidden).hint(&hint).lines(1).at_most(140.0);
    let output = field.show(ui);
    if output.response.gained_focus() {
        // The buttons below are seen as well.
        ui.scroll_to_rect(output.response.rect.expand(48.0), None);
    }
    if let Some(typed) = output.typed {
        state.texts.insert(subject.into(), typed);
    }
    let nothing = say("remarks-nothing");
    let nameless = say("remarks-nameless");
    let off = match (text.trim().is_empty(), state.name.trim().is_empty()) {
        (true, _) => Some(nothing.as_str()),
        (_, true) => Some(nameless.as_str()),
        _ => None,
    };
    let mut asks = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        if Button::outline(&say("remarks-write")).small().off_because(off).show(ui).clicked() {
            asks = Some(false);
        }
        let ask = Button::outline(&say("remarks-ask")).small().hint(&say("remarks-ask-hint")).off_because(off).show(ui);
        if ask.clicked() {
            asks = Some(true);
        }
    });
    if let Some(asks) = asks {
        let (name, role) = (&state.name, &state.role);
        out.edit(written(document, &Written { subject, text: &text, asks, answers: None, name, role }));
        state.texts.remove(subject);
        state.signer_open = false;
    }
}

/// Who writes: a quiet line, or two fields where nobody is named yet.
fn signer_ui(ui: &mut Ui, state: &mut RemarksState) {
    if state.name.trim().is_empty() {
        state.signer_open = true;
    }
    if !state.signer_open {
        let who = [state.name.trim(), state.role.trim()];
        let who = who.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let words = say_with("remarks-as", &[("who", who.into())]);
        state.signer_open = link(ui, &words).on_hover_text(say("review-change-signer")).clicked();
        return;
    }
    let half = (ui.available_width() - 8.0) / 2.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let fields = [("remarks-name", "review-name-hint", 0), ("remarks-role", "review-role-hint", 1)];
        for (label, hint, place) in fields {
            let value = if place == 0 { &mut state.name } else { &mut state.role };
            let (label, hint) = (say(label), say(hint));
            let field = TextField::new(Id::unique(("remark signer", place)), &label, value);
            let typed = field.label_place(LabelPlace::Hidden).hint(&hint).face(Face::Body).width(half).show(ui).typed;
            if let Some(typed) = typed {
                *value = typed;
            }
        }
    });
}
