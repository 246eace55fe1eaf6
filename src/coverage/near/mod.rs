//! Injects that nearly count: those that lack one thing a planner can fill in, and the lines that one inject nearly serves.
//!
//! `wanted` finds the filters that are open, `hint` says what may be asked for. A hint is true: who does what it
//! says gets an inject that counts. It never asks for one more harm.

mod held;
mod hint;
mod wanted;

use super::assess::Coverage;
use super::bits::{Bits, place};
use super::gate::Lack;
use super::judge::{At, Judge};
use super::line::{Because, Line, Note, Part};
use super::program::{Flag, LineProgram, Prepared};
use crate::checklist::criterion::Test;
use crate::checklist::{Depth, Vocabulary, Weight, explain};
use crate::scenario::{Inject, InjectId, RequirementId};
use crate::words::{say, say_with};
use std::sync::Arc;
use wanted::Wanted;

pub use held::held;

/// How many near misses are told.
const MOST: usize = 5;
/// How many tests that tell something an inject must pass to be near.
const TELLING: usize = 2;

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

/// An inject that would count if one thing were filled in.
struct Miss {
    slot: u32,
    /// What is lacking.
    test: Test,
    /// How many tests are lacking.
    lacking: usize,
    /// How many tests it passes that say something.
    passed: usize,
}

/// The complete injects that would count for an open part of the line if one test held, nearest first.
///
/// Where two simple things are lacking they stand together as one choice of [`Test::Either`].
pub fn near_misses(coverage: &Coverage, line: &Line) -> Vec<(Arc<Inject>, Vec<Test>)> {
    let Some(program) = program_of(coverage, &line.requirement.id) else { return Vec::new() };
    let judge = coverage.judge_of();
    let mut found: Vec<Miss> = Vec::new();
    // Of a share it is told already which injects are not in it.
    for wanted in wanted::wanted(&judge, &program.node, &line.part).into_iter().filter(|it| !it.is_share) {
        found.extend(misses(&judge, &wanted, At::line(program, line.weight)));
    }
    let time = |slot| coverage.table().slot(slot).and_then(|known| known.inject.time);
    found.sort_by_key(|miss| {
        let time = time(miss.slot);
        (miss.lacking, std::cmp::Reverse(miss.passed), time.is_none(), time, miss.slot)
    });
    let mut list: Vec<(Arc<Inject>, Vec<Test>)> = Vec::new();
    for Miss { slot, test, .. } in found {
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

/// The injects that match an open part of an open line but fail the evidence gate, with what they lack.
pub fn candidates<'a>(coverage: &'a Coverage, line: &Line) -> Vec<(&'a Arc<Inject>, &'a [Lack])> {
    let Some(program) = program_of(coverage, &line.requirement.id).filter(|_| line.verdict.is_open()) else {
        return Vec::new();
    };
    let mut matching = Bits::default();
    line.part.walk(&mut |part| {
        if !part.met && !part.dropped {
            matching.add(&part.candidates);
        }
    });
    if matching.is_empty() {
        return Vec::new();
    }
    let judge = coverage.judge_of();
    let open = wanted::wanted(&judge, &program.node, &line.part);
    let fits = |slot: &u32| {
        open.iter().any(|wanted| {
            let matches = wanted.is_here(*slot) && coverage.table().filter(wanted.filter).has(*slot);
            matches && wanted.fits(&judge, *slot)
        })
    };
    let matching: Bits = matching.iter().filter(fits).collect();
    let injects = coverage.injects(&matching).into_iter();
    // What counts for other lines already is complete.
    injects.map(|inject| (inject, coverage.lacks(&inject.id))).filter(|(_, lacks)| !lacks.is_empty()).collect()
}

/// The injects that would count for an open share of the line if they were complete.
pub fn incomplete<'a>(coverage: &'a Coverage, line: &Line) -> Vec<&'a Arc<Inject>> {
    let Some(program) = program_of(coverage, &line.requirement.id) else { return Vec::new() };
    let judge = coverage.judge_of();
    let mut found = Bits::default();
    for wanted in wanted::wanted(&judge, &program.node, &line.part).iter().filter(|it| it.is_share) {
        found.add(&coverage.table().filter(wanted.filter).without(judge.flag(Flag::Evidence)));
    }
    coverage.injects(&found).into_iter().filter(|inject| !coverage.lacks(&inject.id).is_empty()).collect()
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
    if line.because == Because::ReportEndsStory && line.evidence.has(slot) {
        return ends_at(&line.part, slot, coverage).then_some(Short::FollowUp);
    }
    if open_part(&line.part, &|part| part.candidates.has(slot)) {
        return Some(Short::Gate);
    }
    if open_part(&line.part, &|part| part.shallow.has(slot)) {
        return Some(Short::Depth(line.requirement.depth));
    }
    let program = program_of(coverage, &line.requirement.id)?;
    let judge = coverage.judge_of();
    let at = At::line(program, line.weight);
    let wanted = wanted::wanted(&judge, &program.node, &line.part);
    let first = wanted.iter().find_map(|wanted| miss(&judge, wanted, slot, at).filter(|miss| miss.lacking == 1));
    first.map(|miss| Short::Test(miss.test))
}

fn program_of<'a>(coverage: &'a Coverage, id: &RequirementId) -> Option<&'a LineProgram> {
    coverage.program().lines.iter().find(|line| line.requirement.id == *id)
}

