//! What of the Plan desk is selected, folded, filtered or open; nothing of it is part of the document.

use super::bulk::BulkState;
use super::chain::ChainState;
use super::evidence::Evidence;
use super::filter_field::FilterState;
use super::outline::OutlineState;
use super::outline::data::Scope;
use super::selection::Selection;
use super::table::TableState;
use super::table::data::is_in_scope;
use super::timeline::TimelineState;
use crate::app::Document;
use crate::scenario::{IncidentId, InjectId, RecordKind, RecordRef, Scenario, StorylineId};
use crate::ui::inject::InjectState;
use crate::ui::setting::SettingState;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the centre of the desk shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The injects as a table.
    #[default]
    Table,
    /// The injects over time.
    Timeline,
    /// What leads to one inject and what follows.
    Chain,
    /// Exercise, phases, people, places.
    Setting,
}

impl View {
    /// Whether it shows injects, with the inspector beside them.
    pub fn shows_injects(self) -> bool {
        !matches!(self, Self::Setting)
    }
}

/// A part of the desk between which F6 moves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Region {
    /// The outline.
    Outline,
    /// Table, opened inject or setting.
    #[default]
    Centre,
    /// The inspector.
    Right,
}

/// Where the focus is to go as soon as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Focus {
    Region(Region),
    Filter,
    /// The title of an inject that was just made.
    Title(InjectId),
}

/// What a person sees of the Plan desk.
#[derive(Debug, Default)]
pub struct PlanState {
    /// The selected injects.
    pub selection: Selection,
    /// What the centre shows.
    pub view: View,
    /// The inject that is opened full.
    pub opened: Option<InjectId>,
    /// The outline.
    pub outline: OutlineState,
    /// The table.
    pub table: TableState,
    /// The timeline.
    pub timeline: TimelineState,
    /// The chain of one inject.
    pub chain: ChainState,
    /// The setting.
    pub setting: SettingState,
    /// The inspector and the opened inject.
    pub inject: InjectState,
    pub(super) bulk: BulkState,
    /// The widths of outline and inspector in a narrow and in a wide window; nought where nobody changed them.
    pub(super) panels: [u16; 4],
    pub(super) filter: FilterState,
    pub(super) left_folded: bool,
    /// Whether the outline stands beside the timeline, whose lanes name the storylines themselves.
    pub(super) left_by_timeline: bool,
    pub(super) right_folded: bool,
    /// Whether the inspector lies over the centre, where there is no room beside it.
    pub(super) sheet_open: bool,
    /// Whether the window is so narrow that the outline only fits over the centre.
    pub(super) left_squeezed: bool,
    pub(super) left_sheet_open: bool,
    pub(super) right_squeezed: bool,
    pub(super) region: Region,
    /// Whether anything had the focus in the last frame.
    pub(super) has_focus: bool,
    pub(super) focus: Option<Focus>,
    pub(super) evidence: Evidence,
    /// Where the cursor stood before a filter hid that inject; it goes back there.
    hidden: Option<InjectId>,
    /// Whether the table was seen in the last frame.
    was_table: bool,
    seen: Option<Arc<Scenario>>,
}

impl PlanState {
    /// Whether pasted text goes into cells of the table, at this moment.
    pub fn takes_cells(&self, text: &str) -> bool {
        self.view == View::Table
            && self.opened.is_none()
            && self.region == Region::Centre
            && super::table::takes(self, text)
    }

    /// Makes all words anew, since another language is spoken.
    pub fn retell(&mut self) {
        self.seen = None;
        self.table.forget_words();
        self.chain.forget_words();
        self.setting.ground.forget_words();
    }

    /// What is remembered of the panels: whether they are folded, and their widths.
    pub fn panels_kept(&self) -> (bool, bool, [u16; 4]) {
        (self.left_folded, self.right_folded, self.panels)
    }

    /// Puts the panels as they are remembered.
    pub fn panels_as(&mut self, kept: (bool, bool, [u16; 4])) {
        (self.left_folded, self.right_folded, self.panels) = kept;
    }

    /// The edit of the cell that is being written, which ends with this.
    pub fn settle(&mut self, document: &Document) -> Option<crate::edit::Edit> {
        super::table::settle(document, &mut self.table)
    }

    /// What stands in the cell that is being written.
    pub fn cell_text(&self) -> Option<&str> {
        self.table.editing.as_ref().map(|edit| edit.text.as_str())
    }

