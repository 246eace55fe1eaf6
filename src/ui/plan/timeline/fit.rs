//! What fits beside what: titles under marks that do not touch, and brackets in rows that do not overlap.

use std::collections::BTreeMap;

/// The least air between two titles.
pub const AIR: f32 = 8.0;

/// The stretches along a line that are taken, none of which touch.
#[derive(Clone, Debug, Default)]
pub struct Taken {
    /// Where each begins, in sixteenths of a point, and where it ends.
    spans: BTreeMap<i64, f32>,
}

fn key(x: f32) -> i64 {
    (f64::from(x) * 16.0).floor() as i64
}

impl Taken {
    /// Whether nothing lies on a stretch.
    pub fn is_free(&self, from: f32, to: f32) -> bool {
        let before = self.spans.range(..=key(from)).next_back();
        let after = self.spans.range(key(from)..).next();
        before.is_none_or(|(_, end)| *end <= from) && after.is_none_or(|(begin, _)| *begin >= key(to))
    }

    /// Takes a stretch if nothing lies on it; answers whether it did.
    pub fn take(&mut self, from: f32, to: f32) -> bool {
        let is_free = self.is_free(from, to);
        if is_free {
            self.spans.insert(key(from), to);
        }
        is_free
    }
}

/// Titles that begin at their marks, placed one after the other, the most important first: they do not touch each
/// other and end inside.
#[derive(Clone, Debug)]
pub struct Titles {
    taken: Taken,
    end: f32,
}

impl Titles {
    /// The least room that is worth looking how wide a title is.
    const LEAST: f32 = 12.0;

    /// No titles yet, on a line that ends here.
    pub fn until(end: f32) -> Self {
        Self { taken: Taken::default(), end }
    }

    /// Whether the mark here could have a title at all; asked first, since it costs less than the width of a text.
    pub fn has_room(&self, x: f32) -> bool {
        let left = self.left(x, Self::LEAST);
        self.taken.is_free(left, left + Self::LEAST)
    }

    /// Where a title of this width begins, if there is room for it at the mark here; one that would reach over the
    /// end is set to end there.
    pub fn place(&mut self, x: f32, width: f32) -> Option<f32> {
        let left = self.left(x, width);
        self.taken.take(left, left + width + AIR).then_some(left)
    }

    fn left(&self, x: f32, width: f32) -> f32 {
        (x - 5.0).min(self.end - width - 2.0)
    }
}

/// A bracket over the injects of an incident, with its name inside or to its right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bracket {
    /// Which one.
    pub at: usize,
    /// Its left edge.
    pub left: f32,
    /// Its right edge.
    pub right: f32,
    /// The row in which it lies; beyond the last row it is a thin line without a name.
    pub row: usize,
    /// Where its name begins; `None` where there is no room for it.
    pub name: Option<f32>,
}

/// The least width of a bracket.
const NARROWEST: f32 = 10.0;
const INSIDE: f32 = 5.0;

/// Lays brackets, given from left to right with the width of their names, into so many rows.
///
/// A name stands inside if it fits, else to the right if nothing is there. What finds no row comes into row `rows`.
pub fn brackets(wanted: &[(f32, f32, f32)], rows: usize, end: f32) -> Vec<Bracket> {
    let mut ends = vec![f32::NEG_INFINITY; rows];
    let mut all = Vec::with_capacity(wanted.len());
    for (at, (left, right, name)) in wanted.iter().copied().enumerate() {
        let right = right.max(left + NARROWEST);
        let is_inside = name + 2.0 * INSIDE <= right - left;
        let reach = if is_inside { right } else { right + INSIDE + name };
        let free = ends.iter().position(|end| *end + 2.0 <= left);
        let Some(row) = free else {
            all.push(Bracket { at, left, right, row: rows, name: None });
            continue;
        };
        let has_room = is_inside || reach <= end;
        if let Some(taken) = ends.get_mut(row) {
            *taken = if has_room { reach } else { right };
        }
        let begin = if is_inside { left + INSIDE } else { right + INSIDE };
        all.push(Bracket { at, left, right, row, name: has_room.then_some(begin) });
    }
    all
}

/// How many rows brackets need at most to be all seen with their names.
pub fn rows_needed(wanted: &[(f32, f32, f32)], most: usize, end: f32) -> usize {
    (1..most).find(|rows| brackets(wanted, *rows, end).iter().all(|it| it.row < *rows)).unwrap_or(most)
}

#[cfg(test)]
mod tests {
    use super::{Titles, brackets, rows_needed};
    use proptest::prelude::*;

    fn titles(wanted: &[(f32, f32)], end: f32) -> Vec<Option<f32>> {
        let mut titles = Titles::until(end);
        let place = |(x, width): &(f32, f32)| titles.has_room(*x).then(|| titles.place(*x, *width)).flatten();
        wanted.iter().map(place).collect()
    }

    #[test]
    fn the_more_important_title_wins_and_the_last_one_ends_inside() {
        let places = titles(&[(100.0, 60.0), (120.0, 60.0), (200.0, 40.0), (395.0, 50.0)], 400.0);
        assert_eq!(places, [Some(95.0), None, Some(195.0), Some(348.0)]);
    }

    #[test]
    fn brackets_that_overlap_lie_in_two_rows_and_a_third_is_a_line() {
        let wanted = [(0.0, 100.0, 50.0), (50.0, 150.0, 50.0), (60.0, 90.0, 10.0), (160.0, 170.0, 40.0)];
        let rows: Vec<usize> = brackets(&wanted, 2, 400.0).iter().map(|it| it.row).collect();
        assert_eq!(rows, [0, 1, 2, 0]);
        assert_eq!(rows_needed(&wanted, 4, 400.0), 3);
    }

    #[test]
    fn a_name_that_does_not_fit_inside_stands_to_the_right() {
        let placed = brackets(&[(0.0, 20.0, 50.0), (300.0, 320.0, 90.0)], 1, 400.0);
        assert_eq!(placed.iter().map(|it| it.name).collect::<Vec<_>>(), [Some(25.0), None]);
    }

    proptest! {
        /// No two titles touch, wherever their marks stand.
        #[test]
        fn no_two_titles_touch(wanted in prop::collection::vec((0.0_f32..2000.0, 1.0_f32..300.0), 0..60)) {
            let placed = titles(&wanted, 2000.0);
            let spans: Vec<(f32, f32)> =
                placed.iter().zip(&wanted).filter_map(|(left, (_, width))| Some((((*left)?), (*left)? + width))).collect();
            for (at, one) in spans.iter().enumerate() {
                for other in spans.iter().skip(at + 1) {
                    prop_assert!(one.1 <= other.0 || other.1 <= one.0, "{one:?} {other:?}");
                }
            }
        }

        /// In a row no bracket, with its name, reaches into the next.
        #[test]
        fn no_two_brackets_touch(mut wanted in prop::collection::vec((0.0_f32..1500.0, 0.0_f32..300.0, 1.0_f32..200.0), 0..40)) {
            wanted.sort_by(|a, b| a.0.total_cmp(&b.0));
            let wanted: Vec<(f32, f32, f32)> = wanted.into_iter().map(|(left, long, name)| (left, left + long, name)).collect();
            let placed = brackets(&wanted, 2, 2000.0);
            let reach = |it: &super::Bracket| it.name.map_or(it.right, |name| it.right.max(name + wanted[it.at].2));
            for (at, one) in placed.iter().enumerate() {
                for other in placed.iter().skip(at + 1).filter(|other| other.row == one.row && one.row < 2) {
                    prop_assert!(reach(one) <= other.left, "{one:?} {other:?}");
                }
            }
        }
    }
}
