//! The right panel of the Plan desk: one inject in short, what it is evidence for and what it lacks.
//!
//! The upper part scrolls alone, so that a long text never pushes *Still lacks* off.

use super::form::Form;
use super::help::help_ui;
use super::state::InjectState;
use crate::app::Document;
use crate::scenario::InjectId;
use crate::ui::outbox::Outbox;
use crate::ui::theme;
use crate::ui::theme::space;
use egui::{Frame, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2};

/// The lower part keeps at least this share of the height, if it needs it.
const LOWER: f32 = 0.44;

/// Draws the inspector of an inject; draws nothing if it is gone.
pub fn inspector_ui(ui: &mut Ui, document: &Document, inject: &InjectId, state: &mut InjectState, out: &mut Outbox) {
    let Some(mut form) = Form::new(document, inject, state, out) else { return };
    let area = ui.available_rect_before_wrap();
    let theme = theme(ui);
    let lower = form.state.lower_height.min(area.height() * LOWER);
    let split = area.bottom() - lower;
    let split = if form.state.upper_height > 0.0 { split.min(area.top() + form.state.upper_height) } else { split };
    let split = split.round();
    let upper = Rect::from_min_max(area.min, pos2(area.right(), split));
    let under = Rect::from_min_max(pos2(area.left(), split), area.max);
    ui.painter().rect_filled(upper, 0.0, theme.panel);
    ui.painter().rect_filled(under, 0.0, theme.canvas);
    let upper_height = ui.scope_builder(UiBuilder::new().max_rect(upper), |ui| {
        ui.shrink_clip_rect(upper);
        upper_part(ui, &mut form, area.height())
    });
    let upper_height = upper_height.inner;
    ui.painter().hline(area.x_range(), split + 0.5, theme.region_line());
    let lower_height = ui.scope_builder(UiBuilder::new().max_rect(under), |ui| {
        ui.shrink_clip_rect(under);
        lower_part(ui, &mut form)
    });
    let lower_height = lower_height.inner;
    help_ui(ui, &mut form);
    let changed =
        (upper_height - form.state.upper_height).abs() > 0.5 || (lower_height - form.state.lower_height).abs() > 0.5;
    (form.state.upper_height, form.state.lower_height) = (upper_height, lower_height);
    if changed {
        ui.request_repaint();
    }
    ui.advance_cursor_after_rect(area);
}

fn upper_part(ui: &mut Ui, form: &mut Form<'_>, height: f32) -> f32 {
    let scroll = ScrollArea::vertical().id_salt(("inspector", form.inject.id.as_str())).auto_shrink([false, false]);
    let shown = scroll.show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(space::PANEL as i8, 7)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0;
            if form.document.is_read_only() {
                ui.disable();
            }
            form.inspector_head(ui);
            form.six_in_one_column(ui, space::LABEL - 8.0);
            ui.add_space(2.0);
            form.audience_text(ui, 3, height * 0.4);
            ui.add_space(2.0);
            form.tags(ui);
            form.settle_focus(ui);
        });
    });
    shown.content_size.y
}

fn lower_part(ui: &mut Ui, form: &mut Form<'_>) -> f32 {
    let scroll =
        ScrollArea::vertical().id_salt(("inspector lower", form.inject.id.as_str())).auto_shrink([false, false]);
    let shown = scroll.show(ui, |ui| {
        Frame::new().inner_margin(Margin::symmetric(space::PANEL as i8, 10)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            form.offered_tags(ui);
            form.evidence_for(ui, false);
            ui.add_space(8.0);
            form.still_lacks(ui, false);
            form.clearance(ui, false);
            form.findings(ui, false);
            ui.add_space(8.0);
            form.links_in_short(ui);
            ui.add_space(8.0);
            form.remarks(ui);
        });
    });
    shown.content_size.y
}
