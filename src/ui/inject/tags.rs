//! Topics and tags as chips, and the list from which more are added.

use super::choices;
use super::data::tag_parts;
use super::form::{Form, label};
use crate::app::shelf::guided_topics;
use crate::edit::{with_tag, without_tag};
use crate::scenario::TagId;
use crate::ui::Icon;
use crate::ui::outbox::Wish;
use crate::ui::widgets::{Button, Picked, Picker, TagAct, TagChip, TagState, icon_button};
use crate::words::{say, say_with};
use egui::{Ui, vec2};

impl Form<'_> {
    pub fn tags(&mut self, ui: &mut Ui) {
        let tags = self.inject.tags.clone();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(7.0, 6.0);
            ui.spacing_mut().interact_size.y = 20.0;
            for tag in ordered(&tags) {
                self.tag(ui, tag);
            }
            if !self.document.is_read_only() {
                self.add_tag(ui);
            }
            self.about_topics(ui, &tags);
        });
    }

    fn tag(&mut self, ui: &mut Ui, tag: &TagId) {
        let (topic, text) = tag_parts(self.document, tag.as_str());
        let state = if self.document.is_read_only() { TagState::Fixed } else { TagState::Accepted };
        // Without an id of its own, so that the row can wrap before it.
        let act = TagChip { topic: &topic, text: &text, note: "", state }.show(ui);
        if act == Some(TagAct::Remove) {
            self.change(|inject| *inject = without_tag(inject, tag));
        }
    }

    /// The way to the guide: at once for one topic, over a list for several.
    fn about_topics(&mut self, ui: &mut Ui, tags: &[TagId]) {
        let topics = guided_topics(tags);
        let Some(first) = topics.first() else { return };
        let owner = icon_button(ui, Icon::BookOpen, &say("guide-about"));
        let mut asked = None;
        if topics.len() == 1 {
            asked = owner.clicked().then(|| first.as_str());
        } else {
            egui::Popup::menu(&owner).show(|ui| {
                for topic in &topics {
                    let label = self.vocabulary().tag_label(topic.as_str());
                    let text = say_with("guide-about-topic", &[("topic", label.into())]);
                    if Button::plain(&text).width(300.0).show(ui).clicked() {
                        asked = Some(topic.as_str());
                    }
                }
            });
        }
        if let Some(topic) = asked {
            self.out.wish(Wish::ShowGuide(topic.into()));
        }
    }

    fn add_tag(&mut self, ui: &mut Ui) {
        let vocabulary = self.vocabulary();
        let inject = std::sync::Arc::clone(&self.inject);
        let (name, hint) = (label("tags"), say("inject-add-tag"));
        let picker = Picker::new(self.id("tags"), &name, None).small().hint(&hint);
        let Some(Picked::Value(tag)) = picker.show(ui, || choices::tags(vocabulary, &inject)) else { return };
        let topic = vocabulary.topic_of_tag(&tag).cloned();
        let tag = TagId::new(tag);
        self.change(|inject| *inject = with_tag(inject, &tag, topic.as_deref()));
    }
}

/// Topics and lenses first, the rest as they were added.
fn ordered(tags: &[TagId]) -> impl Iterator<Item = &TagId> {
    let is_topic = |tag: &&TagId| tag.as_str().starts_with("topic.") || tag.as_str().starts_with("lens.");
    tags.iter().filter(is_topic).chain(tags.iter().filter(move |tag| !is_topic(tag)))
}
