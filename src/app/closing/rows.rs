//! The rows that the search begins with: what each item brings alone, of what is open and of every share.

use super::column::{Column, Start};
use super::demand::{By, Demand, Key, line_of};
use super::model::{Goal, Row};
use crate::checklist::Weight;
use crate::coverage::Line;

/// The rows for all that is open, and for shares that items could spoil.
pub(super) fn first_rows(start: &Start<'_>, columns: &[Column<'_>]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (key, short) in start.open.iter().filter(|(key, _)| !start.margins.contains_key(*key)) {
        let gains = named(columns.iter().map(|column| column.gains.get(key)), |gain| gain > 0);
        rows.push(Row { key: key.clone(), gains, short: *short, unless: Vec::new(), is_share: false, is_exact: true });
    }
    // What asks for nothing yet is asked when a set makes it ask.
    let awake = |key: &Key| !start.dormant.contains(line_of(key));
    for (key, margin) in start.margins.iter().filter(|(key, _)| awake(key)) {
        let gains = named(columns.iter().map(|column| column.moves.get(key)), |gain| gain != 0);
        let is_safe = *margin >= 0 && gains.iter().all(|(_, gain)| *gain >= 0);
        if !is_safe {
            let unless = Vec::new();
            rows.push(Row { key: key.clone(), gains, short: -margin, unless, is_share: true, is_exact: true });
        }
    }
    rows
}

/// What closing a line asks of items; nothing where a small change is enough.
pub(super) fn goal(line: &Line) -> Option<Goal> {
    Some(Goal {
        line: line.requirement.id.0.clone(),
        demand: Demand::of(line, By::Items)?,
        weight: if line.weight == Weight::Essential { 1.0 } else { 0.1 },
    })
}

/// What each column says, by its place, where it matters.
pub(super) fn named<'c>(
    said: impl Iterator<Item = Option<&'c i64>>,
    matters: impl Fn(i64) -> bool,
) -> Vec<(usize, i64)> {
    said.enumerate().filter_map(|(place, said)| Some((place, said.copied().filter(|said| matters(*said))?))).collect()
}

/// Whether all items together bring what a line asks for.
pub(super) fn is_closable(demand: &Demand, rows: &[Row]) -> bool {
    match demand {
        Demand::Part(key, _) => {
            let mut own = rows.iter().filter(|row| row.key == *key && row.unless.is_empty());
            own.all(|row| row.gains.iter().map(|(_, gain)| (*gain).max(0)).sum::<i64>() >= row.short)
        }
        Demand::All(demands) => demands.iter().all(|demand| is_closable(demand, rows)),
        Demand::Any(ways) => ways.iter().any(|way| is_closable(way, rows)),
    }
}
