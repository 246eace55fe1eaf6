//! What an inject says in a field: the values for which a filter can ask, each with the name that people give it.

use super::field::Field;
use super::fold::sender_name;
use crate::checklist::Vocabulary;
use crate::exchange::columns::expected_text;
use crate::scenario::time::day_text;
use crate::scenario::{Code, Inject, Scenario, TagId};

/// Tells every value of a field of an inject with its name.
pub(super) fn said(
    scenario: &Scenario,
    vocabulary: &Vocabulary,
    field: &Field,
    inject: &Inject,
    tell: &mut dyn FnMut(&str, &str),
) {
    let mut codes = |key: &str, codes: &[Code], as_paper: bool| {
        for code in codes.iter().filter(|code| !code.is_empty()) {
            let name = vocabulary.label(key, code.as_str());
            if as_paper { tell(&code.as_str().to_uppercase(), name) } else { tell(code.as_str(), name) }
        }
    };
    let one = |code: &Code| [code.clone()];
    match field {
        Field::To => {
            codes("to", &inject.to, true);
            let named = scenario.audiences.iter().filter(|it| inject.audiences.contains(&it.id));
            named.for_each(|it| tell(&it.name, ""));
        }
        Field::Info => codes("info", &inject.info, true),
        Field::Status => codes("state", &one(&inject.status), false),
        Field::Kind => codes("kind", &one(&inject.kind), false),
        Field::Channel => codes("channel", &one(&inject.channel), false),
        Field::Core => codes("core", &one(&inject.core), false),
        Field::Level => codes("level", &one(&inject.level), false),
        Field::Tag => inject.tags.iter().for_each(|tag| tell(tag.as_str(), vocabulary.tag_label(tag.as_str()))),
        Field::Topic => {
            for tag in inject.tags.iter().map(TagId::as_str).filter(|tag| is_topic(tag)) {
                let code = tag.rsplit_once('.').map_or(tag, |(_, code)| code);
                tell(&code.to_uppercase(), vocabulary.tag_label(tag));
            }
        }
        Field::From => tell(&sender_name(scenario, inject), ""),
        Field::Owner => tell(&inject.owner, ""),
        Field::Number => tell(&inject.number, ""),
        Field::Title => tell(&inject.readable(&inject.title), ""),
        Field::Text => tell(&inject.readable(&inject.text), ""),
        Field::Notes => tell(&inject.readable(&inject.notes), ""),
        Field::Expected => tell(&expected_text(&inject.expected, vocabulary), ""),
        Field::Own(name) => {
            inject.columns.iter().filter(|(own, _)| own == name).for_each(|(_, value)| tell(value, ""));
        }
        _ => of_records(scenario, vocabulary, field, inject, tell),
    }
}

/// The fields that point to other records.
fn of_records(
    scenario: &Scenario,
    vocabulary: &Vocabulary,
    field: &Field,
    inject: &Inject,
    tell: &mut dyn FnMut(&str, &str),
) {
    match field {
        Field::Place => {
            let place = inject.place.as_ref().and_then(|id| scenario.place(id));
            place.into_iter().for_each(|it| tell(&it.name, vocabulary.label("place", &it.kind)));
        }
        Field::Incident => {
            let incident = inject.incident.as_ref().and_then(|id| scenario.incident(id));
            incident.into_iter().for_each(|it| tell(&it.title, &it.number));
        }
        Field::Storyline => scenario.storyline_of(inject).into_iter().for_each(|it| tell(&it.title, &it.code)),
        Field::Phase => {
            let phase = scenario.phase_of(inject);
            phase.into_iter().for_each(|it| tell(&it.name, vocabulary.label("phase", it.kind.as_str())));
        }
        Field::Objective => {
            for objective in inject.objectives.iter().filter_map(|id| scenario.objective(id)) {
                let number = objective.number.trim();
                tell(if number.is_empty() { &objective.title } else { number }, &objective.title);
            }
        }
        Field::Audience => {
            let gets = |id| inject.audiences.is_empty() || inject.audiences.contains(id);
            scenario.audiences.iter().filter(|it| gets(&it.id)).for_each(|it| tell(&it.name, ""));
        }
        Field::Time | Field::Day => {
            let exercise = &scenario.exercise;
            if let Some((time, startex)) = inject.time.zip(exercise.startex.as_ref()) {
                tell(&day_text(time, startex, &exercise.day_count), "");
            }
        }
        _ => {}
    }
}

/// Whether a tag is a topic or a lens itself.
pub fn is_topic(tag: &str) -> bool {
    tag.starts_with("topic.") || tag.starts_with("lens.")
}
