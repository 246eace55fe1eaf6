//! What was asked for in a frame is done: wishes, commands, messages.

use super::Shell;
use crate::app::comparing::CompareAct;
use crate::app::keeping::RecoverAct;
use crate::app::merging::MergeAct;
use crate::app::{Document, Memory, Message};
use crate::ui::beginning::BeginningState;
use crate::ui::closing::ClosingState;
use crate::ui::commands::Command;
use crate::ui::frame::{Desk, PaletteState};
use crate::ui::guide::GuideState;
use crate::ui::outbox::Wish;
use crate::ui::protect::ProtectState;
use crate::ui::replace::ReplaceState;
use crate::ui::role::RoleState;
use crate::ui::touches::TouchesState;
use crate::ui::{brief, plan, review};
use crate::words::spoken;
use egui::Context;

impl Shell {
    /// Acts on what the views asked for; `true` where that changes what is seen.
    pub(super) fn act(&mut self, ctx: &Context) -> bool {
        let asked = std::mem::take(&mut self.outbox);
        self.keep_signer();
        self.keep_look(ctx);
        let any = !asked.messages.is_empty() || !asked.wishes.is_empty();
        for wish in asked.wishes {
            self.wish(ctx, wish);
        }
        // Wishes may ask for edits themselves, such as a command that writes a new inject.
        let more = std::mem::take(&mut self.outbox);
        for message in asked.messages.into_iter().chain(more.messages) {
            self.session.update(message);
        }
        self.outbox.wishes = more.wishes;
        if let Some(injects) = self.session.brought.take() {
            self.outbox.wish(Wish::ShowBrought(injects));
        }
        any
    }

    /// Who judges is remembered, so that nobody types it twice.
    pub(super) fn keep_signer(&mut self) {
        let here = if self.desk == Desk::Plan { self.plan.inject.signer() } else { self.review.signer() };
        let (name, role) = here;
        let memory = &self.session.memory;
        let signed =
            |document: &Document| !document.scenario().decisions.is_empty() || !document.scenario().comments.is_empty();
        let judged = self.session.document.as_ref().is_some_and(signed);
        if judged && !name.is_empty() && (name != memory.name || role != memory.role) {
            let memory = Memory { name: name.to_owned(), role: role.to_owned(), ..memory.clone() };
            self.session.update(Message::Settings(Box::new(memory)));
        }
    }

    pub(super) fn wish(&mut self, ctx: &Context, wish: Wish) {
        if wish.leads_to_a_desk() && self.shows_copies() {
            self.leave_copies();
        }
        match wish {
            Wish::Run(command) => self.run(ctx, command),
            Wish::ShowLine(requirement) => {
                self.desk = Desk::Review;
                self.review.show_line(&requirement);
            }
            Wish::ShowFinding(rule) => {
                self.desk = Desk::Review;
                self.review.show_finding(&rule);
            }
            Wish::ShowTopic(topic) => {
                self.desk = Desk::Review;
                self.review.show_topic(&topic);
            }
            Wish::ShowInject(inject) => {
                self.desk = Desk::Plan;
                self.plan.show_inject(&inject);
            }
            Wish::OpenFull(inject) => {
                self.desk = Desk::Plan;
                self.plan.open_full(&inject);
            }
            Wish::ShowInjects(ids) => {
                self.desk = Desk::Plan;
                self.plan.show_injects(&ids);
            }
            Wish::ShowBrought(ids) => {
                self.desk = Desk::Plan;
                self.plan.show_brought(&ids);
            }
            Wish::ShowLibrary(line) => {
                if let Some(line) = line {
                    self.library.look_for_line(line);
                }
                self.open_library();
            }
            Wish::ShowLibraryTopic(topic) => {
                self.library.look_for_topic(topic);
                self.open_library();
            }
            Wish::ShowGuide(topic) => self.guide = Some(GuideState::at(&topic)),
            Wish::BackToTable => self.plan.back_to_table(),
            Wish::ShowStoryline(storyline, incident) => {
                self.desk = Desk::Plan;
                self.plan.show_part(storyline, incident);
            }
            Wish::ShowRecord(record) => {
                self.desk = Desk::Plan;
                self.plan.show_record(&record);
            }
        }
    }

