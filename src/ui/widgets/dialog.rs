//! The frame of a dialog: its result as the title, its content, its buttons; Escape closes it.

use super::button::icon_button;
use crate::ui::theme::{Theme, space, theme};
use crate::ui::{Face, Icon};
use crate::words::say;
use egui::{Align, Color32, Context, CornerRadius, Frame, Id, Layout, Margin, Modal, Rect, Role, Sense, Shadow, Ui};
use egui::{UiBuilder, Vec2, WidgetInfo, vec2};

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
        let frame =
            Frame::new().fill(theme.canvas).stroke(theme.region_line()).corner_radius(corner).shadow(Shadow::NONE);
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
        let top = ui.cursor().top();
        let crossed = self.head(ui, size.x, theme);
        let body = if size.y > 0.0 { tall_body(ui, top + size.y - FOOT, body) } else { short_body(ui, size.x, body) };
        (body, foot(ui, size.x, theme, footer), crossed)
    }

    fn head(&self, ui: &mut Ui, width: f32, theme: &Theme) -> bool {
        let wrap = width - 20.0 - 48.0;
        let title = ui.painter().layout(self.title.to_owned(), Face::DialogTitle.font(), theme.ink, wrap);
        let subtitle = ui.painter().layout(self.subtitle.to_owned(), Face::Body.font(), theme.ink2, wrap);
        let below = if self.subtitle.is_empty() { 0.0 } else { subtitle.size().y + 3.0 };
        let height = 15.0 + title.size().y + below + 14.0;
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        let at = rect.left_top() + vec2(20.0, 15.0);
        let title_height = title.size().y;
        ui.painter().galley(at, title, theme.ink);
        if !self.subtitle.is_empty() {
            ui.painter().galley(at + vec2(0.0, title_height + 3.0), subtitle, theme.ink2);
        }
        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, format!("{}. {}", self.title, self.subtitle)));
        let cross = Rect::from_center_size(rect.right_top() + vec2(-28.0, 27.0), vec2(24.0, 24.0));
        let mut corner = ui.new_child(UiBuilder::new().max_rect(cross));
        icon_button(&mut corner, Icon::X, &say("dialog-close")).clicked()
    }
}

/// A body of fixed height, edge to edge under a line.
fn tall_body<B>(ui: &mut Ui, bottom: f32, body: impl FnOnce(&mut Ui) -> B) -> B {
    super::region_line(ui);
    let rect = ui.available_rect_before_wrap().with_max_y(bottom);
    let (rect, _) = ui.allocate_exact_size(rect.size(), Sense::hover());
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
    inner.set_clip_rect(rect.intersect(ui.clip_rect()));
    body(&mut inner)
}

/// A body as high as its content, with air at the sides.
fn short_body<B>(ui: &mut Ui, width: f32, body: impl FnOnce(&mut Ui) -> B) -> B {
    Frame::new()
        .inner_margin(Margin { left: 20, right: 20, top: 0, bottom: 16 })
        .show(ui, |ui| {
            ui.set_width(width - 40.0);
            ui.spacing_mut().item_spacing.y = 8.0;
            body(ui)
        })
        .inner
}

const FOOT: f32 = 52.0;

fn foot<F>(ui: &mut Ui, width: f32, theme: &Theme, footer: impl FnOnce(&mut Ui) -> F) -> F {
    let (rect, _) = ui.allocate_exact_size(vec2(width, FOOT), Sense::hover());
    let below = CornerRadius { nw: 0, ne: 0, sw: space::DIALOG_CORNER, se: space::DIALOG_CORNER };
    ui.painter().rect_filled(rect, below, theme.panel);
    ui.painter().hline(rect.x_range(), rect.top() + 0.5, theme.region_line());
    let inner = rect.shrink2(vec2(16.0, 0.0));
    let mut buttons = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    footer(&mut buttons)
}
