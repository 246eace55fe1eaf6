//! The search for the smallest set, on a thread of its own; it can be ended, and then keeps the best so far.

use super::Shared;
use crate::app::closing::{Asked, Plan, Progress, close};
use crate::app::shelf::Shelf;
use crate::coverage::Coverage;
use crate::ui::thread;
use egui::Context;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, PoisonError};

/// A search under way.
pub struct Search {
    progress: Shared<Progress>,
    ends: Arc<AtomicBool>,
    answer: Receiver<Plan>,
}

impl Search {
    /// Starts looking.
    pub fn start(ctx: &Context, coverage: &Coverage, shelf: &Shelf, asked: &Asked) -> Self {
        let (told, answer) = channel();
        let progress = Shared::<Progress>::default();
        let ends = Arc::new(AtomicBool::new(false));
        let (seen, ended, ctx) = (Arc::clone(&progress), Arc::clone(&ends), ctx.clone());
        let (coverage, shelf, asked) = (coverage.clone(), shelf.clone(), asked.clone());
        thread::start(move || {
            let plan = close(&coverage, &shelf, &asked, &mut |now| {
                *seen.lock().unwrap_or_else(PoisonError::into_inner) = now;
                ctx.request_repaint();
                !ended.load(Ordering::Relaxed)
            });
            // The dialog may be closed; then nobody waits.
            told.send(plan).unwrap_or_default();
            ctx.request_repaint();
        });
        Self { progress, ends, answer }
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends it; what was found until then is its answer.
    pub fn end(&self) {
        self.ends.store(true, Ordering::Relaxed);
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
