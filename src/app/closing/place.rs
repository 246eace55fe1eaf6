//! Where an item goes: a time in a phase of the right kind, clear of what is there, an incident, an audience.

use super::asked::Asked;
use super::calendar::{APART, Beat, Calendar, HOUR, beats};
use super::cast::Cast;
use crate::app::shelf::{Entry, Filling};
use crate::scenario::{AudienceId, ExTime, IncidentId, Scenario};
use smol_str::SmolStr;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Why an item has no place in an exercise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unplaced {
    /// The exercise has no phase of this kind with times, or none that is allowed.
    NoPhase(SmolStr),
    /// From its first inject to its last it is longer than the exercise leaves room for.
    TooLong(i64),
    /// Each time at which it would fit is taken by something else for the same branch.
    Crowded,
}

/// The finest step in which times are tried.
const STEP: i64 = 15;
/// The most times that are tried in one phase.
const TRIES: i64 = 160;

/// How much a chain is shortened at most, in steps; the first that fits is taken.
const SHORTER: [(i64, i64); 6] = [(3, 4), (1, 2), (1, 3), (1, 5), (1, 10), (1, 20)];
/// The kinds of phase in the order of an operation.
const ORDER: [&str; 5] = ["plan", "deploy", "exec", "stab", "trans"];

/// Where things can be placed in a scenario.
pub(super) struct Ground<'a> {
    pub scenario: &'a Scenario,
    pub calendar: &'a Calendar,
    pub cast: &'a Cast,
    pub asked: &'a Asked,
    phases: Vec<Stretch>,
    end: i64,
    midnight: i64,
}

/// A phase with its times.
struct Stretch {
    from: i64,
    to: i64,
    kind: SmolStr,
}

impl<'a> Ground<'a> {
    pub fn new(scenario: &'a Scenario, calendar: &'a Calendar, cast: &'a Cast, asked: &'a Asked) -> Self {
        let last = scenario.injects.iter().filter_map(|inject| inject.time).max().map_or(0, |time| time.0 + 1);
        let closed = scenario.phases.iter().filter_map(|phase| phase.end).map(|end| end.0).max();
        let end = scenario.exercise.endex.map_or(closed.unwrap_or(last), |end| end.0);
        let stretch = |phase: &std::sync::Arc<crate::scenario::Phase>| {
            let to = phase.end.map_or(end, |own| own.0.min(end));
            // A phase with times before STARTEX says that there is play then.
            let is_early = phase.end.is_some_and(|end| end.0 <= 0);
            let from = if is_early { phase.start?.0 } else { phase.start?.0.max(0) };
            Some(Stretch { from, to, kind: phase.kind.0.clone() })
        };
        let midnight = scenario.exercise.startex.map_or(8 * HOUR, |start| {
            use chrono::Timelike;
            i64::from(start.local.hour() * 60 + start.local.minute())
        });
        let phases = scenario.phases.iter().filter_map(stretch).collect();
        Self { scenario, calendar, cast, asked, phases, end, midnight }
    }

    /// The kind of the phase that a time lies in.
    fn kind_at(&self, time: i64) -> Option<&SmolStr> {
        let holds = |phase: &&Stretch| (phase.from..phase.to).contains(&time);
        self.phases.iter().rev().find(holds).map(|phase| &phase.kind)
    }

    fn allows(&self, kind: &SmolStr) -> bool {
        self.asked.phases.as_ref().is_none_or(|phases| phases.contains(kind))
    }

    /// Where an item goes: as it is written where there is room, else shorter if that is allowed.
    pub fn place(&self, entry: &Entry) -> Result<Filling, Unplaced> {
        let phases = self.phases_for(entry)?;
        let span = entry.span();
        let mut refused = self.place_within(entry, &phases, None);
        if self.asked.may_shorten {
            for within in SHORTER.map(|(part, of)| span * part / of) {
                if refused.is_ok() || within < HOUR {
                    break;
                }
                refused = self.place_within(entry, &phases, Some(within));
            }
        }
        refused
    }

