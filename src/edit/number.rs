//! The numbers of new injects: what stands before the figures, and the next figures.

use crate::scenario::{IncidentId, Inject, Scenario};
use std::collections::BTreeMap;

/// The fewest figures of a number where nobody has one yet.
const FIGURES: usize = 3;

/// The number after the highest one with this prefix, such as `DH-034`; holes are not filled again.
pub fn next_number(scenario: &Scenario, prefix: &str) -> String {
    next_after(scenario, &format!("{prefix}-"))
}

/// The number after the highest one that begins so, such as `DH-034` after `DH-`, and `21` after nothing.
pub fn next_after(scenario: &Scenario, stem: &str) -> String {
    let figures = |number: &str| {
        let tail = number.trim().strip_prefix(stem)?.to_owned();
        let is_plain = !tail.is_empty() && tail.len() <= 9 && tail.bytes().all(|byte| byte.is_ascii_digit());
        is_plain.then(|| (tail.parse::<u32>().unwrap_or_default(), tail.len()))
    };
    let taken = scenario.injects.iter().filter_map(|inject| figures(&inject.number));
    let highest = taken.reduce(|(highest, width), (number, own)| (highest.max(number), width.max(own)));
    let (highest, width) = highest.unwrap_or((0, FIGURES));
    format!("{stem}{:0width$}", highest + 1)
}

/// What stands before the figures at the end of a number: `DH-` of `DH-034`, nothing of a number without figures.
pub fn stem(number: &str) -> Option<&str> {
    let number = number.trim();
    let stem = number.trim_end_matches(|letter: char| letter.is_ascii_digit());
    (stem.len() < number.len()).then_some(stem)
}

/// What stands before the figures of a new inject: the code of its storyline, else what its neighbour has, else what
/// most injects have in its incident, its storyline, the exercise.
pub fn stem_of(scenario: &Scenario, incident: Option<&IncidentId>, neighbour: Option<&Inject>) -> String {
    let storyline_of = |id: &IncidentId| scenario.incident(id)?.storyline.clone();
    let storyline = incident.and_then(storyline_of);
    let with_dash = |code: &str| Some(format!("{}-", code.trim())).filter(|_| !code.trim().is_empty());
    let code = storyline.as_ref().and_then(|id| with_dash(&scenario.storyline(id)?.code));
    let in_incident = |inject: &Inject| incident.is_some() && inject.incident.as_ref() == incident;
    let in_storyline =
        |inject: &Inject| storyline.is_some() && inject.incident.as_ref().and_then(storyline_of) == storyline;
    code.or_else(|| neighbour.and_then(|inject| stem(&inject.number)).map(str::to_owned))
        .or_else(|| most_used(scenario, in_incident))
        .or_else(|| most_used(scenario, in_storyline))
        .or_else(|| most_used(scenario, |_| true))
        .or_else(|| with_dash(&scenario.exercise.code))
        .unwrap_or_else(|| "INJ-".to_owned())
}

fn most_used(scenario: &Scenario, is_asked: impl Fn(&Inject) -> bool) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let asked = scenario.injects.iter().filter(|inject| is_asked(inject));
    asked.filter_map(|inject| stem(&inject.number)).for_each(|stem| *counts.entry(stem).or_default() += 1);
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(stem, _)| stem.to_owned())
}
