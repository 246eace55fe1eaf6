//! What can be chosen for a field, from the vocabulary or from records of the scenario.

use super::form::label;
use crate::checklist::Vocabulary;
use crate::checklist::taxonomy::FacetKind;
use crate::scenario::{Code, Inject, RecordKind, RecordRef, Scenario};
use crate::ui::widgets::Choice;
use std::collections::BTreeSet;

/// The values of a facet, with what they mean.
pub(in crate::ui) fn values(vocabulary: &Vocabulary, facet: &str) -> Vec<Choice> {
    let values = vocabulary.facet(facet).into_iter().flat_map(|facet| &facet.values);
    values
        .map(|value| {
            let meaning = if value.meaning == value.english { String::new() } else { value.about(facet) };
            Choice::new(value.id.as_str(), value.name()).detail(meaning)
        })
        .collect()
}

/// What a person reads for a value; `None` where nothing was chosen.
pub(super) fn shown(vocabulary: &Vocabulary, facet: &str, code: &Code) -> Option<String> {
    (!code.is_empty()).then(|| vocabulary.label(facet, code.as_str()).to_owned())
}

/// A branch, adviser or body as it stands in a chip: `J9`, `LEGAD`; outside bodies by name.
pub(in crate::ui) fn branch_text(vocabulary: &Vocabulary, code: &Code) -> String {
    let is_body =
        vocabulary.facet("body").is_some_and(|facet| facet.values.iter().any(|value| value.id == code.as_str()));
    if is_body { vocabulary.label("body", code.as_str()).to_owned() } else { code.as_str().to_uppercase() }
}

/// Branches and advisers, and for a chain outside bodies too, without those already taken.
pub(super) fn branches(vocabulary: &Vocabulary, axis: &str, taken: &[Code]) -> Vec<Choice> {
    let values = vocabulary.axis(axis).into_iter().flat_map(|axis| &axis.values);
    values
        .filter(|value| !taken.iter().any(|code| code.as_str() == value.id))
        .map(|value| {
            let code = Code(value.id.clone());
            let text = branch_text(vocabulary, &code);
            let detail = value.name().strip_prefix(&text).unwrap_or(value.name()).trim().to_owned();
            Choice::new(value.id.as_str(), text).detail(detail).also(at_other_levels(&value.id))
        })
        .collect()
}

/// What a staff branch is called at other levels: `G2 S2 N2` for `j2`.
fn at_other_levels(id: &str) -> String {
    let figure = id.strip_prefix('j').filter(|figure| figure.parse::<u8>().is_ok());
    figure
        .map(|figure| ["G", "S", "N", "A", "CJ"].map(|level| format!("{level}{figure}")).join(" "))
        .unwrap_or_default()
}

/// All tags that an inject may carry and does not, each with the name of its facet and its topic's square.
pub(super) fn tags(vocabulary: &Vocabulary, inject: &Inject) -> Vec<Choice> {
    let mut all = Vec::new();
    for facet in vocabulary.taxonomy.facets.iter().filter(|facet| facet.kind == FacetKind::Tag) {
        for value in &facet.values {
            let id = format!("{}.{}", facet.prefix, value.id);
            if inject.has_tag(&id) {
                continue;
            }
            let topic = topic_of(vocabulary, &id);
            let text = if value.code.is_empty() {
                value.name().to_owned()
            } else {
                format!("{} {}", value.code, value.name())
            };
            all.push(Choice::new(id, text).detail(facet.name()).topic(topic));
        }
    }
    all
}

/// The topic whose square stands before a tag: that of the tag, or the tag itself where it is a topic.
pub(super) fn topic_of(vocabulary: &Vocabulary, tag: &str) -> String {
    if tag.starts_with("topic.") || tag.starts_with("lens.") {
        return tag.to_owned();
    }
    vocabulary.topic_of_tag(tag).map(ToString::to_string).unwrap_or_default()
}

/// Actors by name, with what they are.
pub(super) fn actors(scenario: &Scenario, vocabulary: &Vocabulary) -> Vec<Choice> {
    let actors = scenario.actors.iter();
    actors
        .map(|actor| {
            let kind = if actor.sender_kind.is_empty() {
                vocabulary.label("perp", actor.kind.as_str())
            } else {
                vocabulary.label("sender", actor.sender_kind.as_str())
            };
            Choice::new(actor.id.as_str(), &*actor.name).detail(kind)
        })
        .collect()
}

