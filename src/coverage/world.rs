//! The records around the injects, indexed once and kept as long as none of them changes.

use super::copies::word_hash;
use crate::checklist::Vocabulary;
use crate::scenario::turn::in_turn;
use crate::scenario::{
    Actor, Code, Decision, DecisionKind, ExTime, Exercise, Inject, Phase, Place, Record, Scenario, Storyline,
    fingerprint,
};
use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::SmolStr;
use std::sync::Arc;

/// What the injects refer to.
///
/// Its maps are looked up for each inject and never walked, so the order of a hash map cannot show.
#[derive(Clone, Debug, Default)]
pub struct World {
    /// The exercise.
    pub exercise: Arc<Exercise>,
    /// The storylines in order.
    pub storylines: Vec<Arc<Storyline>>,
    /// The scenario without its play, for what the scenario itself knows to answer.
    setting: Scenario,
    actors: FxHashMap<SmolStr, (u32, Arc<Actor>)>,
    places: FxHashMap<SmolStr, Arc<Place>>,
    incidents: FxHashMap<SmolStr, Weave>,
    /// Whether the setting names no UN monitoring mechanism.
    pub no_un_mechanism: bool,
    /// The words that occur in names of this scenario, as hashes; they do not make a text different.
    pub name_words: FxHashSet<u64>,
    /// The words in the names of actors, places, units and storylines, as hashes; they name nobody outside the play.
    own_words: FxHashSet<u64>,
    /// The injects that an adviser cleared, each with the fingerprint of what was looked at.
    cleared: FxHashMap<SmolStr, SmolStr>,
    decisions: FxHashMap<SmolStr, Vec<Arc<Decision>>>,
    conflict: bool,
    last: i64,
    others: Vec<SmolStr>,
    parties: Vec<SmolStr>,
    un_offices: Vec<SmolStr>,
}

/// Where an incident belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weave {
    /// The place of its storyline among the storylines.
    pub storyline: Option<u32>,
    /// The group whose members are woven together: the storyline, or the incident itself where it has none.
    pub group: u32,
}

const CONFLICT: [&str; 3] = ["niac", "iac", "occupation"];

impl World {
    /// Indexes a scenario.
    pub fn new(scenario: &Scenario, vocabulary: &Vocabulary) -> Self {
        let names =
            scenario.places.iter().map(|place| &place.name).chain(scenario.actors.iter().map(|actor| &actor.name));
        let words = names.flat_map(|name| name.split(|letter: char| !letter.is_alphabetic()));
        let mut world = Self {
            exercise: Arc::clone(&scenario.exercise),
            storylines: scenario.storylines.iter().cloned().collect(),
            setting: Scenario {
                injects: Arc::default(),
                comments: Arc::default(),
                decisions: Arc::default(),
                ..scenario.clone()
            },
            no_un_mechanism: scenario
                .exercise
                .features
                .iter()
                .any(|it| it.key.as_str() == "un_mechanism" && super::features::is_denied(it)),
            name_words: words.filter(|word| !word.is_empty()).map(word_hash).collect(),
            own_words: own_words(scenario),
            conflict: scenario.exercise.legal.iter().any(|legal| CONFLICT.contains(&legal.as_str())),
            last: scenario.exercise.endex.map_or(0, |endex| endex.0),
            others: vocabulary.set("others").to_vec(),
            parties: vocabulary.set("party").to_vec(),
            un_offices: vocabulary.set("un_office").to_vec(),
            ..Self::default()
        };
        world.index(scenario);
        world
    }

    /// Where a faulty file holds an id twice, the first counts, as it does everywhere.
    fn index(&mut self, scenario: &Scenario) {
        for (place, actor) in (0..).zip(scenario.actors.iter()) {
            self.actors.entry(actor.id.0.clone()).or_insert_with(|| (place, Arc::clone(actor)));
        }
        for place in scenario.places.iter() {
            self.places.entry(place.id.0.clone()).or_insert_with(|| Arc::clone(place));
        }
        let mut storylines: FxHashMap<&SmolStr, u32> = FxHashMap::default();
        let mut next = 0;
        for storyline in scenario.storylines.iter() {
            storylines.entry(&storyline.id.0).or_insert(next);
            next += 1;
        }
        for incident in scenario.incidents.iter() {
            let storyline = incident.storyline.as_ref().and_then(|id| storylines.get(&id.0).copied());
            let weave = Weave { storyline, group: storyline.unwrap_or(next) };
            next += 1;
            self.incidents.entry(incident.id.0.clone()).or_insert(weave);
        }
        for decision in scenario.decisions.iter() {
            self.decisions.entry(decision.subject.clone()).or_default().push(Arc::clone(decision));
        }
        for decision in in_turn(scenario.decisions.iter().filter(|it| it.kind == DecisionKind::Clear)) {
            let signed = !decision.signer.name.trim().is_empty() && !decision.reason.trim().is_empty();
            if let Some(id) = decision.subject.strip_prefix("inject ").filter(|_| signed) {
                self.cleared.insert(SmolStr::new(id), decision.fingerprint.clone());
            }
        }
    }

