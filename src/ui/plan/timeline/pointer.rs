//! What the pointer does: wheel and pinch, clicks, and dragging injects, frames and the chart itself.

use super::canvas::Canvas;
use super::hit::{Target, hit};
use super::keyed::{give_time, put_down};
use super::moving::{Drag, Moving};
use crate::app::Document;
use crate::scenario::{ExTime, InjectId};
use crate::ui::outbox::{Outbox, Wish};
use crate::ui::plan::PlanState;
use crate::ui::plan::timeline::scale::drag_step;
use egui::{CursorIcon, PointerButton, Pos2, Rect, Response, Ui};

/// How much closer a click on a crowd looks.
const CLOSER: f64 = 6.0;
/// Within so many points of the edge a drag scrolls.
const EDGE: f32 = 18.0;

/// Scrolls and zooms by wheel and pinch.
pub(super) fn wheel(ui: &Ui, state: &mut PlanState, canvas: &Canvas<'_>, response: &Response) {
    let Some(at) = response.hover_pos() else { return };
    let (zoom, scroll) = ui.input(|input| (f64::from(input.zoom_delta()), input.smooth_scroll_delta()));
    let timeline = &mut state.timeline;
    let whole = canvas.data.whole();
    let shown = timeline.window.unwrap_or(whole);
    let mut window = shown;
    if (zoom - 1.0).abs() > 1e-6 && at.x >= canvas.layout.left {
        window = window.zoomed(zoom, canvas.scale.minutes(at.x), whole);
    }
    // The wheel moves the lanes where they do not all fit, else the time.
    let over_lanes = canvas.layout.scrolls() > 0.0;
    let (sideways, down) = if over_lanes { (scroll.x, scroll.y) } else { (scroll.x + scroll.y, 0.0) };
    if sideways.abs() > 0.0 {
        window = window.moved(-f64::from(sideways) * canvas.scale.per_point(), whole);
    }
    if window != shown {
        timeline.window = (window != whole).then_some(window);
    }
    timeline.scroll = (timeline.scroll - down).clamp(0.0, canvas.layout.scrolls());
}

/// Acts on clicks and drags.
pub(super) fn act(
    ui: &Ui,
    document: &Document,
    state: &mut PlanState,
    canvas: &Canvas<'_>,
    response: &Response,
    out: &mut Outbox,
) {
    if response.drag_started_by(PointerButton::Primary) {
        response.request_focus();
        begin(ui, state, canvas);
    } else if response.drag_started() {
        state.timeline.drag = Some(Drag::Pan);
    }
    if response.dragged() {
        go_on(ui, state, canvas, response);
    }
    if response.drag_stopped() {
        end(document, state, canvas, response, out);
    }
    if response.clicked() {
        response.request_focus();
        click(ui, state, canvas, response, out);
    }
    if response.double_clicked()
        && let Some(id) = pointed(canvas, &state.timeline.chips, response.interact_pointer_pos())
    {
        state.open_full(&id);
    }
}

/// The inject that lies at a place.
fn pointed(canvas: &Canvas<'_>, chips: &[(u32, Rect)], at: Option<Pos2>) -> Option<InjectId> {
    match hit(canvas, chips, at?)? {
        Target::Mark(mark, _) => canvas.id(mark).cloned(),
        Target::Chip(place) => canvas.data.scenario.injects.get(place as usize).map(|inject| inject.id.clone()),
        _ => None,
    }
}

fn begin(ui: &Ui, state: &mut PlanState, canvas: &Canvas<'_>) {
    let Some(at) = ui.input(|input| input.pointer.press_origin()) else { return };
    let timeline = &mut state.timeline;
    timeline.drag = match hit(canvas, &timeline.chips, at) {
        Some(Target::Mark(mark, lane)) => {
            let Some(id) = canvas.id(mark).cloned() else { return };
            if !state.selection.has(&id) {
                state.selection.only(id);
            }
            timeline.lane = lane;
            let own = state.selection.marked().clone();
            let press = canvas.scale.minutes(at.x);
            Some(Drag::Move(Box::new(Moving::new(canvas.data, own, canvas.data.time(mark), press))))
        }
        Some(Target::Chip(place)) => {
            let id = canvas.data.scenario.injects.get(place as usize).map(|inject| inject.id.clone());
            id.into_iter().for_each(|id| state.selection.only(id));
            Some(Drag::Give(place))
        }
        Some(Target::Lane(_) | Target::Incident(..) | Target::Crowd(_)) => Some(Drag::Frame(at)),
        Some(_) => Some(Drag::Pan),
        None => None,
    };
}

