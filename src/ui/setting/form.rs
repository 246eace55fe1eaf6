//! Draws any form from its description.

use super::choices;
use super::data::name_of;
use super::field::{Field, Part, Shape};
use super::state::{FieldKey, Remark, SettingState};
use super::times::{self, Typed};
use super::value::Value;
use super::{care_plan, features, population, scope, table};
use crate::app::Document;
use crate::edit::{Edit, Gesture};
use crate::scenario::integrity::frame_problems;
use crate::scenario::{Record, RecordKind, RecordRef};
use crate::ui::outbox::Outbox;
use crate::ui::theme::theme;
use crate::ui::widgets::{
    Chip, ChipsEdit, ChipsEditor, Choice, LabelPlace, Picked, Picker, TextField, check_box, segmented,
};
use crate::ui::{Face, Icon};
use crate::words::say;
use egui::{Id, Layout, Ui, vec2};
use smol_str::SmolStr;
use std::sync::Arc;

/// The label column.
const LABEL: f32 = 132.0;
/// The widest a field gets.
const WIDEST: f32 = 520.0;
/// The width of codes, numbers and times.
const SHORT: f32 = 150.0;
/// The least room for a hint beside its field.
const HINT: f32 = 190.0;

/// What drawing a form needs.
pub(super) struct Form<'a> {
    pub document: &'a Document,
    pub state: &'a mut SettingState,
    pub out: &'a mut Outbox,
    /// Whether there is so little room that labels stand over their fields.
    pub narrow: bool,
}

/// One field of one record, and where it stands.
pub(super) struct Slot<'a> {
    pub record: &'a Record,
    pub field: &'static Field,
    pub label: &'a str,
    pub place: LabelPlace,
    pub width: f32,
}

impl Slot<'_> {
    fn id(&self) -> Id {
        field_id(&self.record.reference(), self.field.name)
    }

    fn value(&self) -> Value {
        (self.field.get)(self.record)
    }

    fn key(&self) -> FieldKey {
        (self.record.reference(), self.field.name)
    }
}

/// The id of a field of a record.
pub(super) fn field_id(record: &RecordRef, field: &str) -> Id {
    Id::unique(("setting", record.kind.name(), record.id.as_str(), field))
}

