//! The buttons under the links of an inject: a follow-up, a contingency, a branch, a link with one that is there, its chain.

use super::choices;
use super::form::{Form, label};
use crate::edit::{Edit, Onward};
use crate::scenario::{Code, InjectId};
use crate::ui::Icon;
use crate::ui::commands::Command;
use crate::ui::outbox::Wish;
use crate::ui::widgets::{Button, Picked, Picker};
use crate::words::say;
use egui::{Popup, Ui};

impl Form<'_> {
    /// Draws the buttons; `opened` tells whether the inject is opened full.
    pub fn add_links(&mut self, ui: &mut Ui, opened: bool) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            if !self.document.is_read_only() {
                self.follow_up_button(ui, opened);
                self.branch_menu(ui, opened);
                self.link_picker(ui);
            }
            self.chain_button(ui);
        });
    }

    fn follow_up_button(&mut self, ui: &mut Ui, opened: bool) {
        let (long, short) = (say("inject-add-follow-up"), say("inject-onward-follow-up"));
        let button = Button::outline(if opened { &long } else { &short }).name(&long).small().icon(Icon::Plus);
        let response = button.show(ui);
        self.take_focus("follow_up", &response);
        if response.clicked() {
            self.add_onward(Onward::FollowUp, opened);
        }
    }

    /// The menu of injects that are not played for sure.
    fn branch_menu(&mut self, ui: &mut Ui, opened: bool) {
        let (word, hint) = (say("inject-add-branch"), say("inject-add-branch-hint"));
        let owner = Button::outline(&word).small().icon(Icon::GitBranch).hint(&hint).show(ui);
        let mut taken = None;
        Popup::menu(&owner).width(240.0).show(|ui| {
            for onward in Onward::ALL.into_iter().filter(|onward| *onward != Onward::FollowUp) {
                let word = say(&format!("inject-onward-{}", onward.name()));
                if Button::plain(&word).small().width(228.0).show(ui).clicked() {
                    taken = Some(onward);
                }
            }
        });
        if let Some(onward) = taken {
            Popup::close_all(ui.ctx());
            self.add_onward(onward, opened);
        }
    }

    /// Links with an inject that is there; the later of the two holds the link.
    fn link_picker(&mut self, ui: &mut Ui) {
        let (scenario, inject) = (self.scenario(), std::sync::Arc::clone(&self.inject));
        let (name, hint) = (label("links"), say("inject-add-link"));
        let picker = Picker::new(self.id("links"), &name, None).small().hint(&hint);
        let Some(Picked::Value(other)) = picker.show(ui, || choices::linkable(scenario, &inject)) else { return };
        let other = InjectId::new(other);
        let theirs = scenario.inject(&other).and_then(|other| other.time);
        let (own, same) = (inject.id.clone(), inject.time.is_some() && inject.time == theirs);
        let is_later = inject.time.zip(theirs).is_some_and(|(own, theirs)| theirs > own);
        let (from, to) = if is_later { (other, own) } else { (own, other) };
        self.out.edit(Edit::Link { from, to, kind: Code::new(if same { "same_time" } else { "follows" }) });
    }

    fn chain_button(&mut self, ui: &mut Ui) {
        let hint = format!("{} ({})", Command::ViewChain.hint(), Command::ViewChain.keys_text(ui));
        let word = say("inject-links-chain");
        if Button::plain(&word)
            .name(&Command::ViewChain.text())
            .small()
            .icon(Icon::TreeStructure)
            .hint(&hint)
            .show(ui)
            .clicked()
        {
            self.out.wish(Wish::Run(Command::ViewChain));
        }
    }
}
