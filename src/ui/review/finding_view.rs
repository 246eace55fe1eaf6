//! The right panel while findings are shown: what, why, what to do, where; and the place to accept it.

use super::accept::{accept, accept_again};
use super::findings::{AcceptedRow, FindingDetail, PlaceLink, severity_icon, severity_word};
use super::findings_view::severity_ink;
use super::judgement::withdraw;
use super::judgement_view::{head as judge_head, reason_field, signer, take_focus};
use super::line_view::{prose, region_stop, section};
use super::panel::body_and_foot;
use super::state::ReviewState;
use crate::app::Document;
use crate::ui::commands::Command;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::remarks::remarks_ui;
use crate::ui::signing::since_ui;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{Button, focus_ring, icon_button, link, region_line, topic_swatch};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Frame, Id, Label, Layout, Margin, Role, Sense, Ui, WidgetInfo, vec2};

/// The most places that are listed before a person asks for all.
const LISTED: usize = 12;

/// Draws the panel.
pub fn finding_ui(ui: &mut Ui, document: &Document, state: &mut ReviewState, out: &mut Outbox) {
    let theme = theme(ui);
    let Some(detail) = state.finding_detail(document) else {
        Frame::new().inner_margin(Margin::same(12)).show(ui, |ui| {
            ui.add(Label::new(Face::Body.text(say("review-no-finding-chosen"), theme.ink2)).wrap());
        });
        return;
    };
    let salt = format!("review finding {}", detail.id);
    let can_judge = !document.is_read_only();
    body_and_foot(
        ui,
        ("review acceptance height", &salt),
        &mut (state, out),
        |ui, (state, out)| {
            body(ui, &detail, can_judge, state, out, &theme);
            region_line(ui);
            let subject = format!("finding {}", detail.id);
            section(ui, |ui| remarks_ui(ui, document, &subject, &mut state.remarks, out));
        },
        |ui, (state, out)| foot(ui, document, &detail, state, out, &theme),
    );
}

/// What leads to a place of a finding.
pub(super) fn place_wish(place: &PlaceLink) -> Wish {
    match place.inject() {
        Some(inject) => Wish::ShowInject(inject),
        None => Wish::ShowRecord(place.record.clone()),
    }
}

fn body(
    ui: &mut Ui,
    detail: &FindingDetail,
    can_judge: bool,
    state: &mut ReviewState,
    out: &mut Outbox,
    theme: &Theme,
) {
    let shown = Frame::new().inner_margin(Margin { left: 12, right: 12, top: 9, bottom: 12 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        identity(ui, detail, state, theme);
        ui.add_space(2.0);
        prose(ui, Face::Title, &detail.title, theme.ink);
        ui.add_space(3.0);
        prose(ui, Face::Body, &detail.text, theme.ink);
        if let Some(accepted) = &detail.accepted {
            ui.add_space(8.0);
            accepted_ui(ui, accepted, can_judge, state, out, theme);
        }
    });
    let name = format!("{}, {}, {}. {}", detail.id, severity_word(detail.severity), detail.title, detail.text);
    region_stop(ui, shown.response.rect, &name, state, theme);
    region_line(ui);
    section(ui, |ui| {
        told(ui, "review-finding-why", &detail.why, theme);
        ui.add_space(8.0);
        told(ui, "review-finding-do", &detail.remedy, theme);
    });
    if !detail.places.is_empty() || !detail.lines.is_empty() {
        region_line(ui);
        section(ui, |ui| where_ui(ui, detail, state, out, theme));
    }
    region_line(ui);
    section(ui, |ui| basis(ui, detail, state, theme));
}

fn told(ui: &mut Ui, title: &str, text: &str, theme: &Theme) {
    ui.label(Face::Heading.text(say(title), theme.ink));
    ui.add_space(2.0);
    prose(ui, Face::Body, text, theme.ink2);
}

fn identity(ui: &mut Ui, detail: &FindingDetail, state: &mut ReviewState, theme: &Theme) {
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 24.0), Layout::right_to_left(Align::Center), |ui| {
        if state.folds.right_is_sheet() && icon_button(ui, Icon::X, &say("review-close-finding")).clicked() {
            state.folds.close_sheets();
        }
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(Face::Emphasis.text(severity_word(detail.severity), theme.ink));
        ui.label(severity_icon(detail.severity).text(Icon::SMALL, severity_ink(detail.severity, theme)));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.label(Face::CodeStrong.text(detail.id.as_str(), theme.ink));
            if let Some((topic, code)) = &detail.topic {
                ui.add_space(2.0);
                let (square, _) = ui.allocate_exact_size(vec2(8.0, 16.0), Sense::hover());
                topic_swatch(ui.painter(), square.center(), topic.as_str(), theme);
                ui.label(Face::CodeSmallStrong.text(code, theme.ink2));
            }
        });
    });
}

fn accepted_ui(
    ui: &mut Ui,
    accepted: &AcceptedRow,
    can_judge: bool,
    state: &mut ReviewState,
    out: &mut Outbox,
    theme: &Theme,
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (place, _) = ui.allocate_exact_size(vec2(Icon::SMALL, 16.0), Sense::hover());
        let icon = if accepted.stale { Icon::ClockCounterClockwise } else { Icon::Signature };
        icon.paint(ui.painter(), place.center(), Icon::SMALL, if accepted.stale { theme.wai } else { theme.ink2 });
        let rest = ui.available_width();
        ui.vertical(|ui| {
            ui.set_width(rest);
            let ink = if accepted.stale { theme.ink3 } else { theme.ink };
            let words = say_with("review-accepted-by", &[("who", accepted.text.as_str().into())]);
            prose(ui, Face::SmallEmphasis, &words, ink);
            prose(ui, Face::Small, &format!("“{}”", accepted.reason), theme.ink2);
            if accepted.stale {
                prose(ui, Face::SmallEmphasis, &say("finding-stale"), theme.wai);
                since_ui(ui, (&accepted.id.0, &accepted.since), &mut state.changes, out);
            }
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                if accepted.stale && can_judge && link(ui, &say("review-accept-again")).clicked() {
                    accept_again(&accepted.reason, state);
                }
                if can_judge && link(ui, &say("review-withdraw")).clicked() {
                    withdraw(&accepted.id, out);
                }
            });
        });
    });
}

