//! The six questions that every tradition asks first, one below the other or in two columns.

use super::chips::{INFO, TO, apply};
use super::choices;
use super::data::sender;
use super::fields::{CHANNEL, WINDOW};
use super::form::{Form, label};
use crate::app::fresh_id;
use crate::edit::Edit;
use crate::scenario::{Actor, ActorId, AudienceId, PlaceId, Record, RecordKind, Text};
use crate::ui::widgets::{Chip, LabelPlace, Picked, Picker, icon_button};
use crate::ui::{Icon, widgets::ChipsEdit};
use crate::words::{say, say_with};
use egui::Ui;
use std::sync::Arc;

impl Form<'_> {
    /// When, from, to, by what, expected: in one column, for the inspector.
    pub fn six_in_one_column(&mut self, ui: &mut Ui, label_width: f32) {
        let place = LabelPlace::Left(label_width);
        self.when(ui, label_width);
        self.from(ui, place);
        self.branches(ui, TO, place);
        self.branches(ui, INFO, place);
        self.code(ui, CHANNEL, place);
        self.expected_in_short(ui, label_width);
    }

    /// The same in two columns, with place, time to answer and audiences.
    pub fn six_in_two_columns(&mut self, ui: &mut Ui) {
        const LABEL: f32 = 66.0;
        let place = LabelPlace::Left(LABEL);
        super::opened::two_columns(ui, |ui, side| match side {
            0 => {
                self.when(ui, LABEL);
                self.from(ui, place);
                self.place(ui, place);
                self.count(ui, WINDOW, place, &say("inject-minutes"));
            }
            _ => {
                self.branches(ui, TO, place);
                self.branches(ui, INFO, place);
                self.code(ui, CHANNEL, place);
                self.audiences(ui, place);
            }
        });
    }

    fn from(&mut self, ui: &mut Ui, place: LabelPlace) {
        let (scenario, vocabulary) = (self.scenario(), self.vocabulary());
        let shown = sender(scenario, &self.inject);
        let is_words = self.inject.from.is_none() && !self.inject.from_text.trim().is_empty();
        let name = label("from");
        let lacking = self.lacking("from");
        ui.horizontal_top(|ui| {
            let beside = if is_words && !self.document.is_read_only() { 32.0 } else { 0.0 };
            let lead = if let LabelPlace::Left(width) = place { width + ui.spacing().item_spacing.x } else { 0.0 };
            let width = ui.available_width() - lead - beside;
            let picker = Picker::new(self.id("from"), &name, Some(&shown)).label_place(place).width(width);
            let picker = picker.or_nothing().or_own_words().lacking(lacking.as_deref());
            if let Some(picked) = picker.show(ui, || choices::actors(scenario, vocabulary)) {
                self.take_sender(picked);
            }
            if beside > 0.0
                && icon_button(ui, Icon::Users, &say_with("inject-make-actor", &[("name", shown.into())])).clicked()
            {
                self.make_actor();
            }
        });
    }

    fn take_sender(&mut self, picked: Picked) {
        let scenario = self.scenario();
        self.change(|inject| {
            inject.from = None;
            inject.from_text = Text::default();
            if let Picked::Value(value) = picked {
                let id = ActorId::new(&value);
                if scenario.actor(&id).is_some() {
                    inject.from = Some(id);
                } else {
                    inject.from_text = value.into();
                }
            }
        });
    }

    /// Makes an actor of the sender's own words, in one step.
    fn make_actor(&mut self) {
        let id = ActorId(fresh_id(RecordKind::Actor));
        let actor = Actor { id: id.clone(), name: self.inject.from_text.clone(), ..Actor::default() };
        let mut inject = crate::scenario::Inject::clone(&self.inject);
        inject.from = Some(id);
        inject.from_text = Text::default();
        self.inject = Arc::new(inject);
        let edits = vec![
            Edit::Add { record: Record::Actor(Arc::new(actor)), index: None },
            Edit::Change(Record::Inject(Arc::clone(&self.inject))),
        ];
        self.out.edit(Edit::Together { label_key: "inject-step-make-actor".into(), edits });
    }

    fn place(&mut self, ui: &mut Ui, place: LabelPlace) {
        let scenario = self.scenario();
        let shown = self.inject.place.as_ref().and_then(|id| scenario.place(id)).map(|place| place.name.to_string());
        let (name, lacking) = (label("place"), self.lacking("place"));
        let picker = Picker::new(self.id("place"), &name, shown.as_deref()).label_place(place).or_nothing();
        if let Some(picked) = picker.lacking(lacking.as_deref()).show(ui, || choices::places(scenario)) {
            self.change(|inject| {
                inject.place = match picked {
                    Picked::Value(value) => Some(PlaceId::new(value)),
                    Picked::Nothing => None,
                };
            });
        }
    }

    fn audiences(&mut self, ui: &mut Ui, place: LabelPlace) {
        let scenario = self.scenario();
        let name = |id: &AudienceId| scenario.audiences.iter().find(|it| it.id == *id).map(|it| it.name.to_string());
        let chips: Vec<Chip> =
            self.inject.audiences.iter().map(|id| Chip::new(name(id).unwrap_or_else(|| id.to_string()))).collect();
        let taken = self.inject.audiences.clone();
        let edit: Option<ChipsEdit> = self.chips(ui, "audiences", &chips, place, || {
            let mut all = choices::audiences(scenario);
            all.retain(|choice| !taken.iter().any(|id| id.as_str() == choice.value));
            all
        });
        if let Some(edit) = edit {
            self.change(|inject| apply(edit, &mut inject.audiences, |value| Some(AudienceId::new(value))));
        }
    }
}
