//! What a person chose and typed among the findings; it is no part of the scenario.

use super::findings::{FindingDetail, FindingFilters, FindingsData};
use super::found::Found;
use super::state::{ReviewState, Tab};
use crate::app::Document;
use crate::checklist::Severity;
use crate::scenario::Scenario;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is shown of the findings.
#[derive(Debug, Default)]
pub(super) struct FindingsState {
    pub severity: Option<Severity>,
    pub selected: Option<SmolStr>,
    /// Whether the acceptance waits for its reason or its name.
    pub pending: bool,
    pub reasons: BTreeMap<SmolStr, String>,
    /// Whether the mistakes and the basis are unfolded.
    pub basis_open: bool,
    /// The finding whose places are shown to the last.
    pub all_places: Option<SmolStr>,
    pub found: Found,
    data: Option<Made<FindingsData>>,
    detail: Option<(Arc<Scenario>, Arc<FindingDetail>)>,
}

/// A value with what it was made of.
#[derive(Debug)]
struct Made<T> {
    scenario: Arc<Scenario>,
    filters: FindingFilters,
    value: Arc<T>,
}

impl FindingsState {
    /// The reason that was typed for the opened finding.
    pub fn reason(&self) -> &str {
        self.selected.as_ref().and_then(|id| self.reasons.get(id)).map_or("", String::as_str)
    }

    pub fn select(&mut self, id: SmolStr) {
        if self.selected.as_ref() != Some(&id) {
            self.pending = false;
        }
        self.selected = Some(id);
    }
}

impl ReviewState {
    /// Shows the findings in the place of the lines.
    pub fn show_findings(&mut self) {
        self.show_tab(Tab::Findings);
    }

    /// Shows one finding, whatever the filters say.
    pub fn show_finding(&mut self, id: &SmolStr) {
        self.show_findings();
        self.filters.topic = None;
        self.filters.words.clear();
        self.findings.severity = None;
        self.findings.select(id.clone());
        self.folds.show_right();
    }

    /// The finding that is opened, while findings are shown.
    pub fn selected_finding(&self) -> Option<&SmolStr> {
        self.findings.selected.as_ref().filter(|_| self.tab == Tab::Findings)
    }

    pub(super) fn finding_filters(&self) -> FindingFilters {
        FindingFilters {
            topic: self.filters.topic.clone(),
            severity: self.findings.severity,
            words: self.filters.words.clone(),
        }
    }

    /// The list, computed again only where something changed.
    pub(super) fn findings_data(&mut self, document: &Document) -> Arc<FindingsData> {
        let filters = self.finding_filters();
        let scenario = document.scenario();
        let is_fresh = |made: &Made<FindingsData>| Arc::ptr_eq(&made.scenario, scenario) && made.filters == filters;
        let value = match self.findings.data.take().filter(is_fresh) {
            Some(made) => made.value,
            None => Arc::new(FindingsData::of(document, &self.findings.found.now(document), &filters)),
        };
        self.findings.data = Some(Made { scenario: Arc::clone(scenario), filters, value: Arc::clone(&value) });
        let is_listed = self.findings.selected.as_ref().is_some_and(|id| value.place(id).is_some());
        if !is_listed {
            self.findings.selected = value.rows.first().map(|row| row.id.clone());
        }
        value
    }

    /// The opened finding, computed again only where something changed.
    pub(super) fn finding_detail(&mut self, document: &Document) -> Option<Arc<FindingDetail>> {
        let id = self.findings.selected.clone()?;
        if let Some((scenario, detail)) = &self.findings.detail
            && Arc::ptr_eq(scenario, document.scenario())
            && detail.id == id
        {
            return Some(Arc::clone(detail));
        }
        let findings = self.findings.found.now(document);
        let finding = findings.iter().find(|finding| finding.rule.id == id)?;
        let detail = Arc::new(FindingDetail::of(document, finding));
        self.findings.detail = Some((Arc::clone(document.scenario()), Arc::clone(&detail)));
        Some(detail)
    }

    /// Moves so many findings down the list, or up.
    pub(super) fn step_finding(&mut self, document: &Document, by: isize) {
        let data = self.findings_data(document);
        let last = data.rows.len().saturating_sub(1);
        let place = self.findings.selected.as_ref().and_then(|id| data.place(id));
        let next = place.map_or(0, |place| place.saturating_add_signed(by).min(last));
        if let Some(row) = data.rows.get(next) {
            self.findings.select(row.id.clone());
            self.reveal = true;
        }
    }
}
