//! What stays open although the gaps were closed as far as the library goes, and why.

use super::asked::is_open;
use super::column::touches_out;
use super::place::{Unplaced, is_allowed};
use super::plan::Plan;
use crate::app::library::looks_at_the_whole;
use crate::coverage::line::{Note, Part};
use crate::coverage::{Coverage, Line, Verdict, missing};
use crate::scenario::{RecordKind, RecordRef, RequirementId};
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// A line that stays open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stays {
    /// The line.
    pub line: RequirementId,
    /// Its title.
    pub title: String,
    /// How it stands.
    pub verdict: Verdict,
    /// Why.
    pub why: Why,
    /// What it still lacks, in sentences.
    pub missing: Vec<String>,
    /// Where what it lacks is entered, where that is in the setting.
    pub entered: Option<RecordRef>,
}

/// Why a line stays open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The evidence is there, and a named adviser has still to judge it.
    Adviser,
    /// An item that was found closes it and is not taken; its id.
    NotTaken(SmolStr),
    /// It asks for records of the set-up or for what a person says, which no inject brings.
    Setup,
    /// It asks for marks of injects that are there already, such as must-play.
    Marks,
    /// It looks at the exercise as a whole, such as a share of all injects, and the items do not move it far enough.
    Whole,
    /// No item of the library serves it.
    NoItem,
    /// Items serve it, and the limits leave them out; their ids.
    Limits(Vec<SmolStr>),
    /// Items serve it, and touch a topic that a named person took out of scope; their ids.
    OutOfScope(Vec<SmolStr>),
    /// Items serve it and belong into a kind of phase that the exercise does not have.
    NoPhase(SmolStr, Vec<SmolStr>),
    /// Items serve it and are longer, in minutes, than the exercise leaves room for.
    TooLong(i64, Vec<SmolStr>),
    /// Items serve it, and their branches get something at each time at which they would fit.
    Crowded(Vec<SmolStr>),
    /// Items serve it, and would make it a large exercise, in which essential lines ask for twice as much.
    Size(Vec<SmolStr>),
    /// Items serve it elsewhere, and here it lacks more than they bring; their ids.
    NotEnough(Vec<SmolStr>),
}

impl Why {
    /// Its name in machine output.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Adviser => "adviser",
            Self::NotTaken(_) => "not_taken",
            Self::Setup => "setup",
            Self::Marks => "marks",
            Self::Whole => "whole",
            Self::NoItem => "no_item",
            Self::Limits(_) => "limits",
            Self::OutOfScope(_) => "out_of_scope",
            Self::NoPhase(..) => "no_phase",
            Self::TooLong(..) => "too_long",
            Self::Crowded(_) => "crowded",
            Self::Size(_) => "size",
            Self::NotEnough(_) => "not_enough",
        }
    }

    /// The items that it is about, by id.
    pub fn items(&self) -> &[SmolStr] {
        match self {
            Self::Adviser | Self::Setup | Self::Marks | Self::Whole | Self::NoItem => &[],
            Self::NotTaken(item) => std::slice::from_ref(item),
            Self::Limits(items)
            | Self::OutOfScope(items)
            | Self::NoPhase(_, items)
            | Self::TooLong(_, items)
            | Self::Crowded(items)
            | Self::Size(items)
            | Self::NotEnough(items) => items,
        }
    }
}

/// All lines that were asked for and stay open, those that only wait for a person first.
pub(super) fn stays(plan: &Plan, before: &Coverage, after: &Coverage) -> Vec<Stays> {
    let open = after.lines().iter().filter(|line| plan.asked.holds(line) && line.verdict.is_open());
    let stays = open.map(|line| Stays {
        line: line.requirement.id.clone(),
        title: line.requirement.title_said().into_owned(),
        verdict: line.verdict,
        why: why(plan, before, line),
        missing: missing(line, after),
        entered: lacks(&line.part).setup.map(|(kind, name)| place_of(kind, name.as_deref(), after)),
    });
    let mut stays: Vec<Stays> = stays.collect();
    stays.sort_by_key(|stays| stays.why != Why::Adviser);
    stays
}

fn why(plan: &Plan, before: &Coverage, line: &Line) -> Why {
    let id = &line.requirement.id;
    if line.verdict == Verdict::Waits || !is_open(line) {
        return Why::Adviser;
    }
    let closes = |taken: &&super::Taken| taken.closes.contains(id);
    if let Some(taken) = plan.whole.taken.iter().find(closes) {
        return Why::NotTaken(taken.item.clone());
    }
    if let Some(mend) = plan.whole.mends.iter().find(|mend| mend.closes.contains(id)) {
        return Why::NotTaken(mend.deed.name());
    }
    let serving: Vec<&super::Entry> = plan.serving(&id.0);
    let ids = |entries: &[&super::Entry]| entries.iter().map(|entry| entry.item.id.clone()).collect::<Vec<_>>();
    match lacks(&line.part) {
        Lacks { setup: Some(_), .. } => return Why::Setup,
        Lacks { marks: true, .. } => return Why::Marks,
        _ => {}
    }
    if serving.is_empty() {
        return if looks_at_the_whole(&line.requirement) { Why::Whole } else { Why::NoItem };
    }
    let (within, out): (Vec<&super::Entry>, Vec<&super::Entry>) =
        serving.into_iter().partition(|entry| !touches_out(entry, before));
    if within.is_empty() {
        return Why::OutOfScope(ids(&out));
    }
    let (allowed, barred): (Vec<&super::Entry>, Vec<&super::Entry>) =
        within.into_iter().partition(|entry| is_allowed(entry, &plan.asked));
    let unplaced =
        |entry: &&super::Entry| plan.unplaced.iter().find(|(id, _)| *id == entry.item.id).map(|(_, why)| why);
    let reasons: Vec<Option<&Unplaced>> = allowed.iter().map(unplaced).collect();
    if allowed.is_empty() {
        return Why::Limits(ids(&barred));
    }
    if plan.asked.most.is_some() && reasons.contains(&None) && before.line(id).is_some() {
        return Why::Limits(ids(&allowed));
    }
    if let Some(kind) = unplayed(&allowed, before) {
        return Why::NoPhase(kind, ids(&allowed));
    }
    match reasons.iter().copied().collect::<Option<Vec<&Unplaced>>>() {
        Some(reasons) => of_unplaced(&reasons, ids(&allowed)),
        None if plan.keeps_size => Why::Size(ids(&allowed)),
        None => Why::NotEnough(ids(&allowed)),
    }
}

