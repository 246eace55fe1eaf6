//! The foot of the right panel: who judges, the reason, and the buttons.

use super::detail::LineDetail;
use super::judgement::{Judgement, judge};
use super::keys::focus;
use super::lines_view::weight_word;
use super::origin::judgement_word;
use super::state::{FocusWish, ReviewState};
use crate::app::Document;
use crate::checklist::Weight;
use crate::ui::Face;
use crate::ui::commands::Command;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{Button, LabelPlace, TextField, link, region_line};
use crate::words::{say, say_with};
use egui::{Align, Frame, Id, Key, Layout, Margin, Response, Ui, vec2};

/// Draws the foot.
pub fn judgement_ui(ui: &mut Ui, document: &Document, detail: &LineDetail, state: &mut ReviewState, out: &mut Outbox) {
    let theme = theme(ui);
    region_line(ui);
    Frame::new().inner_margin(Margin { left: 12, right: 12, top: 8, bottom: 9 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        head(ui, state, document, &theme);
        if document.is_read_only() {
            super::line_view::prose(ui, Face::Small, &say("review-read-only"), theme.ink2);
            return;
        }
        let no_reason = state.reason().trim().is_empty();
        take_focus(ui, reason_id(detail), no_reason, state);
        let mut enter = false;
        if state.signer_open || state.name.trim().is_empty() {
            enter |= signer(ui, state);
        }
        enter |= reason(ui, detail, state);
        buttons(ui, document, detail, state, out);
        if state.reweigh_open {
            weights(ui, document, detail, state, out);
        }
        others(ui, document, detail, state, out, &theme);
        if let Some(pending) = state.pending.filter(|_| enter) {
            judge(pending, document, state, out);
        }
    });
}

pub(super) fn head(ui: &mut Ui, state: &mut ReviewState, document: &Document, theme: &Theme) {
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 18.0), Layout::right_to_left(Align::Center), |ui| {
        let who: Vec<&str> =
            [state.name.trim(), state.role.trim()].into_iter().filter(|part| !part.is_empty()).collect();
        let named = !state.name.trim().is_empty();
        let words = who.join(", ");
        if named && !document.is_read_only() && link(ui, &words).on_hover_text(say("review-change-signer")).clicked() {
            state.signer_open = !state.signer_open;
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.label(Face::Heading.text(say("review-your-judgement"), theme.ink));
        });
    });
}

pub(super) fn name_id() -> Id {
    Id::unique("review name")
}

fn reason_id(detail: &LineDetail) -> Id {
    Id::unique(("review reason", detail.id.as_str()))
}

/// Gives the focus to the reason or the name, as it was wished for.
pub(super) fn take_focus(ui: &Ui, reason_id: Id, no_reason: bool, state: &mut ReviewState) {
    let wanted = match state.focus {
        Some(FocusWish::Reason) => reason_id,
        Some(FocusWish::WhatIsMissing) if no_reason => reason_id,
        Some(FocusWish::WhatIsMissing) => name_id(),
        _ => return,
    };
    if wanted == name_id() {
        state.signer_open = true;
    }
    // A press or a click elsewhere in the same frame would take the focus away again.
    if ui.input(|input| input.pointer.any_pressed() || input.pointer.any_click()) {
        ui.ctx().request_repaint();
        return;
    }
    state.focus = None;
    focus(ui, wanted);
}

fn entered(ui: &Ui, response: &Response) -> bool {
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

pub(super) fn signer(ui: &mut Ui, state: &mut ReviewState) -> bool {
    let (name, role) = (say("review-name"), say("review-role"));
    let half = (ui.available_width() - 8.0) / 2.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let hint = say("review-name-hint");
        let field =
            TextField::new(name_id(), &name, &state.name).label_place(LabelPlace::Hidden).hint(&hint).width(half);
        let mut output = field.show(ui);
        let mut enter = entered(ui, &output.response);
        if let Some(typed) = output.typed.take() {
            state.name = typed;
            // The field stays while it is being typed into.
            state.signer_open = true;
        }
        let hint = say("review-role-hint");
        let id = Id::unique("review role");
        let field = TextField::new(id, &role, &state.role).label_place(LabelPlace::Hidden).hint(&hint).width(half);
        let mut output = field.show(ui);
        enter |= entered(ui, &output.response);
        if let Some(typed) = output.typed.take() {
            state.role = typed;
        }
        enter
    })
    .inner
}

