//! Boxes to tick and circles to choose one of.

use super::paint::focus_ring;
use crate::ui::Face;
use crate::ui::theme::{Theme, space, theme};
use egui::{CornerRadius, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo};
use egui::{pos2, vec2};

const BOX: f32 = 15.0;

/// A box to tick, with its text.
pub fn check_box(ui: &mut Ui, ticked: &mut bool, text: &str) -> Response {
    let mut response = row(ui, text, |ui, centre, theme| paint_box(ui, centre, *ticked, theme));
    if response.clicked() {
        *ticked = !*ticked;
        response.mark_changed();
    }
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), *ticked, text));
    response
}

/// A circle to choose one of several, with its text.
pub fn radio(ui: &mut Ui, chosen: bool, text: &str) -> Response {
    let response = row(ui, text, |ui, centre, theme| paint_circle(ui, centre, chosen, theme));
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), chosen, text));
    response
}

fn row(ui: &mut Ui, text: &str, paint_mark: impl FnOnce(&Ui, Pos2, &Theme)) -> Response {
    let theme = theme(ui);
    let wrap = (ui.available_width() - BOX - 8.0).max(40.0);
    let galley = ui.painter().layout(text.to_owned(), Face::Body.font(), theme.ink, wrap);
    let gap = if text.is_empty() { 0.0 } else { 8.0 };
    let size = vec2(BOX + gap + galley.size().x, galley.size().y.max(space::SMALL_BUTTON));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let first_line =
        rect.top() + if galley.rows.len() > 1 { Face::Body.line_height() / 2.0 } else { rect.height() / 2.0 };
    paint_mark(ui, pos2(rect.left() + BOX / 2.0, first_line), &theme);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(rect.left() + BOX + gap, top), galley, theme.ink);
    focus_ring(ui, &response, space::INPUT_CORNER, &theme);
    response
}

fn paint_box(ui: &Ui, centre: Pos2, ticked: bool, theme: &Theme) {
    let rect = Rect::from_center_size(centre, vec2(BOX, BOX));
    let corner = CornerRadius::same(space::INPUT_CORNER);
    if !ticked {
        ui.painter().rect(rect, corner, theme.raised, theme.input_line(), StrokeKind::Inside);
        return;
    }
    ui.painter().rect_filled(rect, corner, theme.ink);
    let tick = [vec2(-3.4, 0.2), vec2(-1.0, 2.6), vec2(3.4, -2.4)];
    let points = tick.map(|step| centre + step).to_vec();
    ui.painter().add(Shape::line(points, Stroke::new(1.8, theme.canvas)));
}

fn paint_circle(ui: &Ui, centre: Pos2, chosen: bool, theme: &Theme) {
    if chosen {
        ui.painter().circle_filled(centre, 7.0, theme.ink);
        ui.painter().circle_filled(centre, 2.6, theme.canvas);
    } else {
        ui.painter().circle(centre, 6.5, theme.raised, theme.input_line());
    }
}
