//! What is asked before anything is compared: from which version both started, and what to do with a dropped file.

use super::state::copy_name;
use super::view::quiet;
use crate::app::comparing::{Against, CompareAct};
use crate::app::merging::{BaseWish, Candidate, MergeAct, Merging, Origin};
use crate::app::{Message, Session};
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, NoticeKind, notice};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Context, Frame, Id, Label, Margin, ScrollArea, Ui};

/// What is asked about the version from which both started.
pub struct Asked<'a> {
    /// What may be it.
    pub candidates: &'a [Candidate],
    /// Whether the copy names one that was not found.
    pub is_lost: bool,
    /// Why the last answer did not do.
    pub fault: Option<&'a str>,
}

/// The width of the question.
const WIDTH: f32 = 640.0;

/// Asks from which version both started.
pub fn base_ui(ui: &mut Ui, merging: &Merging, asked: &Asked<'_>, out: &mut Outbox) {
    let theme = theme(ui);
    let side = ((ui.available_width() - WIDTH) / 2.0).clamp(16.0, 400.0) as i8;
    let mut wish = None;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let margin = Margin { left: side, right: side, top: 44, bottom: 24 };
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_width(ui.available_width().min(WIDTH));
            ui.spacing_mut().item_spacing.y = 8.0;
            let name = copy_name(merging);
            let title = say_with("merging-ask-title", &[("name", name.as_str().into())]);
            ui.add(Label::new(Face::DialogTitle.text(title, theme.ink)).wrap());
            let why = if asked.is_lost { "merging-ask-lost" } else { "merging-ask-why" };
            ui.add(Label::new(Face::Body.text(say(why), theme.ink2)).wrap());
            if let Some(fault) = asked.fault {
                notice(ui, NoticeKind::Error, Icon::Warning, fault, "", |_| ());
            }
            ui.add_space(8.0);
            wish = answers(ui, asked);
            ui.add_space(12.0);
            if Button::outline(&say("merging-ask-leave")).show(ui).clicked() {
                out.messages.push(Message::Merge(MergeAct::Leave));
            }
        });
    });
    out.messages.extend(wish.map(|wish| Message::Merge(MergeAct::Base(wish))));
}

fn answers(ui: &mut Ui, asked: &Asked<'_>) -> Option<BaseWish> {
    let mut wish = None;
    for (place, candidate) in asked.candidates.iter().enumerate().filter(|_| !asked.is_lost) {
        let id = if candidate.base.origin == Origin::Saved { "merging-ask-saved" } else { "merging-ask-opened" };
        let values = [("theirs", candidate.theirs.into()), ("mine", candidate.mine.into())];
        if answer(ui, &say(id), &say_with("merging-ask-candidate", &values)) {
            wish = Some(BaseWish::Candidate(place));
        }
    }
    if answer(ui, &say("merging-ask-file"), &say("merging-ask-file-why")) {
        wish = Some(BaseWish::Ask);
    }
    if answer(ui, &say("merging-ask-unknown"), &say("merging-ask-unknown-why")) {
        wish = Some(BaseWish::Unknown);
    }
    wish
}

/// One answer with what it means.
fn answer(ui: &mut Ui, text: &str, why: &str) -> bool {
    let pressed = Button::outline(text).hint(why).show(ui).clicked();
    quiet(ui, why);
    ui.add_space(8.0);
    pressed
}

/// Asks what to do with a scenario file that was dropped while another is open.
pub fn dropped_ui(ctx: &Context, session: &Session, out: &mut Outbox) {
    let Some(path) = &session.dropped else { return };
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let title = say_with("merging-dropped-title", &[("file", file.into())]);
    let shown = Dialog::new(Id::unique("dropped"), &title).width(560.0).show(
        ctx,
        |ui| {
            let ink = theme(ui).ink2;
            ui.add(Label::new(Face::Body.text(say("merging-dropped-text"), ink)).wrap());
        },
        |ui| {
            let bring = Button::ink(&say("merging-dropped-bring")).show(ui);
            if ui.memory(|memory| memory.focused().is_none()) {
                bring.request_focus();
            }
            let compare = Button::outline(&say("merging-dropped-compare")).show(ui).clicked();
            let open = Button::outline(&say("merging-dropped-open")).show(ui).clicked();
            (bring.clicked(), compare, open)
        },
    );
    let message = match shown.footer {
        (true, ..) => Some(Message::Merge(MergeAct::Bring(path.clone()))),
        (_, true, _) => Some(Message::Compare(CompareAct::With(Against::File(path.clone())))),
        (.., true) => {
            out.messages.push(Message::DismissDropped);
            Some(Message::Open(path.clone()))
        }
        _ => shown.closed.then_some(Message::DismissDropped),
    };
    out.messages.extend(message);
}
