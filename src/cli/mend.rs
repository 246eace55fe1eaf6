//! What to mend first: the injects on which most open lines wait, each with what it lacks and for which lines.

use super::entries::titled;
use super::lines::wrapped;
use crate::checklist::{Weight, explain};
use crate::coverage::explain::unfollowed;
use crate::coverage::{Coverage, Line, candidates, incomplete, lack_text, near_misses};
use crate::scenario::Inject;
use crate::words::{say, say_with};
use std::sync::Arc;

/// The most injects that are named.
const INJECTS: usize = 8;
/// The most lines that are named of one inject and one lack.
const LINES: usize = 6;

/// One inject, with what it lacks.
struct Mend<'a> {
    inject: Arc<Inject>,
    works: Vec<Work<'a>>,
}

/// One thing to do on an inject, and the lines that wait for it.
struct Work<'a> {
    text: Text,
    lines: Vec<&'a Arc<Line>>,
}

/// What is to be done.
#[derive(PartialEq)]
enum Text {
    /// Nothing follows the harm that it reports.
    Follow,
    /// It is not complete.
    Gate(String),
    /// It would count if it were one of these.
    Near(String),
}

/// The section of the report; empty where nothing is near.
pub fn text(coverage: &Coverage) -> String {
    let mut all = mends(coverage);
    let weighs = |mend: &Mend<'_>| {
        let mut lines: Vec<&Arc<Line>> = mend.works.iter().flat_map(|work| work.lines.iter().copied()).collect();
        lines.dedup_by_key(|line| line.requirement.id.clone());
        let essential = lines.iter().filter(|line| line.weight == Weight::Essential).count();
        // A story that goes on is the first thing to give an exercise.
        let ends = mend.works.iter().any(|work| work.text == Text::Follow);
        std::cmp::Reverse((ends, essential, lines.len()))
    };
    all.sort_by_cached_key(|mend| (weighs(mend), mend.inject.time));
    if all.is_empty() {
        return String::new();
    }
    let mut out = format!("\n{}\n", say("cli-mend-head"));
    for mend in all.iter().take(INJECTS) {
        out.push_str(&wrapped("  ", &titled(&mend.inject)));
        mend.works.iter().for_each(|work| out.push_str(&wrapped("    - ", &work.said())));
    }
    out
}

/// All injects that lack something for an open line, each once.
fn mends(coverage: &Coverage) -> Vec<Mend<'_>> {
    let mut all: Vec<Mend<'_>> = Vec::new();
    for line in coverage.lines().iter().filter(|line| line.verdict.is_open()) {
        for inject in coverage.injects(&unfollowed(line, coverage)) {
            add(&mut all, inject, Text::Follow, line);
        }
        for (inject, lacks) in candidates(coverage, line) {
            let lacks: Vec<String> = lacks.iter().map(|lack| lack_text(lack, coverage.scenario()).title).collect();
            add(&mut all, inject, Text::Gate(lacks.join("; ")), line);
        }
        for inject in incomplete(coverage, line) {
            let lacks = coverage.lacks(&inject.id).iter();
            let lacks: Vec<String> = lacks.map(|lack| lack_text(lack, coverage.scenario()).title).collect();
            add(&mut all, inject, Text::Gate(lacks.join("; ")), line);
        }
        for (inject, tests) in near_misses(coverage, line).into_iter().take(2) {
            let vocabulary = &coverage.program().vocabulary;
            let phrase = tests.first().map(|test| explain::test_phrase(test, vocabulary)).unwrap_or_default();
            add(&mut all, &inject, Text::Near(phrase), line);
        }
    }
    all
}

fn add<'a>(all: &mut Vec<Mend<'a>>, inject: &Arc<Inject>, text: Text, line: &'a Arc<Line>) {
    let known = all.iter().position(|mend| mend.inject.id == inject.id);
    let place = known.unwrap_or(all.len());
    if known.is_none() {
        all.push(Mend { inject: Arc::clone(inject), works: Vec::new() });
    }
    let Some(mend) = all.get_mut(place) else { return };
    match mend.works.iter_mut().find(|work| work.text == text) {
        Some(work) if work.lines.iter().any(|known| known.requirement.id == line.requirement.id) => {}
        Some(work) => work.lines.push(line),
        None => mend.works.push(Work { text, lines: vec![line] }),
    }
}

impl Work<'_> {
    fn said(&self) -> String {
        let mut lines: Vec<&Arc<Line>> = self.lines.clone();
        lines.sort_by_key(|line| line.weight != Weight::Essential);
        let names: Vec<String> = lines.iter().take(LINES).map(|line| line.requirement.id.to_string()).collect();
        let named = names.join(", ");
        let lines = match lines.len().saturating_sub(LINES) {
            0 => named,
            more => say_with("injects-more", &[("injects", named.into()), ("count", more.into())]),
        };
        match &self.text {
            Text::Follow => say_with("cli-mend-follow", &[("lines", lines.into())]),
            Text::Gate(lacks) => say_with("cli-mend-gate", &[("lacks", lacks.clone().into()), ("lines", lines.into())]),
            Text::Near(phrase) => {
                say_with("cli-mend-near", &[("phrase", phrase.clone().into()), ("lines", lines.into())])
            }
        }
    }
}
