//! The three desks with the bars above and below, and the start page.

use super::{Shell, first, notices, status};
use crate::app::{Document, Message};
use crate::ui::commands::Command;
use crate::ui::frame::{self, Desk, TopBar, TopBarAct, TopicCoverage};
use crate::ui::outbox::Wish;
use crate::ui::role::RoleState;
use crate::ui::touches::TouchesState;
use crate::ui::{brief, plan, review, signing};
use crate::words::say;
use egui::Ui;

impl Shell {
    pub(super) fn desks(&mut self, ui: &mut Ui) {
        let Some(document) = &self.session.document else { return };
        let act = top_bar(ui, document, self.desk);
        let status = status::status_bar(ui, &self.session, document, &self.plan);
        notices::notices_ui(ui, &self.session, document, &mut self.outbox);
        if !self.copies_ui(ui) {
            self.desk_ui(ui);
        }
        self.top_bar_act(act);
        self.status_act(status);
    }

    pub(super) fn desk_ui(&mut self, ui: &mut Ui) {
        let Some(document) = &self.session.document else { return };
        signing::copy_strip_ui(ui, document);
        match self.desk {
            Desk::Plan => plan::plan_ui(ui, document, &mut self.plan, &mut self.outbox),
            Desk::Review => {
                self.review.tell_ready(|| self.session.shelf().serving());
                let (session, state) = (&self.session, &mut self.signing);
                review::review_ui(ui, document, &mut self.review, &mut self.outbox, |ui, topic, out| {
                    signing::signatures_ui(ui, session, topic, state, out);
                });
            }
            Desk::Brief => {
                brief::brief_ui(ui, document, &self.session.memory, &mut self.brief, &mut self.outbox);
            }
        }
    }

    pub(super) fn top_bar_act(&mut self, act: Option<TopBarAct>) {
        match act {
            Some(TopBarAct::Desk(desk)) => self.outbox.wish(Wish::Run(desk.command())),
            Some(TopBarAct::Topic(topic)) => self.outbox.wish(Wish::ShowTopic(topic.as_str().into())),
            Some(TopBarAct::EssentialOpen) => {
                self.leave_copies();
                self.desk = Desk::Review;
                self.review.show_essential();
            }
            Some(TopBarAct::Run(command)) => self.outbox.wish(Wish::Run(command)),
            None => {}
        }
    }

    pub(super) fn status_act(&mut self, act: Option<frame::StatusAct>) {
        match act {
            Some(frame::StatusAct::Save) => self.outbox.messages.push(Message::Save),
            Some(frame::StatusAct::SaveElsewhere) => self.outbox.messages.push(Message::AskSaveAs),
            Some(act @ (frame::StatusAct::Compare | frame::StatusAct::Choices)) => self.copies_status(act),
            Some(frame::StatusAct::Undo) => self.outbox.messages.push(Message::Undo),
            Some(frame::StatusAct::Dismiss) => self.outbox.messages.push(Message::DismissUndoable),
            Some(frame::StatusAct::Problems) => self.problems = true,
            Some(frame::StatusAct::Offered) => self.touches = Some(TouchesState::of(None)),
            Some(frame::StatusAct::Protect) => self.outbox.wish(Wish::Run(Command::Protect)),
            Some(frame::StatusAct::Role) => self.role = Some(RoleState::of(&self.session.memory)),
            None => {}
        }
    }

    pub(super) fn start_page(&mut self, ui: &mut Ui) {
        notices::start_notice(ui, &self.session, &mut self.outbox);
        first::start_page(ui, &self.session, &mut self.start, self.theme, &mut self.outbox);
    }
}

fn top_bar(ui: &mut Ui, document: &Document, desk: Desk) -> Option<TopBarAct> {
    let coverage = document.coverage();
    let topics: Vec<TopicCoverage> =
        coverage.tallies().iter().filter(|tally| tally.total() > 0).map(first::topic_coverage).collect();
    let file = document.file_name().unwrap_or_else(|| say("shell-no-file"));
    frame::top_bar(
        ui,
        &TopBar {
            exercise: &document.name(),
            file: &file,
            desk,
            topics: &topics,
            essential_open: coverage.essential_open(),
            read_only: document.read_only.as_deref(),
        },
    )
}
