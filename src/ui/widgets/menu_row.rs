//! One row of a menu: words on the left, keys on the right.

use super::paint::{fit_text, focus_frame};
use crate::ui::Face;
use crate::ui::theme::{space, theme};
use egui::{Align2, CornerRadius, Response, Role, Sense, Ui, WidgetInfo, vec2};

/// Draws a row of a menu of this width; one that is off says why under the pointer.
pub fn menu_row(ui: &mut Ui, width: f32, text: &str, keys: &str, off_because: Option<&str>) -> Response {
    let theme = theme(ui);
    let sense = if off_because.is_some() { Sense::hover() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(vec2(width, space::ROW), sense);
    let is_on = off_because.is_none();
    if is_on && (response.hovered() || response.has_focus()) {
        ui.painter().rect_filled(rect, CornerRadius::same(space::INPUT_CORNER), theme.hov);
    }
    let inner = rect.shrink2(vec2(8.0, 0.0));
    let font = Face::Key.font();
    let right = ui.painter().text(inner.right_center(), Align2::RIGHT_CENTER, keys, font, theme.ink3);
    let room = inner.with_max_x(right.left() - 8.0);
    fit_text(ui.painter(), room, text, Face::Body, if is_on { theme.ink } else { theme.ink3 });
    if response.has_focus() {
        focus_frame(ui.painter(), rect, &theme);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::MenuItem, is_on, text));
    match off_because {
        Some(why) => response.on_hover_text(why),
        None => response,
    }
}
