//! What the timeline shows, as plain values: marks by time, lanes, topic bands, load, and what depends on what.
//!
//! It is taken (`taking`) when the scenario or the question changes, never while drawing.

use super::bands::{Band, PhaseSpan};
use super::lanes::{Lane, LanesBy};
use super::scale::Window;
use super::taking::Ground;
use crate::scenario::tempo::{Clash, Load, Quiet, Receiver};
use crate::scenario::{ExTime, Inject, InjectId, Scenario};
use std::fmt;
use std::sync::Arc;

/// What a person asks of the timeline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What the lanes are.
    pub lanes: LanesBy,
    /// Whose load is shown; the busiest branch where nobody chose.
    pub load: Option<Receiver>,
}

/// How much hangs on an inject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The storyline hangs on it.
    Key,
    /// An ordinary one.
    Supporting,
    /// It only fills the picture.
    Background,
}

/// An inject at its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its place in the scenario.
    pub place: u32,
    /// When it is played.
    pub time: ExTime,
    /// How much hangs on it.
    pub weight: Weight,
    /// Whether it may not be played: contingency, held or cancelled.
    pub open: bool,
    /// Whether another comes to the same branch in the same minute.
    pub clashes: bool,
}

impl Mark {
    /// The mark of an inject seen alone.
    pub fn of(place: u32, time: ExTime, inject: &Inject) -> Self {
        let weight = match inject.kind.as_str() {
            "key" => Weight::Key,
            "background" => Weight::Background,
            _ => Weight::Supporting,
        };
        let open = !inject.is_live() || inject.kind.as_str() == "contingency";
        Self { place, time, weight, open, clashes: false }
    }
}

/// A link between two marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The earlier mark.
    pub earlier: u32,
    /// The later mark.
    pub later: u32,
    /// What it means, a value of `link`.
    pub kind: crate::scenario::Code,
    /// For a branch, whether it is played if the audience acted or did not.
    pub when: crate::scenario::Code,
}

/// Hard injects in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HardRow {
    /// When the first is played.
    pub from: ExTime,
    /// When the last is played.
    pub to: ExTime,
    /// The injects.
    pub injects: Vec<InjectId>,
}

/// All that the timeline shows.
#[derive(Clone, Debug, Default)]
pub struct TimelineData {
    /// The scenario to which places belong.
    pub scenario: Arc<Scenario>,
    /// The injects that have a time, in order of it.
    pub marks: Vec<Mark>,
    /// The places of injects that have none, in the order of the scenario.
    pub untimed: Vec<u32>,
    /// The lanes.
    pub lanes: Vec<Lane>,
    /// The topic bands.
    pub bands: Vec<Band>,
    /// The phases.
    pub phases: Vec<PhaseSpan>,
    /// When the exercise begins and ends, or its first and last inject where they lie outside.
    pub span: (ExTime, ExTime),
    /// Whose load is shown.
    pub receiver: Receiver,
    /// The load.
    pub load: Load,
    /// Where nothing comes to them.
    pub quiet: Vec<Quiet>,
    /// What comes at once.
    pub clashes: Vec<Clash>,
    /// Hard injects in a row.
    pub hard: Vec<HardRow>,
    /// The links, in order of the earlier mark.
    pub ties: Vec<Tie>,
    /// The places of the links, in order of the later mark.
    pub(super) back: Vec<u32>,
    /// The minutes from midnight to STARTEX.
    pub midnight: i64,
    /// What is known of each inject, and what that rests on.
    pub(super) ground: Ground,
}

impl TimelineData {
    /// The inject of a mark.
    pub fn inject(&self, mark: u32) -> Option<&Arc<Inject>> {
        self.scenario.injects.get(self.marks.get(mark as usize)?.place as usize)
    }

    /// The mark of an inject, if it has a time.
    pub fn mark_of(&self, id: &InjectId) -> Option<u32> {
        let place = self.scenario.injects.iter().position(|inject| inject.id == *id)?;
        let time = self.scenario.injects.get(place)?.time?;
        let first = self.marks.partition_point(|mark| mark.time < time);
        let same = self.marks.iter().enumerate().skip(first).take_while(|(_, mark)| mark.time == time);
        let found = same.filter(|(_, mark)| mark.place as usize == place).map(|(at, _)| at).next();
        found.and_then(|at| u32::try_from(at).ok())
    }

    /// The marks from one moment up to, and with, another.
    pub fn between(&self, from: ExTime, to: ExTime) -> std::ops::Range<u32> {
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let begin = self.marks.partition_point(|mark| mark.time < from);
        let end = self.marks.partition_point(|mark| mark.time <= to);
        place(begin)..place(end.max(begin))
    }

    /// The time of a mark.
    pub fn time(&self, mark: u32) -> ExTime {
        self.marks.get(mark as usize).map(|mark| mark.time).unwrap_or_default()
    }

    /// A lane that holds a mark: the wanted one if it does, else the first.
    pub fn lane_of(&self, mark: u32, wanted: usize) -> Option<usize> {
        let holds = |lane: &Lane| self.place_in(lane, mark).is_some();
        if self.lanes.get(wanted).is_some_and(holds) { Some(wanted) } else { self.lanes.iter().position(holds) }
    }

    /// The place of a mark in a lane.
    pub fn place_in(&self, lane: &Lane, mark: u32) -> Option<usize> {
        lane.marks.binary_search(&mark).ok()
    }

    /// The links of a mark: those to what follows it, and those to what it follows.
    pub fn ties_of(&self, mark: u32) -> Vec<&Tie> {
        let tie = |at: &u32| self.ties.get(*at as usize);
        let first = self.ties.partition_point(|tie| tie.earlier < mark);
        let onward = self.ties.iter().skip(first).take_while(|tie| tie.earlier == mark);
        let first = self.back.partition_point(|at| tie(at).is_some_and(|tie| tie.later < mark));
        let back = self.back.iter().skip(first).map_while(|at| tie(at).filter(|tie| tie.later == mark));
        onward.chain(back).collect()
    }

    /// Everything, with a little air.
    pub fn whole(&self) -> Window {
        Window::whole(self.span.0, self.span.1)
    }

    /// Whether the exercise has no inject at all.
    pub fn is_empty(&self) -> bool {
        self.marks.is_empty() && self.untimed.is_empty()
    }
}

impl fmt::Display for TimelineData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for band in &self.bands {
            write!(f, "{} {}", band.code, band.times.len())?;
            band.bare.iter().try_for_each(|it| write!(f, " [{}]", it.words))?;
            writeln!(f)?;
        }
        for lane in &self.lanes {
            let verdict = lane.verdict.map_or(' ', crate::coverage::Verdict::letter);
            write!(f, "{} {} {verdict}", lane.title, lane.count)?;
            for mark in &lane.marks {
                let sign = match self.marks.get(*mark as usize) {
                    Some(Mark { open: true, .. }) => '○',
                    Some(Mark { weight: Weight::Key, .. }) => '◆',
                    Some(Mark { weight: Weight::Background, .. }) => '·',
                    _ => '●',
                };
                let number = self.inject(*mark).map(|inject| inject.number.to_string()).unwrap_or_default();
                write!(f, " {sign}{number}@{}", self.time(*mark).stored())?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
