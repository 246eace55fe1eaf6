//! The field that filters a list, reached with `/`.

use super::topic::{key_cap_width, paint_key_cap};
use crate::ui::theme::{space, theme};
use crate::ui::{Face, Icon};
use egui::{CornerRadius, Id, Margin, Response, Stroke, TextEdit, Ui, pos2, vec2};

/// A filter with a glass before it and `/` behind it; a view that wants the key asks for the focus of `id`.
pub fn filter_field(ui: &mut Ui, id: Id, text: &mut String, hint: &str, width: f32, slash: bool) -> Response {
    let theme = theme(ui);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let border = if focused { theme.focus_line() } else { theme.input_line() };
    let edge = border.width as i8;
    let frame = egui::Frame::new()
        .fill(theme.raised)
        .stroke(Stroke::new(border.width, border.color))
        .corner_radius(CornerRadius::same(space::INPUT_CORNER))
        .inner_margin(Margin {
            left: 28 - edge,
            right: if slash { 28 } else { 8 } - edge,
            top: 5 - edge,
            bottom: 4 - edge,
        });
    let output = TextEdit::singleline(text)
        .id(id)
        .font(Face::Body.font())
        .hint_text(Face::Body.text(hint, theme.ink3))
        .frame(frame)
        .desired_width(width)
        .min_size(vec2(width, space::INPUT))
        .show(ui);
    let response = output.response.response;
    let rect = response.rect;
    Icon::MagnifyingGlass.paint(ui.painter(), pos2(rect.left() + 15.0, rect.center().y), Icon::SMALL, theme.ink2);
    if slash && !focused && text.is_empty() {
        let left = rect.right() - key_cap_width(ui.painter(), "/") - 6.0;
        paint_key_cap(ui.painter(), pos2(left, rect.center().y), "/", &theme);
    }
    response.accessible_name(hint)
}
