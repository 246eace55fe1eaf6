//! The records around the injects, indexed once for a pass over all of them.

use crate::scenario::{
    Actor, ActorId, Code, ExTime, Inject, Incident, IncidentId, Phase, Place, PlaceId, Scenario, Storyline, StorylineId,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What the injects refer to.
pub struct World<'a> {
    /// The scenario itself.
    pub scenario: &'a Scenario,
    /// Actors by id.
    pub actors: BTreeMap<&'a ActorId, &'a Actor>,
    /// Places by id.
    pub places: BTreeMap<&'a PlaceId, &'a Place>,
    incidents: BTreeMap<&'a IncidentId, &'a Incident>,
    storylines: BTreeMap<&'a StorylineId, &'a Storyline>,
    /// Whether the setting names no UN monitoring mechanism.
    pub no_un_mechanism: bool,
    /// The words that occur in names of this scenario, in lower case; they do not make a text different.
    pub name_words: BTreeSet<String>,
    conflict: bool,
    last: i64,
}

const OTHERS: [&str; 10] = [
    "host_nation_force", "adversary", "pro_gov_militia", "proxy", "armed_group", "terrorist", "criminal", "mob",
    "civilian", "unknown_party",
];
const PARTIES: [&str; 10] = [
    "host_nation_force", "adversary", "pro_gov_militia", "proxy", "armed_group", "terrorist", "international_force",
    "partner_force", "own_force", "unknown_party",
];
const CONFLICT: [&str; 3] = ["niac", "iac", "occupation"];

impl<'a> World<'a> {
    /// Indexes a scenario.
    pub fn new(scenario: &'a Scenario) -> Self {
        let names = scenario.places.iter().map(|place| &place.name).chain(scenario.actors.iter().map(|actor| &actor.name));
        let words = names.flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric()));
        Self {
            scenario,
            actors: scenario.actors.iter().map(|it| (&it.id, &**it)).collect(),
            places: scenario.places.iter().map(|it| (&it.id, &**it)).collect(),
            incidents: scenario.incidents.iter().map(|it| (&it.id, &**it)).collect(),
            storylines: scenario.storylines.iter().map(|it| (&it.id, &**it)).collect(),
            no_un_mechanism: scenario.exercise.features.iter().any(|it| it.key.as_str() == "un_mechanism" && !it.yes),
            name_words: words.filter(|word| word.len() > 1).map(str::to_lowercase).collect(),
            conflict: scenario.exercise.legal.iter().any(|legal| CONFLICT.contains(&legal.as_str())),
            last: scenario.exercise.endex.map_or(0, |endex| endex.0),
        }
    }

    /// The storyline of an inject.
    pub fn storyline_of(&self, inject: &Inject) -> Option<&'a Storyline> {
        let incident = self.incidents.get(inject.incident.as_ref()?)?;
        self.storylines.get(incident.storyline.as_ref()?).copied()
    }
    /// The phase of an inject.
    pub fn phase_of(&self, inject: &Inject) -> Option<&'a Arc<Phase>> {
        self.scenario.phase_of(inject)
    }
    /// What the inject says, or the exercise's only answer where the inject says nothing.
    pub fn or_only<'b>(&self, own: &'b Code, of_exercise: &'b [Code]) -> &'b str {
        match of_exercise {
            [only] if own.is_empty() => only.as_str(),
            _ => own.as_str(),
        }
    }
    /// Whether this kind of perpetrator is a human actor outside the own side.
    pub fn is_others(&self, kind: &str) -> bool {
        OTHERS.contains(&kind)
    }
    /// Whether a grave violation can count: a party to a conflict did it where there is one.
    pub fn party_and_conflict(&self, inject: &Inject) -> bool {
        if inject.role.as_str() == "indicator" || inject.has_tag("fact.remnants") {
            return true;
        }
        let actor = inject.perpetrator.as_ref().and_then(|id| self.actors.get(id));
        let kind = actor.map_or(inject.perpetrator_kind.as_str(), |actor| actor.kind.as_str());
        let place = inject.place.as_ref().and_then(|id| self.places.get(id)).map_or("", |place| place.legal.as_str());
        let conflict = if place.is_empty() { self.conflict } else { CONFLICT.contains(&place) };
        conflict && PARTIES.contains(&kind)
    }
    /// The percent of play at which a time lies, from STARTEX to ENDEX.
    pub fn percent_of_play(&self, time: ExTime) -> Option<u32> {
        if self.last <= 0 { None } else { u32::try_from((time.0 * 100 / self.last).max(0)).ok() }
    }
}
