//! Paints the lanes: name, brackets of incidents, marks and the titles that have room.

use super::canvas::Canvas;
use super::clusters::{Cluster, clusters};
use super::data::{Mark, Weight};
use super::fit::{Bracket, Titles, brackets};
use super::lanes::{IncidentSpan, Lane};
use super::layout::{BRACKET, Layout, Row, TOP};
use super::marks_view::{ghost, mark, ring};
use super::scale::Scale;
use crate::scenario::{ExTime, Inject};
use crate::ui::Face;
use crate::ui::theme::Theme;
use crate::ui::widgets::{GLYPH, fit_text, glyph_width, verdict_glyph};
use crate::words::{say, say_with};
use egui::text::TextWrapping;
use egui::{Color32, CornerRadius, Painter, Rect, Stroke, StrokeKind, pos2, vec2};

/// A bracket reaches this far beyond the marks of its incident.
const REACH: f32 = 9.0;
/// The widest title under a mark.
const WIDEST: f32 = 190.0;

/// Paints the lanes that are seen; `under` paints what lies between their lines and their marks.
pub(super) fn lanes(canvas: &Canvas<'_>, under: impl FnOnce(&Painter)) {
    let layout = canvas.layout;
    let names = canvas.inside(layout.name(layout.lanes));
    let chart = canvas.inside(layout.chart(layout.lanes));
    names.rect_filled(layout.name(layout.lanes), 0.0, canvas.theme.canvas);
    let seen = || {
        canvas
            .data
            .lanes
            .iter()
            .zip(&layout.rows)
            .enumerate()
            .skip(layout.seen(canvas.scroll).start)
            .take(layout.seen(canvas.scroll).len())
    };
    for (_, (lane, row)) in seen() {
        let rect = layout.lane(row, canvas.scroll);
        name(canvas, &names, lane, layout.name(rect));
        thread(canvas, &chart, lane, row, rect);
        incidents(canvas, &chart, lane, row, rect);
        for painter in [&names, &chart] {
            painter.hline(rect.x_range(), rect.bottom() - 0.5, canvas.theme.row_line());
        }
    }
    under(&chart);
    for (at, (lane, row)) in seen() {
        if canvas.narrowed.is_some() {
            faint(canvas, &chart, at, lane);
        }
        let alone = marks(canvas, &chart, at, lane);
        if row.titles {
            lane_titles(canvas, &chart, at, alone);
        }
    }
}

fn name(canvas: &Canvas<'_>, painter: &Painter, lane: &Lane, rect: Rect) {
    let theme = canvas.theme;
    let mut inner = rect.shrink2(vec2(12.0, 0.0));
    let is_folded = rect.height() < 52.0;
    let first = if is_folded { rect.center().y } else { rect.top() + 16.0 };
    if let Some(verdict) = lane.verdict {
        let width = glyph_width(GLYPH, theme);
        verdict_glyph(painter, pos2(inner.right() - width + GLYPH / 2.0, first), GLYPH, verdict, theme);
        inner.max.x -= width + 8.0;
    }
    let mut job = egui::text::LayoutJob::single_section(lane.title.clone(), Face::Heading.format(theme.ink));
    let rows = if rect.height() < 40.0 { 1 } else { 2 };
    job.wrap =
        TextWrapping { max_rows: rows, break_anywhere: rows == 1, ..TextWrapping::truncate_at_width(inner.width()) };
    let title = painter.layout_job(job);
    let top = if is_folded { rect.center().y - title.size().y / 2.0 } else { rect.top() + 7.0 };
    let below = top + title.size().y;
    painter.galley(pos2(inner.left(), top), title, theme.ink);
    if below + 16.0 <= rect.bottom() {
        let line = Rect::from_x_y_ranges(inner.x_range(), below..=below + 16.0);
        fit_text(painter, line, &count_words(lane), Face::Small, theme.ink3);
    }
}

