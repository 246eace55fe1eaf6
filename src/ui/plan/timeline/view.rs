//! Draws the timeline: one area that takes focus and pointer, and paints everything itself.

use super::canvas::{Canvas, Moved};
use super::hints::{hint, spoken};
use super::hit::{Target, hit};
use super::lanes_view::{bracket_rows, lanes};
use super::layout::{Layout, Wanted};
use super::moving::Drag;
use super::scale::Scale;
use super::state::timeline_id;
use super::tools::{an_hour, limit};
use super::{bands_view, head_view, load_view, moving_view, pointer, ties_view, untimed_view};
use crate::app::Document;
use crate::ui::outbox::Outbox;
use crate::ui::plan::evidence::Evidence;
use crate::ui::plan::outline::data::Scope;
use crate::ui::plan::table::data::Nothing;
use crate::ui::plan::table::nothing_ui;
use crate::ui::plan::{PlanState, Selection};
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::focus_frame;
use egui::accesskit::Live;
use egui::{CursorIcon, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Draws the timeline.
pub(in crate::ui::plan) fn timeline_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    if state.timeline.data.is_empty() {
        return nothing_ui(ui, document, state, &Nothing::NoInjects { whole: true }, out);
    }
    let rect = ui.available_rect_before_wrap();
    let response = ui.interact(rect, timeline_id(), Sense::click_and_drag());
    ui.advance_cursor_after_rect(rect);
    let theme = theme(ui);
    let data = std::mem::take(&mut state.timeline.data);
    let narrowed = state.timeline.narrowed.take();
    let layout = layout(ui, state, &data, rect);
    follow_cursor(state, &data, &layout);
    go_to_part(state, &data, &layout);
    let mark = state.timeline.known.as_ref().and_then(|(_, mark)| *mark);
    let current = mark.and_then(|mark| Some((mark, data.lane_of(mark, state.timeline.lane)?)));
    let nobody = Selection::default();
    let make = |ui: &Ui, state: &PlanState| Canvas {
        painter: ui.painter().clone(),
        theme: &theme,
        document,
        data: &data,
        layout: &layout,
        scale: Scale {
            left: layout.left,
            width: layout.width(),
            window: state.timeline.window.unwrap_or_else(|| data.whole()),
        },
        scroll: state.timeline.scroll,
        selection: &nobody,
        current,
        pointer: response.hover_pos(),
        narrowed: narrowed.as_ref(),
        moved: None,
    };
    let before = make(ui, state);
    pointer::wheel(ui, state, &before, &response);
    pointer::act(ui, document, state, &before, &response, out);
    let (selection, evidence) = (std::mem::take(&mut state.selection), std::mem::take(&mut state.evidence));
    let mut drag = state.timeline.drag.take();
    let held = drag.as_ref().and_then(Drag::moving).map(|moving| (moving.marks.clone(), moving.minutes));
    let moved = held.as_ref().map(|(marks, minutes)| Moved { marks, minutes: *minutes });
    let canvas = Canvas { selection: &selection, moved, ..make(ui, state) };
    state.timeline.chips = paint(&canvas, state);
    let outlook = held_ui(ui, &canvas, drag.as_mut(), &response);
    if drag.is_none() {
        point(state, &canvas, &evidence, &response);
    }
    tell(&canvas, &evidence, outlook.as_deref(), &response);
    if response.has_focus() {
        focus_frame(ui.painter(), rect, &theme);
    }
    let scale = canvas.scale;
    drop((canvas, before));
    (state.selection, state.evidence, state.timeline.drag) = (selection, evidence, drag);
    if let Some(load) = layout.load {
        let below = layout.name(load).with_min_y(load.top() + 38.0).with_max_y(load.top() + 66.0);
        limit(ui, below.shrink2(vec2(6.0, 0.0)), document, out);
    }
    state.timeline.drawn = Some((layout, scale));
    (state.timeline.data, state.timeline.narrowed) = (data, narrowed);
}

