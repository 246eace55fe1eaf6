//! Paints a mark: diamond for a key inject, disc for a supporting one, small disc for background, dashed ring if open.

use super::data::{Mark, Weight};
use crate::ui::theme::Theme;
use egui::{Painter, Pos2, Shape, Stroke, vec2};
use std::f32::consts::TAU;

const DIAMOND: f32 = 7.0;
const DISC: f32 = 4.5;
const SMALL: f32 = 3.0;
const RING: f32 = 4.5;

/// Paints a mark round a centre.
pub(in crate::ui::plan) fn mark(painter: &Painter, centre: Pos2, mark: &Mark, theme: &Theme) {
    let air = Stroke::new(1.0, theme.canvas);
    match (mark.open, mark.weight) {
        (true, Weight::Key) => dashed(painter, &diamond(centre), theme),
        (true, _) => dashed(painter, &circle(centre), theme),
        (false, Weight::Key) => {
            painter.add(Shape::convex_polygon(diamond(centre).to_vec(), theme.ink, air));
        }
        (false, Weight::Supporting) => {
            painter.circle(centre, DISC, theme.ink2, air);
        }
        (false, Weight::Background) => {
            painter.circle(centre, SMALL, theme.ink3, air);
        }
    }
}

/// Paints the outline of a mark where it stood before.
pub(super) fn ghost(painter: &Painter, centre: Pos2, mark: &Mark, theme: &Theme) {
    match mark.weight {
        Weight::Key => dashed(painter, &diamond(centre), theme),
        Weight::Supporting | Weight::Background => dashed(painter, &circle(centre), theme),
    }
}

/// Paints the ring of a mark that is selected; the one with the cursor gets the stronger one.
pub(super) fn ring(painter: &Painter, centre: Pos2, current: bool, theme: &Theme) {
    painter.circle_stroke(centre, 9.0, Stroke::new(if current { 2.0 } else { 1.5 }, theme.acc));
}

fn diamond(centre: Pos2) -> [Pos2; 4] {
    [(0.0, -DIAMOND), (DIAMOND, 0.0), (0.0, DIAMOND), (-DIAMOND, 0.0)].map(|(x, y)| centre + vec2(x, y))
}

fn circle(centre: Pos2) -> Vec<Pos2> {
    const POINTS: u8 = 24;
    let angles = (0..POINTS).map(|at| TAU * f32::from(at) / f32::from(POINTS));
    angles.map(|angle| centre + RING * vec2(angle.cos(), angle.sin())).collect()
}

fn dashed(painter: &Painter, outline: &[Pos2], theme: &Theme) {
    painter.add(Shape::convex_polygon(outline.to_vec(), theme.canvas, Stroke::NONE));
    let closed: Vec<Pos2> = outline.iter().chain(outline.first()).copied().collect();
    painter.extend(Shape::dashed_line(&closed, Stroke::new(1.3, theme.ink2), 2.5, 2.0));
}
