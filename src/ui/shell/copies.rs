//! What lies over the desks: a copy that is brought in, or a comparison.

use super::Shell;
use crate::app::Message;
use crate::app::comparing::{Against, CompareAct, Comparing};
use crate::app::merging::MergeAct;
use crate::ui::commands::Command;
use crate::ui::frame::StatusAct;
use crate::ui::{comparing, merging};
use crate::words::say;
use egui::{Context, Ui};

impl Shell {
    /// Whether a copy or a comparison lies over the desks.
    pub(super) fn shows_copies(&self) -> bool {
        let compares = self.session.comparing.as_ref().is_some_and(|it| !it.is_asking());
        compares || self.session.merging.as_ref().is_some_and(|merging| merging.is_open)
    }

    /// Whether a question about copies is over everything.
    pub(super) fn asks_about_copies(&self) -> bool {
        self.session.dropped.is_some()
            || self.session.comparing.as_ref().is_some_and(Comparing::is_asking)
            || self.merging.rest.is_some()
    }

    /// Draws what lies over the desks; `false` where nothing does.
    pub(super) fn copies_ui(&mut self, ui: &mut Ui) -> bool {
        let session = &self.session;
        let Some(document) = &session.document else { return false };
        let compared = self.session.comparing.as_ref().filter(|comparing| !comparing.is_asking());
        let open = self.session.merging.as_ref().filter(|merging| merging.is_open);
        match (compared, open) {
            (Some(compared), _) => {
                comparing::comparing_ui(ui, session, compared, &mut self.comparing, &mut self.outbox);
            }
            (None, Some(open)) => {
                let bar = self.session.bars_copies();
                merging::bar_ui(ui, bar.as_deref(), &mut self.outbox);
                merging::merging_ui(ui, (document, open, bar.as_deref()), &mut self.merging, &mut self.outbox);
            }
            (None, None) => return false,
        }
        true
    }

    /// Draws the questions about copies.
    pub(super) fn copies_overlays(&mut self, ctx: &Context) {
        merging::dropped_ui(ctx, &self.session, &mut self.outbox);
        comparing::ask_ui(ctx, &self.session, &mut self.outbox);
    }

    /// Whoever goes to a desk leaves what lies over it; choices are kept.
    pub(super) fn leave_copies(&mut self) {
        if self.session.comparing.is_some() {
            self.session.update(Message::Compare(CompareAct::Leave));
        }
        if self.session.merging.as_ref().is_some_and(|merging| merging.is_open) {
            self.session.update(Message::Merge(MergeAct::SetAside));
        }
    }

    /// Runs a command where a copy or a comparison lies over the desks.
    pub(super) fn run_at_copies(&mut self, command: Command) {
        let done = match (&self.session.comparing, &self.session.merging) {
            (Some(compared), _) => comparing::run_command(command, compared, &mut self.comparing),
            (None, Some(open)) => merging::run_command(command, open, &mut self.merging, &mut self.outbox),
            (None, None) => false,
        };
        if !done {
            self.session.done = Some(say("merging-not-here"));
        }
    }

    /// Acts on what is wanted of the status bar about copies.
    pub(super) fn copies_status(&mut self, act: StatusAct) {
        let message = match act {
            StatusAct::Compare => Message::Compare(CompareAct::With(Against::OnDisk)),
            StatusAct::Choices => Message::Merge(MergeAct::Return),
            StatusAct::Save | StatusAct::SaveElsewhere | StatusAct::Undo | StatusAct::Dismiss => return,
            StatusAct::Problems | StatusAct::Offered | StatusAct::Role | StatusAct::Protect => return,
        };
        self.outbox.messages.push(message);
    }
}
