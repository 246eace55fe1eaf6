//! Scenarios put together from the examples of the shipped checklists, so that many lines are met at once.

use super::Chance;
use crosscut::checklist::{Basis, sketch};
use crosscut::scenario::*;
use std::sync::Arc;

/// A scenario made of so many examples, passing and failing ones.
pub fn woven(seed: u64, examples: usize, basis: &Basis) -> Scenario {
    let mut chance = Chance(seed ^ 0x0e4e);
    let lines: Vec<_> = basis.requirements().collect();
    let mut whole = Scenario::default();
    for turn in 0..examples {
        let line = lines[chance.below(lines.len())];
        let text = if chance.once_in(4) { &line.fails } else { &line.passes };
        let part = sketch::scenario(text, &basis.vocabulary).expect("a readable example");
        add(&mut whole, &part, turn);
    }
    whole
}

fn add(whole: &mut Scenario, part: &Scenario, turn: usize) {
    if turn == 0 {
        whole.exercise = Arc::clone(&part.exercise);
    }
    macro_rules! merge {
        ($($list:ident),+) => {$(
            for record in part.$list.iter() {
                if !whole.$list.iter().any(|known| known.id == record.id) {
                    Arc::make_mut(&mut whole.$list).push(Arc::clone(record));
                }
            }
        )+};
    }
    merge!(phases, posts, objectives, questions, actors, places, narratives, areas, measures, storylines, incidents);
    for decision in part.decisions.iter() {
        let renamed = Decision { id: DecisionId::new(format!("{}-{turn}", decision.id)), ..Decision::clone(decision) };
        Arc::make_mut(&mut whole.decisions).push(Arc::new(renamed));
    }
    let renamed = |id: &InjectId| InjectId::new(format!("s{turn}-{id}"));
    for inject in part.injects.iter() {
        let mut inject = Inject::clone(inject);
        inject.id = renamed(&inject.id);
        inject.number = format!("S{turn}-{}", inject.number).into();
        inject.text = format!("{} Turn {}.", inject.text, (b'a' + (turn % 26) as u8) as char).into();
        inject.links.iter_mut().for_each(|link| link.to = renamed(&link.to));
        Arc::make_mut(&mut whole.injects).push(Arc::new(inject));
    }
}
