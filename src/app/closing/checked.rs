//! What was looked at before a plan is shown, and what of it does not hold.

use super::asked::Asked;
use super::calendar::{APART, HOUR, STRETCH, is_hard};
use super::trial::Trial;
use crate::scenario::integrity::outside_play;
use crate::scenario::tempo::clashes;
use crate::scenario::{Code, ExTime, Inject, InjectId, Scenario};
use std::sync::Arc;

/// What was looked at; what does not hold is named.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// New injects that reach a branch within an hour of another one.
    pub same_hour: Vec<Pair>,
    /// Branches that get more than their limit in three hours because of new injects, with how many they get.
    pub over_load: Vec<(Code, ExTime, usize)>,
    /// New hard injects that come within six hours of one of another story.
    pub hard_near: Vec<Pair>,
    /// New injects before STARTEX, after ENDEX, or in no phase.
    pub outside: Vec<InjectId>,
    /// How many more times two injects of different stories reach one branch in the same minute.
    pub clashes: usize,
}

/// A new inject and one that is near to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The new one.
    pub new: InjectId,
    /// The other one.
    pub other: InjectId,
    /// Minutes between them.
    pub minutes: i64,
}

impl Checked {
    pub(super) fn of(trial: &Trial, before: &Scenario, asked: &Asked) -> Self {
        let live: Vec<&Arc<Inject>> = trial.scenario.injects.iter().filter(|inject| inject.is_live()).collect();
        let new = trial.injects();
        let is_outside = |inject: &&&Arc<Inject>| {
            let is_played = inject.time.is_some() && outside_play(inject, &trial.scenario).is_none();
            !is_played || trial.scenario.phase_of(inject).is_none()
        };
        Self {
            same_hour: pairs(&new, &live, HOUR, &|one, other| {
                share_audience(one, other) && one.to.iter().any(|code| other.to.contains(code))
            }),
            over_load: over_load(&new, &live, asked.load),
            hard_near: pairs(&new, &live, APART, &|one, other| is_hard(one) && is_hard(other)),
            outside: new.iter().filter(is_outside).map(|inject| inject.id.clone()).collect(),
            clashes: between(&trial.scenario).saturating_sub(between(before)),
        }
    }

    /// Whether nothing was found.
    pub fn is_clear(&self) -> bool {
        *self == Self::default()
    }
}

/// How many clashes there are beside those of two branches of one story, of which only one is played.
fn between(scenario: &Scenario) -> usize {
    let is_one = |injects: &[InjectId]| {
        let injects: Vec<&Arc<Inject>> = injects.iter().filter_map(|id| scenario.inject(id)).collect();
        injects.iter().all(|one| injects.iter().all(|other| same_item(one, other)))
    };
    clashes(scenario).iter().filter(|clash| !is_one(&clash.injects)).count()
}

/// New injects with others of another story that lie too near; each pair once.
fn pairs(
    new: &[&Arc<Inject>],
    live: &[&Arc<Inject>],
    within: i64,
    matters: &dyn Fn(&Inject, &Inject) -> bool,
) -> Vec<Pair> {
    let is_new = |inject: &Inject| new.iter().any(|own| own.id == inject.id);
    let mut found = Vec::new();
    for one in new {
        for other in live {
            let Some((first, second)) = one.time.zip(other.time) else { continue };
            let minutes = (first.0 - second.0).abs();
            let twice = is_new(other) && other.id <= one.id;
            if minutes < within && !twice && !same_item(one, other) && matters(one, other) {
                found.push(Pair { new: one.id.clone(), other: other.id.clone(), minutes });
            }
        }
    }
    found
}

/// A chain keeps its own distances.
fn same_item(one: &Inject, other: &Inject) -> bool {
    one.id == other.id || (!one.sources.is_empty() && one.sources == other.sources)
}

fn share_audience(one: &Inject, other: &Inject) -> bool {
    one.audiences.is_empty()
        || other.audiences.is_empty()
        || one.audiences.iter().any(|id| other.audiences.contains(id))
}

fn over_load(new: &[&Arc<Inject>], live: &[&Arc<Inject>], limit: usize) -> Vec<(Code, ExTime, usize)> {
    let mut found: Vec<(Code, ExTime, usize)> = Vec::new();
    for one in new {
        let Some(time) = one.time else { continue };
        for code in &one.to {
            let own: Vec<i64> = live
                .iter()
                .filter(|other| share_audience(one, other) && other.to.contains(code))
                .filter_map(|other| other.time)
                .map(|other| other.0)
                .filter(|other| (other - time.0).abs() < STRETCH)
                .collect();
            let within = |begin: i64| own.iter().filter(|other| (begin..begin + STRETCH).contains(*other)).count();
            let most =
                own.iter().filter(|begin| **begin <= time.0).map(|begin| within(*begin)).max().unwrap_or_default();
            if most > limit && !found.iter().any(|(known, ..)| known == code) {
                found.push((code.clone(), time, most));
            }
        }
    }
    found
}
