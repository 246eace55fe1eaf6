//! What keys do while a row of the outline has the focus.

use super::data::{OutlineRow, Scope};
use super::view::row_id;
use crate::app::Document;
use crate::ui::outbox::Outbox;
use crate::ui::plan::{PlanState, make};
use egui::{EventFilter, Key, Modifiers, Ui};

const KEYS: [Key; 11] = [
    Key::ArrowUp,
    Key::ArrowDown,
    Key::Home,
    Key::End,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Enter,
    Key::Space,
    Key::F2,
    Key::Delete,
    Key::Backspace,
];

/// Acts on the keys, if the selected row has the focus.
pub fn outline_keys(ui: &Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let id = row_id(&state.outline.selected);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let all_arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, all_arrows));
    let pressed = ui.input_mut(|input| {
        let plain = input.modifiers.is_none();
        KEYS.iter().copied().find(|key| plain && input.consume_key(Modifiers::NONE, *key))
    });
    match pressed {
        Some(Key::F2) => state.outline.renaming = state.outline.selected.record(),
        Some(Key::Delete | Key::Backspace) => {
            make::delete_outline_row(state, out);
        }
        Some(Key::Enter | Key::Space) => enter(document, state),
        Some(key) => {
            if let Some(scope) = target(state, key) {
                state.selection.clear();
                state.show_scope(scope.clone());
                state.focus = None;
                ui.memory_mut(|memory| memory.request_focus(row_id(&scope)));
            }
        }
        None => {}
    }
}

/// Enter shows the part again and goes to its first inject.
fn enter(_document: &Document, state: &mut PlanState) {
    let scope = state.outline.selected.clone();
    state.view = crate::ui::plan::View::Table;
    state.show_scope(scope);
    state.focus = Some(crate::ui::plan::state::Focus::Region(crate::ui::plan::Region::Centre));
}

/// The row to which a key leads; left and right fold and unfold first.
fn target(state: &mut PlanState, key: Key) -> Option<Scope> {
    let place = state.outline.data.place(&state.outline.selected)?;
    let rows = &state.outline.data.rows;
    let row: OutlineRow = rows.get(place)?.clone();
    let at = |place: usize| rows.get(place).map(|row| row.scope.clone());
    match (key, row.folded, &row.scope) {
        (Key::ArrowUp, ..) => at(place.checked_sub(1)?),
        (Key::ArrowDown, ..) => at(place + 1),
        (Key::Home, ..) => at(0),
        (Key::End, ..) => at(rows.len().checked_sub(1)?),
        (Key::ArrowLeft, Some(false), Scope::Storyline(id)) => {
            state.outline.set_folded(id, true);
            None
        }
        (Key::ArrowRight, Some(true), Scope::Storyline(id)) => {
            state.outline.set_folded(id, false);
            None
        }
        (Key::ArrowRight, Some(false), _) => at(place + 1),
        (Key::ArrowLeft, ..) if row.level > 0 => {
            rows.iter().take(place).rev().find(|above| above.level == 0).map(|above| above.scope.clone())
        }
        _ => None,
    }
}