/// How many injects a lane has, in words.
pub(super) fn count_words(lane: &Lane) -> String {
    say_with("timeline-injects", &[("count", lane.count.into())])
}

/// The line from the first to the last mark; an empty lane says that nothing is played.
fn thread(canvas: &Canvas<'_>, painter: &Painter, lane: &Lane, row: &Row, rect: Rect) {
    let ends = lane.marks.first().zip(lane.marks.last());
    let y = (rect.top() + row.line).round() + 0.5;
    if let Some((first, last)) = ends {
        let (from, to) = (canvas.data.time(*first), canvas.data.time(*last));
        if let Some((left, right)) = canvas.scale.span(from, to) {
            painter.hline(left..=right, y, canvas.theme.region_line());
        }
    } else {
        let room = Rect::from_x_y_ranges(canvas.layout.left + 8.0..=rect.right() - 8.0, rect.y_range());
        let words = if lane.count == 0 { "timeline-lane-empty" } else { "timeline-lane-untimed" };
        fit_text(painter, room, &say(words), Face::Small, canvas.theme.ink3);
    }
}

/// Left and right edge of the bracket of an incident and the width of its name.
pub(super) fn bracket(painter: &Painter, incident: &IncidentSpan, scale: &Scale) -> (f32, f32, f32) {
    let name = painter.layout_no_wrap(incident.title.clone(), Face::Small.font(), Color32::PLACEHOLDER).size().x;
    (scale.x(incident.from) - REACH, scale.x(incident.to) + REACH, name)
}

/// The incidents of a lane that are seen, and their brackets in rows.
fn placed<'a>(
    painter: &Painter,
    lane: &'a Lane,
    row: &Row,
    layout: &Layout,
    scale: &Scale,
) -> (Vec<&'a IncidentSpan>, Vec<Bracket>) {
    let (first, last) = scale.seen(40.0);
    let seen: Vec<&IncidentSpan> = lane.incidents.iter().filter(|it| it.to >= first && it.from <= last).collect();
    let (begin, end) = (layout.left - 4.0, layout.rect.right() + 4.0);
    let wanted = seen.iter().map(|it| {
        let (left, right, name) = bracket(painter, it, scale);
        // A bracket that begins or ends off the screen keeps its name on it.
        (left.max(begin), right.min(end).max(left.max(begin)), name)
    });
    let wanted: Vec<(f32, f32, f32)> = wanted.collect();
    let all = brackets(&wanted, row.brackets, layout.rect.right());
    (seen, all)
}

fn incidents(canvas: &Canvas<'_>, painter: &Painter, lane: &Lane, row: &Row, rect: Rect) {
    let (seen, placed) = placed(painter, lane, row, canvas.layout, &canvas.scale);
    for it in placed {
        if let Some(incident) = seen.get(it.at) {
            paint_bracket(painter, &it, incident, row, rect, canvas.theme);
        }
    }
}

fn paint_bracket(painter: &Painter, it: &Bracket, incident: &IncidentSpan, row: &Row, rect: Rect, theme: &Theme) {
    if it.row >= row.brackets {
        let y = rect.top() + 2.0;
        painter.hline(it.left..=it.right, y, Stroke::new(2.0, theme.line2));
        return;
    }
    let top = rect.top() + TOP + BRACKET * it.row as f32;
    let frame = Rect::from_min_max(pos2(it.left, top), pos2(it.right, top + BRACKET - 2.0));
    painter.rect(frame, CornerRadius::same(2), theme.raised, theme.region_line(), StrokeKind::Inside);
    if let Some(left) = it.name {
        let galley = painter.layout_no_wrap(incident.title.clone(), Face::Small.font(), theme.ink2);
        painter.galley(pos2(left, frame.center().y - galley.size().y / 2.0 - 1.0), galley, theme.ink2);
    }
}

