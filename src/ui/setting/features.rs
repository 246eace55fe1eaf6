//! Questions about the scenario on which lines of the checklist depend: what is not played needs a reason and a name.

use super::form::{Form, head};
use crate::checklist::Value;
use crate::edit::{Edit, Gesture};
use crate::scenario::{Code, Exercise, FeatureAnswer, Record, RecordRef};
use crate::ui::outbox::Wish;
use crate::ui::theme::theme;
use crate::ui::widgets::{LabelPlace, TextField, link, segmented};
use crate::ui::{Face, Icon};
use crate::words::{say, say_with};
use egui::{Id, Layout, Ui, vec2};
use std::sync::Arc;

/// The room for a question.
const QUESTION: f32 = 300.0;

/// Draws the questions.
pub(super) fn features_ui(ui: &mut Ui, form: &mut Form<'_>) {
    head(ui, &say("form-head-features"));
    let ink = theme(ui).ink3;
    ui.add(egui::Label::new(Face::Small.text(say("form-features-why"), ink)).wrap());
    let vocabulary = form.document.vocabulary();
    let questions = vocabulary.facet("feature").map(|facet| facet.values.iter().filter(|value| is_asked(value)));
    for question in questions.into_iter().flatten() {
        question_ui(ui, form, question);
    }
}

/// Whether a person answers it; the others follow from the scenario.
fn is_asked(value: &Value) -> bool {
    !value.computed
}

fn question_ui(ui: &mut Ui, form: &mut Form<'_>, question: &Value) {
    let exercise = Arc::clone(&form.document.scenario().exercise);
    let answer = exercise.features.iter().find(|it| it.key.as_str() == question.id);
    let is_no = answer.is_some_and(|answer| !answer.yes);
    let theme = theme(ui);
    ui.horizontal(|ui| {
        ui.allocate_ui_with_layout(vec2(QUESTION, 28.0), Layout::left_to_right(egui::Align::Center), |ui| {
            ui.set_min_width(QUESTION);
            let label = ui.add(egui::Label::new(Face::Body.text(question.name(), theme.ink)).wrap());
            label.on_hover_text(question.about("feature"));
        });
        let (yes, no) = (say("form-feature-yes"), say("form-feature-no"));
        if let Some(chosen) = segmented(ui, question.name(), &[(true, &*yes), (false, &*no)], &!is_no) {
            set(form, &exercise, question, None, |answer| answer.yes = chosen);
        }
        if answer.is_none() {
            ui.label(Face::Small.text(say("form-feature-assumed"), theme.ink3));
        }
    });
    if let Some(answer) = answer.filter(|answer| !answer.yes) {
        reasons(ui, form, &exercise, question, answer);
        contradicted(ui, form, question);
    }
}

/// The most injects that are named against an answer.
const NAMED: usize = 8;

/// Where injects show that the answer is yes, the no does not count, and they are named.
fn contradicted(ui: &mut Ui, form: &mut Form<'_>, question: &Value) {
    let coverage = form.document.coverage();
    if !coverage.features().contradicted.contains(&question.id) {
        return;
    }
    let theme = theme(ui);
    let shown = coverage.program().shown.iter().find(|(key, _)| *key == question.id);
    let injects = shown.map(|(_, filter)| coverage.injects(coverage.table().filter(*filter))).unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 2.0);
        ui.add_space(16.0);
        ui.label(Icon::Warning.text(Icon::SMALL, theme.par));
        ui.label(Face::Small.text(say("form-feature-contradicted"), theme.ink2));
        for inject in injects.iter().take(NAMED) {
            let name = if inject.number.trim().is_empty() { &inject.title } else { &inject.number };
            if link(ui, name).on_hover_text(&*inject.title).clicked() {
                form.out.wish(Wish::ShowInject(inject.id.clone()));
            }
        }
        let more = injects.len().saturating_sub(NAMED);
        if more > 0 {
            ui.label(Face::Small.text(say_with("form-feature-more", &[("count", more.into())]), theme.ink3));
        }
    });
}

fn reasons(ui: &mut Ui, form: &mut Form<'_>, exercise: &Exercise, question: &Value, answer: &FeatureAnswer) {
    let wants = (say("form-feature-reason-wanted"), say("form-feature-name-wanted"));
    ui.horizontal_top(|ui| {
        ui.add_space(16.0);
        let width = (ui.available_width() - 16.0).clamp(280.0, 640.0);
        let reason_label = say_with("form-feature-reason", &[("question", question.name().into())]);
        let reason = TextField::new(id(question, "reason"), &reason_label, &answer.reason)
            .label_place(LabelPlace::Hidden)
            .width(width * 0.64)
            .lacking(Some(&wants.0))
            .show(ui);
        let name_label = say_with("form-feature-name", &[("question", question.name().into())]);
        let name = TextField::new(id(question, "name"), &name_label, &answer.name)
            .label_place(LabelPlace::Hidden)
            .width(width * 0.36 - 8.0)
            .lacking(Some(&wants.1))
            .show(ui);
        if let Some(typed) = reason.typed {
            set(form, exercise, question, Some(reason.gesture), |answer| answer.reason = typed.into());
        }
        if let Some(typed) = name.typed {
            set(form, exercise, question, Some(name.gesture), |answer| answer.name = typed.into());
        }
    });
}

fn id(question: &Value, part: &str) -> Id {
    Id::unique(("feature", question.id.as_str(), part))
}

fn set(
    form: &mut Form<'_>,
    exercise: &Exercise,
    question: &Value,
    serial: Option<u64>,
    change: impl FnOnce(&mut FeatureAnswer),
) {
    let mut changed = exercise.clone();
    let place = changed.features.iter().position(|it| it.key.as_str() == question.id);
    match place.and_then(|place| changed.features.get_mut(place)) {
        Some(answer) => change(answer),
        None => {
            let mut answer =
                FeatureAnswer { key: Code::new(question.id.as_str()), yes: true, ..FeatureAnswer::default() };
            change(&mut answer);
            changed.features.push(answer);
        }
    }
    let edit = Edit::Change(Record::Exercise(Arc::new(changed)));
    match serial {
        Some(serial) => {
            let field = format!("features {}", question.id).into();
            form.out.typed(edit, Gesture { record: RecordRef::exercise(), field, serial });
        }
        None => form.out.edit(edit),
    }
}
