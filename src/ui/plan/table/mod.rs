//! The table of injects, the MEL/MIL.

pub mod cells;
mod chooser;
mod clip;
pub mod columns;
pub mod data;
mod edit;
pub mod groups;
mod head;
mod keys;
mod look;
mod nothing;
mod row;
mod row_menu;
mod side;
pub mod sort;
mod view;

use super::evidence::Evidence;
use super::selection::Selection;
use crate::app::filter::{Filter, FoldedTexts};
use crate::app::{Document, KeptView};
use crate::scenario::InjectId;
use columns::Layout;
use data::{Query, Sifted, Source, TableData};
use edit::CellEdit;
use groups::GroupKey;
use sort::Column;
use std::collections::BTreeSet;

pub(super) use clip::{empty_cells, fill_down, takes};
pub(super) use edit::{begin, draft, settle};
pub(super) use head::head_ui;
pub(super) use keys::{Step, step, table_keys};
pub(super) use nothing::{lines as nothing_lines, nothing_ui};
pub(super) use view::{row_id, table_ui};

/// What of the table is asked, folded or being written.
#[derive(Debug)]
pub struct TableState {
    /// What is asked of the table.
    pub query: Query,
    /// The cell that is being written.
    pub editing: Option<CellEdit>,
    /// The column on which the cursor stands.
    pub column: Column,
    /// The columns that a person chose.
    pub layout: Layout,
    /// Ways of looking at the table that were kept.
    pub views: Vec<KeptView>,
    /// The columns that were shown in the last frame.
    pub(super) shown: Vec<Column>,
    /// How far the columns are scrolled sideways.
    pub(super) scrolled: f32,
    /// Whether the column of the cursor has to come into view.
    pub(super) reveal: bool,
    /// Where the cursor goes now that a cell was written.
    pub(super) then: Option<edit::After>,
    /// An inject that was just made, whose cell is to be written.
    pub(super) must_write: Option<InjectId>,
    /// The name under which the present way of looking is to be kept.
    pub(super) view_name: String,
    /// The rows.
    pub data: TableData,
    /// Injects that stay in view although they no longer match.
    pub(super) kept: BTreeSet<InjectId>,
    /// An inject that has to come into view, whatever hides it.
    pub(super) must_show: Option<InjectId>,
    /// Injects that a filter does not hide either, since they came together with that one.
    pub(super) also_show: Vec<InjectId>,
    /// An inject that has to be scrolled into view.
    pub(super) scroll_to: Option<(InjectId, bool)>,
    /// The menu of a row, while it is open.
    pub(super) menu: Option<row_menu::RowMenu>,
    /// How many rows fit on the screen.
    pub(super) page: usize,
    texts: FoldedTexts,
    answered: Option<Query>,
}

impl Default for TableState {
    fn default() -> Self {
        Self {
            query: Query::default(),
            editing: None,
            column: Column::Title,
            layout: Layout::default(),
            views: Vec::new(),
            shown: Vec::new(),
            scrolled: 0.0,
            reveal: false,
            then: None,
            must_write: None,
            view_name: String::new(),
            data: TableData::default(),
            kept: BTreeSet::new(),
            must_show: None,
            also_show: Vec::new(),
            scroll_to: None,
            menu: None,
            page: 0,
            texts: FoldedTexts::default(),
            answered: None,
        }
    }
}

impl TableState {
    /// Forgets words in the language before.
    pub(super) fn forget_words(&mut self) {
        (self.texts, self.answered) = (FoldedTexts::default(), None);
    }

    /// Hides or shows the injects of a group.
    pub fn set_folded(&mut self, key: &GroupKey, folded: bool) {
        if folded {
            self.query.folded.insert(key.clone());
        } else {
            self.query.folded.remove(key);
        }
    }

    /// Brings the rows up to document and query; answers whether they were made anew.
    pub(super) fn follow(
        &mut self,
        document: &Document,
        evidence: &Evidence,
        selection: &Selection,
        fresh: bool,
        typing: bool,
    ) -> bool {
        let wanted = self.must_show.take().and_then(|id| document.scenario().inject(&id));
        if let Some(wanted) = wanted {
            let key = groups::Groups::of(document.scenario(), self.query.sort.heads()).key(wanted);
            key.map(|key| self.query.folded.remove(&key));
        }
        let asked_anew = self.answered.as_ref() != Some(&self.query);
        if fresh || asked_anew {
            self.keep(selection, asked_anew);
        }
        let also = std::mem::take(&mut self.also_show);
        let hidden = wanted.is_some_and(|wanted| self.keep_wanted(&wanted.id)) || !also.is_empty();
        self.kept.extend(also);
        let is_anew = fresh || asked_anew || hidden;
        if is_anew {
            self.compute(document, evidence, typing && !asked_anew);
        }
        is_anew
    }

    fn compute(&mut self, document: &Document, evidence: &Evidence, hold: bool) {
        if Filter::read(&self.query.text, &document.scenario().exercise).asks_words() {
            self.texts.follow(document.scenario(), document.vocabulary());
        }
        let held = std::mem::take(&mut self.data);
        let source = Source { held: hold.then_some(&held), ..self.source(document, evidence) };
        self.data = TableData::of(source, &self.query);
        self.answered = Some(self.query.clone());
    }

    fn source<'a>(&'a self, document: &'a Document, evidence: &'a Evidence) -> Source<'a> {
        Source {
            scenario: document.scenario(),
            coverage: document.coverage(),
            vocabulary: document.vocabulary(),
            evidence,
            texts: &self.texts,
            kept: &self.kept,
            held: None,
        }
    }

    /// What the filter leaves of the whole exercise, once the rows are up to the document.
    pub(super) fn sifted(&self, document: &Document, evidence: &Evidence) -> Sifted {
        Sifted::of(self.source(document, evidence), &self.query)
    }

    /// What a person works on stays in view until they ask for something else.
    fn keep(&mut self, selection: &Selection, asked_anew: bool) {
        let same_question = self.answered.as_ref().is_some_and(|answered| {
            (&answered.text, answered.evidence_missing, &answered.scope)
                == (&self.query.text, self.query.evidence_missing, &self.query.scope)
        });
        if asked_anew && !same_question {
            self.kept.clear();
            // Other rows are shown: the one with the cursor stays in view.
            self.scroll_to = selection.current().map(|id| (id.clone(), false)).or(self.scroll_to.take());
        } else if self.query.asks() {
            let shown = self.data.entries.iter().filter_map(|entry| self.data.inject(*entry));
            self.kept.extend(shown.filter(|inject| selection.has(&inject.id)).map(|inject| inject.id.clone()));
        }
    }

    /// Keeps an inject in view; answers whether it was not there yet.
    fn keep_wanted(&mut self, id: &InjectId) -> bool {
        self.kept.insert(id.clone());
        self.scroll_to = Some((id.clone(), true));
        self.data.row_of(id).is_none()
    }
}
