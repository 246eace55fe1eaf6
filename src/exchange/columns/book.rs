//! A scenario with what its rows look up again and again.

use crate::checklist::Vocabulary;
use crate::coverage::Coverage;
use crate::scenario::*;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A scenario, its coverage, and its records by id.
pub struct Book<'a> {
    /// The coverage.
    pub coverage: &'a Coverage,
    /// The scenario that it is of.
    pub scenario: &'a Scenario,
    /// What its values are called.
    pub vocabulary: &'a Vocabulary,
    injects: BTreeMap<&'a str, &'a Inject>,
    incidents: BTreeMap<&'a str, &'a Incident>,
    storylines: BTreeMap<&'a str, &'a Storyline>,
    actors: BTreeMap<&'a str, &'a Actor>,
    places: BTreeMap<&'a str, &'a Place>,
    objectives: BTreeMap<&'a str, &'a Objective>,
    audiences: BTreeMap<&'a str, &'a Audience>,
    topics: Vec<(SmolStr, &'a str)>,
    serves: BTreeMap<&'a str, Vec<&'a RequirementId>>,
}

fn by_id<'a, T>(list: &'a [Arc<T>], id: impl Fn(&'a T) -> &'a str) -> BTreeMap<&'a str, &'a T> {
    // Of two records with the same id the first one is meant, as everywhere.
    list.iter().rev().map(|record| (id(record), &**record)).collect()
}

impl<'a> Book<'a> {
    /// Makes the look-ups.
    pub fn new(coverage: &'a Coverage) -> Self {
        let scenario: &Scenario = coverage.scenario();
        let vocabulary = &*coverage.program().vocabulary;
        let mut serves: BTreeMap<&str, Vec<&RequirementId>> = BTreeMap::new();
        for line in coverage.lines() {
            for inject in coverage.injects(&line.evidence) {
                serves.entry(inject.id.as_str()).or_default().push(&line.requirement.0.id);
            }
        }
        Self {
            coverage,
            scenario,
            vocabulary,
            injects: by_id(&scenario.injects, |it| it.id.as_str()),
            incidents: by_id(&scenario.incidents, |it| it.id.as_str()),
            storylines: by_id(&scenario.storylines, |it| it.id.as_str()),
            actors: by_id(&scenario.actors, |it| it.id.as_str()),
            places: by_id(&scenario.places, |it| it.id.as_str()),
            objectives: by_id(&scenario.objectives, |it| it.id.as_str()),
            audiences: by_id(&scenario.audiences, |it| it.id.as_str()),
            topics: vocabulary.topics().into_iter().map(|(id, value)| (id, value.code.as_str())).collect(),
            serves,
        }
    }

    /// The inject with this id.
    pub fn inject(&self, id: &InjectId) -> Option<&'a Inject> {
        self.injects.get(id.as_str()).copied()
    }
    /// The incident of an inject.
    pub fn incident(&self, inject: &Inject) -> Option<&'a Incident> {
        self.incidents.get(inject.incident.as_ref()?.as_str()).copied()
    }
    /// The storyline of an inject.
    pub fn storyline(&self, inject: &Inject) -> Option<&'a Storyline> {
        self.storylines.get(self.incident(inject)?.storyline.as_ref()?.as_str()).copied()
    }
    /// The actor with this id.
    pub fn actor(&self, id: Option<&ActorId>) -> Option<&'a Actor> {
        self.actors.get(id?.as_str()).copied()
    }
    /// The place with this id.
    pub fn place(&self, id: Option<&PlaceId>) -> Option<&'a Place> {
        self.places.get(id?.as_str()).copied()
    }
    /// What an objective is called: its number, or its title.
    pub fn objective(&self, id: &ObjectiveId) -> Option<&'a str> {
        let objective = self.objectives.get(id.as_str())?;
        Some(if objective.number.trim().is_empty() { &objective.title } else { &objective.number })
    }
    /// The training audience with this id.
    pub fn audience(&self, id: &AudienceId) -> Option<&'a Audience> {
        self.audiences.get(id.as_str()).copied()
    }
    /// What people call an inject: its number, or its title, or its id.
    pub fn called(&self, inject: &Inject) -> String {
        let names = [&*inject.number, &*inject.title, inject.id.as_str()];
        names.into_iter().map(str::trim).find(|name| !name.is_empty()).unwrap_or_default().to_owned()
    }
    /// Who sends an inject, in words.
    pub fn sender(&self, inject: &'a Inject) -> &'a str {
        self.actor(inject.from.as_ref()).map_or(&inject.from_text, |actor| &actor.name)
    }
    /// The lines for which an inject is evidence.
    pub fn serves(&self, inject: &Inject) -> &[&'a RequirementId] {
        self.serves.get(inject.id.as_str()).map_or(&[], Vec::as_slice)
    }
    /// The topics and lenses that an inject carries, by their short codes.
    pub fn topics(&self, inject: &Inject) -> Vec<&'a str> {
        self.topics.iter().filter(|(id, _)| inject.has_tag(id)).map(|(_, code)| *code).collect()
    }
    /// What a staff branch or adviser is called.
    pub fn addressee(&self, code: &'a Code) -> &'a str {
        self.vocabulary.label("code", code.as_str())
    }
    /// The injects in order of time, those without one last.
    pub fn in_time(&self) -> Vec<&'a Arc<Inject>> {
        let mut injects: Vec<&Arc<Inject>> = self.scenario.injects.iter().collect();
        injects.sort_by(|a, b| {
            (a.time.is_none(), a.time, &a.number, &a.id).cmp(&(b.time.is_none(), b.time, &b.number, &b.id))
        });
        injects
    }
}
