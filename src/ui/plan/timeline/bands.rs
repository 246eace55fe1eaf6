//! The topic bands: when each topic has evidence, and where its lines ask for something and nothing is there.

use super::facts::Fact;
use crate::app::Document;
use crate::checklist::Vocabulary;
use crate::coverage::{Bare, Tally};
use crate::scenario::{ExTime, RequirementId, Scenario};
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

/// The bands of all topics, in the order of all views; the facts come in order of time.
pub(super) fn bands(document: &Document, in_time: &[(ExTime, &Fact)]) -> Vec<Band> {
    let coverage = document.coverage();
    let band = |tally: Tally| {
        let evidence = coverage.evidence_of(tally.topic.as_str());
        let own = in_time.iter().filter(|(_, fact)| fact.slot.is_some_and(|slot| evidence.has(slot)));
        let times = own.map(|(time, _)| *time).collect();
        Band { times, bare: Vec::new(), topic: tally.topic.0, code: tally.code, label: tally.label }
    };
    let mut all: Vec<Band> = coverage.tallies().into_iter().map(band).collect();
    let bare = coverage.bare_at(all.iter().map(|band| (&band.topic, band.times.as_slice())));
    let boxed =
        |bare: &Bare| BareBox { from: bare.from, to: bare.to, words: bare.words(coverage), lines: bare.lines.clone() };
    for band in &mut all {
        band.bare = bare.iter().filter(|it| it.topic == band.topic).map(boxed).collect();
    }
    // Before the first inject is evidence everything is bare, which says nothing.
    if all.iter().all(|band| band.times.is_empty()) {
        all.iter_mut().for_each(|band| band.bare.clear());
    }
    all
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
