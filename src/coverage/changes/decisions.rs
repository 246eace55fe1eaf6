//! Which decisions came, went or differ, and which are out of date since something that was looked at changed.

use super::records::{Records, called};
use super::{DecisionChange, DecisionFate, How, Since, touched};
use crate::coverage::{Bits, Coverage, attested};
use crate::scenario::compare::{Comparison, changed_fields};
use crate::scenario::fingerprint::{fingerprint, fingerprint_all, fingerprint_of_many};
use crate::scenario::{Decision, Record, RecordKind, RecordRef, RequirementId};
use smol_str::SmolStr;
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
        found.push(DecisionChange { decision: Arc::clone(decision), fate, since: Vec::new() });
    }
    let known: BTreeSet<&RecordRef> = all.iter().map(|(record, _)| record).collect();
    for decision in after.scenario().decisions.iter().filter(|decision| !known.contains(&decision.id.record())) {
        if is_out_of_date(after, decision) && !is_out_of_date(before, decision) {
            let looked = looked_at(before, &decision.subject).into_iter().chain(looked_at(after, &decision.subject));
            let looked: BTreeSet<RecordRef> = looked.collect();
            let changed = all.iter().filter(|(record, _)| looked.contains(record) || decision.subject == "whole");
            let since = changed.filter_map(|(record, _)| since(record, &old, &new)).collect();
            found.push(DecisionChange { decision: Arc::clone(decision), fate: DecisionFate::OutOfDate, since });
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

/// Whether what was looked at is no longer what it was; a decision without fingerprint never is.
fn is_out_of_date(coverage: &Coverage, decision: &Decision) -> bool {
    !decision.fingerprint.is_empty()
        && fingerprint_now(coverage, &decision.subject).is_some_and(|now| now != decision.fingerprint)
}

/// The fingerprint of what a decision is about; nothing where that is not known here, as for findings.
fn fingerprint_now(coverage: &Coverage, subject: &str) -> Option<SmolStr> {
    let scenario = coverage.scenario();
    if subject == "whole" {
        return Some(fingerprint_all(scenario));
    }
    if let Ok(record) = subject.parse::<RecordRef>() {
        return scenario.record(&record).map(|record| fingerprint(&record));
    }
    if subject.starts_with("attest.") {
        return Some(attested(scenario, subject));
    }
    if is_topic(coverage, subject) {
        let (asked, evidence) = topic(coverage, subject);
        let records = coverage.injects(&evidence).into_iter().map(|it| Record::Inject(Arc::clone(it)));
        return Some(fingerprint_of_many(&asked.join("\n"), records));
    }
    coverage.line_fingerprint(&RequirementId::new(subject))
}

/// The records at which somebody looked who decided on a subject.
fn looked_at(coverage: &Coverage, subject: &str) -> Vec<RecordRef> {
    if let Ok(record) = subject.parse::<RecordRef>() {
        return vec![record];
    }
    if subject.starts_with("attest.") {
        let kinds = [RecordKind::Narrative, RecordKind::Post];
        let records = kinds.into_iter().flat_map(|kind| coverage.scenario().records(kind));
        return records.map(|record| record.reference()).collect();
    }
    let evidence = match coverage.line(&RequirementId::new(subject)) {
        Some(line) => line.evidence.clone(),
        None => topic(coverage, subject).1,
    };
    coverage.injects(&evidence).into_iter().map(|inject| inject.id.record()).collect()
}

fn is_topic(coverage: &Coverage, subject: &str) -> bool {
    coverage.lines().iter().any(|line| line.requirement.topic == subject)
}

/// What is asked of a topic, and all that is evidence for it.
fn topic<'a>(coverage: &'a Coverage, topic: &str) -> (Vec<&'a str>, Bits) {
    let (mut asked, mut evidence) = (Vec::new(), Bits::default());
    for line in coverage.lines().iter().filter(|line| line.requirement.topic == topic) {
        evidence.add(&line.evidence);
        asked.push(line.requirement.notation.as_str());
    }
    (asked, evidence)
}
