//! Where the cursor of a text field stands.

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Context, Id};

/// Letters that come next go on behind the text.
pub fn cursor_at_end(ctx: &Context, field: Id, text: &str) {
    put(ctx, field, CCursorRange::one(end(text)));
}

/// Marks all of the text, so that typing replaces it.
pub fn select_all(ctx: &Context, field: Id, text: &str) {
    put(ctx, field, CCursorRange::two(CCursor::new(0), end(text)));
}

fn end(text: &str) -> CCursor {
    CCursor::new(text.chars().count())
}

fn put(ctx: &Context, field: Id, range: CCursorRange) {
    let mut state = TextEditState::load(ctx, field).unwrap_or_default();
    state.cursor.set_char_range(Some(range));
    state.store(ctx, field);
}
