//! Comparison, fingerprints and integrity of a scenario.

use crate::generate::sound;
use crosscut::scenario::compare::{changed_fields, compare};
use crosscut::scenario::fingerprint::{fingerprint, fingerprint_all, fingerprint_of};
use crosscut::scenario::integrity::{Problem, ProblemKind, Severity, problems, unknown_codes};
use crosscut::scenario::*;
use serde_json::json;
use std::sync::Arc;

fn with_injects(injects: Vec<Inject>) -> Scenario {
    Scenario { injects: Arc::new(injects.into_iter().map(Arc::new).collect()), ..Scenario::default() }
}

fn inject(id: &str, minutes: i64) -> Inject {
    Inject { id: id.into(), number: id.to_uppercase().into(), time: Some(ExTime(minutes)), ..Inject::default() }
}

/// The problems of a scenario as `kind record field`.
fn check(scenario: &Scenario, expected: &[&str]) {
    let shown = |problem: &Problem| {
        let record = problem.record.as_ref().map(|record| record.id.to_string()).unwrap_or_default();
        format!("{} {record} {}", problem.kind.name(), problem.field)
    };
    let found: Vec<String> = problems(scenario).iter().map(shown).collect();
    assert_eq!(found, expected);
}

#[test]
fn faults_of_ids_and_pointers_are_found() {
    check(&with_injects(vec![inject("a", 1), inject("a", 2)]), &["duplicate-id a id", "duplicate-number a number"]);
    check(&with_injects(vec![Inject::default()]), &["empty-id  id"]);
    let lost = Inject { place: Some("p".into()), feeds: vec!["m".into()], ..inject("a", 1) };
    check(&with_injects(vec![lost]), &["dangling a place", "dangling a feeds"]);
    let mut reviewed = with_injects(vec![]);
    let comment = Comment { id: "com-1".into(), subject: "inject inj-9".into(), ..Comment::default() };
    reviewed.comments = Arc::new(vec![Arc::new(comment)]);
    check(&reviewed, &["gone-subject com-1 subject"]);
    let stray = Inject { columns: vec![("Colour".into(), "red".into())], ..inject("a", 1) };
    check(&with_injects(vec![stray]), &["unknown-column a columns"]);
}

#[test]
fn faults_of_links_are_found() {
    let linked = |id: &str, minutes: Option<i64>, to: &str, kind: &str| Inject {
        time: minutes.map(ExTime),
        links: vec![Link { kind: kind.into(), to: to.into(), ..Link::default() }],
        ..inject(id, 0)
    };
    check(&with_injects(vec![inject("a", 1), linked("b", Some(1), "a", "follows")]), &["link-order b links"]);
    check(&with_injects(vec![inject("a", 1), linked("b", Some(1), "a", "same_time")]), &[]);
    check(&with_injects(vec![inject("a", 1), linked("b", Some(2), "a", "same_time")]), &["same-time-apart b links"]);
    check(&with_injects(vec![linked("a", Some(1), "a", "follows")]), &["link-to-itself a links"]);
    let circle =
        vec![linked("a", None, "b", "follows"), linked("b", None, "c", "changes"), linked("c", None, "a", "branch")];
    check(&with_injects(circle), &["link-cycle c links"]);
}

#[test]
fn faults_of_times_are_found() {
    let mut scenario = with_injects(vec![inject("a", -5), inject("b", 10), inject("c", 5000), inject("d", i64::MAX)]);
    scenario.exercise = Arc::new(Exercise { endex: Some(ExTime(1440)), ..Exercise::default() });
    check(&scenario, &["before-startex a time", "after-endex c time", "time-out-of-range d time"]);
    let phase = |id: &str, start: i64, end: i64| {
        Arc::new(Phase { id: id.into(), start: Some(ExTime(start)), end: Some(ExTime(end)), ..Phase::default() })
    };
    scenario.injects = Arc::default();
    scenario.phases = Arc::new(vec![phase("p", -10, 20), phase("q", 10, 30), phase("r", 50, 40)]);
    check(&scenario, &["phase-backwards r end", "phase-overlap p end"]);
    scenario.exercise = Arc::new(Exercise { endex: Some(ExTime(0)), ..Exercise::default() });
    scenario.phases = Arc::default();
    check(&scenario, &["endex-too-early exercise endex"]);
}

