//! Choosing, and what comes out: the scenario as the choices make it, and the edit that takes it.

use super::Merge;
use super::conflict::{About, Choice, Conflict, NoChoice};
use super::record::set;
use super::shelf::{Row, Shelf};
use crate::edit::Edit;
use crate::scenario::{Extra, Record, RecordKind, Scenario, Text};
use serde_json::Value;
use smol_str::SmolStr;
use std::collections::BTreeMap;

impl Merge {
    /// Chooses for one conflict; a later choice takes the place of an earlier one.
    ///
    /// # Errors
    /// There is no such conflict, the choice makes no sense for it, or what was written is no value of the field.
    pub fn settle(&mut self, index: usize, choice: Choice) -> Result<(), NoChoice> {
        let conflict = self.conflicts.get(index).ok_or(NoChoice)?;
        let choice = conflict.fitting(choice)?;
        if !self.can_take(conflict, &choice) {
            return Err(NoChoice);
        }
        let conflict = self.conflicts.get_mut(index).ok_or(NoChoice)?;
        conflict.choice = Some(choice);
        Ok(())
    }

    /// Takes a choice back.
    pub fn reopen(&mut self, index: usize) {
        if let Some(conflict) = self.conflicts.get_mut(index) {
            conflict.choice = None;
        }
    }

    /// The scenario as it would come out with this choice, to show what it does; nothing where it makes no sense.
    pub fn preview(&self, index: usize, choice: Choice) -> Option<Scenario> {
        let mut tried = self.clone();
        tried.settle(index, choice).ok()?;
        Some(tried.result())
    }

    /// Whether what was written can be read as what it is to be.
    fn can_take(&self, conflict: &Conflict, choice: &Choice) -> bool {
        let (Choice::Written(value), Some(row)) = (choice, self.row_of(conflict)) else { return true };
        let tree = match &conflict.about {
            About::Field(field) => {
                let mut tree = row.record.tree();
                set(&mut tree, field, value.clone());
                tree
            }
            _ => value.clone(),
        };
        Record::from_tree(conflict.record.kind, tree).is_some_and(|record| record.reference() == conflict.record)
    }

    fn row_of(&self, conflict: &Conflict) -> Option<&Row> {
        self.shelves.get(conflict.place.shelf)?.rows.get(conflict.place.row)
    }

    /// The scenario as it comes out: what came in by itself, and for each conflict what stands.
    pub fn result(&self) -> Scenario {
        if self.is_unrelated {
            return self.mine.clone();
        }
        let mut result = self.mine.clone();
        let mut chosen: BTreeMap<(usize, usize), Vec<&Conflict>> = BTreeMap::new();
        let mut orders: BTreeMap<usize, Choice> = BTreeMap::new();
        for conflict in self.conflicts.iter().filter(|conflict| conflict.choice.is_some()) {
            match conflict.about {
                About::Order => drop(orders.insert(conflict.place.shelf, conflict.standing())),
                _ => chosen.entry((conflict.place.shelf, conflict.place.row)).or_default().push(conflict),
            }
        }
        for (number, shelf) in self.shelves.iter().enumerate() {
            let record = |place: usize| {
                let row = shelf.rows.get(place)?;
                let conflicts = chosen.get(&(number, place)).map_or(&[][..], Vec::as_slice);
                conflicts
                    .iter()
                    .fold(row.is_here.then(|| row.record.clone()), |so_far, conflict| after(conflict, row, so_far))
            };
            let records: Vec<Record> = order(shelf, orders.get(&number)).into_iter().filter_map(record).collect();
            result = replaced(&result, shelf.kind, &records);
        }
        Scenario { extra: self.top(), ..result }
    }

    /// The edit that makes the result out of what stood here: one step, one undo.
    pub fn edit(&self) -> Edit {
        Edit::Whole { label_key: "merge-edit".into(), scenario: Box::new(self.result()) }
    }

    fn top(&self) -> Extra {
        let chosen = |name: &SmolStr| {
            let is_about = |conflict: &&Conflict| matches!(&conflict.about, About::Top(own) if own == name);
            let conflict = self.conflicts.iter().find(is_about)?;
            Some(conflict.value(conflict.choice.as_ref()?).as_str().map(Text::from))
        };
        let stands = |(name, text): &(SmolStr, Option<Text>)| {
            chosen(name).unwrap_or_else(|| text.clone()).map(|text| (name.clone(), text))
        };
        Extra(self.top.iter().filter_map(stands).collect())
    }
}

/// The rows of a shelf in the order that was chosen.
fn order(shelf: &Shelf, choice: Option<&Choice>) -> Vec<usize> {
    match (&shelf.other, choice) {
        (Some((theirs, _)), Some(Choice::Theirs)) => theirs.clone(),
        (Some((_, before)), Some(Choice::Before)) => before.clone(),
        _ => (0..shelf.rows.len()).collect(),
    }
}

/// The record after one choice.
fn after(conflict: &Conflict, row: &Row, so_far: Option<Record>) -> Option<Record> {
    let choice = conflict.standing();
    match (&conflict.about, &choice) {
        (About::Deleted { .. } | About::OnlyIn(_), Choice::LetGo) => None,
        (About::Deleted { .. } | About::OnlyIn(_), _) => Some(row.record.clone()),
        (About::Whole, Choice::Theirs) => row.theirs.clone(),
        (About::Whole, Choice::Before) => row.base.clone(),
        (About::Whole, Choice::Written(tree)) => Record::from_tree(conflict.record.kind, tree.clone()).or(so_far),
        (About::Field(field), _) => {
            let record = so_far?;
            Some(with_field(&record, field, conflict.value(&choice)).unwrap_or(record))
        }
        _ => so_far,
    }
}

fn with_field(record: &Record, field: &str, value: Value) -> Option<Record> {
    let mut tree = record.tree();
    set(&mut tree, field, value);
    Record::from_tree(record.reference().kind, tree)
}

/// The scenario with these records; where they are the very same, the list stays shared.
fn replaced(scenario: &Scenario, kind: RecordKind, records: &[Record]) -> Scenario {
    let old = scenario.records(kind);
    let is_same = old.len() == records.len() && old.iter().zip(records).all(|(a, b)| a.same_pointer(b));
    if is_same { scenario.clone() } else { scenario.with_records(kind, records) }
}