/// Paints all marks of a lane faintly, under those that the filter leaves.
fn faint(canvas: &Canvas<'_>, painter: &Painter, at: usize, lane: &Lane) {
    const DOT: f32 = 2.5;
    let time = |place: usize| lane.marks.get(place).map(|mark| canvas.data.time(*mark)).unwrap_or_default();
    for cluster in clusters(lane.marks.len(), time, &canvas.scale) {
        match cluster {
            Cluster::Strip(left, right, count) => {
                strip(canvas, painter, at, (left, right), count, canvas.theme.line2);
            }
            Cluster::Mark(place) => {
                if let Some(centre) = canvas.place_at(time(place), at) {
                    painter.circle(centre, DOT, canvas.theme.canvas, Stroke::new(1.0, canvas.theme.ctl));
                }
            }
        }
    }
}

/// Paints the marks of a lane; answers those that stand alone, and so may have a title.
fn marks(canvas: &Canvas<'_>, painter: &Painter, at: usize, lane: &Lane) -> Vec<u32> {
    let shown = canvas.narrowed.map_or(lane.marks.as_slice(), |narrowed| narrowed.lane(at));
    let time = |place: usize| shown.get(place).map(|mark| canvas.data.time(*mark)).unwrap_or_default();
    let (mut keys, mut alone) = (Vec::new(), Vec::new());
    for cluster in clusters(shown.len(), time, &canvas.scale) {
        let place = match cluster {
            Cluster::Mark(place) => place,
            Cluster::Strip(left, right, count) => {
                strip(canvas, painter, at, (left, right), count, canvas.theme.ink3);
                continue;
            }
        };
        let Some(own) = shown.get(place).copied() else { continue };
        let Some((shown, centre)) = canvas.data.marks.get(own as usize).zip(canvas.place(own, at)) else { continue };
        alone.push(own);
        if canvas.moved.is_some_and(|moved| moved.has(own)) {
            ghost(painter, centre, shown, canvas.theme);
            continue;
        }
        if shown.clashes {
            clash(painter, centre, canvas.theme);
        }
        // Key injects lie over others that stand close by.
        if shown.weight == Weight::Key {
            keys.push((own, centre));
        } else {
            one(canvas, painter, own, centre, shown);
        }
    }
    let moved = moved_marks(canvas, at, lane);
    let current = canvas.current.filter(|(own, lane)| *lane == at && canvas.moved.is_none_or(|moved| !moved.has(*own)));
    let current = current.and_then(|(own, _)| Some((own, canvas.place(own, at)?)));
    for (own, centre) in keys.into_iter().chain(moved).chain(current) {
        if let Some(shown) = canvas.data.marks.get(own as usize) {
            one(canvas, painter, own, centre, shown);
        }
    }
    alone
}

/// The marks of a lane that are being moved, where they would be put down.
fn moved_marks(canvas: &Canvas<'_>, at: usize, lane: &Lane) -> Vec<(u32, egui::Pos2)> {
    const MOST: usize = 500;
    let all = canvas.moved.map(|moved| moved.marks).unwrap_or_default().iter().take(MOST).copied();
    let own = all.filter(|own| canvas.data.place_in(lane, *own).is_some());
    own.filter_map(|own| Some((own, canvas.place_at(canvas.time(own), at)?))).collect()
}

fn one(canvas: &Canvas<'_>, painter: &Painter, own: u32, centre: egui::Pos2, shown: &Mark) {
    mark(painter, centre, shown, canvas.theme);
    let is_current = canvas.current.is_some_and(|(current, _)| current == own);
    if is_current || canvas.is_marked(own) {
        ring(painter, centre, is_current, canvas.theme);
    }
}

fn clash(painter: &Painter, centre: egui::Pos2, theme: &Theme) {
    let (top, foot) = (centre.y - 13.5, centre.y - 10.0);
    let points = [(-7.0, foot), (-7.0, top), (7.0, top), (7.0, foot)].map(|(x, y)| pos2(centre.x + x, y));
    painter.add(egui::Shape::line(points.to_vec(), Stroke::new(1.5, theme.par)));
}

