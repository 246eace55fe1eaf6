//! Bare stretches: where in the time of the exercise a line asks for something and its topic has nothing at all.
//!
//! A line says when it wants something in two ways: it names a phase, or it wants one inject before or after
//! another. Lines that would call for one more harm are left out; no stretch is empty for want of harm.

use super::assess::Coverage;
use super::explain::unfollowed;
use super::line::{Because, Line, Note, Part};
use super::near::asks_for_harm;
use super::verdict::Verdict;
use crate::checklist::Weight;
use crate::checklist::criterion::{Criterion, Domain, Filter, Test};
use crate::scenario::{ExTime, RequirementId, Scenario};
use crate::words::{say, say_with};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// Shorter ones are no gap that anybody would see in an exercise of days.
const SHORTEST: i64 = 6 * 60;

/// Why a line wants something in a stretch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BareReason {
    /// It asks for something in these phases, by kind, in order of time.
    Phases(Vec<SmolStr>),
    /// What it found goes on from nothing earlier.
    Before,
    /// Nothing goes on from what it found.
    After,
}

/// A stretch in which lines of a topic ask for something and no inject is evidence for any of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bare {
    /// The topic by whole id.
    pub topic: SmolStr,
    /// When it begins.
    pub from: ExTime,
    /// When it ends.
    pub to: ExTime,
    /// Why something is wanted here.
    pub reason: BareReason,
    /// The lines that want it, the gravest first.
    pub lines: Vec<RequirementId>,
}

impl Bare {
    /// Why something is wanted here, in three words.
    pub fn words(&self, coverage: &Coverage) -> String {
        let name = |kind: &SmolStr| coverage.program.vocabulary.label("phase", kind).to_owned();
        let between = |id: &str, first: &SmolStr, last: &SmolStr| {
            say_with(id, &[("first", name(first).into()), ("last", name(last).into())])
        };
        let all: BTreeSet<&str> = coverage.scenario.phases.iter().map(|phase| phase.kind.as_str()).collect();
        match &self.reason {
            BareReason::Before => say("bare-before"),
            BareReason::After => say("bare-after"),
            BareReason::Phases(kinds) => match kinds.as_slice() {
                [only] => say_with("bare-phase", &[("phase", name(only).into())]),
                kinds if kinds.len() == all.len() => say("bare-all"),
                [first, last] => between("bare-either", first, last),
                [first, .., last] => between("bare-from", first, last),
                [] => String::new(),
            },
        }
    }
}

/// What one line wants when.
enum Wish {
    Phase(SmolStr),
    Before(ExTime),
    After(ExTime),
}

/// A phase with its times.
struct Stretch {
    kind: SmolStr,
    from: ExTime,
    to: ExTime,
}

impl Coverage {
    /// The bare stretches of all topics, in the order of the topics and then of time.
    pub fn bare(&self) -> Vec<Bare> {
        let play = Play::of(&self.scenario);
        let topics = self.program.vocabulary.topics();
        topics.iter().flat_map(|(topic, _)| self.bare_of(topic, &self.times_of(topic), &play)).collect()
    }

    /// The bare stretches of topics, given with the times of their evidence in order.
    pub fn bare_at<'t>(&self, topics: impl Iterator<Item = (&'t SmolStr, &'t [ExTime])>) -> Vec<Bare> {
        let play = Play::of(&self.scenario);
        topics.flat_map(|(topic, times)| self.bare_of(topic, times, &play)).collect()
    }

    fn bare_of(&self, topic: &SmolStr, times: &[ExTime], play: &Play) -> Vec<Bare> {
        let open = self.lines.iter().filter(|line| {
            line.requirement.topic == *topic
                && line.weight != Weight::GoodPractice
                && matches!(line.verdict, Verdict::Partly | Verdict::Missing)
                && !asks_for_harm(self, line)
        });
        let mut open: Vec<&Line> = open.map(|line| &**line).collect();
        open.sort_by_key(|line| line.weight);
        let mut found = Vec::new();
        for line in open {
            for wish in wishes(self, line) {
                found.extend(play.bare(topic, times, wish, &line.requirement.id));
            }
        }
        joined(found)
    }

    /// When the injects are played that are evidence for lines of a topic.
    pub fn times_of(&self, topic: &str) -> Vec<ExTime> {
        let evidence = self.evidence_of(topic);
        let mut times: Vec<ExTime> = evidence.iter().filter_map(|slot| self.table.slot(slot)?.inject.time).collect();
        times.sort_unstable();
        times
    }

    /// The injects that are evidence for lines of a topic.
    pub fn evidence_of(&self, topic: &str) -> super::Bits {
        let mut evidence = super::Bits::default();
        let of_topic = self.lines.iter().filter(|line| line.requirement.topic == topic);
        of_topic.for_each(|line| evidence.add(&line.evidence));
        evidence
    }
}

