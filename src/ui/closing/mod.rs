//! Closing gaps: the smallest set of library injects, looked at before it is taken, in whole or in part.

mod fall;
mod foot;
mod limits;
mod list;
mod result;
mod search;
mod view;

use crate::app::Document;
use crate::app::closing::{Asked, Plan, Preview};
use crate::app::shelf::Shelf;
use egui::Context;
use search::Search;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::Arc;

pub use view::closing_ui;

/// What was found, and what of it is ticked.
struct Found {
    plan: Plan,
    /// Items whose tick was taken off.
    out: BTreeSet<SmolStr>,
    /// How it stands with what is ticked.
    preview: Preview,
}

impl Found {
    fn of(plan: Plan) -> Self {
        let preview = plan.whole.clone();
        Self { plan, out: BTreeSet::new(), preview }
    }

    /// Ticks an item or takes its tick off, and works out at once how it stands then.
    fn toggle(&mut self, document: &Document, item: &SmolStr) {
        if !self.out.remove(item) {
            self.out.insert(item.clone());
        }
        let (plan, out) = (&self.plan, &self.out);
        self.preview = plan.preview(document.coverage(), &|item| !out.contains(item));
    }

    /// Whether what was found closes nothing; then it is not worth taking.
    fn is_idle(&self) -> bool {
        self.plan.choices.is_empty() || self.plan.whole.closes() == 0
    }

    fn is_in(&self, item: &SmolStr) -> bool {
        !self.out.contains(item)
    }
}

/// What a person sees of the closing of gaps.
pub struct ClosingState {
    asked: Asked,
    /// The limits as they are being changed.
    limits: Option<limits::Limits>,
    search: Option<Search>,
    found: Option<Found>,
    /// The revision that was searched.
    revision: u64,
    at: usize,
    moved: bool,
    /// The item whose texts are shown.
    opened: Option<SmolStr>,
}

impl ClosingState {
    /// Begins to look for the smallest set for the essential lines in scope.
    pub fn begin(ctx: &Context, document: &Document, shelf: &Shelf) -> Self {
        let mut state = Self {
            asked: Asked::default(),
            limits: None,
            search: None,
            found: None,
            revision: 0,
            at: 0,
            moved: false,
            opened: None,
        };
        state.look(ctx, document, shelf);
        state
    }

    /// Looks for the smallest set within the limits as they are now.
    fn look(&mut self, ctx: &Context, document: &Document, shelf: &Shelf) {
        self.revision = document.revision();
        self.search = Some(Search::start(ctx, document.coverage(), shelf, &self.asked));
        (self.found, self.opened, self.at) = (None, None, 0);
    }

    /// Takes what the search found; looks again where the exercise changed meanwhile.
    fn follow(&mut self, ctx: &Context, document: &Document, shelf: &Shelf) {
        if self.revision != document.revision() {
            self.look(ctx, document, shelf);
        }
        if let Some(plan) = self.search.as_ref().and_then(Search::answer) {
            self.search = None;
            self.found = Some(Found::of(plan));
        }
    }

    /// Whether something is still being looked for.
    pub fn is_looking(&self) -> bool {
        self.search.is_some()
    }
}

type Shared<T> = Arc<std::sync::Mutex<T>>;
