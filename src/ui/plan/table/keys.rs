//! What keys do while a row of the table has the focus.

use super::data::{Entry, TableData};
use super::view::row_id;
use crate::app::Document;
use crate::scenario::InjectId;
use crate::ui::outbox::Outbox;
use crate::ui::plan::{PlanState, make};
use egui::{EventFilter, Key, Modifiers, Ui};

/// The minutes by which Alt with an arrow moves an inject.
const QUARTER: i64 = 15;

/// A movement of the cursor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// A screen up.
    PageUp,
    /// A screen down.
    PageDown,
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

#[derive(Clone, Copy)]
enum Deed {
    Go(Step),
    Extend(Step),
    Walk(Step),
    Later(i64),
    Fold(bool),
    Open,
    Write,
    Delete,
    Mark,
    MarkAll,
    Unmark,
}

/// Keys and what they do; longer combinations first, since egui lets extra Shift and Alt pass.
const KEYS: [(Modifiers, Key, Deed); 28] = [
    (Modifiers::SHIFT, Key::ArrowUp, Deed::Extend(Step::Up)),
    (Modifiers::SHIFT, Key::ArrowDown, Deed::Extend(Step::Down)),
    (Modifiers::SHIFT, Key::PageUp, Deed::Extend(Step::PageUp)),
    (Modifiers::SHIFT, Key::PageDown, Deed::Extend(Step::PageDown)),
    (Modifiers::SHIFT, Key::Home, Deed::Extend(Step::First)),
    (Modifiers::SHIFT, Key::End, Deed::Extend(Step::Last)),
    (Modifiers::ALT, Key::ArrowLeft, Deed::Later(-QUARTER)),
    (Modifiers::ALT, Key::ArrowRight, Deed::Later(QUARTER)),
    (Modifiers::COMMAND, Key::ArrowUp, Deed::Walk(Step::Up)),
    (Modifiers::COMMAND, Key::ArrowDown, Deed::Walk(Step::Down)),
    (Modifiers::COMMAND, Key::Home, Deed::Go(Step::First)),
    (Modifiers::COMMAND, Key::End, Deed::Go(Step::Last)),
    (Modifiers::COMMAND, Key::A, Deed::MarkAll),
    (Modifiers::NONE, Key::ArrowUp, Deed::Go(Step::Up)),
    (Modifiers::NONE, Key::ArrowDown, Deed::Go(Step::Down)),
    (Modifiers::NONE, Key::PageUp, Deed::Go(Step::PageUp)),
    (Modifiers::NONE, Key::PageDown, Deed::Go(Step::PageDown)),
    (Modifiers::NONE, Key::Home, Deed::Go(Step::First)),
    (Modifiers::NONE, Key::End, Deed::Go(Step::Last)),
    (Modifiers::NONE, Key::ArrowLeft, Deed::Fold(true)),
    (Modifiers::NONE, Key::ArrowRight, Deed::Fold(false)),
    (Modifiers::NONE, Key::Enter, Deed::Open),
    (Modifiers::NONE, Key::F2, Deed::Write),
    (Modifiers::NONE, Key::Delete, Deed::Delete),
    (Modifiers::NONE, Key::Backspace, Deed::Delete),
    (Modifiers::NONE, Key::Space, Deed::Mark),
    (Modifiers::SHIFT, Key::Space, Deed::Mark),
    (Modifiers::NONE, Key::Escape, Deed::Unmark),
];

/// Acts on the keys, if the row of the current inject has the focus.
pub fn table_keys(ui: &Ui, document: &Document, state: &mut PlanState, out: &mut Outbox) {
    let Some(current) = state.selection.current().cloned() else { return };
    let id = row_id(&current);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let all_arrows =
        EventFilter { vertical_arrows: true, horizontal_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, all_arrows));
    let pressed = ui.input_mut(|input| {
        let held = input.modifiers;
        // Alt with up and down, and Ctrl with Enter, belong to commands.
        let fits = |wanted: &Modifiers| held.alt == wanted.alt && (held.command == wanted.command);
        KEYS.iter().find(|(modifiers, key, _)| fits(modifiers) && input.consume_key(*modifiers, *key)).map(|it| it.2)
    });
    if let Some(deed) = pressed {
        act(ui, document, state, out, deed, &current);
    }
}

fn act(ui: &Ui, document: &Document, state: &mut PlanState, out: &mut Outbox, deed: Deed, current: &InjectId) {
    match deed {
        Deed::Go(to) => step(state, to, false),
        Deed::Extend(to) => step(state, to, true),
        Deed::Walk(to) => {
            if let Some(id) = target_id(state, to) {
                if state.selection.count() <= 1 {
                    state.selection.toggle(current.clone());
                }
                state.selection.go_to(id.clone());
                state.table.scroll_to = Some((id, false));
            }
        }
        Deed::Later(minutes) => make::shift(state, out, minutes),
        Deed::Fold(folded) => {
            if let Some(inject) = document.scenario().inject(current) {
                state.table.set_folded(&inject.incident, folded);
            }
        }
        Deed::Open => state.open_full(current),
        Deed::Write => state.table.editing = Some(current.clone()),
        Deed::Delete => {
            make::delete_injects(document, state, out);
        }
        Deed::Mark => state.selection.toggle(current.clone()),
        Deed::MarkAll => state.selection.all(&state.table.data.shown()),
        Deed::Unmark => {
            if !state.selection.collapse() {
                (state.sheet_open, state.left_sheet_open) = (false, false);
            }
        }
    }
    if let Some(now) = state.selection.current()
        && state.table.editing.is_none()
        && state.opened.is_none()
    {
        ui.memory_mut(|memory| memory.request_focus(row_id(now)));
    }
}

/// Moves the cursor, and with `extend` the end of the marked range.
pub fn step(state: &mut PlanState, to: Step, extend: bool) {
    let Some(id) = target_id(state, to) else { return };
    if extend {
        let shown = state.table.data.shown();
        state.selection.extend(id.clone(), &shown);
    } else {
        state.selection.go_to(id.clone());
    }
    if state.opened.is_some() {
        state.opened = Some(id.clone());
    }
    state.table.scroll_to = Some((id, false));
}

fn target_id(state: &PlanState, to: Step) -> Option<InjectId> {
    let data = &state.table.data;
    let from = state.selection.current().and_then(|id| data.row_of(id));
    let row = target(data, from, to, state.table.page.max(2))?;
    Some(data.inject(*data.entries.get(row)?)?.id.clone())
}

/// The row to which a movement leads; heads are passed over.
fn target(data: &TableData, from: Option<usize>, to: Step, page: usize) -> Option<usize> {
    let last = data.entries.len();
    let Some(from) = from else { return data.next_inject(0, true).or_else(|| is_inject(data, 0).then_some(0)) };
    let backward = |row: usize| if is_inject(data, row) { Some(row) } else { data.next_inject(row, false) };
    let forward = |row: usize| if is_inject(data, row) { Some(row) } else { data.next_inject(row, true) };
    match to {
        Step::Up => data.next_inject(from, false),
        Step::Down => data.next_inject(from, true),
        Step::PageUp => forward(from.saturating_sub(page - 1)),
        Step::PageDown => backward((from + page - 1).min(last.saturating_sub(1))),
        Step::First => forward(0),
        Step::Last => backward(last.saturating_sub(1)),
    }
}

fn is_inject(data: &TableData, row: usize) -> bool {
    matches!(data.entries.get(row), Some(Entry::Inject(_)))
}
