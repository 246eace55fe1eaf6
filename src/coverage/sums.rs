//! Judges different values and shares.

use super::bits::Bits;
use super::judge::{At, Judge};
use super::line::{Note, Part};
use super::program::{FilterId, Flag};
use crate::checklist::criterion::Bound;
use smol_str::SmolStr;
use std::collections::BTreeSet;

impl Judge<'_> {
    /// Different values, or different contents of an open field.
    pub(super) fn distinct(
        &self,
        at_least: u32,
        field: &str,
        within: &[SmolStr],
        over: FilterId,
        cap: Option<&str>,
        at: At<'_>,
    ) -> Part {
        let mut found = self.found(over, at, false);
        let is_open = is_open(field);
        let mut need = if is_open { self.need(at_least, false, false, at) } else { at_least as usize };
        if let Some(cap) = cap {
            need = need.min(self.features.declared(cap)).max(1);
        }
        if is_open {
            let mut contents = BTreeSet::new();
            let telling =
                found.hits.iter().filter(|slot| self.content(*slot, field).map(|it| contents.insert(it)).is_some());
            let telling: Bits = telling.collect();
            let have = contents.len();
            if have > 0 {
                found.hits = telling;
            }
            let note = if have < need { Note::Values(need - have, Vec::new()) } else { Note::Nothing };
            return found.part(have, need, note);
        }
        let columns = self.values(field, within);
        let telling = |bits: &Bits| bits.and_any(columns.iter().map(|(_, column)| *column));
        let have = columns.iter().filter(|(_, column)| found.hits.meets(column)).count();
        let note = if have < need {
            let unused = columns.iter().filter(|(_, column)| !found.hits.meets(column));
            Note::Values(need - have, unused.map(|(id, _)| (*id).clone()).collect())
        } else {
            Note::Nothing
        };
        found.shallow = telling(&found.shallow);
        if have > 0 {
            // Only those that show a value are evidence of it.
            found.hits = telling(&found.hits);
        }
        found.part(have, need, note)
    }

    /// The values of an axis that can be told apart, with their columns; unknown is no value here.
    fn values(&self, field: &str, within: &[SmolStr]) -> Vec<(&SmolStr, &Bits)> {
        let Some(axis) = self.program.vocabulary.axis(field) else { return Vec::new() };
        let values = axis.values.iter().enumerate().filter(|(_, value)| {
            let tells = !matches!(value.id.as_str(), "unknown" | "unknown_party" | "none" | "uncertain");
            tells && (within.is_empty() || within.contains(&value.id))
        });
        values.map(|(place, value)| (&value.id, self.table.column(usize::from(axis.column(place).0)))).collect()
    }

    /// Whether an inject brings a value, or a content, that the counted ones do not show.
    pub(super) fn brings_new(&self, part: &Part, field: &str, within: &[SmolStr], slot: u32) -> bool {
        if is_open(field) {
            let own = self.content(slot, field);
            return own.is_some() && part.hits.iter().all(|known| self.content(known, field) != own);
        }
        self.values(field, within).iter().any(|(_, column)| column.has(slot) && !part.hits.meets(column))
    }

    /// The content of an open field, as a number that is the same for the same content.
    pub(super) fn content(&self, slot: u32, field: &str) -> Option<(i64, &str)> {
        let known = self.table.slot(slot)?;
        match field {
            "from_actor" => known.sender.map(|sender| (i64::from(sender), "")),
            "place" => known.inject.place.as_ref().map(|id| (0, id.as_str())),
            "day" => known.inject.time.map(|time| (time.0.div_euclid(1440), "")),
            _ => None,
        }
    }

    /// A part of a whole, above or below a limit.
    pub(super) fn share(&self, bound: Bound, percent: usize, part: FilterId, whole: FilterId, at: At<'_>) -> Part {
        if bound != Bound::AtLeast && at.member.is_some() && at.members < 2 {
            return Part { met: true, dropped: true, ..Part::default() };
        }
        let all = self.live(whole, at);
        // A share is tried on all injects also where a line is tried on fewer.
        let at = At { restrict: None, ..at };
        let hits = if bound == Bound::AtLeast { self.found(part, at, false).hits } else { self.live(part, at) };
        let (total, have) = (all.count(), hits.count());
        if total == 0 {
            return Part { note: Note::NothingToJudge, ..Part::default() };
        }
        let few = total < 5 && percent != 100 && percent != 0;
        let least = (total * percent).div_ceil(100);
        match bound {
            Bound::AtLeast => {
                let need = if few { (total * percent / 100).max(1) } else { least };
                let note = if have < need { Note::ShareMore(need - have) } else { Note::Nothing };
                let against = all.without(&hits);
                let met = have >= need;
                Part { met, credit: have > 0, have, need, whole: total, hits, against, note, ..Part::default() }
            }
            Bound::AtMost | Bound::Below => {
                let most = if bound == Bound::AtMost { total * percent / 100 } else { least.saturating_sub(1) };
                let met = few || have <= most;
                let note = match (met, few) {
                    (false, _) => Note::ShareLess(have - most),
                    (true, true) => Note::TooFewToJudge,
                    (true, false) => Note::Nothing,
                };
                Part {
                    met,
                    have,
                    need: most,
                    whole: total,
                    against: if met { Bits::default() } else { hits },
                    note,
                    ..Part::default()
                }
            }
        }
    }

    /// The live injects that match a filter, complete or not, without those held in reserve.
    fn live(&self, filter: FilterId, at: At<'_>) -> Bits {
        let mut live = self.matching(filter, at);
        live.remove(self.flag(Flag::Contingency));
        live
    }
}

/// Whether a field has contents of its own instead of values of the vocabulary.
fn is_open(field: &str) -> bool {
    matches!(field, "from_actor" | "place" | "day")
}
