//! What keys do while a row of the table has the focus.

use super::data::{Entry, TableData};
use super::row_menu::RowMenu;
use super::sort::Column;
use super::view::row_id;
use super::{clip, edit};
use crate::app::Document;
use crate::scenario::InjectId;
use crate::ui::outbox::Outbox;
use crate::ui::plan::{PlanState, make, pressed};
use egui::{Event, EventFilter, Key, Modifiers, Ui, vec2};

/// The minutes by which Alt with an arrow moves an inject.
const QUARTER: i64 = 15;

/// Letters that are keys of commands here.
const KEPT: [&str; 2] = ["/", "?"];

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
    Sideways(bool),
    Enter,
    Write,
    WriteAnew,
    Empty,
    Mark,
    MarkAll,
    Menu,
    Unmark,
}

/// Keys and what they do; longer combinations first, since egui lets extra Shift and Alt pass.
const KEYS: [(Modifiers, Key, Deed); 30] = [
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
    (Modifiers::NONE, Key::ArrowLeft, Deed::Sideways(false)),
    (Modifiers::NONE, Key::ArrowRight, Deed::Sideways(true)),
    (Modifiers::NONE, Key::Enter, Deed::Enter),
    (Modifiers::NONE, Key::F2, Deed::Write),
    (Modifiers::NONE, Key::Delete, Deed::Empty),
    (Modifiers::NONE, Key::Backspace, Deed::WriteAnew),
    (Modifiers::NONE, Key::Space, Deed::Mark),
    (Modifiers::SHIFT, Key::Space, Deed::Mark),
    (Modifiers::SHIFT, Key::F10, Deed::Menu),
    (Modifiers::NONE, Key::Menu, Deed::Menu),
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
    let deed = ui.input_mut(|input| {
        let found = KEYS.iter().find(|(modifiers, key, _)| pressed::take(input, *modifiers, *key));
        found.map(|it| it.2)
    });
    if let Some(deed) = deed {
        act(ui, document, state, out, deed, &current);
        return;
    }
    clipboard(ui, document, state, out);
    if let Some(typed) = typed(ui) {
        edit::begin(document, state, out, Some(typed));
    }
}

/// Letters that are typed on a row begin to write in the cell of the cursor, as in a spreadsheet.
fn typed(ui: &Ui) -> Option<String> {
    ui.input_mut(|input| {
        let is_plain = !input.modifiers.command && !input.modifiers.alt;
        let begins = |event: &Event| match event {
            Event::Text(text) => is_plain && !text.trim().is_empty() && !KEPT.contains(&text.as_str()),
            _ => false,
        };
        let from = input.events.iter().position(begins)?;
        // Who types fast has more than one letter in a frame.
        let mut typed = String::new();
        let mut place = from;
        while place < input.events.len() {
            match input.events.get(place) {
                Some(Event::Text(text)) => {
                    typed.push_str(text);
                    input.events.remove(place);
                }
                _ => place += 1,
            }
        }
        Some(typed)
    })
}

/// Copies what is marked, and pastes what belongs into cells; lists are brought in elsewhere.
fn clipboard(ui: &Ui, document: &Document, state: &PlanState, out: &mut Outbox) {
    let events = ui.input(|input| input.events.clone());
    for event in events {
        match event {
            Event::Copy => {
                if let Some(text) = clip::copied(document, state) {
                    ui.copy_text(text);
                }
            }
            Event::Cut => clip::cut(ui, document, state, out),
            Event::Paste(text) if clip::takes(state, &text) => clip::paste(state, out, &text),
            _ => {}
        }
    }
}

/// Moves the cursor to the next or previous cell; from the first cell it folds the group, back into it it unfolds.
fn sideways(document: &Document, state: &mut PlanState, current: &InjectId, right: bool) {
    let Some(inject) = document.scenario().inject(current) else { return };
    let key = state.table.data.key_of(inject);
    let folded = key.as_ref().is_some_and(|key| state.table.query.folded.contains(key));
    if folded && right {
        key.into_iter().for_each(|key| state.table.set_folded(&key, false));
    } else if !edit::sideways(&mut state.table, right) && !right {
        key.into_iter().for_each(|key| state.table.set_folded(&key, true));
    }
}

/// Empties the cells, or deletes the injects where the cursor stands on a number, which names the whole row.
fn empty(document: &Document, state: &mut PlanState, out: &mut Outbox, current: &InjectId) {
    let data = &state.table.data;
    let folded = data.row_of(current).and_then(|row| data.head(*data.entries.get(row)?)).map(|head| head.key.clone());
    match folded {
        // What lies under a folded head is shown before anything happens to it.
        Some(key) => state.table.set_folded(&key, false),
        None if state.table.column == Column::Number => drop(make::delete_injects(document, state, out)),
        None => drop(clip::empty_cells(state, out)),
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
        Deed::Sideways(right) => sideways(document, state, current, right),
        Deed::Enter if state.table.column == Column::Number => state.open_full(current),
        Deed::Enter | Deed::Write => edit::begin(document, state, out, None),
        Deed::WriteAnew => edit::begin(document, state, out, Some(String::new())),
        Deed::Empty => empty(document, state, out, current),
        Deed::Mark => state.selection.toggle(current.clone()),
        Deed::Menu => {
            let row = ui.ctx().read_response(row_id(current)).map(|row| row.rect);
            state.table.menu = row.map(|row| RowMenu::at(row.left_bottom() + vec2(80.0, 0.0)));
        }
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
        && state.table.menu.is_none()
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