/// The time of the exercise and its phases.
struct Play {
    from: ExTime,
    to: ExTime,
    phases: Vec<Stretch>,
}

impl Play {
    fn of(scenario: &Scenario) -> Self {
        let times = || scenario.injects.iter().filter_map(|inject| inject.time);
        let ends = scenario.phases.iter().filter_map(|phase| phase.end);
        let last = scenario.exercise.endex.or_else(|| ends.max()).or_else(|| times().max()).unwrap_or_default();
        let starts = scenario.phases.iter().filter_map(|phase| phase.start);
        let first = starts.chain([ExTime(0)]).min().unwrap_or_default();
        let mut phases: Vec<Stretch> = Vec::new();
        let known = scenario.phases.iter().filter_map(|phase| Some((phase, phase.start?)));
        for (phase, from) in known {
            let next = scenario.phases.iter().filter_map(|other| other.start).filter(|start| *start > from).min();
            let to = phase.end.or(next).unwrap_or(last);
            phases.push(Stretch { kind: phase.kind.0.clone(), from, to });
        }
        phases.sort_by_key(|phase| phase.from);
        Self { from: first, to: last, phases }
    }

    /// The stretches of a wish in which the topic has nothing.
    fn bare(&self, topic: &SmolStr, times: &[ExTime], wish: Wish, line: &RequirementId) -> Vec<Bare> {
        let bare = |from, to, reason| Bare { topic: topic.clone(), from, to, reason, lines: vec![line.clone()] };
        let found = match wish {
            Wish::Phase(kind) => {
                let own = self.phases.iter().filter(|phase| phase.kind == kind);
                own.map(|phase| bare(phase.from, phase.to, BareReason::Phases(vec![kind.clone()]))).collect()
            }
            Wish::Before(time) => {
                let first = times.first().copied().unwrap_or(time).min(time);
                vec![bare(self.from, first, BareReason::Before)]
            }
            Wish::After(time) => {
                let last = times.last().copied().unwrap_or(time).max(time);
                vec![bare(last, self.to, BareReason::After)]
            }
        };
        let is_bare = |bare: &Bare| {
            // What ends a stretch on either side of it is no content of it.
            let inside = |time: &ExTime| match bare.reason {
                BareReason::Phases(_) => bare.from <= *time && *time < bare.to,
                BareReason::Before | BareReason::After => bare.from < *time && *time < bare.to,
            };
            bare.to.0.saturating_sub(bare.from.0) >= SHORTEST && !times.iter().any(inside)
        };
        found.into_iter().filter(is_bare).collect()
    }
}

/// Stretches that say the same, and phases that follow each other, as one; what lies within another goes into it.
fn joined(mut found: Vec<Bare>) -> Vec<Bare> {
    found.sort_by_key(|bare| (bare.from, std::cmp::Reverse(bare.to)));
    let mut all: Vec<Bare> = Vec::new();
    for bare in found {
        let Some(last) = all.last_mut() else {
            all.push(bare);
            continue;
        };
        if bare.to <= last.to || (bare.from <= last.to && join_phases(last, &bare)) {
            add_lines(last, bare.lines);
            continue;
        }
        // Two that only overlap stand beside each other.
        let from = bare.from.max(last.to);
        if bare.to.0 - from.0 >= SHORTEST {
            all.push(Bare { from, ..bare });
        }
    }
    all
}

