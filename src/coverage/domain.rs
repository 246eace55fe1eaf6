//! The members that a quantifier runs over, each with the injects or the record it stands for.

use super::bits::Bits;
use super::judge::Judge;
use super::program::{FilterId, Flag};
use crate::checklist::{Domain, Vocabulary};
use smol_str::SmolStr;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// One member of a domain.
#[derive(Clone, Debug)]
pub struct Member<'a> {
    /// The name of a record, the id of a value, or the id of a group in the words; see [`called`].
    pub key: Cow<'a, str>,
    /// The injects for which `this` holds; none where `this` is about records only.
    pub mask: Option<Cow<'a, Bits>>,
    /// Its place in the list, where it is a storyline.
    pub storyline: Option<u32>,
    /// The record it is, by id, for tests on records.
    pub record: Option<SmolStr>,
    /// The value it is, by axis and id, for tests on records.
    pub value: Option<(SmolStr, SmolStr)>,
    /// Whether it stands for a kind of harm.
    pub is_harm: bool,
}

/// The six groups of grave violations: name of the group in the words, values.
const VIOLATIONS: [(&str, &[&str]); 6] = [
    ("violation-killing", &["killing", "maiming"]),
    ("violation-recruitment", &["recruitment", "use"]),
    ("violation-sexual", &["sexual_violence"]),
    ("violation-abduction", &["abduction"]),
    (
        "violation-attack",
        &[
            "attack_school",
            "attack_education_staff",
            "attack_hospital",
            "attack_medical_staff",
            "threat_school_hospital",
        ],
    ),
    ("violation-denial", &["denial_access"]),
];

/// The name of a domain, as the words know it.
pub fn name(domain: &Domain) -> &'static str {
    match domain {
        Domain::PhaseUsed => "domain-phase-used",
        Domain::CoreDeclared => "domain-core-declared",
        Domain::LevelUsed => "domain-level-used",
        Domain::Topic5 => "domain-topic",
        Domain::TopicInPlay => "domain-topic-in-play",
        Domain::MainPerp => "domain-main-perp",
        Domain::Site => "domain-site",
        Domain::Area => "domain-area",
        Domain::Storyline(_) => "domain-storyline",
        Domain::Violation6 | Domain::Violation6InPlay => "domain-violation",
        Domain::Values(..) => "domain-values",
    }
}

/// What people call a member of a domain, in the language that is spoken.
pub fn called<'a>(domain: &Domain, key: &'a str, vocabulary: &'a Vocabulary) -> Cow<'a, str> {
    let axis = match domain {
        Domain::PhaseUsed => "phase",
        Domain::CoreDeclared => "core",
        Domain::LevelUsed => "level",
        Domain::Topic5 | Domain::TopicInPlay => "topic",
        Domain::Values(axis, _) => axis,
        Domain::Violation6 | Domain::Violation6InPlay => return Cow::Owned(crate::words::say(key)),
        Domain::MainPerp | Domain::Site | Domain::Area | Domain::Storyline(_) => return Cow::Borrowed(key),
    };
    Cow::Borrowed(vocabulary.label(axis, key))
}

