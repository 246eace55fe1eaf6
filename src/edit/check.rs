//! What a changed or added record must fulfil; only what is new about it is looked at.

use super::content::{check_content, check_whole_content};
use super::links::check_new_links;
use super::lookup::Lookup;
use super::{Refusal, RefusalKind};
use crate::scenario::{ExTime, Inject, Record, StartEx};
use chrono::Datelike;

/// Checks a record that takes the place of an older version.
pub(super) fn check_changed(old: &Record, new: &Record, next: &Lookup<'_>) -> Result<(), Refusal> {
    check_content(old, new)?;
    check_times(Some(old), new)?;
    check_references(Some(old), new, next)?;
    if let (Record::Inject(before), Record::Inject(after)) = (old, new) {
        check_new_number(before, after, next)?;
        check_new_links(&before.links, after, next)?;
    }
    Ok(())
}

/// Checks a record that was not there before.
pub(super) fn check_added(new: &Record, next: &Lookup<'_>) -> Result<(), Refusal> {
    check_whole_content(new)?;
    check_times(None, new)?;
    check_references(None, new, next)?;
    if let Record::Inject(inject) = new {
        check_number(inject, next)?;
        check_new_links(&[], inject, next)?;
    }
    Ok(())
}

fn check_references(old: Option<&Record>, new: &Record, next: &Lookup<'_>) -> Result<(), Refusal> {
    let known = old.map(Record::references).unwrap_or_default();
    for reference in new.references() {
        if known.contains(&reference) || next.holds(&reference.to) {
            continue;
        }
        let target = [("target", reference.to.kind.label().into()), ("id", reference.to.id.to_string().into())];
        return Err(Refusal::at(new, reference.field, RefusalKind::Dangling, &target));
    }
    Ok(())
}

fn check_new_number(before: &Inject, after: &Inject, next: &Lookup<'_>) -> Result<(), Refusal> {
    if before.number == after.number {
        return Ok(());
    }
    let is_free = matches!(before.status.as_str(), "" | "draft") || before.number.trim().is_empty();
    // A number that two injects have must be changeable at one of them, or the fault could never be mended.
    if !is_free && next.other_with_number(&before.number, &before.id).is_none() {
        let record = Record::Inject(after.clone().into());
        let values = [("number", before.number.to_string().into())];
        return Err(Refusal::at(&record, "number", RefusalKind::NumberHandedOut, &values));
    }
    check_number(after, next)
}

fn check_number(inject: &Inject, next: &Lookup<'_>) -> Result<(), Refusal> {
    if inject.number.trim().is_empty() {
        return Ok(());
    }
    match next.other_with_number(&inject.number, &inject.id) {
        None => Ok(()),
        Some(owner) => {
            let record = Record::Inject(inject.clone().into());
            let values = [("number", inject.number.trim().into()), ("owner", owner.title.to_string().into())];
            Err(Refusal::at(&record, "number", RefusalKind::NumberTaken, &values))
        }
    }
}

fn check_times(old: Option<&Record>, new: &Record) -> Result<(), Refusal> {
    let known = old.map(times_of).unwrap_or_default();
    let is_bad = |(_, time): &(&str, Option<ExTime>)| time.is_some_and(|time| !time.is_within_limit());
    let times = times_of(new).into_iter();
    let bad = times.filter(is_bad).find(|time| !known.contains(time)).map(|(field, _)| field);
    let bad = bad.or_else(|| startex_of(new).filter(|startex| !is_possible(startex)).map(|_| "startex"));
    bad.map_or(Ok(()), |field| Err(Refusal::at(new, field, RefusalKind::TimeOutOfRange, &[])))
}

fn times_of(record: &Record) -> Vec<(&'static str, Option<ExTime>)> {
    match record {
        Record::Exercise(it) => vec![("endex", it.endex)],
        Record::Phase(it) => vec![("start", it.start), ("end", it.end)],
        Record::Inject(it) => vec![("time", it.time)],
        _ => Vec::new(),
    }
}

fn startex_of(record: &Record) -> Option<StartEx> {
    match record {
        Record::Exercise(it) => it.startex,
        _ => None,
    }
}

/// Years of four figures and zones that exist, so that all times can be written and read back.
fn is_possible(startex: &StartEx) -> bool {
    (1900..2200).contains(&startex.local.year()) && startex.zone.offset_minutes.abs() <= 15 * 60
}
