//! Whether new links and new times keep links going from later to earlier, without circles.

use super::lookup::Lookup;
use super::{Refusal, RefusalKind};
use crate::scenario::integrity::{LinkFault, is_ordered, link_fault};
use crate::scenario::{Inject, InjectId, Link, Record, Scenario};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Checks the links that an inject did not have before.
pub(super) fn check_new_links(old: &[Link], inject: &Inject, next: &Lookup<'_>) -> Result<(), Refusal> {
    for link in &inject.links {
        if old.iter().any(|own| own.to == link.to && own.kind == link.kind) {
            continue;
        }
        // A target that is not there is a dangling pointer, which is refused elsewhere.
        let Some(target) = next.inject(&link.to) else { continue };
        if let Some(fault) = link_fault(inject, link, target) {
            return Err(refusal(inject, target, kind_of(fault)));
        }
        if is_ordered(link) && leads_to(target, &inject.id, next) {
            return Err(refusal(inject, target, RefusalKind::LinkCycle));
        }
    }
    Ok(())
}

/// Whether the ordered links of an inject lead to another, directly or over others.
fn leads_to(start: &Inject, wanted: &InjectId, next: &Lookup<'_>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&Inject> = vec![start];
    while let Some(inject) = open.pop() {
        for link in inject.links.iter().filter(|link| is_ordered(link)) {
            if link.to == *wanted {
                return true;
            }
            if seen.insert(&link.to) {
                open.extend(next.indexed_inject(&link.to).map(|inject| &**inject));
            }
        }
    }
    false
}

/// Checks all links between injects that got another time and others.
pub(super) fn check_moved(before: &Scenario, next: &Scenario, moved: &[Record]) -> Result<(), Refusal> {
    let ids: BTreeSet<_> = moved.iter().map(Record::reference).map(|reference| reference.id).collect();
    let (before, now) = (Lookup::new(before, moved.len()), Lookup::new(next, moved.len()));
    for inject in next.injects.iter().filter(|inject| !inject.links.is_empty()) {
        for link in &inject.links {
            if !ids.contains(&inject.id.0) && !ids.contains(&link.to.0) {
                continue;
            }
            check_moved_link(inject, link, &before, &now)?;
        }
    }
    Ok(())
}

fn check_moved_link(inject: &Arc<Inject>, link: &Link, before: &Lookup<'_>, now: &Lookup<'_>) -> Result<(), Refusal> {
    let Some(target) = now.inject(&link.to) else { return Ok(()) };
    let Some(fault) = link_fault(inject, link, target) else { return Ok(()) };
    let was_fault =
        before.inject(&inject.id).zip(before.inject(&link.to)).and_then(|(from, to)| link_fault(from, link, to));
    if was_fault.is_some() { Ok(()) } else { Err(refusal(inject, target, kind_of(fault))) }
}

fn kind_of(fault: LinkFault) -> RefusalKind {
    match fault {
        LinkFault::ToItself => RefusalKind::LinkToItself,
        LinkFault::Order => RefusalKind::LinkOrder,
    }
}

fn refusal(inject: &Inject, target: &Inject, kind: RefusalKind) -> Refusal {
    let other = Record::Inject(Arc::new(target.clone())).called();
    Refusal::at(&Record::Inject(Arc::new(inject.clone())), "links", kind, &[("other", other.into())])
}