    /// What writing that cell would change as it stands now.
    pub fn draft(&self, document: &Document) -> Option<crate::edit::Edit> {
        super::table::draft(document, &self.table)
    }

    /// How many injects are selected.
    pub fn selected_count(&self) -> usize {
        self.selection.count()
    }

    /// Where the focus was in the last frame.
    pub fn region(&self) -> Region {
        self.region
    }

    /// Gives the focus to where it was, after something lay over the desk.
    pub fn take_focus_back(&mut self) {
        if self.view.shows_injects() && self.opened.is_none() {
            self.focus = self.focus.take().or(Some(Focus::Region(self.region)));
        }
    }

    /// Shows the injects: as table, unless they are on the timeline already.
    fn show_injects_somehow(&mut self) {
        if !self.view.shows_injects() {
            self.view = View::Table;
        }
    }

    /// Shows the chain of the current inject.
    pub fn show_chain(&mut self) {
        if self.view != View::Chain {
            self.chain.back = self.view;
        }
        self.chain.root = self.selection.current().cloned().or(self.chain.root.take());
        if let Some(root) = self.chain.root.clone() {
            self.selection.only(root);
        }
        self.view = View::Chain;
        self.opened = None;
        self.focus = Some(Focus::Region(Region::Centre));
    }

    /// Goes back to where the chain was called.
    pub(super) fn leave_chain(&mut self) {
        self.view = self.chain.back;
        self.table.must_show = self.selection.current().cloned();
        self.focus = Some(Focus::Region(Region::Centre));
    }

    /// Selects an inject and shows it in the table or on the timeline, even if filter or outline would hide it.
    pub fn show_inject(&mut self, id: &InjectId) {
        self.show_injects_somehow();
        self.opened = None;
        self.selection.only(id.clone());
        self.table.must_show = Some(id.clone());
        self.focus = Some(Focus::Region(Region::Centre));
    }

    /// The inject on which the cursor stands, and the incident that the outline shows.
    pub fn stands_at(&self) -> (Option<InjectId>, Option<IncidentId>) {
        let incident = match &self.outline.selected {
            Scope::Incident(id) => Some(id.clone()),
            _ => None,
        };
        (self.selection.current().cloned(), incident)
    }

    /// The injects that are moved with one that is taken hold of: all marked ones, in the order of the table.
    pub(super) fn hold(&mut self, id: &InjectId) -> Vec<InjectId> {
        if !self.selection.has(id) {
            self.selection.only(id.clone());
        }
        let marked = self.selection.marked();
        let mut held = self.table.data.shown();
        held.retain(|id| marked.contains(id));
        // What is marked and not seen, in a folded group, goes along.
        let seen: BTreeSet<InjectId> = held.iter().cloned().collect();
        held.extend(marked.difference(&seen).cloned());
        held
    }

    /// Selects injects that were just added and shows them in the table.
    pub fn show_injects(&mut self, ids: &[InjectId]) {
        let Some(first) = ids.first() else { return };
        self.show_inject(first);
        self.selection.extend_to(ids);
        self.table.also_show = ids.to_vec();
    }

    /// Shows injects that came from a list in the table, and selects the first of them.
    pub fn show_brought(&mut self, ids: &[InjectId]) {
        let Some(first) = ids.first() else { return };
        self.show_inject(first);
        self.table.also_show = ids.to_vec();
    }

    /// Opens an inject full.
    pub fn open_full(&mut self, id: &InjectId) {
        self.show_injects_somehow();
        self.selection.only(id.clone());
        self.table.must_show = Some(id.clone());
        self.opened = Some(id.clone());
    }

    /// Leaves the opened inject.
    pub fn back_to_table(&mut self) {
        self.show_injects_somehow();
        if self.opened.take().is_some() {
            self.focus = Some(Focus::Region(Region::Centre));
        }
    }

    /// Shows only a part of the outline: an incident, else a storyline, else everything.
    pub fn show_part(&mut self, storyline: Option<StorylineId>, incident: Option<IncidentId>) {
        let scope = match (incident, storyline) {
            (Some(incident), _) => Scope::Incident(incident),
            (None, Some(storyline)) => Scope::Storyline(storyline),
            (None, None) => Scope::Whole,
        };
        self.show_scope(scope);
    }