fn join_phases(last: &mut Bare, next: &Bare) -> bool {
    let (BareReason::Phases(known), BareReason::Phases(more)) = (&mut last.reason, &next.reason) else { return false };
    known.extend(more.iter().cloned());
    last.to = next.to;
    true
}

fn add_lines(bare: &mut Bare, lines: Vec<RequirementId>) {
    let known: BTreeSet<RequirementId> = bare.lines.iter().cloned().collect();
    bare.lines.extend(lines.into_iter().filter(|line| !known.contains(line)));
}

/// When a line wants something that it does not have.
fn wishes(coverage: &Coverage, line: &Line) -> Vec<Wish> {
    let mut found = Vec::new();
    walk(coverage, &line.requirement.criterion, &line.part, &mut found);
    if line.because == Because::ReportEndsStory {
        let times = unfollowed(line, coverage);
        found.extend(last_time(coverage, &times).map(Wish::After));
    }
    let mut seen = BTreeMap::new();
    found.retain(|wish| match wish {
        Wish::Phase(kind) => seen.insert(kind.clone(), ()).is_none(),
        Wish::Before(_) | Wish::After(_) => true,
    });
    found
}

fn walk(coverage: &Coverage, criterion: &Criterion, part: &Part, found: &mut Vec<Wish>) {
    if part.met || part.dropped {
        return;
    }
    let inside = |criteria: &[Criterion], found: &mut Vec<Wish>| {
        criteria.iter().zip(&part.parts).for_each(|(criterion, part)| walk(coverage, criterion, part, found));
    };
    match criterion {
        Criterion::All(criteria) | Criterion::Any(criteria) => inside(criteria, found),
        Criterion::When(_, inner) => walk(coverage, inner, part, found),
        Criterion::Each(Domain::PhaseUsed, _) => {
            let open = part.parts.iter().filter(|member| !member.met && !member.dropped);
            found.extend(open.filter_map(|member| Some(Wish::Phase(member.member.as_deref()?.into()))));
        }
        Criterion::Each(_, inner) => part.parts.iter().for_each(|part| walk(coverage, inner, part, found)),
        Criterion::Some(_, inner) => {
            // One member is enough, so only the one that has most of it is asked.
            let nearest = part.parts.iter().filter(|member| member.credit).max_by_key(|member| member.have);
            nearest.into_iter().for_each(|part| walk(coverage, inner, part, found));
        }
        Criterion::Count { of, .. } | Criterion::Distinct { over: of, .. } => phases(of, found),
        Criterion::Pair { first, then, .. } => match part.note {
            Note::EarlierAlone => found.extend(last_time(coverage, &part.halves).map(Wish::After)),
            Note::LaterAlone => found.extend(first_time(coverage, &part.later).map(Wish::Before)),
            _ => [first, then].into_iter().for_each(|filter| phases(filter, found)),
        },
        Criterion::Share { .. } | Criterion::Records { .. } | Criterion::Signed { .. } | Criterion::Kept { .. } => {}
    }
}

/// The phases that a filter names.
fn phases(filter: &Filter, found: &mut Vec<Wish>) {
    for test in filter {
        match test {
            Test::Has { axis, values, .. } if axis == "phase" => {
                found.extend(values.iter().cloned().map(Wish::Phase));
            }
            Test::Named(_, inner) => phases(inner, found),
            _ => {}
        }
    }
}

fn times(coverage: &Coverage, injects: &super::Bits) -> impl Iterator<Item = ExTime> {
    injects.iter().filter_map(|slot| coverage.table.slot(slot)?.inject.time)
}

fn last_time(coverage: &Coverage, injects: &super::Bits) -> Option<ExTime> {
    times(coverage, injects).max()
}

fn first_time(coverage: &Coverage, injects: &super::Bits) -> Option<ExTime> {
    times(coverage, injects).min()
}