    /// The phases of the kind that the item is written for; of the nearest kind where the exercise has none of it.
    fn phases_for(&self, entry: &Entry) -> Result<Vec<&Stretch>, Unplaced> {
        let kind = beats(entry, None).first().map(|beat| beat.kind.clone()).unwrap_or_default();
        let order = |kind: &SmolStr| ORDER.iter().position(|known| known == kind);
        let away = |phase: &Stretch| match (order(&kind), order(&phase.kind)) {
            (Some(own), Some(other)) => own.abs_diff(other),
            _ if kind.is_empty() || phase.kind == kind => 0,
            _ => ORDER.len(),
        };
        // What is played before STARTEX is only for what belongs there and has no other place.
        let away = |phase: &Stretch| (away(phase), phase.to <= 0);
        let fits = |away: &(usize, bool)| !away.1 || away.0 == 0;
        let nearest = self.phases.iter().map(away).filter(fits).min().ok_or_else(|| Unplaced::NoPhase(kind.clone()))?;
        let near = self.phases.iter().filter(|phase| away(phase) == nearest && self.allows(&phase.kind));
        let near: Vec<&Stretch> = near.collect();
        if near.is_empty() { Err(Unplaced::NoPhase(kind)) } else { Ok(near) }
    }

    fn place_within(&self, entry: &Entry, phases: &[&Stretch], within: Option<i64>) -> Result<Filling, Unplaced> {
        let beats = beats(entry, within);
        let span = beats.iter().map(|beat| beat.after).max().unwrap_or_default();
        // A chain does not begin before STARTEX and go on after it.
        let inside = |start: &i64| {
            let is_one = *start >= 0 || start + span <= 0;
            is_one && beats.iter().all(|beat| self.may_hold(start + beat.after))
        };
        let starts = phases.iter().flat_map(|phase| starts(phase, self.end - span));
        let starts: Vec<i64> = starts.filter(inside).collect();
        if starts.is_empty() {
            return Err(Unplaced::TooLong(entry.span()));
        }
        let audiences = self.audiences(entry);
        let best = starts.into_iter().filter_map(|start| Some((self.cost(&beats, &audiences, start)?, start))).min();
        let (_, start) = best.ok_or(Unplaced::Crowded)?;
        let slots = self.cast.filling(entry, self.scenario, ExTime(start));
        Ok(Filling { incident: self.incident(entry, &beats, start), audiences, within, ..slots })
    }

    /// Whether an inject can lie there: within the play, in a phase, and in one that is allowed.
    fn may_hold(&self, time: i64) -> bool {
        time < self.end && self.kind_at(time).is_some_and(|kind| self.allows(kind))
    }

    /// How badly an item fits there; nothing where two would reach one branch in the same minute.
    fn cost(&self, beats: &[Beat], audiences: &[AudienceId], start: i64) -> Option<i64> {
        let mut cost = 0;
        for beat in beats {
            let time = start + beat.after;
            if beat.ends
                && !self.calendar.open_ends.is_empty()
                && self.calendar.open_ends.values().all(|last| *last >= time)
            {
                cost += 1_500;
            }
            for branch in &beat.to {
                let near = self.calendar.nearest(branch, audiences, time);
                if near == 0 {
                    return None;
                }
                cost += (HOUR - near).max(0) * 100;
                let load = self.calendar.load(branch, audiences, time);
                cost += if load > self.asked.load { 4_000 } else { 0 };
            }
            if beat.hard {
                cost += (APART - self.calendar.hard_near(time)).max(0) * 8;
            }
            if !beat.kind.is_empty() && self.kind_at(time) != Some(&beat.kind) {
                cost += 2_000;
            }
            cost += if self.is_night(time) { 250 } else { 0 };
            // Before STARTEX as late as it goes.
            cost += (-time).max(0) / HOUR * 20;
            cost += i64::try_from(self.calendar.count_near(time, 2 * HOUR)).unwrap_or(i64::MAX) * 20;
            cost += (12 * HOUR - self.calendar.fresh_near(time)).max(0) / 2;
        }
        Some(cost)
    }

    fn is_night(&self, time: i64) -> bool {
        let minute = (time + self.midnight).rem_euclid(24 * HOUR);
        !(6 * HOUR..22 * HOUR).contains(&minute)
    }

