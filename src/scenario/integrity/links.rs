//! Links between injects: from later to earlier, never in a circle.

use super::{Problem, ProblemKind};
use crate::scenario::{Inject, Link, Record, Scenario};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is wrong with a link between two injects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkFault {
    /// It leads back to the inject itself.
    ToItself,
    /// Its target is not earlier.
    Order,
}

/// Whether this kind of link has an order in time; only `same_time` has none.
pub fn is_ordered(link: &Link) -> bool {
    link.kind.as_str() != "same_time"
}

/// What is wrong with a link, seen alone; where a time is missing the order is not judged.
pub fn link_fault(from: &Inject, link: &Link, to: &Inject) -> Option<LinkFault> {
    if from.id == to.id {
        return Some(LinkFault::ToItself);
    }
    let is_backwards = from.time.zip(to.time).is_some_and(|(later, earlier)| later <= earlier);
    (is_ordered(link) && is_backwards).then_some(LinkFault::Order)
}

pub(super) fn check(scenario: &Scenario, found: &mut Vec<Problem>) {
    let by_id: BTreeMap<&str, usize> =
        scenario.injects.iter().enumerate().rev().map(|(index, inject)| (inject.id.as_str(), index)).collect();
    let mut sound = vec![Vec::new(); scenario.injects.len()];
    for (inject, targets) in scenario.injects.iter().zip(&mut sound) {
        for link in &inject.links {
            let target = by_id.get(link.to.as_str()).and_then(|index| Some((*index, scenario.injects.get(*index)?)));
            if let Some((index, to)) = target {
                check_link(inject, link, to, found);
                if is_ordered(link) && link_fault(inject, link, to).is_none() {
                    targets.push(index);
                }
            }
        }
    }
    for index in closing_circles(&sound) {
        if let Some(inject) = scenario.injects.get(index) {
            found.push(problem(inject, ProblemKind::LinkCycle));
        }
    }
}

fn check_link(inject: &Arc<Inject>, link: &Link, to: &Arc<Inject>, found: &mut Vec<Problem>) {
    let kind = match link_fault(inject, link, to) {
        Some(LinkFault::ToItself) => ProblemKind::LinkToItself,
        Some(LinkFault::Order) => ProblemKind::LinkOrder,
        None if !is_ordered(link) && inject.time != to.time => ProblemKind::SameTimeApart,
        None => return,
    };
    found.push(problem(inject, kind).with("other", Record::Inject(Arc::clone(to)).called()));
}

fn problem(inject: &Arc<Inject>, kind: ProblemKind) -> Problem {
    Problem::at(&Record::Inject(Arc::clone(inject)), "links", kind)
}

/// The nodes at which a walk along the links comes back to where it has been; no recursion, chains may be long.
fn closing_circles(links: &[Vec<usize>]) -> Vec<usize> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        OnTheWay,
        Done,
    }
    let mut seen = vec![Seen::No; links.len()];
    let mut closing = Vec::new();
    for start in 0..links.len() {
        let mut way = vec![(start, 0)];
        while let Some((node, next)) = way.pop() {
            let Some(state) = seen.get_mut(node) else { continue };
            if *state == Seen::Done {
                continue;
            }
            *state = Seen::OnTheWay;
            match links.get(node).and_then(|targets| targets.get(next)) {
                None => *state = Seen::Done,
                Some(&target) => {
                    way.push((node, next + 1));
                    match seen.get(target) {
                        Some(Seen::OnTheWay) => closing.push(node),
                        Some(Seen::No) => way.push((target, 0)),
                        Some(Seen::Done) | None => {}
                    }
                }
            }
        }
    }
    closing.sort_unstable();
    closing.dedup();
    closing
}
