//! Rules about the play itself, each by the name that the rules file uses: numbers, times, load, objectives, reserve.

use super::Seen;
use super::eye::Eye;
use crate::checklist::{Decided, Rule};
use crate::coverage::assess::Coverage;
use crate::coverage::play::{PlayFault, play_faults};
use crate::scenario::integrity::{Problem, frame_problems};
use crate::scenario::tempo::clashes;
use crate::scenario::{AudienceId, Code, ExTime, Inject, InjectId, RecordKind, RecordRef, Scenario};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a rule on play sees; the rule brings its limit.
pub(super) type Look = fn(&Eye<'_>, &Rule) -> Option<Seen>;

/// The rule that asks for the load of an hour.
const CROWDED: &str = "play_crowded";

/// All rules on play.
pub(super) const CODES: [(&str, Look); 16] = [
    ("play_recipient", |eye, _| of_injects(eye, &[PlayFault::Recipient])),
    ("play_time", |eye, _| of_injects(eye, &[PlayFault::Time])),
    ("play_outside", |eye, _| of_injects(eye, &[PlayFault::BeforeStartEx, PlayFault::AfterEndEx])),
    ("play_number", number_twice),
    ("play_parent", without_parent),
    ("play_expected", |eye, _| of_injects(eye, &[PlayFault::Expected])),
    ("play_objective", without_objective),
    ("play_objective_unused", objective_unused),
    ("play_objective_edge", objective_at_the_edge),
    (CROWDED, crowded),
    ("play_clash", clash),
    ("play_to_itself", |eye, _| of_injects(eye, &[PlayFault::ToItself])),
    ("play_gap", gap_left_open),
    ("play_reserve", topic_in_reserve),
    ("play_evaluator", topic_without_evaluator),
    ("play_frame", frame),
];

fn at(places: Vec<RecordRef>) -> Option<Seen> {
    (!places.is_empty()).then(|| Seen { places, ..Seen::default() })
}

fn records<'i>(injects: impl IntoIterator<Item = &'i Arc<Inject>>) -> Vec<RecordRef> {
    injects.into_iter().map(|inject| inject.id.record()).collect()
}

/// The live injects with one of these faults.
fn of_injects(eye: &Eye<'_>, faults: &[PlayFault]) -> Option<Seen> {
    let is_amiss = |inject: &&Arc<Inject>| play_faults(&eye.scenario, inject).iter().any(|it| faults.contains(it));
    at(records(eye.live().into_iter().filter(is_amiss)))
}

/// Two live injects of one number.
fn number_twice(eye: &Eye<'_>, _: &Rule) -> Option<Seen> {
    let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
    let live = eye.live();
    let numbers = live.iter().map(|inject| inject.number.trim()).filter(|number| !number.is_empty());
    numbers.for_each(|number| *owners.entry(number).or_default() += 1);
    let is_twice = |inject: &&Arc<Inject>| owners.get(inject.number.trim()).is_some_and(|count| *count > 1);
    at(records(live.iter().copied().filter(is_twice)))
}

/// Injects outside the tree, where most stand in it.
fn without_parent(eye: &Eye<'_>, _: &Rule) -> Option<Seen> {
    let (inside, outside): (Vec<_>, Vec<_>) = eye.live().into_iter().partition(|inject| inject.incident.is_some());
    if inside.len() > outside.len() { at(records(outside)) } else { None }
}

/// Injects without a training objective, where the exercise has objectives.
fn without_objective(eye: &Eye<'_>, _: &Rule) -> Option<Seen> {
    let asks = |inject: &&Arc<Inject>| {
        inject.objectives.is_empty()
            && !matches!(inject.kind.as_str(), "background")
            && inject.status.as_str() != "draft"
    };
    if eye.scenario.objectives.is_empty() { None } else { at(records(eye.live().into_iter().filter(asks))) }
}

/// Objectives that no live inject serves.
fn objective_unused(eye: &Eye<'_>, _: &Rule) -> Option<Seen> {
    let used: BTreeSet<_> = eye.live().into_iter().flat_map(|inject| &inject.objectives).collect();
    let unused = eye.scenario.objectives.iter().filter(|objective| !used.contains(&objective.id));
    if eye.live().is_empty() { None } else { at(unused.map(|objective| objective.id.record()).collect()) }
}

