//! One record that both sides have: field by field.

use super::field::{Candidates, Joined, joined, way};
use crate::scenario::compare::{FieldChange, changed_fields};
use crate::scenario::{Record, RecordKind};
use serde_json::Value;
use smol_str::SmolStr;

/// What both sides make of a record.
pub(super) struct Made {
    /// The record with mine standing where somebody has to choose.
    pub record: Record,
    /// What came in from the other side by itself.
    pub came: Vec<Came>,
    /// What somebody has to choose.
    pub open: Vec<(SmolStr, Candidates)>,
    /// Whether the record as a whole has to be chosen: mine or theirs.
    pub is_whole: bool,
    /// Whether both sides changed it and it was put together from both.
    pub is_mixed: bool,
}

/// A field that came in.
pub(super) struct Came {
    pub field: SmolStr,
    pub before: Value,
    pub after: Value,
    /// Whether the value was put together from both sides.
    pub is_mixed: bool,
}

impl Made {
    fn of(record: &Record) -> Self {
        Self { record: record.clone(), came: Vec::new(), open: Vec::new(), is_whole: false, is_mixed: false }
    }

    fn whole(record: &Record) -> Self {
        Self { is_whole: true, ..Self::of(record) }
    }
}

/// Puts the versions of a record together; without a version before, each difference has to be chosen.
pub(super) fn made(base: Option<&Record>, mine: &Record, theirs: &Record) -> Made {
    let is_same = |a: &Record, b: &Record| a.same_pointer(b) || a == b;
    if is_same(mine, theirs) || base.is_some_and(|base| is_same(base, theirs)) {
        return Made::of(mine);
    }
    let kind = mine.reference().kind;
    let Some(base) = base else {
        return if kind == RecordKind::Decision { Made::whole(mine) } else { all_open(mine, theirs) };
    };
    if is_same(base, mine) {
        let came = changed_fields(base, theirs).into_iter().map(|it| came(it, false)).collect();
        return Made { came, ..Made::of(theirs) };
    }
    if kind == RecordKind::Decision { Made::whole(mine) } else { by_fields(base, mine, theirs) }
}

fn came(change: FieldChange, is_mixed: bool) -> Came {
    Came { field: change.field, before: change.before, after: change.after, is_mixed }
}

fn all_open(mine: &Record, theirs: &Record) -> Made {
    let open = changed_fields(mine, theirs).into_iter().map(|change| {
        let candidates = Candidates { before: Value::Null, mine: change.before, theirs: change.after, both: None };
        (change.field, candidates)
    });
    Made { open: open.collect(), ..Made::of(mine) }
}

fn by_fields(base: &Record, mine: &Record, theirs: &Record) -> Made {
    let kind = mine.reference().kind;
    let own = changed_fields(base, mine);
    let mut tree = mine.tree();
    let mut made = Made { is_mixed: true, ..Made::of(mine) };
    for change in changed_fields(base, theirs) {
        let Some(other) = own.iter().find(|other| other.field == change.field) else {
            set(&mut tree, &change.field, change.after.clone());
            made.came.push(came(change, false));
            continue;
        };
        if other.after == change.after {
            continue;
        }
        let mut take = |after: &Value| {
            set(&mut tree, &change.field, after.clone());
            if *after != other.after {
                let change =
                    FieldChange { field: change.field.clone(), before: other.after.clone(), after: after.clone() };
                made.came.push(came(change, true));
            }
        };
        match joined(way(kind, &change.field), &change.before, &other.after, &change.after) {
            Joined::Agreed(value) => take(&value),
            Joined::Open(candidates) => {
                take(&candidates.mine);
                made.open.push((change.field, *candidates));
            }
        }
    }
    made.is_mixed = !made.came.is_empty();
    if made.came.is_empty() {
        return made;
    }
    match Record::from_tree(kind, tree) {
        Some(record) => Made { record, ..made },
        None => Made::whole(mine),
    }
}

/// Puts a value into the tree of a record; nothing is an empty field.
pub(super) fn set(tree: &mut Value, field: &str, value: Value) {
    let Some(fields) = tree.as_object_mut() else { return };
    if value.is_null() {
        fields.shift_remove(field);
    } else {
        fields.insert(field.to_owned(), value);
    }
}
