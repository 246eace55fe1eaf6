//! Large exercises for the benches, made of the sample over and over: same mix of play and topics.

use crosscut::scenario::{ExTime, IncidentId, InjectId, Link, Scenario, StorylineId};
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
    let (mut storylines, mut incidents) = (Vec::new(), Vec::new());
    for round in 0..rounds {
        let name = |id: &str| format!("{id}-{round}");
        for inject in sample.injects.iter() {
            let mut copy = (**inject).clone();
            copy.id = InjectId::new(name(inject.id.as_str()));
            copy.number = format!("{}-{round}", inject.number).into();
            copy.incident = inject.incident.as_ref().map(|id| IncidentId::new(name(id.as_str())));
            copy.text = format!("{} {}", inject.text, words(round)).into();
            copy.time = inject.time.map(|time| ExTime(time.0 + i64::try_from(round % 7).unwrap_or(0)));
            copy.links = inject
                .links
                .iter()
                .map(|link| Link { to: InjectId::new(name(link.to.as_str())), ..link.clone() })
                .collect();
            all.push(Arc::new(copy));
        }
        for storyline in sample.storylines.iter() {
            let mut copy = (**storyline).clone();
            copy.id = StorylineId::new(name(storyline.id.as_str()));
            storylines.push(Arc::new(copy));
        }
        for incident in sample.incidents.iter() {
            let mut copy = (**incident).clone();
            copy.id = IncidentId::new(name(incident.id.as_str()));
            copy.storyline = incident.storyline.as_ref().map(|id| StorylineId::new(name(id.as_str())));
            incidents.push(Arc::new(copy));
        }
    }
    all.truncate(injects);
    large.injects = Arc::new(all);
    large.storylines = Arc::new(storylines);
    large.incidents = Arc::new(incidents);
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
