//! The list of what changed; only the rows in sight are drawn.

use super::data::Entry;
use super::state::ComparingState;
use crate::ui::Face;
use crate::ui::theme::{space, theme};
use crate::ui::widgets::{count_text, fit_right, fit_text, focus_frame, row_ground, verdict_glyph};
use egui::{Id, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

/// All rows have one height.
const ROW: f32 = 42.0;

/// Draws the list.
pub fn list_ui(ui: &mut Ui, rows: &[Entry], state: &mut ComparingState) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut area = ScrollArea::vertical().id_salt("comparing rows").auto_shrink(false);
    let memory = Id::unique("comparing scroll");
    if std::mem::take(&mut state.scrolls) {
        let at = rows.iter().position(|row| row.target().is_some() && row.target() == state.target).unwrap_or(0);
        let top = at as f32 * ROW;
        let known = ui.data(|data| data.get_temp::<(f32, f32)>(memory));
        let (offset, height) = known.unwrap_or((0.0, ui.available_height()));
        if top < offset {
            area = area.vertical_scroll_offset(top);
        } else if top + ROW > offset + height {
            area = area.vertical_scroll_offset(top + ROW - height);
        }
    }
    let shown = area.show_rows(ui, ROW, rows.len(), |ui, visible| {
        for row in rows.iter().skip(visible.start).take(visible.len()) {
            let current = row.target().is_some() && row.target() == state.target;
            if row_ui(ui, row, current).clicked() && row.target().is_some() {
                state.target = row.target();
            }
        }
    });
    let seen = (shown.state.clamped_offset().y, shown.inner_rect.height());
    ui.data_mut(|data| data.insert_temp(memory, seen));
}

fn row_ui(ui: &mut Ui, row: &Entry, current: bool) -> Response {
    let theme = theme(ui);
    let sense = if row.target().is_some() { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), sense);
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    match row {
        Entry::Head(group) => {
            let line = inner.with_min_y(inner.top() + 12.0);
            fit_right(ui.painter(), line, &count_text(group.count), Face::CodeStrong, theme.ink2);
            fit_text(ui.painter(), line, &group.title, Face::Heading, theme.ink);
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.region_line());
            let told = format!("{}, {}", group.title, group.count);
            response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &told));
            response
        }
        Entry::Note(text) => {
            fit_text(ui.painter(), inner, text, Face::Small, theme.ink2);
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
            response
        }
        Entry::Change { title, told, verdict, .. } => {
            row_ground(ui.painter(), rect, current, response.hovered(), &theme);
            let ink = theme.in_row(current);
            let lead = if verdict.is_some() { 20.0 } else { 0.0 };
            if let Some(verdict) = verdict {
                verdict_glyph(ui.painter(), pos2(inner.left() + 6.0, rect.top() + 14.0), 12.0, *verdict, &ink);
            }
            let text = Rect::from_min_max(pos2(inner.left() + lead, rect.top() + 5.0), inner.max - vec2(0.0, 4.0));
            let (upper, lower) = text.split_top_bottom_at_y(text.top() + 17.0);
            fit_text(ui.painter(), upper, title, Face::Emphasis, ink.ink);
            fit_text(ui.painter(), lower, told, Face::Small, ink.ink2);
            ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, theme.row_line());
            if response.has_focus() {
                focus_frame(ui.painter(), rect, &theme);
            }
            let name = format!("{title}, {told}");
            response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, current, &name));
            response.on_hover_text(name)
        }
    }
}
