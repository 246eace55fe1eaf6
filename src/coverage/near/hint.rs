//! Which tests a hint may name: what a planner fills in on an inject that is there already, never more harm.

use crate::checklist::Column;
use crate::checklist::criterion::{Filter, Test};
use crate::coverage::table::Slot;
use smol_str::SmolStr;

/// What names a harm. No hint ever asks for one more of it.
const HARM: [&str; 10] =
    ["violation", "form", "act", "means", "purpose", "denial", "use_role", "effect", "threat", "concern"];
/// What a planner fills in without changing what happened, to whom, or who says so.
const FILL_IN: [&str; 19] = [
    "do",
    "to",
    "info",
    "copy",
    "branch",
    "staff",
    "adviser",
    "chain",
    "chain_len",
    "report",
    "ref",
    "outcome",
    "consent",
    "limit",
    "window",
    "note",
    "feeds",
    "link",
    "case_len",
];
/// Marks that follow from what a planner fills in.
const MARKS: [&str; 4] = ["followed", "sex_age", "tally", "woven"];
/// Two tests at once are near only if both are such; a deadline is as easily added as an action.
const EASY: [&str; 6] = ["do", "chain", "ref", "consent", "limit", "window"];

/// Whether a hint may ask for what a test says.
///
/// Facts, roles, people, senders and topics say what happened: a hint that asked for them would have the story
/// rewritten, or one more harm written, for the sake of a line.
pub(super) fn may_ask(test: &Test) -> bool {
    match test {
        Test::Lacks(..) | Test::Only(..) | Test::Beyond(..) | Test::This => false,
        Test::Person(_) | Test::Named(..) => false,
        Test::Has { axis, values, .. } if axis == "mark" => values.iter().all(|it| MARKS.contains(&it.as_str())),
        Test::Case(inner) => may_ask(inner) || leads_to_role(inner),
        Test::Either(filters) => filters.iter().flatten().all(may_ask),
        other => looks(other, &FILL_IN) && !looks(other, &HARM),
    }
}

/// Whether a later inject in a role is asked for, as a decision or an outcome; never one that is harm.
fn leads_to_role(test: &Test) -> bool {
    const CALM: [&str; 5] = ["decision", "outcome", "follow_up", "request", "own_proposal"];
    match test {
        Test::Has { axis, values, .. } => axis == "role" && values.iter().all(|it| CALM.contains(&it.as_str())),
        _ => false,
    }
}

/// Whether the test is one of those of which two at once are still near.
pub(super) fn is_easy(test: &Test) -> bool {
    match test {
        Test::Has { .. } | Test::Through { .. } | Test::Filled(_) | Test::Number { .. } => looks(test, &EASY),
        _ => false,
    }
}

/// Whether passing the test says that an inject is about the same thing: no topic, and more than a filled field.
pub(super) fn tells(test: &Test) -> bool {
    !is_topic(test) && !matches!(test, Test::Filled(_) | Test::Lacks(..))
}

/// Whether the test asks for a topic and for nothing else.
fn is_topic(test: &Test) -> bool {
    match test {
        Test::Either(filters) => filters.iter().flatten().all(is_topic),
        other => other.looks_at("topic") || other.looks_at("lens"),
    }
}

fn looks(test: &Test, axes: &[&str]) -> bool {
    axes.iter().any(|axis| test.looks_at(axis))
}

/// The test without the values that an inject, or what follows it, carries already.
pub(super) fn lacking(test: &Test, known: &Slot) -> Test {
    let here = |column: &Column| known.row.has(*column);
    let in_case = |column: &Column| here(column) || known.case.as_ref().is_some_and(|case| case.has(*column));
    let left = |values: &[SmolStr], columns: &[Column], has: &dyn Fn(&Column) -> bool| {
        let left = values.iter().zip(columns).filter(|(_, column)| !has(column));
        let (values, columns): (Vec<SmolStr>, Vec<Column>) =
            left.map(|(value, column)| (value.clone(), *column)).unzip();
        (!values.is_empty()).then_some((values, columns))
    };
    match test {
        Test::Has { axis, values, columns, all: true } => match left(values, columns, &here) {
            Some((values, columns)) => Test::Has { axis: axis.clone(), values, columns, all: true },
            None => test.clone(),
        },
        Test::Through { axis, values, columns, all: true } => match left(values, columns, &in_case) {
            Some((values, columns)) => Test::Through { axis: axis.clone(), values, columns, all: true },
            None => test.clone(),
        },
        other => other.clone(),
    }
}

/// Whether what is asked for still has room on an inject that has eight expected actions at most.
///
/// What a follow-up may supply needs none, once one of it stands here.
pub(super) fn has_room(failing: &[&Test], known: &Slot) -> bool {
    const MOST: usize = 8;
    let here = |columns: &[Column]| columns.iter().filter(|column| known.row.has(**column)).count();
    let asked = |test: &&Test| match test {
        Test::Has { axis, columns, all: true, .. } if axis == "do" => columns.len() - here(columns),
        Test::Has { axis, .. } if axis == "do" => 1,
        Test::Through { axis, columns, all: true, .. } if axis == "do" => usize::from(here(columns) == 0),
        _ => 0,
    };
    let asked: usize = failing.iter().map(asked).sum();
    asked == 0 || known.inject.expected.len() + asked <= MOST
}

/// Several tests that are lacking together, as one.
pub(super) fn together(mut tests: Filter) -> Option<Test> {
    match tests.len() {
        0 => None,
        1 => tests.pop(),
        _ => Some(Test::Either(vec![tests])),
    }
}
