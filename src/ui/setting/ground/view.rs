//! Draws the schematic: the ground with its places, a grid, a scale bar and north.

use super::data::{GroundData, Km, Spot};
use super::foot_view::{BAR, FOOT, foot_ui};
use super::keys::{ZOOM, keys, zoom};
use super::labels::{Group, groups, labels};
use super::marks::{Look, mark};
use super::side::side_ui;
use super::sight::{Sight, grid, scale_bar};
use super::told::{facts, spoken};
use crate::app::Document;
use crate::edit::Edit;
use crate::scenario::{Place, Record};
use crate::ui::outbox::Outbox;
use crate::ui::setting::state::SettingState;
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{empty_state, focus_frame, icon_button};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::accesskit::Live;
use egui::{Align2, Id, Painter, Pos2, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo, vec2};
use std::sync::Arc;

/// The width of what stands beside the ground.
const SIDE: f32 = 244.0;
/// How near to a mark one has to point.
const NEAR: f32 = 13.0;

/// A place as it is drawn, with all that lie under it.
struct Drawn<'a> {
    spot: &'a Spot,
    at: Pos2,
    others: Vec<&'a Spot>,
}

/// Draws the schematic and what is known of the place that is chosen.
pub(in crate::ui::setting) fn ground_ui(ui: &mut Ui, document: &Document, state: &mut SettingState, out: &mut Outbox) {
    state.ground.follow(document);
    let whole = ui.available_rect_before_wrap();
    let theme = theme(ui);
    let (area, side) = whole.split_left_right_at_x(whole.right() - SIDE.min(whole.width() * 0.45));
    ui.painter().rect_filled(side, 0.0, theme.panel);
    ui.painter().vline(side.left() + 0.5, side.y_range(), theme.region_line());
    let (area, foot) = area.split_top_bottom_at_y(area.bottom() - FOOT);
    ui.scope_builder(UiBuilder::new().max_rect(area), |ui| {
        ui.shrink_clip_rect(area);
        canvas_ui(ui, document, state, out, area, &theme);
    });
    foot_ui(ui.painter(), state, area, foot, &theme);
    ui.scope_builder(UiBuilder::new().max_rect(side.with_min_x(side.left() + 1.0)), |ui| {
        ui.shrink_clip_rect(side);
        side_ui(ui, document, state, out);
    });
    ui.advance_cursor_after_rect(whole);
}

fn canvas_ui(ui: &mut Ui, document: &Document, state: &mut SettingState, out: &mut Outbox, area: Rect, theme: &Theme) {
    let points: Vec<Km> = state.ground.data.placed().map(|(_, at)| at).collect();
    if points.is_empty() {
        empty_state(ui, &[&say("ground-none"), &say("ground-none-why")], None);
        return;
    }
    let id = Id::unique("ground of places");
    let response = ui.interact(area, id, Sense::click_and_drag());
    let sight = state.ground.sight.unwrap_or_else(|| Sight::of_all(&points, area));
    keys(ui, id, state, sight, area);
    pointer(ui, &response, state, sight, area);
    reveal(state, sight, area);
    let sight = state.ground.sight.unwrap_or_else(|| Sight::of_all(&points, area));
    let data = std::mem::take(&mut state.ground.data);
    let chosen = state.current().and_then(|record| data.spot(&record.id));
    let drawn = drawn(&data, chosen, &sight, area);
    paint_ground(ui.painter(), &sight, area, theme);
    paint_places(ui.painter(), &drawn, chosen, area, theme);
    paint_north(ui.painter(), area, theme);
    if response.has_focus() {
        focus_frame(ui.painter(), area, theme);
    }
    let told = spoken(&data, chosen);
    response.widget_info(|| WidgetInfo::labeled(Role::Canvas, true, &told));
    response.ctx.accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    let under = |at: Pos2| drawn.iter().find(|it| it.at.distance(at) <= NEAR);
    let pressed = response.interact_pointer_pos();
    if response.double_clicked() {
        match pressed.map(|at| (under(at), at)) {
            Some((Some(group), at)) if !group.others.is_empty() => {
                state.ground.sight = Some(sight.zoomed(4.0, at, area));
            }
            Some((None, at)) => put(document, chosen, &data, sight.to_ground(at, area), out),
            _ => {}
        }
    } else if response.clicked()
        && let Some(spot) = pressed.and_then(under)
    {
        state.show(&spot.spot.id.record());
        response.request_focus();
    }
    if let Some(found) = response.hover_pos().and_then(under) {
        response.on_hover_text_at_pointer(hint(found));
    }
    state.ground.data = data;
    tools(ui, state, sight, area);
}

/// Dragging moves what is seen, the wheel zooms at the pointer.
fn pointer(ui: &Ui, response: &Response, state: &mut SettingState, sight: Sight, area: Rect) {
    if response.dragged() && response.drag_delta() != Vec2::ZERO {
        state.ground.sight = Some(sight.moved(response.drag_delta()));
    }
    let Some(at) = response.hover_pos() else { return };
    let (wheel, pinch) = ui.input(|input| (input.smooth_scroll_delta().y, input.zoom_delta()));
    let factor = f64::from(pinch) * (f64::from(wheel) / 300.0).exp();
    if (factor - 1.0).abs() > 1e-4 {
        state.ground.sight = Some(sight.zoomed(factor, at, area));
    }
}

/// Brings a place into view that was chosen elsewhere, where one zoomed in and it lies outside.
fn reveal(state: &mut SettingState, sight: Sight, area: Rect) {
    let chosen = state.current().and_then(|record| state.ground.data.spot(&record.id)).cloned();
    let id = chosen.as_ref().map(|spot| spot.id.clone());
    let is_new = state.ground.known != id;
    state.ground.known = id;
    if let Some(at) = chosen.and_then(|spot| spot.at).filter(|_| is_new && state.ground.sight.is_some()) {
        state.ground.sight = Some(sight.showing(at, area));
    }
}