#[test]
fn unknown_codes_are_asked_by_facet() {
    let odd = Inject { to: vec!["j3".into(), "j99".into()], tags: vec!["own.tag".into()], ..inject("a", 1) };
    let found = unknown_codes(&with_injects(vec![odd]), &|facet, value| (facet, value) == ("staff", "j3"), &|_| false);
    let found: Vec<_> = found.iter().map(|problem| (problem.kind.name(), problem.field.as_str())).collect();
    assert_eq!(found, [("unknown-code", "to"), ("unknown-tag", "tags")]);
}

#[test]
fn problems_of_files_carry_their_place() {
    let problem = Problem::of_file(ProblemKind::Format("duplicate-id", Severity::Warning)).on_line(12, 3);
    assert_eq!((problem.severity, problem.line, problem.column), (Severity::Warning, Some(12), Some(3)));
}

#[test]
fn the_comparison_tells_moves_from_changes() {
    let before = with_injects(vec![inject("a", 1), inject("b", 2), inject("c", 3), inject("d", 4)]);
    let mut after = before.clone();
    let injects = Arc::make_mut(&mut after.injects);
    injects.swap(0, 3);
    injects.remove(1);
    injects.push(Arc::new(inject("e", 5)));
    Arc::make_mut(&mut injects[0]).title = "Changed".into();
    let found = compare(&before, &after);
    let names = |records: &[RecordRef]| records.iter().map(|record| record.id.to_string()).collect::<String>();
    assert_eq!(
        (names(&found.added), names(&found.removed), names(&found.changed)),
        ("e".into(), "b".into(), "d".into())
    );
    assert_eq!(found.reordered, [RecordKind::Inject]);
}

#[test]
fn changed_fields_treat_empty_values_as_absent() {
    let before = Record::Inject(Arc::new(inject("a", 1)));
    let after = Inject { title: "T".into(), time: None, must_play: true, ..inject("a", 1) };
    let found = changed_fields(&before, &Record::Inject(Arc::new(after)));
    let found: Vec<_> =
        found.into_iter().map(|change| (change.field.to_string(), change.before, change.after)).collect();
    let expected =
        [("title", json!(null), json!("T")), ("time", json!(1), json!(null)), ("must_play", json!(null), json!(true))];
    assert_eq!(found, expected.map(|(field, before, after)| (field.to_owned(), before, after)));
}

#[test]
fn fingerprints_depend_on_values_only() {
    let record = |title: &str| Record::Inject(Arc::new(Inject { title: title.into(), ..inject("a", 1) }));
    assert_eq!(fingerprint(&record("T")), fingerprint(&record("T")));
    assert_ne!(fingerprint(&record("T")), fingerprint(&record("t")));
    assert_eq!(fingerprint(&record("T")).len(), 32);
    let (a, b) = (record("T"), Record::Place(Arc::default()));
    assert_eq!(fingerprint_of([&a, &b]), fingerprint_of([&b, &a]));
    // Fixed for ever: an old sign-off must still fit the same text.
    assert_eq!(fingerprint(&record("T")), "edec7fbcdfa06bdaa35972ddc7a76b87");
}

#[test]
fn the_fingerprint_of_the_whole_leaves_reviews_out() {
    let scenario = sound(7, 5);
    let mut reviewed = scenario.clone();
    reviewed.comments = Arc::default();
    reviewed.decisions = Arc::default();
    assert_eq!(fingerprint_all(&scenario), fingerprint_all(&reviewed));
    let mut changed = scenario.clone();
    Arc::make_mut(&mut changed.exercise).aim = "Another aim".into();
    assert_ne!(fingerprint_all(&scenario), fingerprint_all(&changed));
}
