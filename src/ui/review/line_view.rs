//! The right panel: the opened line with its verdict and the reasons for it.

use super::detail::{InjectLink, LineDetail, PartRow, ReweighedRow};
use super::judgement::withdraw_ui;
use super::keys::{Step, focus, step};
use super::lines_view::weight_word;
use super::origin::DecisionRow;
use super::panel::body_and_foot;
use super::state::{FocusWish, Region, ReviewState};
use super::{evidence_view, judgement_view};
use crate::app::shelf::can_be_helped;
use crate::app::{Document, guide};
use crate::coverage::Verdict;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::remarks::remarks_ui;
use crate::ui::signing::since_ui;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{
    Button, GLYPH, focus_frame, focus_ring, glyph_width, icon_button, link, region_line, topic_swatch, verdict_glyph,
    verdict_label, verdict_word,
};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, Color32, Frame, Id, Label, Layout, Margin, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

/// How far one press of an arrow key scrolls.
const SCROLL: f32 = 60.0;

/// Draws the panel.
pub fn line_ui(ui: &mut Ui, document: &Document, state: &mut ReviewState, out: &mut Outbox) {
    let theme = theme(ui);
    let Some(detail) = state.detail(document) else {
        Frame::new().inner_margin(Margin::same(12)).show(ui, |ui| {
            ui.add(Label::new(Face::Body.text(say("review-no-line-chosen"), theme.ink2)).wrap());
        });
        return;
    };
    let salt = format!("review opened {}", detail.id.as_str());
    body_and_foot(
        ui,
        ("review judgement height", &salt),
        &mut (state, out),
        |ui, (state, out)| body_ui(ui, document, &detail, state, out, &theme),
        |ui, (state, out)| judgement_view::judgement_ui(ui, document, &detail, state, out),
    );
}

fn body_ui(
    ui: &mut Ui,
    document: &Document,
    detail: &LineDetail,
    state: &mut ReviewState,
    out: &mut Outbox,
    theme: &Theme,
) {
    head(ui, detail, state, out, theme);
    region_line(ui);
    section(ui, |ui| {
        why(ui, detail, out, theme);
        ready_ui(ui, detail, state, out);
    });
    region_line(ui);
    section(ui, |ui| evidence_view::evidence_ui(ui, detail, state, out, theme));
    region_line(ui);
    section(ui, |ui| remarks_ui(ui, document, detail.id.as_str(), &mut state.remarks, out));
    region_line(ui);
    section(ui, |ui| evidence_view::origin_ui(ui, detail, theme));
    ui.add_space(8.0);
}

/// A part of the panel with its air.
pub(super) fn section(ui: &mut Ui, draw: impl FnOnce(&mut Ui)) {
    Frame::new().inner_margin(Margin { left: 12, right: 12, top: 10, bottom: 12 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        draw(ui);
    });
}

/// Prose that wraps.
pub(super) fn prose(ui: &mut Ui, face: Face, text: &str, ink: Color32) -> Response {
    ui.add(Label::new(face.text(text, ink)).wrap())
}

fn head(ui: &mut Ui, detail: &LineDetail, state: &mut ReviewState, out: &mut Outbox, theme: &Theme) {
    let shown = Frame::new().inner_margin(Margin { left: 12, right: 12, top: 9, bottom: 12 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        identity(ui, detail, state, out, theme);
        ui.add_space(2.0);
        prose(ui, Face::Title, &detail.title, theme.ink);
        ui.add_space(3.0);
        prose(ui, Face::Body, &detail.statement, theme.ink2);
        if let Some(reweighed) = &detail.reweighed {
            ui.add_space(8.0);
            reweighed_ui(ui, reweighed, detail.can_judge, out, theme);
        }
        for decision in &detail.decisions {
            ui.add_space(8.0);
            decision_ui(ui, decision, detail.can_judge, state, out, theme);
        }
    });
    let name =
        format!("{}, {}, {}. {}", detail.id.as_str(), verdict_word(detail.verdict), detail.title, detail.statement);
    region_stop(ui, shown.response.rect, &name, state, theme);
}

