//! How long an exercise lasts that begins with a list: until the end of the day of its last inject.

use super::settle::Taken;
use crate::scenario::*;
use std::sync::Arc;

const DAY: i64 = 24 * 60;
/// To what phases are rounded.
const STEP: i64 = 15;

/// ENDEX, and the phases stretched or shrunk to it; nothing where ENDEX is known or no row has a time.
pub(super) fn span(
    scenario: &Scenario,
    startex: Option<&StartEx>,
    taken: &[Taken<'_>],
) -> Option<(ExTime, Vec<Record>)> {
    let is_open = scenario.exercise.endex.is_none() && scenario.injects.is_empty();
    let last = taken.iter().filter_map(|taken| taken.inject.time).max().filter(|last| is_open && last.0 >= 0)?;
    let midnight = startex.map_or(0, StartEx::minute_of_day);
    let end = ExTime(((last.0 + midnight) / DAY + 1) * DAY - midnight);
    Some((end, phases(scenario, end)))
}

fn phases(scenario: &Scenario, end: ExTime) -> Vec<Record> {
    let old = scenario.phases.iter().filter_map(|phase| phase.end).max().filter(|old| old.0 > 0 && *old != end);
    let Some(ExTime(old)) = old else { return Vec::new() };
    let moved = |time: ExTime| match time.0 {
        before @ ..=0 => ExTime(before),
        last if last == old => end,
        after => ExTime(after * end.0 / old / STEP * STEP),
    };
    let moved = |phase: &Arc<Phase>| {
        let (start, end) = (phase.start.map(moved), phase.end.map(moved));
        Record::Phase(Arc::new(Phase { start, end, ..Phase::clone(phase) }))
    };
    scenario.phases.iter().map(moved).collect()
}
