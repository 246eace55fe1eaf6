//! Bringing two versions of a scenario together: what must never happen, and what holds for any two histories.

mod cases;
mod cli;
mod hostile;
mod laws;

use crosscut::edit::merge::{Choice, Conflict, Merge};
use crosscut::scenario::*;
use std::sync::Arc;

/// A scenario with these injects.
pub fn scenario(injects: &[Inject]) -> Scenario {
    let injects = injects.iter().cloned().map(Arc::new).collect();
    let exercise = Exercise { name: "Quiet River".into(), ..Exercise::default() };
    Scenario { exercise: Arc::new(exercise), injects: Arc::new(injects), ..Scenario::default() }
}

/// An inject with a number and a title.
pub fn inject(id: &str, title: &str) -> Inject {
    Inject { id: id.into(), number: id.to_uppercase().into(), title: title.into(), ..Inject::default() }
}

/// The scenario with one inject changed.
pub fn with(scenario: &Scenario, id: &str, change: impl FnOnce(&mut Inject)) -> Scenario {
    let mut inject = Inject::clone(scenario.inject(&id.into()).expect("the inject is there"));
    change(&mut inject);
    scenario.replacing(&Record::Inject(Arc::new(inject))).expect("the inject is there")
}

/// The scenario without one inject.
pub fn without(scenario: &Scenario, id: &str) -> Scenario {
    scenario.removing(&InjectId::new(id).record()).expect("the inject is there").0
}

/// The scenario with one inject more.
pub fn adding(scenario: &Scenario, inject: Inject) -> Scenario {
    scenario.inserting(&Record::Inject(Arc::new(inject)), None)
}

/// The inject of a scenario.
pub fn found<'a>(scenario: &'a Scenario, id: &str) -> &'a Inject {
    scenario.inject(&id.into()).unwrap_or_else(|| panic!("{id} is not there"))
}

/// The only conflict.
pub fn only(merge: &Merge) -> &Conflict {
    assert_eq!(merge.conflicts().len(), 1, "{:?}", merge.conflicts());
    &merge.conflicts()[0]
}

/// Chooses the same for all conflicts that know the choice.
pub fn settle_all(merge: &mut Merge, choice: &Choice) {
    for index in 0..merge.conflicts().len() {
        let _ = merge.settle(index, choice.clone());
    }
}
