//! The sign of the program: three lines cut by one slanted line.

use crate::ui::Theme;
use egui::{Color32, Painter, Pos2, Stroke, vec2};

/// Paints the sign with five strokes round a centre; `ground` is the colour behind it.
pub fn paint_sign(painter: &Painter, centre: Pos2, size: f32, ground: Color32, theme: &Theme) {
    let unit = size / 20.0;
    for row in [-5.0, 0.0, 5.0] {
        let middle = centre + unit * vec2(0.0, row);
        let reach = unit * vec2(9.0, 0.0);
        painter.line_segment([middle - reach, middle + reach], Stroke::new(2.0 * unit, theme.ink));
    }
    let slant = |reach: f32| unit * vec2(reach * 0.45, -reach);
    painter.line_segment([centre - slant(9.5), centre + slant(9.5)], Stroke::new(5.5 * unit, ground));
    painter.line_segment([centre - slant(8.8), centre + slant(8.8)], Stroke::new(1.7 * unit, theme.mis));
}
