//! The view for ten minutes: the gravest open lines of all, then each topic with its own, and a way to each.

use super::first::{First, FirstTopic, Gap, first};
use super::state::{FocusWish, ReviewState, Tab};
use super::topics_view::essential_words;
use crate::app::Document;
use crate::ui::Face;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{GLYPH, empty_state, link, region_line, row_line, topic_swatch, verdict_glyph, verdict_word};
use crate::words::{say, say_with};
use egui::{Align, Frame, Label, Layout, Margin, ScrollArea, Sense, Ui, vec2};
use std::sync::Arc;

/// Draws the view.
pub fn first_ui(ui: &mut Ui, document: &Document, state: &mut ReviewState, out: &mut Outbox) {
    let theme = theme(ui);
    let told = told_of(document, state);
    if told.topics.is_empty() {
        empty_state(ui, &[&say("review-first-nothing"), &say("review-first-claim")], None);
        return;
    }
    ScrollArea::vertical().id_salt("review first").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 16, right: 16, top: 10, bottom: 4 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.add(Label::new(Face::Body.text(say("review-first-how"), theme.ink2)).wrap());
        });
        let chosen = state.filters.topic.clone();
        if chosen.is_none() {
            gravest_ui(ui, &told.gravest, state, out, &theme);
        }
        let is_above = |gap: &Gap| chosen.is_none() && told.is_among_gravest(&gap.id);
        for topic in told.topics.iter().filter(|it| chosen.as_ref().is_none_or(|chosen| it.topic == *chosen)) {
            topic_ui(ui, topic, &is_above, state, out, &theme);
        }
        Frame::new().inner_margin(Margin::symmetric(16, 10)).show(ui, |ui| {
            ui.add(Label::new(Face::Small.text(say("review-first-claim"), theme.ink3)).wrap());
        });
    });
}

/// What is told, worked out again only where something changed.
fn told_of(document: &Document, state: &mut ReviewState) -> Arc<First> {
    let fresh = match state.first.take() {
        Some((revision, told)) if revision == document.revision() => told,
        _ => Arc::new(first(document)),
    };
    state.first = Some((document.revision(), Arc::clone(&fresh)));
    fresh
}

/// The gravest lines of all topics together.
fn gravest_ui(ui: &mut Ui, gravest: &[Gap], state: &mut ReviewState, out: &mut Outbox, theme: &Theme) {
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 8, bottom: 8 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(8.0, 3.0);
        let words = say_with("review-first-gravest", &[("count", gravest.len().into())]);
        ui.label(Face::Heading.text(words, theme.ink));
        for gap in gravest {
            row_line(ui);
            gap_ui(ui, gap, true, state, out, theme);
        }
    });
    region_line(ui);
}

fn topic_ui(
    ui: &mut Ui,
    topic: &FirstTopic,
    is_above: &dyn Fn(&Gap) -> bool,
    state: &mut ReviewState,
    out: &mut Outbox,
    theme: &Theme,
) {
    Frame::new().inner_margin(Margin { left: 16, right: 16, top: 10, bottom: 8 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(8.0, 3.0);
        ui.horizontal(|ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(9.0, 18.0), Sense::hover());
            topic_swatch(ui.painter(), rect.center(), topic.topic.as_str(), theme);
            ui.label(Face::CodeSmallStrong.text(&topic.code, theme.ink));
            ui.label(Face::Heading.text(&topic.label, theme.ink));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let ink = if topic.essential_open > 0 { theme.mis } else { theme.ink3 };
                ui.label(Face::SmallEmphasis.text(essential_words(topic.essential_open), ink));
            });
        });
        for gap in &topic.gaps {
            row_line(ui);
            if is_above(gap) {
                above_ui(ui, gap, state, theme);
            } else {
                gap_ui(ui, gap, false, state, out, theme);
            }
        }
        if topic.more > 0 {
            row_line(ui);
            let words =
                say_with("review-first-more", &[("count", topic.more.into()), ("topic", topic.code.as_str().into())]);
            if link(ui, &words).clicked() {
                out.wish(Wish::ShowTopic(topic.topic.clone()));
            }
        }
    });
    region_line(ui);
}

/// One of the gravest of all, in a line: it is told in full above.
fn above_ui(ui: &mut Ui, gap: &Gap, state: &mut ReviewState, theme: &Theme) {
    ui.horizontal(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(GLYPH + 4.0, 18.0), Sense::hover());
        verdict_glyph(ui.painter(), rect.center(), GLYPH, gap.verdict, theme);
        name_ui(ui, gap, state);
        ui.label(Face::Small.text(say("review-first-above"), theme.ink3));
    });
}

/// The name of a line, which opens it on the right.
fn name_ui(ui: &mut Ui, gap: &Gap, state: &mut ReviewState) {
    let name = format!("{} {}", gap.id, gap.title);
    if link(ui, &name).on_hover_text(say("review-first-open")).clicked() {
        state.select(gap.id.clone());
        state.folds.show_right();
    }
}

fn gap_ui(ui: &mut Ui, gap: &Gap, with_topic: bool, state: &mut ReviewState, out: &mut Outbox, theme: &Theme) {
    ui.horizontal_top(|ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(GLYPH + 4.0, 18.0), Sense::hover());
        verdict_glyph(ui.painter(), rect.center(), GLYPH, gap.verdict, theme);
        let width = ui.available_width();
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.horizontal_wrapped(|ui| {
                if with_topic {
                    let (rect, _) = ui.allocate_exact_size(vec2(9.0, 18.0), Sense::hover());
                    topic_swatch(ui.painter(), rect.center(), gap.topic.as_str(), theme);
                    ui.label(Face::CodeSmallStrong.text(&gap.code, theme.ink));
                }
                name_ui(ui, gap, state);
                let weight = if gap.essential { say("weight-essential") } else { String::new() };
                let told = [verdict_word(gap.verdict), weight].into_iter().filter(|part| !part.is_empty());
                ui.label(Face::Small.text(told.collect::<Vec<_>>().join(" · "), theme.ink3));
            });
            for sentence in &gap.missing {
                ui.add(Label::new(Face::Body.text(sentence, theme.ink)).wrap());
            }
            ways_ui(ui, gap, state, out);
        });
    });
}

/// What can be done about a gap: the library, a question, a judgement.
fn ways_ui(ui: &mut Ui, gap: &Gap, state: &mut ReviewState, out: &mut Outbox) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 14.0;
        let ready = state.ready_for(&gap.id);
        if ready > 0 && link(ui, &say_with("review-first-library", &[("count", ready.into())])).clicked() {
            out.wish(Wish::ShowLibrary(Some(gap.id.clone())));
        }
        if link(ui, &say("review-first-ask")).on_hover_text(say("review-first-ask-hint")).clicked() {
            state.select(gap.id.clone());
            state.folds.show_right();
            state.remarks.write_on(gap.id.as_str());
        }
        if link(ui, &say("review-first-judge")).on_hover_text(say("review-first-judge-hint")).clicked() {
            state.show_tab(Tab::Lines);
            state.show_line(&gap.id);
            state.focus = Some(FocusWish::Reason);
        }
    });
}
