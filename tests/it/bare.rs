//! Bare stretches: where lines of a topic ask for something and nothing of the topic is there.

use crate::judged::{scenario, shipped};
use crosscut::coverage::{BareReason, Coverage};
use crosscut::scenario::{ExTime, Phase, Scenario};
use std::sync::Arc;

/// The bare stretches of a topic in a sketch whose phases are a day long each, as text.
fn bare(sketch: &str, topic: &str) -> Vec<String> {
    let mut scenario = Scenario::clone(&scenario(sketch, &shipped().vocabulary));
    let day = |at: usize| Some(ExTime(i64::try_from(at).unwrap() * 1440));
    let phases = scenario.phases.iter().enumerate();
    let phases = phases.map(|(at, phase)| Arc::new(Phase { start: day(at), end: day(at + 1), ..Phase::clone(phase) }));
    let phases: Vec<Arc<Phase>> = phases.collect();
    let mut injects = Vec::new();
    for inject in scenario.injects.iter() {
        let phase = phases.iter().find(|phase| Some(&phase.id) == inject.phase.as_ref());
        let start = phase.and_then(|phase| phase.start).unwrap_or_default();
        let later = i64::try_from(injects.len()).unwrap();
        injects.push(Arc::new(crosscut::scenario::Inject {
            time: Some(ExTime(start.0 + 60 + later)),
            ..(**inject).clone()
        }));
    }
    (scenario.phases, scenario.injects) = (Arc::new(phases), Arc::new(injects));
    let coverage = Coverage::full(shipped(), &Arc::new(scenario));
    let found = coverage.bare();
    let own = found.iter().filter(|it| it.topic == topic);
    own.map(|it| {
        let reason = match &it.reason {
            BareReason::Phases(kinds) => kinds.join("+"),
            BareReason::Before => "before".to_owned(),
            BareReason::After => "after".to_owned(),
        };
        assert!(!it.lines.is_empty() && it.from < it.to);
        format!("{reason} {}-{}", it.from.0 / 60, it.to.0 / 60)
    })
    .collect()
}

const PHASES: &str = "+ phase plan|exec|trans\n";

#[test]
fn an_exercise_without_evidence_lacks_it_in_the_phases_that_lines_name() {
    let found = bare(PHASES, "topic.cpp");
    assert!(found.iter().any(|it| it.starts_with("plan")), "{found:?}");
    assert!(found.iter().all(|it| !it.starts_with("exec ")), "no line names execution alone: {found:?}");
}

#[test]
fn what_is_there_fills_its_phase() {
    let (empty, filled) = (bare(PHASES, "topic.cpp"), bare(&format!("{PHASES}{MET}"), "topic.cpp"));
    assert!(empty.iter().any(|it| it.starts_with("plan")));
    assert!(!filled.iter().any(|it| it.starts_with("plan")), "{filled:?}");
}

const MET: &str = "+ site arden_gate cp_kind=monument cp_level=general\n+ site town_archive cp_kind=archive cp_level=general\n+ site hill_shrine cp_kind=worship cp_level=unlisted_local\na: topic=cpp phase=plan to=j2 do=assess|update_list";

#[test]
fn without_times_there_are_no_stretches() {
    let coverage = Coverage::full(shipped(), &scenario("a: topic=cpp phase=plan to=j2", &shipped().vocabulary));
    assert!(coverage.bare().iter().all(|it| !matches!(it.reason, BareReason::Phases(_))));
}

#[test]
fn stretches_of_a_topic_do_not_overlap_and_hold_no_evidence() {
    for id in ["copper-lantern", "granite-shore", "quiet-orchard", "three-doors"] {
        let scenario = crosscut::store::samples::open(id).unwrap().scenario;
        let coverage = Coverage::full(shipped(), &Arc::new(scenario));
        let found = coverage.bare();
        for (one, next) in found.iter().zip(found.iter().skip(1)).filter(|(one, next)| one.topic == next.topic) {
            assert!(one.to <= next.from, "{id}: {one:?} {next:?}");
        }
        for bare in &found {
            let inside = coverage.times_of(&bare.topic).into_iter().filter(|time| bare.from < *time && *time < bare.to);
            assert_eq!(inside.count(), 0, "{id}: {bare:?}");
        }
    }
}