/// Whether an open part of the line asks for a harm, so that a reader could take it for a call for more of it.
pub(in crate::coverage) fn asks_for_harm(coverage: &Coverage, line: &Line) -> bool {
    let Some(program) = program_of(coverage, &line.requirement.id) else { return false };
    let judge = coverage.judge_of();
    let open = wanted::wanted(&judge, &program.node, &line.part);
    let by_filter = open
        .iter()
        .filter(|it| !it.is_share)
        .any(|wanted| judge.prepared(wanted.filter).is_some_and(|it| it.asks_harm));
    by_filter || harm_members(&program.node, &line.part)
}

/// Whether an open quantifier runs over kinds of harm.
fn harm_members(node: &super::program::Node, part: &Part) -> bool {
    use super::program::Node;
    use crate::checklist::criterion::Domain;
    if part.met || part.dropped {
        return false;
    }
    match node {
        Node::Each(domain, ..) | Node::Some(domain, ..) => {
            matches!(domain, Domain::Violation6 | Domain::Violation6InPlay)
        }
        Node::All(nodes) | Node::Any(nodes) => {
            nodes.iter().zip(&part.parts).any(|(node, part)| harm_members(node, part))
        }
        Node::When(_, inner) => harm_members(inner, part),
        _ => false,
    }
}

/// The injects that lack one thing, or two simple ones, of what an open filter asks for.
fn misses(judge: &Judge<'_>, wanted: &Wanted<'_>, at: At<'_>) -> Vec<Miss> {
    let Some(prepared) = judge.prepared(wanted.filter).filter(|it| it.tests.len() > 1) else { return Vec::new() };
    let asks = |test: &Test| hint::may_ask(test) || hint::is_easy(test);
    let askable: Vec<bool> =
        (0..prepared.leaves.len()).map(|number| prepared.tests.get(number).is_some_and(asks)).collect();
    let mut found = Vec::new();
    if !askable.contains(&true) {
        return found;
    }
    for index in 0..judge.table.words() {
        let mut left = one_or_two_short(judge, prepared, &askable, index);
        while left != 0 {
            let bit = left.trailing_zeros() as usize;
            left &= left - 1;
            let slot = u32::try_from(index * 64 + bit).ok();
            found.extend(slot.and_then(|slot| miss(judge, wanted, slot, at)));
        }
    }
    found
}

/// The complete injects of one word that fail one or two leaves of a filter, and only such as a hint may ask for.
fn one_or_two_short(judge: &Judge<'_>, prepared: &Prepared, askable: &[bool], index: usize) -> u64 {
    let mut left = judge.flag(Flag::Evidence).word(index) & judge.flag(Flag::Live).word(index);
    let (mut once, mut twice) = (0_u64, 0_u64);
    let all = left;
    for (leaf, askable) in prepared.leaves.iter().zip(askable) {
        if left == 0 {
            return 0;
        }
        let fail = all & !judge.table.leaf_word(judge.program, leaf, index, false);
        if !askable {
            left &= !fail;
            continue;
        }
        left &= !(twice & fail);
        twice |= once & fail;
        once |= fail;
    }
    left & once
}

/// What an inject lacks to count for an open filter, if that is something it can be asked for.
fn miss(judge: &Judge<'_>, wanted: &Wanted<'_>, slot: u32, at: At<'_>) -> Option<Miss> {
    let prepared = judge.prepared(wanted.filter).filter(|it| it.tests.len() > 1)?;
    let known = judge.table.slot(slot)?;
    let complete = judge.flag(Flag::Evidence).has(slot) && judge.flag(Flag::Live).has(slot);
    let held = judge.flag(Flag::Contingency).has(slot) && !prepared.asks_branch;
    if !complete || held || !wanted.is_here(slot) {
        return None;
    }
    let failing = failing(judge, prepared, slot)?;
    let lacking = match failing.as_slice() {
        [test] if hint::may_ask(test) => 1,
        [one, other] if hint::is_easy(one) && hint::is_easy(other) => 2,
        _ => return None,
    };
    let telling = prepared.tests.iter().filter(|test| hint::tells(test) && !failing.contains(test)).count();
    let passed = telling + usize::from(wanted.this_tells);
    let deep = judge.depth_columns(wanted.filter, at).into_iter().any(|column| column.has(slot));
    if passed < TELLING || !deep || !wanted.fits(judge, slot) || !hint::has_room(&failing, known) {
        return None;
    }
    let tests: Vec<Test> = failing.into_iter().map(|test| hint::lacking(test, known)).collect();
    Some(Miss { slot, test: hint::together(tests)?, lacking, passed })
}

/// The tests that an inject fails; nothing if it fails what no test says.
fn failing<'a>(judge: &Judge<'_>, prepared: &'a Prepared, slot: u32) -> Option<Vec<&'a Test>> {
    let (index, bit) = place(slot);
    let mut found = Vec::new();
    for (number, leaf) in prepared.leaves.iter().enumerate() {
        if judge.table.leaf_word(judge.program, leaf, index, false) & bit == 0 {
            found.push(prepared.tests.get(number)?);
        }
    }
    Some(found)
}

/// Whether it holds for a part that is not met.
fn open_part(part: &Part, holds: &dyn Fn(&Part) -> bool) -> bool {
    !part.met && !part.dropped && (holds(part) || part.parts.iter().any(|part| open_part(part, holds)))
}

/// Whether the inject is a harm on which a part rests that nobody follows.
fn ends_at(part: &Part, slot: u32, coverage: &Coverage) -> bool {
    let judge = coverage.judge_of();
    let mut rests = false;
    part.walk(&mut |part| {
        rests |= part.note == Note::ReportEndsStory && judge.unfollowed(&part.hits).has(slot);
    });
    rests
}
