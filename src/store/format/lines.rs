//! From offsets in the text of a file to lines and columns.

use super::reading::{Found, excerpt};
use super::scan::Scanner;
use super::tree::Tree;
use super::v1::Places;
use crate::scenario::integrity::{Problem, ProblemKind};
use crate::scenario::{RecordRef, Scenario};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The offsets at which the lines of a text begin.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Finds the lines of a text.
    pub fn new(text: &'t str) -> Self {
        let after = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(after).collect() }
    }

    /// Line and column of an offset, both counted from 1.
    pub fn line_and_column(&self, at: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let before = self.text.get(start..at).unwrap_or_default();
        // In a line without end, a rough column is enough.
        let column = if before.len() > 100_000 { before.len() } else { before.chars().count() };
        (line, column + 1)
    }

    /// The problem that something found amounts to.
    pub fn problem(&self, found: Found, scenario: &Scenario) -> Problem {
        let record = found.record.as_ref().and_then(|record| scenario.record(record));
        let mut problem = Problem {
            called: record.map(|record| excerpt(&record.called())).unwrap_or_default(),
            record: found.record,
            field: SmolStr::new(found.field),
            values: found.values,
            ..Problem::of_file(ProblemKind::Format(found.name, found.severity))
        };
        if let Some(at) = found.at {
            self.put(&mut problem, at);
        }
        problem
    }

    /// Gives problems of the whole the lines of their records and fields.
    pub fn place(&self, problems: &mut [Problem], places: Places) {
        if problems.is_empty() {
            return;
        }
        let places: BTreeMap<RecordRef, usize> = places.into_iter().collect();
        for (turn, problem) in problems.iter_mut().enumerate() {
            let Some(record) = problem.record.as_ref().and_then(|record| places.get(record)) else { continue };
            // Looking into the record again is worth it for as many as anybody will read.
            let field = if turn < 2000 { self.place_of_field(*record, &problem.field) } else { None };
            self.put(problem, field.unwrap_or(*record));
        }
    }

    fn put(&self, problem: &mut Problem, at: usize) {
        let (line, column) = self.line_and_column(at);
        problem.line = Some(line);
        problem.column = Some(column);
    }

    /// The offset of a field inside the record that begins at an offset.
    fn place_of_field(&self, record: usize, field: &str) -> Option<usize> {
        let mut tree = Tree::default();
        tree.fill(&mut Scanner::new(self.text, record)).ok()?;
        let name = field.split('.').next()?;
        let found = tree.root(self.text)?.bare().fields().find(|(own, ..)| *own == name);
        found.map(|(_, node, _)| node.start())
    }
}
