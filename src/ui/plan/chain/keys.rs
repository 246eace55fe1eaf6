//! What keys do while a row of the chain has the focus.

use super::view::row_id;
use crate::scenario::InjectId;
use crate::ui::plan::PlanState;
use egui::{EventFilter, Key, Modifiers, Ui};

const KEYS: [Key; 9] = [
    Key::ArrowUp,
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Home,
    Key::End,
    Key::Enter,
    Key::Space,
    Key::Escape,
];

/// Acts on the keys, if the row of the current inject has the focus.
pub(in crate::ui::plan) fn chain_keys(ui: &Ui, state: &mut PlanState) {
    let Some(current) = state.selection.current().cloned() else { return };
    let id = row_id(&current);
    if state.opened.is_some() || !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let filter = EventFilter { vertical_arrows: true, horizontal_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = ui.input_mut(|input| {
        let plain = input.modifiers.is_none();
        KEYS.into_iter().find(|key| plain && input.consume_key(Modifiers::NONE, *key))
    });
    match pressed {
        Some(Key::Enter) => state.open_full(&current),
        Some(Key::Space) => state.chain.root = Some(current),
        Some(Key::Escape) => state.leave_chain(),
        Some(key) => {
            if let Some(next) = target(state, &current, key) {
                go(state, next.clone());
                ui.memory_mut(|memory| memory.request_focus(row_id(&next)));
            }
        }
        None => {}
    }
}

/// Moves the cursor to the inject above or below.
pub(in crate::ui::plan) fn walk(state: &mut PlanState, down: bool) {
    let current = state.selection.current().cloned();
    let key = if down { Key::ArrowDown } else { Key::ArrowUp };
    if let Some(next) = current.and_then(|current| target(state, &current, key)) {
        go(state, next);
    }
}

fn go(state: &mut PlanState, next: InjectId) {
    state.chain.reveal = Some(next.clone());
    state.selection.only(next);
}

/// Up and down lead through time; left leads to what the inject goes on from, right to what goes on from it.
fn target(state: &PlanState, current: &InjectId, key: Key) -> Option<InjectId> {
    let data = &state.chain.data;
    let place = data.place(current)?;
    let row = data.rows.get(place)?;
    let next = match key {
        Key::ArrowUp => place.checked_sub(1)?,
        Key::ArrowDown => place + 1,
        Key::Home => 0,
        Key::End => data.rows.len().checked_sub(1)?,
        Key::ArrowLeft => row.earlier.iter().max().copied()?,
        Key::ArrowRight => row.later.iter().min().copied()?,
        _ => return None,
    };
    data.rows.get(next).map(|row| row.inject.clone())
}