impl Form<'_> {
    /// Draws all parts of a form.
    pub fn parts(&mut self, ui: &mut Ui, record: &Record, parts: &'static [Part]) {
        ui.spacing_mut().item_spacing.y = 8.0;
        for part in parts {
            match part {
                Part::Head(words) => head(ui, &say(words)),
                Part::Field(field) => self.row(ui, record, field),
                Part::Scope => scope::scope_ui(ui, self),
                Part::Features => features::features_ui(ui, self),
                Part::Population => population::population_ui(ui, self, record),
                Part::CarePlan => care_plan::care_plan_ui(ui, self, record),
                Part::Phases => {
                    head(ui, &say("form-head-phases"));
                    table::table_ui(ui, self, RecordKind::Phase);
                }
            }
        }
        self.take_focus(ui, record, parts);
    }

    /// A record that was just made has the cursor in its first field.
    fn take_focus(&mut self, ui: &Ui, record: &Record, parts: &[Part]) {
        let reference = record.reference();
        if self.state.fresh.as_ref() != Some(&reference) {
            return;
        }
        self.state.fresh = None;
        if let Some(Part::Field(field)) = parts.iter().find(|part| matches!(part, Part::Field(_))) {
            ui.memory_mut(|memory| memory.request_focus(field_id(&reference, field.name)));
        }
    }

    /// A field with its label, its hint and what there is to say about it.
    fn row(&mut self, ui: &mut Ui, record: &Record, field: &'static Field) {
        let kind = record.reference().kind;
        let (label, hint) = (field.label(kind), field.hint(kind));
        let room = ui.available_width();
        let beside = !self.narrow && room >= LABEL + 320.0 + HINT;
        let width = match (self.narrow, beside) {
            (true, _) => room,
            (false, true) => (room - LABEL - HINT - 24.0).min(WIDEST),
            (false, false) => (room - LABEL - 8.0).min(WIDEST),
        };
        let place = if self.narrow { LabelPlace::Above } else { LabelPlace::Left(LABEL) };
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(if self.narrow { width } else { LABEL + 8.0 + width });
                ui.spacing_mut().item_spacing.y = 3.0;
                self.field(ui, &Slot { record, field, label: &label, place, width });
                self.remark(ui, record, field);
                if !beside && !hint.is_empty() {
                    indented(ui, self.narrow, |ui| small(ui, &hint));
                }
            });
            if beside && !hint.is_empty() {
                ui.allocate_ui_with_layout(
                    vec2(ui.available_width(), 26.0),
                    Layout::top_down(egui::Align::Min),
                    |ui| {
                        ui.add_space(5.0);
                        small(ui, &hint);
                    },
                );
            }
        });
    }

    /// The field alone.
    pub fn field(&mut self, ui: &mut Ui, slot: &Slot<'_>) {
        match slot.field.shape {
            Shape::Line | Shape::StartEx => self.line(ui, slot),
            Shape::Lines(rows) => self.lines(ui, slot, rows),
            Shape::Time => self.time(ui, slot),
            Shape::Yes => self.yes(ui, slot),
            Shape::Switch(words) => self.switch(ui, slot, words),
            Shape::Code(keys) => self.code(ui, slot, keys),
            Shape::Words(words) => self.words(ui, slot, words),
            Shape::Pointer(kind) => self.pointer(ui, slot, kind),
            Shape::Codes(_) | Shape::Topics | Shape::Tags | Shape::Pointers(_) => self.chips(ui, slot),
        }
    }

    fn line(&mut self, ui: &mut Ui, slot: &Slot<'_>) {
        let name = slot.field.name;
        let unread = self.unread(&slot.key());
        let value = slot.value();
        let text = unread.as_deref().unwrap_or(value.text());
        let is_time = slot.field.shape == Shape::StartEx;
        let is_short = matches!(name, "startex" | "code" | "number" | "day_letter" | "emergency_word" | "min_age");
        let width = if is_short { slot.width.min(SHORT) } else { slot.width };
        let mut edit = TextField::new(slot.id(), slot.label, text).label_place(slot.place).width(width);
        edit = edit.face(if is_time { Face::CodeStrong } else { Face::Body });
        if is_time || matches!(name, "position" | "day_letter") {
            edit = edit.keep_draft();
        }
        if name == "number" {
            edit = edit.selects();
        }
        let output = edit.show(ui);
        if let Some(typed) = output.typed {
            self.typed(slot, Value::Text(typed.clone()), &typed, output.gesture);
        }
    }

    fn lines(&mut self, ui: &mut Ui, slot: &Slot<'_>, rows: usize) {
        let value = slot.value();
        let edit = TextField::new(slot.id(), slot.label, value.text()).label_place(slot.place).width(slot.width);
        let output = edit.lines(rows).show(ui);
        if let Some(typed) = output.typed {
            self.typed(slot, Value::Text(typed.clone()), &typed, output.gesture);
        }
    }

    fn time(&mut self, ui: &mut Ui, slot: &Slot<'_>) {
        let Value::Time(time) = slot.value() else { return };
        let exercise = Arc::clone(&self.document.scenario().exercise);
        let unread = self.unread(&slot.key());
        let written = times::written(time, &exercise);
        let text = unread.as_deref().unwrap_or(&written);
        let hint = say("form-time-hint");
        let shown = ui.horizontal(|ui| {
            let edit = TextField::new(slot.id(), slot.label, text).label_place(slot.place).width(slot.width.min(SHORT));
            let output = edit.face(Face::CodeStrong).hint(&hint).keep_draft().show(ui);
            if slot.width > 200.0 && unread.is_none() {
                ui.label(Face::Code.text(times::day(time, &exercise), theme(ui).ink3));
            }
            output
        });
        let Some(typed) = shown.inner.typed else { return };
        match times::read(&typed, &exercise) {
            Typed::Fault(fault) => self.refuse(slot.key(), typed, fault),
            Typed::Time(time, notes) => {
                self.typed(slot, Value::Time(time), &typed, shown.inner.gesture);
                if !notes.is_empty() {
                    self.state.remarks.insert(slot.key(), Remark { unread: None, text: notes });
                }
            }
        }
    }

    fn yes(&mut self, ui: &mut Ui, slot: &Slot<'_>) {
        let mut yes = slot.value() == Value::Yes(true);
        let shown = ui.horizontal(|ui| {
            if let LabelPlace::Left(width) = slot.place {
                ui.add_space(width + 8.0);
            }
            check_box(ui, &mut yes, slot.label).changed()
        });
        if shown.inner {
            self.set(slot, Value::Yes(yes));
        }
    }

    fn switch(&mut self, ui: &mut Ui, slot: &Slot<'_>, words: &[(&'static str, &'static str)]) {
        let texts: Vec<(&str, String)> = words.iter().map(|(code, words)| (*code, say(words))).collect();
        let options: Vec<(&str, &str)> = texts.iter().map(|(code, text)| (*code, text.as_str())).collect();
        let value = slot.value();
        let shown = ui.horizontal(|ui| {
            if let LabelPlace::Left(width) = slot.place {
                ui.allocate_ui_with_layout(vec2(width, 28.0), Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.set_min_width(width);
                    crate::ui::widgets::label_text(ui, slot.label);
                });
            }
            segmented(ui, slot.label, &options, &value.text())
        });
        if let Some(code) = shown.inner {
            self.set(slot, Value::One(Some(code.into())));
        }
    }

    fn code(&mut self, ui: &mut Ui, slot: &Slot<'_>, keys: &[&str]) {
        let vocabulary = self.document.vocabulary();
        let shown = choices::code_label(vocabulary, keys, slot.value().text());
        let picker = Picker::new(slot.id(), slot.label, Some(&shown)).label_place(slot.place).width(slot.width);
        let picked = picker.or_nothing().or_own_words().show(ui, || choices::codes(vocabulary, keys));
        self.picked(slot, picked);
    }

    fn words(&mut self, ui: &mut Ui, slot: &Slot<'_>, words: &[(&'static str, &'static str)]) {
        let value = slot.value();
        let known = words.iter().find(|(code, _)| *code == value.text());
        let shown = known.map_or_else(|| value.text().to_owned(), |(_, words)| say(words));
        let picker = Picker::new(slot.id(), slot.label, Some(&shown)).label_place(slot.place).width(slot.width);
        let offered = || words.iter().map(|(code, words)| Choice::new(*code, say(words))).collect();
        let picked = picker.or_nothing().or_own_words().show(ui, offered);
        self.picked(slot, picked);
    }

    fn pointer(&mut self, ui: &mut Ui, slot: &Slot<'_>, kind: RecordKind) {
        let scenario = self.document.scenario();
        let value = slot.value();
        let target = RecordRef { kind, id: value.text().into() };
        let shown = scenario.record(&target).map_or_else(|| value.text().to_owned(), |it| name_of(&it));
        let picker = Picker::new(slot.id(), slot.label, Some(&shown)).label_place(slot.place).width(slot.width);
        let picked = picker.or_nothing().show(ui, || choices::records(scenario, kind));
        self.picked(slot, picked);
    }

    fn chips(&mut self, ui: &mut Ui, slot: &Slot<'_>) {
        let Value::Many(mut many) = slot.value() else { return };
        let (vocabulary, scenario) = (self.document.vocabulary(), self.document.scenario());
        let shape = slot.field.shape;
        let chips: Vec<Chip> = many.iter().map(|it| self.chip(shape, it)).collect();
        let offered = || {
            let all = match shape {
                Shape::Codes(keys) => choices::codes(vocabulary, keys),
                Shape::Topics => choices::topics(vocabulary),
                Shape::Tags => choices::tags(vocabulary),
                Shape::Pointers(kind) => choices::records(scenario, kind),
                _ => Vec::new(),
            };
            all.into_iter().filter(|choice| !many.iter().any(|own| *own == choice.value)).collect()
        };
        let editor = ChipsEditor::new(slot.id(), slot.label, &chips).label_place(slot.place).width(slot.width);
        match editor.show(ui, offered) {
            Some(ChipsEdit::Add(value)) => many.push(SmolStr::new(value)),
            Some(ChipsEdit::Remove(place)) if place < many.len() => drop(many.remove(place)),
            _ => return,
        }
        self.set(slot, Value::Many(many));
    }

    fn chip(&self, shape: Shape, value: &str) -> Chip {
        let vocabulary = self.document.vocabulary();
        match shape {
            Shape::Codes(keys) => Chip::new(choices::code_label(vocabulary, keys, value)),
            Shape::Topics => Chip { text: choices::topic_label(vocabulary, value), topic: format!("topic.{value}") },
            Shape::Tags => {
                Chip { text: vocabulary.tag_label(value).to_owned(), topic: choices::topic_of(vocabulary, value) }
            }
            Shape::Pointers(kind) => {
                let record = self.document.scenario().record(&RecordRef { kind, id: value.into() });
                Chip::new(record.map_or_else(|| value.to_owned(), |record| record.called()))
            }
            _ => Chip::new(value),
        }
    }

    fn picked(&mut self, slot: &Slot<'_>, picked: Option<Picked>) {
        match picked {
            Some(Picked::Value(value)) => self.set(slot, Value::One(Some(value.into()))),
            Some(Picked::Nothing) => self.set(slot, Value::One(None)),
            None => {}
        }
    }

    /// Sets a field as a step of its own.
    fn set(&mut self, slot: &Slot<'_>, value: Value) {
        let mut changed = slot.record.clone();
        if (slot.field.set)(&mut changed, value).is_ok() {
            self.out.edit(Edit::Change(changed));
        }
    }

    /// Sets a field while it is being typed; a fault stays beside it until it is mended.
    fn typed(&mut self, slot: &Slot<'_>, value: Value, typed: &str, serial: u64) {
        let mut changed = slot.record.clone();
        match (slot.field.set)(&mut changed, value) {
            Ok(()) => {
                self.state.remarks.remove(&slot.key());
                let gesture = Gesture { record: slot.record.reference(), field: slot.field.name.into(), serial };
                self.out.typed(Edit::Change(changed), gesture);
            }
            Err(fault) => self.refuse(slot.key(), typed.to_owned(), fault),
        }
    }

    fn refuse(&mut self, key: FieldKey, typed: String, fault: String) {
        self.state.remarks.insert(key, Remark { unread: Some(typed), text: fault });
    }

    fn unread(&self, key: &FieldKey) -> Option<String> {
        self.state.remarks.get(key)?.unread.clone()
    }

    /// What is wrong with a field, or what was assumed, and what it contradicts.
    pub fn remark(&self, ui: &mut Ui, record: &Record, field: &'static Field) {
        if let Some(remark) = self.state.remarks.get(&(record.reference(), field.name)) {
            self.said(ui, remark.unread.is_some(), &remark.text);
        }
        if matches!(record, Record::Exercise(_) | Record::Phase(_)) && matches!(field.shape, Shape::Time) {
            let own = Some(record.reference());
            let problems = frame_problems(self.document.scenario()).into_iter();
            let here = problems.filter(|problem| problem.record == own && problem.field == field.name);
            here.for_each(|problem| self.said(ui, true, &problem.message()));
        }
    }

    fn said(&self, ui: &mut Ui, is_fault: bool, text: &str) {
        let theme = theme(ui);
        indented(ui, self.narrow, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 5.0;
                let (icon, colour) = if is_fault { (Icon::WarningCircle, theme.mis) } else { (Icon::Info, theme.ink3) };
                ui.label(icon.text(Icon::SMALL, colour));
                let ink = if is_fault { theme.mis } else { theme.ink2 };
                ui.add(egui::Label::new(Face::Small.text(text, ink)).wrap());
            });
        });
    }
}

/// Draws below a field, in line with it.
fn indented(ui: &mut Ui, narrow: bool, contents: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        if !narrow {
            ui.add_space(LABEL + 8.0);
        }
        contents(ui);
    });
}

fn small(ui: &mut Ui, text: &str) {
    let ink = theme(ui).ink3;
    ui.add(egui::Label::new(Face::Small.text(text, ink)).wrap());
}

/// The name of a section of a form.
pub(super) fn head(ui: &mut Ui, text: &str) {
    let theme = theme(ui);
    ui.add_space(6.0);
    ui.label(Face::Heading.text(text, theme.ink));
}
