//! What keys do while the timeline has the focus.

use super::data::TimelineData;
use super::keyed::{QUARTER, later, settle};
use super::moving::FINE;
use super::state::{TimelineState, timeline_id};
use crate::app::Document;
use crate::scenario::{ExTime, InjectId};
use crate::ui::commands::{Command, Reach};
use crate::ui::outbox::Outbox;
use crate::ui::plan::{PlanState, make, pressed};
use egui::{EventFilter, Key, Modifiers, Ui};

/// How much closer one looks with each press.
const CLOSER: f64 = 1.5;

#[derive(Clone, Copy)]
enum Deed {
    /// To the mark before or after in the lane.
    Along(bool),
    /// The same, and all between are marked.
    Extend(bool),
    /// To the lane above or below.
    Across(bool),
    Later(i64),
    Zoom(f64),
    Everything,
    Start,
    End,
    /// A screen earlier or later.
    Scroll(f64),
    Mark,
    MarkAll,
    Links,
    Open,
    Delete,
    Escape,
}

/// Keys beside those of commands; longer combinations first, since egui lets extra Shift and Alt pass.
const KEYS: [(Modifiers, Key, Deed); 18] = [
    (Modifiers::SHIFT, Key::ArrowLeft, Deed::Extend(false)),
    (Modifiers::SHIFT, Key::ArrowRight, Deed::Extend(true)),
    (Modifiers::COMMAND, Key::A, Deed::MarkAll),
    (Modifiers::SHIFT, Key::Plus, Deed::Zoom(CLOSER)),
    (Modifiers::NONE, Key::Equals, Deed::Zoom(CLOSER)),
    (Modifiers::SHIFT, Key::Equals, Deed::Zoom(CLOSER)),
    (Modifiers::NONE, Key::PageUp, Deed::Scroll(-0.9)),
    (Modifiers::NONE, Key::PageDown, Deed::Scroll(0.9)),
    (Modifiers::NONE, Key::Space, Deed::Mark),
    (Modifiers::SHIFT, Key::Space, Deed::Mark),
    (Modifiers::NONE, Key::Enter, Deed::Open),
    (Modifiers::NONE, Key::F2, Deed::Open),
    (Modifiers::NONE, Key::Delete, Deed::Delete),
    (Modifiers::NONE, Key::Backspace, Deed::Delete),
    (Modifiers::NONE, Key::Escape, Deed::Escape),
    (Modifiers::SHIFT, Key::Escape, Deed::Escape),
    (Modifiers::ALT, Key::Escape, Deed::Escape),
    (ALT_SHIFT, Key::Escape, Deed::Escape),
];

const ALT_SHIFT: Modifiers = Modifiers::ALT.plus(Modifiers::SHIFT);

/// What a command of the timeline does.
fn deed_of(command: Command) -> Option<Deed> {
    let deed = match command {
        Command::MoveEarlier => Deed::Later(-QUARTER),
        Command::MoveLater => Deed::Later(QUARTER),
        Command::MoveLittleEarlier => Deed::Later(-FINE),
        Command::MoveLittleLater => Deed::Later(FINE),
        Command::PreviousInLane => Deed::Along(false),
        Command::NextInLane => Deed::Along(true),
        Command::LaneAbove => Deed::Across(false),
        Command::LaneBelow => Deed::Across(true),
        Command::TimeCloser => Deed::Zoom(CLOSER),
        Command::TimeFarther => Deed::Zoom(1.0 / CLOSER),
        Command::TimeWhole => Deed::Everything,
        Command::TimeStart => Deed::Start,
        Command::TimeEnd => Deed::End,
        Command::DrawLinks => Deed::Links,
        _ => return None,
    };
    Some(deed)
}

/// The keys of the commands of the timeline, the longer combinations first, and then all others.
fn keys() -> impl Iterator<Item = (Modifiers, Key, Deed)> {
    let commands = Command::ALL.iter().filter(|command| command.reach() == Reach::Timeline);
    let keys = commands.filter_map(|command| {
        let keys = command.keys()?;
        Some((keys.modifiers, keys.logical_key, deed_of(*command)?))
    });
    let mut all: Vec<_> = keys.chain(KEYS).collect();
    all.sort_by_key(|(held, ..)| std::cmp::Reverse(u8::from(held.alt) + u8::from(held.shift) + u8::from(held.command)));
    all.into_iter()
}