/// The buttons over the ground.
fn tools(ui: &mut Ui, state: &mut SettingState, sight: Sight, area: Rect) {
    let rect = Rect::from_min_size(area.left_top() + vec2(10.0, 10.0), vec2(100.0, 26.0));
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(egui::Layout::left_to_right(egui::Align::Center)), |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        if icon_button(ui, Icon::MagnifyingGlassPlus, &say("ground-larger")).clicked() {
            zoom(state, sight, ZOOM, area);
        }
        if icon_button(ui, Icon::MagnifyingGlassMinus, &say("ground-smaller")).clicked() {
            zoom(state, sight, 1.0 / ZOOM, area);
        }
        if icon_button(ui, Icon::ArrowsOutSimple, &say("ground-all")).clicked() {
            state.ground.sight = None;
        }
    });
}

/// The places to draw, the chosen one first, then those with most injects.
fn drawn<'a>(data: &'a GroundData, chosen: Option<&Spot>, sight: &Sight, area: Rect) -> Vec<Drawn<'a>> {
    let mut spots: Vec<(&Spot, Pos2)> =
        data.spots.iter().filter_map(|spot| Some((spot, sight.to_screen(spot.at?, area)))).collect();
    spots.retain(|(_, at)| area.expand(40.0).contains(*at));
    let is_chosen = |spot: &Spot| chosen.is_some_and(|chosen| chosen.id == spot.id);
    spots.sort_by_key(|(spot, _)| (!is_chosen(spot), std::cmp::Reverse(spot.injects)));
    let points: Vec<Pos2> = spots.iter().map(|(_, at)| *at).collect();
    let make = |group: Group| {
        let (spot, at) = *spots.get(group.head)?;
        let others = group.others.iter().filter_map(|place| spots.get(*place)).map(|(spot, _)| *spot);
        Some(Drawn { spot, at, others: others.collect() })
    };
    groups(&points).into_iter().filter_map(make).collect()
}

fn paint_ground(painter: &Painter, sight: &Sight, area: Rect, theme: &Theme) {
    painter.rect_filled(area, 0.0, theme.canvas);
    // In high contrast lines would stand out more than places.
    if theme.high_contrast {
        return;
    }
    let (columns, rows) = grid(sight, scale_bar(sight.scale, BAR).0, area);
    for x in columns {
        painter.vline(x, area.y_range(), theme.row_line());
    }
    for y in rows {
        painter.hline(area.x_range(), y, theme.row_line());
    }
}

fn paint_places(painter: &Painter, drawn: &[Drawn<'_>], chosen: Option<&Spot>, area: Rect, theme: &Theme) {
    let name = |it: &Drawn<'_>| {
        let text = match it.others.len() {
            0 => it.spot.name.clone(),
            more => say_with("ground-with-others", &[("name", it.spot.name.as_str().into()), ("count", more.into())]),
        };
        let is_chosen = chosen.is_some_and(|chosen| chosen.id == it.spot.id);
        let face = if is_chosen { Face::Emphasis } else { Face::Body };
        let mut job = egui::text::LayoutJob::single_section(text, face.format(theme.ink));
        job.wrap = egui::text::TextWrapping::truncate_at_width(200.0);
        painter.layout_job(job)
    };
    let names: Vec<_> = drawn.iter().map(name).collect();
    let wanted: Vec<(Pos2, Vec2)> = drawn.iter().zip(&names).map(|(it, name)| (it.at, name.size())).collect();
    // Room for the buttons above.
    let inside = area.with_min_y(area.top() + 42.0).shrink(4.0);
    for (name, place) in names.into_iter().zip(labels(&wanted, inside)) {
        let Some(rect) = place else { continue };
        painter.rect_filled(rect.expand2(vec2(2.0, 0.0)), 2.0, theme.canvas);
        painter.galley(rect.min, name, theme.ink);
    }
    for it in drawn {
        let look = Look {
            letter: it.spot.letter,
            cultural: it.spot.cultural,
            protected: !it.spot.protected.is_empty(),
            chosen: chosen.is_some_and(|chosen| chosen.id == it.spot.id),
        };
        mark(painter, it.at, look, theme);
    }
}

fn paint_north(painter: &Painter, area: Rect, theme: &Theme) {
    let north = area.right_top() + vec2(-20.0, 16.0);
    painter.text(north, Align2::CENTER_CENTER, say("ground-north"), Face::CodeStrong.font(), theme.ink);
    painter.arrow(north + vec2(0.0, 30.0), vec2(0.0, -20.0), Stroke::new(1.3, theme.ink));
}

/// Gives the chosen place, which has none, the position that was double-clicked.
fn put(document: &Document, chosen: Option<&Spot>, data: &GroundData, at: Km, out: &mut Outbox) {
    let wanted = chosen.filter(|spot| spot.at.is_none() && !document.is_read_only());
    let place = wanted.and_then(|spot| document.scenario().place(&spot.id));
    if let Some((place, position)) = place.zip(data.position(at)) {
        let placed = Place { position: Some(position), ..Place::clone(place) };
        out.edit(Edit::Change(Record::Place(Arc::new(placed))));
    }
}

fn hint(found: &Drawn<'_>) -> String {
    let line = |spot: &Spot| format!("{}\n{}", spot.name, facts(spot));
    let mut lines = vec![line(found.spot)];
    lines.extend(found.others.iter().take(6).map(|spot| spot.name.clone()));
    if !found.others.is_empty() {
        lines.push(say("ground-zoom-in"));
    }
    lines.join("\n")
}
