//! Whether a scenario holds together: ids, numbers, pointers, links, times, phases, values.
//!
//! It lists problems and repairs nothing. Whether the play is any good is asked by coverage.

mod codes;
mod links;
mod problem;
mod times;

use super::{Record, RecordKind, RecordRef, Scenario};
use std::collections::{BTreeMap, BTreeSet};

pub use codes::{each_code, unknown_codes};
pub use links::{LinkFault, is_ordered, link_fault};
pub use problem::{Problem, ProblemKind, Severity};
pub use times::{frame_problems, outside_play};

/// All problems of a scenario, by kind of record in file order; unknown codes are asked for separately.
pub fn problems(scenario: &Scenario) -> Vec<Problem> {
    let mut found = Vec::new();
    let records: Vec<Record> = RecordKind::ALL.into_iter().flat_map(|kind| scenario.records(kind)).collect();
    let known = check_ids(&records, &mut found);
    for record in &records {
        check_references(record, &known, &mut found);
        check_subject(record, &known, &mut found);
    }
    check_numbers(scenario, &mut found);
    check_columns(scenario, &mut found);
    links::check(scenario, &mut found);
    times::check(scenario, &mut found);
    found
}

fn check_ids(records: &[Record], found: &mut Vec<Problem>) -> BTreeSet<RecordRef> {
    let mut known = BTreeSet::new();
    for record in records {
        let reference = record.reference();
        if reference.id.trim().is_empty() {
            found.push(Problem::at(record, "id", ProblemKind::EmptyId));
        }
        if !known.insert(reference) {
            found.push(Problem::at(record, "id", ProblemKind::DuplicateId));
        }
    }
    known
}

fn check_references(record: &Record, known: &BTreeSet<RecordRef>, found: &mut Vec<Problem>) {
    for reference in record.references().into_iter().filter(|reference| !known.contains(&reference.to)) {
        let problem = Problem::at(record, reference.field, ProblemKind::Dangling);
        found.push(problem.with("kind", reference.to.kind.label()).with("id", reference.to.id.to_string()));
    }
}

/// A comment or decision may be about a record that somebody removed since.
fn check_subject(record: &Record, known: &BTreeSet<RecordRef>, found: &mut Vec<Problem>) {
    let subject = match record {
        Record::Comment(comment) => &comment.subject,
        Record::Decision(decision) => &decision.subject,
        _ => return,
    };
    if subject.parse::<RecordRef>().is_ok_and(|subject| !known.contains(&subject)) {
        found.push(Problem::at(record, "subject", ProblemKind::GoneSubject).with("id", subject.to_string()));
    }
}

fn check_numbers(scenario: &Scenario, found: &mut Vec<Problem>) {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for inject in scenario.injects.iter().filter(|inject| !inject.number.trim().is_empty()) {
        match owners.get(inject.number.trim()) {
            None => {
                owners.insert(inject.number.trim(), &inject.title);
            }
            Some(owner) => {
                let record = Record::Inject(inject.clone());
                let problem = Problem::at(&record, "number", ProblemKind::DuplicateNumber);
                found.push(problem.with("title", inject.title.to_string()).with("owner", (*owner).to_owned()));
            }
        }
    }
}

fn check_columns(scenario: &Scenario, found: &mut Vec<Problem>) {
    let known: BTreeSet<&str> = scenario.exercise.columns.iter().map(|column| &**column).collect();
    for inject in scenario.injects.iter() {
        for (column, _) in inject.columns.iter().filter(|(column, _)| !known.contains(&**column)) {
            let problem = Problem::at(&Record::Inject(inject.clone()), "columns", ProblemKind::UnknownColumn);
            found.push(problem.with("value", column.to_string()));
        }
    }
}