/// The kind of phase in which they begin, where the exercise has none of that kind for any of them.
fn unplayed(entries: &[&super::Entry], before: &Coverage) -> Option<SmolStr> {
    let played = |kind: &SmolStr| before.scenario().phases.iter().any(|phase| phase.kind.0 == *kind);
    let begins = |entry: &&super::Entry| {
        let play = &entry.scene.with_item;
        play.phase_of(play.injects.first()?).map(|phase| phase.kind.0.clone())
    };
    let kinds: Vec<SmolStr> = entries.iter().map(begins).collect::<Option<_>>()?;
    kinds.iter().all(|kind| !played(kind)).then(|| kinds.first().cloned()).flatten()
}

fn of_unplaced(reasons: &[&Unplaced], ids: Vec<SmolStr>) -> Why {
    let phase = reasons.iter().find_map(|why| match why {
        Unplaced::NoPhase(kind) => Some(kind.clone()),
        _ => None,
    });
    let shortest = reasons.iter().filter_map(|why| match why {
        Unplaced::TooLong(minutes) => Some(*minutes),
        _ => None,
    });
    match (phase, shortest.min()) {
        (_, Some(minutes)) => Why::TooLong(minutes, ids),
        (Some(kind), None) => Why::NoPhase(kind, ids),
        (None, None) => Why::Crowded(ids),
    }
}

/// What a line lacks that no inject brings.
#[derive(Default)]
struct Lacks {
    /// The kind of record in which something is not entered, and the name of the record where it is one that is there.
    setup: Option<(RecordKind, Option<String>)>,
    marks: bool,
}

fn lacks(part: &Part) -> Lacks {
    let mut found = Lacks::default();
    let mut member = None;
    open_parts(part, &mut |part| {
        member = part.member.clone().or(member.take());
        let kind = match &part.note {
            Note::Records(kind, _) => Some(kind_of(kind)),
            Note::EmptyDomain(domain) => Some(kind_of(domain.trim_start_matches("domain-"))),
            _ => None,
        };
        found.setup = found.setup.take().or_else(|| Some((kind?, member.clone())));
        found.marks |= matches!(part.note, Note::WouldFall(_));
    });
    found
}

/// Calls the function for all parts that do not hold, and for none inside one that does.
fn open_parts(part: &Part, visit: &mut dyn FnMut(&Part)) {
    if !part.met && !part.dropped {
        visit(part);
        part.parts.iter().for_each(|part| open_parts(part, visit));
    }
}

/// The form on which a kind of thing is entered that lines ask for.
fn kind_of(asked: &str) -> RecordKind {
    match asked {
        "site" => RecordKind::Place,
        "post" => RecordKind::Post,
        "perpetrator" | "partner" | "main-perp" => RecordKind::Actor,
        "measure" => RecordKind::Measure,
        "objective" => RecordKind::Objective,
        "eval_question" => RecordKind::Question,
        "area" => RecordKind::Area,
        "annex" => RecordKind::Narrative,
        "phase-used" => RecordKind::Phase,
        "storyline" => RecordKind::Storyline,
        _ => RecordKind::Exercise,
    }
}

/// The record of a kind that has this name, else the first one; the place where one is made where there is none.
fn place_of(kind: RecordKind, name: Option<&str>, coverage: &Coverage) -> RecordRef {
    let all = coverage.scenario().records(kind);
    let named = all.iter().find(|record| name.is_some_and(|name| record.called() == name));
    let found = named.or(all.first()).map(crate::scenario::Record::reference);
    found.unwrap_or_else(|| RecordRef { kind, id: SmolStr::default() })
}

/// The lines that stay open for one reason, by that reason.
pub fn by_reason(stays: &[Stays]) -> Vec<(&Why, Vec<&Stays>)> {
    let mut groups: Vec<(&Why, Vec<&Stays>)> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for one in stays.iter().filter(|one| seen.insert(one.line.as_str())) {
        match groups.iter_mut().find(|(why, _)| **why == one.why) {
            Some((_, lines)) => lines.push(one),
            None => groups.push((&one.why, vec![one])),
        }
    }
    groups
}
