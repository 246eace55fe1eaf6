//! What the timeline shows, as plain values: marks by time, lanes, topic bands, load, and what depends on what.
//!
//! It is computed when the scenario or the question changes, never while drawing.

use super::bands::{Band, PhaseSpan, bands, phases};
use super::lanes::{Lane, LanesBy, Sorter, add_incidents, shows_empty};
use super::scale::Window;
use super::ticks::midnight;
use crate::app::Document;
use crate::coverage::hard_rows;
use crate::scenario::tempo::{self, Clash, Load, Quiet, Receiver};
use crate::scenario::{ExTime, Inject, InjectId, Scenario};
use crate::ui::plan::evidence::{Evidence, worse};
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
    back: Vec<u32>,
    /// The minutes from midnight to STARTEX.
    pub midnight: i64,
}

impl TimelineData {
    /// What answers a query.
    pub fn of(document: &Document, evidence: &Evidence, query: &Query) -> Self {
        let scenario = document.scenario();
        let (marks, untimed) = marks(scenario);
        let span = span(scenario, &marks);
        let mut receiver = query.load.clone().unwrap_or_default();
        let mut load = Load::of(scenario, &receiver);
        if query.load.is_none() || load.times().is_empty() {
            receiver = busiest(scenario);
            load = Load::of(scenario, &receiver);
        }
        let midnight = midnight(&scenario.exercise);
        let ties = ties(scenario, &marks);
        let ends = (ExTime(0), scenario.exercise.endex.unwrap_or(span.1));
        Self {
            scenario: Arc::clone(scenario),
            lanes: lanes(document, evidence, query.lanes, &marks),
            bands: bands(document),
            phases: phases(document, span.1),
            quiet: if marks.is_empty() { Vec::new() } else { tempo::quiet(load.times(), ends.0, ends.1, midnight) },
            clashes: tempo::clashes(scenario),
            hard: hard(scenario, &marks),
            back: back(&ties),
            ties,
            receiver,
            load,
            span,
            marks,
            untimed,
            midnight,
        }
    }

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

/// The branch to which most injects come; all of them where none goes to a branch.
fn busiest(scenario: &Scenario) -> Receiver {
    let all = tempo::receivers(scenario);
    all.into_iter().map(|(it, _)| it).find(|it| matches!(it, Receiver::Branch(_))).unwrap_or_default()
}

fn marks(scenario: &Scenario) -> (Vec<Mark>, Vec<u32>) {
    let (mut marks, mut untimed) = (Vec::with_capacity(scenario.injects.len()), Vec::new());
    for (place, inject) in (0_u32..).zip(scenario.injects.iter()) {
        let Some(time) = inject.time else {
            untimed.push(place);
            continue;
        };
        let weight = match inject.kind.as_str() {
            "key" => Weight::Key,
            "background" => Weight::Background,
            _ => Weight::Supporting,
        };
        marks.push(Mark { place, time, weight, open: !inject.is_live() || inject.kind.as_str() == "contingency" });
    }
    marks.sort_by_key(|mark| (mark.time, mark.place));
    (marks, untimed)
}

fn span(scenario: &Scenario, marks: &[Mark]) -> (ExTime, ExTime) {
    let starts = scenario.phases.iter().filter_map(|phase| phase.start);
    let ends = scenario.phases.iter().filter_map(|phase| phase.end).chain(scenario.exercise.endex);
    let first = starts.chain(marks.first().map(|mark| mark.time)).chain([ExTime(0)]).min().unwrap_or_default();
    let last = ends.chain(marks.last().map(|mark| mark.time)).max().unwrap_or(ExTime(first.0 + 24 * 60));
    (first, last.max(ExTime(first.0 + 60)))
}

fn lanes(document: &Document, evidence: &Evidence, by: LanesBy, marks: &[Mark]) -> Vec<Lane> {
    let scenario = document.scenario();
    let coverage = document.coverage();
    let (sorter, mut lanes) = Sorter::new(scenario, document.vocabulary(), by);
    for inject in scenario.injects.iter() {
        let verdict = evidence.served(coverage, &inject.id).worst_essential;
        sorter.each_lane(inject, |lane| {
            if let Some(lane) = lanes.get_mut(lane) {
                lane.count += 1;
                lane.verdict = worse(lane.verdict, verdict);
            }
        });
    }
    for (at, mark) in (0_u32..).zip(marks) {
        let Some(inject) = scenario.injects.get(mark.place as usize) else { continue };
        sorter.each_lane(inject, |lane| {
            if let Some(lane) = lanes.get_mut(lane) {
                lane.marks.push(at);
            }
        });
    }
    add_incidents(scenario, &sorter, marks, &mut lanes);
    lanes.retain(|lane| lane.count > 0 || shows_empty(by, lane));
    lanes
}

fn hard(scenario: &Scenario, marks: &[Mark]) -> Vec<HardRow> {
    let live = marks.iter().filter_map(|mark| scenario.injects.get(mark.place as usize)).filter(|it| it.is_live());
    let order: Vec<&Arc<Inject>> = live.collect();
    let row = |row: &[&Arc<Inject>]| {
        let (from, to) = (row.first()?.time?, row.last()?.time?);
        Some(HardRow { from, to, injects: row.iter().map(|inject| inject.id.clone()).collect() })
    };
    hard_rows(&order).filter_map(row).collect()
}

fn ties(scenario: &Scenario, marks: &[Mark]) -> Vec<Tie> {
    let followers = tempo::followers(scenario);
    if followers.is_empty() {
        return Vec::new();
    }
    let mut by_place = vec![None; scenario.injects.len()];
    for (at, mark) in (0_u32..).zip(marks) {
        if let Some(place) = by_place.get_mut(mark.place as usize) {
            *place = Some(at);
        }
    }
    let mark = |place: u32| by_place.get(place as usize).copied().flatten();
    let tie = |it: tempo::Follower| {
        Some(Tie { earlier: mark(it.earlier)?, later: mark(it.later)?, kind: it.kind, when: it.when })
    };
    let mut ties: Vec<Tie> = followers.into_iter().filter_map(tie).collect();
    ties.sort_by_key(|tie| tie.earlier);
    ties
}

fn back(ties: &[Tie]) -> Vec<u32> {
    let mut back: Vec<(u32, u32)> = (0_u32..).zip(ties).map(|(at, tie)| (tie.later, at)).collect();
    back.sort_unstable();
    back.into_iter().map(|(_, at)| at).collect()
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
