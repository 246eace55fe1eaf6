//! Injects that nearly count: those that fail one test only, and the lines that one inject nearly serves.

use super::assess::Coverage;
use super::bits::{Bits, place};
use super::gate::Lack;
use super::line::{Because, Line, Note, Part};
use super::program::{FilterId, Flag, LineProgram, Node, Prepared};
use super::table::Table;
use crate::checklist::criterion::{Bound, Test};
use crate::checklist::{Depth, Vocabulary, Weight, explain};
use crate::scenario::{Inject, InjectId, RequirementId};
use crate::words::{say, say_with};
use std::sync::Arc;

/// How many near misses are told.
const MOST: usize = 5;

/// What an inject is short of for one line.
#[derive(Clone, Debug, PartialEq)]
pub enum Short {
    /// It fails one test.
    Test(Test),
    /// It matches and fails the evidence gate.
    Gate,
    /// It matches and goes less deep than the line asks for.
    Depth(Depth),
    /// It is evidence, and the harm that it reports is not followed up.
    FollowUp,
}

impl Short {
    /// What would make it count, in a sentence.
    pub fn text(&self, vocabulary: &Vocabulary) -> String {
        match self {
            Self::Test(test) => say_with("nearly-test", &[("phrase", explain::test_phrase(test, vocabulary).into())]),
            Self::Gate => say("nearly-gate"),
            Self::Depth(Depth::Dilemma) => say("nearly-depth"),
            Self::Depth(_) => say("nearly-facts"),
            Self::FollowUp => say("nearly-follow-up"),
        }
    }
}

/// A line that an inject nearly serves.
#[derive(Clone, Debug)]
pub struct Nearly {
    /// The line.
    pub line: Arc<Line>,
    /// What the inject is short of.
    pub short: Short,
}

/// The live injects that fail one test only of an open part of the line, nearest first.
pub fn near_misses(coverage: &Coverage, line: &Line) -> Vec<(Arc<Inject>, Vec<Test>)> {
    let Some(program) = program_of(coverage, &line.requirement.id) else { return Vec::new() };
    let mut found: Vec<(u32, Test)> = Vec::new();
    for filter in open_filters(&program.node, &line.part) {
        let Some(prepared) = coverage.program().filters.get(filter).filter(|it| tells_much(it)) else { continue };
        for index in 0..coverage.table().words() {
            found.extend(one_short(coverage, prepared, index));
        }
    }
    found.retain(|(slot, _)| !line.evidence.has(*slot));
    let evidence = coverage.table().column(coverage.program().flag(Flag::Evidence));
    found.sort_by_key(|(slot, test)| {
        let time = coverage.table().slot(*slot).and_then(|known| known.inject.time);
        (is_topic(test), !evidence.has(*slot), time.is_none(), time, *slot)
    });
    let mut list: Vec<(Arc<Inject>, Vec<Test>)> = Vec::new();
    for (slot, test) in found {
        let Some(known) = coverage.table().slot(slot) else { continue };
        let is_full = list.len() >= MOST;
        match list.iter_mut().find(|(inject, _)| inject.id == known.inject.id) {
            Some((_, tests)) if tests.contains(&test) => {}
            Some((_, tests)) => tests.push(test),
            None if is_full => break,
            None => list.push((Arc::clone(&known.inject), vec![test])),
        }
    }
    list
}

/// The injects that match an open part of the line but fail the evidence gate, with what they lack.
pub fn candidates<'a>(coverage: &'a Coverage, line: &Line) -> Vec<(&'a Arc<Inject>, &'a [Lack])> {
    let mut matching = Bits::default();
    line.part.walk(&mut |part| {
        if !part.met {
            matching.add(&part.candidates);
        }
    });
    let injects = coverage.injects(&matching).into_iter();
    injects.map(|inject| (inject, coverage.lacks(&inject.id))).collect()
}

/// The open lines of the inject's topics for which it is short of one thing only, essential ones first.
pub fn nearly(coverage: &Coverage, inject: &InjectId) -> Vec<Nearly> {
    let Some(slot) = coverage.table().slot_of(inject) else { return Vec::new() };
    let Some(known) = coverage.table().slot(slot).filter(|known| known.inject.is_live()) else { return Vec::new() };
    let open =
        coverage.lines().iter().filter(|line| line.verdict.is_open() && known.inject.has_tag(&line.requirement.topic));
    let mut list: Vec<Nearly> = open
        .filter_map(|line| short_of(coverage, line, slot).map(|short| Nearly { line: Arc::clone(line), short }))
        .collect();
    list.sort_by_key(|it| it.line.weight != Weight::Essential);
    list
}

fn short_of(coverage: &Coverage, line: &Line, slot: u32) -> Option<Short> {
    if line.evidence.has(slot) {
        let alone = line.because == Because::ReportEndsStory && ends_at(&line.part, slot, coverage);
        return alone.then_some(Short::FollowUp);
    }
    if open_part(&line.part, &|part| part.candidates.has(slot)) {
        return Some(Short::Gate);
    }
    if open_part(&line.part, &|part| part.shallow.has(slot)) {
        return Some(Short::Depth(line.requirement.depth));
    }
    let program = program_of(coverage, &line.requirement.id)?;
    open_filters(&program.node, &line.part).into_iter().find_map(|filter| {
        let prepared = coverage.program().filters.get(filter).filter(|it| tells_much(it))?;
        match failing(coverage, prepared, slot).as_slice() {
            [test] if !is_topic(test) && !asks_for_harm(test, prepared) => Some(Short::Test((*test).clone())),
            _ => None,
        }
    })
}

