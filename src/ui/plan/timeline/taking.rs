//! How the timeline is taken from a document: anew, or from what it was before an edit.
//!
//! [`TimelineData::of`] is the definition. [`TimelineData::after`] must answer the same, and looks closely only at the
//! injects that are another value; what is left over all of them is numbers, walked once.

use super::bands::{bands, phases};
use super::data::{HardRow, Mark, Query, Tie, TimelineData};
use super::facts::{Fact, Taker};
use super::lanes::{Lane, LanesBy, Sorter, empty_lanes, shows_empty};
use super::ticks::midnight;
use crate::app::Document;
use crate::coverage::{Program, hard_rows};
use crate::scenario::tempo::{self, Clash, Load, Receiver};
use crate::scenario::{ExTime, Inject, RecordKind, Scenario};
use crate::ui::plan::evidence::{Evidence, worse};
use crate::words::{Language, spoken};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is known of each inject, and what that rests on beside the inject itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Ground {
    pub facts: Vec<Fact>,
    /// All lanes, still empty, also those that are not shown.
    lanes: Vec<Lane>,
    by: LanesBy,
    language: Option<Language>,
    program: Option<Arc<Program>>,
    slots: Option<Arc<()>>,
}

impl TimelineData {
    /// What answers a query.
    pub fn of(document: &Document, evidence: &Evidence, query: &Query) -> Self {
        let scenario = document.scenario();
        let receiver = query.load.clone().filter(|who| gets_any(scenario, who)).unwrap_or_else(|| busiest(scenario));
        let lanes = empty_lanes(scenario, document.vocabulary(), query.lanes);
        let sorter = Sorter::new(scenario, query.lanes, &lanes);
        let facts = taker(document, &sorter, &receiver).all();
        let taken = Taken::new(document, &sorter, &lanes, &facts, tempo::clashes(scenario));
        let data = taken.data(evidence, receiver, query.lanes);
        Self { ground: Ground::of(document, query.lanes, facts, lanes), ..data }
    }

    /// What answers a query, taken from what answered one before the last edits as far as that is still true.
    #[must_use]
    pub fn after(mut self, document: &Document, evidence: &Evidence, query: &Query) -> Self {
        let mut ground = std::mem::take(&mut self.ground);
        let receiver = std::mem::take(&mut self.receiver);
        if !ground.holds(&self.scenario, document, query) || query.load.as_ref() != Some(&receiver) {
            return Self::of(document, evidence, query);
        }
        let lanes = std::mem::take(&mut ground.lanes);
        let sorter = Sorter::new(document.scenario(), query.lanes, &lanes);
        let taker = taker(document, &sorter, &receiver);
        let Some(minutes) = taker.follow(&mut ground.facts, &self.scenario) else {
            return Self::of(document, evidence, query);
        };
        let mut clashes = std::mem::take(&mut self.clashes);
        clashes.retain(|clash| !minutes.contains(&clash.time));
        let mut taken = Taken::new(document, &sorter, &lanes, &ground.facts, clashes);
        taken.add_clashes(&minutes);
        let data = taken.data(evidence, receiver, query.lanes);
        if data.load.times().is_empty() {
            return Self::of(document, evidence, query);
        }
        Self { ground: Ground { lanes, ..ground }, ..data }
    }
}

impl Ground {
    fn of(document: &Document, by: LanesBy, facts: Vec<Fact>, lanes: Vec<Lane>) -> Self {
        let coverage = document.coverage();
        let program = Some(Arc::clone(coverage.program()));
        let slots = Some(Arc::clone(coverage.table().numbering()));
        Self { facts, lanes, by, language: Some(spoken()), program, slots }
    }

    /// Whether the facts were taken on the same ground as they would be now.
    fn holds(&self, before: &Scenario, document: &Document, query: &Query) -> bool {
        let coverage = document.coverage();
        let is_around = |kind: &RecordKind| !matches!(kind, RecordKind::Inject | RecordKind::Comment);
        let mut around = RecordKind::ALL.into_iter().filter(is_around);
        self.by == query.lanes
            && self.language == Some(spoken())
            && self.program.as_ref().is_some_and(|program| Arc::ptr_eq(program, coverage.program()))
            && self.slots.as_ref().is_some_and(|slots| Arc::ptr_eq(slots, coverage.table().numbering()))
            && around.all(|kind| document.scenario().shares_list(before, kind))
    }
}

fn taker<'a>(document: &'a Document, sorter: &'a Sorter<'a>, receiver: &'a Receiver) -> Taker<'a> {
    Taker { scenario: document.scenario(), table: document.coverage().table(), sorter, receiver }
}

