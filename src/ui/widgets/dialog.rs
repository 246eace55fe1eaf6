//! The frame of a dialog: its result as the title, its content, its buttons; Escape closes it.

use super::button::icon_button;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::{Face, Icon};
use crate::words::say;
use egui::{Align, Color32, Context, CornerRadius, Frame, Id, Layout, Margin, Modal, Rect, Shadow, Stroke, Ui, UiBuilder};
use egui::{Vec2, vec2};

/// A dialog.
#[must_use = "a dialog is drawn by `show`"]
pub struct Dialog<'a> {
    id: Id,
    title: &'a str,
    subtitle: &'a str,
    width: f32,
    height: Option<f32>,
}

/// What came of a dialog in this frame.
pub struct DialogOutput<B, F> {
    /// What the content answered.
    pub body: B,
    /// What the buttons answered.
    pub footer: F,
    /// Whether a person closed it with Escape or its cross.
    pub closed: bool,
}

impl<'a> Dialog<'a> {
    /// A small dialog as high as its content.
    pub fn new(id: Id, title: &'a str) -> Self {
        Self { id, title, subtitle: "", width: 460.0, height: None }
    }

    /// Adds a quiet line under the title.
    pub fn subtitle(mut self, subtitle: &'a str) -> Self {
        self.subtitle = subtitle;
        self
    }

    /// Gives it a width.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Gives it a fixed size; in a smaller window it fills the window.
    pub fn size(mut self, width: f32, height: f32) -> Self {
        self.width = width;
        self.height = Some(height);
        self
    }

    /// Draws it; `footer` draws its buttons from the right, the strong one first.
    pub fn show<B, F>(
        self,
        ctx: &Context,
        body: impl FnOnce(&mut Ui) -> B,
        footer: impl FnOnce(&mut Ui) -> F,
    ) -> DialogOutput<B, F> {
        let theme = theme(ctx);
        let window = ctx.content_rect().size();
        let fills = self.height.is_some() && (window.x < self.width + 40.0);
        let width = if fills { window.x } else { self.width.min(window.x - 24.0) };
        let height = self.height.map(|height| if fills { window.y } else { height.min(window.y - 24.0) });
        let corner = CornerRadius::same(if fills { 0 } else { space::DIALOG_CORNER });
        let frame = Frame::new().fill(theme.canvas).stroke(theme.region_line()).corner_radius(corner).shadow(Shadow::NONE);
        let shown = Modal::new(self.id)
            .backdrop_color(Color32::from_black_alpha(if theme.dark { 150 } else { 90 }))
            .frame(frame)
            .show(ctx, |ui| self.contents(ui, vec2(width, height.unwrap_or(0.0)), &theme, body, footer));
        let escaped = shown.is_top_modal
            && !shown.any_popup_open
            && ctx.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
        let (body, footer, crossed) = shown.inner;
        DialogOutput { body, footer, closed: crossed || escaped }
    }

    fn contents<B, F>(
        &self,
        ui: &mut Ui,
        size: Vec2,
        theme: &Theme,
        body: impl FnOnce(&mut Ui) -> B,
        footer: impl FnOnce(&mut Ui) -> F,
    ) -> (B, F, bool) {
        ui.set_width(size.x);
        ui.spacing_mut().item_spacing.y = 0.0;
        let crossed = self.head(ui, theme);
        let line = Stroke::new(1.0, theme.line2);
        let body = if size.y > 0.0 {
            let top = ui.cursor().top();
            let left = ui.cursor().left();
            let rect = Rect::from_min_size(egui::pos2(left, top), vec2(size.x, size.y - (top - ui.min_rect().top()) - FOOT));
            ui.painter().hline(rect.x_range(), rect.top(), line);
            let inner = ui.scope_builder(UiBuilder::new().max_rect(rect.with_min_y(rect.top() + 1.0)), |ui| {
                ui.set_min_size(ui.available_size());
                body(ui)
            });
            ui.expand_to_include_rect(rect);
            ui.advance_cursor_after_rect(rect);
            inner.inner
        } else {
            Frame::new()
                .inner_margin(Margin { left: 20, right: 20, top: 0, bottom: 16 })
                .show(ui, |ui| {
                    ui.set_width(size.x - 40.0);
                    ui.spacing_mut().item_spacing.y = 8.0;
                    body(ui)
                })
                .inner
        };
        (body, foot(ui, size.x, theme, footer), crossed)
    }

    fn head(&self, ui: &mut Ui, theme: &Theme) -> bool {
        Frame::new()
            .inner_margin(Margin { left: 20, right: 14, top: 14, bottom: 12 })
            .show(ui, |ui| {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let crossed = icon_button(ui, Icon::X, &say("dialog-close")).clicked();
                    ui.with_layout(Layout::top_down(Align::Min), |ui| {
                        ui.spacing_mut().item_spacing.y = 2.0;
                        ui.add(egui::Label::new(Face::DialogTitle.text(self.title, theme.ink)).wrap());
                        if !self.subtitle.is_empty() {
                            ui.add(egui::Label::new(Face::Body.text(self.subtitle, theme.ink2)).wrap());
                        }
                    });
                    crossed
                })
                .inner
            })
            .inner
    }
}

const FOOT: f32 = 52.0;

fn foot<F>(ui: &mut Ui, width: f32, theme: &Theme, footer: impl FnOnce(&mut Ui) -> F) -> F {
    let (rect, _) = ui.allocate_exact_size(vec2(width, FOOT), egui::Sense::hover());
    let below = CornerRadius { nw: 0, ne: 0, sw: space::DIALOG_CORNER, se: space::DIALOG_CORNER };
    ui.painter().rect_filled(rect, below, theme.panel);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, theme.region_line());
    let inner = rect.shrink2(vec2(16.0, 0.0));
    let mut buttons = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    footer(&mut buttons)
}
