//! With what the open exercise is to be compared.

use crate::app::comparing::{Against, CompareAct, Comparing, KeptVersion, Step};
use crate::app::keeping::extent_words;
use crate::app::session::comparing::kept_name;
use crate::app::{Message, Session};
use crate::scenario::RecordKind;
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{Button, Dialog, NoticeKind, link, notice, row_line};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Context, Frame, Id, Label, Layout, Margin, ScrollArea, Ui};

/// The width of both buttons of a row.
const BUTTONS: f32 = 230.0;

/// Asks with what to compare, while that is open.
pub fn ask_ui(ctx: &Context, session: &Session, out: &mut Outbox) {
    let Some(comparing) = &session.comparing else { return };
    if !comparing.is_asking() || session.ask_path.is_some() || session.unlocking.is_some() {
        return;
    }
    let title = say("comparing-ask-title");
    let subtitle = say("comparing-ask-subtitle");
    let shown = Dialog::new(Id::unique("compare"), &title).subtitle(&subtitle).size(680.0, 500.0).show(
        ctx,
        |ui| {
            let list = ScrollArea::vertical().auto_shrink(false);
            list.show(ui, |ui| versions_ui(ui, session, comparing)).inner
        },
        |ui| {
            let file = Button::ink(&say("comparing-ask-file")).show(ui).clicked();
            let leave = Button::outline(&say("comparing-ask-leave")).show(ui).clicked();
            (file, leave)
        },
    );
    let (file, leave) = shown.footer;
    let act = match (shown.body, file, leave || shown.closed) {
        (Some(act), ..) => Some(act),
        (None, true, _) => Some(CompareAct::AskFile),
        (None, false, true) => Some(CompareAct::Leave),
        (None, false, false) => None,
    };
    out.messages.extend(act.map(Message::Compare));
}

fn versions_ui(ui: &mut Ui, session: &Session, comparing: &Comparing) -> Option<CompareAct> {
    let mut chosen = None;
    let document = session.document.as_ref()?;
    ui.spacing_mut().item_spacing.y = 0.0;
    let Step::Choose { kept, fault } = &comparing.step else { return None };
    if let Some(fault) = fault {
        Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
            notice(ui, NoticeKind::Error, Icon::Warning, fault, "", |_| ());
        });
    }
    let is_opened = document.history().undo_label().is_some();
    let rows = [
        (document.saved(), "comparing-saved", Against::Saved),
        (is_opened.then(|| document.opened()), "comparing-opened", Against::Opened),
    ];
    for (version, id, against) in rows {
        let Some(version) = version else { continue };
        let off = session.not_back(version);
        chosen = row(ui, &say(id), &say(&format!("{id}-why")), against, off.as_deref()).or(chosen);
    }
    match kept {
        None => told(ui, &say("comparing-looking")),
        Some(kept) if kept.is_empty() && !is_opened && document.saved().is_none() => {
            told(ui, &say("comparing-nothing-kept"));
        }
        Some(kept) => {
            for (place, version) in kept.iter().enumerate() {
                let off = session.not_back(&version.scenario);
                let act = row(ui, &kept_name(version), &size(version), Against::Kept(place), off.as_deref());
                chosen = act.or(chosen);
            }
        }
    }
    locked_ui(ui, comparing.locked).or(chosen)
}

/// How many versions stand under another passphrase, with the way to them.
fn locked_ui(ui: &mut Ui, count: usize) -> Option<CompareAct> {
    if count == 0 {
        return None;
    }
    let theme = theme(ui);
    let shown = Frame::new().inner_margin(Margin::symmetric(20, 12)).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(Icon::LockSimple.text(Icon::SIZE, theme.ink2));
            ui.label(Face::Body.text(say_with("comparing-locked", &[("count", count.into())]), theme.ink));
            link(ui, &say("comparing-unlock")).clicked()
        })
        .inner
    });
    shown.inner.then_some(CompareAct::Unlock)
}

fn size(version: &KeptVersion) -> String {
    let injects = RecordKind::Inject.counted(version.scenario.injects.len());
    let id = if version.was_saved_over { "comparing-saved-over-why" } else { "comparing-kept-why" };
    let differs = match version.differs.is_none() {
        true => say("comparing-kept-same"),
        false => say_with("comparing-kept-differs", &[("extent", extent_words(version.differs).into())]),
    };
    say_with(id, &[("injects", injects.into()), ("differs", differs.into())])
}

fn told(ui: &mut Ui, text: &str) {
    let ink = theme(ui).ink2;
    Frame::new().inner_margin(Margin::symmetric(20, 12)).show(ui, |ui| {
        ui.add(Label::new(Face::Body.text(text, ink)).wrap());
    });
}

/// A version with its buttons.
fn row(ui: &mut Ui, name: &str, why: &str, against: Against, off: Option<&str>) -> Option<CompareAct> {
    let theme = theme(ui);
    let shown = Frame::new().inner_margin(Margin::symmetric(20, 8)).show(ui, |ui| {
        ui.horizontal(|ui| {
            let width = ui.available_width() - BUTTONS;
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.label(Face::Emphasis.text(name, theme.ink));
                ui.add(Label::new(Face::Small.text(why, theme.ink2)).wrap());
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let pressed = |ui: &mut Ui, id: &str, off: Option<&str>| {
                    let (text, hint) = (say(id), say(&format!("{id}-why")));
                    let told = say_with(&format!("{id}-name"), &[("name", name.into())]);
                    Button::outline(&text).small().name(&told).hint(&hint).off_because(off).show(ui).clicked()
                };
                let compares = pressed(ui, "comparing-ask-go", None).then(|| CompareAct::With(against.clone()));
                let back = pressed(ui, "comparing-back-version", off).then_some(CompareAct::BringBack(Some(against)));
                compares.or(back)
            })
            .inner
        })
        .inner
    });
    row_line(ui);
    shown.inner
}
