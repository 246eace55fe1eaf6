//! The list that hangs under a field while somebody types: what fits, with one row chosen by the arrows.

use super::paint::{fit_text, row_ground};
use crate::ui::Face;
use crate::ui::theme::{Theme, space, theme};
use egui::{Area, Frame, Id, Key, Modifiers, Order, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The least width of the list.
const LEAST: f32 = 360.0;

/// Draws something over the rows.
type Head<'a> = &'a dyn Fn(&mut Ui, &Theme);

/// Moves the chosen row by the arrow keys; above the first one none is chosen.
pub fn choose_offered(ui: &Ui, at: &mut Option<usize>, count: usize) {
    let (down, up) = ui.input_mut(|input| {
        (input.consume_key(Modifiers::NONE, Key::ArrowDown), input.consume_key(Modifiers::NONE, Key::ArrowUp))
    });
    if count > 0 && (down || up) {
        *at = match (*at, down) {
            (None, true) => Some(0),
            (Some(at), true) => Some((at + 1).min(count - 1)),
            (Some(at), false) => at.checked_sub(1),
            (None, false) => None,
        };
    }
}

/// Draws the list under a field, or above it where there is no room, each row with quiet words behind it.
///
/// `head` draws something over the rows. Answers the row that was clicked.
pub fn offered_list(
    ui: &Ui,
    (id, field): (Id, Rect),
    offered: &[(String, String)],
    at: Option<usize>,
    head: Option<Head<'_>>,
) -> Option<usize> {
    if offered.is_empty() && head.is_none() {
        return None;
    }
    let theme = theme(ui);
    let width = field.width().max(LEAST);
    let room = ui.ctx().content_rect();
    let height = offered.len() as f32 * space::ROW;
    let below = field.bottom() + height + 8.0 < room.bottom() || head.is_some();
    let top = if below { field.bottom() + 1.0 } else { field.top() - height - 3.0 };
    let left = field.left().min(room.right() - width - 8.0);
    let area = Area::new(id.with("offered")).fixed_pos(pos2(left, top)).order(Order::Foreground);
    let shown = area.show(ui.ctx(), |ui| {
        Frame::new().fill(theme.raised).stroke(theme.region_line()).show(ui, |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 0.0;
            head.into_iter().for_each(|head| head(ui, &theme));
            let rows = offered.iter().enumerate().map(|(place, known)| row(ui, known, at == Some(place), &theme));
            let clicks: Vec<bool> = rows.collect();
            clicks.iter().position(|clicked| *clicked)
        })
    });
    shown.inner.inner
}

fn row(ui: &mut Ui, (value, detail): &(String, String), chosen: bool, theme: &Theme) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), space::ROW), Sense::CLICK);
    row_ground(ui.painter(), rect, chosen, response.hovered(), theme);
    let text = rect.shrink2(vec2(8.0, 0.0));
    fit_text(ui.painter(), text, value, Face::Body, theme.ink);
    let width = ui.painter().layout_no_wrap(value.clone(), Face::Body.font(), theme.ink).size().x;
    fit_text(ui.painter(), text.with_min_x(text.left() + width + 10.0), detail, Face::Small, theme.ink3);
    let name = format!("{value} {detail}");
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, chosen, name.trim()));
    response.clicked()
}