fn layout(ui: &Ui, state: &mut PlanState, data: &super::data::TimelineData, rect: Rect) -> Layout {
    let left = rect.left() + super::layout::GUTTER;
    let width = (rect.right() - left).max(1.0);
    let known = state.timeline.brackets.take().filter(|(known, _)| (known - width).abs() < 0.5);
    let (_, rows) = known.unwrap_or_else(|| {
        let scale = Scale { left, width, window: data.whole() };
        (width, bracket_rows(ui.painter(), &data.lanes, &scale, rect.right()))
    });
    let wanted = Wanted {
        bands: data.bands.len(),
        care: !data.hard.is_empty(),
        untimed: !data.untimed.is_empty(),
        lanes: rows.clone(),
    };
    state.timeline.brackets = Some((width, rows));
    let layout = Layout::of(rect, &wanted);
    state.timeline.scroll = state.timeline.scroll.clamp(0.0, layout.scrolls());
    layout
}

/// Brings the current inject into view when it becomes another one, or gets another time.
fn follow_cursor(state: &mut PlanState, data: &super::data::TimelineData, layout: &Layout) {
    let current = state.selection.current().cloned();
    let known = state.timeline.known.take();
    let Some(id) = current else { return };
    if let Some((_, mark)) = known.as_ref().filter(|(known, _)| *known == id) {
        state.timeline.known = Some((id, *mark));
        return;
    }
    let mark = data.mark_of(&id);
    state.timeline.known = Some((id, mark));
    let Some(mark) = mark else { return };
    let whole = data.whole();
    let shown = state.timeline.window.unwrap_or(whole);
    let window = shown.showing(data.time(mark), whole);
    state.timeline.window = (window != whole).then_some(window);
    if let Some(lane) = data.lane_of(mark, state.timeline.lane) {
        show_lane(state, layout, lane);
    }
}

/// Brings a part of the outline into view: the lane of a storyline, and the time of an incident.
fn go_to_part(state: &mut PlanState, data: &super::data::TimelineData, layout: &Layout) {
    let incident = |id: &crate::scenario::IncidentId| {
        let all = data.lanes.iter().enumerate().flat_map(|(at, lane)| lane.incidents.iter().map(move |it| (at, it)));
        all.into_iter().find(|(_, it)| it.id == *id)
    };
    let lane = match state.timeline.go_to.take() {
        Some(Scope::Storyline(id)) => data.lanes.iter().position(|lane| lane.id == id.0),
        Some(Scope::Incident(id)) => incident(&id).map(|(lane, it)| {
            let whole = data.whole();
            let shown = state.timeline.window.unwrap_or(whole);
            let window = shown.showing(it.to, whole).showing(it.from, whole);
            state.timeline.window = (window != whole).then_some(window);
            lane
        }),
        Some(Scope::Loose) => data.lanes.iter().position(|lane| lane.id.is_empty()),
        Some(Scope::Whole) | None => None,
    };
    if let Some(lane) = lane {
        show_lane(state, layout, lane);
    }
}

fn show_lane(state: &mut PlanState, layout: &Layout, lane: usize) {
    let Some(row) = layout.rows.get(lane) else { return };
    let lowest = row.top + row.height - layout.lanes.height();
    let scroll = state.timeline.scroll.min(row.top).max(lowest);
    state.timeline.scroll = scroll.clamp(0.0, layout.scrolls());
}

/// Paints everything; answers where the chips of injects without a time are.
fn paint(canvas: &Canvas<'_>, state: &PlanState) -> Vec<(u32, Rect)> {
    ground(canvas, canvas.theme);
    let ticks = head_view::marked(canvas);
    head_view::grounds(canvas, &ticks);
    bands_view::bands(canvas);
    lanes(canvas, |painter| ties_view::ties(canvas, painter, state.timeline.links));
    let chips = untimed_view::untimed(canvas);
    load_view::load(canvas, an_hour(canvas.document));
    head_view::head(canvas, &ticks, canvas.current.map(|(mark, _)| canvas.time(mark)));
    canvas.painter.vline(canvas.layout.left - 0.5, canvas.layout.rect.y_range(), canvas.theme.region_line());
    rest(canvas);
    chips
}

