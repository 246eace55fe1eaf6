//! Which decisions came, went or differ, and which are out of date since something that was looked at changed.

use super::records::{Records, called};
use super::{DecisionChange, DecisionFate, How, Since, touched};
use crate::coverage::{Coverage, Looked, Standing};
use crate::scenario::compare::{Comparison, changed_fields};
use crate::scenario::{Decision, Record, RecordKind, RecordRef};
use std::collections::BTreeSet;
use std::sync::Arc;

pub(super) fn changes(before: &Coverage, after: &Coverage, comparison: &Comparison) -> Vec<DecisionChange> {
    let (old, new) = (Records::of(before.scenario()), Records::of(after.scenario()));
    let all = touched(comparison);
    let mut found: Vec<DecisionChange> = Vec::new();
    for (record, how) in all.iter().filter(|(record, _)| record.kind == RecordKind::Decision) {
        let Some(Record::Decision(decision)) = new.get(record).or_else(|| old.get(record)) else { continue };
        let fate = match how {
            How::Added => DecisionFate::Added,
            How::Removed => DecisionFate::Removed,
            How::Changed => DecisionFate::Changed,
        };
        let known_by = if *how == How::Removed { before } else { after };
        let called = known_by.subject_name(&decision.subject);
        found.push(DecisionChange { decision: Arc::clone(decision), called, fate, since: Vec::new() });
    }
    let known: BTreeSet<&RecordRef> = all.iter().map(|(record, _)| record).collect();
    for decision in after.scenario().decisions.iter().filter(|decision| !known.contains(&decision.id.record())) {
        if is_out_of_date(after, decision) && !is_out_of_date(before, decision) {
            let looked = looked_at(before, &decision.subject).into_iter().chain(looked_at(after, &decision.subject));
            let looked: BTreeSet<RecordRef> = looked.collect();
            let changed = all.iter().filter(|(record, _)| looked.contains(record) || decision.subject == "whole");
            let since = changed.filter_map(|(record, _)| since(record, &old, &new)).collect();
            let (decision, called) = (Arc::clone(decision), after.subject_name(&decision.subject));
            found.push(DecisionChange { decision, called, fate: DecisionFate::OutOfDate, since });
        }
    }
    found
}

fn since(record: &RecordRef, old: &Records, new: &Records) -> Option<Since> {
    if matches!(record.kind, RecordKind::Decision | RecordKind::Comment) {
        return None;
    }
    let versions = (old.get(record), new.get(record));
    let fields = match versions {
        (Some(old), Some(new)) => changed_fields(old, new).into_iter().map(|change| change.field).collect(),
        _ => Vec::new(),
    };
    Some(Since { record: record.clone(), called: versions.1.or(versions.0).map(called)?, fields })
}

/// Whether what was looked at is no longer what it was, or is gone; a decision without fingerprint never is.
fn is_out_of_date(coverage: &Coverage, decision: &Decision) -> bool {
    matches!(coverage.looks().of_decision(decision), Standing::Stale | Standing::Gone)
}

/// The records at which somebody looked who decided on a subject.
fn looked_at(coverage: &Coverage, subject: &str) -> Vec<RecordRef> {
    let looked = coverage.looks().at(subject);
    looked.iter().flat_map(Looked::records).map(Record::reference).collect()
}
