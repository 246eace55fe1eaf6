//! Judges one criterion against the facts: each part with what it found and what it lacks.

use super::bits::Bits;
use super::domain::{self, Member};
use super::features::{Band, Features};
use super::line::{Note, Part};
use super::program::{Flag, FilterId, LineProgram, Node, Program};
use super::records;
use super::table::Table;
use crate::checklist::criterion::{Bound, LinkBy};
use crate::checklist::{Depth, Weight};
use crate::scenario::{DecisionKind, Scenario};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet};

/// All that a judgement looks at.
pub struct Judge<'a> {
    /// The checklists made ready.
    pub program: &'a Program,
    /// The facts.
    pub table: &'a Table,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What the scenario has and does not have.
    pub features: &'a Features,
    /// The lines judged before, for those of the second stratum.
    pub first_stratum: &'a [(usize, bool)],
}

/// Where in a line a part stands.
#[derive(Clone, Copy)]
struct At<'a> {
    line: &'a LineProgram,
    weight: Weight,
    member: Option<&'a Member>,
    members: usize,
    restrict: Option<&'a Bits>,
}

impl Judge<'_> {
    /// Judges the criterion of a line.
    pub fn line(&self, line: &LineProgram, weight: Weight) -> Part {
        self.part(&line.node, At { line, weight, member: None, members: 0, restrict: None })
    }

    fn part(&self, node: &Node, at: At<'_>) -> Part {
        match node {
            Node::Count { at_least, fixed, of } => self.count(self.need(*at_least, *fixed, at), *of, at),
            Node::Distinct { at_least, field, within, over, cap } => {
                self.distinct(*at_least, field, within, *over, cap.as_deref(), at)
            }
            Node::Share { bound, percent, part, whole } => self.share(*bound, *percent as usize, *part, *whole, at),
            Node::Pair { at_least, first, then, by, into_one, different } => {
                self.pair(*at_least as usize, (*first, *then), by, (*into_one, different.as_deref()), at)
            }
            Node::Records { at_least, kind, distinct, of } => {
                let have = records::count(self.program, self.scenario, kind, distinct.as_deref(), of, at.member);
                let need = *at_least as usize;
                let note = if have < need { Note::Records(kind.clone(), need - have) } else { Note::Nothing };
                Part { met: have >= need, credit: have > 0, have, need, note, ..Part::default() }
            }
            Node::Signed(key) => self.signed(key),
            Node::Kept(by) => self.kept(*by),
            Node::Each(domain, filter, inner) => self.quantified(domain, *filter, inner, at, true),
            Node::Some(domain, filter, inner) => self.quantified(domain, *filter, inner, at, false),
            Node::All(parts) => self.all(parts, at),
            Node::Any(parts) => self.any(parts, at),
            Node::When(feature, inner) if self.features.holds(feature) => self.part(inner, at),
            Node::When(..) => Part { met: true, dropped: true, ..Part::default() },
        }
    }

    /// A count scales with the size of the exercise, except inside quantifiers.
    fn need(&self, at_least: u32, fixed: bool, at: At<'_>) -> usize {
        let count = at_least as usize;
        if fixed || at.member.is_some() {
            return count;
        }
        match self.features.band {
            Band::Small if count == 2 && at.weight != Weight::Essential => 1,
            Band::Small if count >= 3 => 2,
            Band::Large if at.weight == Weight::Essential => count * 2,
            _ => count,
        }
    }

    fn matching(&self, filter: FilterId, at: At<'_>) -> Bits {
        let bits = self.table.filter(filter);
        let uses_this = self.program.filters.get(filter).is_some_and(|it| it.uses_this);
        match at.member.filter(|_| uses_this).and_then(|member| member.mask.as_ref()) {
            Some(mask) => bits.and(mask),
            None => bits.clone(),
        }
    }

    /// The injects that are evidence at the depth that the line asks for.
    fn deep_enough(&self, filter: FilterId, at: At<'_>) -> Bits {
        let evidence = self.table.column(self.program.flag(Flag::Evidence));
        let topics = self.program.filters.get(filter).map_or(&[][..], |it| it.topics.as_slice());
        let all: Vec<usize> = (0..self.program.topic_columns.len()).collect();
        let asked = if topics.is_empty() { all.as_slice() } else { topics };
        let columns: Vec<usize> = match at.line.depth() {
            Depth::None | Depth::Mentioned => return evidence.clone(),
            Depth::Indicated if topics.is_empty() => return evidence.clone(),
            Depth::Indicated => asked.iter().map(|topic| self.program.indicated(*topic)).collect(),
            Depth::Dilemma => asked.iter().map(|topic| self.program.dilemma(*topic)).collect(),
        };
        let mut sum = Bits::with_words(self.table.words());
        for column in columns {
            sum.add(self.table.column(column));
        }
        sum
    }

    /// Matching injects that count, those too shallow, and those that fail the gate.
    fn found(&self, filter: FilterId, at: At<'_>) -> (Bits, Bits, Bits) {
        let matching = self.matching(filter, at);
        let deep = self.deep_enough(filter, at);
        let evidence = self.table.column(self.program.flag(Flag::Evidence));
        let mut hits = matching.and(&deep);
        if let Some(restrict) = at.restrict {
            hits = hits.and(restrict);
        }
        let shallow = matching.and(evidence).without(&deep);
        let candidates = matching.without(evidence);
        (hits, shallow, candidates)
    }

    fn count(&self, need: usize, filter: FilterId, at: At<'_>) -> Part {
        let (hits, shallow, candidates) = self.found(filter, at);
        let have = hits.count();
        let note = if have < need { Note::More(need - have) } else { self.followed(&hits) };
        Part { met: have >= need, credit: have > 0, have, need, hits, shallow, candidates, note, ..Part::default() }
    }

    /// Whether at least one of the harms among the evidence is followed up.
    fn followed(&self, hits: &Bits) -> Note {
        let harms = hits.and(self.table.column(self.program.flag(Flag::Harm)));
        let followed = self.program.column("mark", "followed").map(|column| self.table.column(usize::from(column.0)));
        let ends = !harms.is_empty() && followed.is_none_or(|followed| !harms.meets(followed));
        if ends { Note::ReportEndsStory } else { Note::Nothing }
    }

    fn distinct(&self, at_least: u32, field: &str, within: &[SmolStr], over: FilterId, cap: Option<&str>, at: At<'_>) -> Part {
        const OPEN: [&str; 3] = ["from_actor", "place", "day"];
        let (hits, shallow, candidates) = self.found(over, at);
        let open = OPEN.contains(&field);
        let mut need = if open { self.need(at_least, false, at) } else { at_least as usize };
        if let Some(cap) = cap {
            need = need.min(self.features.declared(cap)).max(1);
        }
        let (have, unused) = if open { (self.contents(&hits, field).len(), Vec::new()) } else { self.values(&hits, field, within) };
        let note = if have < need { Note::Values(need - have, unused) } else { Note::Nothing };
        Part { met: have >= need, credit: have > 0, have, need, hits, shallow, candidates, note, ..Part::default() }
    }

    /// How many values of an axis occur, and which do not.
    fn values(&self, hits: &Bits, field: &str, within: &[SmolStr]) -> (usize, Vec<String>) {
        let Some(axis) = self.program.vocabulary.axis(field) else { return (0, Vec::new()) };
        let mut have = 0;
        let mut unused = Vec::new();
        for (place, value) in axis.values.iter().enumerate() {
            let counts = !matches!(value.id.as_str(), "unknown" | "unknown_party" | "none" | "uncertain");
            if counts && (within.is_empty() || within.contains(&value.id)) {
                if hits.meets(self.table.column(usize::from(axis.column(place).0))) {
                    have += 1;
                } else {
                    unused.push(value.label.clone());
                }
            }
        }
        (have, unused)
    }

    /// The different contents of an open field.
    fn contents(&self, hits: &Bits, field: &str) -> BTreeSet<SmolStr> {
        hits.iter().filter_map(|slot| self.content(slot, field)).collect()
    }

    fn content(&self, slot: u32, field: &str) -> Option<SmolStr> {
        let inject = &self.table.slot(slot)?.inject;
        match field {
            "from_actor" => inject.from.as_ref().map(|id| id.0.clone()).or_else(|| {
                (!inject.from_text.is_empty()).then(|| SmolStr::new(&inject.from_text))
            }),
            "place" => inject.place.as_ref().map(|id| id.0.clone()),
            "day" => inject.time.map(|time| SmolStr::new(time.0.div_euclid(1440).to_string())),
            _ => None,
        }
    }

    fn share(&self, bound: Bound, percent: usize, part: FilterId, whole: FilterId, at: At<'_>) -> Part {
        if bound != Bound::AtLeast && at.member.is_some() && at.members < 2 {
            return Part { met: true, dropped: true, ..Part::default() };
        }
        let all = self.matching(whole, at);
        let live_part = self.matching(part, at);
        let hits = if bound == Bound::AtLeast { live_part.and(&self.deep_enough(part, at)) } else { live_part };
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
                Part { met: have >= need, credit: have > 0, have, need, hits, against, note, ..Part::default() }
            }
            Bound::AtMost | Bound::Below => {
                let most = if bound == Bound::AtMost { total * percent / 100 } else { least.saturating_sub(1) };
                let met = few || have <= most;
                let note = match (met, few) {
                    (false, _) => Note::ShareLess(have - most),
                    (true, true) => Note::TooFewToJudge,
                    (true, false) => Note::Nothing,
                };
                Part { met, have, need: most, against: if met { Bits::default() } else { hits }, note, ..Part::default() }
            }
        }
    }

    fn pair(&self, need: usize, (first, then): (FilterId, FilterId), by: &LinkBy, (into_one, different): (bool, Option<&str>), at: At<'_>) -> Part {
        let (firsts, shallow, candidates) = self.found(first, at);
        let (seconds, ..) = self.found(then, at);
        let pairs = self.pairs(&firsts, &seconds, by);
        let have = if into_one { self.best_second(&pairs, different) } else { pairs.len() };
        let mut hits = Bits::with_words(self.table.words());
        for (earlier, later) in &pairs {
            hits.set(*earlier, true);
            hits.set(*later, true);
        }
        let note = match (have >= need, firsts.is_empty(), seconds.is_empty()) {
            (true, ..) => self.followed(&hits),
            (false, false, _) => Note::EarlierAlone,
            (false, true, false) => Note::LaterAlone,
            (false, true, true) => Note::NoPair,
        };
        let credit = have > 0 || !firsts.is_empty() || !seconds.is_empty();
        if hits.is_empty() {
            // Half a pair is shown as what is there.
            hits = firsts;
            hits.add(&seconds);
        }
        Part { met: have >= need, credit, have, need, hits, shallow, candidates, note, ..Part::default() }
    }

    fn pairs(&self, firsts: &Bits, seconds: &Bits, by: &LinkBy) -> BTreeSet<(u32, u32)> {
        let mut pairs = BTreeSet::new();
        for later in seconds.iter() {
            let Some(known) = self.table.slot(later) else { continue };
            for link in &known.inject.links {
                let Some(earlier) = self.table.slot_of(&link.to).filter(|earlier| *earlier != later) else { continue };
                let fits = match by {
                    LinkBy::Kinds(kinds) => kinds.contains(&link.kind.0) && self.table.is_later(later, earlier),
                    LinkBy::Any => true,
                };
                if fits && firsts.has(earlier) {
                    pairs.insert((earlier, later));
                }
            }
        }
        if *by == LinkBy::Any {
            self.loose_pairs(firsts, seconds, &mut pairs);
        }
        pairs
    }

    /// Pairs by a link in the other direction or by the same incident.
    fn loose_pairs(&self, firsts: &Bits, seconds: &Bits, pairs: &mut BTreeSet<(u32, u32)>) {
        let mut by_incident: BTreeMap<&SmolStr, Vec<u32>> = BTreeMap::new();
        for second in seconds.iter() {
            if let Some(incident) = self.table.slot(second).and_then(|known| known.inject.incident.as_ref()) {
                by_incident.entry(&incident.0).or_default().push(second);
            }
        }
        for first in firsts.iter() {
            let Some(known) = self.table.slot(first) else { continue };
            let linked = known.inject.links.iter().filter_map(|link| self.table.slot_of(&link.to)).filter(|it| seconds.has(*it));
            let beside = known.inject.incident.as_ref().and_then(|id| by_incident.get(&id.0)).into_iter().flatten().copied();
            pairs.extend(linked.chain(beside).filter(|second| *second != first).map(|second| (first, second)));
        }
    }

    fn best_second(&self, pairs: &BTreeSet<(u32, u32)>, different: Option<&str>) -> usize {
        let mut firsts_of: BTreeMap<u32, BTreeSet<SmolStr>> = BTreeMap::new();
        for (first, second) in pairs {
            let content = match different {
                Some(field) => self.content(*first, field),
                None => Some(SmolStr::new(first.to_string())),
            };
            firsts_of.entry(*second).or_default().extend(content);
        }
        firsts_of.values().map(BTreeSet::len).max().unwrap_or(0)
    }

    fn signed(&self, key: &SmolStr) -> Part {
        let planning_played = self.scenario.phases.iter().any(|phase| phase.kind.as_str() == "plan");
        let whole = format!("attest.{key}");
        let signed = self.scenario.decisions.iter().any(|decision| {
            decision.kind == DecisionKind::Attest
                && (decision.subject == *key || decision.subject == whole)
                && !decision.signer.name.trim().is_empty()
                && !decision.signer.role.trim().is_empty()
                && !decision.reason.trim().is_empty()
        });
        let met = signed && !(key == "planning_document" && planning_played);
        let note = if met { Note::Nothing } else { Note::Unsigned(key.clone()) };
        Part { met, have: usize::from(met), need: 1, note, ..Part::default() }
    }

    /// All essential lines that are met still are if only injects matching the filter count.
    fn kept(&self, by: FilterId) -> Part {
        let restrict = self.table.filter(by).clone();
        let mut judged = 0;
        let mut fallen = Vec::new();
        for (index, met) in self.first_stratum {
            let Some(line) = self.program.lines.get(*index).filter(|line| *met && line.is_essential()) else { continue };
            judged += 1;
            let at = At { line, weight: line.requirement.weight, member: None, members: 0, restrict: Some(&restrict) };
            if !self.part(&line.node, at).met {
                fallen.push(line.requirement.id.0.clone());
            }
        }
        let have = judged - fallen.len();
        let met = judged > 0 && fallen.is_empty();
        let note = match (judged, met) {
            (0, _) => Note::NothingToJudge,
            (_, true) => Note::Nothing,
            _ => Note::WouldFall(fallen),
        };
        Part { met, have, need: judged, note, ..Part::default() }
    }

    fn quantified(&self, domain: &crate::checklist::Domain, filter: Option<FilterId>, inner: &Node, at: At<'_>, each: bool) -> Part {
        let members = domain::members(self, domain, filter);
        if members.is_empty() {
            return Part { note: Note::EmptyDomain(domain::name(domain)), ..Part::default() };
        }
        let parts: Vec<Part> = members
            .iter()
            .map(|member| {
                let at = At { member: Some(member), members: members.len(), ..at };
                Part { member: Some(member.label.clone()), ..self.part(inner, at) }
            })
            .collect();
        let judged = parts.iter().filter(|part| !part.dropped).count();
        let have = parts.iter().filter(|part| part.met && !part.dropped).count();
        let met = if each { parts.iter().all(|part| part.met) } else { have > 0 };
        let credit = parts.iter().any(|part| part.credit);
        Part { met, credit, dropped: judged == 0, have, need: if each { judged } else { 1 }, parts, ..Part::default() }
    }

    fn all(&self, parts: &[Node], at: At<'_>) -> Part {
        let parts: Vec<Part> = parts.iter().map(|node| self.part(node, at)).collect();
        let judged = parts.iter().filter(|part| !part.dropped).count();
        let have = parts.iter().filter(|part| part.met && !part.dropped).count();
        Part {
            met: have == judged,
            credit: parts.iter().any(|part| part.credit),
            dropped: judged == 0,
            have,
            need: judged,
            parts,
            ..Part::default()
        }
    }

    fn any(&self, parts: &[Node], at: At<'_>) -> Part {
        let parts: Vec<Part> = parts.iter().map(|node| self.part(node, at)).collect();
        let met = parts.iter().any(|part| part.met && !part.dropped);
        let credit = parts.iter().any(|part| part.credit);
        Part { met, credit, have: usize::from(met), need: 1, parts, ..Part::default() }
    }
}
