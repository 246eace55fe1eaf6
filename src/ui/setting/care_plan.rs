//! A ready text for the care of people in the room, offered while the care plan is still empty.

use super::form::Form;
use crate::edit::Edit;
use crate::scenario::{Narrative, Record, Scenario};
use crate::ui::Icon;
use crate::ui::widgets::Button;
use crate::words::{say, say_with};
use egui::Ui;
use std::sync::Arc;

/// Draws the offer; nothing where the text is no care plan or somebody began to write it.
pub(super) fn care_plan_ui(ui: &mut Ui, form: &mut Form<'_>, record: &Record) {
    let Record::Narrative(plan) = record else { return };
    if plan.kind.as_str() != "care" || !plan.text.trim().is_empty() {
        return;
    }
    if Button::outline(&say("form-narrative-care-start")).icon(Icon::FileText).small().show(ui).clicked() {
        let started = started(plan, form.document.scenario());
        form.out.edit(Edit::Change(Record::Narrative(Arc::new(started))));
    }
}

/// The plan with the ready text, and with the names that the exercise already has.
fn started(plan: &Narrative, scenario: &Scenario) -> Narrative {
    let person = scenario.exercise.safety_person.trim();
    let person = if person.is_empty() { say("form-narrative-care-person") } else { person.to_owned() };
    let values = [("person", person.into()), ("subjects", say("form-narrative-care-subjects").into())];
    let title = if plan.title.trim().is_empty() { say("form-narrative-care-title").into() } else { plan.title.clone() };
    Narrative { title, text: say_with("form-narrative-care-text", &values).into(), ..plan.clone() }
}
