//! Draws the dialog.

use super::RecoverState;
use crate::app::keeping::{LeftWork, RecoverAct};
use crate::app::{Message, Session, clock};
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{Button, Dialog, link, row_line};
use crate::words::{say, say_with};
use egui::{Align, Context, Frame, Id, Label, Layout, Margin, ScrollArea, Ui};

/// Room for the buttons of a row.
const BUTTONS: f32 = 190.0;
/// The height of the dialog with one row, and what each further one adds.
const HEIGHT: (f32, f32) = (290.0, 96.0);

/// Offers the work, while that is asked for.
pub fn recover_ui(ctx: &Context, session: &Session, state: &mut RecoverState, out: &mut Outbox) {
    let works = &session.left.works;
    if !session.left.is_shown || works.is_empty() || session.pending.is_some() || session.ask_path.is_some() {
        return;
    }
    let title = say_with("recover-title", &[("count", works.len().into())]);
    let more = f32::from(u8::try_from(works.len() - 1).unwrap_or(4).min(3));
    let listed = if state.listed.is_some() { 110.0 } else { 0.0 };
    let height = HEIGHT.0 + HEIGHT.1 * more + listed;
    let subtitle = say("recover-subtitle");
    let shown = Dialog::new(Id::unique("recover"), &title).subtitle(&subtitle).size(720.0, height).show(
        ctx,
        |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                works.iter().enumerate().filter_map(|(place, work)| row(ui, work, place == 0, state)).last()
            })
        },
        |ui| Button::outline(&say("recover-later")).hint(&say("recover-later-hint")).show(ui).clicked(),
    );
    let later = (shown.footer || shown.closed).then_some(RecoverAct::Later);
    out.messages.extend(shown.body.inner.or(later).map(Message::Recover));
}

fn row(ui: &mut Ui, work: &LeftWork, is_first: bool, state: &mut RecoverState) -> Option<RecoverAct> {
    let theme = theme(ui);
    let margin = Margin { left: 20, right: 16, top: 12, bottom: 12 };
    let shown = Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            let width = ui.available_width() - BUTTONS;
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 3.0;
                told(ui, work, state, &theme);
            });
            ui.with_layout(Layout::top_down(Align::Max), |ui| {
                ui.spacing_mut().item_spacing.y = 6.0;
                buttons(ui, work, is_first, state)
            })
            .inner
        })
        .inner
    });
    row_line(ui);
    shown.inner
}

fn told(ui: &mut Ui, work: &LeftWork, state: &mut RecoverState, theme: &Theme) {
    ui.add(Label::new(Face::Emphasis.text(&work.exercise, theme.ink)).wrap());
    let small = |ui: &mut Ui, text: &str| ui.add(Label::new(Face::Small.text(text, theme.ink2)).wrap());
    if let Some(unread) = &work.unread {
        small(ui, unread);
        return;
    }
    if work.is_locked {
        ui.add(Label::new(Face::Body.text(clock::ago_text(work.at), theme.ink)).wrap());
        small(ui, &say("recover-unread-locked"));
        return;
    }
    let values = [("when", clock::ago_text(work.at).into()), ("size", work.size().into())];
    ui.add(Label::new(Face::Body.text(say_with("recover-when", &values), theme.ink)).wrap());
    small(ui, &work.about_file());
    if work.is_torn {
        small(ui, &say("recover-torn"));
    }
    let is_listed = state.listed.as_ref() == Some(&work.name);
    let word = if is_listed { "recover-fold" } else { "recover-list" };
    let named = say_with(&format!("{word}-name"), &[("name", work.exercise.as_str().into())]);
    if link(ui, &say(word)).accessible_name(&named).clicked() {
        state.listed = (!is_listed).then(|| work.name.clone());
    }
    if is_listed {
        for line in &work.lines {
            small(ui, line);
        }
    }
}

fn buttons(ui: &mut Ui, work: &LeftWork, is_first: bool, state: &mut RecoverState) -> Option<RecoverAct> {
    let named = |id: &str| say_with(id, &[("name", work.exercise.as_str().into()), ("size", work.size().into())]);
    if state.asked.as_ref() == Some(&work.name) {
        let text = match (work.unread.is_some(), work.is_locked) {
            (true, _) => say("recover-ask-unread"),
            (_, true) => say("recover-ask-locked"),
            _ => named("recover-ask"),
        };
        ui.add(Label::new(Face::Small.text(text, theme(ui).ink)).wrap());
        let keep = Button::ink(&say("recover-ask-keep")).small().show(ui);
        if ui.memory(|memory| memory.focused().is_none()) {
            keep.request_focus();
        }
        let go = Button::danger(&say("recover-let-go")).small().name(&named("recover-let-go-name")).show(ui).clicked();
        if keep.clicked() || go {
            state.asked = None;
        }
        return go.then(|| RecoverAct::LetGo(work.name.clone()));
    }
    let mut act = None;
    if work.unread.is_none() {
        // The newest is the one that people look for.
        let word = say("recover-open");
        let button = if is_first { Button::ink(&word) } else { Button::outline(&word) };
        let open = button.small().name(&named("recover-open-name")).show(ui);
        if ui.memory(|memory| memory.focused().is_none()) {
            open.request_focus();
        }
        act = open.clicked().then(|| RecoverAct::Open(work.name.clone()));
    }
    if Button::outline(&say("recover-let-go-ask")).small().name(&named("recover-let-go-name")).show(ui).clicked() {
        state.asked = Some(work.name.clone());
    }
    act
}
