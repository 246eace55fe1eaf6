//! One step from a scenario to the next, in the notation of the file: which records came, went or moved, and in the
//! others only the fields that changed.

use super::reading::Reading;
use super::scan::Scanner;
use super::stored::{Stored, read_text};
use super::tree::{Node, Tree};
use super::v1;
use super::writer::Writer;
use crate::scenario::compare::compare;
use crate::scenario::{Record, RecordKind, RecordRef, Scenario};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// A step that touches more records than this is told as the whole scenario.
const MOST_TOUCHED: usize = 500;

/// The step from one scenario to the next as text; `None` where only the whole scenario can tell it.
///
/// A step that is given leads to exactly that scenario: it was tried.
pub fn write(before: &Scenario, after: &Scenario) -> Option<String> {
    let found = compare(before, after);
    if found.top_differs || found.touched().count() > MOST_TOUCHED {
        return None;
    }
    let mut out = Writer::default();
    let mut is_told = Some(());
    out.block("(", ")\n", |out| {
        names(out, "removed", &found.removed);
        is_told = changed(out, before, after, &found.changed).and(added(out, after, &found.added));
        order(out, after, &found.reordered);
    });
    let text = out.finish();
    is_told?;
    let leads_there = read(before, &text).is_some_and(|reached| compare(&reached, after).is_empty());
    leads_there.then_some(text)
}

fn names(out: &mut Writer, name: &str, records: &[RecordRef]) {
    if !records.is_empty() {
        let names: Vec<SmolStr> = records.iter().map(|record| SmolStr::new(record.to_string())).collect();
        out.named(name, |out| out.list(&names));
    }
}

fn changed(out: &mut Writer, before: &Scenario, after: &Scenario, records: &[RecordRef]) -> Option<()> {
    let pairs: Option<Vec<(Record, Record)>> =
        records.iter().map(|record| Some((before.record(record)?, after.record(record)?))).collect();
    let pairs = pairs?;
    let mut whole = Vec::new();
    if !pairs.is_empty() {
        out.named("changed", |out| {
            out.block("[", "]", |out| {
                for (old, new) in &pairs {
                    let mut row = Writer::default();
                    match v1::write_changed(old, new, &mut row) {
                        Some(empty) => out.line(|out| change(out, new, &row.finish(), &empty)),
                        None => whole.push(new),
                    }
                }
            });
        });
    }
    if !whole.is_empty() {
        out.named("whole", |out| {
            out.block("[", "]", |out| whole.iter().for_each(|record| out.line(|out| placed(out, record, 0))));
        });
    }
    Some(())
}

