//! The search for the smallest set, on a thread of its own; it can be ended, and then keeps the best so far.

use crate::app::closing::{Asked, Job, Plan, Progress};
use crate::app::shelf::Shelf;
use crate::coverage::Coverage;
use crate::ui::thread;
use egui::Context;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// How often a person is told how far it is.
const TOLD: Duration = Duration::from_millis(150);

/// A search under way.
pub struct Search {
    job: Job,
    answer: Receiver<Plan>,
}

impl Search {
    /// Starts looking.
    pub fn start(ctx: &Context, coverage: &Coverage, shelf: &Shelf, asked: &Asked) -> Self {
        let (told, answer) = channel();
        let job = Job::new(Arc::new(coverage.clone()), Arc::new(shelf.clone()), asked.clone());
        let (work, ctx) = (job.clone(), ctx.clone());
        thread::start(move || {
            // The dialog may be closed; then nobody waits.
            told.send(work.run()).unwrap_or_default();
            ctx.request_repaint();
        });
        Self { job, answer }
    }

    /// How far it is; the window looks again after a moment.
    pub fn progress(&self, ctx: &Context) -> Progress {
        ctx.request_repaint_after(TOLD);
        self.job.progress()
    }

    /// Ends it; what was found until then is its answer.
    pub fn end(&self) {
        self.job.stop();
    }

    /// What was found, once it is there.
    pub fn answer(&self) -> Option<Plan> {
        self.answer.try_recv().ok()
    }
}

impl Drop for Search {
    fn drop(&mut self) {
        self.end();
    }
}
