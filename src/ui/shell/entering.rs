//! Where a person begins: another document, another way of working, the library, the guide.

use super::Shell;
use crate::app::{Memory, Role, shelf};
use crate::ui::comparing::ComparingState;
use crate::ui::frame::Desk;
use crate::ui::library::LibraryState;
use crate::ui::merging::MergingState;
use crate::ui::plan::PlanState;
use crate::ui::review::{self, ReviewState};
use crate::ui::signing::SigningState;

impl Shell {
    /// Selections of one document mean nothing in the next.
    pub(super) fn forget_old_selection(&mut self) {
        let now = self.session.opened_count();
        if self.shown != Some(now) {
            self.shown = Some(now);
            self.plan = PlanState::default();
            self.review = ReviewState::default();
            self.brief.forget();
            self.signing = SigningState::default();
            (self.merging, self.comparing) = (MergingState::default(), ComparingState::default());
            self.library = LibraryState::default();
            let memory = &self.session.memory;
            self.plan.table.look_as(&memory.table);
            let window = &memory.window;
            self.plan.panels_as((window.left_folded, window.right_folded, window.panels));
            self.review.set_signer(&memory.name, &memory.role);
            self.plan.setting.set_signer(&memory.name);
            self.plan.inject.set_signer(&memory.name, &memory.role);
            let memory = memory.clone();
            self.begin_as(&memory);
            // The first exercise of a run is shown where the last one was left.
            if let (1, Some(desk)) = (now, Desk::of_id(&memory.window.desk)) {
                self.desk = desk;
            }
            self.begin_with_copy();
            self.take_back_drafts();
        }
    }

    /// A copy that asks about one topic opens at that topic.
    fn begin_with_copy(&mut self) {
        let copy = self.session.document.as_ref().and_then(|document| document.scenario().copy.clone());
        if let Some([only]) = copy.as_ref().map(|copy| copy.topics.as_slice()) {
            self.review.only_topic(only);
        }
    }

    /// Shows the desk where a way of working begins, and names whoever signs.
    pub(super) fn begin_as(&mut self, memory: &Memory) {
        self.review.set_signer(&memory.name, &memory.role);
        self.plan.inject.set_signer(&memory.name, &memory.role);
        match Role::named(&memory.works_as) {
            Role::Adviser => {
                self.desk = Desk::Review;
                self.review.show_tab(review::Tab::First);
                if let [only] = memory.topics.as_slice() {
                    self.review.only_topic(only);
                }
            }
            Role::Trainer => self.desk = Desk::Brief,
            Role::Planner | Role::Reader => self.desk = Desk::Plan,
        }
    }

    pub(super) fn open_library(&mut self) {
        self.library_open = true;
        let (inject, incident) = self.plan.stands_at();
        self.library.enter(inject, incident);
    }

    /// The guide opens at the topic that is looked at: the one that Review is narrowed to, else that of the inject.
    pub(super) fn topic_at_hand(&self) -> String {
        let of_review = || self.review.filters().topic.as_ref().map(|topic| topic.as_str().to_owned());
        let of_inject = || {
            let scenario = self.session.document.as_ref()?.scenario();
            let inject = scenario.inject(self.plan.selection.current()?)?;
            shelf::guided_topics(&inject.tags).first().map(|tag| tag.as_str().to_owned())
        };
        let found = if self.desk == Desk::Review { of_review() } else { of_inject() };
        found.unwrap_or_default()
    }
}
