//! The topic bands: when each topic has evidence, and where its lines ask for something and nothing is there.

use crate::app::Document;
use crate::checklist::Vocabulary;
use crate::coverage::{Bare, BareReason};
use crate::scenario::{ExTime, RequirementId, Scenario};
use crate::words::{say, say_with};
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// The band of one topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// The topic by whole id.
    pub topic: SmolStr,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// When its evidence is played, in order.
    pub times: Vec<ExTime>,
    /// Where something is asked for and nothing is there.
    pub bare: Vec<BareBox>,
}

/// A stretch where something is asked for and nothing is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BareBox {
    /// When it begins.
    pub from: ExTime,
    /// When it ends.
    pub to: ExTime,
    /// Why something is wanted, in three words.
    pub words: String,
    /// The lines that want it, the gravest first.
    pub lines: Vec<RequirementId>,
}

/// The bands of all topics, in the order of all views.
pub(super) fn bands(document: &Document) -> Vec<Band> {
    let coverage = document.coverage();
    let bare = coverage.bare();
    let tallies = coverage.tallies().into_iter();
    let band = tallies.map(|tally| Band {
        times: coverage.times_of(tally.topic.as_str()),
        bare: bare.iter().filter(|it| it.topic == tally.topic.as_str()).map(|it| boxed(document, it)).collect(),
        topic: tally.topic.0,
        code: tally.code,
        label: tally.label,
    });
    let mut all: Vec<Band> = band.collect();
    // Before the first inject is evidence everything is bare, which says nothing.
    if all.iter().all(|band| band.times.is_empty()) {
        all.iter_mut().for_each(|band| band.bare.clear());
    }
    all
}

fn boxed(document: &Document, bare: &Bare) -> BareBox {
    let words = match &bare.reason {
        BareReason::Phases(kinds) => phases_words(document, kinds),
        BareReason::Before => say("timeline-bare-before"),
        BareReason::After => say("timeline-bare-after"),
    };
    BareBox { from: bare.from, to: bare.to, words, lines: bare.lines.clone() }
}

/// The phases in which nothing is: one, two, from one to another, or all.
fn phases_words(document: &Document, kinds: &[SmolStr]) -> String {
    let name = |kind: &SmolStr| phase_name(document.scenario(), document.vocabulary(), kind);
    let all: BTreeSet<&str> = document.scenario().phases.iter().map(|phase| phase.kind.as_str()).collect();
    match kinds {
        [only] => say_with("timeline-bare-phase", &[("phase", name(only).into())]),
        _ if kinds.len() == all.len() => say("timeline-bare-all"),
        [first, last] => {
            say_with("timeline-bare-either", &[("first", name(first).into()), ("last", name(last).into())])
        }
        [first, .., last] => {
            say_with("timeline-bare-from", &[("first", name(first).into()), ("last", name(last).into())])
        }
        [] => String::new(),
    }
}

/// Phases go by their kind, which is short and the same in every exercise, unless two share one.
fn phase_name(scenario: &Scenario, vocabulary: &Vocabulary, kind: &str) -> String {
    let own: Vec<_> = scenario.phases.iter().filter(|phase| phase.kind.as_str() == kind).collect();
    match own.as_slice() {
        [only] if kind.is_empty() => only.name.to_string(),
        _ => vocabulary.label("phase", kind).to_owned(),
    }
}

/// A phase over its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhaseSpan {
    /// Its short name.
    pub kind: String,
    /// Its name in this exercise, where that is another.
    pub name: String,
    /// When it begins.
    pub from: ExTime,
    /// When it ends.
    pub to: ExTime,
}

/// The phases that have times, in order.
pub(super) fn phases(document: &Document, end: ExTime) -> Vec<PhaseSpan> {
    let scenario = document.scenario();
    let starts: BTreeSet<ExTime> = scenario.phases.iter().filter_map(|phase| phase.start).collect();
    let known = scenario.phases.iter().filter_map(|phase| Some((phase, phase.start?)));
    let span = known.map(|(phase, from)| {
        let kind = phase_name(scenario, document.vocabulary(), phase.kind.as_str());
        let kind = if kind.is_empty() { phase.name.to_string() } else { kind };
        let next = starts.range(ExTime(from.0 + 1)..).next().copied();
        let name = if *phase.name == *kind { String::new() } else { phase.name.to_string() };
        PhaseSpan { kind, name, from, to: phase.end.or(next).unwrap_or(end) }
    });
    let mut spans: Vec<PhaseSpan> = span.collect();
    spans.sort_by_key(|span| span.from);
    spans
}