    pub(super) fn run(&mut self, ctx: &Context, command: Command) {
        if command.ends_writing() {
            self.settle();
        }
        let message = match command {
            Command::Open => Some(Message::AskOpen),
            Command::Import => Some(Message::AskImport),
            Command::BringIn => Some(Message::Merge(MergeAct::Ask)),
            Command::Compare | Command::BringBack => Some(Message::Compare(CompareAct::Ask)),
            Command::Save => Some(Message::Save),
            Command::Recover => Some(Message::Recover(RecoverAct::Show)),
            Command::SaveAs => Some(Message::AskSaveAs),
            Command::ListFiles => Some(Message::ListFiles(!self.session.memory.remembers_files)),
            Command::GoToStart => Some(Message::CloseDocument),
            Command::Undo => Some(Message::Undo),
            Command::Redo => Some(Message::Redo),
            _ => None,
        };
        if let Some(message) = message {
            self.outbox.messages.push(message);
            return;
        }
        match command {
            Command::Palette | Command::Find => self.palette = Some(PaletteState::default()),
            Command::New => self.beginning = Some(BeginningState::default()),
            Command::OpenSample => self.samples = true,
            Command::CloseGaps => {
                let session = &self.session;
                let begin = |document| ClosingState::begin(ctx, document, session.shelf(), &session.memory.name);
                self.closing = session.document.as_ref().map(begin);
            }
            Command::Touches => {
                self.touches = self.session.document.is_some().then(|| TouchesState::of(None));
            }
            Command::KeysSheet => self.keys_sheet = true,
            Command::Checklists => self.checklists = true,
            Command::SignOffs => {
                self.desk = Desk::Review;
                self.review.show_tab(review::Tab::SignOffs);
            }
            Command::SignOff => self.signing.open_form(&self.session, None),
            Command::Keys => self.signing.open_keys(),
            Command::Protect => {
                self.protect = self.session.document.is_some().then(ProtectState::default);
            }
            Command::ReviewCopy => self.signing.open_copy(&self.session),
            Command::WorkAs => self.role = Some(RoleState::of(&self.session.memory)),
            Command::Replace => {
                self.replace = self.session.document.is_some().then(|| ReplaceState::of(&self.plan));
            }
            Command::Library => self.open_library(),
            Command::TopicGuide => self.guide = Some(GuideState::at(&self.topic_at_hand())),
            Command::DeskPlan => self.desk = Desk::Plan,
            Command::DeskReview => self.desk = Desk::Review,
            Command::DeskBrief => self.desk = Desk::Brief,
            Command::ToggleTheme => self.set_theme(self.theme.next()),
            Command::SwitchLanguage => self.outbox.messages.push(Message::Speak(spoken().next())),
            Command::ZoomIn => egui::gui_zoom::zoom_in(ctx),
            Command::ZoomOut => egui::gui_zoom::zoom_out(ctx),
            Command::ZoomReset => ctx.set_zoom_factor(1.0),
            _ => self.run_at_desk(ctx, command),
        }
    }

    pub(super) fn run_at_desk(&mut self, ctx: &Context, command: Command) {
        let Some(document) = &self.session.document else { return };
        if self.shows_copies() {
            self.run_at_copies(command);
            return;
        }
        let desk = self.desk;
        let done = match desk {
            Desk::Review => review::run_command(command, document, &mut self.review, &mut self.outbox),
            Desk::Brief => {
                let on = (document, &self.session.memory.packs);
                brief::run_command(ctx, command, on, &mut self.brief, &mut self.outbox)
            }
            Desk::Plan => plan::run_command(command, document, &mut self.plan, &mut self.outbox),
        };
        // A command of the Plan desk, called from the list, goes there first.
        if !done && desk != Desk::Plan && plan::run_command(command, document, &mut self.plan, &mut self.outbox) {
            self.desk = Desk::Plan;
        }
    }
}
