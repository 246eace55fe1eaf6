//! The notice under the top bar: what went wrong or is worth knowing, in the flow.

use crate::app::{Document, Message, SaveState, Session};
use crate::ui::Icon;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, NoticeKind, notice};
use crate::words::say;
use egui::{Frame, Margin, Panel, Ui};

/// Draws the notice of the open document, if there is one.
pub fn notices_ui(ui: &mut Ui, session: &Session, document: &Document, out: &mut Outbox) {
    let Some(told) = &session.notice else { return };
    let changed = matches!(document.save_state, SaveState::ChangedOnDisk(_));
    panel(ui, |ui| {
        draw(ui, told.is_error, &told.text, out, |ui, out| {
            if changed && Button::danger(&say("shell-overwrite")).small().show(ui).clicked() {
                out.messages.push(Message::Overwrite);
            }
            if changed && Button::outline(&say("shell-save-as")).small().show(ui).clicked() {
                out.messages.push(Message::AskSaveAs);
            }
        });
    });
}

/// Draws the notice of the start page, if there is one.
pub fn start_notice(ui: &mut Ui, session: &Session, out: &mut Outbox) {
    if let Some(told) = &session.notice {
        panel(ui, |ui| draw(ui, told.is_error, &told.text, out, |_, _| {}));
    }
}

fn panel(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(theme(ui).panel).inner_margin(Margin::symmetric(12, 8));
    Panel::top("notice").frame(frame).show_separator_line(false).show(ui, contents);
}

fn draw(ui: &mut Ui, is_error: bool, text: &str, out: &mut Outbox, buttons: impl FnOnce(&mut Ui, &mut Outbox)) {
    let kind = if is_error { NoticeKind::Error } else { NoticeKind::Warning };
    // The first sentence says what happened, the rest why and what to do.
    let (title, rest) = text.split_once(". ").map_or((text, ""), |(title, rest)| (title, rest));
    notice(ui, kind, Icon::Warning, title, rest, |ui| {
        if Button::outline(&say("shell-dismiss")).small().show(ui).clicked() {
            out.messages.push(Message::DismissNotice);
        }
        buttons(ui, out);
    });
}
