//! A labelled field whose value is chosen from a list that filters as one types.

use super::field::{LabelPlace, left_label};
use super::menu::{Choice, MenuKind, choose};
use super::paint::{dashed_rect, fit_text, hover_full_text};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::{Face, Icon};
use crate::words::say;
use egui::{CornerRadius, Event, Id, Key, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};
use egui::{pos2, vec2};

/// What was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    /// A value of the list, or own words where they are allowed.
    Value(String),
    /// Nothing: the field is to be empty.
    Nothing,
}

/// A field with a list.
#[must_use = "a field is drawn by `show`"]
pub struct Picker<'a> {
    id: Id,
    label: &'a str,
    shown: Option<&'a str>,
    place: LabelPlace,
    width: Option<f32>,
    hint: &'a str,
    none: bool,
    free: bool,
    lacking: Option<&'a str>,
    small: bool,
    quiet: bool,
}

const NOTHING: &str = "";

impl<'a> Picker<'a> {
    /// A field that shows the text of what is chosen now.
    pub fn new(id: Id, label: &'a str, shown: Option<&'a str>) -> Self {
        Self {
            id,
            label,
            shown: shown.filter(|text| !text.is_empty()),
            place: LabelPlace::Left(space::LABEL),
            width: None,
            hint: "",
            none: false,
            free: false,
            lacking: None,
            small: false,
            quiet: false,
        }
    }

    /// Puts the label elsewhere than left of the field.
    pub fn label_place(mut self, place: LabelPlace) -> Self {
        self.place = place;
        self
    }

    /// Gives the field a width; without it takes what is there.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Says in quiet letters what belongs here.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// Lets a person choose nothing.
    pub fn or_nothing(mut self) -> Self {
        self.none = true;
        self
    }

    /// Lets a person take words that the list does not have.
    pub fn or_own_words(mut self) -> Self {
        self.free = true;
        self
    }

    /// Shows that a choice is still lacking, in words.
    pub fn lacking(mut self, sentence: Option<&'a str>) -> Self {
        self.lacking = sentence;
        self
    }

    /// Makes it a small one that is as wide as its text, such as the status over an opened inject.
    pub fn small(mut self) -> Self {
        self.small = true;
        self.place = LabelPlace::Hidden;
        self
    }

    /// Shows its border and caret only under the pointer and with the focus: for rows of a list.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// Draws the field; `choices` is asked only while the list is open.
    pub fn show(self, ui: &mut Ui, choices: impl Fn() -> Vec<Choice>) -> Option<Picked> {
        match self.place {
            LabelPlace::Hidden => self.show_box(ui, &choices),
            LabelPlace::Above => {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 3.0;
                    super::label_text(ui, self.label);
                    self.show_box(ui, &choices)
                })
                .inner
            }
            LabelPlace::Left(width) => {
                ui.horizontal_top(|ui| {
                    left_label(ui, self.label, width);
                    self.show_box(ui, &choices)
                })
                .inner
            }
        }
    }

    fn show_box(self, ui: &mut Ui, choices: &dyn Fn() -> Vec<Choice>) -> Option<Picked> {
        let theme = theme(ui);
        let response = self.draw(ui, &theme);
        let kind = MenuKind { name: self.label, free: self.free, stays: false };
        let with_nothing = || {
            let mut all = choices();
            if self.none {
                all.insert(0, Choice::new(NOTHING, say("picker-nothing")));
            }
            all
        };
        let open = response.clicked() || opened_by_key(ui, &response);
        let taken = choose(ui, &response, open, kind, &with_nothing)?;
        Some(if taken == NOTHING { Picked::Nothing } else { Picked::Value(taken) })
    }

    fn draw(&self, ui: &mut Ui, theme: &Theme) -> Response {
        let size = self.size(ui);
        let (_, rect) = ui.allocate_space(size);
        let response = ui.interact(rect, self.id, Sense::click());
        let lacks = self.lacking.filter(|_| self.shown.is_none());
        let bare = self.quiet && lacks.is_none() && !response.hovered() && !response.has_focus();
        if !bare {
            paint_ground(ui, rect, &response, lacks.is_some(), theme);
        }
        let (text, ink) = match (self.shown, lacks) {
            (Some(text), _) => (text, theme.ink),
            (None, Some(sentence)) => (sentence, theme.ink3),
            (None, None) => (self.hint, theme.ink3),
        };
        let side = if self.quiet { 4.0 } else { 9.0 };
        let mut inner = rect.shrink2(vec2(side, 0.0)).with_max_x(rect.right() - if bare { 4.0 } else { 24.0 });
        if lacks.is_some() {
            Icon::Warning.paint(ui.painter(), rect.left_center() + vec2(16.0, 0.0), Icon::SMALL, theme.ink3);
            inner.min.x = rect.left() + 28.0;
        }
        let face = if self.small { Face::SmallEmphasis } else { Face::Body };
        let shortened = fit_text(ui.painter(), inner, text, face, ink);
        let caret = pos2(rect.right() - 13.0, rect.center().y);
        if !bare {
            Icon::CaretDown.paint(ui.painter(), caret, 12.0, theme.ink2);
        }
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(Role::ComboBox, ui.is_enabled(), self.label);
            info.current_text_value = Some(self.shown.or(lacks).unwrap_or_default().to_owned());
            info
        });
        hover_full_text(response, shortened, text)
    }

    fn size(&self, ui: &Ui) -> egui::Vec2 {
        if !self.small {
            return vec2(self.width.unwrap_or_else(|| ui.available_width()).max(48.0), space::INPUT);
        }
        let text = self.shown.unwrap_or(self.hint).to_owned();
        let galley = ui.painter().layout_no_wrap(text, Face::SmallEmphasis.font(), egui::Color32::PLACEHOLDER);
        vec2(galley.size().x + 34.0, 22.0)
    }
}

fn paint_ground(ui: &Ui, rect: Rect, response: &Response, lacks: bool, theme: &Theme) {
    let corner = CornerRadius::same(space::INPUT_CORNER);
    if response.has_focus() {
        ui.painter().rect(rect, corner, theme.raised, theme.focus_line(), StrokeKind::Inside);
    } else if lacks {
        dashed_rect(ui.painter(), rect, space::INPUT_CORNER, Stroke::new(1.0, theme.par));
    } else {
        let fill = if response.hovered() { theme.hov } else { theme.raised };
        ui.painter().rect(rect, corner, fill, theme.input_line(), StrokeKind::Inside);
    }
}

/// Arrow down or a letter opens the list of a field that has the focus.
pub(super) fn opened_by_key(ui: &Ui, response: &Response) -> bool {
    if !response.has_focus() {
        return false;
    }
    // The key that opens the list does not move in it too.
    let is_arrow = ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Key::ArrowDown));
    let is_letter = |event: &Event| matches!(event, Event::Text(text) if !text.trim().is_empty());
    is_arrow || ui.input(|input| input.events.iter().any(is_letter))
}
