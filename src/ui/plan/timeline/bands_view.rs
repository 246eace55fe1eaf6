//! Paints the topic bands, and the row that shows hard injects without a pause.

use super::bands::Band;
use super::canvas::Canvas;
use super::clusters::{Cluster, clusters};
use crate::scenario::ExTime;
use crate::ui::widgets::{count_text, dashed_rect, fit_right, fit_text, topic_swatch};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Rect, Stroke, StrokeKind, pos2, vec2};

/// Half the width of a tick.
const HALF: f32 = 1.5;

/// Paints all bands.
pub(super) fn bands(canvas: &Canvas<'_>) {
    for (band, rect) in canvas.data.bands.iter().zip(&canvas.layout.bands) {
        name(canvas, band, canvas.layout.name(*rect));
        boxes(canvas, band, canvas.layout.chart(*rect));
        ticks(canvas, band, canvas.layout.chart(*rect));
    }
    care(canvas);
    let bottom = canvas.layout.lanes.top() - 0.5;
    canvas.painter.hline(canvas.layout.rect.x_range(), bottom, canvas.theme.region_line());
}

fn name(canvas: &Canvas<'_>, band: &Band, rect: Rect) {
    let inner = rect.shrink2(vec2(12.0, 0.0));
    topic_swatch(&canvas.painter, inner.left_center() + vec2(4.0, 0.0), &band.topic, canvas.theme);
    fit_text(&canvas.painter, inner.with_min_x(inner.left() + 14.0), &band.code, Face::CodeStrong, canvas.theme.ink);
    fit_right(&canvas.painter, inner, &count_text(band.times.len()), Face::Code, canvas.theme.ink3);
}

fn ticks(canvas: &Canvas<'_>, band: &Band, rect: Rect) {
    let painter = canvas.inside(rect);
    let time = |at: usize| band.times.get(at).copied().unwrap_or_default();
    let (top, bottom) = (rect.center().y - 6.0, rect.center().y + 6.0);
    let edge = if canvas.theme.high_contrast { Stroke::new(1.0, canvas.theme.ink) } else { Stroke::NONE };
    for cluster in clusters(band.times.len(), time, &canvas.scale) {
        let (left, right) = match cluster {
            Cluster::Mark(at) => (canvas.scale.x(time(at)) - HALF, canvas.scale.x(time(at)) + HALF),
            Cluster::Strip(left, right, _) => (left - HALF, right + HALF),
        };
        let tick = Rect::from_min_max(pos2(left, top), pos2(right, bottom));
        painter.rect(tick, 0.0, canvas.theme.topic(&band.topic), edge, StrokeKind::Outside);
    }
}

/// The stretches where something is asked for and nothing is there.
fn boxes(canvas: &Canvas<'_>, band: &Band, rect: Rect) {
    let painter = canvas.inside(rect);
    for bare in &band.bare {
        let Some((left, right)) = canvas.scale.span(bare.from, bare.to) else { continue };
        let hole = Rect::from_min_max(pos2(left + 2.0, rect.top() + 2.5), pos2(right - 2.0, rect.bottom() - 2.5));
        if hole.width() < 6.0 {
            continue;
        }
        painter.rect_filled(hole, 2.0, canvas.theme.misbg);
        dashed_rect(&painter, hole, 2, Stroke::new(1.0, canvas.theme.mis));
        let room = hole.shrink2(vec2(5.0, 0.0));
        if room.width() > 24.0 {
            fit_text(&painter, room, &bare.words, Face::Small, canvas.theme.mis);
        }
    }
}

fn care(canvas: &Canvas<'_>) {
    let Some(row) = canvas.layout.care else { return };
    let inner = canvas.layout.name(row).shrink2(vec2(12.0, 0.0));
    Icon::Heartbeat.paint(&canvas.painter, inner.left_center() + vec2(4.0, 0.0), 12.0, canvas.theme.par);
    fit_text(
        &canvas.painter,
        inner.with_min_x(inner.left() + 14.0),
        &say("timeline-pacing"),
        Face::Small,
        canvas.theme.ink2,
    );
    let chart = canvas.layout.chart(row);
    let painter = canvas.inside(chart);
    let y = chart.center().y;
    let line = Stroke::new(2.0, canvas.theme.par);
    let rows = hard_on_screen(canvas);
    let next = rows.iter().skip(1).map(|(left, ..)| *left).chain([f32::INFINITY]);
    for ((left, right, count), next) in rows.iter().copied().zip(next) {
        painter.hline(left..=right, y, line);
        for x in [left, right] {
            painter.vline(x, y - 4.0..=y + 4.0, line);
        }
        let words = say_with("timeline-in-a-row", &[("count", count.into())]);
        let text = painter.layout_no_wrap(words, Face::Small.font(), canvas.theme.par);
        if right + 5.0 + text.size().x < next {
            painter.galley(pos2(right + 5.0, y - text.size().y / 2.0), text, canvas.theme.par);
        }
    }
}

/// Left and right edge of each row of hard injects that is seen, and how many it holds; rows that touch are one.
fn hard_on_screen(canvas: &Canvas<'_>) -> Vec<(f32, f32, usize)> {
    let mut rows: Vec<(f32, f32, usize)> = Vec::new();
    let (first, last) = canvas.scale.seen(8.0);
    let begin = canvas.data.hard.partition_point(|row| row.to < first);
    for row in canvas.data.hard.iter().skip(begin).take_while(|row| row.from <= last) {
        let Some((left, right)) = canvas.scale.span(row.from, ExTime(row.to.0 + 1)) else { continue };
        let (left, right, count) = (left - 2.0, right.max(left + 6.0) + 2.0, row.injects.len());
        match rows.last_mut() {
            Some(last) if left <= last.1 + 3.0 => *last = (last.0, last.1.max(right), last.2 + count),
            _ => rows.push((left, right, count)),
        }
    }
    rows
}