    /// Shows only this part of the outline.
    pub fn show_scope(&mut self, scope: Scope) {
        self.back_to_table();
        if self.view == View::Chain {
            self.view = View::Table;
        }
        if self.view == View::Timeline {
            self.timeline.go_to = Some(scope.clone());
        }
        self.outline.selected = scope;
    }

    /// Shows a record: an inject in the table, a storyline or incident in the outline, all others in the setting.
    pub fn show_record(&mut self, record: &RecordRef) {
        match record.kind {
            RecordKind::Inject => self.show_inject(&InjectId(record.id.clone())),
            RecordKind::Storyline => self.show_part(Some(StorylineId(record.id.clone())), None),
            RecordKind::Incident => self.show_part(None, Some(IncidentId(record.id.clone()))),
            RecordKind::Comment | RecordKind::Decision => {}
            _ => {
                self.opened = None;
                self.view = View::Setting;
                self.setting.show_form(record);
            }
        }
    }

    /// Brings all derived data up to the document.
    pub(super) fn follow(&mut self, document: &Document, typing: bool) {
        let scenario = document.scenario();
        let fresh = self.seen.as_ref().is_none_or(|seen| !Arc::ptr_eq(seen, scenario));
        if fresh {
            self.evidence = Evidence::of(document.coverage());
            self.seen = Some(Arc::clone(scenario));
            self.forget_gone(scenario);
        }
        self.widen_for_wanted(scenario);
        self.table.query.scope = self.outline.selected.clone();
        self.outline.follow(document, &self.evidence, fresh);
        let is_table = self.view == View::Table && self.opened.is_none();
        let is_anew = self.table.follow(document, &self.evidence, &self.selection, fresh, typing);
        if is_table && (is_anew || !self.was_table) {
            self.select_shown();
        }
        self.was_table = is_table;
        if self.view == View::Timeline {
            self.timeline.follow(document, &self.evidence, &self.table);
        }
        if self.view == View::Chain {
            self.chain.follow(document, self.selection.current());
        }
        if fresh {
            self.setting.follow(document);
        }
    }

    /// Nothing stays selected that nobody sees; once it is seen again, the cursor goes back there.
    fn select_shown(&mut self) {
        let data = &self.table.data;
        let shown: BTreeSet<InjectId> = data.shown().into_iter().collect();
        let gone = self.selection.keep_shown(|id| shown.contains(id), |id| data.row_of(id).is_some());
        self.hidden = gone.or(self.hidden.take()).filter(|_| self.selection.count() == 0);
        if let Some(id) = self.hidden.take_if(|id| shown.contains(id)) {
            self.table.scroll_to = Some((id.clone(), false));
            self.selection.only(id);
        }
    }

    fn forget_gone(&mut self, scenario: &Scenario) {
        let instead = self.neighbour_still_there(scenario);
        if instead.is_some() && self.region == Region::Centre && self.opened.is_none() {
            // The row that had the focus is gone; the keys go on with its neighbour.
            self.focus = self.focus.take().or(Some(Focus::Region(Region::Centre)));
        }
        self.selection.forget_gone(|id| scenario.inject(id).is_some(), instead);
        if self.opened.as_ref().is_some_and(|id| scenario.inject(id).is_none()) {
            self.opened = None;
        }
        let scope_is_gone = self.outline.selected.record().is_some_and(|record| !scenario.holds(&record));
        if scope_is_gone {
            self.outline.selected = Scope::Whole;
        }
    }

    /// Shows the whole exercise where an inject that must be seen lies outside of the part that is shown.
    fn widen_for_wanted(&mut self, scenario: &Scenario) {
        let wanted = self.table.must_show.as_ref().and_then(|id| scenario.inject(id));
        if wanted.is_some_and(|inject| !is_in_scope(scenario, &self.outline.selected, inject)) {
            self.outline.selected = Scope::Whole;
        }
    }

    /// The nearest inject of the table, first below then above, that the scenario still has.
    fn neighbour_still_there(&self, scenario: &Scenario) -> Option<InjectId> {
        let current = self.selection.current()?;
        if scenario.inject(current).is_some() {
            return None;
        }
        let shown = self.table.data.shown();
        let place = shown.iter().position(|id| id == current)?;
        let below = shown.iter().skip(place + 1);
        let above = shown.iter().take(place).rev();
        below.chain(above).find(|id| scenario.inject(id).is_some()).cloned()
    }
}