fn reason(ui: &mut Ui, detail: &LineDetail, state: &mut ReviewState) -> bool {
    let hint = match state.pending {
        Some(pending) => say_with("review-reason-for", &[("judgement", judgement_word(pending).into())]),
        None => say("review-reason-hint"),
    };
    let (label, id) = (say("review-reason"), reason_id(detail));
    let value = state.reason().to_owned();
    let output = reason_field(id, &label, &value, &hint).show(ui);
    if let Some(typed) = output.typed {
        state.reasons.insert(detail.id.clone(), typed);
    }
    output.confirmed
}

/// A reason may take several lines; Enter confirms it.
pub(super) fn reason_field<'t>(id: Id, label: &'t str, value: &'t str, hint: &'t str) -> TextField<'t> {
    TextField::new(id, label, value).label_place(LabelPlace::Hidden).hint(hint).lines(2).at_most(110.0).enter_confirms()
}

fn buttons(ui: &mut Ui, document: &Document, detail: &LineDetail, state: &mut ReviewState, out: &mut Outbox) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        let three = [
            (Judgement::Enough, Command::JudgeEnough),
            (Judgement::NotEnough, Command::JudgeNotEnough),
            (Judgement::NotApplicable, Command::JudgeNotApplicable),
        ];
        for (judgement, command) in three {
            let (text, keys, hint) = (judgement_word(judgement), command.keys_text(ui.ctx()), command.hint());
            let off = detail.stands.as_deref().filter(|_| judgement.leaves_out());
            let mut button = Button::outline(&text).small().key(&keys).hint(&hint).off_because(off);
            if state.pending == Some(judgement) {
                button = button.pressed(true);
            }
            if button.show(ui).clicked() {
                judge(judgement, document, state, out);
            }
        }
    });
}

/// The weights to choose from; a line of the core can only weigh more than it does by itself.
fn weights(ui: &mut Ui, document: &Document, detail: &LineDetail, state: &mut ReviewState, out: &mut Outbox) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for weight in Weight::ALL {
            let (text, judgement) = (weight_word(weight), Judgement::Reweigh(weight));
            let name = judgement_word(judgement);
            let off = if weight == detail.weight {
                Some(say("review-weighs-this"))
            } else if detail.core && weight > detail.own_weight {
                Some(say("review-core-not-less"))
            } else {
                None
            };
            let mut button = Button::outline(&text).small().name(&name).off_because(off.as_deref());
            if state.pending == Some(judgement) {
                button = button.pressed(true);
            }
            if button.show(ui).clicked() {
                judge(judgement, document, state, out);
            }
        }
    });
}

/// What is said less often: leaving the line open knowingly, and another weight.
fn others(
    ui: &mut Ui,
    document: &Document,
    detail: &LineDetail,
    state: &mut ReviewState,
    out: &mut Outbox,
    theme: &Theme,
) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let words = say("review-waive");
        match &detail.stands {
            Some(stands) => {
                let off = ui.label(Face::Small.text(&words, theme.ink3)).on_hover_text(stands);
                off.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, false, &words));
            }
            None => {
                if link(ui, &words).on_hover_text(say("review-waive-hint")).clicked() {
                    judge(Judgement::Waive, document, state, out);
                }
            }
        }
        if link(ui, &say("review-reweigh")).on_hover_text(say("review-reweigh-hint")).clicked() {
            state.reweigh_open = !state.reweigh_open;
        }
    });
    if let Some(stands) = &detail.stands {
        super::line_view::prose(ui, Face::Small, stands, theme.ink3);
    }
    // A line stands here in any case, so that the buttons do not move when one of them is chosen.
    let words = match state.pending {
        Some(pending) => say_with("review-enter-confirms", &[("judgement", judgement_word(pending).into())]),
        None => say("review-enter-later"),
    };
    super::line_view::prose(ui, Face::Small, &words, theme.ink3);
}
