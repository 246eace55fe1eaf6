//! The right panel's shape: a body that scrolls over a foot that is as high as what stands in it.

use crate::ui::theme::theme;
use egui::{Align, Id, Layout, ScrollArea, Ui, UiBuilder, vec2};

/// The height of a foot that was not drawn yet.
const FOOT: f32 = 128.0;
/// The least height of the body.
const BODY: f32 = 120.0;

/// Draws the body and, below it, the foot; both may change what is shown.
pub fn body_and_foot<S>(
    ui: &mut Ui,
    (foot_name, body_name): (&str, &str),
    shown: &mut S,
    body: impl FnOnce(&mut Ui, &mut S),
    foot: impl FnOnce(&mut Ui, &mut S),
) {
    let theme = theme(ui);
    let foot_id = Id::unique(foot_name);
    let known = ui.ctx().data(|memory| memory.get_temp::<f32>(foot_id)).unwrap_or(FOOT);
    let whole = ui.available_rect_before_wrap();
    let upper = whole.with_max_y((whole.bottom() - known).max(whole.top() + BODY));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(upper).layout(Layout::top_down(Align::Min)));
    inner.set_clip_rect(upper.intersect(ui.clip_rect()));
    inner.spacing_mut().item_spacing = vec2(8.0, 0.0);
    ScrollArea::vertical().id_salt(body_name).auto_shrink(false).show(&mut inner, |ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
        body(ui, shown);
    });
    let lower = whole.with_min_y(upper.bottom());
    let mut below = ui.new_child(UiBuilder::new().max_rect(lower));
    below.spacing_mut().item_spacing = vec2(8.0, 0.0);
    ui.painter().rect_filled(lower, 0.0, theme.panel);
    foot(&mut below, shown);
    let height = below.min_rect().height().ceil();
    if (height - known).abs() > 0.5 {
        ui.ctx().data_mut(|memory| memory.insert_temp(foot_id, height));
        ui.ctx().request_repaint();
    }
}
