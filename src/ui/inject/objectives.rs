//! What an inject is for: training objectives, observables, claimed lines, measures it feeds, setting it uses.

use super::chips::apply;
use super::choices;
use super::form::Form;
use super::lists::OBSERVABLES;
use crate::scenario::{MeasureId, ObjectiveId, Record, RecordKind, RecordRef, RequirementId};
use crate::ui::widgets::{Chip, Choice, LabelPlace};
use egui::Ui;

const PLACE: LabelPlace = LabelPlace::Above;

impl Form<'_> {
    pub fn objectives(&mut self, ui: &mut Ui) {
        self.objective_chips(ui);
        self.texts(ui, OBSERVABLES);
        self.claims(ui);
        self.feeds(ui);
        self.uses(ui);
    }

    fn objective_chips(&mut self, ui: &mut Ui) {
        let scenario = self.scenario();
        let name = |id: &ObjectiveId| scenario.objective(id).map(|it| format!("{} {}", it.number, it.title));
        let chips = self.inject.objectives.iter().map(|id| Chip::new(name(id).unwrap_or_else(|| id.to_string())));
        let chips: Vec<Chip> = chips.collect();
        let taken = self.inject.objectives.clone();
        let edit = self.chips(ui, "objectives", &chips, PLACE, || {
            without(choices::objectives(scenario), |value| taken.iter().any(|id| id.as_str() == value))
        });
        if let Some(edit) = edit {
            self.change(|inject| apply(edit, &mut inject.objectives, |value| Some(ObjectiveId::new(value))));
        }
    }

    fn claims(&mut self, ui: &mut Ui) {
        let basis = self.document.basis();
        let chips: Vec<Chip> = self.inject.claims.iter().map(|id| Chip::new(id.as_str())).collect();
        let taken = self.inject.claims.clone();
        let edit = self.chips(ui, "claims", &chips, PLACE, || {
            let all = basis.requirements().filter(|requirement| !taken.contains(&requirement.id));
            all.map(|it| Choice::new(it.id.as_str(), it.id.as_str()).detail(it.title.as_str()).topic(it.topic.as_str()))
                .collect()
        });
        if let Some(edit) = edit {
            self.change(|inject| apply(edit, &mut inject.claims, |value| Some(RequirementId::new(value))));
        }
    }

    fn feeds(&mut self, ui: &mut Ui) {
        let scenario = self.scenario();
        let name = |id: &MeasureId| scenario.measures.iter().find(|it| it.id == *id).map(|it| it.title.to_string());
        let chips = self.inject.feeds.iter().map(|id| Chip::new(name(id).unwrap_or_else(|| id.to_string())));
        let chips: Vec<Chip> = chips.collect();
        let taken = self.inject.feeds.clone();
        let edit = self.chips(ui, "feeds", &chips, PLACE, || {
            without(choices::measures(scenario), |value| taken.iter().any(|id| id.as_str() == value))
        });
        if let Some(edit) = edit {
            self.change(|inject| apply(edit, &mut inject.feeds, |value| Some(MeasureId::new(value))));
        }
    }

    fn uses(&mut self, ui: &mut Ui) {
        let scenario = self.scenario();
        let name = |used: &RecordRef| scenario.record(used).as_ref().map(Record::called);
        let chips = self.inject.uses.iter().map(|used| Chip::new(name(used).unwrap_or_else(|| used.to_string())));
        let chips: Vec<Chip> = chips.collect();
        let taken = self.inject.uses.clone();
        let edit = self.chips(ui, "uses", &chips, PLACE, || choices::setting(scenario, &taken));
        if let Some(edit) = edit {
            self.change(|inject| apply(edit, &mut inject.uses, reference));
        }
    }
}

/// A reference from its text, such as `place pla-3k9v2m7q1x`.
fn reference(text: &str) -> Option<RecordRef> {
    let (kind, id) = text.split_once(' ')?;
    let kind = RecordKind::ALL.into_iter().find(|known| known.name() == kind)?;
    Some(RecordRef { kind, id: id.into() })
}

fn without(mut all: Vec<Choice>, is_taken: impl Fn(&str) -> bool) -> Vec<Choice> {
    all.retain(|choice| !is_taken(&choice.value));
    all
}
