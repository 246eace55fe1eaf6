//! The records that rows name: found by name, whatever its capitals and accents, or made.

use super::words::folded;
use crate::scenario::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Makes ids that nothing has yet, from chance that the edge gave.
pub(super) struct Ids {
    chance: u64,
    taken: BTreeSet<RecordRef>,
}

impl Ids {
    fn new(scenario: &Scenario, chance: u64) -> Self {
        let records = RecordKind::ALL.into_iter().flat_map(|kind| scenario.records(kind));
        Self { chance, taken: records.map(|record| record.reference()).collect() }
    }

    pub(super) fn fresh(&mut self, kind: RecordKind) -> smol_str::SmolStr {
        loop {
            self.chance = self.chance.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = self.chance;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            let id = id_text(kind, mixed ^ (mixed >> 31));
            if self.take(kind, &id) {
                return id;
            }
        }
    }

    /// Takes an id from the file, if nothing has it.
    pub(super) fn take(&mut self, kind: RecordKind, id: &str) -> bool {
        self.taken.insert(RecordRef { kind, id: id.into() })
    }

    pub(super) fn knows(&self, record: &RecordRef) -> bool {
        self.taken.contains(record)
    }
}

type Names<T> = BTreeMap<String, T>;

/// The records of a scenario by name, and those that are made.
pub(super) struct World<'a> {
    scenario: &'a Scenario,
    pub(super) ids: Ids,
    actors: Names<ActorId>,
    places: Names<PlaceId>,
    audiences: Names<AudienceId>,
    objectives: Names<ObjectiveId>,
    phases: Names<PhaseId>,
    storylines: Names<StorylineId>,
    incidents: BTreeMap<(Option<StorylineId>, String), IncidentId>,
    /// Incident and storyline by id, made ones included.
    pub(super) incident_of: BTreeMap<IncidentId, Arc<Incident>>,
    storyline_of: BTreeMap<StorylineId, Text>,
    /// What is made, in order.
    pub(super) made: Vec<Record>,
    /// Whether recipients that nobody knows become training audiences.
    pub(super) makes_audiences: bool,
}

/// Adds a name; the first record of a name counts.
fn add<T>(names: &mut Names<T>, name: &str, id: T) {
    let name = folded(name);
    if !name.is_empty() {
        names.entry(name).or_insert(id);
    }
}

impl<'a> World<'a> {
    pub(super) fn new(scenario: &'a Scenario, chance: u64) -> Self {
        let mut world = Self {
            scenario,
            ids: Ids::new(scenario, chance),
            actors: Names::new(),
            places: Names::new(),
            audiences: Names::new(),
            objectives: Names::new(),
            phases: Names::new(),
            storylines: Names::new(),
            incidents: BTreeMap::new(),
            incident_of: BTreeMap::new(),
            storyline_of: BTreeMap::new(),
            made: Vec::new(),
            makes_audiences: scenario.audiences.is_empty(),
        };
        world.index();
        world
    }

    fn index(&mut self) {
        let scenario = self.scenario;
        scenario.actors.iter().for_each(|it| add(&mut self.actors, &it.name, it.id.clone()));
        scenario.places.iter().for_each(|it| add(&mut self.places, &it.name, it.id.clone()));
        scenario.audiences.iter().for_each(|it| add(&mut self.audiences, &it.name, it.id.clone()));
        scenario.phases.iter().for_each(|it| add(&mut self.phases, &it.name, it.id.clone()));
        for it in scenario.objectives.iter() {
            add(&mut self.objectives, &it.number, it.id.clone());
        }
        for it in scenario.objectives.iter() {
            add(&mut self.objectives, &it.title, it.id.clone());
            add(&mut self.objectives, &format!("{} {}", it.number, it.title), it.id.clone());
        }
        for it in scenario.storylines.iter() {
            add(&mut self.storylines, &it.title, it.id.clone());
            self.storyline_of.insert(it.id.clone(), Text::clone(&it.title));
        }
        scenario.storylines.iter().for_each(|it| add(&mut self.storylines, &it.code, it.id.clone()));
        for it in scenario.incidents.iter() {
            self.incidents.entry((it.storyline.clone(), folded(&it.title))).or_insert_with(|| it.id.clone());
            self.incident_of.insert(it.id.clone(), Arc::clone(it));
        }
    }

    pub(super) fn audience(&self, name: &str) -> Option<AudienceId> {
        self.audiences.get(&folded(name)).cloned()
    }