/// `("inject inj-4f2k", (title: "…"), ["owner"])`
fn change(out: &mut Writer, record: &Record, fields: &str, empty: &[&'static str]) {
    out.raw("(");
    out.text(&record.reference().to_string());
    out.raw(", ");
    out.raw(fields);
    out.raw(", [");
    for name in empty {
        out.text(name);
        out.raw(", ");
    }
    out.raw("])");
}

fn added(out: &mut Writer, after: &Scenario, records: &[RecordRef]) -> Option<()> {
    let mut places: BTreeMap<RecordKind, BTreeMap<SmolStr, (usize, Record)>> = BTreeMap::new();
    for record in records {
        places.entry(record.kind).or_insert_with(|| {
            let listed = after.records(record.kind).into_iter().enumerate();
            listed.map(|(place, record)| (record.reference().id, (place, record))).collect()
        });
    }
    let found: Option<Vec<&(usize, Record)>> =
        records.iter().map(|record| places.get(&record.kind)?.get(&record.id)).collect();
    let found = found?;
    if !found.is_empty() {
        out.named("added", |out| {
            out.block("[", "]", |out| {
                found.iter().for_each(|(place, record)| out.line(|out| placed(out, record, *place)));
            });
        });
    }
    Some(())
}

/// `("inject", 12, (id: …))`
fn placed(out: &mut Writer, record: &Record, place: usize) {
    out.raw("(");
    out.text(record.reference().kind.name());
    out.raw(&format!(", {place}, "));
    v1::write_record(record, out);
    out.raw(")");
}

fn order(out: &mut Writer, after: &Scenario, kinds: &[RecordKind]) {
    if kinds.is_empty() {
        return;
    }
    out.named("order", |out| {
        out.block("[", "]", |out| {
            for kind in kinds {
                let ids: Vec<SmolStr> = after.records(*kind).iter().map(|record| record.reference().id).collect();
                out.line(|out| {
                    out.raw("(");
                    out.text(kind.name());
                    out.raw(", ");
                    out.list(&ids);
                    out.raw(")");
                });
            }
        });
    });
}

/// The scenario after a step; `None` if the text is none that fits this scenario.
pub fn read(before: &Scenario, text: &str) -> Option<Scenario> {
    let (mut tree, mut scanner) = (Tree::default(), Scanner::new(text, 0));
    tree.fill(&mut scanner).ok()?;
    let root = tree.root(text)?;
    let mut reading = Reading::default();
    reading.startex = before.exercise.startex;
    reading.day_count = before.exercise.day_count;
    let mut next = before.clone();
    for (name, _, value) in root.fields() {
        next = part(&next, name, value?, &mut reading)?;
    }
    Some(next)
}

fn part(scenario: &Scenario, name: &str, value: Node<'_>, reading: &mut Reading) -> Option<Scenario> {
    let items = || value.children().map(|item| item.children().collect::<Vec<_>>());
    match name {
        "removed" => {
            let names = Vec::<SmolStr>::read(value, reading).ok()?;
            let gone: Option<BTreeSet<RecordRef>> = names.iter().map(|name| name.parse().ok()).collect();
            Some(scenario.without(&gone?))
        }
        "changed" => {
            let fresh: Option<Vec<Record>> = items().map(|item| fresh(scenario, &item, reading)).collect();
            scenario.replacing_all(&fresh?)
        }
        "whole" => {
            let fresh: Option<Vec<Record>> = items().map(|item| Some(record(&item, reading)?.1)).collect();
            scenario.replacing_all(&fresh?)
        }
        "added" => items().try_fold(scenario.clone(), |so_far, item| {
            let (place, record) = record(&item, reading)?;
            Some(so_far.inserting(&record, Some(place)))
        }),
        "order" => items().try_fold(scenario.clone(), |so_far, item| ordered(&so_far, &item, reading)),
        _ => None,
    }
}

fn fresh(scenario: &Scenario, item: &[Node<'_>], reading: &mut Reading) -> Option<Record> {
    let [name, fields, empty] = item else { return None };
    let named: RecordRef = read_text(*name, reading).ok()?.parse().ok()?;
    let empty = Vec::<SmolStr>::read(*empty, reading).ok()?;
    v1::with_fields(&scenario.record(&named)?, *fields, &empty, reading)
}

fn record(item: &[Node<'_>], reading: &mut Reading) -> Option<(usize, Record)> {
    let [kind, place, fields] = item else { return None };
    let record = v1::read_record(kind_of(*kind, reading)?, *fields, reading)?;
    Some((place.raw().parse().ok()?, record))
}

fn ordered(scenario: &Scenario, item: &[Node<'_>], reading: &mut Reading) -> Option<Scenario> {
    let [kind, ids] = item else { return None };
    let kind = kind_of(*kind, reading)?;
    let ids = Vec::<SmolStr>::read(*ids, reading).ok()?;
    let mut known: BTreeMap<SmolStr, Record> =
        scenario.records(kind).into_iter().map(|record| (record.reference().id, record)).collect();
    let records: Option<Vec<Record>> = ids.iter().map(|id| known.remove(id)).collect();
    known.is_empty().then_some(scenario.with_records(kind, &records?))
}

fn kind_of(node: Node<'_>, reading: &mut Reading) -> Option<RecordKind> {
    let name = read_text(node, reading).ok()?;
    RecordKind::ALL.into_iter().find(|kind| kind.name() == name)
}
