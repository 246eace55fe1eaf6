//! What a person chose, typed and folded at the Review desk; it is no part of the scenario.

use super::data::ReviewData;
use super::detail::LineDetail;
use super::filters::{Axis, Filters, Group, Listing, RowKey};
use super::folds::Folds;
use super::holes::Cell;
use super::judgement::Judgement;
use super::origin::DecisionRow;
use crate::app::Document;
use crate::app::signing::out_of_date;
use crate::coverage::Verdict;
use crate::scenario::{CommentId, InjectId, RequirementId, TagId};
use crate::ui::remarks::RemarksState;
use egui::Context;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The parts of the desk, in the order of `Tab` and `F6`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Region {
    /// The topics.
    Topics,
    /// The matrix.
    Matrix,
    /// The list of lines.
    #[default]
    Lines,
    /// The opened line.
    Line,
}

/// What the middle of the desk shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tab {
    /// What is open and matters most, topic by topic.
    First,
    /// The matrix and the lines.
    #[default]
    Lines,
    /// Who acts and who is only affected.
    People,
    /// The matrix and the findings.
    Findings,
    /// The questions that people asked.
    Questions,
    /// Who signed what off, and how that stands.
    SignOffs,
}

impl Tab {
    /// Whether something is opened on the right of it.
    pub fn has_right_panel(self) -> bool {
        self != Self::SignOffs
    }
}

/// Where the focus is to go in the next frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FocusWish {
    Region(Region),
    Find,
    Reason,
    /// The first of name and reason that is still empty.
    WhatIsMissing,
}

/// Everything that is chosen and typed at the desk.
#[derive(Debug, Default)]
pub struct ReviewState {
    pub(super) filters: Filters,
    pub(super) selected: Option<RequirementId>,
    /// How many sign-offs are out of date, at a revision of the document.
    stale: Option<(u64, usize)>,
    /// The judgement that waits for its reason or its name.
    pub(super) pending: Option<Judgement>,
    pub(super) name: String,
    pub(super) role: String,
    pub(super) signer_open: bool,
    /// Whether the weights of the opened line can be chosen from.
    pub(super) reweigh_open: bool,
    pub(super) reasons: BTreeMap<RequirementId, String>,
    /// Injects whose sensitive text a person asked to see.
    pub(super) unfolded: BTreeSet<InjectId>,
    pub(super) folds: Folds,
    pub(super) region: Region,
    pub(super) topic_cursor: Option<TagId>,
    pub(super) cell_cursor: Option<(RowKey, SmolStr)>,
    pub(super) focus: Option<FocusWish>,
    /// The line whose evidence is shown to the last inject.
    pub(super) all_evidence: Option<RequirementId>,
    /// Whether the list has to scroll to the selected line.
    pub(super) reveal: bool,
    pub(super) tab: Tab,
    pub(super) findings: super::findings_state::FindingsState,
    /// What of the changes since a decision is unfolded.
    pub(super) changes: crate::ui::signing::ChangeState,
    pub(super) remarks: RemarksState,
    /// What is open and matters most, with the revision it was worked out for.
    pub(super) first: Option<(u64, Arc<super::first::First>)>,
    /// Who acts, with the revision and the topic it was worked out for.
    pub(super) people: Option<(u64, Option<TagId>, Arc<super::people::PeopleData>)>,
    /// What of the people is listed to the last inject.
    pub(super) all_people: BTreeSet<String>,
    /// The question whose thread is opened.
    pub(super) question: Option<CommentId>,
    /// How many items of the library serve each line; nothing until that is told.
    ready: Option<BTreeMap<SmolStr, usize>>,
    data: Option<Arc<ReviewData>>,
    detail: Option<(u64, Arc<LineDetail>)>,
    last_frame: u64,
}

impl ReviewState {
    /// Shows a line, whatever the filters say.
    pub fn show_line(&mut self, line: &RequirementId) {
        self.tab = Tab::Lines;
        let listed = self.data.as_ref().is_some_and(|data| data.place(line).is_some());
        if !listed {
            self.filters = Filters { axis: self.filters.axis, listing: Listing::All, ..Filters::default() };
        }
        self.select(line.clone());
        self.folds.show_right();
    }

