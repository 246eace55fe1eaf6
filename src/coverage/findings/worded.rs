//! Rules about words, names and pictures, each by the name that the rules file uses.

use super::Seen;
use super::coded::Look;
use super::eye::Eye;
use crate::checklist::WordKind;
use crate::coverage::care::Noted;
use crate::coverage::gate::names_harm;
use crate::coverage::program::Flag;
use crate::scenario::{Inject, RecordRef};
use crate::words::say_with;
use std::collections::BTreeMap;
use std::sync::Arc;

/// All rules about words.
pub(super) const CODES: [(&str, Look); 8] = [
    ("graphic_words", graphic_words),
    ("identity", identity),
    ("images", images),
    ("verified_words", verified_words),
    ("interview_words", interview_words),
    ("evacuated_words", evacuated_words),
    ("label_words", label_words),
    ("real_names", real_names),
];

/// The live injects in whose texts something was noted, in order of time.
fn noted<'e>(coverage: &Eye<'e>) -> Vec<(&'e Arc<Inject>, &'e Noted)> {
    let coverage = coverage.coverage();
    let live = coverage.table.column(coverage.program.flag(Flag::Live));
    let slots = live.iter().filter_map(|slot| coverage.table.slot(slot));
    let all = slots.map(|slot| (&slot.inject, slot.noted(&coverage.program, &coverage.world)));
    let mut found: Vec<_> = all.filter(|(_, noted)| !noted.is_empty()).collect();
    found.sort_by_key(|(inject, _)| (inject.time.is_none(), inject.time, &inject.id));
    found
}

/// What was found: places in order, each word once.
#[derive(Default)]
struct Found {
    places: Vec<RecordRef>,
    words: Vec<String>,
}

impl Found {
    fn add<'w>(&mut self, place: RecordRef, words: impl IntoIterator<Item = &'w str>) {
        let mut is_any = false;
        for word in words {
            is_any = true;
            let quoted = say_with("missing-quoted", &[("title", word.into())]);
            if !self.words.contains(&quoted) {
                self.words.push(quoted);
            }
        }
        if is_any && !self.places.contains(&place) {
            self.places.push(place);
        }
    }

    fn seen(self) -> Option<Seen> {
        (!self.places.is_empty()).then(|| Seen { places: self.places, words: self.words, ..Seen::default() })
    }
}

/// The phrases of some kinds in the injects that are asked about.
fn phrases(coverage: &Eye<'_>, kinds: &[WordKind], asked: impl Fn(&Arc<Inject>) -> bool) -> Found {
    let mut found = Found::default();
    for (inject, noted) in noted(coverage).into_iter().filter(|(inject, _)| asked(inject)) {
        let words = noted.hits.iter().filter(|hit| kinds.contains(&hit.kind)).map(|hit| hit.words.as_str());
        found.add(inject.id.record(), words);
    }
    found
}

/// The phrases of some kinds in the sections of the setting.
fn in_setting(coverage: &Eye<'_>, kinds: &[WordKind], found: &mut Found) {
    for section in coverage.scenario.narratives.iter() {
        let hits = [&section.title, &section.text].map(|text| coverage.program.watch.phrases(text));
        let words = hits.iter().flatten().filter(|hit| kinds.contains(&hit.kind)).map(|hit| hit.words.as_str());
        found.add(section.id.record(), words);
    }
}

/// Bodily detail and wording that sells the harm, where no adviser cleared it.
fn graphic_words(coverage: &Eye<'_>) -> Option<Seen> {
    const KINDS: [WordKind; 2] = [WordKind::Graphic, WordKind::Sensational];
    let mut found = phrases(coverage, &KINDS, |inject| !coverage.world.is_cleared(inject));
    in_setting(coverage, &KINDS, &mut found);
    found.seen()
}

/// Words that judge people.
fn label_words(coverage: &Eye<'_>) -> Option<Seen> {
    let mut found = phrases(coverage, &[WordKind::Label], |inject| !coverage.world.is_cleared(inject));
    in_setting(coverage, &[WordKind::Label], &mut found);
    found.seen()
}

