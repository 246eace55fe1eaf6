//! A search beside the window: one thread runs it, another looks how far it is and may end it.

use super::{Asked, Plan, Progress, Shelf, close};
use crate::coverage::Coverage;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The work of one search; its clones are hands on the same work.
#[derive(Clone, Debug)]
pub struct Job {
    before: Arc<Coverage>,
    shelf: Arc<Shelf>,
    asked: Asked,
    hand: Arc<Hand>,
}

#[derive(Debug, Default)]
struct Hand {
    is_stopped: AtomicBool,
    progress: Mutex<Progress>,
}

impl Job {
    /// A search that is not begun.
    pub fn new(before: Arc<Coverage>, shelf: Arc<Shelf>, asked: Asked) -> Self {
        Self { before, shelf, asked, hand: Arc::default() }
    }

    /// Searches until the end, or until somebody ends it.
    pub fn run(&self) -> Plan {
        close(&self.before, &self.shelf, &self.asked, &mut |progress| {
            *self.hand.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
            !self.hand.is_stopped.load(Ordering::Relaxed)
        })
    }

    /// Ends it; the best so far is what it gives.
    pub fn stop(&self) {
        self.hand.is_stopped.store(true, Ordering::Relaxed);
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        *self.hand.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
