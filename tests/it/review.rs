//! The adviser's side: what was looked at, sign-offs and keys, copies that go out and come back, questions.

mod agency;
mod cli;
mod copies;
mod gaps;
mod hostile;
mod integrated;
mod keys;
mod looked;
mod questions;
mod sealed;
mod turns;

use crate::exchange_out::judged;
use crosscut::app::signing::{SignWish, sign_off};
use crosscut::coverage::Coverage;
use crosscut::scenario::*;
use crosscut::store::samples;
use std::sync::Arc;

/// The sample in which much is played.
pub fn lantern() -> Scenario {
    samples::open("copper-lantern").unwrap().scenario
}

/// A sign-off by the adviser of the tests, bound to what is there now.
pub fn signed_off(coverage: &Coverage, subject: &str) -> Decision {
    let wish = SignWish {
        subject: subject.into(),
        name: "Maj Ostervane".into(),
        role: "GENAD".into(),
        reason: "Looked at every inject.".into(),
    };
    sign_off(coverage, &wish, 30_000_000).unwrap()
}

/// The scenario with decisions at the end of its own.
pub fn with_decisions(scenario: &Scenario, decisions: impl IntoIterator<Item = Decision>) -> Scenario {
    decisions
        .into_iter()
        .fold(scenario.clone(), |so_far, decision| so_far.inserting(&Record::Decision(Arc::new(decision)), None))
}

/// The scenario with one inject changed.
pub fn with_inject(scenario: &Scenario, id: &InjectId, change: impl FnOnce(&mut Inject)) -> Scenario {
    let mut inject = Inject::clone(scenario.inject(id).unwrap());
    change(&mut inject);
    scenario.replacing(&Record::Inject(Arc::new(inject))).unwrap()
}

/// The topics that have lines in a scenario.
pub fn topics(coverage: &Coverage) -> Vec<String> {
    let all = coverage.program().vocabulary.topics();
    let has_lines = |id: &str| coverage.lines().iter().any(|line| line.requirement.topic == id);
    all.iter().map(|(id, _)| id.to_string()).filter(|id| has_lines(id)).collect()
}

/// What a file makes of a scenario.
pub fn through_a_file(scenario: &Scenario) -> Scenario {
    let text = crosscut::store::format::write(scenario);
    let opened = crosscut::store::format::read(text.as_bytes(), "test.scenario.ron").unwrap();
    assert!(!opened.damaged);
    opened.scenario
}

/// The coverage of a scenario that is not kept.
pub fn look(scenario: &Scenario) -> Coverage {
    judged(scenario.clone())
}
