//! Who gets something when: what a new inject has to keep clear of.

use super::super::shelf::Entry;
use super::place::is_topic;
use crate::coverage::Sensitivity;
use crate::scenario::{AudienceId, Code, ExTime, Inject, InjectId, Scenario, StorylineId};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// Minutes that lie between two injects for one branch, if they can.
pub(super) const HOUR: i64 = 60;
/// The stretch in which the load of a branch is counted.
pub(super) const STRETCH: i64 = 3 * HOUR;
/// Minutes that lie between two hard injects, if they can.
pub(super) const APART: i64 = 6 * HOUR;

/// One inject of an item, as far as its place in time depends on it.
#[derive(Clone, Debug)]
pub(super) struct Beat {
    /// Minutes after the first inject.
    pub after: i64,
    /// The kind of phase it belongs to.
    pub kind: SmolStr,
    /// Who must act on it.
    pub to: Vec<Code>,
    /// Whether it is hard to read or to play.
    pub hard: bool,
    /// Whether it ends a story.
    pub ends: bool,
}

/// The injects of an item in the order of the item, all within so many minutes where that is asked.
pub(super) fn beats(entry: &Entry, within: Option<i64>) -> Vec<Beat> {
    let play = &entry.scene.with_item;
    let pace = crate::library::fit::pace(&entry.item, within);
    let after = |time: i64| pace.get(&time).copied().unwrap_or(time);
    let beat = |inject: &std::sync::Arc<Inject>| Beat {
        after: after(inject.time.unwrap_or_default().0),
        kind: play.phase_of(inject).map(|phase| phase.kind.0.clone()).unwrap_or_default(),
        to: inject.to.clone(),
        hard: is_hard(inject),
        ends: ends(inject),
    };
    play.injects.iter().map(beat).collect()
}

/// Whether an inject is hard to read or to play.
pub(super) fn is_hard(inject: &Inject) -> bool {
    Sensitivity::of(inject) >= Sensitivity::Severe
}

/// Whether an inject ends its story, or tells how it came out.
pub(super) fn ends(inject: &Inject) -> bool {
    inject.closing || inject.role.as_str() == "outcome"
}

/// The times of all that is played, by who gets it.
#[derive(Clone, Debug, Default)]
pub(super) struct Calendar {
    branches: BTreeMap<Code, Vec<(i64, Vec<AudienceId>)>>,
    all: Vec<i64>,
    hard: Vec<i64>,
    fresh: Vec<i64>,
    /// How many new injects each storyline has.
    pub storylines: BTreeMap<StorylineId, usize>,
    /// The storylines with human security injects that nothing ends yet, with the time of their last inject.
    pub open_ends: BTreeMap<StorylineId, i64>,
    /// How many new injects each audience has.
    pub audiences: BTreeMap<AudienceId, usize>,
}

impl Calendar {
    /// The calendar of a scenario, in which some injects are new.
    pub fn of(scenario: &Scenario, fresh: &BTreeSet<InjectId>) -> Self {
        let mut calendar = Self::default();
        for inject in scenario.injects.iter().filter(|inject| inject.is_live()) {
            calendar.add(scenario, inject, fresh.contains(&inject.id));
        }
        calendar.open_ends = open_ends(scenario, fresh);
        calendar.branches.values_mut().for_each(|times| times.sort());
        [&mut calendar.all, &mut calendar.hard, &mut calendar.fresh]
            .into_iter()
            .for_each(|times| times.sort_unstable());
        calendar
    }

    fn add(&mut self, scenario: &Scenario, inject: &Inject, is_fresh: bool) {
        let Some(ExTime(time)) = inject.time else { return };
        self.all.push(time);
        if is_hard(inject) {
            self.hard.push(time);
        }
        for code in &inject.to {
            self.branches.entry(code.clone()).or_default().push((time, inject.audiences.clone()));
        }
        if !is_fresh {
            return;
        }
        self.fresh.push(time);
        let storyline = inject.incident.as_ref().and_then(|id| scenario.incident(id)?.storyline.clone());
        storyline.into_iter().for_each(|id| *self.storylines.entry(id).or_default() += 1);
        inject.audiences.iter().for_each(|id| *self.audiences.entry(id.clone()).or_default() += 1);
    }