    /// The decisions about a subject, in order.
    pub fn decisions_about(&self, subject: &str) -> impl Iterator<Item = &Arc<Decision>> {
        self.decisions.get(subject).into_iter().flatten()
    }
    /// The actor with this id, and its place in the list.
    pub fn actor(&self, id: &str) -> Option<(u32, &Actor)> {
        self.actors.get(id).map(|(place, actor)| (*place, &**actor))
    }
    /// The place with this id.
    pub fn place(&self, id: &str) -> Option<&Place> {
        self.places.get(id).map(|place| &**place)
    }
    /// Where an inject belongs.
    pub fn weave_of(&self, inject: &Inject) -> Option<Weave> {
        self.incidents.get(inject.incident.as_ref()?.0.as_str()).copied()
    }
    /// The storyline at a place in the list.
    pub fn storyline(&self, place: Option<u32>) -> Option<&Storyline> {
        self.storylines.get(place? as usize).map(|storyline| &**storyline)
    }
    /// The phase of an inject.
    pub fn phase_of(&self, inject: &Inject) -> Option<&Arc<Phase>> {
        self.setting.phase_of(inject)
    }
    /// Whether the exercise has phases at all.
    pub fn has_phases(&self) -> bool {
        !self.setting.phases.is_empty()
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
        self.others.iter().any(|other| other == kind)
    }
    /// Whether a step of a reporting chain is an office of the United Nations.
    pub fn is_un_office(&self, step: &str) -> bool {
        self.un_offices.iter().any(|office| office == step)
    }
    /// Whether a grave violation can count: a party to a conflict did it where there is one.
    pub fn party_and_conflict(&self, inject: &Inject) -> bool {
        let actor = inject.perpetrator.as_ref().and_then(|id| self.actor(id.as_str()));
        let kind = actor.map_or(inject.perpetrator_kind.as_str(), |(_, actor)| actor.kind.as_str());
        let place =
            inject.place.as_ref().and_then(|id| self.place(id.as_str())).map_or("", |place| place.legal.as_str());
        let conflict = if place.is_empty() { self.conflict } else { CONFLICT.contains(&place) };
        // Signs and remnants of war need no perpetrator, but a conflict.
        let needs_party = inject.role.as_str() != "indicator" && !inject.has_tag("fact.remnants");
        conflict && (!needs_party || self.parties.iter().any(|party| party == kind))
    }
    /// Whether a word is part of a name that the scenario declares.
    pub fn is_own_word(&self, word: &str) -> bool {
        self.own_words.contains(&word_hash(word))
    }
    /// Whether a text was sealed in this copy, so that it says nothing and resembles all others that were.
    pub fn is_sealed(&self, text: &str) -> bool {
        self.setting.copy.as_ref().is_some_and(|copy| copy.is_placeholder(text))
    }
    /// Whether a named adviser cleared this inject as it stands.
    pub fn is_cleared(&self, inject: &Arc<Inject>) -> bool {
        let Some(seen) = self.cleared.get(inject.id.0.as_str()) else { return false };
        let now = || fingerprint::fingerprint_in(&self.setting, &Record::Inject(Arc::clone(inject)));
        !super::looked::is_stale(seen, now)
    }
    /// The percent of play at which a time lies, from STARTEX to ENDEX.
    pub fn percent_of_play(&self, time: ExTime) -> Option<u32> {
        if self.last <= 0 {
            None
        } else {
            u32::try_from((i128::from(time.0) * 100 / i128::from(self.last)).max(0)).ok()
        }
    }
}

/// The words of all names that the scenario declares.
fn own_words(scenario: &Scenario) -> FxHashSet<u64> {
    let exercise = [&scenario.exercise.name, &scenario.exercise.code].into_iter();
    let names = exercise
        .chain(scenario.actors.iter().map(|actor| &actor.name))
        .chain(scenario.places.iter().flat_map(|place| [&place.name, &place.region]))
        .chain(scenario.areas.iter().map(|area| &area.name))
        .chain(scenario.audiences.iter().map(|audience| &audience.name))
        .chain(scenario.cells.iter().map(|cell| &cell.name))
        .chain(scenario.posts.iter().map(|post| &post.name))
        .chain(scenario.storylines.iter().flat_map(|storyline| [&storyline.code, &storyline.title]));
    let words = names.flat_map(|name| name.split(|letter: char| !letter.is_alphanumeric()));
    words.filter(|word| !word.is_empty()).map(word_hash).collect()
}
