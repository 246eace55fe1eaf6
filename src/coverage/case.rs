//! The later injects of a case that belong to the evidence, beside the one that is counted.

use super::bits::Bits;
use super::judge::Judge;
use super::program::FilterId;
use crate::checklist::Column;
use crate::checklist::criterion::Test;
use std::collections::BTreeSet;

impl Judge<'_> {
    /// The later injects of the cases that supply what the counted ones do not carry themselves;
    /// all of the case where its length is asked for.
    pub(super) fn case_of(&self, filter: FilterId, hits: &Bits) -> Bits {
        let mut members = Bits::default();
        let Some(prepared) = self.prepared(filter) else { return members };
        let whole = prepared.tests.iter().any(|test| test.looks_at("case_len"));
        if prepared.case_columns.is_empty() && !whole {
            return members;
        }
        for hit in hits.iter() {
            let Some(known) = self.table.slot(hit).filter(|known| known.numbers.case_len > 1) else { continue };
            let wanted: Vec<Column> =
                prepared.tests.iter().flat_map(|test| not_here(test, |column| known.row.has(column))).collect();
            let mut open: Vec<u32> = self.table.next_of(hit).collect();
            let mut seen = BTreeSet::new();
            while let Some(next) = open.pop() {
                let Some(later) = self.table.slot(next).filter(|_| seen.insert(next)) else { continue };
                if whole || wanted.iter().any(|column| later.row.has(*column)) {
                    members.set(next, true);
                }
                open.extend(self.table.next_of(next));
            }
        }
        members
    }
}

/// The columns of a test that later injects of a case have to supply, since the inject itself does not.
fn not_here(test: &Test, here: impl Fn(Column) -> bool) -> Vec<Column> {
    let (columns, all) = match test {
        Test::Through { columns, all, .. } => (columns, *all),
        Test::Case(inner) => match &**inner {
            Test::Has { columns, all, .. } => (columns, *all),
            _ => return Vec::new(),
        },
        _ => return Vec::new(),
    };
    if !all && columns.iter().any(|column| here(*column)) {
        return Vec::new();
    }
    columns.iter().copied().filter(|column| !here(*column)).collect()
}
