//! The notice under the top bar: what went wrong or is worth knowing, in the flow.

use crate::app::comparing::{Against, CompareAct};
use crate::app::merging::MergeAct;
use crate::app::watch::Outside;
use crate::app::{Document, Message, Session};
use crate::ui::Icon;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, NoticeKind, notice};
use crate::words::say;
use egui::{Frame, Id, Margin, Panel, Ui};

/// Draws the notice of the open document, if there is one.
pub fn notices_ui(ui: &mut Ui, session: &Session, document: &Document, out: &mut Outbox) {
    let Some(told) = &session.notice else { return };
    panel(ui, &told.text, |ui| {
        draw(ui, told.is_error, &told.text, out, |ui, out| {
            let is_gone = document.outside.as_ref().is_some_and(|(outside, _)| *outside == Outside::Gone);
            if document.is_changed_outside() {
                let looks = session.comparing.is_some() || session.merging.is_some();
                out.messages.extend(changed_outside_ui(ui, document, looks));
            } else if is_gone && Button::outline(&say("shell-save-as")).small().show(ui).clicked() {
                out.messages.push(Message::AskSaveAs);
            }
        });
    });
}

/// What can be done where somebody else changed the file, from right to left; a person who looks at what differs has
/// the rest there.
fn changed_outside_ui(ui: &mut Ui, document: &Document, looks: bool) -> Option<Message> {
    let mut wanted = None;
    let mut button = |ui: &mut Ui, button: Button<'_>, message: Message| {
        if button.small().show(ui).clicked() {
            wanted = Some(message);
        }
    };
    let path = document.path.clone().unwrap_or_default();
    if document.is_changed() {
        button(ui, Button::danger(&say("shell-overwrite")), Message::Overwrite);
    }
    button(ui, Button::outline(&say("shell-save-as")), Message::AskSaveAs);
    if looks {
        return wanted;
    }
    if !document.is_changed() {
        button(ui, Button::outline(&say("shell-open-again")), Message::Open(path));
    } else if !document.is_read_only() {
        button(ui, Button::outline(&say("shell-bring-in")), Message::Merge(MergeAct::Bring(path)));
    }
    button(ui, Button::outline(&say("status-compare")), Message::Compare(CompareAct::With(Against::OnDisk)));
    wanted
}

/// Draws the notice of the start page, if there is one.
pub fn start_notice(ui: &mut Ui, session: &Session, out: &mut Outbox) {
    if let Some(told) = &session.notice {
        panel(ui, &told.text, |ui| draw(ui, told.is_error, &told.text, out, |_, _| {}));
    }
}

fn panel(ui: &mut Ui, text: &str, contents: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(theme(ui).panel).inner_margin(Margin::symmetric(12, 8));
    Panel::top("notice").frame(frame).show_separator_line(false).show(ui, contents);
    let (id, now) = (Id::unique("notice shown"), (text.to_owned(), ui.ctx().content_rect().width()));
    let before = ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(id), now.clone()));
    if before != now {
        // How much room it needs is known only now; nobody has to see it cut.
        ui.ctx().request_discard("another notice");
    }
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
