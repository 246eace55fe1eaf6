//! How an item is fitted in: who and where of the scenario's own, when, in which incident, for whom.

use super::data::name_in;
use super::state::LibraryState;
use crate::app::Session;
use crate::app::shelf::{Choice as Playing, Entry, Slot, candidates};
use crate::scenario::time::{TimeFrame, read_time};
use crate::scenario::{AudienceId, IncidentId, Scenario};
use crate::ui::Face;
use crate::ui::inject::{audiences, incidents, time_text};
use crate::ui::theme::{Theme, theme};
use crate::ui::widgets::{Chip, ChipsEdit, ChipsEditor, Choice, LabelPlace, Picked, Picker, TextField, label_text};
use crate::words::{say, say_with};
use egui::{Frame, Id, Label, Margin, ScrollArea, Ui};

/// Draws the column.
pub(super) fn fit_ui(ui: &mut Ui, session: &Session, state: &mut LibraryState) {
    let theme = theme(ui);
    let Some(entry) = state.chosen.as_ref().and_then(|id| session.shelf().entry(id)) else { return };
    let Some(document) = &session.document else { return no_scenario(ui, &theme) };
    let scenario = document.scenario();
    let salt = ("library fit", entry.item.id.as_str());
    ScrollArea::vertical().id_salt(salt).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 14, right: 14, top: 12, bottom: 14 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 10.0;
            ui.label(Face::Heading.text(say("library-fit-in"), theme.ink));
            for slot in &entry.item.slots {
                slot_ui(ui, entry, slot, scenario, state);
            }
            time_ui(ui, scenario, state, &theme);
            incident_ui(ui, scenario, state);
            audiences_ui(ui, scenario, state);
        });
    });
}

fn no_scenario(ui: &mut Ui, theme: &Theme) {
    Frame::new().inner_margin(Margin::same(14)).show(ui, |ui| {
        ui.label(Face::Heading.text(say("library-fit-in"), theme.ink));
        ui.add_space(4.0);
        ui.add(Label::new(Face::Body.text(say("library-no-scenario"), theme.ink2)).wrap());
    });
}

/// Who or where: one of the scenario's own that fits, or a new name.
fn slot_ui(ui: &mut Ui, entry: &Entry, slot: &Slot, scenario: &Scenario, state: &mut LibraryState) {
    let name = name_in(entry, &slot.name, &state.filling, scenario);
    let shown = match state.filling.slots.get(&slot.name) {
        Some(Playing::Own(_)) => name,
        _ => say_with("library-new", &[("name", name.into())]),
    };
    let hint = say("library-slot-hint");
    let id = Id::unique(("library slot", entry.item.id.as_str(), slot.name.as_str()));
    let picker = Picker::new(id, &slot.label, Some(&shown)).hint(&hint).or_own_words().label_place(LabelPlace::Above);
    let own = || candidates(slot, &entry.scene, scenario);
    let choices = || {
        let detail = say("library-own");
        let mut all: Vec<Choice> =
            own().into_iter().map(|(id, name)| Choice::new(id.as_str(), name).detail(&detail)).collect();
        all.push(Choice::new(slot.example.as_str(), slot.example.as_str()).detail(say("library-example")));
        all
    };
    let Some(Picked::Value(value)) = picker.show(ui, choices) else { return };
    let is_own = own().iter().any(|(id, _)| *id == value);
    let playing = if is_own { Playing::Own(value.into()) } else { Playing::New(value.trim().to_owned()) };
    state.fill(&slot.name, playing);
}

fn time_ui(ui: &mut Ui, scenario: &Scenario, state: &mut LibraryState, theme: &Theme) {
    let (label, hint) = (say("library-start"), say("library-start-hint"));
    let shown = time_text(scenario, Some(state.filling.start));
    let field = TextField::new(Id::unique("library start"), &label, &shown).label_place(LabelPlace::Above);
    let output = field.face(Face::CodeStrong).keep_draft().show(ui);
    if let Some(text) = output.typed {
        let exercise = &scenario.exercise;
        match read_time(&text, &TimeFrame { startex: exercise.startex, day_count: exercise.day_count }) {
            Ok(read) => {
                state.time_fault = None;
                state.change(|filling| filling.start = read.time);
            }
            Err(fault) => state.time_fault = Some(fault.message()),
        }
    }
    output.response.on_hover_text(hint);
    if let Some(fault) = &state.time_fault {
        ui.add(Label::new(Face::Small.text(fault, theme.mis)).wrap());
        return;
    }
    let Some(last) = state.injects.iter().max_by_key(|inject| inject.time) else { return };
    let too_late = scenario.exercise.endex.is_some_and(|end| last.time.is_some_and(|time| time > end));
    if too_late {
        let values = [
            ("time", time_text(scenario, last.time).into()),
            ("end", time_text(scenario, scenario.exercise.endex).into()),
        ];
        ui.add(Label::new(Face::Small.text(say_with("library-too-late", &values), theme.par)).wrap());
    } else if state.injects.len() > 1 {
        label_text(ui, &say_with("library-last", &[("time", time_text(scenario, last.time).into())]));
    }
}

fn incident_ui(ui: &mut Ui, scenario: &Scenario, state: &mut LibraryState) {
    let (label, none) = (say("library-incident"), say("library-no-incident"));
    let shown = state.filling.incident.as_ref().and_then(|id| scenario.incident(id)).map(|it| it.title.to_string());
    let picker = Picker::new(Id::unique("library incident"), &label, shown.as_deref()).hint(&none).or_nothing();
    match picker.label_place(LabelPlace::Above).show(ui, || incidents(scenario)) {
        Some(Picked::Value(id)) => state.change(|filling| filling.incident = Some(IncidentId::new(id))),
        Some(Picked::Nothing) => state.change(|filling| filling.incident = None),
        None => {}
    }
}

fn audiences_ui(ui: &mut Ui, scenario: &Scenario, state: &mut LibraryState) {
    if scenario.audiences.is_empty() {
        return;
    }
    let name = |id: &AudienceId| {
        let found = scenario.audiences.iter().find(|audience| audience.id == *id);
        found.map(|audience| audience.name.to_string()).unwrap_or_default()
    };
    let taken = state.filling.audiences.clone();
    let chips: Vec<Chip> = taken.iter().map(|id| Chip::new(name(id))).collect();
    let label = say("library-audiences");
    let editor = ChipsEditor::new(Id::unique("library audiences"), &label, &chips).label_place(LabelPlace::Above);
    let choices = || {
        let all = audiences(scenario).into_iter();
        all.filter(|choice| !taken.iter().any(|id| id.as_str() == choice.value)).collect()
    };
    match editor.show(ui, choices) {
        Some(ChipsEdit::Add(id)) => state.change(|filling| filling.audiences.push(AudienceId::new(id))),
        Some(ChipsEdit::Remove(place)) => state.change(|filling| {
            if place < filling.audiences.len() {
                filling.audiences.remove(place);
            }
        }),
        None => {}
    }
    if taken.is_empty() {
        label_text(ui, &say("library-audiences-all"));
    }
}