/// Objectives whose injects all come in the first, or all in the last quarter of play.
fn objective_at_the_edge(eye: &Eye<'_>, _: &Rule) -> Option<Seen> {
    let endex = eye.scenario.exercise.endex.filter(|endex| endex.0 > 0)?;
    let is_edge = |times: &[ExTime]| {
        let early = |time: &ExTime| time.0 * 4 < endex.0;
        let late = |time: &ExTime| time.0 * 4 > endex.0 * 3;
        times.len() > 1 && (times.iter().all(early) || times.iter().all(late))
    };
    let live = eye.live();
    let times = |objective: &crate::scenario::ObjectiveId| -> Vec<ExTime> {
        live.iter().filter(|inject| inject.objectives.contains(objective)).filter_map(|inject| inject.time).collect()
    };
    let edge = eye.scenario.objectives.iter().filter(|objective| is_edge(&times(&objective.id)));
    at(edge.map(|objective| objective.id.record()).collect())
}

/// An inject with its time.
type Timed<'i> = (ExTime, &'i Arc<Inject>);

/// How many injects within an hour one branch can deal with: what the planner set, else what the rule proposes.
fn limit(scenario: &Scenario, rule: &Rule) -> Option<usize> {
    scenario.exercise.load_limit.map(|own| own as usize).or(rule.limit)
}

impl Coverage {
    /// How many injects within an hour one branch can deal with, which the timeline shows and a rule asks.
    pub fn load_limit(&self) -> Option<usize> {
        limit(&self.scenario, self.load_rule()?)
    }

    /// The same as long as no planner sets it.
    pub fn proposed_load_limit(&self) -> Option<usize> {
        self.load_rule()?.limit
    }

    fn load_rule(&self) -> Option<&Rule> {
        let is_load = |rule: &Rule| matches!(&rule.decided, Decided::ByCode(code) if code == CROWDED);
        self.program.rules.iter().map(|it| &*it.rule).find(|rule| is_load(rule))
    }
}

/// More injects for one branch of one audience within an hour than the rule allows.
fn crowded(eye: &Eye<'_>, rule: &Rule) -> Option<Seen> {
    const HOUR: i64 = 60;
    let most = limit(&eye.scenario, rule)?;
    let all: Vec<Option<&AudienceId>> = match eye.scenario.audiences.len() {
        0 => vec![None],
        _ => eye.scenario.audiences.iter().map(|audience| Some(&audience.id)).collect(),
    };
    let mut to: BTreeMap<(&Code, Option<&AudienceId>), Vec<Timed<'_>>> = BTreeMap::new();
    for inject in eye.live() {
        let Some(time) = inject.time else { continue };
        for audience in &all {
            if inject.audiences.is_empty() || audience.is_none_or(|id| inject.audiences.contains(id)) {
                inject.to.iter().for_each(|code| to.entry((code, *audience)).or_default().push((time, inject)));
            }
        }
    }
    let (mut injects, mut members) = (BTreeMap::new(), BTreeSet::new());
    for ((code, _), of_branch) in &mut to {
        of_branch.sort_by_key(|(time, _)| *time);
        for (place, (time, _)) in of_branch.iter().enumerate() {
            let within = of_branch.iter().skip(place).take_while(|(other, _)| other.0 - time.0 < HOUR);
            let within: Vec<_> = within.collect();
            if within.len() > most {
                members.insert(code.as_str().to_uppercase());
                injects.extend(within.into_iter().map(|(time, inject)| ((*time, &inject.id), *inject)));
            }
        }
    }
    let seen = at(records(injects.into_values()))?;
    Some(Seen { among: most, members: members.into_iter().collect(), ..seen })
}

/// Two injects for one branch in the same minute.
fn clash(eye: &Eye<'_>, _: &Rule) -> Option<Seen> {
    let clashes = clashes(&eye.scenario);
    let branches: BTreeSet<String> = clashes.iter().map(|clash| clash.branch.as_str().to_uppercase()).collect();
    let ids: BTreeSet<&InjectId> = clashes.iter().flat_map(|clash| &clash.injects).collect();
    let seen = at(records(eye.live().into_iter().filter(|inject| ids.contains(&inject.id))))?;
    Some(Seen { members: branches.into_iter().collect(), ..seen })
}

