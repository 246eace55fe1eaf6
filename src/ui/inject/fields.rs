//! Fields of an inject that are alike, as small tables, and the one way in which each kind is drawn.

use super::choices;
use super::form::{Form, label};
use crate::scenario::{Code, Inject, Text};
use crate::ui::Face;
use crate::ui::widgets::{LabelPlace, NumberField, Picked, Picker, TextField, check_box};
use egui::Ui;

/// A field that holds one value of a facet.
#[derive(Clone, Copy)]
pub(super) struct CodeField {
    pub field: &'static str,
    pub facet: &'static str,
    pub get: fn(&Inject) -> &Code,
    pub at: fn(&mut Inject) -> &mut Code,
}

/// A field that holds a text.
#[derive(Clone, Copy)]
pub(super) struct PlainField {
    pub field: &'static str,
    pub get: fn(&Inject) -> &Text,
    pub at: fn(&mut Inject) -> &mut Text,
}

/// A field that holds a whole number.
#[derive(Clone, Copy)]
pub(super) struct CountField {
    pub field: &'static str,
    pub get: fn(&Inject) -> Option<u32>,
    pub at: fn(&mut Inject) -> &mut Option<u32>,
}

/// A field that holds a yes or no.
#[derive(Clone, Copy)]
pub(super) struct FlagField {
    pub field: &'static str,
    pub get: fn(&Inject) -> bool,
    pub at: fn(&mut Inject) -> &mut bool,
}

macro_rules! code_fields {
    ($($constant:ident: $field:ident of $facet:literal),+ $(,)?) => {
        $(pub(super) const $constant: CodeField = CodeField {
            field: stringify!($field), facet: $facet, get: |inject| &inject.$field, at: |inject| &mut inject.$field,
        };)+
    };
}
macro_rules! plain_fields {
    ($($constant:ident: $field:ident),+ $(,)?) => {
        $(pub(super) const $constant: PlainField = PlainField {
            field: stringify!($field), get: |inject| &inject.$field, at: |inject| &mut inject.$field,
        };)+
    };
}

code_fields! {
    CHANNEL: channel of "channel", STATUS: status of "state", KIND: kind of "kind", ROLE: role of "role",
    CORE: core of "core", LEVEL: level of "level", PPHASE: pphase of "pphase", DELIBERATE: deliberate of "deliberate",
    EMBLEM: emblem of "emblem", SOURCE: source of "source", RELIABILITY: source_reliability of "grade",
    CREDIBILITY: source_credibility of "grade", SENSITIVITY: sensitivity of "sensitivity",
}

plain_fields! {
    NUMBER: number, NOTES: notes, PEOPLE_EFFECT: people_effect, REPORT: report, FEEDBACK: feedback,
    CONTENT_NOTE: content_note, OWNER: owner,
}

/// The kind as it stands over the opened inject; its other place is in the story.
pub(super) const KIND_OVER: CodeField = CodeField { field: "kind_over", ..KIND };

pub(super) const HOURS: CountField = CountField {
    field: "hours_since_event",
    get: |inject| inject.hours_since_event,
    at: |inject| &mut inject.hours_since_event,
};
pub(super) const WINDOW: CountField =
    CountField { field: "window", get: |inject| inject.window, at: |inject| &mut inject.window };
pub(super) const MUST_PLAY: FlagField =
    FlagField { field: "must_play", get: |inject| inject.must_play, at: |inject| &mut inject.must_play };
pub(super) const CLOSING: FlagField =
    FlagField { field: "closing", get: |inject| inject.closing, at: |inject| &mut inject.closing };

impl Form<'_> {
    pub fn code(&mut self, ui: &mut Ui, spec: CodeField, place: LabelPlace) {
        let label = label(spec.field);
        let vocabulary = self.vocabulary();
        let now = (spec.get)(&self.inject).clone();
        let shown = choices::shown(vocabulary, spec.facet, &now);
        let lacking = self.lacking(spec.field);
        let picker = Picker::new(self.id(spec.field), &label, shown.as_deref()).label_place(place).or_nothing();
        let picked = picker.lacking(lacking.as_deref()).show(ui, || choices::values(vocabulary, spec.facet));
        self.take(picked, spec);
    }

    /// A small picker as wide as its text, over the opened inject.
    pub fn small_code(&mut self, ui: &mut Ui, spec: CodeField) {
        let label = label(spec.field);
        let vocabulary = self.vocabulary();
        let now = (spec.get)(&self.inject).clone();
        let shown = choices::shown(vocabulary, spec.facet, &now);
        let picker = Picker::new(self.id(spec.field), &label, shown.as_deref()).small().hint(&label);
        let picked = picker.show(ui, || choices::values(vocabulary, spec.facet));
        self.take(picked, spec);
    }

    fn take(&mut self, picked: Option<Picked>, spec: CodeField) {
        if let Some(picked) = picked {
            let code = code_of(picked);
            self.change(|inject| *(spec.at)(inject) = code);
        }
    }

    /// A text of one line, or of so many lines at least.
    pub fn plain(&mut self, ui: &mut Ui, spec: PlainField, place: LabelPlace, rows: usize) {
        let label = label(spec.field);
        let (now, fixed) = self.shown((spec.get)(&self.inject));
        let lacking = self.lacking(spec.field);
        let mut field = TextField::new(self.id(spec.field), &label, &now).label_place(place);
        field = field.lacking(lacking.as_deref()).read_only(fixed);
        if rows > 1 {
            field = field.lines(rows);
        }
        let output = field.show(ui);
        if let Some(text) = output.typed {
            self.typed(spec.field, output.gesture, |inject| *(spec.at)(inject) = text.into());
        }
    }

    pub fn count(&mut self, ui: &mut Ui, spec: CountField, place: LabelPlace, unit: &str) {
        let label = label(spec.field);
        let hint = self.lacking(spec.field).map(|_| "?").unwrap_or_default();
        let number =
            NumberField::new(self.id(spec.field), &label, (spec.get)(&self.inject)).label_place(place).hint(hint);
        let typed = ui
            .horizontal(|ui| {
                let typed = number.show(ui);
                let theme = crate::ui::theme(ui);
                ui.label(Face::Small.text(unit, theme.ink3));
                typed
            })
            .inner;
        if let Some((value, serial)) = typed {
            self.typed(spec.field, serial, |inject| *(spec.at)(inject) = value);
        }
    }

    pub fn flag(&mut self, ui: &mut Ui, spec: FlagField) {
        let mut ticked = (spec.get)(&self.inject);
        if check_box(ui, &mut ticked, &label(spec.field)).changed() {
            self.change(|inject| *(spec.at)(inject) = ticked);
        }
    }
}

pub(super) fn code_of(picked: Picked) -> Code {
    match picked {
        Picked::Value(value) => Code::new(value),
        Picked::Nothing => Code::default(),
    }
}
