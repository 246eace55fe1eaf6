//! A switch of a few words side by side, of which one holds.

use super::paint::focus_ring;
use crate::ui::Face;
use crate::ui::theme::{Theme, space, theme};
use egui::{CornerRadius, Key, Modifiers, Rect, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

/// Shows the words of a switch; answers the newly chosen one.
///
/// Arrow keys go from word to word while the switch has the focus.
pub fn segmented<T: Clone + PartialEq>(ui: &mut Ui, name: &str, options: &[(T, &str)], current: &T) -> Option<T> {
    let theme = theme(ui);
    let mut chosen = None;
    let frame = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let responses: Vec<Response> =
            options.iter().map(|(value, word)| segment(ui, name, word, value == current, &theme)).collect();
        chosen = pick(ui, options, &responses);
        responses
    });
    let corner = CornerRadius::same(space::BUTTON_CORNER);
    ui.painter().rect_stroke(frame.response.rect, corner, theme.region_line(), StrokeKind::Inside);
    for response in &frame.inner {
        focus_ring(ui, response, space::BUTTON_CORNER, &theme);
    }
    chosen.filter(|chosen| chosen != current)
}

fn segment(ui: &mut Ui, name: &str, word: &str, chosen: bool, theme: &Theme) -> Response {
    let ink = if chosen { theme.canvas } else { theme.ink2 };
    let galley = ui.painter().layout_no_wrap(word.to_owned(), Face::Emphasis.font(), ink);
    let size = vec2(galley.size().x + 20.0, space::BUTTON);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let fill = if chosen {
        theme.ink
    } else if response.hovered() {
        theme.hov
    } else {
        theme.raised
    };
    ui.painter().rect_filled(rect, CornerRadius::same(space::BUTTON_CORNER), fill);
    ui.painter().galley(centred(rect, galley.size()), galley, ink);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), chosen, word));
    response.ctx.accesskit_node_builder(response.id, |node| node.set_description(name));
    response
}

fn centred(rect: Rect, size: egui::Vec2) -> egui::Pos2 {
    rect.center() - size / 2.0
}

fn pick<T: Clone>(ui: &Ui, options: &[(T, &str)], responses: &[Response]) -> Option<T> {
    if let Some(place) = responses.iter().position(Response::clicked) {
        return options.get(place).map(|(value, _)| value.clone());
    }
    let place = responses.iter().position(Response::has_focus)?;
    ui.memory_mut(|memory| {
        let arrows = egui::EventFilter { horizontal_arrows: true, ..Default::default() };
        if let Some(focused) = responses.get(place) {
            memory.set_focus_lock_filter(focused.id, arrows);
        }
    });
    let left = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowLeft));
    let right = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowRight));
    let next = match (left, right) {
        (true, _) => place.checked_sub(1)?,
        (_, true) => place + 1,
        _ => return None,
    };
    responses.get(next)?.request_focus();
    options.get(next).map(|(value, _)| value.clone())
}
