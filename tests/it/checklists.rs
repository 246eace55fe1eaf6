//! The shipped checklists: each line's examples, and the notation in which all 203 lines are written.

use crate::judged::{judge, line, shipped, told};
use crosscut::checklist::criterion::{Bound, Criterion, Domain, LinkBy, Test};
use crosscut::checklist::{Depth, Requirement, Verify, Weight, parse, sketch};
use crosscut::coverage::Verdict;
use std::collections::BTreeSet;

#[test]
fn the_shipped_basis_has_no_faults() {
    let lines = shipped().lines.iter();
    assert_eq!(lines.filter(|line| line.only_with.is_none()).count(), 203);
}

#[test]
fn every_passing_example_passes() {
    let failures: Vec<String> = requirements().filter_map(|requirement| passes(requirement).err()).collect();
    assert!(failures.is_empty(), "{} passing examples do not pass:\n\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn every_failing_example_fails() {
    let failures: Vec<String> = requirements().filter_map(|requirement| fails(requirement).err()).collect();
    assert!(failures.is_empty(), "{} failing examples do not fail:\n\n{}", failures.len(), failures.join("\n"));
}

fn requirements() -> impl Iterator<Item = &'static Requirement> {
    shipped().lines.iter().map(|line| &*line.requirement)
}

fn passes(requirement: &Requirement) -> Result<(), String> {
    let id = requirement.id.as_str();
    let readable = sketch::scenario(&requirement.passes, &shipped().vocabulary);
    readable.map_err(|faults| format!("{id}: the sketch cannot be read: {faults:?}\n"))?;
    let expected = match requirement.verify {
        Verify::Machine | Verify::Advisor => Verdict::Covered,
        Verify::MachineAndAdvisor => Verdict::Waits,
    };
    expect(id, &requirement.passes, &[expected])?;
    if requirement.verify == Verify::MachineAndAdvisor {
        expect(id, &format!("{}\n+ signed {id}", requirement.passes), &[Verdict::Covered])?;
    }
    Ok(())
}

fn fails(requirement: &Requirement) -> Result<(), String> {
    let id = requirement.id.as_str();
    let readable = sketch::scenario(&requirement.fails, &shipped().vocabulary);
    readable.map_err(|faults| format!("{id}: the sketch cannot be read: {faults:?}\n"))?;
    match requirement.verify {
        Verify::Advisor => expect(id, &requirement.fails, &[Verdict::Waits]),
        _ => {
            expect(id, &requirement.fails, &[Verdict::Partly, Verdict::Missing])?;
            // Nobody can sign what is not there.
            expect(id, &format!("{}\n+ signed {id}", requirement.fails), &[Verdict::Partly, Verdict::Missing])
        }
    }
}

fn expect(id: &str, sketch: &str, verdicts: &[Verdict]) -> Result<(), String> {
    let coverage = judge(sketch);
    let line = line(&coverage, id);
    let met = verdicts.contains(&Verdict::Covered)
        || verdicts == [Verdict::Waits] && line.requirement.verify == Verify::MachineAndAdvisor;
    if verdicts.contains(&line.verdict) && line.part.met == met {
        return Ok(());
    }
    let wanted: Vec<&str> = verdicts.iter().map(|verdict| verdict.name()).collect();
    Err(format!(
        "wanted {}{}\n{sketch}\n{}",
        wanted.join(" or "),
        if met { " and met" } else { "" },
        told(&coverage, id)
    ))
}

/// All lines of the policy files, also those that are not shipped yet.
const ALL: &str = include_str!("../cases/criteria/all-203.txt");

struct Row {
    id: &'static str,
    criterion: Criterion,
}

fn rows() -> Vec<Row> {
    ALL.lines()
        .map(|row| {
            let fields: Vec<&'static str> = row.split('\t').collect();
            let [id, _weight, _verify, _depth, _feature, notation] = fields[..] else {
                panic!("not six fields: {row}")
            };
            let criterion = parse::criterion(notation, &shipped().vocabulary)
                .unwrap_or_else(|fault| panic!("{id}: {} at column {}: {notation}", fault.what, fault.column));
            Row { id, criterion }
        })
        .collect()
}

#[test]
fn all_203_lines_can_be_read() {
    let rows = rows();
    let ids: BTreeSet<&str> = rows.iter().map(|row| row.id).collect();
    assert_eq!((rows.len(), ids.len()), (203, 203));
}

#[test]
fn the_lines_use_every_form_of_the_language() {
    let mut found = BTreeSet::new();
    for row in rows() {
        row.criterion.walk(&mut |criterion| forms(criterion, &mut found));
    }
    let wanted = [
        "count",
        "count fixed",
        "distinct",
        "distinct within",
        "distinct open",
        "distinct cap",
        "share at least",
        "share at most",
        "share below",
        "pair",
        "pair next",
        "pair any",
        "pair into one",
        "pair different",
        "records",
        "rdistinct",
        "signed",
        "kept",
        "each phase_used",
        "each core_declared",
        "each level_used",
        "each topic5",
        "each topic_in_play",
        "each main_perp",
        "each site",
        "each area",
        "each storyline filtered",
        "each violation6",
        "each values",
        "some storyline",
        "all",
        "any",
        "when",
        "has",
        "has all",
        "lacks",
        "only",
        "beyond",
        "filled",
        "several",
        "at least",
        "at most",
        "person",
        "case",
        "through any",
        "through all",
        "either",
        "this",
        "named",
    ];
    // `fixed` is part of the language but no line needs it; a parsed example stands for it.
    let fixed = parse::criterion("some storyline: n>=2 HS this fixed", &shipped().vocabulary).expect("a fixed count");
    fixed.walk(&mut |criterion| forms(criterion, &mut found));
    let missing: Vec<&&str> = wanted.iter().filter(|form| !found.contains(**form)).collect();
    assert!(missing.is_empty(), "no line uses {missing:?}; found {found:?}");
}