/// Whether failing one test of the filter is near: it has several, and none depends on what a quantifier stands at.
fn tells_much(prepared: &Prepared) -> bool {
    prepared.tests.len() > 1 && !prepared.uses_this
}

fn program_of<'a>(coverage: &'a Coverage, id: &RequirementId) -> Option<&'a LineProgram> {
    coverage.program().lines.iter().find(|line| line.requirement.id == *id)
}

/// The filters of the parts that do not hold yet.
fn open_filters(node: &Node, part: &Part) -> Vec<FilterId> {
    if part.met || part.dropped {
        return Vec::new();
    }
    match node {
        Node::Count { of, .. } => vec![*of],
        Node::Distinct { over, .. } => vec![*over],
        Node::Share { bound: Bound::AtLeast, part, .. } => vec![*part],
        Node::Pair { first, then, .. } => match part.note {
            Note::EarlierAlone => vec![*then],
            Note::LaterAlone => vec![*first],
            _ => vec![*first, *then],
        },
        Node::Each(_, _, inner) | Node::Some(_, _, inner) => {
            let mut filters: Vec<FilterId> = part.parts.iter().flat_map(|member| open_filters(inner, member)).collect();
            filters.sort_unstable();
            filters.dedup();
            filters
        }
        Node::All(nodes) | Node::Any(nodes) => {
            nodes.iter().zip(&part.parts).flat_map(|(node, part)| open_filters(node, part)).collect()
        }
        Node::When(_, inner) => open_filters(inner, part),
        Node::Share { .. } | Node::Records { .. } | Node::Signed(_) | Node::Kept(_) => Vec::new(),
    }
}

/// The slots of one word that fail exactly one test, with that test.
fn one_short(coverage: &Coverage, prepared: &Prepared, index: usize) -> Vec<(u32, Test)> {
    let table = coverage.table();
    let live = table.column(coverage.program().flag(Flag::Live)).word(index);
    let (mut once, mut twice) = (0_u64, 0_u64);
    let fails: Vec<u64> =
        prepared.leaves.iter().map(|leaf| live & !table.leaf_word(coverage.program(), leaf, index, false)).collect();
    for fail in &fails {
        twice |= once & fail;
        once |= fail;
    }
    let single = once & !twice;
    let mut found = Vec::new();
    for (fail, test) in fails.iter().zip(&prepared.tests).filter(|(_, test)| !asks_for_harm(test, prepared)) {
        let mut left = fail & single;
        while left != 0 {
            let bit = left.trailing_zeros() as usize;
            left &= left - 1;
            found.extend(u32::try_from(index * 64 + bit).ok().map(|slot| (slot, test.clone())));
        }
    }
    found
}

fn failing<'a>(coverage: &Coverage, prepared: &'a Prepared, slot: u32) -> Vec<&'a Test> {
    let (index, bit) = place(slot);
    let table: &Table = coverage.table();
    let fails = |leaf| table.leaf_word(coverage.program(), leaf, index, false) & bit == 0;
    prepared.leaves.iter().zip(&prepared.tests).filter(|(leaf, _)| fails(leaf)).map(|(_, test)| test).collect()
}

/// What names a harm. No hint ever asks for one more of it, nor for other people to whom it is done.
const HARM: [&str; 9] = ["violation", "form", "act", "means", "purpose", "denial", "use_role", "effect", "threat"];
const PEOPLE: [&str; 7] = ["who", "sex", "age", "status", "group", "disability", "portrayal"];

/// Whether passing the test would mean writing more harm.
fn asks_for_harm(test: &Test, prepared: &Prepared) -> bool {
    let looks = |test: &Test, axes: &[&str]| axes.iter().any(|axis| test.looks_at(axis));
    let about_harm = || prepared.tests.iter().any(|test| looks(test, &HARM));
    looks(test, &HARM) || (looks(test, &PEOPLE) && about_harm())
}

/// Whether the test asks for a topic; an inject that lacks only the topic is seldom meant.
fn is_topic(test: &Test) -> bool {
    test.looks_at("topic") || test.looks_at("lens")
}

/// Whether it holds for a part that is not met.
fn open_part(part: &Part, holds: &dyn Fn(&Part) -> bool) -> bool {
    !part.met && !part.dropped && (holds(part) || part.parts.iter().any(|part| open_part(part, holds)))
}

/// Whether the inject is a harm on which a part rests that nobody follows.
fn ends_at(part: &Part, slot: u32, coverage: &Coverage) -> bool {
    let harm = coverage.table().column(coverage.program().flag(Flag::Harm)).has(slot);
    let mut rests = false;
    part.walk(&mut |part| rests |= part.note == Note::ReportEndsStory && part.hits.has(slot));
    harm && rests
}
