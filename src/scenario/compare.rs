//! The one comparison of two scenarios: which records differ, and in a changed record which fields.
//!
//! Everything that asks what changed asks here: the journal, coverage, sign-offs, compare and merge.
//! It goes by pointer first, so that two neighbouring versions cost a walk over pointers.

use super::record::{Identified, for_all_kinds};
use super::{List, Record, RecordKind, RecordRef, Scenario};
use serde_json::Value;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What differs between an earlier and a later scenario, by kind in file order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Records that only the later one has, in its order.
    pub added: Vec<RecordRef>,
    /// Records that only the earlier one has, in its order.
    pub removed: Vec<RecordRef>,
    /// Records that differ in value, in the order of the later one.
    pub changed: Vec<RecordRef>,
    /// Lists in which the records that both have stand in another order.
    pub reordered: Vec<RecordKind>,
    /// Whether what stands at the top of the file differs: its id, what it is a copy of, unknown fields.
    pub top_differs: bool,
}

impl Comparison {
    /// Whether both scenarios are equal.
    pub fn is_empty(&self) -> bool {
        self.touched().next().is_none() && self.reordered.is_empty() && !self.top_differs
    }

    /// All records that were added, removed or changed.
    pub fn touched(&self) -> impl Iterator<Item = &RecordRef> {
        self.added.iter().chain(&self.removed).chain(&self.changed)
    }

    /// Whether this record was added, removed or changed.
    pub fn touches(&self, record: &RecordRef) -> bool {
        self.touched().any(|touched| touched == record)
    }
}

/// One field of a record that has another value than before; `Null` where it is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldChange {
    /// The name of the field.
    pub field: SmolStr,
    /// Its earlier value.
    pub before: Value,
    /// Its later value.
    pub after: Value,
}

/// How much differs between two scenarios.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// How many changes: one for each field, record that came or went, and list in another order.
    pub changes: usize,
    /// In how many records.
    pub records: usize,
}

impl Extent {
    /// After this many changed records, fields are no longer counted one by one.
    const MOST_COUNTED: usize = 200;

    /// What differs between an earlier and a later scenario.
    pub fn between(before: &Scenario, after: &Scenario) -> Self {
        let found = compare(before, after);
        let records = found.touched().count();
        let others = found.added.len() + found.removed.len() + found.reordered.len() + usize::from(found.top_differs);
        if found.changed.len() > Self::MOST_COUNTED {
            return Self { changes: others + found.changed.len(), records };
        }
        let fields = found.changed.iter().map(|record| match (before.record(record), after.record(record)) {
            (Some(old), Some(new)) => changed_fields(&old, &new).len().max(1),
            _ => 1,
        });
        Self { changes: others + fields.sum::<usize>(), records }
    }

    /// Whether nothing differs.
    pub fn is_none(self) -> bool {
        self.changes == 0
    }
}

/// Compares an earlier scenario with a later one.
pub fn compare(before: &Scenario, after: &Scenario) -> Comparison {
    let top = |it: &Scenario| (it.document.clone(), it.copy.clone());
    let top_differs = before.extra != after.extra || top(before) != top(after);
    let mut found = Comparison { top_differs, ..Comparison::default() };
    if !is_same(&before.exercise, &after.exercise) {
        found.changed.push(RecordRef::exercise());
    }
    macro_rules! compare_kinds {
        ($($kind:ident($type:ty) in $list:ident),+ $(,)?) => {
            $(compare_lists(RecordKind::$kind, &before.$list, &after.$list, &mut found);)+
        };
    }
    for_all_kinds!(compare_kinds);
    found
}

/// The fields in which two versions of a record differ, in the order of the record.
pub fn changed_fields(before: &Record, after: &Record) -> Vec<FieldChange> {
    if before.same_pointer(after) {
        return Vec::new();
    }
    let (Value::Object(mut earlier), Value::Object(later)) = (before.tree(), after.tree()) else {
        return Vec::new();
    };
    let mut changes = Vec::new();
    for (field, value) in later {
        let old = earlier.shift_remove(&field).unwrap_or_default();
        push_change(&mut changes, &field, old, value);
    }
    for (field, old) in earlier {
        push_change(&mut changes, &field, old, Value::Null);
    }
    changes
}