    /// Shows the lines of a topic.
    pub fn show_topic(&mut self, topic: &TagId) {
        self.tab = Tab::Lines;
        let axis = self.filters.axis;
        self.filters = Filters { axis, topic: Some(topic.clone()), inside: true, ..Filters::default() };
        self.topic_cursor = Some(topic.clone());
        self.start_again();
    }

    /// Shows the essential lines on which work remains, of all topics.
    pub fn show_essential(&mut self) {
        self.tab = Tab::Lines;
        self.filters = Filters { axis: self.filters.axis, listing: Listing::Essential, ..Filters::default() };
        self.start_again();
    }

    /// Tells who judges, as remembered from the last run.
    pub fn set_signer(&mut self, name: &str, role: &str) {
        self.name = name.to_owned();
        self.role = role.to_owned();
        self.remarks.set_signer(name, role);
    }

    /// Who judges or comments: name and role, to be remembered.
    pub fn signer(&self) -> (&str, &str) {
        if self.name.trim().is_empty() { self.remarks.signer() } else { (self.name.trim(), self.role.trim()) }
    }

    /// How many sign-offs are out of date; counted once for each change of the exercise.
    pub(super) fn stale_sign_offs(&mut self, document: &Document) -> usize {
        let revision = document.revision();
        let known = self.stale.filter(|(of, _)| *of == revision);
        let (_, count) = *self.stale.insert(known.unwrap_or_else(|| (revision, out_of_date(document.coverage()))));
        count
    }

    /// Narrows everything to one topic.
    pub fn only_topic(&mut self, topic: &str) {
        self.filters.topic = Some(TagId(topic.into()));
        self.filters.group = Group::Topic;
        self.filters.inside = true;
    }

    /// What the middle shows.
    pub fn tab(&self) -> Tab {
        self.tab
    }

    /// Shows something else in the middle.
    pub fn show_tab(&mut self, tab: Tab) {
        self.tab = tab;
        self.reveal = true;
    }

    /// How many items of the library serve a line.
    pub fn ready_for(&self, line: &RequirementId) -> usize {
        self.ready.as_ref().and_then(|ready| ready.get(&line.0)).copied().unwrap_or_default()
    }

    /// Tells how many items serve each line, unless that was told before.
    pub fn tell_ready(&mut self, count: impl FnOnce() -> BTreeMap<SmolStr, usize>) {
        self.ready.get_or_insert_with(count);
    }

    /// The line that is opened.
    pub fn selected(&self) -> Option<&RequirementId> {
        self.selected.as_ref()
    }

    /// What narrows the lists.
    pub fn filters(&self) -> &Filters {
        &self.filters
    }

    /// Narrows to a topic and shows what it consists of, or frees it if it was the one.
    pub(super) fn toggle_topic(&mut self, topic: &TagId) {
        self.topic_cursor = Some(topic.clone());
        let was_inside = self.filters.inside() == Some(topic);
        self.close_cell();
        self.filters.group = Group::Topic;
        self.filters.inside = !was_inside;
        self.filters.topic = (!was_inside).then(|| topic.clone());
        self.start_again();
    }

    /// Narrows to a row of the matrix: a topic is opened, a part of it chosen or freed.
    pub(super) fn toggle_row(&mut self, row: &RowKey) {
        if row.group == Group::Topic {
            return self.toggle_topic(&row.topic);
        }
        let was_chosen = self.filters.row().as_ref() == Some(row);
        self.close_cell();
        self.filters.group = if was_chosen { Group::Topic } else { row.group.clone() };
        self.start_again();
    }

    /// Opens a cell of the matrix with what stands behind it, or frees it if it was the one.
    pub(super) fn toggle_cell(&mut self, row: &RowKey, column: &SmolStr) {
        self.cell_cursor = Some((row.clone(), column.clone()));
        let was_open = self.filters.row().as_ref() == Some(row) && self.filters.column.as_ref() == Some(column);
        self.close_cell();
        if was_open {
            self.filters.group = Group::Topic;
            self.filters.topic = self.filters.inside().cloned();
        } else {
            let cell = self.data.as_ref().and_then(|data| data.holes.cell(row, column));
            if matches!(cell, Some(Cell::Evidence { .. })) {
                self.filters.listing = Listing::All;
            }
            self.filters.topic = Some(row.topic.clone());
            self.filters.group = row.group.clone();
            self.filters.column = Some(column.clone());
        }
        self.start_again();
    }

