//! Removing records: refused while others need them; links to removed injects go along.

use super::{Refusal, RefusalKind};
use crate::scenario::{Inject, Record, RecordKind, RecordRef, Scenario};
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many users a refusal names.
const NAMED: usize = 3;

pub(super) fn remove(scenario: &Scenario, records: &[RecordRef]) -> Result<Scenario, Refusal> {
    for wanted in records {
        let record = scenario.record(wanted).ok_or_else(|| Refusal::gone(wanted))?;
        if wanted.kind == RecordKind::Exercise {
            return Err(Refusal::at(&record, "", RefusalKind::OneExercise, &[]));
        }
    }
    let gone: BTreeSet<RecordRef> = records.iter().cloned().collect();
    refuse_if_needed(scenario, records, &gone)?;
    let without = scenario.without(&gone);
    let trimmed = without_pointers_to_removed_injects(&without, &gone);
    Ok(without.replacing_all(&trimmed).unwrap_or(without))
}

fn refuse_if_needed(scenario: &Scenario, records: &[RecordRef], gone: &BTreeSet<RecordRef>) -> Result<(), Refusal> {
    for wanted in records.iter().filter(|wanted| wanted.kind != RecordKind::Inject) {
        let users: Vec<Record> = scenario.users_of(wanted).into_iter().map(|(user, _)| user).collect();
        let users: Vec<String> =
            users.iter().filter(|user| !gone.contains(&user.reference())).map(Record::called).collect();
        if users.is_empty() {
            continue;
        }
        let record = scenario.record(wanted).ok_or_else(|| Refusal::gone(wanted))?;
        let names = users.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
        let more = users.len().saturating_sub(NAMED);
        let values = [("count", users.len().into()), ("names", names.into()), ("more", more.into())];
        return Err(Refusal::at(&record, "", RefusalKind::InUse, &values));
    }
    Ok(())
}

fn without_pointers_to_removed_injects(scenario: &Scenario, gone: &BTreeSet<RecordRef>) -> Vec<Record> {
    let is_gone = |reference: &RecordRef| reference.kind == RecordKind::Inject && gone.contains(reference);
    let mentions =
        |inject: &Inject| inject.links.iter().any(|link| is_gone(&link.to.record())) || inject.uses.iter().any(is_gone);
    let affected = scenario.injects.iter().filter(|inject| mentions(inject));
    affected
        .map(|inject| {
            let mut trimmed = Inject::clone(inject);
            trimmed.links.retain(|link| !is_gone(&link.to.record()));
            trimmed.uses.retain(|used| !is_gone(used));
            Record::Inject(Arc::new(trimmed))
        })
        .collect()
}
