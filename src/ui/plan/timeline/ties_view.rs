//! Paints links between injects: a curve from the earlier to the later, dashed where it is a branch.

use super::canvas::Canvas;
use super::data::Tie;
use crate::ui::Face;
use crate::words::say;
use egui::epaint::CubicBezierShape;
use egui::{Color32, Painter, Pos2, Shape, Stroke, pos2, vec2};

/// The most links that are drawn at once.
const MOST: usize = 1500;

/// Paints the links of the selected inject, and with `all` those of all others that are seen.
pub(super) fn ties(canvas: &Canvas<'_>, painter: &Painter, all: bool) {
    let current = canvas.current.map(|(mark, _)| mark);
    let is_own = |tie: &Tie| current.is_some_and(|mark| tie.earlier == mark || tie.later == mark);
    let (first, last) = canvas.scale.seen(0.0);
    let is_seen = |tie: &Tie| canvas.data.time(tie.later) >= first && canvas.data.time(tie.earlier) <= last;
    if all {
        let others = canvas.data.ties.iter().filter(|tie| is_seen(tie) && !is_own(tie));
        others.take(MOST).for_each(|tie| paint(canvas, painter, tie, canvas.theme.ctl, false));
    }
    let own = current.map(|mark| canvas.data.ties_of(mark)).unwrap_or_default();
    own.into_iter().take(MOST).for_each(|tie| paint(canvas, painter, tie, canvas.theme.acc, true));
}

fn paint(canvas: &Canvas<'_>, painter: &Painter, tie: &Tie, colour: Color32, named: bool) {
    // Without a wanted lane the link goes between the first lanes that hold its ends.
    let wanted = canvas.current.map_or(usize::MAX, |(_, lane)| lane);
    let end = |mark: u32| canvas.place_at(canvas.time(mark), canvas.data.lane_of(mark, wanted)?);
    let Some((from, to)) = end(tie.earlier).zip(end(tie.later)) else { return };
    let line = Stroke::new(1.3, colour);
    let curve = CubicBezierShape::from_points_stroke(controls(from, to), false, Color32::TRANSPARENT, line);
    if tie.kind.as_str() == "branch" {
        painter.extend(Shape::dashed_line(&curve.flatten(Some(0.5)), line, 4.0, 3.0));
    } else {
        painter.add(curve.clone());
    }
    head(painter, &curve, line);
    if named {
        name(canvas, painter, tie, &curve);
    }
}

/// In one lane the curve hangs under the marks, between lanes it swings from one to the other.
fn controls(from: Pos2, to: Pos2) -> [Pos2; 4] {
    if (from.y - to.y).abs() < 1.0 {
        let sag = ((to.x - from.x) / 4.0).clamp(10.0, 26.0);
        let (begin, end) = (from + vec2(3.0, 7.0), to + vec2(-3.0, 7.0));
        return [begin, begin + vec2(8.0, sag), end + vec2(-8.0, sag), end];
    }
    let down = (to.y - from.y).signum() * 7.0;
    let (begin, end) = (from + vec2(0.0, down), to - vec2(0.0, down));
    let swing = (end.y - begin.y) * 0.6;
    [begin, begin + vec2(0.0, swing), end - vec2(0.0, swing), end]
}

fn head(painter: &Painter, curve: &CubicBezierShape, line: Stroke) {
    let tip = curve.sample(1.0);
    let back = (curve.sample(0.9) - tip).normalized();
    if back.x.is_finite() && back.y.is_finite() {
        let side = vec2(-back.y, back.x);
        let points = [tip, tip + 6.0 * back + 3.0 * side, tip + 6.0 * back - 3.0 * side];
        painter.add(Shape::convex_polygon(points.to_vec(), line.color, Stroke::NONE));
    }
}

/// When a branch is played, in words at the middle of its curve.
fn name(canvas: &Canvas<'_>, painter: &Painter, tie: &Tie, curve: &CubicBezierShape) {
    let words = match tie.when.as_str() {
        "acted" => "timeline-if-acted",
        "not_acted" => "timeline-if-not-acted",
        _ => return,
    };
    let text = painter.layout_no_wrap(say(words), Face::Small.font(), canvas.theme.ink2);
    let middle = curve.sample(0.5);
    let at = pos2(middle.x - text.size().x / 2.0, middle.y - text.size().y / 2.0);
    let ground = egui::Rect::from_min_size(at, text.size()).expand2(vec2(3.0, 0.0));
    painter.rect_filled(ground, 2.0, canvas.theme.canvas);
    painter.galley(at, text, canvas.theme.ink2);
}