/// The panel's own stop of `Tab`: the head says what is opened, arrow keys scroll.
pub(super) fn region_stop(ui: &Ui, rect: Rect, name: &str, state: &mut ReviewState, theme: &Theme) {
    let id = Id::unique("review opened line");
    if state.focus == Some(FocusWish::Region(Region::Line)) {
        state.focus = None;
        focus(ui, id);
    }
    let response = ui.interact(rect, id, Sense::FOCUSABLE);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, name));
    if response.has_focus() {
        state.region = Region::Line;
        focus_frame(ui.painter(), rect, theme);
    }
    let by = match step(ui, id) {
        Some(Step::Up) => SCROLL,
        Some(Step::Down) => -SCROLL,
        Some(Step::PageUp) => 400.0,
        Some(Step::PageDown) => -400.0,
        Some(Step::First) => 1e5,
        Some(Step::Last) => -1e5,
        _ => return,
    };
    ui.scroll_with_delta(vec2(0.0, by));
}

fn identity(ui: &mut Ui, detail: &LineDetail, state: &mut ReviewState, out: &mut Outbox, theme: &Theme) {
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 24.0), Layout::right_to_left(Align::Center), |ui| {
        if state.folds.right_is_sheet() && icon_button(ui, Icon::X, &say("review-close-line")).clicked() {
            state.folds.close_sheets();
        }
        if guide::place_of(detail.topic.as_str()).is_some() {
            let name = say_with("guide-about-topic", &[("topic", detail.topic_label.as_str().into())]);
            if icon_button(ui, Icon::BookOpen, &name).clicked() {
                out.wish(Wish::ShowGuide(detail.topic.as_str().into()));
            }
        }
        verdict_label(ui, detail.verdict);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let (square, response) = ui.allocate_exact_size(vec2(8.0, 16.0), Sense::hover());
            topic_swatch(ui.painter(), square.center(), detail.topic.as_str(), theme);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &detail.topic_label));
            response.on_hover_text(&detail.topic_label);
            ui.label(Face::CodeStrong.text(detail.id.as_str(), theme.ink));
            ui.label(Face::Small.text(weight_word(detail.weight).to_lowercase(), theme.ink3));
            if detail.core {
                let core = ui.label(Face::Small.text(say("review-core"), theme.ink3));
                core.on_hover_text(say("review-core-hint"));
            }
        });
    });
}

/// Who gave the line another weight, and why.
fn reweighed_ui(ui: &mut Ui, reweighed: &ReweighedRow, can_judge: bool, out: &mut Outbox, theme: &Theme) {
    marked(ui, Icon::Scales, theme, |ui| {
        prose(ui, Face::SmallEmphasis, &reweighed.text, theme.ink);
        prose(ui, Face::Small, &format!("“{}”", reweighed.reason), theme.ink2);
        if can_judge {
            let word = say("review-own-weight-again");
            withdraw_ui(ui, &reweighed.id, &word, &word, out);
        }
    });
}

/// Words behind a picture.
fn marked(ui: &mut Ui, icon: Icon, theme: &Theme, words: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (place, _) = ui.allocate_exact_size(vec2(Icon::SMALL, 16.0), Sense::hover());
        icon.paint(ui.painter(), place.center(), Icon::SMALL, theme.ink2);
        let rest = ui.available_width();
        ui.vertical(|ui| {
            ui.set_width(rest);
            words(ui);
        });
    });
}

fn decision_ui(
    ui: &mut Ui,
    decision: &DecisionRow,
    can_judge: bool,
    state: &mut ReviewState,
    out: &mut Outbox,
    theme: &Theme,
) {
    if decision.barred {
        marked(ui, Icon::Prohibit, theme, |ui| {
            prose(ui, Face::SmallEmphasis, &decision.text, theme.ink);
            prose(ui, Face::Small, &format!("“{}”", decision.reason), theme.ink2);
            if can_judge {
                let word = say("review-withdraw");
                withdraw_ui(ui, &decision.id, &word, &word, out);
            }
        });
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        glyph(ui, decision.verdict, 16.0, theme);
        let rest = ui.available_width();
        ui.vertical(|ui| {
            ui.set_width(rest);
            let ink = if decision.counts { theme.ink } else { theme.ink3 };
            prose(ui, Face::SmallEmphasis, &decision.text, ink);
            prose(ui, Face::Small, &format!("“{}”", decision.reason), theme.ink2);
            if decision.stale {
                since_ui(ui, (&decision.id.0, &decision.since), &mut state.changes, out);
            }
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                if decision.stale {
                    ui.label(Face::SmallEmphasis.text(say("review-stale"), theme.wai));
                    if decision.counts && can_judge && link(ui, &say("review-sign-again")).clicked() {
                        state.sign_again(decision);
                    }
                }
                if can_judge {
                    let word = say("review-withdraw");
                    withdraw_ui(ui, &decision.id, &word, &word, out);
                }
            });
        });
    });
}

