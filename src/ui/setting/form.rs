//! Draws any form from its description.

use super::choices;
use super::data::name_of;
use super::field::{Field, Part, Shape};
use super::state::{FieldKey, Remark, SettingState};
use super::times::{self, Typed};
use super::value::Value;
use super::{features, population, table};
use crate::app::Document;
use crate::edit::{Edit, Gesture};
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
                Part::Features => features::features_ui(ui, self),
                Part::Population => population::population_ui(ui, self, record),
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
                self.field(ui, record, field, &label, place, width);
                self.remark(ui, record, field);
                if !beside && !hint.is_empty() {
                    indented(ui, self.narrow, |ui| small(ui, &hint));
                }
            });
            if beside && !hint.is_empty() {
                ui.allocate_ui_with_layout(vec2(ui.available_width(), 26.0), Layout::top_down(egui::Align::Min), |ui| {
                    ui.add_space(5.0);
                    small(ui, &hint);
                });
            }
        });
    }

    /// The field alone.
    pub fn field(&mut self, ui: &mut Ui, record: &Record, field: &'static Field, label: &str, place: LabelPlace, width: f32) {
        let id = field_id(&record.reference(), field.name);
        let value = (field.get)(record);
        match field.shape {
            Shape::Line | Shape::StartEx => self.line(ui, record, field, label, place, width, &value),
            Shape::Lines(rows) => self.lines(ui, record, field, label, place, width, &value, rows),
            Shape::Time => self.time(ui, record, field, label, place, width, &value),
            Shape::Yes => self.yes(ui, record, field, label, place, &value),
            Shape::Switch(words) => self.switch(ui, record, field, label, place, &value, words),
            Shape::Code(keys) => {
                let vocabulary = self.document.vocabulary();
                let shown = choices::code_label(vocabulary, keys, value.text());
                let picker = Picker::new(id, label, Some(&shown)).label_place(place).width(width).or_nothing().or_own_words();
                let picked = picker.show(ui, || choices::codes(vocabulary, keys));
                self.picked(record, field, picked);
            }
            Shape::Words(words) => {
                let known = words.iter().find(|(code, _)| *code == value.text());
                let shown = known.map_or_else(|| value.text().to_owned(), |(_, words)| say(words));
                let picker = Picker::new(id, label, Some(&shown)).label_place(place).width(width).or_nothing().or_own_words();
                let picked = picker.show(ui, || words.iter().map(|(code, words)| Choice::new(*code, say(words))).collect());
                self.picked(record, field, picked);
            }
            Shape::Pointer(kind) => {
                let scenario = self.document.scenario();
                let target = RecordRef { kind, id: value.text().into() };
                let shown = scenario.record(&target).map_or_else(|| value.text().to_owned(), |it| name_of(&it));
                let picker = Picker::new(id, label, Some(&shown)).label_place(place).width(width).or_nothing();
                let picked = picker.show(ui, || choices::records(scenario, kind));
                self.picked(record, field, picked);
            }
            Shape::Codes(_) | Shape::Topics | Shape::Tags | Shape::Pointers(_) => {
                self.chips(ui, record, field, label, place, width, value);
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a field is drawn from its record, its description and its place")]
    fn line(&mut self, ui: &mut Ui, record: &Record, field: &'static Field, label: &str, place: LabelPlace, width: f32, value: &Value) {
        let key = (record.reference(), field.name);
        let unread = self.unread(&key);
        let text = unread.as_deref().unwrap_or(value.text());
        let face = if field.shape == Shape::StartEx { Face::CodeStrong } else { Face::Body };
        let is_short = matches!(field.name, "startex" | "code" | "number" | "day_letter" | "emergency_word" | "min_age");
        let width = if is_short { width.min(SHORT) } else { width };
        let mut edit = TextField::new(field_id(&key.0, field.name), label, text).label_place(place).width(width).face(face);
        if field.shape == Shape::StartEx || matches!(field.name, "position" | "day_letter") {
            edit = edit.keep_draft();
        }
        let output = edit.show(ui);
        if let Some(typed) = output.typed {
            self.typed(record, field, Value::Text(typed.clone()), &typed, output.gesture);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a field is drawn from its record, its description and its place")]
    fn lines(&mut self, ui: &mut Ui, record: &Record, field: &'static Field, label: &str, place: LabelPlace, width: f32, value: &Value, rows: usize) {
        let id = field_id(&record.reference(), field.name);
        let output = TextField::new(id, label, value.text()).label_place(place).width(width).lines(rows).show(ui);
        if let Some(typed) = output.typed {
            self.typed(record, field, Value::Text(typed.clone()), &typed, output.gesture);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a field is drawn from its record, its description and its place")]
    fn time(&mut self, ui: &mut Ui, record: &Record, field: &'static Field, label: &str, place: LabelPlace, width: f32, value: &Value) {
        let Value::Time(time) = *value else { return };
        let exercise = self.document.scenario().exercise.clone();
        let key = (record.reference(), field.name);
        let unread = self.unread(&key);
        let written = times::written(time, &exercise);
        let text = unread.as_deref().unwrap_or(&written);
        let output = ui
            .horizontal(|ui| {
                let edit = TextField::new(field_id(&key.0, field.name), label, text).label_place(place);
                let output = edit.width(width.min(SHORT)).face(Face::CodeStrong).hint(&say("form-time-hint")).keep_draft().show(ui);
                if width > 200.0 && unread.is_none() {
                    ui.label(Face::Code.text(times::day(time, &exercise), theme(ui).ink3));
                }
                output
            })
            .inner;
        let Some(typed) = output.typed else { return };
        match times::read(&typed, &exercise) {
            Typed::Fault(fault) => self.refuse(key, typed, fault),
            Typed::Time(time, notes) => {
                self.typed(record, field, Value::Time(time), &typed, output.gesture);
                if !notes.is_empty() {
                    self.state.remarks.insert(key, Remark { unread: None, text: notes });
                }
            }
        }
    }

    fn yes(&mut self, ui: &mut Ui, record: &Record, field: &'static Field, label: &str, place: LabelPlace, value: &Value) {
        let mut yes = *value == Value::Yes(true);
        let changed = ui
            .horizontal(|ui| {
                if let LabelPlace::Left(width) = place {
                    ui.add_space(width + 8.0);
                }
                check_box(ui, &mut yes, label).changed()
            })
            .inner;
        if changed {
            self.set(record, field, Value::Yes(yes));
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a field is drawn from its record, its description and its place")]
    fn switch(&mut self, ui: &mut Ui, record: &Record, field: &'static Field, label: &str, place: LabelPlace, value: &Value, words: &[(&'static str, &'static str)]) {
        let texts: Vec<(&str, String)> = words.iter().map(|(code, words)| (*code, say(words))).collect();
        let options: Vec<(&str, &str)> = texts.iter().map(|(code, text)| (*code, text.as_str())).collect();
        let chosen = ui
            .horizontal(|ui| {
                if let LabelPlace::Left(width) = place {
                    ui.allocate_ui_with_layout(vec2(width, 28.0), Layout::left_to_right(egui::Align::Center), |ui| {
                        ui.set_min_width(width);
                        crate::ui::widgets::label_text(ui, label);
                    });
                }
                segmented(ui, label, &options, &value.text())
            })
            .inner;
        if let Some(code) = chosen {
            self.set(record, field, Value::One(Some(code.into())));
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a field is drawn from its record, its description and its place")]
    fn chips(&mut self, ui: &mut Ui, record: &Record, field: &'static Field, label: &str, place: LabelPlace, width: f32, value: Value) {
        let Value::Many(mut many) = value else { return };
        let (vocabulary, scenario) = (self.document.vocabulary(), self.document.scenario());
        let chips: Vec<Chip> = many.iter().map(|it| self.chip(field.shape, it)).collect();
        let offered = || {
            let all = match field.shape {
                Shape::Codes(keys) => choices::codes(vocabulary, keys),
                Shape::Topics => choices::topics(vocabulary),
                Shape::Tags => choices::tags(vocabulary),
                Shape::Pointers(kind) => choices::records(scenario, kind),
                _ => Vec::new(),
            };
            all.into_iter().filter(|choice| !many.iter().any(|own| *own == choice.value)).collect()
        };
        let id = field_id(&record.reference(), field.name);
        let edit = ChipsEditor::new(id, label, &chips).label_place(place).width(width).show(ui, offered);
        match edit {
            Some(ChipsEdit::Add(value)) => many.push(SmolStr::new(value)),
            Some(ChipsEdit::Remove(place)) if place < many.len() => drop(many.remove(place)),
            _ => return,
        }
        self.set(record, field, Value::Many(many));
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

    fn picked(&mut self, record: &Record, field: &'static Field, picked: Option<Picked>) {
        match picked {
            Some(Picked::Value(value)) => self.set(record, field, Value::One(Some(value.into()))),
            Some(Picked::Nothing) => self.set(record, field, Value::One(None)),
            None => {}
        }
    }

    /// Sets a field as a step of its own.
    fn set(&mut self, record: &Record, field: &Field, value: Value) {
        let mut changed = record.clone();
        if (field.set)(&mut changed, value).is_ok() {
            self.out.edit(Edit::Change(changed));
        }
    }

    /// Sets a field while it is being typed; a fault stays beside it until it is mended.
    fn typed(&mut self, record: &Record, field: &'static Field, value: Value, typed: &str, serial: u64) {
        let reference = record.reference();
        let mut changed = record.clone();
        match (field.set)(&mut changed, value) {
            Ok(()) => {
                self.state.remarks.remove(&(reference.clone(), field.name));
                let gesture = Gesture { record: reference, field: field.name.into(), serial };
                self.out.typed(Edit::Change(changed), gesture);
            }
            Err(fault) => self.refuse((reference, field.name), typed.to_owned(), fault),
        }
    }

    fn refuse(&mut self, key: FieldKey, typed: String, fault: String) {
        self.state.remarks.insert(key, Remark { unread: Some(typed), text: fault });
    }

    fn unread(&self, key: &FieldKey) -> Option<String> {
        self.state.remarks.get(key)?.unread.clone()
    }

    /// What is wrong with a field, or what was assumed.
    pub fn remark(&self, ui: &mut Ui, record: &Record, field: &'static Field) {
        let Some(remark) = self.state.remarks.get(&(record.reference(), field.name)) else { return };
        let theme = theme(ui);
        let is_fault = remark.unread.is_some();
        indented(ui, self.narrow, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 5.0;
                let (icon, colour) = if is_fault { (Icon::WarningCircle, theme.mis) } else { (Icon::Info, theme.ink3) };
                ui.label(icon.text(Icon::SMALL, colour));
                let ink = if is_fault { theme.mis } else { theme.ink2 };
                ui.add(egui::Label::new(Face::Small.text(&*remark.text, ink)).wrap());
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