/// Texts in which a gap of a template was left open, such as `{town}` or TBD.
fn gap_left_open(eye: &Eye<'_>, _: &Rule) -> Option<Seen> {
    let (mut places, mut words) = (Vec::new(), BTreeSet::new());
    for inject in eye.live() {
        let found: Vec<String> = [&inject.title, &inject.text].into_iter().flat_map(|text| gaps(text)).collect();
        if !found.is_empty() {
            places.push(inject.id.record());
            words.extend(found);
        }
    }
    Some(Seen { words: words.into_iter().collect(), ..at(places)? })
}

/// The gaps of a text: what stands in curly brackets, one word, or a mark for what is still to be said.
fn gaps(text: &str) -> Vec<String> {
    const OPEN: [&str; 3] = ["TBD", "TBC", "XXX"];
    let is_name = |word: &str| !word.is_empty() && word.chars().all(|it| it.is_alphanumeric() || it == '_');
    let gap = |word: &str| {
        let word = word.trim_matches(|letter: char| matches!(letter, '.' | ',' | ';' | ':' | '(' | ')'));
        let inner = word.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).filter(|inner| is_name(inner));
        inner.or_else(|| OPEN.contains(&word).then_some(word)).map(str::to_owned)
    };
    text.split_whitespace().filter_map(gap).collect()
}

/// The topics with the injects that carry them and were not cancelled, by name.
fn by_topic<'e>(eye: &Eye<'e>) -> Vec<(String, Vec<&'e Arc<Inject>>)> {
    let coverage = eye.coverage();
    let injects = || coverage.scenario().injects.iter().filter(|inject| inject.status.as_str() != "cancelled");
    let topics = coverage.program().vocabulary.topics().into_iter();
    let of = |id: &str| injects().filter(|inject| inject.has_tag(id)).collect::<Vec<_>>();
    topics.map(|(id, topic)| (topic.name().to_owned(), of(&id))).filter(|(_, injects)| !injects.is_empty()).collect()
}

/// The topics of which this is true, with their injects.
fn topics(eye: &Eye<'_>, is_amiss: impl Fn(&[&Arc<Inject>]) -> bool) -> Option<Seen> {
    let amiss: Vec<_> = by_topic(eye).into_iter().filter(|(_, injects)| is_amiss(injects)).collect();
    let injects: BTreeMap<_, _> =
        amiss.iter().flat_map(|(_, injects)| injects).map(|inject| ((inject.time, &inject.id), *inject)).collect();
    let members = amiss.iter().map(|(name, _)| name.clone()).collect();
    Some(Seen { members, ..at(records(injects.into_values()))? })
}

/// Topics that only appear in injects kept in reserve.
fn topic_in_reserve(eye: &Eye<'_>, _: &Rule) -> Option<Seen> {
    topics(eye, |injects| injects.iter().all(|it| it.kind.as_str() == "contingency" || it.status.as_str() == "held"))
}

/// Topics of which no inject tells evaluators what to look for.
fn topic_without_evaluator(eye: &Eye<'_>, _: &Rule) -> Option<Seen> {
    topics(eye, |injects| injects.iter().all(|inject| inject.observables.is_empty()))
}

/// ENDEX and phases that contradict each other, by the names of the phases.
fn frame(eye: &Eye<'_>, _: &Rule) -> Option<Seen> {
    let problems = frame_problems(&eye.scenario);
    let name = |problem: &Problem| match &problem.record {
        Some(record) if record.kind == RecordKind::Phase => problem.called.clone(),
        _ => "ENDEX".to_owned(),
    };
    let places: BTreeSet<RecordRef> = problems.iter().filter_map(|problem| problem.record.clone()).collect();
    let members: BTreeSet<String> = problems.iter().map(name).collect();
    Some(Seen { members: members.into_iter().collect(), ..at(places.into_iter().collect())? })
}