fn why(ui: &mut Ui, detail: &LineDetail, out: &mut Outbox, theme: &Theme) {
    ui.label(Face::Heading.text(&detail.why_heading, theme.ink));
    ui.add_space(4.0);
    if let Some(because) = &detail.because {
        prose(ui, Face::Body, because, theme.ink2);
        ui.add_space(4.0);
    }
    for part in &detail.parts {
        part_ui(ui, part, out, theme);
    }
    if !detail.missing.is_empty() {
        ui.add_space(6.0);
        ui.label(Face::SmallEmphasis.text(say("review-missing"), theme.ink2));
        for sentence in &detail.missing {
            ui.add_space(2.0);
            prose(ui, Face::Body, sentence, theme.ink);
        }
    }
}

/// The way to the items of the library that serve an open line.
fn ready_ui(ui: &mut Ui, detail: &LineDetail, state: &ReviewState, out: &mut Outbox) {
    let count = state.ready_for(&detail.id);
    if count == 0 || !can_be_helped(detail.verdict) {
        return;
    }
    ui.add_space(10.0);
    let (text, hint) = (say_with("library-ready", &[("count", count.into())]), say("library-ready-hint"));
    if Button::outline(&text).icon(Icon::Stack).small().hint(&hint).show(ui).clicked() {
        out.wish(Wish::ShowLibrary(Some(detail.id.clone())));
    }
}

/// The most injects that a part names; all are listed as evidence.
const NAMED: usize = 6;

fn part_ui(ui: &mut Ui, part: &PartRow, out: &mut Outbox, theme: &Theme) {
    let indent = 18.0 * part.depth as f32;
    ui.add_space(3.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(indent);
        glyph(ui, part.verdict, 18.0, theme);
        ui.add_space(8.0);
        let rest = ui.available_width();
        ui.vertical(|ui| {
            ui.set_width(rest);
            prose(ui, Face::Body, &part.text, theme.ink);
            found(ui, part, out, theme);
        });
    });
    ui.add_space(3.0);
}

/// A glyph in the middle of a line of text.
fn glyph(ui: &mut Ui, verdict: Verdict, height: f32, theme: &Theme) {
    let (place, response) = ui.allocate_exact_size(vec2(glyph_width(GLYPH, theme), height), Sense::hover());
    verdict_glyph(ui.painter(), place.left_center() + vec2(GLYPH / 2.0, 0.0), GLYPH, verdict, theme);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, verdict_word(verdict)));
}

/// The injects that fulfil a part, with how many there are of how many.
fn found(ui: &mut Ui, part: &PartRow, out: &mut Outbox, theme: &Theme) {
    if part.injects.is_empty() && part.counted.is_none() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
        if let Some((have, need)) = part.counted {
            let words = say_with("review-have-of", &[("have", have.into()), ("need", need.into())]);
            ui.label(Face::CodeSmall.text(words, theme.ink3));
        }
        for inject in part.injects.iter().take(NAMED) {
            inject_link(ui, inject, out, theme);
        }
        let more = part.injects.len().saturating_sub(NAMED);
        if more > 0 {
            let words = say_with("review-more", &[("count", more.into())]);
            ui.add(Label::new(Face::CodeSmall.text(words, theme.ink3)).extend());
        }
    });
}

/// The number of an inject, which leads to it on the Plan desk.
pub(super) fn inject_link(ui: &mut Ui, inject: &InjectLink, out: &mut Outbox, theme: &Theme) {
    let galley = ui.painter().layout_no_wrap(inject.number.clone(), Face::CodeStrong.font(), theme.acc);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, 18.0), Sense::click());
    let top = rect.center().y - galley.size().y / 2.0;
    let bottom = top + galley.size().y - 2.0;
    ui.painter().galley(egui::pos2(rect.left(), top), galley, theme.acc);
    if response.hovered() {
        ui.painter().hline(rect.x_range(), bottom, egui::Stroke::new(1.0, theme.acc));
    }
    focus_ring(ui, &response, space::INPUT_CORNER, theme);
    let name = say_with("review-go-to", &[("inject", format!("{} {}", inject.number, inject.title).into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &name));
    let response = response.on_hover_text(&inject.title).on_hover_cursor(egui::CursorIcon::PointingHand);
    if response.clicked() {
        out.wish(Wish::ShowInject(inject.id.clone()));
    }
}
