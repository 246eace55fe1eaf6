//! Times and phases: inside the exercise, in order, without overlap; positions on the globe.

use super::{Problem, ProblemKind};
use crate::scenario::{ExTime, Inject, Phase, Record, Scenario};
use std::sync::Arc;

pub(super) fn check(scenario: &Scenario, found: &mut Vec<Problem>) {
    check_endex(scenario, found);
    check_phases(scenario, found);
    for inject in scenario.injects.iter() {
        check_inject(inject, scenario, found);
    }
    for place in scenario.places.iter() {
        let is_off = place.position.is_some_and(|at| !(at.lat.abs() <= 90.0 && at.lon.abs() <= 180.0));
        if is_off {
            found.push(Problem::at(&Record::Place(Arc::clone(place)), "position", ProblemKind::PositionOutOfRange));
        }
    }
}

/// What about the frame of the play contradicts itself: ENDEX not after STARTEX or not after the beginning of a phase,
/// and phases that begin outside (planning apart), end before they begin or overlap.
///
/// A phase outside is no fault of a file, since play before STARTEX may be meant; it is worth a word all the same.
pub fn frame_problems(scenario: &Scenario) -> Vec<Problem> {
    let mut found = Vec::new();
    check_endex(scenario, &mut found);
    check_phases(scenario, &mut found);
    let endex = scenario.exercise.endex.filter(|endex| *endex > ExTime(0));
    let phase = |phase: &Arc<Phase>| Record::Phase(Arc::clone(phase));
    let late = |phase: &&Arc<Phase>| phase.start.zip(endex).is_some_and(|(start, endex)| start >= endex);
    let late: Vec<_> = scenario.phases.iter().filter(late).collect();
    if let Some(first) = late.first() {
        let exercise = Record::Exercise(Arc::clone(&scenario.exercise));
        let problem = Problem::at(&exercise, "endex", ProblemKind::EndExBeforePhase);
        found.push(problem.with("other", phase(first).called()));
    }
    found.extend(late.into_iter().map(|it| Problem::at(&phase(it), "start", ProblemKind::PhaseAfterEndEx)));
    // Planning comes before STARTEX in most exercises.
    let is_early =
        |phase: &&Arc<Phase>| phase.kind.as_str() != "plan" && phase.start.is_some_and(|start| start < ExTime(0));
    let early = scenario.phases.iter().filter(is_early);
    found.extend(early.map(|it| Problem::at(&phase(it), "start", ProblemKind::PhaseBeforeStartEx)));
    found
}

fn check_endex(scenario: &Scenario, found: &mut Vec<Problem>) {
    let exercise = Record::Exercise(Arc::clone(&scenario.exercise));
    match scenario.exercise.endex {
        Some(endex) if !endex.is_within_limit() => {
            found.push(Problem::at(&exercise, "endex", ProblemKind::TimeOutOfRange));
        }
        Some(ExTime(..=0)) => found.push(Problem::at(&exercise, "endex", ProblemKind::EndExTooEarly)),
        Some(_) | None => {}
    }
}

fn check_phases(scenario: &Scenario, found: &mut Vec<Problem>) {
    let problem = |phase: &Arc<Phase>, field, kind| Problem::at(&Record::Phase(Arc::clone(phase)), field, kind);
    for phase in scenario.phases.iter() {
        for (field, time) in [("start", phase.start), ("end", phase.end)] {
            if time.is_some_and(|time| !time.is_within_limit()) {
                found.push(problem(phase, field, ProblemKind::TimeOutOfRange));
            }
        }
        if phase.start.zip(phase.end).is_some_and(|(start, end)| end <= start) {
            found.push(problem(phase, "end", ProblemKind::PhaseBackwards));
        }
    }
    let mut by_start: Vec<_> = scenario.phases.iter().filter(|phase| phase.start.is_some()).collect();
    by_start.sort_by_key(|phase| phase.start);
    for (earlier, later) in by_start.iter().zip(by_start.iter().skip(1)) {
        let overlap = earlier.end.zip(later.start).is_some_and(|(end, start)| end > start);
        if overlap || earlier.start == later.start {
            let other = Record::Phase(Arc::clone(later)).called();
            found.push(problem(earlier, "end", ProblemKind::PhaseOverlap).with("other", other));
        }
    }
}

fn check_inject(inject: &Arc<Inject>, scenario: &Scenario, found: &mut Vec<Problem>) {
    let is_far = inject.time.is_some_and(|time| !time.is_within_limit());
    let kind = if is_far { Some(ProblemKind::TimeOutOfRange) } else { outside_play(inject, scenario) };
    found.extend(kind.map(|kind| Problem::at(&Record::Inject(Arc::clone(inject)), "time", kind)));
}

/// Whether a live inject is played before STARTEX or after ENDEX, at a time that no phase covers.
pub fn outside_play(inject: &Inject, scenario: &Scenario) -> Option<ProblemKind> {
    let time = inject.time.filter(|_| inject.is_live() && !is_in_a_phase(inject, scenario))?;
    let is_late = scenario.exercise.endex.is_some_and(|endex| time > endex);
    if time < ExTime(0) { Some(ProblemKind::BeforeStartEx) } else { is_late.then_some(ProblemKind::AfterEndEx) }
}

/// Whether a phase with a beginning and an end says that there is play at this time.
fn is_in_a_phase(inject: &Inject, scenario: &Scenario) -> bool {
    scenario.phase_of(inject).is_some_and(|phase| phase.start.is_some() && phase.end.is_some())
}
