//! Closing gaps: the smallest set of library injects, looked at before it is taken, in whole or in part.

mod fall;
mod foot;
mod limits;
mod list;
mod result;
mod scope;
mod search;
mod view;

use crate::app::Document;
use crate::app::closing::{Asked, Choice, Mend, Plan, Preview};
use crate::app::shelf::Shelf;
use crate::scenario::{Inject, Scenario};
use crate::ui::setting::SettingState;
use egui::Context;
use search::Search;
use smol_str::SmolStr;
use std::collections::BTreeSet;

pub use view::closing_ui;

/// What was found, and what of it is ticked.
struct Found {
    plan: Plan,
    /// Items and small changes whose tick was taken off.
    out: BTreeSet<SmolStr>,
    /// How it stands with what is ticked.
    preview: Preview,
}

impl Found {
    fn of(plan: Plan) -> Self {
        let preview = plan.whole.clone();
        Self { plan, out: BTreeSet::new(), preview }
    }

    /// Ticks a row or takes its tick off, and works out at once how it stands then.
    fn toggle(&mut self, document: &Document, row: &SmolStr) {
        if !self.out.remove(row) {
            self.out.insert(row.clone());
        }
        let (plan, out) = (&self.plan, &self.out);
        self.preview = plan.preview(document.coverage(), &|row| !out.contains(row));
    }

    fn is_in(&self, row: &str) -> bool {
        !self.out.contains(row)
    }

    /// What can be ticked: the items in order of time, then the small changes.
    fn rows<'s>(&'s self) -> Vec<Row<'s>> {
        let whole = self.plan.whole.mends.iter();
        let only_now = self.preview.mends.iter().filter(|mend| whole.clone().all(|known| known.deed != mend.deed));
        // As it would be made now, where its tick is on.
        let now = |mend: &'s Mend| self.preview.mends.iter().find(|now| now.deed == mend.deed).unwrap_or(mend);
        let mends = whole.clone().map(now).chain(only_now).map(Row::Mend);
        self.plan.choices.iter().map(Row::Item).chain(mends).collect()
    }

    /// The exercise in which a sender is looked up: with what is ticked where it is, else with all of it.
    fn scenario_of(&self, inject: &Inject) -> &Scenario {
        let now = self.preview.after.scenario();
        if now.inject(&inject.id).is_some() { now } else { self.plan.whole.after.scenario() }
    }

    fn row(&self, name: &str) -> Option<Row<'_>> {
        self.rows().into_iter().find(|row| row.name() == name)
    }
}

/// Something that can be ticked.
#[derive(Clone, Copy)]
enum Row<'a> {
    /// An item of the library.
    Item(&'a Choice),
    /// A small change to injects.
    Mend(&'a Mend),
}

impl Row<'_> {
    /// The name by which it is ticked.
    fn name(&self) -> SmolStr {
        match self {
            Self::Item(choice) => choice.entry.item.id.clone(),
            Self::Mend(mend) => mend.deed.name(),
        }
    }

    /// What it is called.
    fn title(&self, document: &Document) -> String {
        match self {
            Self::Item(choice) => choice.entry.item.name(),
            Self::Mend(mend) => mend.title(document.vocabulary()),
        }
    }
}

/// What a person sees of the closing of gaps.
pub struct ClosingState {
    asked: Asked,
    /// Who works here, to be written where a name is asked for.
    signer: String,
    /// The limits as they are being changed.
    limits: Option<limits::Limits>,
    /// The scope of the topics, while it is being changed.
    scope: Option<SettingState>,
    search: Option<Search>,
    found: Option<Found>,
    /// The revision that was searched.
    revision: u64,
    at: usize,
    moved: bool,
    /// The row whose texts are shown.
    opened: Option<SmolStr>,
}

impl ClosingState {
    /// Begins to look for the smallest set for the essential lines in scope.
    pub fn begin(ctx: &Context, document: &Document, shelf: &Shelf, signer: &str) -> Self {
        let mut state = Self {
            asked: Asked::default(),
            signer: signer.to_owned(),
            limits: None,
            scope: None,
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
