//! How a merge is made: kind by kind, record by record.

use super::conflict::{About, Conflict, Place, Side};
use super::field::Candidates;
use super::record::{Made, made};
use super::shelf::{Row, Shelf};
use super::{Arrival, Came, FAMILY, Merge, family, top};
use crate::scenario::compare::{Comparison, compare};
use crate::scenario::{Record, RecordKind, RecordRef, Scenario};
use serde_json::Value;

pub(super) fn built(base: Option<&Scenario>, mine: &Scenario, theirs: &Scenario) -> Merge {
    let mut merge = Merge {
        mine: mine.clone(),
        theirs: theirs.clone(),
        shelves: Vec::new(),
        top: Vec::new(),
        arrivals: Vec::new(),
        conflicts: Vec::new(),
        mixed: Vec::new(),
        is_unrelated: !family::is_related(base, mine, theirs),
        has_base: base.is_some(),
    };
    if merge.is_unrelated {
        return merge;
    }
    let changes = (base.map(|base| compare(base, mine)), compare(base.unwrap_or(mine), theirs));
    for kind in RecordKind::ALL.into_iter().filter(|kind| is_concerned(*kind, &changes)) {
        let mut shelf = Shelf::new(kind, base, mine, theirs);
        let number = merge.shelves.len();
        for (row, place) in shelf.rows.iter_mut().zip(0..) {
            merge.row(row, Place { shelf: number, row: place });
        }
        merge.order(&shelf, number, &changes);
        merge.shelves.push(shelf);
    }
    merge.keep_parents();
    top::merge(&mut merge, base);
    merge.conflicts.sort_by_key(|conflict| (conflict.record.kind, conflict.place.row));
    merge
}

/// Whether the other side has anything to say of a kind; what was deleted here may be needed there all the same.
fn is_concerned(kind: RecordKind, (mine, theirs): &(Option<Comparison>, Comparison)) -> bool {
    let touches = |comparison: &Comparison| {
        comparison.touched().any(|record| record.kind == kind) || comparison.reordered.contains(&kind)
    };
    touches(theirs) || (FAMILY.contains(&kind) && mine.as_ref().is_some_and(touches))
}

impl Merge {
    fn row(&mut self, row: &mut Row, place: Place) {
        match (&row.base, &row.mine, &row.theirs) {
            (base, Some(mine), Some(theirs)) => {
                let made = made(base.as_ref(), mine, theirs);
                self.both(row, made, place);
            }
            (Some(base), Some(own), None) => {
                let is_touched = own != base;
                self.deleted(row, Side::Theirs, is_touched, place);
            }
            (Some(base), None, Some(other)) => {
                let is_touched = other != base;
                self.deleted(row, Side::Mine, is_touched, place);
            }
            (None, Some(_), None) if self.has_base => {}
            (None, None, Some(theirs)) if self.has_base => {
                let arrival = Arrival { record: theirs.reference(), called: theirs.called(), what: Came::Added };
                self.arrivals.push(arrival);
            }
            (None, own, _) => {
                let side = if own.is_some() { Side::Mine } else { Side::Theirs };
                row.is_here = side == Side::Mine;
                self.conflicts.push(of_row(row, About::OnlyIn(side), place));
            }
            (Some(_), None, None) => row.is_here = false,
        }
    }

    fn both(&mut self, row: &mut Row, made: Made, place: Place) {
        let record = made.record.reference();
        if made.is_whole {
            self.conflicts.push(of_row(row, About::Whole, place));
            return;
        }
        let called = made.record.called();
        for (field, Candidates { before, mine, theirs, both }) in made.open {
            let about = About::Field(field);
            let (record, called, knows_before) = (record.clone(), called.clone(), row.base.is_some());
            let conflict =
                Conflict { record, called, about, before, knows_before, mine, theirs, both, choice: None, place };
            self.conflicts.push(conflict);
        }
        for came in made.came {
            let what =
                Came::Field { field: came.field, before: came.before, after: came.after, is_mixed: came.is_mixed };
            self.arrivals.push(Arrival { record: record.clone(), called: called.clone(), what });
        }
        if made.is_mixed {
            self.mixed.push(record);
        }
        row.record = made.record;
    }

    /// One side deleted it; if the other changed it, that is a choice, and it stays until somebody lets it go.
    fn deleted(&mut self, row: &mut Row, by: Side, is_touched: bool, place: Place) {
        if is_touched {
            self.conflicts.push(of_row(row, About::Deleted { by, for_child: false }, place));
            return;
        }
        row.is_here = false;
        row.gone_by = Some(by);
        if by == Side::Theirs {
            let (record, called) = (row.record.reference(), row.record.called());
            self.arrivals.push(Arrival { record, called, what: Came::Removed });
        }
    }

    /// A record that one side deleted stays as long as something in it stays that the other side touched.
    fn keep_parents(&mut self) {
        loop {
            let needed = family::needed(&self.shelves, &self.conflicts);
            if needed.is_empty() {
                return;
            }
            needed.into_iter().for_each(|place| self.keep(place));
        }
    }

    fn keep(&mut self, place: Place) {
        let row = self.shelves.get_mut(place.shelf).and_then(|shelf| shelf.rows.get_mut(place.row));
        let Some((row, by)) = row.and_then(|row| row.gone_by.take().map(|by| (row, by))) else { return };
        row.is_here = true;
        let conflict = of_row(row, About::Deleted { by, for_child: true }, place);
        let record = &conflict.record;
        self.arrivals.retain(|arrival| arrival.record != *record || arrival.what != Came::Removed);
        self.conflicts.push(conflict);
    }

    fn order(&mut self, shelf: &Shelf, number: usize, (mine, theirs): &(Option<Comparison>, Comparison)) {
        let record = RecordRef { kind: shelf.kind, id: RecordRef::exercise().id };
        let called = shelf.kind.label();
        let Some((their_order, old_order)) = &shelf.other else {
            let is_theirs = theirs.reordered.contains(&shelf.kind);
            let is_mine = mine.as_ref().is_none_or(|mine| mine.reordered.contains(&shelf.kind));
            if is_theirs && !is_mine {
                self.arrivals.push(Arrival { record, called, what: Came::Order });
            }
            return;
        };
        let ids = |order: &mut dyn Iterator<Item = usize>| {
            let row = |place| shelf.rows.get(place).map(|row: &Row| Value::from(row.record.reference().id.as_str()));
            Value::Array(order.filter_map(row).collect())
        };
        self.conflicts.push(Conflict {
            record,
            called,
            about: About::Order,
            before: if mine.is_some() { ids(&mut old_order.iter().copied()) } else { Value::Null },
            knows_before: mine.is_some(),
            mine: ids(&mut (0..shelf.rows.len())),
            theirs: ids(&mut their_order.iter().copied()),
            both: None,
            choice: None,
            place: Place { shelf: number, row: usize::MAX },
        });
    }
}

/// A choice about a whole record.
fn of_row(row: &Row, about: About, place: Place) -> Conflict {
    let tree = |record: &Option<Record>| record.as_ref().map(Record::tree).unwrap_or_default();
    Conflict {
        record: row.record.reference(),
        called: row.record.called(),
        about,
        before: tree(&row.base),
        knows_before: row.base.is_some(),
        mine: tree(&row.mine),
        theirs: tree(&row.theirs),
        both: None,
        choice: None,
        place,
    }
}
