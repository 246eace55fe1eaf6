//! The open essential lines of the report: what is missing, what is begun, what an adviser is asked; by topic.

use super::lines::wrapped;
use super::report::source;
use crate::checklist::explain;
use crate::coverage::explain::{called, missing_in_topic, question, touching};
use crate::coverage::{Bits, Coverage, Flag, Line, Verdict, candidates, lack_text, near_misses};
use crate::scenario::{Inject, Record};
use crate::words::{say, say_with};
use std::sync::Arc;

/// The most hints that are told of one line.
const HINTS: usize = 2;
/// Up to so many injects are named as evidence; more are counted.
const NAMED: usize = 3;

/// The section of one verdict; empty where no line has it.
pub fn section(lines: &[&Arc<Line>], verdict: Verdict, coverage: &Coverage, sources: bool) -> String {
    let lines: Vec<&Arc<Line>> = lines.iter().copied().filter(|line| line.verdict == verdict).collect();
    if lines.is_empty() {
        return String::new();
    }
    let heading = format!("cli-report-section-{}", verdict.name());
    let mut out = format!("\n{}\n", say_with(&heading, &[("count", lines.len().into())]));
    for tally in coverage.tallies() {
        let mut of_topic = lines.iter().filter(|line| line.requirement.topic == tally.topic.as_str()).peekable();
        if of_topic.peek().is_some() {
            out.push_str(&format!("\n{}\n", heading_of(&tally.code, &tally.label)));
        }
        of_topic.for_each(|line| out.push_str(&entry(line, coverage, sources)));
    }
    out
}

fn heading_of(code: &str, label: &str) -> String {
    say_with("cli-report-topic", &[("code", code.into()), ("topic", label.into())])
}

/// One open line: what it is, what is there, what is missing, what is near.
fn entry(line: &Line, coverage: &Coverage, sources: bool) -> String {
    let id = line.requirement.id.as_str();
    let mut title = line.requirement.title.clone();
    if line.verdict == Verdict::Waits && !line.evidence.is_empty() {
        let values = [("title", title.into()), ("injects", some(&line.evidence, coverage).into())];
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
        out.push_str(&hints(line, coverage));
    }
    if sources {
        line.requirement.cites.iter().for_each(|cite| out.push_str(&wrapped("    ", &source(cite, line, coverage))));
    }
    out
}

/// What counts for the line already, or touches it without counting.
fn there(line: &Line, coverage: &Coverage) -> String {
    let touching = touching(line);
    let (words, injects) = match (line.evidence.is_empty(), touching.is_empty()) {
        (false, _) => ("cli-report-evidence", &line.evidence),
        (true, false) => ("cli-report-touching", &touching),
        (true, true) if line.verdict == Verdict::Partly => return wrapped("  ", &say("cli-report-setting-only")),
        (true, true) => return String::new(),
    };
    wrapped("  ", &say_with(words, &[("injects", some(injects, coverage).into())]))
}

/// One inject by number and title, a few by number, many as a count.
fn some(injects: &Bits, coverage: &Coverage) -> String {
    match injects.count() {
        1 => coverage.injects(injects).first().map(|inject| titled(inject)).unwrap_or_default(),
        2..=NAMED => called(injects, coverage),
        count => {
            let live = coverage.table().column(coverage.program().flag(Flag::Live));
            say_with("cli-report-many", &[("count", count.into()), ("all", live.count().into())])
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

fn hints(line: &Line, coverage: &Coverage) -> String {
    let mut texts: Vec<String> = Vec::new();
    for (inject, lacks) in candidates(coverage, line) {
        let lacks: Vec<String> = lacks.iter().map(|lack| lack_text(lack, coverage.scenario()).title).collect();
        let values = [("inject", inject.number.to_string().into()), ("lacks", lacks.join("; ").into())];
        texts.push(say_with("cli-report-candidate", &values));
    }
    for (inject, tests) in near_misses(coverage, line) {
        let phrases: Vec<String> =
            tests.iter().map(|test| explain::test_phrase(test, &coverage.program().vocabulary)).collect();
        let values =
            [("inject", inject.number.to_string().into()), ("phrase", explain::listed_words(&phrases, false).into())];
        texts.push(say_with("cli-report-near", &values));
    }
    texts.iter().take(HINTS).map(|text| wrapped("  ~ ", text)).collect()
}
