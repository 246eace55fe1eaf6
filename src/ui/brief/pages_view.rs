//! The pages as they print: white in every theme, two beside each other where there is room.

use super::making::Outcome;
use super::sheets::Zoom;
use super::state::{BriefState, Region};
use super::view::Seen;
use crate::app::press::Order;
use crate::ui::review::keys::{Step, focus, step};
use crate::ui::theme::theme;
use crate::ui::widgets::focus_ring;
use crate::words::{say, say_with};
use egui::{Color32, CursorIcon, Id, Pos2, Rect, Response, Role, ScrollArea, Sense, StrokeKind, Ui, Vec2, WidgetInfo};
use egui::{pos2, vec2};

/// From this width on two pages stand beside each other.
pub const TWO_UP: f32 = 640.0;
/// The air round the pages and between them.
const AIR: f32 = 16.0;
/// Paper; it is white whatever the theme.
const PAPER: Color32 = Color32::WHITE;
/// How much of an old page is still seen while a new one is made.
const FADED: u8 = 110;

/// Draws the pages that are seen, and asks for those whose pictures are not there.
pub fn pages_ui(ui: &mut Ui, seen: &Seen<'_>, state: &mut BriefState) {
    let room = ui.available_rect_before_wrap();
    let up = if state.sheets.one_up || room.width() < TWO_UP { 1 } else { 2 };
    let first = state.sheets.at;
    let letter = seen.memory.packs.letter_paper;
    state.sheets.seen = up;
    let size = state.sheets.size(first, letter);
    let scale = scale(state.sheets.zoom, room.size(), size, up);
    state.sheets.percent = scale * 100.0;
    let page = size * scale;
    let across = page.x * up as f32 + AIR * (up as f32 + 1.0);
    let whole = vec2(across.max(room.width()), (page.y + 2.0 * AIR).max(room.height()));
    let mut area = ScrollArea::both().id_salt("brief pages").auto_shrink(false);
    if std::mem::take(&mut state.sheets.to_top) {
        area = area.vertical_scroll_offset(0.0);
    }
    area.show(ui, |ui| {
        let (_, rect) = ui.allocate_space(whole);
        let start = pos2(rect.center().x - across / 2.0 + AIR, rect.center().y - page.y / 2.0);
        for slot in 0..up {
            let at = start + vec2((page.x + AIR) * slot as f32, 0.0);
            let number = first + slot;
            if number < state.pages() {
                page_ui(ui, (slot, number), Rect::from_min_size(at, page), state);
                ask(ui, number, page.x, size, state);
            }
        }
    });
}

/// How many points of the screen a point of paper takes.
fn scale(zoom: Zoom, room: Vec2, page: Vec2, up: usize) -> f32 {
    let count = up as f32;
    let wide = (room.x - AIR * (count + 1.0)) / (page.x * count);
    let high = (room.y - 2.0 * AIR) / page.y;
    match zoom {
        Zoom::Fit => wide.min(high),
        Zoom::Width => ((room.x - 2.0 * AIR) / page.x).min(2.2),
        Zoom::Percent(percent) => percent / 100.0,
    }
    .max(0.1)
}

fn ask(ui: &Ui, number: usize, wide: f32, size: Vec2, state: &mut BriefState) {
    // Until the pack is there, its pages cannot be asked for.
    if state.making.outcome != Outcome::Made || state.sheets.serial() != state.making.serial() {
        return;
    }
    let pixels = wide * ui.ctx().pixels_per_point();
    if let Some(scale) = state.sheets.wanted(number, pixels, size) {
        let serial = state.making.serial();
        state.making.order(ui.ctx(), Order::Page { serial, index: number, scale });
    }
}

fn page_ui(ui: &mut Ui, (slot, number): (usize, usize), rect: Rect, state: &mut BriefState) {
    let theme = theme(ui);
    let id = Id::unique(("brief page", slot));
    let response = ui.interact(rect, id, Sense::click()).on_hover_cursor(CursorIcon::ZoomIn);
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, PAPER);
    let faded = state.making.outcome != Outcome::Made;
    if let Some((texture, current)) = state.sheets.drawn(number) {
        let tint = if current && !faded { Color32::WHITE } else { Color32::from_white_alpha(FADED) };
        let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        painter.image(texture.id(), rect, whole, tint);
    }
    painter.rect_stroke(rect, 0.0, theme.region_line(), StrokeKind::Outside);
    focus_ring(ui, &response, 0, &theme);
    let name = say_with("brief-page", &[("page", (number + 1).into()), ("count", state.pages().into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &name));
    response.ctx.accesskit_node_builder(response.id, |node| node.set_description(say("brief-page-hint")));
    if slot == 0 && state.focus.take_if(|region| *region == Region::Pages).is_some() {
        focus(ui, id);
    }
    act(ui, id, number, &response, state);
}

fn act(ui: &Ui, id: Id, number: usize, response: &Response, state: &mut BriefState) {
    if response.clicked() {
        state.sheets.enlarge(number);
        focus(ui, Id::unique(("brief page", 0_usize)));
    }
    match step(ui, id) {
        Some(Step::Right | Step::Down | Step::PageDown) => state.sheets.next(),
        Some(Step::Left | Step::Up | Step::PageUp) => state.sheets.previous(),
        Some(Step::First) => state.sheets.go_to(0),
        Some(Step::Last) => state.sheets.go_to(state.pages().saturating_sub(state.sheets.seen.max(1))),
        None => {}
    }
}