/// A piece of the strip: the more marks, the higher.
fn strip(canvas: &Canvas<'_>, painter: &Painter, at: usize, (left, right): (f32, f32), count: usize, colour: Color32) {
    let Some(centre) = canvas.place_at(ExTime(0), at) else { return };
    let half = (3.0 + (count as f32).log2()).min(11.0);
    let bar = Rect::from_min_max(pos2(left, centre.y - half), pos2(right + 0.5, centre.y + half));
    painter.rect_filled(bar, 0.0, colour);
}

/// Paints the titles that have room: of the selected mark first, then of key injects, then of the others.
fn lane_titles(canvas: &Canvas<'_>, painter: &Painter, at: usize, alone: Vec<u32>) {
    let current = canvas.current.filter(|(_, lane)| *lane == at).map(|(own, _)| own);
    let mut wanted: Vec<(u32, Mark)> =
        alone.into_iter().chain(current).filter_map(|own| Some((own, *canvas.data.marks.get(own as usize)?))).collect();
    wanted.sort_by_key(|(own, mark)| (Some(*own) != current, mark.weight, mark.open, mark.time));
    wanted.dedup_by_key(|(own, _)| *own);
    let mut titles = Titles::until(canvas.layout.rect.right());
    for (own, mark) in wanted {
        let Some(centre) = canvas.place(own, at).filter(|centre| titles.has_room(centre.x)) else { continue };
        let Some(inject) = canvas.data.inject(own) else { continue };
        let is_current = current == Some(own);
        let colour = if mark.weight == Weight::Key || is_current { canvas.theme.ink } else { canvas.theme.ink2 };
        let face = if is_current { Face::SmallEmphasis } else { Face::Small };
        let mut job = egui::text::LayoutJob::single_section(title(inject), face.format(colour));
        job.wrap = TextWrapping::truncate_at_width(WIDEST);
        let galley = painter.layout_job(job);
        if let Some(left) = titles.place(centre.x, galley.size().x) {
            painter.galley(pos2(left, centre.y + 10.0), galley, colour);
        }
    }
}

fn title(inject: &Inject) -> String {
    let title = inject.readable(&inject.title);
    if title.trim().is_empty() { inject.number.to_string() } else { title.to_string() }
}

/// How many rows of brackets each lane needs where everything is shown; it stays the same at every zoom.
pub(super) fn bracket_rows(painter: &Painter, lanes: &[Lane], scale: &Scale, layout_right: f32) -> Vec<usize> {
    const MOST_ROWS: usize = 3;
    const MANY: usize = 120;
    let rows = |lane: &Lane| match lane.incidents.len() {
        0 => 0,
        many if many > MANY => MOST_ROWS,
        _ => {
            let wanted: Vec<_> = lane.incidents.iter().map(|it| bracket(painter, it, scale)).collect();
            super::fit::rows_needed(&wanted, MOST_ROWS, layout_right)
        }
    };
    lanes.iter().map(rows).collect()
}

/// The incident whose bracket lies at a place of the screen.
pub(super) fn incident_at<'a>(
    canvas: &Canvas<'a>,
    lane: &'a Lane,
    row: &Row,
    at: egui::Pos2,
) -> Option<&'a IncidentSpan> {
    let rect = canvas.layout.lane(row, canvas.scroll);
    let depth = ((at.y - rect.top() - TOP) / BRACKET).floor();
    if depth < 0.0 || depth as usize >= row.brackets.max(1) {
        return None;
    }
    let (seen, placed) = placed(&canvas.painter, lane, row, canvas.layout, &canvas.scale);
    let hit = placed.iter().find(|it| it.row == depth as usize && (it.left..=it.right).contains(&at.x))?;
    seen.get(hit.at).copied()
}