/// Places by name.
pub(super) fn places(scenario: &Scenario) -> Vec<Choice> {
    scenario.places.iter().map(|place| Choice::new(place.id.as_str(), &*place.name).detail(&*place.kind)).collect()
}

/// Training audiences by name.
pub(in crate::ui) fn audiences(scenario: &Scenario) -> Vec<Choice> {
    scenario.audiences.iter().map(|audience| Choice::new(audience.id.as_str(), &*audience.name)).collect()
}

/// Training objectives by number and title.
pub(super) fn objectives(scenario: &Scenario) -> Vec<Choice> {
    let objectives = scenario.objectives.iter();
    objectives.map(|it| Choice::new(it.id.as_str(), &*it.number).detail(&*it.title)).collect()
}

/// Incidents, each with its storyline.
pub(in crate::ui) fn incidents(scenario: &Scenario) -> Vec<Choice> {
    let incidents = scenario.incidents.iter();
    incidents
        .map(|incident| {
            let storyline = incident.storyline.as_ref().and_then(|id| scenario.storyline(id));
            Choice::new(incident.id.as_str(), &*incident.title)
                .detail(storyline.map(|it| it.title.to_string()).unwrap_or_default())
        })
        .collect()
}

/// Phases by name.
pub(super) fn phases(scenario: &Scenario) -> Vec<Choice> {
    scenario.phases.iter().map(|phase| Choice::new(phase.id.as_str(), &*phase.name)).collect()
}

/// Measures by title.
pub(super) fn measures(scenario: &Scenario) -> Vec<Choice> {
    scenario.measures.iter().map(|measure| Choice::new(measure.id.as_str(), &*measure.title)).collect()
}

/// Records of the setting that an inject can use, by kind and name.
pub(super) fn setting(scenario: &Scenario, taken: &[RecordRef]) -> Vec<Choice> {
    const KINDS: [RecordKind; 5] =
        [RecordKind::Actor, RecordKind::Place, RecordKind::Narrative, RecordKind::Area, RecordKind::Measure];
    let records = KINDS.into_iter().flat_map(|kind| scenario.records(kind));
    records
        .filter(|record| !taken.contains(&record.reference()))
        .map(|record| {
            let reference = record.reference();
            Choice::new(reference.to_string(), record.called()).detail(reference.kind.label())
        })
        .collect()
}

/// Injects with which this one may be linked: those of the same incident first, the latest first.
pub(super) fn linkable(scenario: &Scenario, inject: &Inject) -> Vec<Choice> {
    let linked: BTreeSet<_> = inject.links.iter().map(|link| &link.to).collect();
    let may = |other: &&std::sync::Arc<Inject>| {
        other.id != inject.id && !linked.contains(&other.id) && !other.links.iter().any(|link| link.to == inject.id)
    };
    let mut found: Vec<_> = scenario.injects.iter().filter(may).collect();
    found.sort_by_key(|other| (other.incident != inject.incident, std::cmp::Reverse(other.time)));
    found.into_iter().map(|other| inject_choice(scenario, other)).collect()
}

fn inject_choice(scenario: &Scenario, inject: &Inject) -> Choice {
    let text = format!("{} {}", inject.number, inject.readable(&inject.title));
    let time = super::data::time_text(scenario, inject.time);
    Choice::new(inject.id.as_str(), text.trim()).detail(time)
}

/// Kinds of perpetrator and, before them, the actors of the scenario.
pub(super) fn perpetrators(scenario: &Scenario, vocabulary: &Vocabulary) -> Vec<Choice> {
    let kinds = values(vocabulary, "perp").into_iter().map(|choice| {
        let value = format!("perp:{}", choice.value);
        Choice { value, detail: label("perpetrator_kind"), ..choice }
    });
    kinds.chain(actors(scenario, vocabulary)).collect()
}

#[cfg(test)]
mod tests {
    use super::at_other_levels;

    #[test]
    fn a_branch_is_found_by_its_name_at_other_levels() {
        assert_eq!(at_other_levels("j2"), "G2 S2 N2 A2 CJ2");
        assert_eq!([at_other_levels("joc"), at_other_levels("legad")], ["", ""]);
    }
}
