//! Dependencies as the importer can bear them: one parent at most, no circle, parents first.

use crate::exchange::columns::Book;
use crate::scenario::{Inject, Link};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The order of injects and the parent of each, by place in that order.
pub struct Graph<'a> {
    /// The injects, each after its parent.
    pub order: Vec<&'a Arc<Inject>>,
    /// The place of the parent of each.
    pub parents: Vec<Option<usize>>,
    /// How many injects before each have the same id, so that two of them stay apart.
    pub apart: Vec<usize>,
    /// The injects of which links did not go along.
    pub reduced: Vec<String>,
}

/// Links that mean that one inject waits for the other.
const WAITS: [&str; 5] = ["follows", "caused_by", "branch", "changes", "interrupts"];

/// Works the dependencies out.
pub fn graph<'a>(book: &Book<'a>) -> Graph<'a> {
    let injects = book.in_time();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut apart = Vec::new();
    for (place, inject) in injects.iter().enumerate() {
        places.entry(inject.id.as_str()).or_insert(place);
        let count = counts.entry(inject.id.as_str()).or_default();
        apart.push(*count);
        *count += 1;
    }
    let mut parents = Vec::new();
    let mut reduced = Vec::new();
    for (place, inject) in injects.iter().enumerate() {
        // In order of time, a parent before its child cannot close a circle.
        let found = |link: &Link| places.get(link.to.as_str()).copied().filter(|parent| *parent < place);
        let waits = |link: &&Link| WAITS.contains(&link.kind.as_str());
        let parent = inject.links.iter().filter(waits).filter_map(found).max();
        // A parent without a time is played first and means nothing.
        let parent = parent.filter(|_| inject.time.is_some());
        if inject.links.len() > usize::from(parent.is_some()) {
            reduced.push(book.called(inject));
        }
        parents.push(parent);
    }
    Graph { order: injects, parents, apart, reduced }
}
