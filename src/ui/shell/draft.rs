//! What stands in an open cell is handed over to be kept, at most twice a second, before it becomes a change.

use super::Shell;
use egui::Context;
use std::time::Duration;

/// The shortest time between two times that it is handed over, in seconds.
const PAUSE: f64 = 0.5;

/// What was handed over last, and when.
#[derive(Clone, Debug, Default)]
pub(super) struct Drafted {
    text: Option<String>,
    at: f64,
}

impl Shell {
    /// Hands over what stands in the open cell; fields elsewhere are changes with every letter.
    pub(super) fn keep_draft(&mut self, ctx: &Context) {
        let text = self.plan.cell_text();
        if text == self.drafted.text.as_deref() {
            return;
        }
        let now = ctx.input(|input| input.time);
        let wait = self.drafted.at + PAUSE - now;
        if text.is_some() && self.drafted.text.is_some() && wait > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(wait));
            return;
        }
        self.drafted = Drafted { text: text.map(str::to_owned), at: now };
        let draft = self.session.document.as_ref().and_then(|document| self.plan.draft(document));
        self.session.keep_draft(draft);
    }
}
