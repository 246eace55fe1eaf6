//! The one edit, made so that it is not refused; what would be refused is taken back and said.

use super::draft::Desk;
use super::dry_run::RowProblem;
use super::rows::Cells;
use crate::edit::{Edit, Refusal, apply};
use crate::scenario::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How often something may be taken back before the file as a whole is refused.
const TRIES: usize = 200;

/// A row with the inject that it becomes.
pub(super) struct Taken<'a> {
    pub(super) cells: Cells<'a>,
    pub(super) old: Option<Arc<Inject>>,
    pub(super) inject: Inject,
    pub(super) time_text: String,
}

/// What came of it.
#[derive(Default)]
pub(super) struct Settled {
    pub(super) edit: Option<Edit>,
    pub(super) after: Option<Scenario>,
    pub(super) refused: BTreeSet<InjectId>,
}

/// Makes the edit and tries it out.
pub(super) fn settle(
    scenario: &Scenario,
    frame: &[Record],
    made: &[Record],
    taken: &mut [Taken<'_>],
    desk: &mut Desk<'_>,
) -> Settled {
    let mut settled = Settled::default();
    let mut last = None;
    for _ in 0..TRIES {
        let Some(edit) = edit(scenario, frame, made, taken, &settled.refused) else { return settled };
        match apply(scenario, &edit) {
            Ok(after) => {
                (settled.edit, settled.after) = (Some(edit), Some(after));
                return settled;
            }
            Err(refusal) => {
                let id = refusal.record.as_ref().filter(|record| record.kind == RecordKind::Inject);
                let place = id.and_then(|id| taken.iter().position(|taken| taken.inject.id.0 == id.id));
                let Some(row) = place.and_then(|place| taken.get_mut(place)) else {
                    last = Some(refusal);
                    break;
                };
                take_back(row, &refusal, desk, &mut settled.refused);
                last = Some(refusal);
            }
        }
    }
    if let (Some(refusal), Some(first)) = (last, taken.first()) {
        let problem = RowProblem { what: refusal.message, ..RowProblem::new("whole-refused", &[]) };
        desk.problem(&first.cells, None, problem);
    }
    settled.refused = taken.iter().map(|taken| taken.inject.id.clone()).collect();
    settled
}

/// Takes back what was refused: a field, or at last the whole row.
fn take_back(row: &mut Taken<'_>, refusal: &Refusal, desk: &mut Desk<'_>, refused: &mut BTreeSet<InjectId>) {
    let before = row.inject.clone();
    let old = row.old.as_deref();
    match refusal.field.as_str() {
        "links" => {
            // A time that would put an inject before the one that it follows goes back before the links do.
            let moved = old.is_some_and(|old| old.time != row.inject.time && old.links == row.inject.links);
            if moved {
                row.inject.time = old.and_then(|old| old.time);
            } else {
                row.inject.links = old.map(|old| old.links.clone()).unwrap_or_default();
            }
        }
        "time" => row.inject.time = old.and_then(|old| old.time),
        "number" => row.inject.number = old.map(|old| Text::clone(&old.number)).unwrap_or_default(),
        "uses" => row.inject.uses = old.map(|old| old.uses.clone()).unwrap_or_default(),
        "feeds" => row.inject.feeds = old.map(|old| old.feeds.clone()).unwrap_or_default(),
        _ => {}
    }
    if row.inject == before {
        refused.insert(row.inject.id.clone());
    }
    let kind = if row.inject == before { "row-refused" } else { "refused" };
    let problem = RowProblem { what: refusal.message.clone(), ..RowProblem::new(kind, &[]) };
    desk.problem(&row.cells, None, problem);
}

fn edit(
    scenario: &Scenario,
    frame: &[Record],
    made: &[Record],
    taken: &[Taken<'_>],
    refused: &BTreeSet<InjectId>,
) -> Option<Edit> {
    let rows = || taken.iter().filter(|taken| !refused.contains(&taken.inject.id));
    let fresh: Vec<&Inject> = rows().filter(|taken| taken.old.is_none()).map(|taken| &taken.inject).collect();
    let fresh_ids: BTreeSet<&InjectId> = fresh.iter().map(|inject| &inject.id).collect();
    let changed: Vec<(&Arc<Inject>, &Inject)> = rows()
        .filter_map(|taken| Some((taken.old.as_ref()?, &taken.inject)))
        .filter(|(old, new)| ***old != **new)
        .collect();
    let is_late = |inject: &Inject| inject.links.iter().any(|link| fresh_ids.contains(&link.to));
    // Injects that lead to new ones get these links when the new ones are there.
    let first = changed.iter().map(|(_, new)| {
        let mut inject = Inject::clone(new);
        inject.links.retain(|link| !fresh_ids.contains(&link.to));
        Record::Inject(Arc::new(inject))
    });
    let first: Vec<Record> = first.collect();
    let late = changed.iter().filter(|(_, new)| is_late(new));
    let late: Vec<Record> = late.map(|(_, new)| Record::Inject(Arc::new(Inject::clone(new)))).collect();
    let fresh: Vec<Record> = fresh.into_iter().map(|inject| Record::Inject(Arc::new(inject.clone()))).collect();
    let mut edits: Vec<Edit> = Vec::new();
    let used = used(scenario, made, taken, refused);
    let many = |records: Vec<Record>| {
        (!records.is_empty()).then(|| Edit::AddMany { label_key: "edit-import".into(), records })
    };
    let change = |records: Vec<Record>| (!records.is_empty()).then_some(Edit::ChangeMany(records));
    edits.extend(
        change(frame.to_vec())
            .into_iter()
            .chain(many(used))
            .chain(change(first))
            .chain(many(fresh))
            .chain(change(late)),
    );
    (!edits.is_empty()).then(|| Edit::Together { label_key: "edit-import".into(), edits })
}

/// The records that were made and that somebody still needs.
fn used(scenario: &Scenario, made: &[Record], taken: &[Taken<'_>], refused: &BTreeSet<InjectId>) -> Vec<Record> {
    if refused.is_empty() {
        return made.to_vec();
    }
    let rows = taken.iter().filter(|taken| !refused.contains(&taken.inject.id));
    let mut needed: BTreeSet<RecordRef> = rows
        .flat_map(|taken| Record::Inject(Arc::new(taken.inject.clone())).references())
        .map(|reference| reference.to)
        .collect();
    let of_made = made.iter().filter(|record| needed.contains(&record.reference()));
    let further: Vec<RecordRef> = of_made.flat_map(Record::references).map(|reference| reference.to).collect();
    needed.extend(further);
    made.iter()
        .filter(|record| needed.contains(&record.reference()) && !scenario.holds(&record.reference()))
        .cloned()
        .collect()
}