    /// The audience at the level of the item, that with the fewest new injects first; nothing where there is none.
    fn audiences(&self, entry: &Entry) -> Vec<AudienceId> {
        let level = entry.scene.with_item.injects.first().map(|inject| inject.level.clone()).unwrap_or_default();
        let rank = |audience: &&std::sync::Arc<crate::scenario::Audience>| {
            let new = self.calendar.audiences.get(&audience.id).copied().unwrap_or_default();
            (audience.level != level, new, !audience.primary)
        };
        self.scenario.audiences.iter().min_by_key(rank).map(|audience| audience.id.clone()).into_iter().collect()
    }

    /// The incident that it joins: near in time, on the same topics, in a storyline that has few new injects.
    ///
    /// What ends a story comes first where one has no end yet.
    fn incident(&self, entry: &Entry, beats: &[Beat], start: i64) -> Option<IncidentId> {
        /// So much further away a story may be that waits for its end.
        const ENDS: i64 = 96;
        let end = beats.iter().filter(|beat| beat.ends).map(|beat| start + beat.after).max();
        let waits = |id: &crate::scenario::StorylineId| {
            end.zip(self.calendar.open_ends.get(id)).is_some_and(|(end, last)| *last < end)
        };
        let rank = |incident: &&std::sync::Arc<crate::scenario::Incident>| {
            let own = || self.scenario.injects.iter().filter(|inject| inject.incident.as_ref() == Some(&incident.id));
            let topics: BTreeSet<&str> = own()
                .flat_map(|inject| &inject.tags)
                .map(crate::scenario::TagId::as_str)
                .filter(|tag| is_topic(tag))
                .collect();
            let shared = entry.topics.iter().filter(|topic| topics.contains(topic.as_str())).count();
            let times = || own().filter_map(|inject| inject.time).map(|time| time.0);
            let (from, to) = (times().min().unwrap_or(start), times().max().unwrap_or(start));
            let away = (from - start).max(start - to).max(0) / HOUR;
            let new = incident.storyline.as_ref().and_then(|id| self.calendar.storylines.get(id)).copied();
            let [new, shared] = [new.unwrap_or_default(), shared].map(|it| i64::try_from(it).unwrap_or(i64::MAX));
            let bonus = if incident.storyline.as_ref().is_some_and(waits) { ENDS } else { 0 };
            (incident.storyline.is_none(), own().next().is_none(), away.min(72) + 12 * new - 8 * shared - bonus, away)
        };
        self.scenario.incidents.iter().min_by_key(rank).map(|incident| incident.id.clone())
    }
}

/// Whether a tag is a topic, or a lens on all of them.
pub(super) fn is_topic(tag: &str) -> bool {
    tag.starts_with("topic.") || tag.starts_with("lens.")
}

/// The times at which something may begin in a phase, none later than the last.
fn starts(phase: &Stretch, last: i64) -> Vec<i64> {
    let length = (phase.to - phase.from).max(0);
    let step = (length / TRIES / STEP + 1) * STEP;
    let first = (phase.from + STEP - 1) / STEP * STEP;
    let count = usize::try_from((phase.to - first).max(0) / step + 1).unwrap_or_default();
    let times = (0_i64..).map(|turn| first + turn * step).take(count);
    times.filter(|time| *time < phase.to && *time <= last.max(0)).collect()
}

/// What keeps an item out of a plan whatever the exercise is like.
pub(super) fn is_allowed(entry: &Entry, asked: &Asked) -> bool {
    let injects = || entry.scene.with_item.injects.iter();
    let id = &entry.item.id;
    let branch =
        |code: &crate::scenario::Code| asked.branches.as_ref().is_none_or(|branches| branches.contains(code.as_str()));
    !asked.without.contains(id)
        && asked.only.as_ref().is_none_or(|only| only.contains(id))
        && asked.most.is_none_or(|most| entry.item.injects.len() <= most)
        && injects().all(|inject| inject.to.iter().all(branch))
        && asked
            .hardest
            .is_none_or(|hardest| injects().all(|inject| crate::coverage::Sensitivity::of(inject) <= hardest))
}

/// Orders placed items as they are played.
pub(super) fn by_time(entry: &Entry, filling: &Filling) -> (ExTime, Reverse<usize>, SmolStr) {
    (filling.start, Reverse(entry.item.injects.len()), entry.item.id.clone())
}
