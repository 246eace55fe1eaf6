//! Paints the mark of a place: a disc, or a diamond for cultural property, with its letter; a second line if protected.

use crate::ui::Face;
use crate::ui::theme::Theme;
use egui::{Align2, Color32, Painter, Pos2, Shape, Stroke, vec2};

const RADIUS: f32 = 8.0;

/// What a mark shows.
#[derive(Clone, Copy)]
pub(super) struct Look {
    /// The first letter of the kind.
    pub letter: char,
    /// Whether it is cultural property.
    pub cultural: bool,
    /// Whether it is protected.
    pub protected: bool,
    /// Whether it is the chosen one, which is filled.
    pub chosen: bool,
}

/// Paints the mark of a place.
pub(super) fn mark(painter: &Painter, at: Pos2, look: Look, theme: &Theme) {
    let (fill, ink) = if look.chosen { (theme.ink, theme.canvas) } else { (theme.canvas, theme.ink) };
    let line = Stroke::new(1.3, theme.ink);
    outline(painter, at, look.cultural, RADIUS, line, fill);
    if look.protected {
        outline(painter, at, look.cultural, RADIUS + 3.0, line, Color32::TRANSPARENT);
    }
    painter.text(at, Align2::CENTER_CENTER, look.letter, Face::CodeSmallStrong.font(), ink);
    if look.chosen {
        outline(painter, at, look.cultural, RADIUS + 6.0, theme.focus_line(), Color32::TRANSPARENT);
    }
}

fn outline(painter: &Painter, at: Pos2, diamond: bool, radius: f32, line: Stroke, fill: Color32) {
    if diamond {
        let side = radius + 2.0;
        let points = [vec2(0.0, -side), vec2(side, 0.0), vec2(0.0, side), vec2(-side, 0.0)].map(|by| at + by);
        painter.add(Shape::convex_polygon(points.to_vec(), fill, line));
    } else {
        painter.circle(at, radius, fill, line);
    }
}