/// What tells who a harmed person is.
fn identity(coverage: &Eye<'_>) -> Option<Seen> {
    let mut found = Found::default();
    for (inject, noted) in noted(coverage).into_iter().filter(|(inject, _)| !coverage.world.is_cleared(inject)) {
        found.add(inject.id.record(), noted.identity.iter().map(String::as_str));
    }
    found.seen()
}

/// Pictures, films and sounds that go with a hard subject.
fn images(coverage: &Eye<'_>) -> Option<Seen> {
    let mut found = Found::default();
    for (inject, noted) in noted(coverage).into_iter().filter(|(inject, _)| !coverage.world.is_cleared(inject)) {
        found.add(inject.id.record(), noted.pictures.iter().map(String::as_str));
    }
    found.seen()
}

/// A violation that the force itself verifies or confirms.
fn verified_words(coverage: &Eye<'_>) -> Option<Seen> {
    let tells_harm = |inject: &Arc<Inject>| {
        names_harm(inject) || ["topic.caac", "topic.crsv", "topic.cthb"].iter().any(|topic| inject.has_tag(topic))
    };
    phrases(coverage, &[WordKind::Verified], tells_harm).seen()
}

/// Soldiers who question a person harmed, a child or a family.
fn interview_words(coverage: &Eye<'_>) -> Option<Seen> {
    let has_topic = |inject: &Arc<Inject>| {
        inject.tags.iter().any(|tag| tag.as_str().starts_with("topic.") || tag.as_str().starts_with("lens."))
    };
    phrases(coverage, &[WordKind::Interview], has_topic).seen()
}

/// A town said to be empty of civilians, where no inject shows who stayed.
fn evacuated_words(coverage: &Eye<'_>) -> Option<Seen> {
    let live = coverage.table.column(coverage.program.flag(Flag::Live));
    let mut slots = live.iter().filter_map(|slot| coverage.table.slot(slot));
    let stayed = slots.any(|slot| slot.inject.has_tag("fact.stay_behind"));
    if stayed { None } else { phrases(coverage, &[WordKind::Evacuated], |_| true).seen() }
}

/// Names of real countries and places.
fn real_names(coverage: &Eye<'_>) -> Option<Seen> {
    let scenario = &coverage.scenario;
    let watch = &coverage.program.watch;
    let mut names: BTreeMap<RecordRef, Vec<String>> = BTreeMap::new();
    let mut order: Vec<RecordRef> = Vec::new();
    let mut look = |place: RecordRef, found: Vec<String>| {
        if !found.is_empty() {
            if !names.contains_key(&place) {
                order.push(place.clone());
            }
            names.entry(place).or_default().extend(found);
        }
    };
    look(RecordRef::exercise(), watch.real_names_in_name(&scenario.exercise.name));
    for place in scenario.places.iter() {
        look(place.id.record(), watch.real_names_in_name(&place.name));
        look(place.id.record(), watch.real_names_in_name(&place.region));
    }
    for area in scenario.areas.iter() {
        look(area.id.record(), watch.real_names_in_name(&area.name));
    }
    for actor in scenario.actors.iter() {
        look(actor.id.record(), watch.real_names_in_name(&actor.name));
    }
    for storyline in scenario.storylines.iter() {
        look(storyline.id.record(), watch.real_names_in_name(&storyline.title));
        look(storyline.id.record(), watch.real_names(&storyline.summary));
    }
    for incident in scenario.incidents.iter() {
        look(incident.id.record(), watch.real_names_in_name(&incident.title));
        look(incident.id.record(), watch.real_names(&incident.outline));
    }
    for section in scenario.narratives.iter() {
        look(section.id.record(), watch.real_names_in_name(&section.title));
        look(section.id.record(), watch.real_names(&section.text));
    }
    for (inject, noted) in noted(coverage) {
        look(inject.id.record(), noted.real.clone());
    }
    let mut found = Found::default();
    for place in order {
        let words = names.remove(&place).unwrap_or_default();
        found.add(place, words.iter().map(String::as_str));
    }
    found.seen()
}