    pub(super) fn phase(&self, name: &str) -> Option<&'a Arc<Phase>> {
        let id = self.phases.get(&folded(name))?;
        self.scenario.phases.iter().find(|phase| phase.id == *id)
    }

    /// The actor of this name; made where nobody knows it.
    pub(super) fn actor(&mut self, name: &str, make: bool) -> Option<ActorId> {
        if let Some(id) = self.actors.get(&folded(name)) {
            return Some(id.clone());
        }
        make.then(|| {
            let id = ActorId(self.ids.fresh(RecordKind::Actor));
            add(&mut self.actors, name, id.clone());
            let actor = Actor { id: id.clone(), name: name.into(), ..Actor::default() };
            self.made.push(Record::Actor(actor.into()));
            id
        })
    }

    /// The place of this name, made where nobody knows it.
    pub(super) fn place(&mut self, name: &str) -> PlaceId {
        if let Some(id) = self.places.get(&folded(name)) {
            return id.clone();
        }
        let id = PlaceId(self.ids.fresh(RecordKind::Place));
        add(&mut self.places, name, id.clone());
        let place = Place { id: id.clone(), name: name.into(), ..Place::default() };
        self.made.push(Record::Place(place.into()));
        id
    }

    /// The training audience of this name, made where the exercise has none of its own.
    pub(super) fn audience_or_made(&mut self, name: &str) -> Option<AudienceId> {
        if let Some(id) = self.audience(name) {
            return Some(id);
        }
        if !self.makes_audiences || folded(name).is_empty() {
            return None;
        }
        let id = AudienceId(self.ids.fresh(RecordKind::Audience));
        add(&mut self.audiences, name, id.clone());
        let audience = Audience { id: id.clone(), name: name.into(), ..Audience::default() };
        self.made.push(Record::Audience(audience.into()));
        Some(id)
    }

    /// The objective of this number or title, made where nobody knows it.
    pub(super) fn objective(&mut self, name: &str) -> ObjectiveId {
        if let Some(id) = self.objectives.get(&folded(name)) {
            return id.clone();
        }
        let id = ObjectiveId(self.ids.fresh(RecordKind::Objective));
        add(&mut self.objectives, name, id.clone());
        let is_number = name.chars().count() <= 12 && name.bytes().any(|byte| byte.is_ascii_digit());
        let (number, title) = if is_number { (name.into(), Text::default()) } else { (Text::default(), name.into()) };
        let objective = Objective { id: id.clone(), number, title, ..Objective::default() };
        self.made.push(Record::Objective(objective.into()));
        id
    }

    /// The storyline of this title or code, made where nobody knows it.
    pub(super) fn storyline(&mut self, name: &str, code: &str) -> StorylineId {
        if let Some(id) = self.storylines.get(&folded(name)) {
            return id.clone();
        }
        let id = StorylineId(self.ids.fresh(RecordKind::Storyline));
        add(&mut self.storylines, name, id.clone());
        self.storyline_of.insert(id.clone(), name.into());
        let storyline = Storyline { id: id.clone(), title: name.into(), code: code.into(), ..Storyline::default() };
        self.made.push(Record::Storyline(storyline.into()));
        id
    }

    /// The incident of this title in a storyline, made where nobody knows it.
    pub(super) fn incident(&mut self, storyline: Option<StorylineId>, title: &str, number: &str) -> IncidentId {
        let key = (storyline, folded(title));
        if let Some(id) = self.incidents.get(&key) {
            return id.clone();
        }
        // Without a storyline any incident of this title is meant.
        if key.0.is_none()
            && let Some((_, id)) = self.incidents.iter().find(|((_, own), _)| *own == key.1)
        {
            return id.clone();
        }
        let id = IncidentId(self.ids.fresh(RecordKind::Incident));
        let incident = Incident {
            id: id.clone(),
            title: title.into(),
            number: number.into(),
            storyline: key.0.clone(),
            ..Incident::default()
        };
        let incident = Arc::new(incident);
        self.incidents.insert(key, id.clone());
        self.incident_of.insert(id.clone(), Arc::clone(&incident));
        self.made.push(Record::Incident(incident));
        id
    }

    /// Titles of the storyline and the incident of an inject.
    pub(super) fn path_of(&self, inject: &Inject) -> (String, String) {
        let incident = inject.incident.as_ref().and_then(|id| self.incident_of.get(id));
        let storyline = incident.and_then(|incident| self.storyline_of.get(incident.storyline.as_ref()?));
        let title = |text: Option<&Text>| text.map(|text| folded(text)).unwrap_or_default();
        (title(storyline), title(incident.map(|incident| &incident.title)))
    }
}
