//! Judges pairs: two injects of which the later goes on from the earlier.

use super::bits::Bits;
use super::judge::{At, Judge};
use super::line::{Note, Part};
use super::program::FilterId;
use crate::checklist::criterion::LinkBy;
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

impl Judge<'_> {
    /// Pairs of an inject that matches the first filter and one that matches the second and is linked to it.
    pub(super) fn pair(
        &self,
        need: usize,
        (first, then): (FilterId, FilterId),
        by: &LinkBy,
        (into_one, different): (bool, Option<&str>),
        at: At<'_>,
    ) -> Part {
        let mut firsts = self.found(first, at, false);
        // The later half may be held in reserve: it is what happens if the audience does not act.
        let seconds = self.found(then, at, true).hits;
        let pairs = self.pairs(&firsts.hits, &seconds, by);
        let have = if into_one { self.best_second(&pairs, different) } else { pairs.len() };
        let hits: Bits = pairs.iter().flat_map(|(earlier, later)| [*earlier, *later]).collect();
        let note = match (have >= need, firsts.hits.is_empty(), seconds.is_empty()) {
            (true, ..) => {
                let standing = |hits: &Bits| {
                    let pairs = pairs.iter().filter(|(earlier, later)| hits.has(*earlier) && hits.has(*later));
                    pairs.count() >= need
                };
                let sound = hits.without(&self.unfollowed(&hits));
                if standing(&sound) { Note::Nothing } else { self.ends_story(&hits, usize::MAX, &[first, then], at) }
            }
            (false, false, _) => Note::EarlierAlone,
            (false, true, false) => Note::LaterAlone,
            (false, true, true) => Note::NoPair,
        };
        let mut halves = std::mem::replace(&mut firsts.hits, hits);
        let mut later = Bits::default();
        if have >= need {
            halves = Bits::default();
        } else {
            halves = halves.without(&firsts.hits).trimmed();
            later = seconds.without(&firsts.hits).trimmed();
        }
        Part { halves, later, ..firsts.part(have, need, note) }
    }

    /// Each earlier inject with each later one that goes on from it.
    pub(super) fn pairs(&self, firsts: &Bits, seconds: &Bits, by: &LinkBy) -> Vec<(u32, u32)> {
        if firsts.is_empty() || seconds.is_empty() {
            return Vec::new();
        }
        let mut pairs = match by {
            LinkBy::Kinds(kinds) => self.linked(firsts, seconds, kinds),
            LinkBy::Any => seconds.iter().flat_map(|second| self.beside(firsts, second)).collect(),
        };
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    /// Pairs by a link of these kinds, from the later to the earlier.
    fn linked(&self, firsts: &Bits, seconds: &Bits, kinds: &[SmolStr]) -> Vec<(u32, u32)> {
        let columns = kinds.iter().filter_map(|kind| self.program.column("link", kind));
        let with_links = seconds.and_any(columns.map(|column| self.table.column(usize::from(column.0))));
        let mut pairs = Vec::new();
        for later in with_links.iter() {
            let Some(known) = self.table.slot(later) else { continue };
            let links = known.inject.links.iter().zip(&known.links).filter(|(link, _)| kinds.contains(&link.kind.0));
            let fitting =
                links.map(|(_, earlier)| *earlier).filter(|it| firsts.has(*it) && self.table.is_later(later, *it));
            pairs.extend(fitting.map(|earlier| (earlier, later)));
        }
        pairs
    }

    /// Pairs of one second by any link in either direction, or by the same incident.
    fn beside(&self, firsts: &Bits, second: u32) -> Vec<(u32, u32)> {
        let Some(known) = self.table.slot(second) else { return Vec::new() };
        let linked = known.links.iter().copied();
        let linking = self.table.followers(second);
        let incident = known.inject.incident.as_ref().map_or(&[][..], |id| self.table.of_incident(id.as_str()));
        let all = linked.chain(linking).chain(incident.iter().copied());
        all.filter(|first| *first != second && firsts.has(*first)).map(|first| (first, second)).collect()
    }

    /// The firsts, or their different contents, that lead to the second which gathers most.
    fn best_second(&self, pairs: &[(u32, u32)], different: Option<&str>) -> usize {
        let mut firsts_of: BTreeMap<u32, BTreeSet<(i64, &str)>> = BTreeMap::new();
        for (first, second) in pairs {
            let content = match different {
                Some(field) => self.content(*first, field),
                None => Some((i64::from(*first), "")),
            };
            firsts_of.entry(*second).or_default().extend(content);
        }
        firsts_of.values().map(BTreeSet::len).max().unwrap_or(0)
    }
}
