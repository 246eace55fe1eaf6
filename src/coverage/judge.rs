//! Judges one criterion against the facts: each part with what it found and what it lacks.

use super::bits::Bits;
use super::domain::{self, Member};
use super::features::{Band, Features};
use super::line::{Note, Part};
use super::looked;
use super::program::{FilterId, Flag, LineProgram, Node, Prepared, Program};
use super::records;
use super::table::Table;
use super::world::World;
use crate::checklist::criterion::Domain;
use crate::checklist::{Depth, Weight};
use crate::scenario::{Decision, Scenario};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// All that a judgement looks at.
pub struct Judge<'a> {
    /// The checklists made ready.
    pub program: &'a Program,
    /// The facts.
    pub table: &'a Table,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The records around the injects.
    pub world: &'a World,
    /// What the scenario has and does not have.
    pub features: &'a Features,
    /// For each filter by which lines are kept, the essential lines that are met, and how they stand.
    pub kept: &'a BTreeMap<FilterId, Vec<(usize, Arc<Part>)>>,
}

/// Where in a line a part stands.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    /// How deep an inject must go to count.
    pub depth: Depth,
    /// Whether counts follow the size of the exercise.
    pub scales: bool,
    pub weight: Weight,
    pub member: Option<&'a Member<'a>>,
    pub members: usize,
    /// The only injects that count, where lines are tried on fewer.
    pub restrict: Option<&'a Bits>,
    /// Injects that were counted for other lines and no longer count here.
    pub spent: Option<&'a Bits>,
    /// The same part as it was judged before the last change, if what lies outside the change still holds.
    pub before: Option<&'a Part>,
}

impl<'a> At<'a> {
    /// At the top of a rule about quality, which looks at whatever could be evidence.
    pub fn rule() -> Self {
        Self {
            depth: Depth::None,
            scales: false,
            weight: Weight::GoodPractice,
            member: None,
            members: 0,
            restrict: None,
            spent: None,
            before: None,
        }
    }
    /// At the top of a line.
    pub fn line(line: &'a LineProgram, weight: Weight) -> Self {
        Self {
            depth: line.depth(),
            scales: true,
            weight,
            member: None,
            members: 0,
            restrict: None,
            spent: None,
            before: None,
        }
    }
}

/// What matches a filter, by how far it counts.
#[derive(Default)]
pub(super) struct Found {
    pub hits: Bits,
    pub shallow: Bits,
    pub candidates: Bits,
    pub reserve: Bits,
}

impl Found {
    /// A part that found this.
    pub fn part(self, have: usize, need: usize, note: Note) -> Part {
        let Self { hits, shallow, candidates, reserve } = self;
        Part {
            met: have >= need,
            credit: have > 0,
            have,
            need,
            hits,
            shallow,
            candidates,
            reserve,
            note,
            ..Part::default()
        }
    }
}

