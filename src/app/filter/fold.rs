//! Text without case and accents, and the cached search text of every inject.

use crate::checklist::Vocabulary;
use crate::scenario::{Actor, Incident, IncidentId, Inject, List, Place, PlaceId, Scenario, Storyline};
use std::collections::BTreeMap;
use std::sync::Arc;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text in lower case without accents, so that `Égide` is found by `egide`.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let plain = text.nfd().filter(|letter| !is_combining_mark(*letter));
    let plain = plain.map(|letter| match letter {
        '’' | '‘' => '\'',
        '“' | '”' | '„' => '"',
        other => other,
    });
    plain.flat_map(char::to_lowercase).collect()
}

/// The search texts of all injects, in the order of the scenario; only changed injects are folded anew.
///
/// What stands around an inject (storyline, incident, place) is folded once for each incident and place.
#[derive(Clone, Debug, Default)]
pub struct FoldedTexts {
    injects: List<Inject>,
    actors: List<Actor>,
    texts: Vec<Box<str>>,
    around: Around,
}

/// The names of what injects belong to, folded, by id.
#[derive(Clone, Debug, Default)]
struct Around {
    storylines: List<Storyline>,
    incidents: List<Incident>,
    places: List<Place>,
    of_incident: BTreeMap<IncidentId, Box<str>>,
    of_place: BTreeMap<PlaceId, Box<str>>,
}

impl Around {
    fn follow(&mut self, scenario: &Scenario) {
        let same = Arc::ptr_eq(&self.storylines, &scenario.storylines)
            && Arc::ptr_eq(&self.incidents, &scenario.incidents)
            && Arc::ptr_eq(&self.places, &scenario.places);
        if same {
            return;
        }
        let titles: BTreeMap<&str, &str> = scenario.storylines.iter().map(|it| (it.id.as_str(), &*it.title)).collect();
        let incident = |it: &Arc<Incident>| {
            let storyline = it.storyline.as_ref().and_then(|id| titles.get(id.as_str()).copied()).unwrap_or_default();
            (it.id.clone(), fold(&format!("{storyline}\n{}\n{}", it.title, it.number)).into())
        };
        *self = Self {
            storylines: Arc::clone(&scenario.storylines),
            incidents: Arc::clone(&scenario.incidents),
            places: Arc::clone(&scenario.places),
            of_incident: scenario.incidents.iter().map(incident).collect(),
            of_place: scenario.places.iter().map(|it| (it.id.clone(), fold(&it.name).into())).collect(),
        };
    }

    fn says(&self, inject: &Inject, word: &str) -> bool {
        let incident = inject.incident.as_ref().and_then(|id| self.of_incident.get(id));
        let place = inject.place.as_ref().and_then(|id| self.of_place.get(id));
        incident.into_iter().chain(place).any(|text| text.contains(word))
    }
}

impl FoldedTexts {
    /// Whether the inject at this place of the scenario, or what it belongs to, says a folded word.
    pub fn says(&self, place: usize, inject: &Inject, word: &str) -> bool {
        self.texts.get(place).is_some_and(|text| text.contains(word)) || self.around.says(inject, word)
    }

    /// Brings the texts up to a scenario.
    pub fn follow(&mut self, scenario: &Scenario, vocabulary: &Vocabulary) {
        self.around.follow(scenario);
        if !Arc::ptr_eq(&self.actors, &scenario.actors) {
            self.texts.clear();
            self.injects = List::default();
            self.actors = Arc::clone(&scenario.actors);
        }
        if Arc::ptr_eq(&self.injects, &scenario.injects) && self.texts.len() == scenario.injects.len() {
            return;
        }
        let (old, new) = (&self.injects, &scenario.injects);
        let head = old.iter().zip(new.iter()).take_while(|(a, b)| Arc::ptr_eq(a, b)).count();
        let most = old.len().min(new.len()) - head;
        let tail = old.iter().rev().zip(new.iter().rev()).take(most).take_while(|(a, b)| Arc::ptr_eq(a, b)).count();
        let changed = new.get(head..new.len() - tail).unwrap_or_default();
        let fresh = changed.iter().map(|inject| search_text(scenario, vocabulary, inject));
        let gone = head..(old.len() - tail);
        self.texts.splice(gone, fresh);
        self.injects = Arc::clone(&scenario.injects);
    }
}

fn search_text(scenario: &Scenario, vocabulary: &Vocabulary, inject: &Inject) -> Box<str> {
    let mut text = String::with_capacity(inject.title.len() + inject.text.len() + 160);
    let mut push = |part: &str| {
        if !part.is_empty() {
            text.push_str(part);
            text.push('\n');
        }
    };
    push(&inject.number);
    push(&inject.title);
    push(&inject.text);
    push(&sender_name(scenario, inject));
    for code in inject.to.iter().chain(&inject.info) {
        push(vocabulary.label("to", code.as_str()));
    }
    for tag in &inject.tags {
        push(vocabulary.tag_label(tag.as_str()));
    }
    fold(&text).into()
}

/// Who sends an inject, as people call it; empty if nobody is chosen.
pub fn sender_name(scenario: &Scenario, inject: &Inject) -> String {
    let actor = inject.from.as_ref().and_then(|id| scenario.actor(id));
    actor.map_or_else(|| inject.from_text.to_string(), |actor| actor.name.to_string())
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn case_and_accents_are_folded() {
        assert_eq!(fold("Opération ÉGIDE, Straße, “Ängste”"), "operation egide, straße, \"angste\"");
        assert_eq!(fold("Евакуація"), "евакуація");
    }
}
