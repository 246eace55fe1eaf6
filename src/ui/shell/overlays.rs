//! All that can lie over the desks.

use super::{Shell, dialogs, find, samples, stakes};
use crate::app::Message;
use crate::ui::frame::{self, PaletteOutput};
use crate::ui::{
    arrival, beginning, brief, checklists, closing, guide, library, protect, recover, replace, role, signing, touches,
};
use egui::Context;

/// Egui keeps the focus inside a modal for the frame after it closed.
const FRAMES_OF_A_CLOSED_MODAL: u8 = 2;

impl Shell {
    pub(super) fn overlays(&mut self, ctx: &Context) {
        if self.palette.is_some() {
            self.palette_ui(ctx);
        }
        if self.keys_sheet && frame::keys_sheet(ctx, self.here()) {
            self.keys_sheet = false;
        }
        if self.problems {
            let document = self.session.document.as_ref();
            self.problems = document.is_some_and(|document| dialogs::problems(ctx, document, &mut self.outbox));
        }
        if self.samples {
            self.samples = samples::samples(ctx, &mut self.outbox);
        }
        if let Some(state) = &mut self.beginning
            && !beginning::beginning_ui(ctx, state, &mut self.outbox)
        {
            self.beginning = None;
        }
        self.touches_overlay(ctx);
        self.closing_overlay(ctx);
        if self.checklists {
            self.checklists = checklists::checklists_ui(ctx, &self.session, &mut self.outbox);
        }
        self.shelf_overlays(ctx);
        self.replace_overlay(ctx);
        brief::dialogs_ui(ctx, &self.session, &mut self.brief, &mut self.outbox);
        signing::dialogs_ui(ctx, &self.session, &mut self.signing, &mut self.outbox);
        if self.session.pending.is_none() {
            arrival::arrival_ui(ctx, &self.session, &mut self.arrival, &mut self.outbox);
        }
        self.copies_overlays(ctx);
        recover::recover_ui(ctx, &self.session, &mut self.recover, &mut self.outbox);
        self.protect_overlays(ctx);
        dialogs::unsaved(ctx, &self.session, &mut self.outbox);
        stakes::choices(ctx, &self.session, &mut self.outbox);
        stakes::drafts(ctx, &self.session, &mut self.outbox);
        dialogs::path(ctx, &self.session, &mut self.path, &mut self.outbox);
    }

    fn protect_overlays(&mut self, ctx: &Context) {
        if let Some(state) = &mut self.protect
            && !protect::protect_ui(ctx, &self.session, state, &mut self.outbox)
        {
            self.protect = None;
        }
        protect::unlock_ui(ctx, &self.session, &mut self.unlock, &mut self.outbox);
    }

    fn touches_overlay(&mut self, ctx: &Context) {
        let open = self.touches.as_mut().zip(self.session.document.as_ref());
        let stays = open.is_some_and(|(state, document)| touches::touches_ui(ctx, document, state, &mut self.outbox));
        if !stays {
            self.touches = None;
        }
    }

    fn closing_overlay(&mut self, ctx: &Context) {
        let Some(state) = &mut self.closing else { return };
        let shelf = self.session.shelf();
        let open = self.session.document.as_ref();
        let stays = open.is_some_and(|document| closing::closing_ui(ctx, document, shelf, state, &mut self.outbox));
        if !stays {
            self.closing = None;
        }
    }

    fn replace_overlay(&mut self, ctx: &Context) {
        let open = self.replace.as_mut().zip(self.session.document.as_ref());
        let stays = open.is_some_and(|(state, document)| replace::replace_ui(ctx, document, state, &mut self.outbox));
        if !stays {
            self.replace = None;
        }
    }

    pub(super) fn shelf_overlays(&mut self, ctx: &Context) {
        if self.library_open {
            self.library_open = library::library_ui(ctx, &self.session, &mut self.library, &mut self.outbox);
        }
        if let Some(state) = &mut self.guide
            && !guide::guide_ui(ctx, &self.session, state, &mut self.outbox)
        {
            self.guide = None;
        }
        self.role_overlay(ctx);
    }

    /// Who works otherwise than before begins at the desk for that.
    pub(super) fn role_overlay(&mut self, ctx: &Context) {
        let Some(state) = &mut self.role else { return };
        let before = self.session.memory.works_as.clone();
        let is_open = role::role_ui(ctx, &self.session, state, &mut self.outbox);
        if is_open {
            return;
        }
        self.role = None;
        let chosen = self.outbox.messages.iter().find_map(|message| match message {
            Message::Settings(memory) if memory.works_as != before => Some(memory.clone()),
            _ => None,
        });
        if let Some(memory) = chosen {
            self.begin_as(&memory);
        }
    }

    pub(super) fn palette_ui(&mut self, ctx: &Context) {
        let here = self.here();
        let Some(state) = &mut self.palette else { return };
        let (session, view) = (&self.session, self.plan.view);
        let output = frame::palette(ctx, state, |typed| find::entries(ctx, session, view, typed, here));
        match output {
            PaletteOutput::Open => {}
            PaletteOutput::Closed => self.palette = None,
            PaletteOutput::Taken(wish) => {
                self.palette = None;
                self.chosen = Some((wish, FRAMES_OF_A_CLOSED_MODAL));
            }
        }
    }

    /// Where a dialog was closed, the keys go on at the desk, unless something else asks for them.
    pub(super) fn go_back(&mut self, ctx: &Context) {
        let blocked = self.is_blocked();
        if std::mem::replace(&mut self.was_blocked, blocked) && !blocked {
            self.goes_back = Some(FRAMES_OF_A_CLOSED_MODAL);
        }
        let waits = self.goes_back.take().filter(|_| !blocked && self.chosen.is_none());
        match waits {
            Some(0) if ctx.memory(|memory| memory.focused().is_none()) => self.plan.take_focus_back(),
            Some(frames) if frames > 0 => {
                self.goes_back = Some(frames - 1);
                ctx.request_repaint();
            }
            _ => {}
        }
    }

    /// Runs what was chosen from the list, as soon as the focus may leave the list again.
    pub(super) fn run_chosen(&mut self, ctx: &Context) {
        match self.chosen.take() {
            Some((wish, 0)) => self.outbox.wish(wish),
            Some((wish, frames)) => {
                self.chosen = Some((wish, frames - 1));
                ctx.request_repaint();
            }
            None => {}
        }
    }
}
