//! The order of a list to which both sides added, from which both took, and which one of them sorted anew.

use std::collections::{BTreeMap, BTreeSet};

/// A list in its merged order.
pub(super) struct Ordered<K> {
    /// All that at least one side still has, and what only one side took away.
    pub order: Vec<K>,
    /// Where both sides sorted anew, each in its way: the same in the order of the other side, and as it was.
    pub other: Option<(Vec<K>, Vec<K>)>,
}

/// Puts the lists of both sides together; what was added stays behind what it was added behind.
///
/// The outcome is the same whichever side is called mine, unless both sorted anew. No key may stand in a list twice.
pub(super) fn ordered<K: Ord + Clone>(base: &[K], mine: &[K], theirs: &[K]) -> Ordered<K> {
    if mine == theirs || base == theirs {
        return Ordered { order: with_gone(base, mine, theirs), other: None };
    }
    if base == mine {
        return Ordered { order: with_gone(base, theirs, mine), other: None };
    }
    let (in_mine, in_theirs) = (set(mine), set(theirs));
    let alive: Vec<K> = base.iter().filter(|key| in_mine.contains(key) || in_theirs.contains(key)).cloned().collect();
    let known = set(base);
    let old = |list: &[K]| list.iter().filter(|key| known.contains(key)).cloned().collect::<Vec<K>>();
    let (old_mine, old_theirs) = (old(mine), old(theirs));
    let by = |spine: &[K]| laid_out(&spine_of(&alive, spine), &known, mine, theirs);
    match (is_sorted_anew(&alive, &old_mine), is_sorted_anew(&alive, &old_theirs)) {
        (false, false) => Ordered { order: by(&alive), other: None },
        (true, false) => Ordered { order: by(&old_mine), other: None },
        (false, true) => Ordered { order: by(&old_theirs), other: None },
        (true, true) => {
            let shared = |list: &[K], other: &BTreeSet<K>| {
                list.iter().filter(|key| other.contains(key)).cloned().collect::<Vec<K>>()
            };
            let (own, others) = (shared(&old_mine, &in_theirs), shared(&old_theirs, &in_mine));
            if own == others {
                return Ordered { order: by(&woven(old_mine, old_theirs)), other: None };
            }
            Ordered { order: by(&old_mine), other: Some((by(&old_theirs), by(&alive))) }
        }
    }
}

/// The same where it is not known what both started from: mine, with what only they have behind its neighbour.
pub(super) fn ordered_alone<K: Ord + Clone>(mine: &[K], theirs: &[K]) -> Ordered<K> {
    let (known, in_theirs) = (set(mine), set(theirs));
    let by = |spine: &[K]| laid_out(spine, &known, mine, theirs);
    let shared: Vec<K> = theirs.iter().filter(|key| known.contains(key)).cloned().collect();
    let is_same = mine.iter().filter(|key| in_theirs.contains(key)).eq(&shared);
    let other = (!is_same).then(|| (by(&spine_of(mine, &shared)), by(mine)));
    Ordered { order: by(mine), other }
}

fn set<K: Ord + Clone>(list: &[K]) -> BTreeSet<K> {
    list.iter().cloned().collect()
}

/// One side's list, with what only this side took away where it was.
fn with_gone<K: Ord + Clone>(base: &[K], list: &[K], other: &[K]) -> Vec<K> {
    let (own, others) = (set(list), set(other));
    if base.iter().all(|key| own.contains(key)) {
        return list.to_vec();
    }
    let alive: Vec<K> = base.iter().filter(|key| own.contains(key) || others.contains(key)).cloned().collect();
    let known = set(base);
    let old: Vec<K> = list.iter().filter(|key| known.contains(key)).cloned().collect();
    laid_out(&spine_of(&alive, &old), &known, list, &[])
}

/// Whether these keys of the base stand in another order than there.
fn is_sorted_anew<K: Ord + Clone>(alive: &[K], old: &[K]) -> bool {
    let own = set(old);
    !alive.iter().filter(|key| own.contains(key)).eq(old)
}

/// All keys of the base in the order of one side; what that side does not have stays behind its old neighbour.
fn spine_of<K: Ord + Clone>(alive: &[K], owner: &[K]) -> Vec<K> {
    let own = set(owner);
    let mut behind: BTreeMap<Option<&K>, Vec<&K>> = BTreeMap::new();
    let mut last = None;
    for key in alive {
        if own.contains(key) {
            last = Some(key);
        } else {
            behind.entry(last).or_default().push(key);
        }
    }
    let mut spine: Vec<K> = behind.remove(&None).into_iter().flatten().cloned().collect();
    for key in owner {
        spine.push(key.clone());
        spine.extend(behind.remove(&Some(key)).into_iter().flatten().cloned());
    }
    spine
}

/// The spine, with what each side added behind what it was added behind.
fn laid_out<K: Ord + Clone>(spine: &[K], known: &BTreeSet<K>, mine: &[K], theirs: &[K]) -> Vec<K> {
    let places: BTreeMap<&K, usize> = spine.iter().enumerate().map(|(place, key)| (key, place + 1)).collect();
    let anchors = |list: &[K]| {
        let mut last = 0;
        let mut found: BTreeMap<K, usize> = BTreeMap::new();
        for key in list {
            match places.get(key) {
                Some(place) => last = *place,
                None if !known.contains(key) => {
                    found.insert(key.clone(), last);
                }
                None => {}
            }
        }
        found
    };
    let (of_mine, of_theirs) = (anchors(mine), anchors(theirs));
    let anchor = |key: &K| of_mine.get(key).into_iter().chain(of_theirs.get(key)).min().copied();
    let added = |list: &[K]| {
        let mut runs: BTreeMap<usize, Vec<K>> = BTreeMap::new();
        for key in list.iter().filter(|key| !known.contains(key)) {
            if let Some(anchor) = anchor(key) {
                runs.entry(anchor).or_default().push(key.clone());
            }
        }
        runs
    };
    let (mut by_mine, mut by_theirs) = (added(mine), added(theirs));
    let mut order = Vec::with_capacity(spine.len() + of_mine.len() + of_theirs.len());
    for place in 0..=spine.len() {
        order.extend(place.checked_sub(1).and_then(|index| spine.get(index)).cloned());
        let runs = (by_mine.remove(&place).unwrap_or_default(), by_theirs.remove(&place).unwrap_or_default());
        order.extend(woven(runs.0, runs.1));
    }
    order
}

/// Two runs as one, each keeping its order: what is in both stands once, between the same neighbours, and of others the
/// smaller head goes first.
fn woven<K: Ord + Clone>(mine: Vec<K>, theirs: Vec<K>) -> Vec<K> {
    if mine.is_empty() || theirs.is_empty() {
        return if mine.is_empty() { theirs } else { mine };
    }
    let (in_mine, in_theirs) = (set(&mine), set(&theirs));
    let (mut mine, mut theirs) = (mine.into_iter().peekable(), theirs.into_iter().peekable());
    let mut seen = BTreeSet::new();
    let mut woven = Vec::new();
    loop {
        while mine.next_if(|key| seen.contains(key)).is_some() || theirs.next_if(|key| seen.contains(key)).is_some() {}
        let next = match (mine.peek(), theirs.peek()) {
            (Some(own), Some(other)) => {
                let (waits, other_waits) = (in_theirs.contains(own), in_mine.contains(other));
                if (waits, own) <= (other_waits, other) { mine.next() } else { theirs.next() }
            }
            (Some(_), None) => mine.next(),
            (None, _) => theirs.next(),
        };
        let Some(key) = next else { return woven };
        seen.insert(key.clone());
        woven.push(key);
    }
}
