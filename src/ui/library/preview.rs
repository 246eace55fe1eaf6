//! What an item would change here, worked out once for each way of filling it in.

use crate::app::shelf::{Change, changes};
use crate::coverage::Coverage;
use crate::edit::Edit;
use crate::ui::thread;
use egui::Context;
use std::sync::mpsc::{Receiver, channel};

/// A scenario with more injects is judged in the background, so that the window does not stop.
const AT_ONCE: usize = 1_500;

/// The lines that would change, or why the scenario would refuse the item.
type Found = Result<Vec<Change>, String>;

/// What an item would change.
#[derive(Debug, Default)]
pub enum Preview {
    /// No scenario is open.
    #[default]
    Nowhere,
    /// It is being worked out.
    Working(Receiver<Found>),
    /// It is known.
    Ready(Found),
}

impl Preview {
    /// Works it out, at once where that is quick.
    pub fn of(ctx: &Context, coverage: &Coverage, edit: &Edit) -> Self {
        if coverage.scenario().injects.len() <= AT_ONCE {
            return Self::Ready(changes(coverage, edit));
        }
        let (answer, waits) = channel();
        let (coverage, edit, ctx) = (coverage.clone(), edit.clone(), ctx.clone());
        thread::start(move || {
            // Nobody waits any more where another item was chosen meanwhile.
            answer.send(changes(&coverage, &edit)).unwrap_or_default();
            ctx.request_repaint();
        });
        Self::Working(waits)
    }

    /// Takes the answer of the background, where it has come.
    pub fn follow(&mut self) {
        if let Self::Working(waits) = self
            && let Ok(found) = waits.try_recv()
        {
            *self = Self::Ready(found);
        }
    }
}
