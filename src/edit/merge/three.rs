//! Three sequences side by side: where neither, one or both sides changed what stood before.

use crate::scenario::hunks::{Hunk, hunks};
use std::ops::Range;

/// Who changed a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// Nobody.
    Neither,
    /// Only I.
    Mine,
    /// Only they.
    Theirs,
    /// Both in the same way.
    Both,
    /// Both, each in another way.
    Disputed,
}

/// A stretch of the three sequences that belongs together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    pub who: Who,
    pub base: Range<usize>,
    pub mine: Range<usize>,
    pub theirs: Range<usize>,
}

/// The stretches in order; together they are the whole of each sequence.
pub(super) fn stretches(base: &[&str], mine: &[&str], theirs: &[&str]) -> Vec<Stretch> {
    let mut sides = (Side::new(base, mine), Side::new(base, theirs));
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((from, to)) = region(&mut sides) {
        let quiet = sides.0.until(from, at);
        push(&mut found, Who::Neither, at..from, quiet, sides.1.until(from, at));
        let changed = (sides.0.taken > 0, sides.1.taken > 0);
        let (own, other) = (sides.0.close(to), sides.1.close(to));
        let who = match changed {
            (true, false) => Who::Mine,
            (false, _) => Who::Theirs,
            (true, true) if mine.get(own.clone()) == theirs.get(other.clone()) => Who::Both,
            (true, true) => Who::Disputed,
        };
        push(&mut found, who, from..to, own, other);
        at = to;
    }
    let quiet = sides.0.until(base.len(), at);
    push(&mut found, Who::Neither, at..base.len(), quiet, sides.1.until(base.len(), at));
    found
}

fn push(found: &mut Vec<Stretch>, who: Who, base: Range<usize>, mine: Range<usize>, theirs: Range<usize>) {
    if !(base.is_empty() && mine.is_empty() && theirs.is_empty()) {
        found.push(Stretch { who, base, mine, theirs });
    }
}

/// The changes of one side, and how far they are used up.
struct Side {
    hunks: std::iter::Peekable<std::vec::IntoIter<Hunk>>,
    /// Where the next stretch of this side begins.
    next: usize,
    /// How many changes belong to the stretch at hand.
    taken: usize,
    /// By how much this side is longer after the changes taken so far.
    grown: isize,
}

impl Side {
    fn new(base: &[&str], side: &[&str]) -> Self {
        let single: Vec<Hunk> = hunks(base, side).into_iter().flat_map(one_by_one).collect();
        Self { hunks: single.into_iter().peekable(), next: 0, taken: 0, grown: 0 }
    }

    /// The unchanged stretch of this side that ends where the base stands at `from`.
    fn until(&mut self, from: usize, at: usize) -> Range<usize> {
        let start = self.next;
        self.next = start.saturating_add(from.saturating_sub(at));
        start..self.next
    }

    /// The stretch of this side that ends where the base stands at `to`.
    fn close(&mut self, to: usize) -> Range<usize> {
        let start = self.next;
        self.next = to.saturating_add_signed(self.grown).max(start);
        self.taken = 0;
        start..self.next
    }

    /// Takes the next change if it meets the stretch of the base; the end of the stretch then.
    fn take_if(&mut self, meets: impl Fn(&Hunk) -> bool) -> Option<Hunk> {
        let hunk = self.hunks.next_if(|hunk| meets(hunk))?;
        self.taken += 1;
        let signed = |length: usize| isize::try_from(length).unwrap_or(isize::MAX);
        self.grown += signed(hunk.after.len()) - signed(hunk.before.len());
        Some(hunk)
    }
}

/// As many for as many is taken one for one, so that neighbours who were changed apart stay apart.
fn one_by_one(hunk: Hunk) -> Vec<Hunk> {
    if hunk.before.len() != hunk.after.len() {
        return vec![hunk];
    }
    hunk.before.zip(hunk.after).map(|(old, new)| Hunk { before: old..old + 1, after: new..new + 1 }).collect()
}

fn is_one_for_one(hunk: &Hunk) -> bool {
    hunk.before.len() == 1 && hunk.after.len() == 1
}

/// Where the next changed stretch of the base begins and ends; its changes are taken from both sides.
fn region(sides: &mut (Side, Side)) -> Option<(usize, usize)> {
    let starts = [sides.0.hunks.peek(), sides.1.hunks.peek()];
    let from = starts.into_iter().flatten().map(|hunk| hunk.before.start).min()?;
    let (mut to, mut is_neat) = (from, true);
    let mut is_first = true;
    loop {
        // Touching is meeting, but for single paragraphs that stand for single ones.
        let meets = |hunk: &Hunk| {
            let apart = is_neat && is_one_for_one(hunk) && !is_first;
            hunk.before.start < to || (hunk.before.start == to && !apart)
        };
        let taken = sides.0.take_if(meets);
        let taken = if taken.is_some() { taken } else { sides.1.take_if(meets) };
        let Some(hunk) = taken else { return Some((from, to)) };
        to = to.max(hunk.before.end);
        is_neat &= is_one_for_one(&hunk);
        is_first = false;
    }
}
