//! Who does the harm and what is known of it: perpetrator, intent, source, depth, referrals.

use super::choices;
use super::fields::{CREDIBILITY, DELIBERATE, EMBLEM, HOURS, RELIABILITY, SOURCE};
use super::form::{Form, label};
use crate::scenario::{ActorId, Code, TagId, TopicDepth};
use crate::ui::widgets::{LabelPlace, Picked, Picker};
use crate::words::{say, say_with};
use egui::Ui;

const PLACE: LabelPlace = LabelPlace::Above;

impl Form<'_> {
    pub fn harm(&mut self, ui: &mut Ui) {
        super::people::three_columns(ui, |ui, column| match column {
            0 => {
                self.perpetrator(ui);
                self.code(ui, SOURCE, PLACE);
            }
            1 => {
                self.code(ui, DELIBERATE, PLACE);
                self.code(ui, RELIABILITY, PLACE);
            }
            _ => {
                self.code(ui, EMBLEM, PLACE);
                self.code(ui, CREDIBILITY, PLACE);
            }
        });
        self.count(ui, HOURS, LabelPlace::Left(150.0), &say("inject-hours"));
        self.depths(ui);
        self.referrals(ui);
    }

    fn perpetrator(&mut self, ui: &mut Ui) {
        let (scenario, vocabulary) = (self.scenario(), self.vocabulary());
        let actor =
            self.inject.perpetrator.as_ref().and_then(|id| scenario.actor(id)).map(|actor| actor.name.to_string());
        let shown = actor.or_else(|| choices::shown(vocabulary, "perp", &self.inject.perpetrator_kind));
        let (name, lacking) = (label("perpetrator"), self.lacking("perpetrator"));
        let picker = Picker::new(self.id("perpetrator"), &name, shown.as_deref()).label_place(PLACE).or_nothing();
        if let Some(picked) =
            picker.lacking(lacking.as_deref()).show(ui, || choices::perpetrators(scenario, vocabulary))
        {
            self.change(|inject| {
                inject.perpetrator = None;
                inject.perpetrator_kind = Code::default();
                if let Picked::Value(value) = picked {
                    match value.strip_prefix("perp:") {
                        Some(kind) => inject.perpetrator_kind = Code::new(kind),
                        None => inject.perpetrator = Some(ActorId::new(value)),
                    }
                }
            });
        }
    }

    /// How deep it goes into each topic it carries; where nothing is chosen the facts decide.
    fn depths(&mut self, ui: &mut Ui) {
        let vocabulary = self.vocabulary();
        let is_topic = |tag: &&TagId| tag.as_str().starts_with("topic.") || tag.as_str().starts_with("lens.");
        let topics: Vec<TagId> = self.inject.tags.iter().filter(is_topic).cloned().collect();
        for topic in topics {
            let stated = self.inject.depths.iter().find(|depth| depth.topic == topic).map(|depth| depth.depth.clone());
            let shown = stated.as_ref().and_then(|depth| choices::shown(vocabulary, "depth", depth));
            let name = say_with(
                "inject-depth-of",
                &[("topic", super::data::tag_parts(self.document, topic.as_str()).1.into())],
            );
            let hint = say("inject-depth-by-facts");
            let picker = Picker::new(self.id(&format!("depths.{topic}")), &name, shown.as_deref()).hint(&hint);
            let picker = picker.label_place(LabelPlace::Left(150.0)).width(240.0).or_nothing();
            if let Some(picked) = picker.show(ui, || choices::values(vocabulary, "depth")) {
                self.change(|inject| {
                    inject.depths.retain(|depth| depth.topic != topic);
                    if let Picked::Value(depth) = picked {
                        inject.depths.push(TopicDepth { topic: topic.clone(), depth: Code::new(depth) });
                    }
                });
            }
        }
    }
}
