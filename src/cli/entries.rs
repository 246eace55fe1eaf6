//! The open essential lines of the report: what is missing, what is begun, what an adviser is asked; by topic.

use super::lines::wrapped;
use super::report::source;
use crate::checklist::explain;
use crate::coverage::explain::{called, missing_in_topic, question, touching};
use crate::coverage::{Because, Bits, Coverage, Line, Verdict, candidates, lack_text, near_misses};
use crate::scenario::{Inject, Record, RequirementId};
use crate::words::{say, say_with};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most hints that are told of one line.
const HINTS: usize = 2;
/// Up to so many injects are named as evidence; more are counted.
const NAMED: usize = 3;

/// What all entries look at.
#[derive(Clone, Copy)]
pub struct About<'a> {
    /// The coverage.
    pub coverage: &'a Coverage,
    /// The injects that are held back and would serve a line.
    pub held: &'a BTreeMap<RequirementId, Vec<Arc<Inject>>>,
    /// Whether sources are told.
    pub sources: bool,
}

/// The section of one verdict; empty where no line has it.
///
/// What is missing and has nothing near it stands as a list of titles at the end, so that the rest is read first.
pub fn section(lines: &[&Arc<Line>], verdict: Verdict, about: About<'_>) -> String {
    let lines: Vec<&Arc<Line>> = lines.iter().copied().filter(|line| line.verdict == verdict).collect();
    if lines.is_empty() {
        return String::new();
    }
    let heading = format!("cli-report-section-{}", verdict.name());
    let mut out = format!("\n{}\n", say_with(&heading, &[("count", lines.len().into())]));
    let is_far = |line: &&Arc<Line>| !about.sources && verdict == Verdict::Missing && hints(line, about).is_empty();
    let (far, near): (Vec<&Arc<Line>>, Vec<&Arc<Line>>) = lines.into_iter().partition(is_far);
    out.push_str(&by_topic(&near, about.coverage, &|line| entry(line, about)));
    if !far.is_empty() {
        out.push_str(&format!("\n{}", wrapped("", &say("cli-report-far"))));
        out.push_str(&by_topic(&far, about.coverage, &|line| {
            wrapped(&format!("  {}  ", line.requirement.id), &line.requirement.title_said())
        }));
    }
    out
}

fn by_topic(lines: &[&Arc<Line>], coverage: &Coverage, told: &dyn Fn(&Line) -> String) -> String {
    let mut out = String::new();
    for tally in coverage.tallies() {
        let of_topic: Vec<&Arc<Line>> =
            lines.iter().copied().filter(|line| line.requirement.topic == tally.topic.as_str()).collect();
        if !of_topic.is_empty() {
            out.push_str(&format!("\n{}\n", heading_of(&tally.code, &tally.label)));
        }
        of_topic.into_iter().for_each(|line| out.push_str(&told(line)));
    }
    out
}

fn heading_of(code: &str, label: &str) -> String {
    say_with("cli-report-topic", &[("code", code.into()), ("topic", label.into())])
}

/// One open line: what it is, what is there, what is missing, what is near.
fn entry(line: &Line, about: About<'_>) -> String {
    let coverage = about.coverage;
    let id = line.requirement.id.as_str();
    let mut title = line.requirement.title_said().into_owned();
    if line.verdict == Verdict::Waits && !line.evidence.is_empty() {
        let values = [("title", title.into()), ("injects", some(&line.evidence, line, coverage).into())];
        title = say_with("cli-report-waiting", &values);
    }
    let mut out = wrapped(&format!("{id}  "), &title);
    if line.verdict == Verdict::Waits {
        out.push_str(&wrapped("  ? ", &question(line, coverage)));
    } else {
        out.push_str(&there(line, coverage));
        for text in missing_in_topic(line, coverage).into_iter().filter(|text| *text != say("missing-no-quota")) {
            out.push_str(&wrapped("  - ", &text));
        }
        out.push_str(&hints(line, about));
    }
    if about.sources {
        line.requirement.cites.iter().for_each(|cite| out.push_str(&wrapped("    ", &source(cite, line, coverage))));
    }
    out
}