fn push_change(changes: &mut Vec<FieldChange>, field: &str, before: Value, after: Value) {
    let present = |value: Value| if is_absent(&value) { Value::Null } else { value };
    let (before, after) = (present(before), present(after));
    if before != after {
        changes.push(FieldChange { field: field.into(), before, after });
    }
}

/// Whether a value says nothing: null, an empty text or list, or a no.
pub fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(true) | Value::Number(_) => false,
    }
}

fn is_same<T: PartialEq>(a: &Arc<T>, b: &Arc<T>) -> bool {
    Arc::ptr_eq(a, b) || **a == **b
}

fn compare_lists<T: Identified>(kind: RecordKind, before: &List<T>, after: &List<T>, found: &mut Comparison) {
    if Arc::ptr_eq(before, after) {
        return;
    }
    let (before, after) = without_shared_ends(before, after);
    let is_aligned = before.len() == after.len() && before.iter().zip(after).all(|(a, b)| a.id_text() == b.id_text());
    if is_aligned {
        let differing = before.iter().zip(after).filter(|(a, b)| !is_same(a, b));
        found.changed.extend(differing.map(|(_, b)| reference(kind, b)));
    } else {
        compare_by_id(kind, before, after, found);
    }
}

/// How many records two lists share at the front, and how many of the others at the back.
pub fn shared_ends<T>(before: &[Arc<T>], after: &[Arc<T>]) -> (usize, usize) {
    let is_shared = |(a, b): &(&Arc<T>, &Arc<T>)| Arc::ptr_eq(a, b);
    let front = before.iter().zip(after).take_while(is_shared).count();
    let rest = |list: &[Arc<T>]| list.len() - front;
    let most = rest(before).min(rest(after));
    let back = before.iter().rev().zip(after.iter().rev()).take(most).take_while(is_shared).count();
    (front, back)
}

/// What is left of both lists when the records that they share at both ends are taken away.
pub fn without_shared_ends<'a, T>(before: &'a [Arc<T>], after: &'a [Arc<T>]) -> (&'a [Arc<T>], &'a [Arc<T>]) {
    let (front, back) = shared_ends(before, after);
    let trimmed = |list: &'a [Arc<T>]| list.get(front..list.len() - back).unwrap_or_default();
    (trimmed(before), trimmed(after))
}

fn compare_by_id<T: Identified>(kind: RecordKind, before: &[Arc<T>], after: &[Arc<T>], found: &mut Comparison) {
    // A faulty file may hold an id twice: the first is compared with the first, the second with the second.
    let mut earlier: BTreeMap<(&SmolStr, usize), (usize, &Arc<T>)> = BTreeMap::new();
    for (index, (key, record)) in counted(before).into_iter().enumerate() {
        earlier.insert(key, (index, record));
    }
    let mut last_index = None;
    let mut is_reordered = false;
    for (key, record) in counted(after) {
        let Some((index, old)) = earlier.remove(&key) else {
            found.added.push(reference(kind, record));
            continue;
        };
        is_reordered |= last_index.is_some_and(|last| last > index);
        last_index = Some(index);
        if !is_same(old, record) {
            found.changed.push(reference(kind, record));
        }
    }
    let mut removed: Vec<_> = earlier.into_values().collect();
    removed.sort_by_key(|(index, _)| *index);
    found.removed.extend(removed.into_iter().map(|(_, record)| reference(kind, record)));
    if is_reordered {
        found.reordered.push(kind);
    }
}

/// Each record with its id and how often that id occurred before.
fn counted<T: Identified>(list: &[Arc<T>]) -> Vec<((&SmolStr, usize), &Arc<T>)> {
    let mut times: BTreeMap<&SmolStr, usize> = BTreeMap::new();
    list.iter()
        .map(|record| {
            let count = times.entry(record.id_text()).or_default();
            let key = (record.id_text(), *count);
            *count += 1;
            (key, record)
        })
        .collect()
}

fn reference<T: Identified>(kind: RecordKind, record: &Arc<T>) -> RecordRef {
    RecordRef { kind, id: record.id_text().clone() }
}
