//! Which tests a hint may name: what a planner fills in on an inject that is there already, never more harm.

use crate::checklist::Column;
use crate::checklist::criterion::{Filter, Test};
use crate::coverage::program::Prepared;
use crate::coverage::table::Slot;
use smol_str::SmolStr;

/// How a test that fails may be spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// What a planner fills in: actions, addressees, chain, referral, limit, follow-up.
    FillIn,
    /// What happened, or to whom; asked for only where few injects lack nothing else.
    Story,
    /// Never asked for: more harm, another topic, something taken away, a mark that follows from other lines.
    Never,
}

/// What names a harm. No hint ever asks for one more of it, nor for other people to whom it is done.
const HARM: [&str; 10] =
    ["violation", "form", "act", "means", "purpose", "denial", "use_role", "effect", "threat", "concern"];
const PEOPLE: [&str; 7] = ["who", "sex", "age", "status", "group", "disability", "portrayal"];
/// Facts that are a harm, an accusation, or a word that only those concerned can say.
const HARD_FACTS: [&str; 24] = [
    "forced_displacement",
    "deportation",
    "siege",
    "starvation",
    "human_shield",
    "misconduct",
    "theft",
    "vandalism",
    "looting",
    "cp_trafficking",
    "serious_violation",
    "discrimination",
    "sea",
    "reprisal_pressure",
    "reverberating",
    "no_conflict_link",
    "harassment",
    "compelled_offence",
    "survivor_access",
    "stated_consent",
    "born_of_violence",
    "gendered_abuse",
    "non_kinetic",
    "refuge_at_base",
];
/// What a planner fills in without changing what happened.
const FILL_IN: [&str; 17] = [
    "do", "to", "info", "copy", "branch", "staff", "adviser", "chain", "chain_len", "report", "ref", "outcome",
    "consent", "limit", "window", "note", "feeds",
];
const MARKS: [&str; 4] = ["followed", "sex_age", "tally", "woven"];
/// Two tests at once are near only if both are such; a deadline is as easily added as an action.
const EASY: [&str; 6] = ["do", "chain", "ref", "consent", "limit", "window"];

/// How a test may be spoken of in a filter.
pub(super) fn kind(test: &Test, prepared: &Prepared) -> Kind {
    if is_never(test) || (looks(test, &PEOPLE) && prepared.tests.iter().any(|test| looks(test, &HARM))) {
        return Kind::Never;
    }
    if is_fill_in(test) { Kind::FillIn } else { Kind::Story }
}

fn is_never(test: &Test) -> bool {
    match test {
        Test::Lacks(..) | Test::Only(..) | Test::Beyond(..) => true,
        Test::Case(inner) => is_never(inner),
        Test::Has { axis, values, .. } | Test::Through { axis, values, .. } => never_value(axis, values),
        Test::Person(filter) | Test::Named(_, filter) => filter.iter().any(is_never),
        Test::Either(filters) => filters.iter().flatten().any(is_never),
        other => looks(other, &HARM) || is_topic(other) || looks(other, &["perp", "hours"]),
    }
}

fn never_value(axis: &str, values: &[SmolStr]) -> bool {
    let any = |list: &[&str]| values.iter().any(|value| list.contains(&value.as_str()));
    match axis {
        "topic" | "lens" | "perp" | "deliberate" => true,
        "fact" => any(&HARD_FACTS),
        "portrayal" => any(&["survivor", "at_risk", "combatant", "perpetrator"]),
        // A report or a case is never written down to a sign, and no incident is asked for.
        "role" => any(&["indicator", "incident", "complaint"]),
        "mark" => !any(&MARKS),
        _ => HARM.contains(&axis),
    }
}

fn is_fill_in(test: &Test) -> bool {
    match test {
        Test::Case(inner) => is_fill_in(inner),
        Test::Has { axis, values, .. } if axis == "mark" => values.iter().all(|it| MARKS.contains(&it.as_str())),
        Test::Person(_) | Test::Named(..) => false,
        Test::Either(filters) => filters.iter().flatten().all(is_fill_in),
        other => looks(other, &FILL_IN),
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

/// Whether the test asks for a topic; an inject that lacks only the topic is seldom meant.
fn is_topic(test: &Test) -> bool {
    test.looks_at("topic") || test.looks_at("lens")
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
        let (values, columns): (Vec<SmolStr>, Vec<Column>) = left.map(|(value, column)| (value.clone(), *column)).unzip();
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

/// Whether what a test asks for still has room on an inject that has eight expected actions at most.
pub(super) fn has_room(tests: &[Test], known: &Slot) -> bool {
    const MOST: usize = 8;
    let asked = |test: &Test| match test {
        Test::Has { axis, values, all, .. } | Test::Through { axis, values, all, .. } if axis == "do" => {
            if *all { values.len() } else { 1 }
        }
        _ => 0,
    };
    let asked: usize = tests.iter().map(asked).sum();
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