/// What counts for the line already, or touches it without counting.
fn there(line: &Line, coverage: &Coverage) -> String {
    let touching = touching(line);
    let (words, injects) = match (line.evidence.is_empty(), touching.is_empty()) {
        // The sentence that follows names it.
        (false, _) if line.because == Because::ReportEndsStory && line.evidence.count() <= NAMED => {
            return String::new();
        }
        (false, _) => ("cli-report-evidence", &line.evidence),
        (true, false) => ("cli-report-touching", &touching),
        (true, true) if line.verdict == Verdict::Partly => return wrapped("  ", &say("cli-report-setting-only")),
        (true, true) => return String::new(),
    };
    wrapped("  ", &say_with(words, &[("injects", some(injects, line, coverage).into())]))
}

/// One inject by number and title, a few by number, many as a count.
fn some(injects: &Bits, line: &Line, coverage: &Coverage) -> String {
    match injects.count() {
        1 => coverage.injects(injects).first().map(|inject| titled(inject)).unwrap_or_default(),
        2..=NAMED => called(injects, coverage),
        count => {
            let all = coverage.scenario().injects.iter();
            let has_topic = |inject: &Inject| inject.is_live() && inject.has_tag(&line.requirement.topic);
            let all = match line.requirement.topic.as_str() {
                "topic.hs" => coverage.features().human_security,
                _ => all.filter(|inject| has_topic(inject)).count(),
            };
            let words = if all < count { "cli-report-count" } else { "cli-report-many" };
            say_with(words, &[("count", count.into()), ("all", all.into())])
        }
    }
}

/// An inject by number and title.
pub fn titled(inject: &Arc<Inject>) -> String {
    let number = Record::Inject(Arc::clone(inject)).called();
    match inject.title.trim() {
        "" => number,
        title if title == number => number,
        title => say_with("cli-report-inject", &[("number", number.into()), ("title", title.to_owned().into())]),
    }
}

fn hints(line: &Line, about: About<'_>) -> String {
    let coverage = about.coverage;
    let mut texts: Vec<String> = Vec::new();
    if let Some(held) = about.held.get(&line.requirement.id) {
        let numbers: Vec<String> = held.iter().map(|inject| inject.number.to_string()).collect();
        let values = [("injects", explain::listed_words(&numbers, true).into()), ("count", numbers.len().into())];
        texts.push(say_with("cli-report-held", &values));
    }
    for (inject, lacks) in candidates(coverage, line) {
        let lacks: Vec<String> = lacks.iter().map(|lack| lack_text(lack, coverage.scenario()).title).collect();
        let values = [("inject", inject.number.to_string().into()), ("lacks", lacks.join("; ").into())];
        texts.push(say_with("cli-report-candidate", &values));
    }
    let mut near: Vec<(String, Vec<String>)> = Vec::new();
    for (inject, tests) in near_misses(coverage, line).into_iter().take(HINTS) {
        let phrases: Vec<String> =
            tests.iter().map(|test| explain::test_phrase(test, &coverage.program().vocabulary)).collect();
        let phrase = explain::listed_words(&phrases, false);
        match near.iter_mut().find(|(known, _)| *known == phrase) {
            Some((_, injects)) => injects.push(inject.number.to_string()),
            None => near.push((phrase, vec![inject.number.to_string()])),
        }
    }
    texts.extend(near.into_iter().map(|(phrase, injects)| {
        let values = [("inject", explain::listed_words(&injects, false).into()), ("phrase", phrase.into())];
        say_with("cli-report-near", &values)
    }));
    texts.iter().take(HINTS).map(|text| wrapped("  ~ ", text)).collect()
}
