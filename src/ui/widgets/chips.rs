//! A field that holds several values as chips; more are added from a list that filters as one types.

use super::field::{LabelPlace, left_label};
use super::menu::{Choice, MenuKind, choose};
use super::paint::{dashed_rect, focus_ring};
use super::tag::small_icon;
use super::topic::{SQUARE, topic_swatch};
use crate::ui::theme::{Theme, space, theme};
use crate::ui::{Face, Icon};
use crate::words::say_with;
use egui::{CornerRadius, Frame, Id, Margin, Response, Sense, Stroke, StrokeKind, Ui};
use egui::{Role, WidgetInfo, pos2, vec2};

/// One value of the field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chip {
    /// What a person reads.
    pub text: String,
    /// The topic whose square stands before it; empty for none.
    pub topic: String,
}

impl Chip {
    /// A chip with its text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), topic: String::new() }
    }
}

/// What a person wants with the values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChipsEdit {
    /// Add this value.
    Add(String),
    /// Take away the value at this place.
    Remove(usize),
}

/// A labelled field of chips.
#[must_use = "a field is drawn by `show`"]
pub struct ChipsEditor<'a> {
    id: Id,
    label: &'a str,
    chips: &'a [Chip],
    place: LabelPlace,
    width: Option<f32>,
    free: bool,
    lacking: Option<&'a str>,
}

const CHIP: f32 = 20.0;

impl<'a> ChipsEditor<'a> {
    /// A field with these values.
    pub fn new(id: Id, label: &'a str, chips: &'a [Chip]) -> Self {
        Self { id, label, chips, place: LabelPlace::Left(space::LABEL), width: None, free: false, lacking: None }
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

    /// Lets a person take words that the list does not have.
    pub fn or_own_words(mut self) -> Self {
        self.free = true;
        self
    }

    /// Shows that a value is still lacking, in words.
    pub fn lacking(mut self, sentence: Option<&'a str>) -> Self {
        self.lacking = sentence;
        self
    }

    /// Draws the field; `choices` is asked only while the list is open.
    pub fn show(self, ui: &mut Ui, choices: impl Fn() -> Vec<Choice>) -> Option<ChipsEdit> {
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

    fn show_box(self, ui: &mut Ui, choices: &dyn Fn() -> Vec<Choice>) -> Option<ChipsEdit> {
        let theme = theme(ui);
        let lacks = self.lacking.filter(|_| self.chips.is_empty());
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let frame = Frame::new()
            .fill(if lacks.is_some() { egui::Color32::TRANSPARENT } else { theme.raised })
            .stroke(if lacks.is_some() { Stroke::NONE } else { theme.input_line() })
            .corner_radius(CornerRadius::same(space::INPUT_CORNER))
            .inner_margin(Margin { left: 4, right: 2, top: 2, bottom: 2 });
        let shown = frame.show(ui, |ui| {
            // The border is part of the width.
            let edges = if lacks.is_some() { 6.0 } else { 8.0 };
            ui.set_width((width - edges).max(40.0));
            ui.spacing_mut().interact_size.y = CHIP + 2.0;
            ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
            ui.horizontal_wrapped(|ui| self.contents(ui, lacks, choices, &theme)).inner
        });
        if lacks.is_some() {
            dashed_rect(ui.painter(), shown.response.rect, space::INPUT_CORNER, Stroke::new(1.0, theme.par));
        }
        shown.inner
    }

    fn contents(
        &self,
        ui: &mut Ui,
        lacks: Option<&str>,
        choices: &dyn Fn() -> Vec<Choice>,
        theme: &Theme,
    ) -> Option<ChipsEdit> {
        let mut edit = None;
        for (place, chip) in self.chips.iter().enumerate() {
            if self.chip(ui, place, chip, theme) {
                edit = Some(ChipsEdit::Remove(place));
            }
        }
        if let Some(sentence) = lacks {
            ui.label(Icon::Warning.text(Icon::SMALL, theme.ink3));
            ui.label(Face::Body.text(sentence, theme.ink3));
        }
        let add = self.add_button(ui, theme);
        let kind = MenuKind { name: self.label, free: self.free, stays: true };
        let open = add.clicked() || super::picker::opened_by_key(ui, &add);
        choose(ui, &add, open, kind, choices).map(ChipsEdit::Add).or(edit)
    }

    fn chip(&self, ui: &mut Ui, place: usize, chip: &Chip, theme: &Theme) -> bool {
        let lead = if chip.topic.is_empty() { 7.0 } else { 7.0 + SQUARE + 5.0 };
        let galley = ui.painter().layout_no_wrap(chip.text.clone(), Face::CodeSmall.font(), theme.ink);
        let (_, rect) = ui.allocate_space(vec2(lead + galley.size().x + 21.0, CHIP));
        let response = ui.interact(rect, self.id.with(("chip", place)), Sense::hover());
        let corner = CornerRadius::same(space::INPUT_CORNER);
        ui.painter().rect_stroke(rect, corner, theme.region_line(), StrokeKind::Inside);
        if !chip.topic.is_empty() {
            topic_swatch(ui.painter(), rect.left_center() + vec2(7.0 + SQUARE / 2.0, 0.0), &chip.topic, theme);
        }
        let at = pos2(rect.left() + lead, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, theme.ink);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &chip.text));
        let name = say_with("chips-remove", &[("value", chip.text.as_str().into()), ("field", self.label.into())]);
        small_icon(ui, rect, 0.0, &response, Icon::X, &name)
    }

    fn add_button(&self, ui: &mut Ui, theme: &Theme) -> Response {
        let (_, rect) = ui.allocate_space(vec2(CHIP, CHIP));
        let response = ui.interact(rect, self.id, Sense::click());
        if response.hovered() {
            ui.painter().rect_filled(rect, CornerRadius::same(space::INPUT_CORNER), theme.hov);
        }
        Icon::Plus.paint(ui.painter(), rect.center(), Icon::SMALL, theme.ink2);
        if response.has_focus() {
            focus_ring(ui, &response, space::INPUT_CORNER, theme);
        }
        let name = say_with("chips-add", &[("field", self.label.into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
        response.on_hover_text(name)
    }
}