/// Shows how much of the lanes and of the time lies off the screen, as two thin bars.
fn rest(canvas: &Canvas<'_>) {
    const THIN: f32 = 4.0;
    let (layout, colour) = (canvas.layout, canvas.theme.ctl);
    let scrolls = layout.scrolls();
    if scrolls > 0.0 {
        let (lanes, share) = (layout.lanes, layout.lanes.height() / layout.content);
        let top = lanes.top() + canvas.scroll * share;
        let bar = Rect::from_min_size(pos2(lanes.right() - THIN - 3.0, top), vec2(THIN, lanes.height() * share));
        canvas.painter.rect_filled(bar, 2.0, colour);
    }
    let (shown, whole) = (canvas.scale.window, canvas.data.whole());
    if shown.minutes < whole.minutes - 0.5 {
        let chart = layout.chart(layout.days);
        let x = |minutes: f64| chart.left() + ((minutes - whole.from) / whole.minutes) as f32 * chart.width();
        let span = x(shown.from)..=x(shown.end());
        let bar = Rect::from_x_y_ranges(span, chart.bottom() - THIN + 1.0..=chart.bottom());
        canvas.painter.rect_filled(bar, 2.0, colour);
    }
}

/// Paints the flag of the selected inject, or what is held by pointer or keys; answers what moving would bring, in words.
fn held_ui(ui: &Ui, canvas: &Canvas<'_>, drag: Option<&mut Drag>, response: &Response) -> Option<String> {
    let at = response.interact_pointer_pos();
    let current = canvas.current.and_then(|(mark, lane)| canvas.place_at(canvas.time(mark), lane));
    match (drag, at) {
        (Some(Drag::Move(moving)), Some(at)) => {
            head_view::flag(canvas, moving.time());
            return Some(moving_view::moving(ui, canvas, moving, at));
        }
        (Some(Drag::Keys(moving)), _) => {
            head_view::flag(canvas, moving.time());
            let at = current.unwrap_or(canvas.layout.lanes.center());
            return Some(moving_view::moving(ui, canvas, moving, at));
        }
        (Some(Drag::Give(_)), Some(at)) if at.x > canvas.layout.left => {
            let time = pointer::given(canvas, at);
            head_view::flag(canvas, time);
            moving_view::giving(ui, canvas, time, at);
        }
        (Some(Drag::Frame(from)), Some(at)) => moving_view::frame(canvas, *from, at),
        _ => {
            if let Some((mark, _)) = canvas.current {
                head_view::flag(canvas, canvas.data.time(mark));
            }
        }
    }
    None
}

fn ground(canvas: &Canvas<'_>, theme: &Theme) {
    canvas.painter.rect_filled(canvas.layout.rect, 0.0, theme.canvas);
}

/// Says what lies under the pointer.
fn point(state: &PlanState, canvas: &Canvas<'_>, evidence: &Evidence, response: &Response) {
    let Some(at) = canvas.pointer else { return };
    let Some(target) = hit(canvas, &state.timeline.chips, at) else { return };
    match target {
        Target::Mark(..) | Target::Chip(_) => canvas.painter.ctx().set_cursor_icon(CursorIcon::Grab),
        Target::Bare(..) | Target::Crowd(_) => canvas.painter.ctx().set_cursor_icon(CursorIcon::PointingHand),
        _ => {}
    }
    if let Some(text) = hint(canvas, evidence, &target, at) {
        response.clone().on_hover_text_at_pointer(text);
    }
}

/// Tells a screen reader of the selected inject, and again when another is selected; while it is being moved, what
/// that would bring.
fn tell(canvas: &Canvas<'_>, evidence: &Evidence, outlook: Option<&str>, response: &Response) {
    let said = || outlook.map_or_else(|| spoken(canvas, evidence), str::to_owned);
    response.widget_info(|| WidgetInfo::labeled(Role::Canvas, true, said()));
    response.ctx.accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
}
