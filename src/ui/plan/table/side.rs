//! Scrolling the columns sideways under the fixed ones.

use super::TableState;
use super::columns::Columns;
use crate::ui::theme::theme;
use egui::{Id, Rect, Sense, Ui, pos2};

/// How high the bar at the lower edge is.
const BAR: f32 = 8.0;

/// Takes the wheel and draws the bar, where the columns are wider than the table; answers the room for the rows.
pub fn scroll_ui(ui: &Ui, columns: &Columns, state: &mut TableState) -> Rect {
    let whole = ui.available_rect_before_wrap();
    if columns.overflow <= 0.0 {
        return whole;
    }
    let theme = theme(ui);
    if ui.rect_contains_pointer(whole) {
        state.scrolled -= ui.input_mut(|input| std::mem::take(&mut input.smooth_scroll_delta.x));
    }
    let rail = Rect::from_min_max(pos2(whole.left() + columns.fixed, whole.bottom() - BAR), whole.right_bottom());
    let visible = rail.width();
    let share = visible / (visible + columns.overflow);
    let room = rail.width() * (1.0 - share);
    let left = rail.left() + room * (state.scrolled / columns.overflow);
    let handle =
        Rect::from_min_max(pos2(left, rail.top() + 1.0), pos2(left + rail.width() * share, rail.bottom() - 1.0));
    let response = ui.interact(rail, Id::unique("table sideways"), Sense::DRAG);
    if response.dragged() && room > 0.0 {
        state.scrolled += response.drag_delta().x * columns.overflow / room;
    }
    state.scrolled = state.scrolled.clamp(0.0, columns.overflow);
    ui.painter().rect_filled(rail, 0.0, theme.panel);
    let ink = if response.hovered() || response.dragged() { theme.ink3 } else { theme.ctl };
    ui.painter().rect_filled(handle, 3.0, ink);
    whole.with_max_y(whole.bottom() - BAR)
}