    /// No cell is open any more; what it listed gives way to the open lines.
    fn close_cell(&mut self) {
        if self.filters.column.take().is_some() {
            self.filters.listing = Listing::default();
        }
    }

    pub(super) fn set_axis(&mut self, axis: Axis) {
        self.close_cell();
        self.filters.axis = axis;
    }

    pub(super) fn set_listing(&mut self, listing: Listing) {
        self.filters.listing = listing;
        self.start_again();
    }

    pub(super) fn set_verdict(&mut self, verdict: Option<Verdict>) {
        self.filters.verdict = verdict;
        self.start_again();
    }

    /// Frees all filters but the listing.
    pub(super) fn free_filters(&mut self) {
        self.close_cell();
        self.filters = Filters { axis: self.filters.axis, listing: self.filters.listing, ..Filters::default() };
        self.reveal = true;
    }

    pub(super) fn select(&mut self, line: RequirementId) {
        if self.selected.as_ref() != Some(&line) {
            self.pending = None;
            self.reweigh_open = false;
        }
        self.selected = Some(line);
        self.reveal = true;
    }

    /// Another list begins at its top.
    fn start_again(&mut self) {
        self.selected = None;
        self.findings.selected = None;
        self.pending = None;
        self.reveal = true;
    }

    /// Moves so many lines down the list, or up.
    pub(super) fn step(&mut self, by: isize) {
        let Some(data) = self.data.clone() else { return };
        let last = data.lines.len().saturating_sub(1);
        let place = self.selected.as_ref().and_then(|id| data.place(id));
        let next = place.map_or(0, |place| place.saturating_add_signed(by).min(last));
        if let Some(row) = data.lines.get(next) {
            self.select(row.id.clone());
        }
    }

    /// What is seen now, computed again only where something changed.
    pub(super) fn data(&mut self, ctx: &Context, document: &Document) -> Arc<ReviewData> {
        let frame = ctx.cumulative_frame_nr();
        let away = frame > self.last_frame + 1;
        self.last_frame = frame;
        self.data_now(document, away)
    }

    /// As [`Self::data`], without a frame; a person who comes back from another desk finds the rows sorted anew.
    pub(super) fn data_now(&mut self, document: &Document, anew: bool) -> Arc<ReviewData> {
        let known = self.data.take();
        let fresh = match known {
            Some(known) if known.revision == document.revision() && known.filters == self.filters && !anew => known,
            known => {
                let shown = known.as_deref().filter(|_| !anew);
                Arc::new(ReviewData::of(document, &self.filters, shown))
            }
        };
        self.data = Some(Arc::clone(&fresh));
        let listed = self.selected.as_ref().is_some_and(|id| fresh.place(id).is_some());
        if !listed {
            self.selected = fresh.lines.first().map(|row| row.id.clone());
        }
        fresh
    }

    /// The opened line, computed again only where something changed.
    pub(super) fn detail(&mut self, document: &Document) -> Option<Arc<LineDetail>> {
        let id = self.selected.clone()?;
        if let Some((revision, detail)) = &self.detail
            && *revision == document.revision()
            && detail.id == id
        {
            return Some(Arc::clone(detail));
        }
        let detail = Arc::new(LineDetail::of(document, &id)?);
        self.detail = Some((document.revision(), Arc::clone(&detail)));
        Some(detail)
    }

    /// Asks for the same judgement again, with the reason that was given then.
    pub(super) fn sign_again(&mut self, decision: &DecisionRow) {
        let Some(id) = self.selected.clone() else { return };
        self.reasons.entry(id).or_insert_with(|| decision.reason.clone());
        self.pending = Some(decision.judgement);
        self.focus = Some(FocusWish::Reason);
    }

    /// The reason that was typed for the opened line.
    pub(super) fn reason(&self) -> &str {
        self.selected.as_ref().and_then(|id| self.reasons.get(id)).map_or("", String::as_str)
    }
}