/// The members of a domain in this scenario.
pub fn members<'a>(judge: &Judge<'a>, domain: &'a Domain, filter: Option<FilterId>) -> Vec<Member<'a>> {
    let scenario = judge.scenario;
    match domain {
        Domain::PhaseUsed => {
            let mut seen = BTreeSet::new();
            let kinds = scenario.phases.iter().map(|phase| phase.kind.as_str()).filter(|kind| !kind.is_empty());
            kinds.filter(|kind| seen.insert(*kind)).map(|kind| value(judge, "phase", kind)).collect()
        }
        Domain::CoreDeclared => {
            scenario.exercise.core_tasks.iter().map(|core| value(judge, "core", core.as_str())).collect()
        }
        Domain::LevelUsed => {
            scenario.exercise.levels.iter().map(|level| value(judge, "level", level.as_str())).collect()
        }
        Domain::Topic5 => topics(judge, false),
        Domain::TopicInPlay => topics(judge, true),
        Domain::MainPerp => {
            let main = scenario.actors.iter().enumerate().filter(|(_, actor)| actor.main);
            main.map(|(place, actor)| Member {
                mask: Some(Cow::Borrowed(judge.table.of_perpetrator(place))),
                ..record(&actor.name, &actor.id.0)
            })
            .collect()
        }
        Domain::Site => {
            let sites = scenario.places.iter().filter(|place| !place.cp_kind.is_empty());
            sites.map(|place| record(&place.name, &place.id.0)).collect()
        }
        Domain::Area => scenario.areas.iter().map(|area| record(&area.name, &area.id.0)).collect(),
        Domain::Storyline(_) => storylines(judge, filter),
        Domain::Violation6 => violations(judge),
        Domain::Violation6InPlay => {
            let live = judge.flag(Flag::Live);
            let played = |member: &Member<'_>| member.mask.as_ref().is_some_and(|mask| mask.meets(live));
            violations(judge).into_iter().filter(played).collect()
        }
        Domain::Values(axis, values) => values.iter().map(|it| value(judge, axis, it)).collect(),
    }
}

fn record<'a>(name: &'a str, id: &SmolStr) -> Member<'a> {
    Member {
        key: Cow::Borrowed(name),
        mask: None,
        storyline: None,
        record: Some(id.clone()),
        value: None,
        is_harm: false,
    }
}

fn value<'a>(judge: &Judge<'a>, axis: &str, id: &'a str) -> Member<'a> {
    let column = judge.program.column(axis, id);
    Member {
        key: Cow::Borrowed(id),
        mask: Some(column.map(|column| Cow::Borrowed(judge.table.column(usize::from(column.0)))).unwrap_or_default()),
        storyline: None,
        record: None,
        value: Some((SmolStr::new(axis), SmolStr::new(id))),
        is_harm: axis == "violation",
    }
}

fn topics<'a>(judge: &Judge<'a>, in_play: bool) -> Vec<Member<'a>> {
    let Some(axis) = judge.program.vocabulary.axis("topic") else { return Vec::new() };
    let values = axis.values.iter().enumerate();
    let wanted = values.filter(|(place, _)| !in_play || judge.features.in_play.get(*place).copied().unwrap_or(false));
    wanted.map(|(_, it)| value(judge, "topic", &it.id)).collect()
}

fn storylines<'a>(judge: &Judge<'a>, filter: Option<FilterId>) -> Vec<Member<'a>> {
    let matching = filter.map(|filter| judge.table.filter(filter));
    let mut members = Vec::new();
    for (place, storyline) in (0_u32..).zip(judge.scenario.storylines.iter()) {
        let mask = judge.table.of_storyline(place as usize);
        if matching.is_none_or(|matching| mask.meets(matching)) {
            members.push(Member {
                mask: Some(Cow::Borrowed(mask)),
                storyline: Some(place),
                ..record(&storyline.title, &storyline.id.0)
            });
        }
    }
    members
}

fn violations<'a>(judge: &Judge<'a>) -> Vec<Member<'a>> {
    let party = judge.table.column(judge.program.flag(Flag::Party));
    let sign = judge.program.column("role", "indicator").map(|column| judge.table.column(usize::from(column.0)));
    let group = |(words, values): &(&'static str, &[&str])| {
        let columns = values.iter().filter_map(|value| judge.program.column("violation", value));
        let mut mask = party.and_any(columns.map(|column| judge.table.column(usize::from(column.0))));
        if let Some(sign) = sign {
            mask = mask.without(sign);
        }
        Member {
            key: Cow::Borrowed(words),
            mask: Some(Cow::Owned(mask)),
            storyline: None,
            record: None,
            value: None,
            is_harm: true,
        }
    };
    VIOLATIONS.iter().map(group).collect()
}