/// Whether anything that is played comes to somebody.
fn gets_any(scenario: &Scenario, who: &Receiver) -> bool {
    scenario.injects.iter().any(|it| it.is_live() && it.time.is_some() && who.deals_with(scenario, it))
}

/// The branch to which most injects come; all of them where none goes to a branch.
fn busiest(scenario: &Scenario) -> Receiver {
    let all = tempo::receivers(scenario);
    all.into_iter().map(|(it, _)| it).find(|it| matches!(it, Receiver::Branch(_))).unwrap_or_default()
}

/// The facts in order of time, from which everything else is walked.
struct Taken<'a> {
    document: &'a Document,
    scenario: &'a Arc<Scenario>,
    sorter: &'a Sorter<'a>,
    lanes: &'a [Lane],
    facts: &'a [Fact],
    marks: Vec<Mark>,
    untimed: Vec<u32>,
    clashes: Vec<Clash>,
}

impl<'a> Taken<'a> {
    fn new(
        document: &'a Document,
        sorter: &'a Sorter<'a>,
        lanes: &'a [Lane],
        facts: &'a [Fact],
        clashes: Vec<Clash>,
    ) -> Self {
        let (mut marks, mut untimed) = (Vec::with_capacity(facts.len()), Vec::new());
        for (place, fact) in (0_u32..).zip(facts) {
            let (weight, open) = (fact.weight, fact.open);
            match fact.time {
                Some(time) => marks.push(Mark { place, time, weight, open, clashes: false }),
                None => untimed.push(place),
            }
        }
        marks.sort_unstable_by_key(|mark| (mark.time, mark.place));
        Self { document, scenario: document.scenario(), sorter, lanes, facts, marks, untimed, clashes }
    }

