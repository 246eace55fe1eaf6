//! Where the lines of a chain run: one line down from each inject to all that go on from it, in lanes that do not touch.

use std::collections::BTreeMap;

/// Where a line ends at an inject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// The row of the inject that goes on.
    pub row: usize,
    /// Whether it is a branch, which is drawn dashed.
    pub is_branch: bool,
}

/// The line of one inject to all that go on from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rail {
    /// The row where it begins.
    pub from: usize,
    /// Where it ends, from top to bottom.
    pub ends: Vec<End>,
    /// Its lane, counted from the injects.
    pub lane: usize,
}

impl Rail {
    /// The first and the last row that it reaches.
    pub fn span(&self) -> (usize, usize) {
        let rows = || self.ends.iter().map(|end| end.row).chain([self.from]);
        (rows().min().unwrap_or(self.from), rows().max().unwrap_or(self.from))
    }
}

/// The lines of all links, given as the row where each begins and where it ends; short lines lie nearest.
pub fn rails(links: &[(usize, End)]) -> Vec<Rail> {
    let mut by_start: BTreeMap<usize, Vec<End>> = BTreeMap::new();
    for (from, end) in links {
        by_start.entry(*from).or_default().push(*end);
    }
    let mut all: Vec<Rail> = by_start.into_iter().map(|(from, ends)| Rail { from, ends, lane: 0 }).collect();
    all.iter_mut().for_each(|rail| rail.ends.sort_by_key(|end| end.row));
    all.sort_by_key(|rail| (rail.span().1 - rail.span().0, rail.from));
    let mut lanes: Vec<Vec<(usize, usize)>> = Vec::new();
    for rail in &mut all {
        let (first, last) = rail.span();
        let is_free = |taken: &Vec<(usize, usize)>| taken.iter().all(|(from, to)| last < *from || *to < first);
        let lane = lanes.iter().position(is_free).unwrap_or(lanes.len());
        rail.lane = lane;
        match lanes.get_mut(lane) {
            Some(taken) => taken.push((first, last)),
            None => lanes.push(vec![(first, last)]),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{End, Rail, rails};
    use proptest::prelude::*;

    fn laid(links: &[(usize, usize)]) -> Vec<Rail> {
        let ends: Vec<(usize, End)> =
            links.iter().map(|(from, row)| (*from, End { row: *row, is_branch: false })).collect();
        rails(&ends)
    }

    #[test]
    fn one_line_leads_to_all_that_follow_and_sixty_need_one_lane() {
        let links: Vec<(usize, usize)> = (1..=60).map(|row| (0, row)).collect();
        let all = laid(&links);
        assert_eq!(all.len(), 1);
        assert_eq!((all[0].lane, all[0].span(), all[0].ends.len()), (0, (0, 60), 60));
    }

    #[test]
    fn short_lines_lie_nearest_to_the_injects() {
        let lanes: Vec<(usize, usize)> = laid(&[(0, 5), (1, 2), (3, 4)]).iter().map(|it| (it.from, it.lane)).collect();
        assert_eq!(lanes, [(1, 0), (3, 0), (0, 1)]);
    }

    proptest! {
        /// In a lane no line touches another, and no link is lost, whichever way links go.
        #[test]
        fn lines_do_not_touch(links in prop::collection::vec((0_usize..40, 0_usize..40), 0..80)) {
            let all = laid(&links);
            prop_assert_eq!(all.iter().map(|rail| rail.ends.len()).sum::<usize>(), links.len());
            for (at, one) in all.iter().enumerate() {
                for other in all.iter().skip(at + 1).filter(|other| other.lane == one.lane) {
                    let (a, b) = (one.span(), other.span());
                    prop_assert!(a.1 < b.0 || b.1 < a.0, "{one:?} {other:?}");
                }
            }
        }
    }
}
