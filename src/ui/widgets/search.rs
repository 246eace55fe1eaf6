//! The field that filters a list, reached with `/`.

use super::button::icon_button;
use super::topic::{key_cap_width, paint_key_cap};
use crate::ui::theme::{space, theme};
use crate::ui::{Face, Icon};
use egui::{CornerRadius, Id, Margin, Rect, Response, Role, Sense, Stroke, TextEdit, Ui, UiBuilder, WidgetInfo};
use egui::{pos2, vec2};

/// What stands at the right end of a filter while it leaves something out.
#[derive(Clone, Copy)]
pub struct LeftOut<'a> {
    /// How many of how many are shown.
    pub count: &'a str,
    /// The same as a sentence.
    pub told: &'a str,
    /// What the cross does.
    pub clear: &'a str,
}

/// A filter that says how many it lets through, with a cross that empties it; answers whether that was pressed.
pub fn counting_filter_field(
    ui: &mut Ui,
    id: Id,
    text: &mut String,
    (hint, width): (&str, f32),
    left_out: Option<LeftOut<'_>>,
) -> (Response, bool) {
    let Some(left_out) = left_out else { return (filter_field(ui, id, text, hint, width, true), false) };
    let theme = theme(ui);
    let count = ui.painter().layout_no_wrap(left_out.count.to_owned(), Face::Code.font(), theme.ink2);
    let room = count.size().x + CROSS + 6.0;
    let response = field(ui, id, text, hint, width, room);
    let end = response.rect.right_center();
    let at = end - vec2(CROSS + 2.0 + count.size().x, count.size().y / 2.0);
    let told = Rect::from_min_size(at, count.size());
    ui.painter().galley(at, count, theme.ink2);
    let told = ui.interact(told, id.with("count"), Sense::HOVER);
    told.widget_info(|| WidgetInfo::labeled(Role::Label, true, left_out.told));
    told.on_hover_text(left_out.told);
    let cross = Rect::from_center_size(end - vec2(CROSS / 2.0 + 1.0, 0.0), vec2(CROSS, CROSS));
    let mut corner = ui.new_child(UiBuilder::new().max_rect(cross));
    let cleared = icon_button(&mut corner, Icon::X, left_out.clear).clicked();
    (response, cleared)
}

/// The side of the cross that empties a filter.
const CROSS: f32 = 24.0;

/// A filter with a glass before it and `/` behind it; a view that wants the key asks for the focus of `id`.
pub fn filter_field(ui: &mut Ui, id: Id, text: &mut String, hint: &str, width: f32, slash: bool) -> Response {
    let response = field(ui, id, text, hint, width, if slash { 28.0 } else { 8.0 });
    if slash && !response.has_focus() && text.is_empty() {
        let theme = theme(ui);
        let rect = response.rect;
        let left = rect.right() - key_cap_width(ui.painter(), "/") - 6.0;
        paint_key_cap(ui.painter(), pos2(left, rect.center().y), "/", &theme);
    }
    response
}

/// The field with its glass; at its right end so much room is left.
fn field(ui: &mut Ui, id: Id, text: &mut String, hint: &str, width: f32, room: f32) -> Response {
    let theme = theme(ui);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let border = if focused { theme.focus_line() } else { theme.input_line() };
    let edge = border.width as i8;
    let frame = egui::Frame::new()
        .fill(theme.raised)
        .stroke(Stroke::new(border.width, border.color))
        .corner_radius(CornerRadius::same(space::INPUT_CORNER))
        .inner_margin(Margin { left: 28 - edge, right: room.round() as i8 - edge, top: 5 - edge, bottom: 4 - edge });
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
    response.accessible_name(hint)
}
