//! For whom how much comes: the times of all injects that one staff branch, audience, cell or writer deals with.

use super::played;
use crate::scenario::{ActorId, AudienceId, CellId, Code, ExTime, Inject, Scenario, Text};
use std::collections::BTreeMap;

/// Somebody who deals with injects: those who get them, and those who play or write them.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Receiver {
    /// The whole exercise.
    #[default]
    Everybody,
    /// A staff branch or adviser who must act on them.
    Branch(Code),
    /// A training audience.
    Audience(AudienceId),
    /// A cell of exercise control, which plays their senders.
    Cell(CellId),
    /// Who writes them.
    Owner(Text),
}

impl Receiver {
    /// Whether they deal with an inject; one that names no audience goes to all of them.
    pub fn deals_with(&self, scenario: &Scenario, inject: &Inject) -> bool {
        match self {
            Self::Everybody => true,
            Self::Branch(code) => inject.to.contains(code),
            Self::Audience(id) => inject.audiences.is_empty() || inject.audiences.contains(id),
            Self::Cell(id) => cell_of(scenario, inject) == Some(id),
            Self::Owner(name) => inject.owner == *name,
        }
    }
}

/// The cell of exercise control that plays the sender of an inject.
fn cell_of<'a>(scenario: &'a Scenario, inject: &Inject) -> Option<&'a CellId> {
    scenario.actor(inject.from.as_ref()?)?.cell.as_ref()
}

/// All who deal with injects and how many come to each: the whole first, then by kind, the busiest first.
pub fn receivers(scenario: &Scenario) -> Vec<(Receiver, usize)> {
    let cells: BTreeMap<&ActorId, &CellId> =
        scenario.actors.iter().filter_map(|actor| Some((&actor.id, actor.cell.as_ref()?))).collect();
    let (mut whole, mut to_all) = (0, 0);
    let (mut branches, mut audiences, mut played_by, mut owners) =
        (BTreeMap::new(), BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (_, inject) in played(scenario) {
        whole += 1;
        to_all += usize::from(inject.audiences.is_empty());
        inject.to.iter().for_each(|code| *branches.entry(code).or_insert(0) += 1);
        inject.audiences.iter().for_each(|id| *audiences.entry(id).or_insert(0) += 1);
        if let Some(cell) = inject.from.as_ref().and_then(|from| cells.get(from)) {
            *played_by.entry(*cell).or_insert(0) += 1;
        }
        if !inject.owner.trim().is_empty() {
            *owners.entry(&inject.owner).or_insert(0) += 1;
        }
    }
    for audience in scenario.audiences.iter().filter(|_| to_all > 0) {
        *audiences.entry(&audience.id).or_insert(0) += to_all;
    }
    let all = [(Receiver::Everybody, whole)].into_iter().filter(|(_, count)| *count > 0);
    all.chain(busiest_first(branches, |code: &Code| Receiver::Branch(code.clone())))
        .chain(busiest_first(audiences, |id: &AudienceId| Receiver::Audience(id.clone())))
        .chain(busiest_first(played_by, |id: &CellId| Receiver::Cell(id.clone())))
        .chain(busiest_first(owners, |name: &Text| Receiver::Owner(Text::clone(name))))
        .collect()
}

fn busiest_first<T>(counts: BTreeMap<&T, usize>, receiver: impl Fn(&T) -> Receiver) -> Vec<(Receiver, usize)> {
    let mut all: Vec<(&T, usize)> = counts.into_iter().collect();
    all.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    all.into_iter().map(|(who, count)| (receiver(who), count)).collect()
}

/// When injects come to somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// The times, in order.
    times: Vec<ExTime>,
}

impl Load {
    /// The load of somebody.
    pub fn of(scenario: &Scenario, receiver: &Receiver) -> Self {
        let own = played(scenario).filter(|(_, inject)| receiver.deals_with(scenario, inject));
        let mut times: Vec<ExTime> = own.map(|(time, _)| time).collect();
        times.sort_unstable();
        Self { times }
    }

    /// The load of somebody to whom injects come at these times, given in order.
    pub fn at(times: Vec<ExTime>) -> Self {
        Self { times }
    }

    /// How many come from one time up to, and without, another.
    pub fn between(&self, from: ExTime, to: ExTime) -> usize {
        let before = |limit: ExTime| self.times.partition_point(|time| *time < limit);
        before(to).saturating_sub(before(from))
    }

    /// All times, in order.
    pub fn times(&self) -> &[ExTime] {
        &self.times
    }
}

#[cfg(test)]
mod tests {
    use super::{Load, Receiver, receivers};
    use crate::scenario::{Audience, Code, ExTime, Inject, Scenario};
    use std::sync::Arc;

    fn inject(time: i64, to: &[&str]) -> Inject {
        Inject { time: Some(ExTime(time)), to: to.iter().map(|code| Code::new(*code)).collect(), ..Inject::default() }
    }

    fn scenario(injects: Vec<Inject>) -> Scenario {
        let audience = Audience { id: "hq".into(), ..Audience::default() };
        let injects = injects.into_iter().map(Arc::new).collect();
        Scenario { injects: Arc::new(injects), audiences: Arc::new(vec![Arc::new(audience)]), ..Scenario::default() }
    }

    #[test]
    fn the_load_of_a_branch_counts_what_it_must_act_on() {
        let held = Inject { status: Code::new("held"), ..inject(30, &["j9"]) };
        let play = scenario(vec![inject(70, &["j9"]), inject(20, &["j2", "j9"]), inject(25, &["j2"]), held]);
        let load = Load::of(&play, &Receiver::Branch(Code::new("j9")));
        assert_eq!(load.times(), [ExTime(20), ExTime(70)]);
        assert_eq!(load.between(ExTime(0), ExTime(70)), 1);
        assert_eq!(load.between(ExTime(70), ExTime(0)), 0);
    }

    #[test]
    fn the_busiest_branch_comes_first_and_an_inject_without_audience_goes_to_all() {
        let play = scenario(vec![inject(0, &["j2"]), inject(1, &["j9"]), inject(2, &["j9"])]);
        let found: Vec<(Receiver, usize)> = receivers(&play);
        assert_eq!(found[0], (Receiver::Everybody, 3));
        assert_eq!(found[1], (Receiver::Branch(Code::new("j9")), 2));
        assert_eq!(found[3], (Receiver::Audience("hq".into()), 3));
    }
}
