//! The table of injects, the MEL/MIL.

pub mod cells;
mod columns;
pub mod data;
pub mod filter;
pub mod fold;
mod head;
mod keys;
mod nothing;
mod row;
pub mod sort;
mod view;

use super::evidence::Evidence;
use super::selection::Selection;
use crate::app::Document;
use crate::scenario::InjectId;
use data::{GroupKey, Query, Source, TableData};
use fold::FoldedTexts;
use std::collections::BTreeSet;

pub(super) use head::head_ui;
pub(super) use keys::{Step, step, table_keys};
pub(super) use nothing::nothing_ui;
pub(super) use view::{row_id, table_ui};

/// How many injects a person can be working on at once.
const MOST_KEPT: usize = 64;

/// What of the table is asked, folded or being written.
#[derive(Debug, Default)]
pub struct TableState {
    /// What is asked of the table.
    pub query: Query,
    /// The inject whose title is being written in its row.
    pub editing: Option<InjectId>,
    /// The rows.
    pub data: TableData,
    /// Injects that stay in view although they no longer match.
    pub(super) kept: BTreeSet<InjectId>,
    /// An inject that has to come into view, whatever hides it.
    pub(super) must_show: Option<InjectId>,
    /// An inject that has to be scrolled into view.
    pub(super) scroll_to: Option<(InjectId, bool)>,
    /// How many rows fit on the screen.
    pub(super) page: usize,
    texts: FoldedTexts,
    answered: Option<Query>,
}

impl TableState {
    /// Hides or shows the injects of a group.
    pub fn set_folded(&mut self, key: &GroupKey, folded: bool) {
        if folded {
            self.query.folded.insert(key.clone());
        } else {
            self.query.folded.remove(key);
        }
    }

    /// Brings the rows up to document and query.
    pub(super) fn follow(
        &mut self,
        document: &Document,
        evidence: &Evidence,
        selection: &Selection,
        fresh: bool,
        typing: bool,
    ) {
        let wanted = self.must_show.take().and_then(|id| document.scenario().inject(&id));
        if let Some(wanted) = wanted {
            self.query.folded.remove(&wanted.incident);
        }
        let asked_anew = self.answered.as_ref() != Some(&self.query);
        if fresh || asked_anew {
            self.keep(selection, asked_anew);
        }
        let hidden = wanted.is_some_and(|wanted| self.keep_wanted(&wanted.id));
        if fresh || asked_anew || hidden {
            self.compute(document, evidence, typing && !asked_anew);
        }
    }

    fn compute(&mut self, document: &Document, evidence: &Evidence, hold: bool) {
        if filter::Filter::read(&self.query.text).asks_words() {
            self.texts.follow(document.scenario(), document.vocabulary());
        }
        let held = std::mem::take(&mut self.data);
        let source = Source {
            scenario: document.scenario(),
            coverage: document.coverage(),
            vocabulary: document.vocabulary(),
            evidence,
            texts: &self.texts,
            kept: &self.kept,
            held: hold.then_some(&held),
        };
        self.data = TableData::of(source, &self.query);
        self.answered = Some(self.query.clone());
    }

    /// What a person works on stays in view until they ask for something else.
    fn keep(&mut self, selection: &Selection, asked_anew: bool) {
        let same_question = self.answered.as_ref().is_some_and(|answered| {
            (&answered.text, answered.evidence_missing, &answered.scope)
                == (&self.query.text, self.query.evidence_missing, &self.query.scope)
        });
        if asked_anew && !same_question {
            self.kept.clear();
        } else if self.query.asks() {
            let shown = selection.marked().iter().filter(|id| self.data.row_of(id).is_some());
            self.kept.extend(shown.take(MOST_KEPT).cloned());
        }
    }

    /// Keeps an inject in view; answers whether it was not there yet.
    fn keep_wanted(&mut self, id: &InjectId) -> bool {
        self.kept.insert(id.clone());
        self.scroll_to = Some((id.clone(), true));
        self.data.row_of(id).is_none()
    }
}
