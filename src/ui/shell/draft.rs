//! What is written in an open cell, a comment or a reason is handed over to be kept, at most twice a second, before it
//! becomes a change; what was recovered goes back into its fields.

use super::Shell;
use crate::app::keeping::Drafts;
use crate::app::session::Unsent;
use egui::Context;
use std::time::Duration;

/// The shortest time between two times that it is handed over, in seconds.
const PAUSE: f64 = 0.5;

/// What was handed over last, and when.
#[derive(Clone, Debug, Default)]
pub(super) struct Drafted {
    text: Option<String>,
    drafts: Drafts,
    at: f64,
}

impl Drafted {
    fn is_empty(&self) -> bool {
        self.text.is_none() && self.drafts.is_empty()
    }
}

impl Shell {
    /// Hands over what is written; fields elsewhere are changes with every letter.
    pub(super) fn keep_draft(&mut self, ctx: &Context) {
        let (text, drafts) = (self.plan.cell_text(), self.unsent());
        if text == self.drafted.text.as_deref() && drafts == self.drafted.drafts {
            return;
        }
        let now = ctx.input(|input| input.time);
        let next = Drafted { text: text.map(str::to_owned), drafts, at: now };
        let wait = self.drafted.at + PAUSE - now;
        if !next.is_empty() && !self.drafted.is_empty() && wait > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(wait));
            return;
        }
        let cell = self.session.document.as_ref().and_then(|document| self.plan.draft(document));
        self.session.keep_unsent(Unsent { cell, drafts: next.drafts.clone() });
        self.drafted = next;
    }

    fn unsent(&self) -> Drafts {
        let mut drafts = Drafts::default();
        if self.session.document.is_some() {
            self.plan.inject.tell_unsent(&mut drafts);
            self.review.tell_unsent(&mut drafts);
            self.signing.tell_unsent(&mut drafts);
        }
        drafts
    }

    /// Puts what was typed and not sent back into its fields, once for each document that was recovered.
    pub(super) fn take_back_drafts(&mut self) {
        if let Some(drafts) = self.session.take_recovered_drafts() {
            self.plan.inject.take_back(&drafts);
            self.review.take_back(&drafts);
            self.signing.take_back(&self.session, &drafts);
        }
    }
}
