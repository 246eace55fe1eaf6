//! Paints the mark of a place: a disc, or a diamond for cultural property, with its letter; a second line if protected.

use super::data::Spot;
use crate::ui::Face;
use crate::ui::theme::Theme;
use egui::{Align2, Painter, Pos2, Shape, Stroke, vec2};

const RADIUS: f32 = 8.0;

/// Paints the mark of a place; the chosen one is filled.
pub(super) fn mark(painter: &Painter, at: Pos2, spot: &Spot, chosen: bool, theme: &Theme) {
    let (fill, ink) = if chosen { (theme.ink, theme.canvas) } else { (theme.canvas, theme.ink) };
    outline(painter, at, spot.cultural, RADIUS, Stroke::new(1.3, theme.ink), Some(fill));
    if !spot.protected.is_empty() {
        outline(painter, at, spot.cultural, RADIUS + 3.0, Stroke::new(1.3, theme.ink), None);
    }
    painter.text(at, Align2::CENTER_CENTER, spot.letter, Face::CodeSmallStrong.font(), ink);
    if chosen {
        outline(painter, at, spot.cultural, RADIUS + 6.0, theme.focus_line(), None);
    }
}

fn outline(painter: &Painter, at: Pos2, diamond: bool, radius: f32, line: Stroke, fill: Option<egui::Color32>) {
    let fill = fill.unwrap_or(egui::Color32::TRANSPARENT);
    if diamond {
        let side = radius + 2.0;
        let points = [vec2(0.0, -side), vec2(side, 0.0), vec2(0.0, side), vec2(-side, 0.0)].map(|by| at + by);
        painter.add(Shape::convex_polygon(points.to_vec(), fill, line));
    } else {
        painter.circle(at, radius, fill, line);
    }
}
