//! What is looked for, which item is chosen, and how it is filled in.

use super::preview::Preview;
use crate::app::Session;
use crate::app::shelf::{Choice, Entry, Filling, Wanted, added, fitted, proposed, proposed_start};
use crate::edit::Edit;
use crate::scenario::{IncidentId, Inject, InjectId, RequirementId, Scenario};
use egui::Context;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Where the focus is to go as soon as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Focus {
    Find,
    List,
}

/// What a person sees of the library.
#[derive(Debug, Default)]
pub struct LibraryState {
    /// What is looked for.
    pub wanted: Wanted,
    pub(super) chosen: Option<SmolStr>,
    pub(super) filling: Filling,
    pub(super) edit: Option<Edit>,
    pub(super) injects: Vec<Arc<Inject>>,
    pub(super) preview: Preview,
    pub(super) time_fault: Option<String>,
    /// The injects whose folded texts were asked for, by place.
    pub(super) unfolded: BTreeSet<usize>,
    pub(super) focus: Option<Focus>,
    /// Whether Enter took the chosen item in this frame.
    pub(super) enters: bool,
    /// Whether an item was taken since it was opened, so that its line is shown here.
    pub(super) has_taken: bool,
    /// The row that must be seen.
    pub(super) must_show: bool,
    stale: bool,
    beside: Option<InjectId>,
    incident: Option<IncidentId>,
    seen: Option<(usize, u64)>,
}

impl LibraryState {
    /// Opens it: what is added is proposed beside this inject, in this incident.
    pub fn enter(&mut self, beside: Option<InjectId>, incident: Option<IncidentId>) {
        (self.beside, self.incident) = (beside, incident);
        self.focus = Some(Focus::Find);
        (self.must_show, self.has_taken) = (true, false);
        self.seen = None;
    }

    /// Looks only for items that serve a line.
    pub fn look_for_line(&mut self, line: RequirementId) {
        self.wanted = Wanted { line: Some(line), ..Wanted::default() };
        self.chosen = None;
        self.focus = Some(Focus::List);
    }

    /// Looks only for items of a topic.
    pub fn look_for_topic(&mut self, topic: SmolStr) {
        self.wanted = Wanted { topic: Some(topic), ..Wanted::default() };
        self.chosen = None;
        self.focus = Some(Focus::List);
    }

    /// The item that is chosen.
    pub fn chosen(&self) -> Option<&str> {
        self.chosen.as_deref()
    }

    /// How the chosen item is filled in.
    pub fn filling(&self) -> &Filling {
        &self.filling
    }

    /// Chooses an item and proposes how to fill it in.
    pub(super) fn choose(&mut self, id: &SmolStr, session: &Session) {
        let Some(entry) = session.shelf().entry(id) else { return };
        self.chosen = Some(id.clone());
        self.unfolded.clear();
        self.propose(entry, session);
    }

    /// Chooses an item, unless it is chosen already.
    pub(super) fn choose_if_other(&mut self, id: &SmolStr, session: &Session) {
        if self.chosen.as_ref() != Some(id) {
            self.choose(id, session);
        }
    }

    fn propose(&mut self, entry: &Entry, session: &Session) {
        let nobody = Scenario::default();
        let scenario = session.document.as_ref().map_or(&nobody, |document| document.scenario());
        let start = proposed_start(entry, scenario, self.beside.as_ref());
        self.filling = proposed(&entry.item, &entry.scene, scenario, start);
        let of_inject = || scenario.inject(self.beside.as_ref()?)?.incident.clone();
        let incident = self.incident.clone().or_else(of_inject);
        self.filling.incident = incident.filter(|id| scenario.incident(id).is_some());
        self.time_fault = None;
        self.stale = true;
    }

    /// Fills a slot.
    pub(super) fn fill(&mut self, slot: &SmolStr, choice: Choice) {
        self.filling.slots.insert(slot.clone(), choice);
        self.stale = true;
    }

    /// Changes how it is filled in.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Filling)) {
        change(&mut self.filling);
        self.stale = true;
    }

    /// Brings what would be added up to the document and to what is filled in.
    pub(super) fn follow(&mut self, ctx: &Context, session: &Session) {
        let revision = session.document.as_ref().map_or(0, crate::app::Document::revision);
        let now = Some((session.opened_count(), revision));
        let Some(entry) = self.chosen.as_ref().and_then(|id| session.shelf().entry(id)) else {
            self.chosen = None;
            return;
        };
        if self.seen != now {
            self.seen = now;
            self.propose(entry, session);
        }
        if std::mem::take(&mut self.stale) {
            let nobody = Scenario::default();
            let scenario = session.document.as_ref().map_or(&nobody, |document| document.scenario());
            let edit = fitted(entry, &self.filling, scenario);
            self.injects = added(&edit);
            self.preview = match &session.document {
                Some(document) => Preview::of(ctx, document.coverage(), &edit),
                None => Preview::Nowhere,
            };
            self.edit = Some(edit);
        }
        self.preview.follow();
    }

    /// The edit that adds the chosen item, with the injects that it adds.
    pub(super) fn take(&mut self) -> Option<(Edit, Vec<InjectId>)> {
        let edit = self.edit.take()?;
        let ids = self.injects.iter().map(|inject| inject.id.clone()).collect();
        // Ids serve once.
        self.stale = true;
        Some((edit, ids))
    }
}