fn go_on(ui: &Ui, state: &mut PlanState, canvas: &Canvas<'_>, response: &Response) {
    let Some(at) = response.interact_pointer_pos() else { return };
    let (held, by) = (ui.input(|input| input.modifiers), response.drag_delta());
    let timeline = &mut state.timeline;
    let alone = timeline.alone != held.alt;
    match &mut timeline.drag {
        Some(Drag::Move(moving)) => {
            moving.follow(canvas.data, &canvas.scale, at.x, alone, held.shift);
            ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
        }
        Some(Drag::Give(_)) => ui.ctx().set_cursor_icon(CursorIcon::Grabbing),
        Some(Drag::Pan) => {
            let whole = canvas.data.whole();
            let window = timeline.shown().moved(-f64::from(by.x) * canvas.scale.per_point(), whole);
            timeline.show(window);
            timeline.scroll = (timeline.scroll - by.y).clamp(0.0, canvas.layout.scrolls());
        }
        Some(Drag::Frame(_) | Drag::Keys(_)) | None => {}
    }
    if matches!(timeline.drag, Some(Drag::Move(_) | Drag::Give(_))) {
        scroll_at_edge(ui, state, canvas, at);
    }
}

/// Shows earlier or later times while something is held at the edge.
fn scroll_at_edge(ui: &Ui, state: &mut PlanState, canvas: &Canvas<'_>, at: Pos2) {
    let right = canvas.layout.rect.right();
    let by = if at.x > right - EDGE {
        8.0
    } else if at.x < canvas.layout.left + EDGE {
        -8.0
    } else {
        return;
    };
    let shown = state.timeline.shown();
    let window = shown.moved(by * canvas.scale.per_point(), canvas.data.whole());
    if window != shown {
        state.timeline.show(window);
        ui.ctx().request_repaint();
    }
}

fn end(document: &Document, state: &mut PlanState, canvas: &Canvas<'_>, response: &Response, out: &mut Outbox) {
    let at = response.interact_pointer_pos();
    match (state.timeline.drag.take(), at) {
        (Some(Drag::Move(moving)), _) => {
            put_down(document, &moving, out);
        }
        (Some(Drag::Give(place)), Some(at)) if at.x > canvas.layout.left => {
            if let Some(inject) = document.scenario().injects.get(place as usize) {
                give_time(inject, given(canvas, at).0, canvas.data.midnight, out);
            }
        }
        (Some(Drag::Frame(from)), Some(at)) => select_in(state, canvas, Rect::from_two_pos(from, at)),
        _ => {}
    }
    response.request_focus();
}

/// The time that an inject gets where it is put down.
pub(super) fn given(canvas: &Canvas<'_>, at: Pos2) -> ExTime {
    let time = canvas.scale.time(at.x);
    let step = drag_step(canvas.scale.per_point()).max(15);
    ExTime(time.0 + super::scale::snapped(time, 0.0, step, canvas.data.midnight))
}

fn select_in(state: &mut PlanState, canvas: &Canvas<'_>, frame: Rect) {
    let (from, to) = (canvas.scale.time(frame.left()), canvas.scale.time(frame.right()));
    let mut ids = Vec::new();
    for (at, (lane, row)) in canvas.data.lanes.iter().zip(&canvas.layout.rows).enumerate() {
        let line = canvas.layout.lane(row, canvas.scroll).top() + row.line;
        if !frame.y_range().contains(line) {
            continue;
        }
        let begin = lane.marks.partition_point(|mark| canvas.data.time(*mark) < from);
        let end = lane.marks.partition_point(|mark| canvas.data.time(*mark) <= to);
        let inside = lane.marks.get(begin..end.max(begin)).unwrap_or_default();
        if ids.is_empty() && !inside.is_empty() {
            state.timeline.lane = at;
        }
        ids.extend(inside.iter().filter_map(|mark| canvas.id(*mark).cloned()));
    }
    if let Some(first) = ids.first() {
        state.selection.only(first.clone());
        state.selection.extend_to(&ids);
    }
}

fn click(ui: &Ui, state: &mut PlanState, canvas: &Canvas<'_>, response: &Response, out: &mut Outbox) {
    let Some(at) = response.interact_pointer_pos() else { return };
    let target = hit(canvas, &state.timeline.chips, at);
    match &target {
        Some(Target::Crowd(_)) => state.timeline.zoom(CLOSER, canvas.scale.minutes(at.x)),
        Some(Target::Bare(band, place)) => {
            let bare = canvas.data.bands.get(*band).and_then(|band| band.bare.get(*place));
            let line = bare.and_then(|bare| bare.lines.first());
            line.into_iter().for_each(|line| out.wish(Wish::ShowLine(line.clone())));
        }
        Some(Target::Lane(_)) => {
            state.selection.collapse();
        }
        _ => {}
    }
    let Some(id) = pointed(canvas, &state.timeline.chips, Some(at)) else { return };
    if let Some(Target::Mark(_, lane)) = target {
        state.timeline.lane = lane;
    }
    let held = ui.input(|input| input.modifiers);
    match (held.shift, held.command) {
        (true, _) => {
            let all: Vec<InjectId> = canvas
                .data
                .marks
                .iter()
                .enumerate()
                .filter_map(|(mark, _)| canvas.id(u32::try_from(mark).ok()?).cloned())
                .collect();
            state.selection.extend(id, &all);
        }
        (false, true) => state.selection.toggle(id),
        (false, false) => state.selection.only(id),
    }
    if state.right_squeezed && !held.shift && !held.command {
        state.sheet_open = true;
    }
}
