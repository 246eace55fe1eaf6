//! The members that a quantifier runs over, each with the injects or the record it stands for.

use super::bits::Bits;
use super::judge::Judge;
use super::program::{FilterId, Flag};
use crate::checklist::Domain;
use smol_str::SmolStr;

/// One member of a domain.
#[derive(Clone, Debug)]
pub struct Member {
    /// Its name for people.
    pub label: String,
    /// The injects for which `this` holds; none where `this` is about records only.
    pub mask: Option<Bits>,
    /// The record it is, by id, for tests on records.
    pub record: Option<SmolStr>,
    /// The value it is, by axis and id, for tests on records.
    pub value: Option<(SmolStr, SmolStr)>,
}

/// The six groups of grave violations: name of the group in the words, values.
const VIOLATIONS: [(&str, &[&str]); 6] = [
    ("violation-killing", &["killing", "maiming"]),
    ("violation-recruitment", &["recruitment", "use"]),
    ("violation-sexual", &["sexual_violence"]),
    ("violation-abduction", &["abduction"]),
    ("violation-attack", &["attack_school", "attack_education_staff", "attack_hospital", "attack_medical_staff", "threat_school_hospital"]),
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
        Domain::Violation6 => "domain-violation",
        Domain::Values(..) => "domain-values",
    }
}

/// The members of a domain in this scenario.
pub fn members(judge: &Judge<'_>, domain: &Domain, filter: Option<FilterId>) -> Vec<Member> {
    let scenario = judge.scenario;
    match domain {
        Domain::PhaseUsed => {
            let mut kinds: Vec<&str> = scenario.phases.iter().map(|phase| phase.kind.as_str()).filter(|kind| !kind.is_empty()).collect();
            kinds.dedup();
            let mut seen = std::collections::BTreeSet::new();
            kinds.retain(|kind| seen.insert(*kind));
            kinds.into_iter().map(|kind| value(judge, "phase", kind)).collect()
        }
        Domain::CoreDeclared => scenario.exercise.core_tasks.iter().map(|core| value(judge, "core", core.as_str())).collect(),
        Domain::LevelUsed => scenario.exercise.levels.iter().map(|level| value(judge, "level", level.as_str())).collect(),
        Domain::Topic5 => topics(judge, false),
        Domain::TopicInPlay => topics(judge, true),
        Domain::MainPerp => {
            let main = scenario.actors.iter().filter(|actor| actor.main);
            main.map(|actor| Member {
                label: actor.name.to_string(),
                mask: Some(judge.table.of_perpetrator(actor.id.as_str())),
                record: Some(actor.id.0.clone()),
                value: None,
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
        Domain::Values(axis, values) => values.iter().map(|it| value(judge, axis, it)).collect(),
    }
}

fn record(name: &str, id: &SmolStr) -> Member {
    Member { label: name.to_owned(), mask: None, record: Some(id.clone()), value: None }
}

fn value(judge: &Judge<'_>, axis: &str, id: &str) -> Member {
    let column = judge.program.column(axis, id);
    Member {
        label: judge.program.vocabulary.label(axis, id).to_owned(),
        mask: Some(column.map(|column| judge.table.column(usize::from(column.0)).clone()).unwrap_or_default()),
        record: None,
        value: Some((SmolStr::new(axis), SmolStr::new(id))),
    }
}

fn topics(judge: &Judge<'_>, in_play: bool) -> Vec<Member> {
    let Some(axis) = judge.program.vocabulary.axis("topic") else { return Vec::new() };
    let values = axis.values.iter().enumerate();
    let wanted = values.filter(|(place, _)| !in_play || judge.features.in_play.get(*place).copied().unwrap_or(false));
    wanted.map(|(_, it)| value(judge, "topic", &it.id)).collect()
}

fn storylines(judge: &Judge<'_>, filter: Option<FilterId>) -> Vec<Member> {
    let matching = filter.map(|filter| judge.table.filter(filter));
    let mut members = Vec::new();
    for storyline in judge.scenario.storylines.iter() {
        let mask = judge.table.storylines().get(&storyline.id.0).cloned().unwrap_or_default();
        if matching.is_none_or(|matching| mask.meets(matching)) {
            members.push(Member { mask: Some(mask), ..record(&storyline.title, &storyline.id.0) });
        }
    }
    members
}

fn violations(judge: &Judge<'_>) -> Vec<Member> {
    let party = judge.table.column(judge.program.flag(Flag::Party));
    let sign = judge.program.column("role", "indicator").map(|column| judge.table.column(usize::from(column.0)));
    let group = |(words, values): &(&str, &[&str])| {
        let mut mask = Bits::with_words(judge.table.words());
        for column in values.iter().filter_map(|value| judge.program.column("violation", value)) {
            mask.add(judge.table.column(usize::from(column.0)));
        }
        mask = mask.and(party);
        if let Some(sign) = sign {
            mask = mask.without(sign);
        }
        Member { label: crate::words::say(words), mask: Some(mask), record: None, value: None }
    };
    VIOLATIONS.iter().map(group).collect()
}
