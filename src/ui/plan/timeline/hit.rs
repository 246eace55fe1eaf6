//! What lies at a place of the screen.

use super::canvas::Canvas;
use super::clusters::{CLOSE, near};
use super::data::Weight;
use super::lanes_view::incident_at;
use egui::{Pos2, Rect};

/// How far from its middle a mark is still meant.
const REACH: f32 = 9.0;
/// More marks than this round a place cannot be told apart there.
const CROWD: usize = 6;

/// What a person points at.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Target {
    /// A mark in a lane.
    Mark(u32, usize),
    /// Many marks that stand together in a lane: how many.
    Crowd(usize),
    /// The chip of an inject without a time, by its place in the scenario.
    Chip(u32),
    /// A stretch of a band where something is asked for: band and place in it.
    Bare(usize, usize),
    /// A band at its ticks.
    Band(usize),
    /// An incident: lane and title.
    Incident(usize, String),
    /// The name of a lane.
    Name(usize),
    /// Hard injects in a row, by place.
    Hard(usize),
    /// The load.
    Load,
    /// A lane where nothing is.
    Lane(usize),
    /// Phases and days.
    Head,
}

/// What lies at a place.
pub(super) fn hit(canvas: &Canvas<'_>, chips: &[(u32, Rect)], at: Pos2) -> Option<Target> {
    let layout = canvas.layout;
    if let Some((place, _)) = chips.iter().find(|(_, rect)| rect.contains(at)) {
        return Some(Target::Chip(*place));
    }
    if let Some(band) = layout.bands.iter().position(|rect| rect.contains(at)) {
        let boxes = canvas.data.bands.get(band).map(|band| band.bare.as_slice()).unwrap_or_default();
        let time = canvas.scale.time(at.x);
        let over = boxes.iter().position(|it| at.x > layout.left && (it.from..it.to).contains(&time));
        return Some(over.map_or(Target::Band(band), |place| Target::Bare(band, place)));
    }
    if layout.care.is_some_and(|rect| rect.contains(at)) {
        let reach = (8.0 * canvas.scale.per_point()) as i64;
        let time = canvas.scale.time(at.x).0;
        let row = canvas.data.hard.iter().position(|row| (row.from.0 - reach..=row.to.0 + reach).contains(&time));
        return row.map(Target::Hard);
    }
    if layout.load.is_some_and(|rect| rect.contains(at)) {
        return Some(Target::Load);
    }
    if layout.phases.union(layout.days).contains(at) {
        return (at.x > layout.left).then_some(Target::Head);
    }
    let lane = layout.lane_at(at.y, canvas.scroll)?;
    if at.x < layout.left { Some(Target::Name(lane)) } else { Some(in_lane(canvas, lane, at)) }
}

fn in_lane(canvas: &Canvas<'_>, lane: usize, at: Pos2) -> Target {
    let parts = canvas.data.lanes.get(lane).zip(canvas.layout.rows.get(lane));
    let Some((shown, row)) = parts else { return Target::Lane(lane) };
    let line = canvas.layout.lane(row, canvas.scroll).top() + row.line;
    if (at.y - line).abs() <= REACH + 2.0
        && let Some(target) = mark_at(canvas, lane, at)
    {
        return target;
    }
    match incident_at(canvas, shown, row, at) {
        Some(incident) => Target::Incident(lane, incident.title.clone()),
        None => Target::Lane(lane),
    }
}

fn mark_at(canvas: &Canvas<'_>, lane: usize, at: Pos2) -> Option<Target> {
    let shown = canvas.data.lanes.get(lane)?;
    let time = |place: usize| shown.marks.get(place).map(|mark| canvas.data.time(*mark)).unwrap_or_default();
    let around =
        |reach: f32| near(shown.marks.len(), time, canvas.scale.time(at.x - reach), canvas.scale.time(at.x + reach));
    let crowd = around(CLOSE / 2.0).len();
    if crowd > CROWD {
        return Some(Target::Crowd(crowd));
    }
    let marks = around(REACH).filter_map(|place| shown.marks.get(place).copied());
    let rank = |mark: &u32| {
        let apart = (canvas.scale.x(canvas.data.time(*mark)) - at.x).abs();
        let is_key = canvas.data.marks.get(*mark as usize).is_some_and(|mark| mark.weight == Weight::Key);
        let is_current = canvas.current.is_some_and(|(current, _)| current == *mark);
        // What lies on top is meant where several are equally near.
        ((apart / 2.0) as i64, !is_current, !is_key)
    };
    marks.min_by_key(rank).map(|mark| Target::Mark(mark, lane))
}
