//! Injects that somebody holds back and that would serve open lines if they were released.

use crate::coverage::assess::Coverage;
use crate::coverage::line::Line;
use crate::scenario::{Inject, RequirementId, Scenario};
use std::collections::BTreeMap;
use std::sync::Arc;

const HELD: &str = "held";

/// For each open line the held injects with which more of it would be there.
///
/// The scenario is judged once more with all of them released, so this is for reports, not for each key stroke.
pub fn held(coverage: &Coverage) -> BTreeMap<RequirementId, Vec<Arc<Inject>>> {
    let scenario = coverage.scenario();
    let waiting: Vec<&Arc<Inject>> = scenario.injects.iter().filter(|it| it.status.as_str() == HELD).collect();
    if waiting.is_empty() {
        return BTreeMap::new();
    }
    let released = scenario.injects.iter().map(released).collect();
    let next = Scenario { injects: Arc::new(released), ..(**scenario).clone() };
    let after = Coverage::full(coverage.program(), &Arc::new(next));
    let mut found = BTreeMap::new();
    for line in coverage.lines().iter().filter(|line| line.verdict.is_open()) {
        let id = &line.requirement.id;
        let Some(better) = after.line(id).filter(|after| after.machine != line.machine) else { continue };
        let serving: Vec<Arc<Inject>> =
            waiting.iter().filter(|inject| serves(better, inject, &after)).map(|inject| Arc::clone(inject)).collect();
        if !serving.is_empty() {
            found.insert(id.clone(), serving);
        }
    }
    found
}

fn released(inject: &Arc<Inject>) -> Arc<Inject> {
    match inject.status.as_str() {
        HELD => Arc::new(Inject { status: "approved".into(), ..(**inject).clone() }),
        _ => Arc::clone(inject),
    }
}

/// Whether the inject is evidence of the line, or held in reserve for it.
fn serves(line: &Line, inject: &Inject, coverage: &Coverage) -> bool {
    let Some(slot) = coverage.table().slot_of(&inject.id) else { return false };
    let mut serves = line.evidence.has(slot);
    line.part.walk(&mut |part| serves |= part.reserve.has(slot));
    serves
}
