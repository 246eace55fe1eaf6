//! What stays open although the gaps were closed as far as the library goes, and why.

use super::asked::is_open;
use super::place::{Unplaced, is_allowed};
use super::plan::Plan;
use crate::app::library::looks_at_the_whole;
use crate::coverage::line::{Note, Part};
use crate::coverage::{Coverage, Line, Verdict, missing};
use crate::scenario::RequirementId;
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
    let serving: Vec<&super::Entry> = plan.serving(&id.0);
    let ids = |entries: &[&super::Entry]| entries.iter().map(|entry| entry.item.id.clone()).collect::<Vec<_>>();
    match lacks(&line.part) {
        Lacks { setup: true, .. } => return Why::Setup,
        Lacks { marks: true, .. } => return Why::Marks,
        _ => {}
    }
    if serving.is_empty() {
        return if looks_at_the_whole(&line.requirement) { Why::Whole } else { Why::NoItem };
    }
    let (allowed, barred): (Vec<&super::Entry>, Vec<&super::Entry>) =
        serving.into_iter().partition(|entry| is_allowed(entry, &plan.asked));
    let unplaced =
        |entry: &&super::Entry| plan.unplaced.iter().find(|(id, _)| *id == entry.item.id).map(|(_, why)| why);
    let reasons: Vec<Option<&Unplaced>> = allowed.iter().map(unplaced).collect();
    if allowed.is_empty() {
        return Why::Limits(ids(&barred));
    }
    if plan.asked.most.is_some() && reasons.contains(&None) && before.line(id).is_some() {
        return Why::Limits(ids(&allowed));
    }
    match reasons.iter().copied().collect::<Option<Vec<&Unplaced>>>() {
        Some(reasons) => of_unplaced(&reasons, ids(&allowed)),
        None if plan.keeps_size => Why::Size(ids(&allowed)),
        None => Why::NotEnough(ids(&allowed)),
    }
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
    setup: bool,
    marks: bool,
}

fn lacks(part: &Part) -> Lacks {
    let mut found = Lacks::default();
    part.walk(&mut |part| {
        let open = !part.met && !part.dropped;
        found.setup |= open && matches!(part.note, Note::Records(..) | Note::EmptyDomain(_));
        found.marks |= open && matches!(part.note, Note::WouldFall(_));
    });
    found
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