impl Judge<'_> {
    /// Judges a node of a line.
    pub(super) fn part(&self, node: &Node, at: At<'_>) -> Part {
        match node {
            Node::Count { at_least, fixed, of } => {
                let no_quota = self.prepared(*of).is_some_and(|it| it.asks_harm);
                self.count(self.need(*at_least, *fixed, no_quota, at), *of, at)
            }
            Node::Distinct { at_least, field, within, over, cap } => {
                self.distinct(*at_least, field, within, *over, cap.as_deref(), at)
            }
            Node::Share { bound, percent, part, whole } => self.share(*bound, *percent as usize, *part, *whole, at),
            Node::Pair { at_least, first, then, by, into_one, different } => {
                self.pair(*at_least as usize, (*first, *then), by, (*into_one, different.as_deref()), at)
            }
            Node::Records { at_least, kind, distinct, of } => {
                let have =
                    records::count((self.program, self.table, self.scenario), kind, distinct.as_deref(), of, at.member);
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

    /// A count scales with the size of the exercise, except inside quantifiers; a larger exercise never asks for more harm.
    pub(super) fn need(&self, at_least: u32, fixed: bool, no_quota: bool, at: At<'_>) -> usize {
        let count = at_least as usize;
        if fixed || !at.scales || at.member.is_some() {
            return count;
        }
        match self.features.band {
            Band::Small if count == 2 && at.weight != Weight::Essential => 1,
            Band::Large if at.weight == Weight::Essential && !no_quota => count * 2,
            _ => count,
        }
    }

    pub(super) fn prepared(&self, filter: FilterId) -> Option<&Prepared> {
        self.program.filters.get(filter)
    }

    pub(super) fn flag(&self, flag: Flag) -> &Bits {
        self.table.column(self.program.flag(flag))
    }

    /// The mask that `this` stands for, where the filter asks for it.
    fn mask<'m>(&self, filter: FilterId, at: At<'m>) -> Option<&'m Bits> {
        at.member.filter(|_| self.prepared(filter).is_some_and(|it| it.uses_this))?.mask.as_deref()
    }

    /// The columns of which one says that an inject goes deep enough.
    pub(super) fn depth_columns(&self, filter: FilterId, at: At<'_>) -> Vec<&Bits> {
        let topics = self.prepared(filter).map_or(&[][..], |it| it.topics.as_slice());
        let any_topic = || (0..self.program.topic_columns.len()).collect();
        let asked: Vec<usize> = if topics.is_empty() { any_topic() } else { topics.to_vec() };
        match at.depth {
            Depth::None | Depth::Mentioned => vec![self.flag(Flag::Evidence)],
            Depth::Indicated if topics.is_empty() => vec![self.flag(Flag::Evidence)],
            Depth::Indicated => {
                asked.into_iter().map(|topic| self.table.column(self.program.indicated(topic))).collect()
            }
            Depth::Dilemma => asked.into_iter().map(|topic| self.table.column(self.program.dilemma(topic))).collect(),
        }
    }

    /// Sorts the injects that match a filter by how far they count.
    ///
    /// What is held in reserve counts where a filter asks for branches, or where the caller lets it.
    pub(super) fn found(&self, filter: FilterId, at: At<'_>, with_reserve: bool) -> Found {
        let all = self.matching(filter, at);
        let mut hits = all.and_any(self.depth_columns(filter, at).into_iter());
        let evidence = self.flag(Flag::Evidence);
        let mut candidates = all.without(evidence);
        let mut shallow = all;
        shallow.keep(evidence);
        shallow.remove(&hits);
        let with_reserve = with_reserve || self.prepared(filter).is_some_and(|it| it.asks_branch);
        let held = self.flag(Flag::Contingency);
        let mut reserve = Bits::NONE;
        if !with_reserve && hits.meets(held) {
            reserve = hits.and(held);
            hits.remove(held);
        }
        if let Some(spent) = at.spent.filter(|spent| hits.meets(spent)) {
            candidates.add(&hits.and(spent));
            hits.remove(spent);
        }
        if let Some(restrict) = at.restrict {
            hits.keep(restrict);
        }
        Found {
            hits: hits.trimmed(),
            shallow: shallow.trimmed(),
            candidates: candidates.trimmed(),
            reserve: reserve.trimmed(),
        }
    }

    /// The live injects that match a filter, for one member where it asks for `this`.
    pub(super) fn matching(&self, filter: FilterId, at: At<'_>) -> Bits {
        let matching = self.table.filter(filter);
        self.mask(filter, at).map_or_else(|| matching.clone(), |mask| matching.and(mask))
    }

    fn count(&self, need: usize, filter: FilterId, at: At<'_>) -> Part {
        let found = self.found(filter, at, false);
        let have = found.hits.count();
        let note =
            if have < need { Note::More(need - have) } else { self.ends_story(&found.hits, need, &[filter], at) };
        let case = self.case_of(filter, &found.hits);
        Part { case, ..found.part(have, need, note) }
    }

    /// Whether the evidence rests on harms that are reported and never followed.
    ///
    /// Where the filters ask for a harm, one story that goes on is enough; where they do not, it matters
    /// only if too little is left without those harms.
    pub(super) fn ends_story(&self, hits: &Bits, need: usize, filters: &[FilterId], at: At<'_>) -> Note {
        let asks = |filter: &FilterId| self.prepared(*filter).is_some_and(|it| it.asks_harm);
        if filters.iter().any(asks) || at.member.is_some_and(|member| member.is_harm) {
            return self.followed(hits);
        }
        if hits.without(&self.unfollowed(hits)).count() >= need { Note::Nothing } else { Note::ReportEndsStory }
    }

    /// The harms among some injects that nobody follows.
    pub(super) fn unfollowed(&self, hits: &Bits) -> Bits {
        let harms = hits.and(self.flag(Flag::Harm));
        match self.program.marks.followed {
            Some(column) => harms.without(self.table.column(usize::from(column.0))),
            None => harms,
        }
    }

    /// Whether at least one of the harms among the evidence is followed up.
    fn followed(&self, hits: &Bits) -> Note {
        let followed = self.program.marks.followed.map(|column| self.table.column(usize::from(column.0)));
        let harms = self.flag(Flag::Harm);
        let (mut has_harm, mut has_follow_up) = (false, false);
        hits.each_word(|index, word| {
            let harm = word & harms.word(index);
            has_harm |= harm != 0;
            has_follow_up |= harm & followed.map_or(0, |followed| followed.word(index)) != 0;
        });
        if has_harm && !has_follow_up { Note::ReportEndsStory } else { Note::Nothing }
    }

    /// A named person has signed, with role, date and note, and what was looked at is still the same.
    fn signed(&self, key: &SmolStr) -> Part {
        let planning_played = self.scenario.phases.iter().any(|phase| phase.kind.as_str() == "plan");
        let whole = format!("attest.{key}");
        let mut about = self.world.decisions_about(key).chain(self.world.decisions_about(&whole));
        let signed = about.any(|decision| is_attestation(decision) && !self.is_stale(decision, key));
        let met = signed && !(key == "planning_document" && planning_played);
        let note = if met { Note::Nothing } else { Note::Unsigned(key.clone()) };
        Part { met, have: usize::from(met), need: 1, note, ..Part::default() }
    }

    fn is_stale(&self, decision: &Decision, key: &str) -> bool {
        looked::is_stale(&decision.fingerprint, || looked::attested(self.scenario, key))
    }

    /// All essential lines that are met still are if only injects matching the filter count.
    fn kept(&self, by: FilterId) -> Part {
        let lines = self.kept.get(&by).map_or(&[][..], Vec::as_slice);
        let name = |index: usize| self.program.lines.get(index).map(|line| line.requirement.id.0.clone());
        let fallen: Vec<SmolStr> =
            lines.iter().filter(|(_, standing)| !standing.met).filter_map(|(index, _)| name(*index)).collect();
        let (judged, have) = (lines.len(), lines.len() - fallen.len());
        let met = judged > 0 && fallen.is_empty();
        let note = match (judged, met) {
            (0, _) => Note::NothingToJudge,
            (_, true) => Note::Nothing,
            _ => Note::WouldFall(fallen),
        };
        Part { met, have, need: judged, note, ..Part::default() }
    }

    fn quantified(&self, domain: &Domain, filter: Option<FilterId>, inner: &Node, at: At<'_>, each: bool) -> Part {
        let members = domain::members(self, domain, filter);
        if members.is_empty() {
            return Part { note: Note::EmptyDomain(domain::name(domain)), ..Part::default() };
        }
        let parts: Vec<Arc<Part>> =
            members.iter().map(|member| self.member(member, members.len(), inner, at)).collect();
        let judged = parts.iter().filter(|part| !part.dropped).count();
        let have = parts.iter().filter(|part| part.met && !part.dropped).count();
        let met = if each { parts.iter().all(|part| part.met) } else { have > 0 };
        let credit = parts.iter().any(|part| part.credit);
        let waived = each && parts.iter().any(|part| part.waived);
        let need = if each { judged } else { 1 };
        Part { met, credit, waived, dropped: judged == 0, have, need, parts, ..Part::default() }
    }

    /// Whether a member is a topic that a named person took out of scope, so that nothing of it is asked.
    fn is_out(&self, member: &Member<'_>) -> bool {
        let out = |(axis, id): &(SmolStr, SmolStr)| axis == "topic" && self.features.out.contains(id);
        member.value.as_ref().is_some_and(out)
    }

    /// One member; a storyline that a change did not reach keeps its part.
    fn member(&self, member: &Member<'_>, members: usize, inner: &Node, at: At<'_>) -> Arc<Part> {
        let unreached = member.storyline.filter(|place| !self.table.affected.contains(place));
        if let Some((before, place)) = at.before.zip(unreached) {
            // Members stand in the order of the storylines.
            let known = before.parts.binary_search_by_key(&Some(place), |part| part.storyline);
            if let Some(part) = known.ok().and_then(|index| before.parts.get(index)) {
                return Arc::clone(part);
            }
        }
        if self.is_out(member) {
            let member = Some(member.key.to_string());
            return Arc::new(Part { met: true, dropped: true, waived: true, member, ..Part::default() });
        }
        let at = At { member: Some(member), members, before: None, ..at };
        Arc::new(Part { member: Some(member.key.to_string()), storyline: member.storyline, ..self.part(inner, at) })
    }

    fn all(&self, parts: &[Node], at: At<'_>) -> Part {
        let parts = self.inside(parts, at);
        let judged = parts.iter().filter(|part| !part.dropped).count();
        let have = parts.iter().filter(|part| part.met && !part.dropped).count();
        let credit = parts.iter().any(|part| part.credit);
        let waived = parts.iter().any(|part| part.waived);
        Part { met: have == judged, credit, waived, dropped: judged == 0, have, need: judged, parts, ..Part::default() }
    }

    fn any(&self, parts: &[Node], at: At<'_>) -> Part {
        let parts = self.inside(parts, at);
        let dropped = parts.iter().all(|part| part.dropped);
        let met = dropped || parts.iter().any(|part| part.met && !part.dropped);
        let credit = parts.iter().any(|part| part.credit);
        Part { met, credit, dropped, have: usize::from(met && !dropped), need: 1, parts, ..Part::default() }
    }

    fn inside(&self, parts: &[Node], at: At<'_>) -> Vec<Arc<Part>> {
        let before = |index: usize| at.before.and_then(|before| before.parts.get(index)).map(|part| &**part);
        let part = |(index, node)| Arc::new(self.part(node, At { before: before(index), ..at }));
        parts.iter().enumerate().map(part).collect()
    }
}

/// Whether a decision attests something, by a named person in a role, on a day, with a note.
fn is_attestation(decision: &Decision) -> bool {
    let signer = &decision.signer;
    decision.kind == crate::scenario::DecisionKind::Attest
        && !signer.name.trim().is_empty()
        && !signer.role.trim().is_empty()
        && signer.at > 0
        && !decision.reason.trim().is_empty()
}
