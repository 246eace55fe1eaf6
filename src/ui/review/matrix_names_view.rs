//! The first column of the matrix, which stays where it is: topics, or the families of one and the way back.

use super::data::ReviewData;
use super::filters::{Group, RowKey};
use super::holes::HoleRow;
use super::keys::{focus, moved, row_sense, step};
use super::matrix_view::{FEWEST, ROW};
use super::state::ReviewState;
use crate::ui::theme::{Theme, space};
use crate::ui::widgets::{fit_text, focus_frame, hover_full_text, topic_swatch};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Align2, Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Over the names: what they are, or the way back to all topics.
pub fn corner_ui(ui: &Ui, rect: Rect, state: &mut ReviewState, theme: &Theme) {
    let inner = rect.shrink2(vec2(space::PANEL, 0.0));
    let Some(topic) = state.filters.inside().cloned() else {
        fit_text(ui.painter(), inner, &say("review-topic"), Face::Micro, theme.ink3);
        return;
    };
    let words = say("review-all-topics");
    let response = ui.interact(rect, Id::unique("review all topics"), Sense::click());
    let ink = if response.hovered() { theme.ink } else { theme.acc };
    Icon::ArrowLeft.paint(ui.painter(), inner.left_center() + vec2(6.0, 0.0), Icon::SMALL, ink);
    fit_text(ui.painter(), inner.with_min_x(inner.left() + 18.0), &words, Face::SmallEmphasis, ink);
    if response.has_focus() {
        focus_frame(ui.painter(), rect, theme);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &words));
    if response.clicked() {
        state.toggle_topic(&topic);
    }
}

/// The first column, which stays where it is.
pub fn names_ui(ui: &Ui, rect: Rect, data: &ReviewData, state: &mut ReviewState, theme: &Theme) {
    let left_shown = state.folds.left_inline();
    let chosen = state.filters.row();
    walk_names(ui, data);
    for (place, row) in data.holes.rows.iter().enumerate() {
        let top = rect.top() + ROW * place as f32;
        let cell = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), ROW));
        let is_topic = row.key.group == Group::Topic;
        let chosen = chosen.as_ref() == Some(&row.key);
        let id = name_id(&row.key);
        // Topics are walked in the left panel where that is shown; families are one stop, walked by arrow keys.
        let stops =
            if is_topic { !left_shown } else { chosen || place == 0 || ui.memory(|memory| memory.has_focus(id)) };
        let response = ui.interact(cell, id, row_sense(stops));
        if response.hovered() {
            ui.painter().rect_filled(cell.shrink2(vec2(0.0, 0.5)), 0.0, theme.hov);
        }
        if chosen {
            ui.painter().rect_filled(cell.with_max_x(cell.left() + 2.0), 0.0, theme.acc);
        }
        let ink = if chosen { theme.ink } else { theme.ink2 };
        let shortened = if is_topic { topic_name(ui, cell, row, ink, theme) } else { part_name(ui, cell, row, ink) };
        ui.painter().hline(cell.x_range(), cell.bottom() - 0.5, theme.row_line());
        if response.has_focus() {
            focus_frame(ui.painter(), cell, theme);
            if response.gained_focus() {
                ui.scroll_to_rect(cell, None);
            }
        }
        let words = if is_topic { "review-only-topic" } else { "review-only-part" };
        let name = say_with(words, &[("topic", row.label.as_str().into())]);
        response.widget_info(|| WidgetInfo::selected(Role::RowHeader, true, chosen, &name));
        if hover_full_text(response, shortened, &row.label).clicked() {
            state.toggle_row(&row.key);
        }
    }
}

fn name_id(row: &RowKey) -> Id {
    Id::unique(("review row", format!("{row:?}")))
}

/// Arrow keys move among the names of families.
fn walk_names(ui: &Ui, data: &ReviewData) {
    let rows = || data.holes.rows.iter().filter(|row| row.key.group != Group::Topic);
    let focused = rows().position(|row| ui.memory(|memory| memory.has_focus(name_id(&row.key))));
    let Some((place, row)) = focused.and_then(|place| Some((place, rows().nth(place)?))) else { return };
    if let Some(step) = step(ui, name_id(&row.key))
        && let Some(next) = rows().nth(moved(place, step, rows().count(), FEWEST))
    {
        focus(ui, name_id(&next.key));
    }
}

/// Swatch and code of a topic; its name is a hint.
fn topic_name(ui: &Ui, cell: Rect, row: &HoleRow, ink: egui::Color32, theme: &Theme) -> bool {
    topic_swatch(ui.painter(), pos2(cell.left() + 16.0, cell.center().y), row.key.topic.as_str(), theme);
    let left = pos2(cell.left() + 26.0, cell.center().y);
    ui.painter().text(left, Align2::LEFT_CENTER, &row.code, Face::CodeStrong.font(), ink);
    true
}

/// Code and name of a family; answers whether the name was shortened.
fn part_name(ui: &Ui, cell: Rect, row: &HoleRow, ink: egui::Color32) -> bool {
    let left = pos2(cell.left() + space::PANEL, cell.center().y);
    let code = ui.painter().text(left, Align2::LEFT_CENTER, &row.code, Face::CodeStrong.font(), ink);
    let name = cell.with_min_x(code.right() + 8.0).with_max_x(cell.right() - 6.0);
    fit_text(ui.painter(), name, &row.label, Face::Small, ink)
}
