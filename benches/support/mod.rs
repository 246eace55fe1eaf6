//! Large exercises for the benches, made of the sample over and over: same mix of play and topics.

use crosscut::scenario::{ExTime, InjectId, Link, Scenario};
use crosscut::store::samples;
use std::sync::Arc;

/// Makes different texts, since a repeated text is no evidence.
const WORDS: [&str; 16] = [
    "amber", "birch", "cedar", "dune", "ember", "fjord", "grove", "heath", "islet", "juniper", "knoll", "larch",
    "marsh", "north", "orchard", "pine",
];

/// An exercise with about so many injects.
pub fn exercise(injects: usize) -> Scenario {
    let sample = samples::open("copper-lantern").expect("the sample opens").scenario;
    let mut large = sample.clone();
    let rounds = injects.div_ceil(sample.injects.len());
    let mut all = Vec::with_capacity(rounds * sample.injects.len());
    for round in 0..rounds {
        let name = |id: &str| format!("{id}-{round}");
        for inject in sample.injects.iter() {
            let mut copy = (**inject).clone();
            copy.id = InjectId::new(name(inject.id.as_str()));
            copy.number = format!("{}-{round}", inject.number).into();
            copy.text = format!("{} {}", inject.text, words(round)).into();
            copy.time = inject.time.map(|time| ExTime(time.0 + i64::try_from(round % 7).unwrap_or(0)));
            copy.links = inject
                .links
                .iter()
                .map(|link| Link { to: InjectId::new(name(link.to.as_str())), ..link.clone() })
                .collect();
            all.push(Arc::new(copy));
        }
    }
    all.truncate(injects);
    large.injects = Arc::new(all);
    large.comments = Arc::default();
    large.decisions = Arc::default();
    large
}

fn words(round: usize) -> String {
    let mut left = round;
    let mut text = String::new();
    for _ in 0..4 {
        text.push_str(WORDS[left % WORDS.len()]);
        text.push(' ');
        left /= WORDS.len();
    }
    text
}
