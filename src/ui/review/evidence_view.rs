//! In the right panel: evidence with its text, injects that nearly count, and where the line comes from.

use super::detail::{HelpRow, LineDetail};
use super::evidence::EvidenceRow;
use super::line_view::{inject_link, prose};
use super::origin::SourceRow;
use super::state::ReviewState;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, space};
use crate::ui::widgets::{heading, link, row_line};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, Sense, Ui, vec2};

/// The most injects that are listed before a person asks for all.
const LISTED: usize = 8;

/// Draws the evidence, and below it what would help.
pub fn evidence_ui(ui: &mut Ui, detail: &LineDetail, state: &mut ReviewState, out: &mut Outbox, theme: &Theme) {
    heading(ui, &say("review-evidence"), Some((detail.evidence.len(), theme.ink3)));
    if detail.evidence.is_empty() {
        ui.add_space(2.0);
        prose(ui, Face::Body, &say("review-no-evidence"), theme.ink2);
    } else {
        let integrated = detail.evidence.iter().filter(|row| row.integrated).count();
        let alone = detail.evidence.len() - integrated;
        let counts = [("integrated", integrated.into()), ("alone", alone.into())];
        prose(ui, Face::Small, &say_with("review-evidence-integrated", &counts), theme.ink3);
    }
    ui.add_space(1.0);
    let all = state.all_evidence.as_ref() == Some(&detail.id);
    let most = if all { usize::MAX } else { LISTED };
    for (place, row) in detail.evidence.iter().take(most).enumerate() {
        ui.add_space(5.0);
        if place > 0 {
            row_line(ui);
            ui.add_space(5.0);
        }
        evidence_row(ui, row, state, out, theme);
    }
    if detail.evidence.len() > most {
        ui.add_space(6.0);
        let words = say_with("review-show-evidence", &[("count", detail.evidence.len().into())]);
        if link(ui, &words).clicked() {
            state.all_evidence = Some(detail.id.clone());
        }
    }
    help(ui, &say("review-near"), &detail.near, Icon::Lightbulb, out, theme);
    help(ui, &say("review-gated"), &detail.gated, Icon::Warning, out, theme);
}

fn evidence_row(ui: &mut Ui, row: &EvidenceRow, state: &mut ReviewState, out: &mut Outbox, theme: &Theme) {
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 18.0), Layout::right_to_left(Align::Center), |ui| {
        ui.label(Face::Code.text(&row.time, theme.ink3)).on_hover_text(&row.full_time);
        if row.draft {
            ui.label(Face::Small.text(say("review-draft"), theme.ink3));
        }
        if let Some(word) = &row.care {
            let mark = ui.label(Face::Small.text(word, theme.ink2));
            mark.on_hover_text(say("inject-care-hint"));
            ui.add_space(-4.0);
            ui.label(Icon::Heartbeat.text(Icon::SMALL, theme.ink2));
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            inject_link(ui, &row.inject, out, theme);
            ui.add(Label::new(Face::Emphasis.text(&row.inject.title, theme.ink)).truncate());
        });
    });
    prose(ui, Face::Small, &row.meets, theme.ink3);
    let Some(note) = row.content_note.as_ref().filter(|_| !state.unfolded.contains(&row.inject.id)) else {
        if !row.text.is_empty() {
            prose(ui, Face::Small, &row.text, theme.ink2);
        }
        return;
    };
    let words = say_with("review-content-note", &[("note", note.as_str().into())]);
    prose(ui, Face::Small, &words, theme.ink2);
    if link(ui, &say_with("review-show-text", &[("inject", row.inject.number.as_str().into())])).clicked() {
        state.unfolded.insert(row.inject.id.clone());
    }
}

/// A notice with injects that do not count, each with what would make it count.
fn help(ui: &mut Ui, title: &str, rows: &[HelpRow], icon: Icon, out: &mut Outbox, theme: &Theme) {
    if rows.is_empty() {
        return;
    }
    ui.add_space(10.0);
    let frame = Frame::new()
        .fill(theme.parbg)
        .stroke(if theme.high_contrast { theme.row_line() } else { egui::Stroke::NONE })
        .corner_radius(CornerRadius::same(space::NOTICE_CORNER))
        .inner_margin(Margin { left: 9, right: 10, top: 7, bottom: 8 });
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            let (place, _) = ui.allocate_exact_size(vec2(Icon::SMALL, 18.0), Sense::hover());
            icon.paint(ui.painter(), place.center(), Icon::SMALL, theme.ink2);
            let rest = ui.available_width();
            ui.vertical(|ui| {
                ui.set_width(rest);
                ui.spacing_mut().item_spacing.y = 0.0;
                prose(ui, Face::SmallEmphasis, title, theme.ink);
                for row in rows {
                    ui.add_space(4.0);
                    help_row(ui, row, out, theme);
                }
            });
        });
    });
}

fn help_row(ui: &mut Ui, row: &HelpRow, out: &mut Outbox, theme: &Theme) {
    for inject in &row.injects {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            inject_link(ui, inject, out, theme);
            ui.add(Label::new(Face::SmallEmphasis.text(&inject.title, theme.ink)).truncate());
        });
    }
    prose(ui, Face::Small, &row.words, theme.ink2);
}

/// Draws the sources, the organisation's own paragraph, and why the line is asked.
pub fn origin_ui(ui: &mut Ui, detail: &LineDetail, theme: &Theme) {
    ui.label(Face::Heading.text(say("review-source"), theme.ink));
    for source in &detail.sources {
        ui.add_space(5.0);
        source_row(ui, source, theme);
    }
    if detail.confirm {
        ui.add_space(6.0);
        prose(ui, Face::Small, &say("review-confirm"), theme.ink2);
    }
    ui.add_space(6.0);
    let own =
        if detail.own_paragraph.is_empty() { say("review-no-own-paragraph") } else { detail.own_paragraph.clone() };
    told(ui, "review-own-paragraph", &own, theme);
    told(ui, "review-why-line", &detail.why, theme);
    told(ui, "review-evidence-words", &detail.evidence_words, theme);
    told(ui, "review-note", &detail.note, theme);
}

fn source_row(ui: &mut Ui, source: &SourceRow, theme: &Theme) {
    let response = prose(ui, Face::Small, &source.text, theme.ink);
    if !source.more.is_empty() {
        response.on_hover_text(&source.more);
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let (place, _) = ui.allocate_exact_size(vec2(Icon::SMALL, 16.0), Sense::hover());
        let icon = if source.is_read { Icon::BookOpen } else { Icon::CircleDashed };
        icon.paint(ui.painter(), place.center(), Icon::SMALL, theme.ink3);
        prose(ui, Face::Small, &format!("{} · {}", source.mark, source.addressee), theme.ink3);
    });
}

fn told(ui: &mut Ui, title: &str, text: &str, theme: &Theme) {
    if text.is_empty() {
        return;
    }
    ui.add_space(8.0);
    ui.label(Face::SmallEmphasis.text(say(title), theme.ink2));
    prose(ui, Face::Small, text, theme.ink2);
}
