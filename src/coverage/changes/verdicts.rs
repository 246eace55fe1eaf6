//! Which verdicts changed, and by which changed records.

use super::records::{Records, called};
use super::{Cause, VerdictChange, touched};
use crate::coverage::{Coverage, Line};
use crate::scenario::compare::Comparison;
use crate::scenario::{Record, RecordKind, RecordRef, Scenario};
use std::collections::BTreeSet;
use std::sync::Arc;

/// With more changed records than this, each is no longer tried alone.
const MOST_TRIED: usize = 64;

pub(super) fn changes(before: &Coverage, after: &Coverage, comparison: &Comparison) -> Vec<VerdictChange> {
    let mut found: Vec<VerdictChange> = Vec::new();
    for line in after.lines() {
        let old = before.line(&line.requirement.id);
        if old.is_none_or(|old| old.verdict != line.verdict) {
            found.push(VerdictChange { before: old.map(|old| old.verdict), ..change(line) });
        }
    }
    let gone = before.lines().iter().filter(|line| after.line(&line.requirement.id).is_none());
    found.extend(gone.map(|line| VerdictChange { before: Some(line.verdict), after: None, ..change(line) }));
    if !found.is_empty() {
        explain(&mut found, before, after, comparison);
    }
    found
}

fn change(line: &Arc<Line>) -> VerdictChange {
    VerdictChange {
        id: line.requirement.id.clone(),
        title: line.requirement.title_said().into_owned(),
        weight: line.weight,
        before: None,
        after: Some(line.verdict),
        causes: Vec::new(),
    }
}

fn explain(found: &mut [VerdictChange], before: &Coverage, after: &Coverage, comparison: &Comparison) {
    let all = touched(comparison).into_iter().map(|(record, _)| record);
    let all: Vec<RecordRef> = all.filter(|record| record.kind != RecordKind::Comment).collect();
    let (old, new) = (Records::of(before.scenario()), Records::of(after.scenario()));
    let name = |record: &RecordRef| new.get(record).or_else(|| old.get(record)).map(called).unwrap_or_default();
    let cause = |record: &RecordRef, is_enough: bool| Cause { record: record.clone(), called: name(record), is_enough };
    if all.len() <= MOST_TRIED {
        for record in &all {
            let mut alone = before.clone();
            alone.follow(&Arc::new(with_only(before.scenario(), new.get(record), record)));
            for line in found.iter_mut() {
                if alone.line(&line.id).map(|line| line.verdict) == line.after {
                    line.causes.push(cause(record, true));
                }
            }
        }
    }
    let touched: BTreeSet<RecordRef> = all.into_iter().collect();
    for line in found.iter_mut().filter(|line| line.causes.is_empty()) {
        let evidence = evidence(before, line).into_iter().chain(evidence(after, line)).collect::<BTreeSet<RecordRef>>();
        line.causes = evidence.intersection(&touched).map(|record| cause(record, false)).collect();
    }
}

fn evidence(coverage: &Coverage, change: &VerdictChange) -> Vec<RecordRef> {
    let Some(line) = coverage.line(&change.id) else { return Vec::new() };
    coverage.injects(&line.evidence).into_iter().map(|inject| inject.id.record()).collect()
}

/// The earlier version with only this one record as it is later.
fn with_only(before: &Scenario, later: Option<&Record>, record: &RecordRef) -> Scenario {
    match later {
        Some(later) => before.replacing(later).unwrap_or_else(|| before.inserting(later, None)),
        None => before.removing(record).map_or_else(|| before.clone(), |(without, _)| without),
    }
}