fn forms(criterion: &Criterion, found: &mut BTreeSet<&'static str>) {
    let mut add = |holds: bool, form: &'static str| {
        if holds {
            found.insert(form);
        }
    };
    match criterion {
        Criterion::Count { fixed, .. } => {
            add(true, "count");
            add(*fixed, "count fixed");
        }
        Criterion::Distinct { field, within, cap, .. } => {
            add(true, "distinct");
            add(!within.is_empty(), "distinct within");
            add(cap.is_some(), "distinct cap");
            add(field == "from_actor" || field == "place", "distinct open");
        }
        Criterion::Share { bound: Bound::AtLeast, .. } => add(true, "share at least"),
        Criterion::Share { bound: Bound::AtMost, .. } => add(true, "share at most"),
        Criterion::Share { bound: Bound::Below, .. } => add(true, "share below"),
        Criterion::Pair { by, into_one, different, .. } => {
            add(true, "pair");
            add(*by == LinkBy::Any, "pair any");
            add(matches!(by, LinkBy::Kinds(kinds) if kinds.len() == 4), "pair next");
            add(*into_one, "pair into one");
            add(different.is_some(), "pair different");
        }
        Criterion::Records { distinct, .. } => add(true, if distinct.is_some() { "rdistinct" } else { "records" }),
        Criterion::Signed { .. } => add(true, "signed"),
        Criterion::Kept { .. } => add(true, "kept"),
        Criterion::Each(domain, _) => add(true, each(domain)),
        Criterion::Some(Domain::Storyline(_), _) => add(true, "some storyline"),
        Criterion::Some(..) => {}
        Criterion::All(_) => add(true, "all"),
        Criterion::Any(_) => add(true, "any"),
        Criterion::When(..) => add(true, "when"),
    }
    filters(criterion).into_iter().flatten().for_each(|test| tests(test, found));
}

fn each(domain: &Domain) -> &'static str {
    match domain {
        Domain::PhaseUsed => "each phase_used",
        Domain::CoreDeclared => "each core_declared",
        Domain::LevelUsed => "each level_used",
        Domain::Topic5 => "each topic5",
        Domain::TopicInPlay => "each topic_in_play",
        Domain::MainPerp => "each main_perp",
        Domain::Site => "each site",
        Domain::Area => "each area",
        Domain::Storyline(_) => "each storyline filtered",
        Domain::Violation6 => "each violation6",
        Domain::Violation6InPlay => "each violation6_in_play",
        Domain::Values(..) => "each values",
    }
}

fn filters(criterion: &Criterion) -> Vec<&Vec<Test>> {
    match criterion {
        Criterion::Count { of, .. } | Criterion::Records { of, .. } => vec![of],
        Criterion::Distinct { over, .. } => vec![over],
        Criterion::Share { part, whole, .. } => vec![part, whole],
        Criterion::Pair { first, then, .. } => vec![first, then],
        Criterion::Kept { by } => vec![by],
        Criterion::Each(Domain::Storyline(filter), _) | Criterion::Some(Domain::Storyline(filter), _) => vec![filter],
        _ => Vec::new(),
    }
}

fn tests(test: &Test, found: &mut BTreeSet<&'static str>) {
    let form = match test {
        Test::Has { all: true, .. } => "has all",
        Test::Has { .. } => "has",
        Test::Lacks(..) => "lacks",
        Test::Only(..) => "only",
        Test::Beyond(..) => "beyond",
        Test::Filled(_) => "filled",
        Test::Several(..) => "several",
        Test::Number { bound: Bound::AtLeast, .. } => "at least",
        Test::Number { .. } => "at most",
        Test::Person(_) => "person",
        Test::Case(_) => "case",
        Test::Through { all: true, .. } => "through all",
        Test::Through { .. } => "through any",
        Test::Either(_) => "either",
        Test::This => "this",
        Test::Named(..) => "named",
    };
    found.insert(form);
    match test {
        Test::Person(inner) | Test::Named(_, inner) => inner.iter().for_each(|test| tests(test, found)),
        Test::Either(filters) => filters.iter().flatten().for_each(|test| tests(test, found)),
        Test::Case(inner) => tests(inner, found),
        _ => {}
    }
}

/// Weights, ways of verifying and depths that stand in the policy page and in the checklists agree.
#[test]
fn the_shipped_lines_weigh_what_the_policy_page_says() {
    for row in ALL.lines() {
        let fields: Vec<&str> = row.split('\t').collect();
        let [id, weight, verify, depth, ..] = fields[..] else { panic!("not six fields: {row}") };
        let Some(requirement) = shipped().basis.requirement(id) else { continue };
        let name = |weight: Weight| match weight {
            Weight::Essential => "essential",
            Weight::Expected => "expected",
            Weight::GoodPractice => "good_practice",
        };
        let way = match requirement.verify {
            Verify::Machine => "machine",
            Verify::MachineAndAdvisor => "machine_and_advisor",
            Verify::Advisor => "advisor",
        };
        let deep = match requirement.depth {
            Depth::None => "none",
            Depth::Mentioned => "mentioned",
            Depth::Indicated => "indicated",
            Depth::Dilemma => "dilemma",
        };
        let own = requirement.weight_when.as_ref().map_or(requirement.weight, |(_, weight)| *weight);
        assert_eq!((name(own), way, deep), (weight, verify, depth), "{id}");
    }
}
