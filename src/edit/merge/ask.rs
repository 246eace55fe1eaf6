//! A copy that may only propose: what would come in by itself becomes a choice, and what stands here stays until then.

use super::conflict::{About, Conflict, Place, Side};
use super::{Arrival, Came, Merge};
use crate::scenario::Record;
use serde_json::Value;
use std::collections::BTreeSet;

impl Merge {
    /// The same merge in which nothing comes in by itself but fields of a newer version at the top of the file.
    #[must_use]
    pub fn asking(mut self) -> Self {
        let arrivals = std::mem::take(&mut self.arrivals);
        for arrival in arrivals {
            let asked = match &arrival.what {
                Came::Added => self.ask_of_row(&arrival, About::OnlyIn(Side::Theirs)),
                Came::Removed => self.ask_of_row(&arrival, About::Deleted { by: Side::Theirs, for_child: false }),
                Came::Field { .. } => self.ask_of_field(&arrival),
                Came::Order => self.ask_of_order(&arrival),
                Came::Top(_) => None,
            };
            match asked {
                Some(conflict) => self.conflicts.push(conflict),
                None => self.arrivals.push(arrival),
            }
        }
        self.mixed.clear();
        self.conflicts.sort_by_key(|conflict| (conflict.record.kind, conflict.place.row));
        self
    }

    fn place_of(&self, arrival: &Arrival) -> Option<Place> {
        let shelf = self.shelves.iter().position(|shelf| shelf.kind == arrival.record.kind)?;
        let rows = &self.shelves.get(shelf)?.rows;
        let row = rows.iter().position(|row| row.record.reference() == arrival.record)?;
        Some(Place { shelf, row })
    }

    /// A whole record comes in or goes only if somebody says so.
    fn ask_of_row(&mut self, arrival: &Arrival, about: About) -> Option<Conflict> {
        let place = self.place_of(arrival)?;
        let row = self.shelves.get_mut(place.shelf)?.rows.get_mut(place.row)?;
        row.is_here = !matches!(about, About::OnlyIn(_));
        row.gone_by = None;
        let tree = |record: &Option<Record>| record.as_ref().map(Record::tree).unwrap_or_default();
        let (before, mine, theirs) = (tree(&row.base), tree(&row.mine), tree(&row.theirs));
        Some(Conflict { before, mine, theirs, knows_before: true, ..blank(arrival, about, place) })
    }

    fn ask_of_field(&mut self, arrival: &Arrival) -> Option<Conflict> {
        let Came::Field { field, after, .. } = &arrival.what else { return None };
        let place = self.place_of(arrival)?;
        let row = self.shelves.get_mut(place.shelf)?.rows.get_mut(place.row)?;
        let own = row.mine.clone()?;
        let value = |record: &Record| record.tree().get(field.as_str()).cloned().unwrap_or_default();
        let (before, mine) = (row.base.as_ref().map(value).unwrap_or_default(), value(&own));
        row.record = own;
        let about = About::Field(field.clone());
        Some(Conflict { before, mine, theirs: after.clone(), knows_before: true, ..blank(arrival, about, place) })
    }

    fn ask_of_order(&mut self, arrival: &Arrival) -> Option<Conflict> {
        let number = self.shelves.iter().position(|shelf| shelf.kind == arrival.record.kind)?;
        let kind = arrival.record.kind;
        let shelf = self.shelves.get(number)?;
        let row_of = |record: &Record| shelf.rows.iter().position(|row| row.record.reference() == record.reference());
        let mut own: Vec<usize> = self.mine.records(kind).iter().filter_map(row_of).collect();
        // A faulty file may hold a name twice; its order is not asked about.
        if own.iter().collect::<BTreeSet<_>>().len() < own.len() {
            return None;
        }
        let others: Vec<usize> = (0..shelf.rows.len()).collect();
        let only_theirs: Vec<usize> = others.iter().copied().filter(|row| !own.contains(row)).collect();
        own.extend(only_theirs);
        let ids = |scenario: Vec<Record>| {
            Value::Array(scenario.iter().map(|record| Value::from(record.reference().id.as_str())).collect())
        };
        let (mine, theirs) = (ids(self.mine.records(kind)), ids(self.theirs.records(kind)));
        let place = Place { shelf: number, row: usize::MAX };
        self.sort(number, &own, others);
        Some(Conflict { before: mine.clone(), mine, theirs, knows_before: true, ..blank(arrival, About::Order, place) })
    }

    /// Puts the rows of a shelf into my order and keeps theirs beside it; places of choices go along.
    fn sort(&mut self, number: usize, own: &[usize], others: Vec<usize>) {
        let Some(shelf) = self.shelves.get_mut(number) else { return };
        let place = |old: usize| own.iter().position(|row| *row == old).unwrap_or(old);
        let rows = own.iter().filter_map(|row| shelf.rows.get(*row).cloned()).collect();
        shelf.rows = rows;
        let theirs: Vec<usize> = others.into_iter().map(place).collect();
        shelf.other = Some((theirs, (0..own.len()).collect()));
        for conflict in self.conflicts.iter_mut().filter(|it| it.place.shelf == number && it.place.row != usize::MAX) {
            conflict.place.row = place(conflict.place.row);
        }
    }
}

fn blank(arrival: &Arrival, about: About, place: Place) -> Conflict {
    Conflict {
        record: arrival.record.clone(),
        called: arrival.called.clone(),
        about,
        before: Value::Null,
        knows_before: true,
        mine: Value::Null,
        theirs: Value::Null,
        both: None,
        choice: None,
        place,
    }
}