    /// Minutes to the nearest inject that a branch gets; an inject without audience goes to all of them.
    pub fn nearest(&self, branch: &Code, audiences: &[AudienceId], time: i64) -> i64 {
        let near = self.around(branch, audiences, time, HOUR);
        near.map(|other| (other - time).abs()).min().unwrap_or(i64::MAX)
    }

    /// The most injects that a branch gets in one stretch that holds the time, with one more at that time.
    pub fn load(&self, branch: &Code, audiences: &[AudienceId], time: i64) -> usize {
        let near: Vec<i64> = self.around(branch, audiences, time, STRETCH).collect();
        let from = |begin: i64| near.iter().filter(|other| (begin..begin + STRETCH).contains(*other)).count();
        let begins = near.iter().copied().filter(|other| *other <= time && time < other + STRETCH);
        begins.chain([time]).map(|begin| from(begin) + 1).max().unwrap_or(1)
    }

    fn around<'a>(
        &'a self,
        branch: &Code,
        audiences: &'a [AudienceId],
        time: i64,
        within: i64,
    ) -> impl Iterator<Item = i64> + 'a {
        let times = self.branches.get(branch).map_or(&[][..], Vec::as_slice);
        let first = times.partition_point(|(other, _)| *other <= time - within);
        let near = times.iter().skip(first).take_while(move |(other, _)| *other < time + within);
        let shared = |own: &[AudienceId]| {
            own.is_empty() || audiences.is_empty() || own.iter().any(|audience| audiences.contains(audience))
        };
        near.filter(move |(_, own)| shared(own)).map(|(other, _)| *other)
    }

    /// Minutes to the nearest hard inject.
    pub fn hard_near(&self, time: i64) -> i64 {
        nearest(&self.hard, time)
    }

    /// Minutes to the nearest new inject.
    pub fn fresh_near(&self, time: i64) -> i64 {
        nearest(&self.fresh, time)
    }

    /// How many injects there are within so many minutes.
    pub fn count_near(&self, time: i64, within: i64) -> usize {
        let before = |limit: i64| self.all.partition_point(|other| *other < limit);
        before(time + within) - before(time - within)
    }
}

/// The storylines that carry a topic and have no closing inject; a new outcome will become one.
fn open_ends(scenario: &Scenario, fresh: &BTreeSet<InjectId>) -> BTreeMap<StorylineId, i64> {
    let mut found: BTreeMap<StorylineId, (bool, bool, i64)> = BTreeMap::new();
    for inject in scenario.injects.iter().filter(|inject| inject.is_live()) {
        let Some((storyline, time)) = scenario.storyline_of(inject).zip(inject.time) else { continue };
        let (is_meant, is_ended, last) = found.entry(storyline.id.clone()).or_insert((false, false, time.0));
        *is_meant |= inject.tags.iter().any(|tag| is_topic(tag.as_str()));
        *is_ended |= inject.closing || (fresh.contains(&inject.id) && ends(inject));
        *last = (*last).max(time.0);
    }
    let open = found.into_iter().filter(|(_, (is_meant, is_ended, _))| *is_meant && !is_ended);
    open.map(|(id, (_, _, last))| (id, last)).collect()
}

fn nearest(times: &[i64], time: i64) -> i64 {
    let place = times.partition_point(|other| *other < time);
    let around = [place.checked_sub(1), Some(place)].into_iter().flatten().filter_map(|place| times.get(place));
    around.map(|other| (other - time).abs()).min().unwrap_or(i64::MAX)
}
