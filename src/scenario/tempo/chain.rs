//! What hangs on what: the injects that go on from others, near and far.

use crate::scenario::integrity::is_ordered;
use crate::scenario::{Code, InjectId, Scenario};
use rustc_hash::FxHashMap;
use std::collections::{BTreeMap, BTreeSet};

/// An inject that goes on from another, by places in the scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Follower {
    /// The earlier one.
    pub earlier: u32,
    /// The later one, which holds the link.
    pub later: u32,
    /// What the link means, a value of `link`.
    pub kind: Code,
    /// For a branch, whether it is played if the audience acted or did not.
    pub when: Code,
}

/// All links between injects that are there, in the order of the scenario.
pub fn followers(scenario: &Scenario) -> Vec<Follower> {
    if scenario.injects.iter().all(|inject| inject.links.is_empty()) {
        return Vec::new();
    }
    // Looked up only; what comes out is in the order of the scenario.
    let places: FxHashMap<&str, u32> =
        (0_u32..).zip(scenario.injects.iter()).map(|(at, it)| (it.id.as_str(), at)).collect();
    let all = (0_u32..).zip(scenario.injects.iter()).flat_map(|(later, inject)| {
        let known = inject.links.iter().filter_map(|link| Some((*places.get(link.to.as_str())?, link)));
        let made = known.map(move |(earlier, link)| Follower {
            earlier,
            later,
            kind: link.kind.clone(),
            when: link.when.clone(),
        });
        made.collect::<Vec<_>>()
    });
    all.collect()
}

/// These injects with all that go on from them, directly or over others.
pub fn with_followers(scenario: &Scenario, ids: &BTreeSet<InjectId>) -> BTreeSet<InjectId> {
    // Looked up only; what comes out is a set in order.
    let mut later: FxHashMap<&str, Vec<&InjectId>> = FxHashMap::default();
    for inject in scenario.injects.iter() {
        for link in inject.links.iter().filter(|link| is_ordered(link)) {
            later.entry(link.to.as_str()).or_default().push(&inject.id);
        }
    }
    let mut all = ids.clone();
    let mut open: Vec<&InjectId> = ids.iter().collect();
    while let Some(id) = open.pop() {
        for next in later.get(id.as_str()).into_iter().flatten() {
            if all.insert((*next).clone()) {
                open.push(next);
            }
        }
    }
    all
}

/// What leads to one inject and what goes on from it, by places in the scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chain {
    /// The inject itself.
    pub root: u32,
    /// All that lead to it, directly or over others.
    pub before: BTreeSet<u32>,
    /// All that go on from it, directly or over others.
    pub after: BTreeSet<u32>,
    /// Those that are linked with it without an order in time.
    pub beside: BTreeSet<u32>,
    /// All links between them, in the order of the scenario.
    pub links: Vec<Follower>,
}

impl Chain {
    /// Whether an inject is in the chain.
    pub fn holds(&self, place: u32) -> bool {
        place == self.root || [&self.before, &self.after, &self.beside].into_iter().any(|part| part.contains(&place))
    }
}

/// The chain of an inject; circles in a faulty scenario are walked once.
pub fn chain_of(scenario: &Scenario, id: &InjectId) -> Option<Chain> {
    let root = u32::try_from(scenario.injects.iter().position(|inject| inject.id == *id)?).ok()?;
    let links = followers(scenario);
    let (ordered, free): (Vec<&Follower>, Vec<&Follower>) =
        links.iter().filter(|link| link.earlier != link.later).partition(|link| link.kind.as_str() != "same_time");
    let before = reach(root, ordered.iter().map(|link| (link.later, link.earlier)));
    let after = reach(root, ordered.iter().map(|link| (link.earlier, link.later)));
    let ends = free.iter().filter_map(|link| match (link.earlier == root, link.later == root) {
        (true, _) => Some(link.later),
        (_, true) => Some(link.earlier),
        _ => None,
    });
    let beside = ends.collect();
    let mut chain = Chain { root, before, after, beside, links: Vec::new() };
    chain.links = links.iter().filter(|link| chain.holds(link.earlier) && chain.holds(link.later)).cloned().collect();
    Some(chain)
}