    /// The fact of a mark.
    fn fact(&self, mark: &Mark) -> Option<&'a Fact> {
        self.facts.get(mark.place as usize)
    }

    /// The facts of all marks, in order of time.
    fn in_time(&self) -> impl Iterator<Item = (ExTime, &'a Fact)> {
        self.marks.iter().filter_map(|mark| Some((mark.time, self.fact(mark)?)))
    }

    /// The marks of a minute.
    fn minute(&self, time: ExTime) -> std::ops::Range<usize> {
        let begin = self.marks.partition_point(|mark| mark.time < time);
        begin..self.marks.partition_point(|mark| mark.time <= time)
    }

    /// Looks at these minutes for clashes.
    fn add_clashes(&mut self, minutes: &BTreeSet<ExTime>) {
        for time in minutes {
            let marks = self.marks.get(self.minute(*time)).unwrap_or_default();
            let live = marks.iter().filter(|mark| self.fact(mark).is_some_and(|fact| fact.is_live));
            let injects = live.filter_map(|mark| self.scenario.injects.get(mark.place as usize).map(|it| &**it));
            let injects: Vec<&Inject> = injects.collect();
            self.clashes.extend(tempo::clashes_among(*time, &injects));
        }
        self.clashes.sort_by_key(|clash| clash.time);
    }

    /// Notes at the marks which of them clash; both stand in the order of the scenario.
    fn mark_clashes(&mut self) {
        for at in 0..self.clashes.len() {
            let Some(time) = self.clashes.get(at).map(|clash| clash.time) else { return };
            let minute = self.minute(time);
            let Some((clash, marks)) = self.clashes.get(at).zip(self.marks.get_mut(minute)) else { return };
            let mut ids = clash.injects.iter().peekable();
            for mark in marks {
                let id = self.scenario.injects.get(mark.place as usize).map(|inject| &inject.id);
                mark.clashes |= ids.next_if(|next| Some(*next) == id).is_some();
            }
        }
    }

    fn data(mut self, evidence: &Evidence, receiver: Receiver, by: LanesBy) -> TimelineData {
        self.mark_clashes();
        let (span, midnight) = (self.span(), midnight(&self.scenario.exercise));
        let load = Load::at(self.in_time().filter(|(_, fact)| fact.is_load).map(|(time, _)| time).collect());
        let end = self.scenario.exercise.endex.unwrap_or(span.1);
        let quiet = match self.marks.is_empty() {
            true => Vec::new(),
            false => tempo::quiet(load.times(), ExTime(0), end, midnight),
        };
        let ties = self.ties();
        TimelineData {
            scenario: Arc::clone(self.scenario),
            lanes: self.full_lanes(evidence, by),
            bands: bands(self.document, &self.in_time().collect::<Vec<_>>()),
            phases: phases(self.document, span.1),
            hard: self.hard(),
            back: back(&ties),
            ground: Ground::default(),
            marks: self.marks,
            untimed: self.untimed,
            clashes: self.clashes,
            span,
            receiver,
            load,
            quiet,
            ties,
            midnight,
        }
    }

    /// When the exercise begins and ends, or its first and last inject where they lie outside.
    fn span(&self) -> (ExTime, ExTime) {
        let scenario = self.scenario;
        let starts = scenario.phases.iter().filter_map(|phase| phase.start);
        let ends = scenario.phases.iter().filter_map(|phase| phase.end).chain(scenario.exercise.endex);
        let first = starts.chain(self.marks.first().map(|mark| mark.time)).chain([ExTime(0)]).min().unwrap_or_default();
        let last = ends.chain(self.marks.last().map(|mark| mark.time)).max();
        let last = last.unwrap_or(ExTime(first.0 + 24 * 60));
        (first, last.max(ExTime(first.0 + 60)))
    }

    fn full_lanes(&self, evidence: &Evidence, by: LanesBy) -> Vec<Lane> {
        let mut lanes = self.lanes.to_vec();
        for fact in self.facts {
            let verdict = fact.slot.and_then(|slot| evidence.at(slot).worst_essential);
            for place in &fact.lanes {
                let Some(lane) = lanes.get_mut(*place as usize) else { continue };
                lane.count += 1;
                lane.verdict = worse(lane.verdict, verdict);
            }
        }
        lanes.iter_mut().for_each(|lane| lane.marks.reserve(lane.count));
        let mut spans: Vec<Option<(ExTime, ExTime)>> = vec![None; self.scenario.incidents.len()];
        for (at, (time, fact)) in (0_u32..).zip(self.in_time()) {
            for place in &fact.lanes {
                if let Some(lane) = lanes.get_mut(*place as usize) {
                    lane.marks.push(at);
                }
            }
            if let Some(span) = fact.incident.and_then(|place| spans.get_mut(place as usize)) {
                *span = Some((span.map_or(time, |(from, _)| from), time));
            }
        }
        self.sorter.add_incidents(self.scenario, &spans, &mut lanes);
        lanes.retain(|lane| lane.count > 0 || shows_empty(by, lane));
        lanes
    }

    fn hard(&self) -> Vec<HardRow> {
        let live = self.marks.iter().filter_map(|mark| Some((mark, self.fact(mark)?))).filter(|(_, fact)| fact.is_live);
        let order: Vec<(&Mark, &Fact)> = live.collect();
        let row = |row: &[(&Mark, &Fact)]| {
            let (from, to) = (row.first()?.0.time, row.last()?.0.time);
            let ids = row.iter().filter_map(|(mark, _)| self.scenario.injects.get(mark.place as usize));
            Some(HardRow { from, to, injects: ids.map(|inject| inject.id.clone()).collect() })
        };
        hard_rows(&order, |(mark, fact)| (Some(mark.time), fact.is_hard)).filter_map(row).collect()
    }

    /// The links between marks, in order of the earlier one.
    fn ties(&self) -> Vec<Tie> {
        if self.facts.iter().all(|fact| fact.links.is_empty()) {
            return Vec::new();
        }
        let slots = self.facts.iter().filter_map(|fact| fact.slot).max().map_or(0, |last| last as usize + 1);
        let (mut by_slot, mut by_place) = (vec![None; slots], vec![None; self.facts.len()]);
        for (at, mark) in (0_u32..).zip(&self.marks) {
            let slot = self.fact(mark).and_then(|fact| fact.slot);
            for found in [by_place.get_mut(mark.place as usize), slot.and_then(|slot| by_slot.get_mut(slot as usize))] {
                found.into_iter().for_each(|found| *found = Some(at));
            }
        }
        let linked = self.facts.iter().zip(&by_place).filter_map(|(fact, later)| Some((fact, (*later)?)));
        let ties = linked.flat_map(|(fact, later)| {
            let earlier = |slot: u32| by_slot.get(slot as usize).copied().flatten();
            let tie = move |onto: &super::facts::Onto| {
                Some(Tie { earlier: earlier(onto.slot)?, later, kind: onto.kind.clone(), when: onto.when.clone() })
            };
            fact.links.iter().filter_map(tie).collect::<Vec<_>>()
        });
        let mut ties: Vec<Tie> = ties.collect();
        ties.sort_by_key(|tie| tie.earlier);
        ties
    }
}

fn back(ties: &[Tie]) -> Vec<u32> {
    let mut back: Vec<(u32, u32)> = (0_u32..).zip(ties).map(|(at, tie)| (tie.later, at)).collect();
    back.sort_unstable();
    back.into_iter().map(|(_, at)| at).collect()
}
