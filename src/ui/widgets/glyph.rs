//! The six verdicts as shapes that can be told apart without colour.

use super::paint;
use crate::coverage::Verdict;
use crate::ui::Face;
use crate::ui::theme::{Theme, theme};
use crate::words::say;
use egui::{Align2, Painter, Pos2, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, vec2};
use std::f32::consts::{FRAC_PI_2, PI};

/// The usual size of a glyph; 20 in titles.
pub const GLYPH: f32 = 12.0;

/// The width a glyph takes: in high contrast its letter stands beside it.
pub fn glyph_width(size: f32, theme: &Theme) -> f32 {
    if theme.high_contrast { size + 2.0 + size * 0.75 } else { size }
}

/// Paints the glyph of a verdict round a centre, on a grid of twelve.
pub fn verdict_glyph(painter: &Painter, centre: Pos2, size: f32, verdict: Verdict, theme: &Theme) {
    let unit = size / GLYPH;
    match verdict {
        Verdict::Covered => covered(painter, centre, unit, theme),
        Verdict::Partly => partly(painter, centre, unit, theme),
        Verdict::Missing => {
            painter.circle_stroke(centre, 4.1 * unit, Stroke::new(2.0 * unit, theme.mis));
        }
        Verdict::Waits => waits(painter, centre, unit, theme),
        Verdict::NotApplicable => {
            let reach = vec2(3.8 * unit, 0.0);
            painter.line_segment([centre - reach, centre + reach], Stroke::new(1.7 * unit, theme.nap));
        }
        Verdict::Waived => {
            painter.circle_stroke(centre, 4.5 * unit, Stroke::new(1.1 * unit, theme.nap));
            let reach = vec2(3.1 * unit, -3.1 * unit);
            painter.line_segment([centre - reach, centre + reach], Stroke::new(1.1 * unit, theme.nap));
        }
    }
    if theme.high_contrast {
        let at = centre + vec2(size / 2.0 + 2.0, 0.0);
        painter.text(at, Align2::LEFT_CENTER, verdict.letter(), Face::CodeSmallStrong.font(), theme.ink);
    }
}

fn covered(painter: &Painter, centre: Pos2, unit: f32, theme: &Theme) {
    painter.circle_filled(centre, 5.0 * unit, theme.cov);
    let tick = [(-2.3, 0.1), (-0.7, 1.8), (2.4, -1.6)];
    let points = tick.iter().map(|(x, y)| centre + unit * vec2(*x, *y)).collect();
    painter.add(Shape::line(points, Stroke::new(1.5 * unit, theme.canvas)));
}

fn partly(painter: &Painter, centre: Pos2, unit: f32, theme: &Theme) {
    const POINTS: u8 = 16;
    let radius = 4.4 * unit;
    let arc = (0..POINTS).map(|step| FRAC_PI_2 + PI * f32::from(step) / f32::from(POINTS - 1));
    let half = arc.map(|angle| centre + radius * vec2(angle.cos(), angle.sin())).collect();
    painter.add(Shape::convex_polygon(half, theme.par, Stroke::NONE));
    painter.circle_stroke(centre, radius, Stroke::new(1.3 * unit, theme.par));
}

fn waits(painter: &Painter, centre: Pos2, unit: f32, theme: &Theme) {
    let reach = 5.0 * unit;
    let corners = [vec2(0.0, -reach), vec2(reach, 0.0), vec2(0.0, reach), vec2(-reach, 0.0)];
    let outline = corners.map(|corner| centre + corner).to_vec();
    painter.add(Shape::closed_line(outline, Stroke::new(1.3 * unit, theme.wai)));
    painter.circle_filled(centre, 1.3 * unit, theme.wai);
}

/// The word for a verdict.
pub fn verdict_word(verdict: Verdict) -> String {
    say(match verdict {
        Verdict::Covered => "verdict-covered",
        Verdict::Partly => "verdict-partly",
        Verdict::Missing => "verdict-missing",
        Verdict::Waits => "verdict-waits",
        Verdict::NotApplicable => "verdict-not-applicable",
        Verdict::Waived => "verdict-waived",
    })
}

/// A glyph alone, with its word for screen readers and at the pointer.
pub fn verdict_mark(ui: &mut Ui, verdict: Verdict, size: f32) -> Response {
    let theme = theme(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(glyph_width(size, &theme), size), Sense::hover());
    let centre = rect.left_center() + vec2(size / 2.0, 0.0);
    verdict_glyph(ui.painter(), centre, size, verdict, &theme);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, verdict_word(verdict)));
    response.on_hover_text(verdict_word(verdict))
}

/// A glyph with its word.
pub fn verdict_label(ui: &mut Ui, verdict: Verdict) -> Response {
    let theme = theme(ui);
    let word = verdict_word(verdict);
    let lead = glyph_width(GLYPH, &theme) + 6.0;
    let galley = ui.painter().layout_no_wrap(word.clone(), Face::Body.font(), theme.ink);
    let height = Face::Body.line_height();
    let (rect, response) = ui.allocate_exact_size(vec2(lead + galley.size().x, height), Sense::hover());
    verdict_glyph(ui.painter(), rect.left_center() + vec2(GLYPH / 2.0, 0.0), GLYPH, verdict, &theme);
    let text_rect = rect.with_min_x(rect.left() + lead);
    paint::fit_text(ui.painter(), text_rect.expand2(vec2(1.0, 0.0)), &word, Face::Body, theme.ink);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &word));
    response
}
