//! What keys do while the schematic has the focus.

use super::data::Km;
use super::sight::{Sight, next_towards};
use crate::ui::setting::state::SettingState;
use egui::{EventFilter, Id, Key, Modifiers, Rect, Ui, Vec2, vec2};

/// How far Shift with an arrow moves what is seen, in points.
const STEP: f32 = 80.0;
/// By how much a key zooms.
pub(super) const ZOOM: f64 = 1.5;

fn direction(key: Key) -> Option<Vec2> {
    Some(match key {
        Key::ArrowUp => vec2(0.0, -1.0),
        Key::ArrowDown => vec2(0.0, 1.0),
        Key::ArrowLeft => vec2(-1.0, 0.0),
        Key::ArrowRight => vec2(1.0, 0.0),
        _ => return None,
    })
}

/// Arrows go to the next place in their direction, with Shift they move what is seen; + and − zoom, 0 shows all.
pub(super) fn keys(ui: &Ui, id: Id, state: &mut SettingState, sight: Sight, area: Rect) {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let all =
        [Key::ArrowUp, Key::ArrowDown, Key::ArrowLeft, Key::ArrowRight, Key::Plus, Key::Minus, Key::Num0, Key::Enter];
    let pressed = ui.input_mut(|input| {
        let held = input.modifiers;
        let is_plain = !held.command && !held.alt;
        let key = all.into_iter().find(|key| is_plain && input.consume_key(held, *key));
        key.map(|key| (key, held.shift && held != Modifiers::NONE))
    });
    let Some((key, shift)) = pressed else { return };
    match (key, direction(key)) {
        (_, Some(to)) if shift => state.ground.sight = Some(sight.moved(-STEP * to)),
        (_, Some(to)) => walk(state, to),
        (Key::Plus, _) => zoom(state, sight, ZOOM, area),
        (Key::Minus, _) => zoom(state, sight, 1.0 / ZOOM, area),
        (Key::Enter, _) => state.enter(),
        _ => state.ground.sight = None,
    }
}

/// Zooms at the chosen place where it is seen, else at the middle.
pub(super) fn zoom(state: &mut SettingState, sight: Sight, factor: f64, area: Rect) {
    let chosen = state.current().and_then(|record| state.ground.data.spot(&record.id)).and_then(|spot| spot.at);
    let seen = chosen.map(|at| sight.to_screen(at, area)).filter(|at| area.contains(*at));
    state.ground.sight = Some(sight.zoomed(factor, seen.unwrap_or_else(|| area.center()), area));
}

fn walk(state: &mut SettingState, to: Vec2) {
    let points: Vec<(usize, Km)> = state.ground.data.placed().collect();
    let current = state.current().and_then(|record| state.ground.data.spots.iter().position(|it| it.id.0 == record.id));
    let from = current.filter(|current| points.iter().any(|(place, _)| place == current));
    let next = match from {
        Some(from) => next_towards(&points, from, to),
        None => points.first().map(|(place, _)| *place),
    };
    let spot = next.and_then(|next| state.ground.data.spots.get(next));
    if let Some(record) = spot.map(|spot| spot.id.record()) {
        state.show(&record);
    }
}
