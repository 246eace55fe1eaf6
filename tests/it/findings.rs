//! The rules about quality: each fires on the sketch that offends and is silent on the one that does not.

use crate::judged::{scenario, shipped};
use crosscut::checklist::{Decided, Rule};
use crosscut::coverage::{Coverage, Finding, findings, play_faults};
use crosscut::scenario::{ExTime, Exercise, Phase, PhaseId, Scenario};
use std::collections::BTreeSet;
use std::sync::Arc;

fn rules() -> impl Iterator<Item = &'static Arc<Rule>> {
    shipped().basis.rules.iter()
}

fn found(sketch: &str) -> Vec<Finding> {
    Coverage::full(shipped(), &scenario(sketch, &shipped().vocabulary)).findings()
}

fn fires(rule: &Rule, sketch: &str) -> Option<Finding> {
    found(sketch).into_iter().find(|finding| finding.rule.id == rule.id)
}

#[test]
fn every_rule_fires_where_its_mistake_is_made() {
    let silent: Vec<&str> =
        rules().filter(|rule| fires(rule, &rule.offends).is_none()).map(|rule| rule.id.as_str()).collect();
    assert!(silent.is_empty(), "these rules miss their own mistake: {silent:?}");
}

#[test]
fn every_rule_is_silent_where_it_is_not() {
    let loud: Vec<String> = rules()
        .filter_map(|rule| fires(rule, &rule.clean).map(|finding| format!("{}: {}", rule.id, finding.text)))
        .collect();
    assert!(loud.is_empty(), "these rules accuse the innocent:\n{}", loud.join("\n"));
}

#[test]
fn an_empty_exercise_has_no_findings() {
    let found: Vec<_> = found("").iter().map(|finding| finding.rule.id.clone()).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn every_rule_says_what_why_and_what_to_do() {
    for rule in rules() {
        for text in [&rule.says, &rule.why, &rule.remedy, &rule.basis] {
            assert!(text.split_whitespace().count() >= 5 && text.trim().ends_with('.'), "{}: {text:?}", rule.id);
        }
        assert!(!rule.offends.trim().is_empty() && !rule.clean.trim().is_empty(), "{} has no examples", rule.id);
        assert!(!rule.mistakes.is_empty(), "{} names no mistake", rule.id);
        if let Decided::ByCode(code) = &rule.decided {
            assert!(findings::is_known(code), "{}: nothing decides `{code}`", rule.id);
        }
    }
}

#[test]
fn no_finding_leaves_a_placeholder_behind() {
    for rule in rules() {
        let text = fires(rule, &rule.offends).map(|finding| finding.text).unwrap_or_default();
        assert!(!text.contains('{') && !text.contains('}'), "{}: {text}", rule.id);
    }
}

/// The mistakes of the two policy notes: L01 to L28, M-01 to M-22; and the safeguards that a machine can watch.
#[test]
fn every_mistake_of_the_policy_notes_is_caught() {
    let caught: BTreeSet<&str> = rules().flat_map(|rule| rule.mistakes.iter().map(|it| it.as_str())).collect();
    let named = (1..=28).map(|number| format!("L{number:02}")).chain((1..=22).map(|number| format!("M-{number:02}")));
    let missed: Vec<String> = named.filter(|mistake| !caught.contains(mistake.as_str())).collect();
    assert!(missed.is_empty(), "no rule catches {missed:?}");
}

#[test]
fn a_finding_is_accepted_with_reason_and_name_and_goes_stale() {
    let rule = rules().next().expect("a first rule");
    let accepted = |more: &str| {
        let sketch = format!("{}\n+ accepted {} {more}", rule.offends, rule.id);
        fires(rule, &sketch).expect("it still fires")
    };
    assert!(!accepted("").is_open());
    assert!(accepted("stale").is_open());
    assert!(accepted("unnamed").is_open());
}

/// Section 11 of the field notes: what a machine can ask of the play, whatever its topic.
#[test]
fn the_rules_on_play_stand_under_one_heading_and_leave_drafts_alone() {
    let play: Vec<&str> = rules().filter(|rule| rule.group == "play").map(|rule| rule.id.as_str()).collect();
    assert_eq!(play.len(), 16, "{play:?}");
    let of_play = |sketch: &str| {
        let found = found(sketch).into_iter().filter(|finding| finding.rule.group == "play");
        found.map(|finding| finding.rule.id.to_string()).collect::<Vec<_>>()
    };
    let bare = "a: state=draft bare\nb: state=draft bare";
    assert!(of_play(bare).is_empty(), "{:?}", of_play(bare));
    let cancelled = "a: topic=poc state=cancelled without=to|do|time";
    assert!(of_play(cancelled).iter().all(|id| id == "P-15"), "{:?}", of_play(cancelled));
}

#[test]
fn the_limit_of_an_hour_is_data() {
    let rule = rules().find(|rule| rule.id == "P-10").expect("the rule on load");
    assert_eq!(rule.limit, Some(4));
    let text = fires(rule, &rule.offends).expect("it fires").text;
    assert!(text.contains("More than 4 injects within an hour come to J9."), "{text}");
}

/// What the table marks with `!` is what the rules count.
#[test]
fn the_table_and_the_rules_mean_the_same_faults() {
    for (sketch, rule) in [("without=to", "P-01"), ("without=do", "P-06"), ("at=9000", "P-03")] {
        let sketch = format!("+ exercise endex=7200\na: topic=poc {sketch}");
        let scenario = scenario(&sketch, &shipped().vocabulary);
        assert_eq!(play_faults(&scenario, &scenario.injects[0]).len(), 1, "{sketch}");
        assert!(found(&sketch).iter().any(|finding| finding.rule.id == rule), "{sketch}: {rule}");
    }
    let held = scenario("a: topic=poc state=held without=to|do", &shipped().vocabulary);
    assert!(play_faults(&held, &held.injects[0]).is_empty());
}

/// ENDEX and phases that contradict each other are told, each by name, and no sample has that.
#[test]
fn endex_and_phases_that_do_not_fit_are_named() {
    let frame = |endex: i64, phases: &[(i64, i64)]| {
        let phase = |(at, (start, end)): (usize, &(i64, i64))| {
            let (start, end) = (Some(ExTime(*start)), Some(ExTime(*end)));
            let name = format!("Phase {at}");
            Arc::new(Phase { id: PhaseId::new(name.as_str()), name: name.into(), start, end, ..Phase::default() })
        };
        let exercise = Exercise { endex: Some(ExTime(endex)), ..Exercise::default() };
        let phases = phases.iter().enumerate().map(phase).collect();
        Scenario { exercise: Arc::new(exercise), phases: Arc::new(phases), ..Scenario::default() }
    };
    let told = |scenario: Scenario| {
        let coverage = Coverage::full(shipped(), &Arc::new(scenario));
        let found = coverage.findings().into_iter().find(|finding| finding.rule.id == "P-16");
        found.map(|finding| finding.text).unwrap_or_default()
    };
    assert_eq!(told(frame(2880, &[(0, 1440), (1440, 2880)])), "");
    assert!(told(frame(-60, &[])).ends_with("do not fit together: ENDEX."));
    let late = told(frame(1440, &[(0, 1440), (1440, 2880)]));
    assert!(late.contains("ENDEX") && late.contains("Phase 1") && !late.contains("Phase 0"), "{late}");
    assert!(told(frame(2880, &[(-600, 1440)])).ends_with("Phase 0."), "it begins before STARTEX");
    assert!(told(frame(2880, &[(600, 60)])).ends_with("Phase 0."), "it ends before it begins");
}
