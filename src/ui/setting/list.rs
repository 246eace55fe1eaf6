//! Draws the list of the setting: kinds of record, and under the open one its records.

use super::data::{SettingRow, kind_title};
use super::state::SettingState;
use crate::scenario::RecordRef;
use crate::ui::Face;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::widgets::{fit_text, focus_frame, hover_full_text, row_ground, short_count};
use egui::accesskit::Action;
use egui::{EventFilter, Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

fn row_id(row: &SettingRow) -> Id {
    match row {
        SettingRow::Kind { kind, .. } => Id::unique(("setting kind", kind.name())),
        SettingRow::Record { record, .. } => Id::unique(("setting record", record.kind.name(), record.id.as_str())),
    }
}

/// Draws the list.
pub(super) fn list_ui(ui: &mut Ui, state: &mut SettingState, out: &mut Outbox) {
    let theme = theme(ui);
    let current = current_row(state);
    keys(ui, state, out, current);
    let current = current_row(state);
    let rows = state.rows.clone();
    ScrollArea::vertical().id_salt("setting list").auto_shrink([false, false]).animated(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(6.0);
        for (place, row) in rows.iter().enumerate() {
            let response = row_ui(ui, row, Some(place) == current, &theme);
            let asked = ui.input(|input| input.has_accesskit_action_request(response.id, Action::Focus));
            if response.clicked() || asked {
                open(state, row);
                response.request_focus();
            }
            if Some(place) == current && response.gained_focus() {
                response.scroll_to_me(None);
            }
        }
        ui.add_space(6.0);
    });
    if std::mem::take(&mut state.wants_focus)
        && let Some(row) = current.and_then(|place| rows.get(place))
    {
        ui.memory_mut(|memory| memory.request_focus(row_id(row)));
    }
}

/// The row of the open record, else of the open kind.
fn current_row(state: &SettingState) -> Option<usize> {
    let of_record = |wanted: &RecordRef| {
        state.rows.iter().position(|row| matches!(row, SettingRow::Record { record, .. } if record == wanted))
    };
    let of_kind =
        || state.rows.iter().position(|row| matches!(row, SettingRow::Kind { kind, .. } if *kind == state.kind));
    state.current().and_then(of_record).or_else(of_kind)
}

fn open(state: &mut SettingState, row: &SettingRow) {
    match row {
        SettingRow::Kind { kind, .. } => state.show_kind(*kind),
        SettingRow::Record { record, .. } => state.show(record),
    }
}

fn keys(ui: &Ui, state: &mut SettingState, out: &mut Outbox, current: Option<usize>) {
    let Some(place) = current else { return };
    let Some(row) = state.rows.get(place).cloned() else { return };
    let id = row_id(&row);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let all = [Key::ArrowUp, Key::ArrowDown, Key::Home, Key::End, Key::Delete, Key::Enter];
    let pressed = ui.input_mut(|input| {
        let plain = input.modifiers.is_none();
        all.into_iter().find(|key| plain && input.consume_key(Modifiers::NONE, *key))
    });
    let last = state.rows.len().saturating_sub(1);
    let next = match pressed {
        Some(Key::ArrowUp) => place.checked_sub(1),
        Some(Key::ArrowDown) => Some((place + 1).min(last)),
        Some(Key::Home) => Some(0),
        Some(Key::End) => Some(last),
        Some(Key::Delete) => {
            state.delete_selected(out);
            None
        }
        Some(Key::Enter) => {
            state.enter();
            None
        }
        _ => None,
    };
    let Some(mut next) = next else { return };
    let leaves_up = next < place && matches!(row, SettingRow::Record { .. });
    if leaves_up && matches!(state.rows.get(next), Some(SettingRow::Kind { .. })) {
        // Above the first record stands its own kind; going up leads to the kind before.
        next = next.saturating_sub(1);
    }
    if let Some(row) = state.rows.get(next).cloned() {
        open(state, &row);
        state.wants_focus = true;
    }
}

fn row_ui(ui: &mut Ui, row: &SettingRow, current: bool, theme: &Theme) -> Response {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), space::TREE_ROW));
    let sense = if current { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, row_id(row), sense);
    row_ground(ui.painter(), rect, current, response.hovered(), theme);
    let ink = theme.in_row(current);
    let inner =
        |left: f32| Rect::from_min_max(pos2(rect.left() + left, rect.top()), pos2(rect.right() - 12.0, rect.bottom()));
    let painter = ui.painter();
    let (name, shortened) = match row {
        SettingRow::Kind { kind, count } => {
            let mut text = inner(12.0);
            if let Some(count) = count {
                let galley = painter.layout_no_wrap(short_count(*count), Face::Code.font(), ink.ink2);
                text.max.x -= galley.size().x + 8.0;
                painter.galley(
                    pos2(rect.right() - 12.0 - galley.size().x, rect.center().y - galley.size().y / 2.0),
                    galley,
                    ink.ink2,
                );
            }
            let title = kind_title(*kind);
            let shortened = fit_text(painter, text, &title, Face::Emphasis, ink.ink);
            (count.map_or(title.clone(), |count| format!("{title}, {count}")), shortened)
        }
        SettingRow::Record { name, detail, .. } => {
            let text = inner(24.0);
            let shortened = fit_text(painter, text, name, Face::Body, ink.ink2);
            let width = painter.layout_no_wrap(name.clone(), Face::Body.font(), ink.ink).size().x;
            let rest = text.with_min_x(text.left() + width + 8.0);
            if rest.width() > 30.0 {
                fit_text(painter, rest, detail, Face::Small, ink.ink3);
            }
            let spoken = if detail.is_empty() { name.clone() } else { format!("{name}, {detail}") };
            (spoken, shortened)
        }
    };
    if response.has_focus() {
        focus_frame(painter, rect, theme);
    }
    response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, current, &name));
    response.ctx.accesskit_node_builder(response.id, |node| node.add_action(Action::Focus));
    hover_full_text(response, shortened, &name)
}