/// All places to which steps lead from one, without itself.
fn reach(root: u32, steps: impl Iterator<Item = (u32, u32)>) -> BTreeSet<u32> {
    let mut next: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    steps.for_each(|(from, to)| next.entry(from).or_default().push(to));
    let mut seen = BTreeSet::from([root]);
    let mut open = vec![root];
    while let Some(place) = open.pop() {
        open.extend(next.get(&place).into_iter().flatten().filter(|to| seen.insert(**to)));
    }
    seen.remove(&root);
    seen
}

#[cfg(test)]
mod tests {
    use super::{Chain, chain_of, followers, with_followers};
    use crate::scenario::{Code, Inject, InjectId, Link, Scenario};
    use std::collections::BTreeSet;
    use std::sync::Arc;

    fn play(links: &[(&str, &str, &str)]) -> Scenario {
        let ids = ["a", "b", "c", "d"];
        let link = |kind: &str, to: &str| Link { kind: Code::new(kind), to: to.into(), ..Link::default() };
        let injects = ids.map(|id| {
            let own = links.iter().filter(|(from, ..)| *from == id).map(|(_, kind, to)| link(kind, to)).collect();
            Arc::new(Inject { id: id.into(), links: own, ..Inject::default() })
        });
        Scenario { injects: Arc::new(injects.to_vec()), ..Scenario::default() }
    }

    fn set(ids: &[&str]) -> BTreeSet<InjectId> {
        ids.iter().map(|id| InjectId::from(*id)).collect()
    }

    #[test]
    fn followers_are_found_over_others_and_circles_end() {
        let chain = play(&[("b", "follows", "a"), ("c", "changes", "b"), ("d", "same_time", "a")]);
        assert_eq!(with_followers(&chain, &set(&["a"])), set(&["a", "b", "c"]));
        assert_eq!(with_followers(&chain, &set(&["c"])), set(&["c"]));
        let circle = play(&[("a", "follows", "b"), ("b", "follows", "a")]);
        assert_eq!(with_followers(&circle, &set(&["a"])), set(&["a", "b"]));
    }

    fn told(chain: &Chain) -> String {
        let names = |part: &BTreeSet<u32>| -> String {
            part.iter().map(|place| ["a", "b", "c", "d"][*place as usize]).collect()
        };
        let [before, after, beside] = [&chain.before, &chain.after, &chain.beside].map(names);
        format!("{before} < {} > {after}, {beside}, {}", chain.root, chain.links.len())
    }

    #[test]
    fn a_chain_has_what_leads_there_and_what_follows_and_no_more() {
        let play = play(&[("b", "follows", "a"), ("c", "branch", "b"), ("d", "follows", "a")]);
        assert_eq!(told(&chain_of(&play, &"b".into()).unwrap()), "a < 1 > c, , 2");
        assert_eq!(told(&chain_of(&play, &"a".into()).unwrap()), " < 0 > bcd, , 3");
        assert_eq!(chain_of(&play, &"gone".into()), None);
    }

    #[test]
    fn a_chain_ends_in_circles_and_knows_what_comes_at_the_same_time() {
        let circle =
            play(&[("a", "follows", "b"), ("b", "follows", "a"), ("c", "follows", "c"), ("d", "same_time", "a")]);
        assert_eq!(told(&chain_of(&circle, &"a".into()).unwrap()), "b < 0 > b, d, 3");
        assert_eq!(told(&chain_of(&circle, &"c".into()).unwrap()), " < 2 > , , 1");
    }

    #[test]
    fn links_to_nowhere_are_no_links() {
        let chain = play(&[("b", "follows", "a"), ("c", "follows", "gone")]);
        assert_eq!(followers(&chain).iter().map(|it| (it.earlier, it.later)).collect::<Vec<_>>(), [(0, 1)]);
    }
}