/// Runs a command of the timeline; answers whether it is one.
pub(in crate::ui::plan) fn timeline_command(
    command: Command,
    document: &Document,
    state: &mut PlanState,
    out: &mut Outbox,
) -> bool {
    let deed = deed_of(command);
    deed.into_iter().for_each(|deed| act(document, state, out, deed));
    deed.is_some()
}

/// Acts on the keys, if the timeline has the focus.
pub(in crate::ui::plan) fn timeline_keys(ui: &Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    settle(ui, document, state, out);
    if !ui.memory(|memory| memory.has_focus(timeline_id())) {
        return;
    }
    let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(timeline_id(), arrows));
    let deeds: Vec<Deed> = ui.input_mut(|input| {
        let all = keys().filter(|(modifiers, key, _)| pressed::take(input, *modifiers, *key));
        all.map(|(_, _, deed)| deed).collect()
    });
    for deed in deeds {
        act(document, state, out, deed);
        // What keys hold is put down in a frame in which Alt is no longer held.
        ui.request_repaint();
    }
}

fn act(document: &Document, state: &mut PlanState, out: &mut Outbox, deed: Deed) {
    let shown = state.timeline.shown();
    match deed {
        Deed::Along(forward) => along(state, forward, false),
        Deed::Extend(forward) => along(state, forward, true),
        Deed::Across(down) => across(state, down),
        Deed::Later(minutes) => later(document, state, out, minutes),
        Deed::Zoom(times) => {
            let at = anchor(state).unwrap_or(shown.from + shown.minutes / 2.0);
            state.timeline.zoom(times, at);
        }
        Deed::Everything => state.timeline.window = None,
        Deed::Start => go_to(state, ExTime(0)),
        Deed::End => {
            let end = document.scenario().exercise.endex.unwrap_or(state.timeline.data.span.1);
            go_to(state, end);
        }
        Deed::Scroll(screens) => {
            let window = shown.moved(shown.minutes * screens, state.timeline.data.whole());
            state.timeline.show(window);
        }
        Deed::Mark => {
            if let Some(current) = state.selection.current().cloned() {
                state.selection.toggle(current);
            }
        }
        Deed::MarkAll => {
            let all: Vec<InjectId> = document.scenario().injects.iter().map(|inject| inject.id.clone()).collect();
            state.selection.all(&all);
        }
        Deed::Links => state.timeline.links ^= true,
        Deed::Open => {
            if let Some(current) = state.selection.current().cloned() {
                state.open_full(&current);
            }
        }
        Deed::Delete => {
            make::delete_injects(document, state, out);
        }
        Deed::Escape => {
            if state.timeline.drag.take().is_none() && !state.selection.collapse() {
                (state.sheet_open, state.left_sheet_open) = (false, false);
            }
        }
    }
}

/// Zooming by key keeps the selected inject where it is, as long as it is seen.
fn anchor(state: &mut PlanState) -> Option<f64> {
    let mark = state.timeline.mark_of(state.selection.current())?;
    let time = state.timeline.data.time(mark).0 as f64;
    let shown = state.timeline.shown();
    (shown.from..=shown.end()).contains(&time).then_some(time)
}

fn go_to(state: &mut PlanState, time: ExTime) {
    let whole = state.timeline.data.whole();
    let shown = state.timeline.shown();
    let from = time.0 as f64 - shown.minutes / 20.0;
    let window = shown.moved(from - shown.from, whole);
    state.timeline.show(window);
}

fn along(state: &mut PlanState, forward: bool, extend: bool) {
    let timeline = &mut state.timeline;
    let next = match timeline.mark_of(state.selection.current()) {
        Some(mark) => beside(timeline, mark, forward),
        None => chip_beside(state, forward).or_else(|| first_seen(&state.timeline)),
    };
    let Some((id, lane)) = next else { return };
    state.timeline.lane = lane;
    if extend {
        let shown: Vec<InjectId> = lane_ids(&state.timeline.data, lane);
        state.selection.extend(id, &shown);
    } else {
        state.selection.go_to(id);
    }
}

fn lane_ids(data: &TimelineData, lane: usize) -> Vec<InjectId> {
    let marks = data.lanes.get(lane).map(|lane| lane.marks.as_slice()).unwrap_or_default();
    marks.iter().filter_map(|mark| Some(data.inject(*mark)?.id.clone())).collect()
}

