//! Marks that stand too close together to be told apart become a strip of density.
//!
//! The work depends on the width of the screen, not on how many marks there are.

use super::scale::Scale;
use crate::scenario::ExTime;

/// Marks closer than this are one on the screen.
pub const CLOSE: f32 = 4.0;
/// Up to so many of them are still drawn one by one.
const FEW: usize = 3;

/// What is drawn of marks that stand together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cluster {
    /// One mark, by its place in the list.
    Mark(usize),
    /// A piece of the strip from here to there with so many marks.
    Strip(f32, f32, usize),
}

/// What is drawn of the times of a list that are seen; `time` gives the time at a place of the list.
pub fn clusters(count: usize, time: impl Fn(usize) -> ExTime, scale: &Scale) -> Vec<Cluster> {
    let (first, last) = scale.seen(12.0);
    let mut at = partition(0, count, |place| time(place) < first);
    let end = partition(at, count, |place| time(place) <= last);
    let reach = (f64::from(CLOSE) * scale.per_point()) as i64;
    let mut found = Vec::new();
    while at < end {
        let until = ExTime(time(at).0 + reach);
        let next = beyond(at + 1, end, |place| time(place) <= until);
        if next - at <= FEW {
            found.extend((at..next).map(Cluster::Mark));
        } else {
            let left = scale.x(time(at));
            found.push(Cluster::Strip(left, left + CLOSE, next - at));
        }
        at = next;
    }
    found
}

/// The same as `partition`, quick where the place is near: steps that double, then a search in the last of them.
fn beyond(from: usize, to: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut step) = (from, 1);
    while low + step < to && holds(low + step) {
        low += step;
        step *= 2;
    }
    partition(low, to.min(low + step), holds)
}

/// The first place from which on it no longer holds.
fn partition(from: usize, to: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (from, to.max(from));
    while low < high {
        let middle = usize::midpoint(low, high);
        if holds(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// The places of a list whose times lie so near to a moment, from the first to the last.
pub fn near(count: usize, time: impl Fn(usize) -> ExTime, from: ExTime, to: ExTime) -> std::ops::Range<usize> {
    let begin = partition(0, count, |place| time(place) < from);
    begin..partition(begin, count, |place| time(place) <= to)
}

#[cfg(test)]
mod tests {
    use super::super::scale::{Scale, Window};
    use super::{Cluster, clusters, near};
    use crate::scenario::ExTime;

    fn scale(minutes: f64) -> Scale {
        Scale { left: 0.0, width: 1000.0, window: Window { from: 0.0, minutes } }
    }

    fn drawn(times: &[i64], minutes: f64) -> Vec<Cluster> {
        clusters(times.len(), |at| ExTime(times[at]), &scale(minutes))
    }

    #[test]
    fn few_marks_are_drawn_one_by_one_and_many_as_a_strip() {
        let times = [10, 11, 500, 501, 502, 503, 504, 900];
        let strip = Cluster::Strip(500.0, 504.0, 5);
        assert_eq!(drawn(&times, 1000.0), [Cluster::Mark(0), Cluster::Mark(1), strip, Cluster::Mark(7)]);
        assert!(drawn(&times, 100.0).iter().all(|it| matches!(it, Cluster::Mark(_))), "close by they stand apart");
    }

    #[test]
    fn a_hundred_thousand_marks_are_as_much_work_as_the_screen_is_wide() {
        let times: Vec<i64> = (0..100_000).map(|at| at / 10).collect();
        let found = drawn(&times, 10_000.0);
        assert!(found.len() <= 256, "{}", found.len());
        let all: usize = found.iter().map(|it| if let Cluster::Strip(_, _, count) = it { *count } else { 1 }).sum();
        assert_eq!(all, 100_000);
    }

    #[test]
    fn what_is_near_is_found_in_order() {
        let times = [5, 10, 10, 20];
        assert_eq!(near(4, |at| ExTime(times[at]), ExTime(6), ExTime(10)), 1..3);
    }
}