fn where_ui(ui: &mut Ui, detail: &FindingDetail, state: &mut ReviewState, out: &mut Outbox, theme: &Theme) {
    ui.label(Face::Heading.text(say("review-look-at"), theme.ink));
    let all = state.findings.all_places.as_ref() == Some(&detail.id);
    let most = if all { usize::MAX } else { LISTED };
    for place in detail.places.iter().take(most) {
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if place_link(ui, place, theme).clicked() {
                out.wish(place_wish(place));
            }
            ui.add(Label::new(Face::Body.text(&place.title, theme.ink)).truncate());
        });
    }
    if detail.places.len() > most {
        ui.add_space(6.0);
        if link(ui, &say_with("review-show-places", &[("count", detail.places.len().into())])).clicked() {
            state.findings.all_places = Some(detail.id.clone());
        }
    }
    if detail.lines.is_empty() {
        return;
    }
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 3.0);
        ui.label(Face::Small.text(say("review-lines"), theme.ink3));
        for line in &detail.lines {
            if link(ui, line.as_str()).clicked() {
                out.wish(Wish::ShowLine(line.clone()));
            }
        }
    });
}

fn place_link(ui: &mut Ui, place: &PlaceLink, theme: &Theme) -> egui::Response {
    let galley = ui.painter().layout_no_wrap(place.number.clone(), Face::CodeStrong.font(), theme.acc);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, 18.0), Sense::click());
    let top = rect.center().y - galley.size().y / 2.0;
    let bottom = top + galley.size().y - 2.0;
    ui.painter().galley(egui::pos2(rect.left(), top), galley, theme.acc);
    if response.hovered() {
        ui.painter().hline(rect.x_range(), bottom, egui::Stroke::new(1.0, theme.acc));
    }
    focus_ring(ui, &response, space::INPUT_CORNER, theme);
    let called = format!("{} {}", place.number, place.title);
    let name = say_with("review-go-to", &[("inject", called.trim().into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Which mistakes of the policy notes it catches and what it rests on, folded.
fn basis(ui: &mut Ui, detail: &FindingDetail, state: &mut ReviewState, theme: &Theme) {
    let words = say("review-finding-basis");
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 20.0), Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, theme.hov);
    }
    let open = state.findings.basis_open;
    let caret = if open { Icon::CaretDown } else { Icon::CaretRight };
    caret.paint(ui.painter(), rect.left_center() + vec2(6.0, 0.0), Icon::SMALL, theme.ink2);
    let text = rect.left_center() + vec2(18.0, 0.0);
    ui.painter().text(text, egui::Align2::LEFT_CENTER, &words, Face::SmallEmphasis.font(), theme.ink2);
    focus_ring(ui, &response, space::INPUT_CORNER, theme);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, &words));
    if response.clicked() {
        state.findings.basis_open = !open;
    }
    if open {
        ui.add_space(4.0);
        if !detail.mistakes.is_empty() {
            let words = say_with("review-finding-mistakes", &[("mistakes", detail.mistakes.as_str().into())]);
            prose(ui, Face::Small, &words, theme.ink2);
            ui.add_space(4.0);
        }
        prose(ui, Face::Small, &detail.basis, theme.ink2);
    }
}

fn foot(
    ui: &mut Ui,
    document: &Document,
    detail: &FindingDetail,
    state: &mut ReviewState,
    out: &mut Outbox,
    theme: &Theme,
) {
    region_line(ui);
    Frame::new().inner_margin(Margin { left: 12, right: 12, top: 8, bottom: 9 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        judge_head(ui, state, document, theme);
        if document.is_read_only() {
            prose(ui, Face::Small, &say("review-read-only"), theme.ink2);
            return;
        }
        if !detail.open {
            prose(ui, Face::Small, &say("review-accepted-already"), theme.ink2);
            return;
        }
        let id = Id::unique(("review accept reason", detail.id.as_str()));
        let no_reason = state.findings.reason().trim().is_empty();
        take_focus(ui, id, no_reason, state);
        let mut enter = false;
        if state.signer_open || state.name.trim().is_empty() {
            enter |= signer(ui, state);
        }
        enter |= reason(ui, id, detail, state);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let (text, keys, hint) =
                (say("review-accept"), Command::JudgeEnough.keys_text(ui.ctx()), say("review-accept-hint"));
            let mut button = Button::outline(&text).small().key(&keys).hint(&hint);
            if state.findings.pending {
                button = button.pressed(true);
            }
            if button.show(ui).clicked() {
                accept(document, state, out);
            }
            if state.findings.pending {
                ui.label(Face::Small.text(say("review-enter-accepts"), theme.ink3));
            }
        });
        if enter && state.findings.pending {
            accept(document, state, out);
        }
    });
}

fn reason(ui: &mut Ui, id: Id, detail: &FindingDetail, state: &mut ReviewState) -> bool {
    let (label, hint) = (say("review-reason"), say("review-accept-reason"));
    let value = state.findings.reason().to_owned();
    let output = reason_field(id, &label, &value, &hint).show(ui);
    if let Some(typed) = output.typed {
        state.findings.reasons.insert(detail.id.clone(), typed);
    }
    output.confirmed
}