/// The next inject of the lane that the filter lets through.
fn beside(timeline: &TimelineState, mark: u32, forward: bool) -> Option<(InjectId, usize)> {
    let data = &timeline.data;
    let at = data.lane_of(mark, timeline.lane)?;
    let lane = data.lanes.get(at)?;
    let place = data.place_in(lane, mark)?;
    let (before, after) = (lane.marks.get(..place)?, lane.marks.get(place + 1..)?);
    let shown = |mark: &&u32| timeline.lets_through(**mark);
    let next = if forward { after.iter().find(shown) } else { before.iter().rev().find(shown) };
    Some((data.inject(*next?)?.id.clone(), at))
}

/// The chip beside the current one, where injects have no time.
fn chip_beside(state: &PlanState, forward: bool) -> Option<(InjectId, usize)> {
    let data = &state.timeline.data;
    let ids: Vec<&InjectId> =
        data.untimed.iter().filter_map(|place| Some(&data.scenario.injects.get(*place as usize)?.id)).collect();
    let current = state.selection.current()?;
    let place = ids.iter().position(|id| *id == current)?;
    let next = if forward { (place + 1).min(ids.len() - 1) } else { place.saturating_sub(1) };
    ids.get(next).map(|id| ((*id).clone(), state.timeline.lane))
}

/// The first inject that is on the screen.
fn first_seen(timeline: &TimelineState) -> Option<(InjectId, usize)> {
    let data = &timeline.data;
    let from = ExTime(timeline.shown().from.floor() as i64);
    let place = data.marks.partition_point(|mark| mark.time < from);
    let mark = u32::try_from(place.min(data.marks.len().checked_sub(1)?)).ok()?;
    Some((data.inject(mark)?.id.clone(), data.lane_of(mark, timeline.lane)?))
}

/// To the inject of the next lane that lies nearest in time; below the last lane lie those without a time.
fn across(state: &mut PlanState, down: bool) {
    let timeline = &mut state.timeline;
    let current = timeline.mark_of(state.selection.current());
    let data = &timeline.data;
    let chip = |place: Option<&u32>| Some(data.scenario.injects.get(*place? as usize)?.id.clone());
    let next = match current {
        Some(mark) => {
            let time = data.time(mark);
            let at = data.lane_of(mark, timeline.lane).unwrap_or(0);
            let count = data.lanes.len();
            let ways: Vec<usize> = if down { (at + 1..count).collect() } else { (0..at).rev().collect() };
            let found = ways.into_iter().find_map(|lane| Some((nearest(timeline, lane, time)?, lane)));
            found.or_else(|| Some((chip(data.untimed.first().filter(|_| down))?, at)))
        }
        None if !down && state.selection.current().is_some() => {
            let middle = timeline.shown();
            let time = ExTime((middle.from + middle.minutes / 2.0) as i64);
            (0..data.lanes.len()).rev().find_map(|lane| Some((nearest(timeline, lane, time)?, lane)))
        }
        None if state.selection.current().is_some() => None,
        None => first_seen(timeline),
    };
    if let Some((id, lane)) = next {
        state.timeline.lane = lane;
        state.selection.go_to(id);
    }
}

fn nearest(timeline: &TimelineState, lane: usize, time: ExTime) -> Option<InjectId> {
    let data = &timeline.data;
    let marks = match &timeline.narrowed {
        Some(narrowed) => narrowed.lane(lane),
        None => &data.lanes.get(lane)?.marks,
    };
    let after = marks.partition_point(|mark| data.time(*mark) < time);
    let around = [after.checked_sub(1), Some(after)].into_iter().flatten().filter_map(|place| marks.get(place));
    let mark = around.min_by_key(|mark| (data.time(**mark).0 - time.0).abs())?;
    Some(data.inject(*mark)?.id.clone())
}

/// The inject before or after in time, in all lanes.
pub(in crate::ui::plan) fn neighbour(
    timeline: &TimelineState,
    current: Option<&InjectId>,
    forward: bool,
) -> Option<InjectId> {
    let data = &timeline.data;
    let Some(mark) = current.and_then(|id| data.mark_of(id)) else { return first_seen(timeline).map(|(id, _)| id) };
    let shown = |mark: &u32| timeline.lets_through(*mark);
    let count = u32::try_from(data.marks.len()).unwrap_or(u32::MAX);
    let next = if forward { (mark + 1..count).find(shown) } else { (0..mark).rev().find(shown) };
    data.inject(next?).map(|inject| inject.id.clone())
}
