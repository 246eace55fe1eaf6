//! What is looked at and typed while a list is brought in.

use super::data::{Doubt, Line, Shown, doubts, lines};
use crate::app::arrival::{Arrival, Ask, Book, DryRun};
use crate::scenario::StartEx;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What the middle shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// What each column is.
    #[default]
    Columns,
    /// What each row becomes.
    Rows,
    /// What is doubtful.
    Doubts,
}

/// What a person looks at and types.
#[derive(Debug, Default)]
pub struct ArrivalState {
    /// What the middle shows.
    pub tab: Tab,
    /// The name of the sheet whose columns are shown.
    pub sheet: String,
    /// Which rows are shown.
    pub shown: Shown,
    /// STARTEX as it is typed.
    pub startex: String,
    /// The name under which the way of reading is kept.
    pub name: String,
    /// What was asked of this file so far: an answer that was given stays in sight.
    pub asked: BTreeSet<Ask>,
    book: Option<Arc<Book>>,
    run: Option<Arc<DryRun>>,
    lines: Vec<Line>,
    lines_of: Shown,
    doubts: Vec<Doubt>,
}

impl ArrivalState {
    /// Starts anew with another file, and keeps the lists of the dry run that is shown.
    pub fn follow(&mut self, arrival: &Arrival) {
        if !self.book.as_ref().is_some_and(|book| Arc::ptr_eq(book, &arrival.book)) {
            let first = arrival.mapping.sheets.iter().find(|sheet| sheet.taken).or(arrival.mapping.sheets.first());
            *self = Self {
                book: Some(Arc::clone(&arrival.book)),
                sheet: first.map(|sheet| sheet.sheet.clone()).unwrap_or_default(),
                startex: arrival.mapping.startex.map(|startex| startex.to_string()).unwrap_or_default(),
                name: arrival.saved.clone().unwrap_or_default(),
                ..Self::default()
            };
        }
        let Some(run) = &arrival.run else { return };
        let is_same = self.run.as_ref().is_some_and(|own| Arc::ptr_eq(own, run));
        if !is_same {
            self.asked.extend(run.questions.iter().map(|question| question.kind));
            self.doubts = doubts(run);
        }
        if !is_same || self.lines_of != self.shown {
            self.lines = lines(run, self.shown, startex_of(arrival).as_ref());
            self.lines_of = self.shown;
            self.run = Some(Arc::clone(run));
        }
    }

    /// The rows that are shown.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// What is doubtful.
    pub fn doubts(&self) -> &[Doubt] {
        &self.doubts
    }
}

/// The STARTEX by which the times of the rows are shown.
fn startex_of(arrival: &Arrival) -> Option<StartEx> {
    arrival.before.exercise.startex.or(arrival.mapping.startex)
}
