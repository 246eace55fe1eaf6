//! Strokes and grounds that several parts share.

use crate::ui::{Face, Theme};
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Response, Shape, Stroke, StrokeKind, Ui, pos2, vec2};
use std::f32::consts::FRAC_PI_2;

/// Draws a dashed border with round corners: for what is off, suggested or lacking.
pub fn dashed_rect(painter: &Painter, rect: Rect, corner: u8, stroke: Stroke) {
    let outline = rounded_outline(rect.shrink(stroke.width / 2.0), f32::from(corner));
    painter.extend(Shape::dashed_line(&outline, stroke, 3.0, 2.5));
}

fn rounded_outline(rect: Rect, radius: f32) -> Vec<Pos2> {
    const STEPS: u8 = 4;
    let centres = [
        pos2(rect.right() - radius, rect.top() + radius),
        pos2(rect.right() - radius, rect.bottom() - radius),
        pos2(rect.left() + radius, rect.bottom() - radius),
        pos2(rect.left() + radius, rect.top() + radius),
    ];
    let mut outline = Vec::with_capacity(4 * usize::from(STEPS) + 5);
    for (centre, start) in centres.into_iter().zip([-FRAC_PI_2, 0.0, FRAC_PI_2, 2.0 * FRAC_PI_2]) {
        for step in 0..=STEPS {
            let angle = start + FRAC_PI_2 * f32::from(step) / f32::from(STEPS);
            outline.push(centre + radius * vec2(angle.cos(), angle.sin()));
        }
    }
    outline.extend(outline.first().copied());
    outline
}

/// Draws the ring two points off a control that has the focus.
pub fn focus_ring(ui: &Ui, response: &Response, corner: u8, theme: &Theme) {
    if response.has_focus() {
        let corner = CornerRadius::same(corner.saturating_add(3));
        ui.painter().rect_stroke(response.rect.expand(2.0), corner, theme.focus_line(), StrokeKind::Outside);
    }
}

/// Draws the inner frame of a focused cell of a table or a matrix.
pub fn focus_frame(painter: &Painter, rect: Rect, theme: &Theme) {
    painter.rect_stroke(rect, 0.0, theme.focus_line(), StrokeKind::Inside);
}

/// Draws the ground of a row: selection with its left edge, or what lies under the pointer.
pub fn row_ground(painter: &Painter, rect: Rect, selected: bool, hovered: bool, theme: &Theme) {
    if selected {
        painter.rect_filled(rect, 0.0, theme.sel);
        painter.rect_filled(Rect::from_min_size(rect.min, vec2(2.0, rect.height())), 0.0, theme.acc);
    } else if hovered {
        painter.rect_filled(rect, 0.0, theme.hov);
    }
}

/// The part of a text that can be seen at all in this width, so that nobody lays out a title of 100,000 letters.
pub fn seen_part(text: &str, width: f32) -> &str {
    /// No letter is narrower.
    const NARROWEST: f32 = 2.0;
    let most = (width.max(0.0) / NARROWEST) as usize + 8;
    text.char_indices().nth(most).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Paints one line of text, left in the middle of the height, ended with "…" where it does not fit.
///
/// Answers whether it was shortened.
pub fn fit_text(painter: &Painter, rect: Rect, text: &str, face: Face, colour: Color32) -> bool {
    let seen = seen_part(text, rect.width());
    let mut job = egui::text::LayoutJob::single_section(seen.to_owned(), face.format(colour));
    job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width().max(0.0));
    let galley = painter.layout_job(job);
    let shortened = galley.elided;
    painter.galley(pos2(rect.left(), rect.center().y - galley.size().y / 2.0), galley, colour);
    shortened
}

/// Paints one line of text that ends at the right edge, in the middle of the height.
pub fn fit_right(painter: &Painter, rect: Rect, text: &str, face: Face, colour: Color32) {
    let galley = painter.layout_job(egui::text::LayoutJob::single_section(text.to_owned(), face.format(colour)));
    painter.galley(pos2(rect.right() - galley.size().x, rect.center().y - galley.size().y / 2.0), galley, colour);
}

/// Tells the full text at the pointer where a shortened one is shown.
pub fn hover_full_text(response: Response, shortened: bool, text: &str) -> Response {
    if shortened { response.on_hover_text(text) } else { response }
}

#[cfg(test)]
mod tests {
    use super::seen_part;

    #[test]
    fn of_a_very_long_title_only_what_can_be_seen_is_laid_out() {
        let long = "é".repeat(100_000);
        assert!(seen_part(&long, 300.0).chars().count() < 200);
        assert_eq!(seen_part("Short", 300.0), "Short");
        assert!(long.starts_with(seen_part(&long, 0.0)));
    }
}
