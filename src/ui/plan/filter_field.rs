//! The filter over the table: what is typed, and what fits it.

use super::state::{Focus, PlanState, Region};
use crate::app::Document;
use crate::app::filter::{Offered, Suggestion, suggestions, taken};
use crate::ui::widgets::{LeftOut, choose_offered, counting_filter_field, offered_list};
use crate::words::{say, say_with};
use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{EventFilter, Id, Key, Modifiers, Ui};

/// What is offered under the filter.
#[derive(Debug, Default)]
pub struct FilterState {
    offered: Offered,
    /// Which row is chosen with the arrows.
    at: Option<usize>,
    /// The text for which the list was closed.
    closed: Option<String>,
}

/// The filter field.
pub(super) fn filter_id() -> Id {
    Id::unique("plan filter")
}

/// Draws the field with the list under it.
pub(super) fn filter_ui(ui: &mut Ui, document: &Document, state: &mut PlanState, width: f32) {
    let id = filter_id();
    let focused = ui.memory(|memory| memory.has_focus(id));
    let before = state.table.query.text.clone();
    let found = if focused { found(ui, document, state) } else { Vec::new() };
    let take = if focused { keys(ui, state, &found) } else { None };
    let (response, cleared) = field(ui, state, width);
    if cleared {
        clear_filter(state);
    }
    if response.changed() {
        (state.filter.at, state.filter.closed) = (None, None);
    }
    let rows: Vec<(String, String)> = found.iter().map(row).collect();
    let clicked = offered_list(ui, (id, response.rect), &rows, state.filter.at, None);
    if let Some(suggestion) = clicked.or(take).and_then(|place| found.get(place)) {
        put(ui, state, &before, suggestion);
    }
    if response.has_focus() {
        let listed = !found.is_empty();
        let keys = EventFilter { horizontal_arrows: true, vertical_arrows: true, tab: listed, escape: true };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, keys));
    }
}

/// Draws the field; while it leaves injects out, it says how many are shown and can be emptied.
fn field(ui: &mut Ui, state: &mut PlanState, width: f32) -> (egui::Response, bool) {
    let values = [("found", state.table.data.matching.into()), ("all", state.table.data.all.into())];
    let (count, told) = (say_with("plan-filter-count", &values), say_with("plan-filter-told", &values));
    let clear = say("plan-filter-clear");
    let left_out = LeftOut { count: &count, told: &told, clear: &clear };
    let left_out = state.table.query.asks().then_some(left_out);
    let hint = say("plan-filter-hint");
    counting_filter_field(ui, filter_id(), &mut state.table.query.text, (&hint, width), left_out)
}

/// Shows all injects of this part of the exercise again.
pub(super) fn clear_filter(state: &mut PlanState) {
    state.table.query.text.clear();
    state.table.query.evidence_missing = false;
    state.focus = Some(Focus::Region(Region::Centre));
}

/// What fits at the cursor, unless the list was closed.
fn found(ui: &Ui, document: &Document, state: &mut PlanState) -> Vec<Suggestion> {
    let text = &state.table.query.text;
    if state.filter.closed.as_ref() == Some(text) {
        return Vec::new();
    }
    suggestions(text, cursor(ui, text), document.coverage(), &mut state.filter.offered)
}

fn cursor(ui: &Ui, text: &str) -> usize {
    let range = TextEditState::load(ui.ctx(), filter_id()).and_then(|edit| edit.cursor.char_range());
    range.map_or_else(|| text.chars().count(), |range| range.primary.index.into())
}

/// A suggestion as a row of the list.
fn row(suggestion: &Suggestion) -> (String, String) {
    let count = suggestion.count.map(|count| say_with("filter-suggested-count", &[("count", count.into())]));
    let about = Some(suggestion.about.clone()).filter(|about| !about.is_empty());
    (suggestion.typed.clone(), count.into_iter().chain(about).collect::<Vec<_>>().join(" · "))
}

/// Takes the keys of the field; answers the row that was taken.
fn keys(ui: &Ui, state: &mut PlanState, found: &[Suggestion]) -> Option<usize> {
    let listed = !found.is_empty();
    if listed {
        choose_offered(ui, &mut state.filter.at, found.len());
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Tab)) {
            return Some(state.filter.at.unwrap_or_default());
        }
    }
    let (down, enter, escape) = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        (pressed(Key::ArrowDown), pressed(Key::Enter), pressed(Key::Escape))
    });
    if let Some(at) = state.filter.at.filter(|_| enter && listed) {
        return Some(at);
    }
    if down || enter {
        state.focus = Some(Focus::Region(Region::Centre));
    } else if escape {
        escape_from(ui, state, listed);
    }
    None
}

/// One step back: the list closes, then the filter is emptied, then the field is left.
fn escape_from(ui: &Ui, state: &mut PlanState, listed: bool) {
    let text = &mut state.table.query.text;
    if listed {
        (state.filter.at, state.filter.closed) = (None, Some(text.clone()));
    } else if text.is_empty() {
        ui.memory_mut(|memory| memory.surrender_focus(filter_id()));
        state.focus = Some(Focus::Region(Region::Centre));
    } else {
        text.clear();
    }
}

/// Puts a suggestion in place of what was being typed.
fn put(ui: &Ui, state: &mut PlanState, before: &str, suggestion: &Suggestion) {
    let (text, cursor) = taken(before, cursor(ui, before), suggestion);
    state.table.query.text = text;
    (state.filter.at, state.filter.closed) = (None, None);
    let mut edit = TextEditState::load(ui.ctx(), filter_id()).unwrap_or_default();
    edit.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(cursor))));
    edit.store(ui.ctx(), filter_id());
    state.focus = Some(Focus::Filter);
}
