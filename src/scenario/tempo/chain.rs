//! What hangs on what: the injects that go on from others, near and far.

use crate::scenario::integrity::is_ordered;
use crate::scenario::{Code, InjectId, Scenario};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

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

#[cfg(test)]
mod tests {
    use super::{followers, with_followers};
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

    #[test]
    fn links_to_nowhere_are_no_links() {
        let chain = play(&[("b", "follows", "a"), ("c", "follows", "gone")]);
        assert_eq!(followers(&chain).iter().map(|it| (it.earlier, it.later)).collect::<Vec<_>>(), [(0, 1)]);
    }
}
