//! Buttons: ink for the one strong action of a view, outline, plain and danger for the others.

use super::paint::{dashed_rect, focus_ring};
use super::topic::{key_cap_width, paint_key_cap};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::{Face, Icon};
use egui::{Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Ink,
    Outline,
    Plain,
    Danger,
}

/// A button; made with one of its kinds, drawn with `show`.
#[must_use = "a button is drawn by `show`"]
pub struct Button<'a> {
    kind: Kind,
    text: &'a str,
    name: Option<&'a str>,
    icon: Option<Icon>,
    key: Option<&'a str>,
    hint: Option<&'a str>,
    reason: Option<&'a str>,
    small: bool,
    pressed: Option<bool>,
    width: Option<f32>,
}

impl<'a> Button<'a> {
    fn new(kind: Kind, text: &'a str) -> Self {
        Self {
            kind,
            text,
            name: None,
            icon: None,
            key: None,
            hint: None,
            reason: None,
            small: false,
            pressed: None,
            width: None,
        }
    }

    /// The one strong button of a view.
    pub fn ink(text: &'a str) -> Self {
        Self::new(Kind::Ink, text)
    }

    /// An ordinary button.
    pub fn outline(text: &'a str) -> Self {
        Self::new(Kind::Outline, text)
    }

    /// A button without a border.
    pub fn plain(text: &'a str) -> Self {
        Self::new(Kind::Plain, text)
    }

    /// A button that takes something away.
    pub fn danger(text: &'a str) -> Self {
        Self::new(Kind::Danger, text)
    }

    /// Puts a picture before the text.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Shows the key that does the same.
    pub fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// Says more at the pointer.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// Names the button for screen readers where its text alone does not say what it is about.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// Makes it 24 high.
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// Shows it as a switch that is on or off.
    pub fn pressed(mut self, pressed: bool) -> Self {
        self.pressed = Some(pressed);
        self
    }

    /// Gives it a fixed width.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Turns it off for a reason, which is told at the pointer and to screen readers; `None` leaves it on.
    pub fn off_because(mut self, reason: Option<&'a str>) -> Self {
        self.reason = reason;
        self
    }

    /// Draws it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = theme(ui);
        let on = self.reason.is_none() && ui.is_enabled();
        let face = if self.small { Face::SmallEmphasis } else { Face::Emphasis };
        let galley = ui.painter().layout_no_wrap(self.text.to_owned(), face.font(), Color32::PLACEHOLDER);
        let content = self.content_width(ui, galley.size().x);
        let padding = if self.small { 8.0 } else { 12.0 };
        let height = if self.small { space::SMALL_BUTTON } else { space::BUTTON };
        let size = vec2(self.width.unwrap_or(content + 2.0 * padding), height);
        let (rect, response) = ui.allocate_exact_size(size, if on { Sense::click() } else { Sense::hover() });
        if ui.is_rect_visible(rect) {
            let ink = self.paint_ground(ui, rect, &response, on, &theme);
            self.paint_content(ui, rect, content, galley, ink, &theme);
            focus_ring(ui, &response, space::BUTTON_CORNER, &theme);
        }
        self.tell(response, on)
    }

    fn content_width(&self, ui: &Ui, text: f32) -> f32 {
        let icon = if self.icon.is_some() { Icon::SIZE + if self.text.is_empty() { 0.0 } else { 6.0 } } else { 0.0 };
        icon + text + self.key.map_or(0.0, |key| 8.0 + key_cap_width(ui.painter(), key))
    }

    fn paint_ground(&self, ui: &Ui, rect: Rect, response: &Response, on: bool, theme: &Theme) -> Color32 {
        let painter = ui.painter();
        let corner = CornerRadius::same(space::BUTTON_CORNER);
        if !on {
            if self.kind != Kind::Plain {
                painter.rect_filled(rect, corner, theme.panel);
                dashed_rect(painter, rect, space::BUTTON_CORNER, theme.region_line());
            }
            return theme.ink3;
        }
        let touched = response.hovered() || response.is_pointer_button_down_on();
        let (fill, border, ink) = match self.kind {
            Kind::Ink => (if touched { theme.ink2 } else { theme.ink }, Stroke::NONE, theme.canvas),
            Kind::Outline if self.pressed == Some(true) => (theme.raised, Stroke::new(1.5, theme.ink), theme.ink),
            Kind::Outline => (if touched { theme.hov } else { theme.raised }, theme.region_line(), theme.ink),
            Kind::Plain => (if touched { theme.hov } else { Color32::TRANSPARENT }, Stroke::NONE, theme.ink),
            Kind::Danger => (if touched { theme.misbg } else { theme.raised }, Stroke::new(1.0, theme.mis), theme.mis),
        };
        painter.rect(rect, corner, fill, border, StrokeKind::Inside);
        ink
    }

    fn paint_content(
        &self,
        ui: &Ui,
        rect: Rect,
        content: f32,
        galley: std::sync::Arc<egui::Galley>,
        ink: Color32,
        theme: &Theme,
    ) {
        let painter = ui.painter();
        let mut left = rect.center().x - content / 2.0;
        if let Some(icon) = self.icon {
            icon.paint(painter, pos2(left + Icon::SIZE / 2.0, rect.center().y), Icon::SIZE, ink);
            left += Icon::SIZE + 6.0;
        }
        let width = galley.size().x;
        painter.galley_with_override_text_color(pos2(left, rect.center().y - galley.size().y / 2.0), galley, ink);
        if let Some(key) = self.key {
            paint_key_cap(painter, pos2(left + width + 8.0, rect.center().y), key, theme);
        }
    }

    fn tell(&self, response: Response, on: bool) -> Response {
        let name = self.name.unwrap_or(self.text);
        response.widget_info(|| match self.pressed {
            Some(pressed) => WidgetInfo::selected(Role::Button, on, pressed, name),
            None => WidgetInfo::labeled(Role::Button, on, name),
        });
        let Some(more) = self.reason.or(self.hint) else { return response };
        response.ctx.accesskit_node_builder(response.id, |node| node.set_description(more));
        response.on_hover_text(more)
    }
}

/// A picture that is pressed, with a name for screen readers and at the pointer.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let theme = theme(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(space::SMALL_BUTTON, space::SMALL_BUTTON), Sense::click());
    if response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(space::BUTTON_CORNER), theme.hov);
    }
    let ink = if response.hovered() { theme.ink } else { theme.ink2 };
    icon.paint(ui.painter(), rect.center(), Icon::SIZE, ink);
    focus_ring(ui, &response, space::BUTTON_CORNER, &theme);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    response.on_hover_text(name)
}

/// Words that lead somewhere.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let ink = theme(ui).acc;
    pressed_words(ui, text, ink)
}

/// Words that lead somewhere and stand back, such as in the status bar.
pub fn quiet_link(ui: &mut Ui, text: &str) -> Response {
    let ink = theme(ui).ink2;
    pressed_words(ui, text, ink)
}

fn pressed_words(ui: &mut Ui, text: &str, ink: Color32) -> Response {
    let theme = theme(ui);
    let galley = ui.painter().layout_no_wrap(text.to_owned(), Face::Small.font(), ink);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x, Face::Small.line_height()), Sense::click());
    let top = rect.center().y - galley.size().y / 2.0;
    if response.hovered() {
        let below = top + galley.size().y - 1.0;
        ui.painter().hline(rect.x_range(), below, Stroke::new(1.0, ink));
    }
    ui.painter().galley(pos2(rect.left(), top), galley, ink);
    focus_ring(ui, &response, space::INPUT_CORNER, &theme);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), text));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
