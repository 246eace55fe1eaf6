//! The part an inject plays in its story: incident, role, kind, level, and what exercise control does with it.

use super::choices;
use super::fields::{CLOSING, CORE, FEEDBACK, KIND, LEVEL, MUST_PLAY, PPHASE, ROLE};
use super::form::{Form, label};
use crate::scenario::{IncidentId, PhaseId};
use crate::ui::widgets::{LabelPlace, Picked, Picker};
use egui::Ui;

const PLACE: LabelPlace = LabelPlace::Above;

impl Form<'_> {
    pub fn story(&mut self, ui: &mut Ui) {
        super::people::three_columns(ui, |ui, column| match column {
            0 => {
                self.incident(ui);
                self.code(ui, CORE, PLACE);
            }
            1 => {
                self.code(ui, ROLE, PLACE);
                self.code(ui, LEVEL, PLACE);
            }
            _ => {
                self.code(ui, KIND, PLACE);
                self.code(ui, PPHASE, PLACE);
            }
        });
        self.phase_by_hand(ui);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 20.0;
            self.flag(ui, MUST_PLAY);
            self.flag(ui, CLOSING);
        });
        self.plain(ui, FEEDBACK, PLACE, 2);
    }

    fn incident(&mut self, ui: &mut Ui) {
        let scenario = self.scenario();
        let shown = self.inject.incident.as_ref().and_then(|id| scenario.incident(id)).map(|it| it.title.to_string());
        let name = label("incident");
        let picker = Picker::new(self.id("incident"), &name, shown.as_deref()).label_place(PLACE).or_nothing();
        if let Some(picked) = picker.show(ui, || choices::incidents(scenario)) {
            self.change(|inject| {
                inject.incident = match picked {
                    Picked::Value(value) => Some(IncidentId::new(value)),
                    Picked::Nothing => None,
                };
            });
        }
    }

    /// Chosen by hand only where phases have no times; otherwise the time decides.
    fn phase_by_hand(&mut self, ui: &mut Ui) {
        let scenario = self.scenario();
        let has_times = scenario.phases.iter().any(|phase| phase.start.is_some());
        if scenario.phases.is_empty() || (has_times && self.inject.phase.is_none()) {
            return;
        }
        let shown = self.inject.phase.as_ref().and_then(|id| scenario.phases.iter().find(|phase| phase.id == *id));
        let (shown, name) = (shown.map(|phase| phase.name.to_string()), label("phase"));
        let picker = Picker::new(self.id("phase"), &name, shown.as_deref()).label_place(PLACE).or_nothing();
        if let Some(picked) = picker.show(ui, || choices::phases(scenario)) {
            self.change(|inject| {
                inject.phase = match picked {
                    Picked::Value(value) => Some(PhaseId::new(value)),
                    Picked::Nothing => None,
                };
            });
        }
    }
}
