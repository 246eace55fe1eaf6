//! What to know before a pack is handed out, and its marking.

use super::checks::{Check, Jump, changed_letters};
use super::marking_view;
use super::state::{BriefState, Region};
use super::view::Seen;
use crate::app::press::Edition;
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{GLYPH, NoticeKind, glyph_width, link, notice, panel_head, region_line, verdict_glyph};
use crate::ui::{Face, Icon};
use crate::words::say;
use egui::{Frame, Margin, Sense, Ui, vec2};

/// Draws the upper part of the right panel.
pub fn right_ui(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState, out: &mut Outbox) {
    panel_head(ui, &say("brief-before"), |_| ());
    ui.add_space(8.0);
    let current = state.is_current(&seen.key);
    let changed = state.sheets.made().filter(|_| current).and_then(|made| changed_letters(&made.changed));
    for check in seen.data.checks.iter().chain(&changed) {
        check_ui(ui, check, out);
    }
    ui.add_space(2.0);
    region_line(ui);
    marking_view::marking_ui(ui, seen, state, out);
    region_line(ui);
    for_control(ui, state.choices.edition);
    if state.focus == Some(Region::Export) && !state.folds.right_inline() && !state.folds.right_is_sheet() {
        state.focus = None;
    }
}

fn check_ui(ui: &mut Ui, check: &Check, out: &mut Outbox) {
    let theme = theme(ui);
    let margin = Margin { left: space::PANEL as i8, right: space::PANEL as i8, top: 4, bottom: 6 };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(10.0, 1.0);
            let size = vec2(glyph_width(GLYPH, &theme), Face::Emphasis.line_height());
            let (place, _) = ui.allocate_exact_size(size, Sense::hover());
            let centre = place.left_center() + vec2(GLYPH / 2.0, 0.0);
            verdict_glyph(ui.painter(), centre, GLYPH, check.mark, &theme);
            ui.vertical(|ui| {
                ui.add(egui::Label::new(Face::Emphasis.text(&check.title, theme.ink)).wrap());
                if !check.text.is_empty() {
                    ui.add(egui::Label::new(Face::Small.text(&check.text, theme.ink2)).wrap());
                }
                if let Some(jump) = &check.jump
                    && link(ui, &jump_words(jump)).clicked()
                {
                    out.wish(wish(jump));
                }
            });
        });
    });
}

fn jump_words(jump: &Jump) -> String {
    say(match jump {
        Jump::Record(_) => "brief-jump-record",
        Jump::Inject(_) => "brief-jump-inject",
        Jump::Line(_) => "brief-jump-line",
    })
}

fn wish(jump: &Jump) -> Wish {
    match jump {
        Jump::Record(record) => Wish::ShowRecord(record.clone()),
        Jump::Inject(inject) => Wish::ShowInject(inject.clone()),
        Jump::Line(line) => Wish::ShowLine(line.clone()),
    }
}

/// Says that an edition is not for players.
fn for_control(ui: &mut Ui, edition: Edition) {
    if !edition.is_for_control() {
        return;
    }
    Frame::new().inner_margin(Margin::symmetric(space::PANEL as i8, 10)).show(ui, |ui| {
        let title = say(&format!("brief-only-{}", edition.name()));
        notice(ui, NoticeKind::Error, Icon::Eye, &title, &say("brief-only-why"), |_| ());
    });
}
