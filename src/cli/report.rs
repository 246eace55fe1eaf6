//! The coverage report as text: gaps first, readable in 80 columns.

use super::input::Subject;
use super::lines::{fitted, wrapped};
use super::{findings, scope};
use crate::checklist::{Cite, Weight, explain};
use crate::coverage::explain::called as called_all;
use crate::coverage::{Coverage, Finding, Line, Verdict, candidates, lack_text, missing, near_misses};
use crate::scenario::integrity::{Problem, Severity};
use crate::scenario::{Inject, Record};
use crate::words::{say, say_with};
use std::sync::Arc;

/// How wide the name of a topic is.
const NAME: usize = 37;
/// How wide the counts are; the last one is that of open essential lines.
const COUNTS: [usize; 6] = [8, 7, 8, 6, 4, 10];

/// The whole report.
pub fn text(subject: &Subject, found: &[Finding]) -> String {
    let coverage = &subject.coverage;
    let mut out = heading(subject);
    out.push_str(&topics(coverage));
    out.push('\n');
    out.push_str(&scope::text(coverage));
    for id in &subject.missing {
        out.push_str(&wrapped("! ", &say_with("cli-report-no-checklist", &[("id", id.as_str().into())])));
    }
    let mut essential: Vec<&Arc<Line>> = coverage.lines().iter().filter(|line| line.is_essential_open()).collect();
    // What is missing stands above what is begun, and that above what waits for a person.
    essential.sort_by_key(|line| match line.verdict {
        Verdict::Missing => 0,
        Verdict::Partly => 1,
        _ => 2,
    });
    out.push('\n');
    out.push_str(&say_with("cli-report-open-essential", &[("count", essential.len().into())]));
    out.push('\n');
    for line in essential {
        out.push('\n');
        out.push_str(&entry(line, coverage));
    }
    out.push_str(&others(coverage));
    out.push('\n');
    out.push_str(&findings::text(found, coverage));
    // Of a damaged file they go to the errors, with the exit code.
    let problems = if subject.damaged { String::new() } else { problem_lines(subject) };
    if !problems.is_empty() {
        out.push('\n');
        out.push_str(&problems);
    }
    out.push('\n');
    out.push_str(&wrapped("", &say("coverage-claim")));
    out
}

/// Every problem of the file: what, where, what to do.
pub fn problem_lines(subject: &Subject) -> String {
    let mut out = String::new();
    if subject.problems.is_empty() {
        return out;
    }
    out.push_str(&say_with(
        "cli-report-problems",
        &[("count", subject.problems.len().into()), ("file", subject.file.as_str().into())],
    ));
    out.push('\n');
    for problem in &subject.problems {
        let sign = if problem.severity == Severity::Error { "! " } else { "- " };
        out.push_str(&wrapped(sign, &format!("{}{}", place_of(problem), problem.message())));
    }
    if subject.damaged {
        out.push_str(&wrapped("! ", &say("cli-report-damaged")));
    }
    out
}

/// Where a problem is: line, column, record.
fn place_of(problem: &Problem) -> String {
    match (problem.line, problem.column) {
        (Some(line), Some(column)) => {
            format!("{} ", say_with("cli-report-place", &[("line", line.into()), ("column", column.into())]))
        }
        _ => String::new(),
    }
}

fn heading(subject: &Subject) -> String {
    let scenario = subject.coverage.scenario();
    let features = subject.coverage.features();
    let name = scenario.exercise.name.trim();
    let mut out = wrapped("", if name.is_empty() { &subject.file } else { name });
    let facts = say_with(
        "cli-report-facts",
        &[
            ("injects", scenario.injects.len().into()),
            ("human", features.human_security.into()),
            ("size", say(&format!("cli-size-{}", features.band.name())).into()),
            ("file", subject.file.as_str().into()),
        ],
    );
    out.push_str(&wrapped("", &facts));
    out.push('\n');
    out
}

/// One row a topic: code, name, lines by verdict, open essential lines.
fn topics(coverage: &Coverage) -> String {
    let heads = [
        "cli-head-covered",
        "cli-head-partly",
        "cli-head-missing",
        "cli-head-waits",
        "cli-head-na",
        "cli-head-essential",
    ];
    let mut out = fitted(&say("cli-head-topic"), NAME);
    for (head, width) in heads.into_iter().zip(COUNTS) {
        out.push_str(&right(&say(head), width));
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    let mut sums = [0_usize; 6];
    for tally in coverage.tallies().iter().filter(|tally| tally.total() > 0) {
        let counts = [
            tally.count(Verdict::Covered),
            tally.count(Verdict::Partly),
            tally.count(Verdict::Missing),
            tally.count(Verdict::Waits),
            tally.count(Verdict::NotApplicable) + tally.count(Verdict::Waived),
            tally.essential_open,
        ];
        sums.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
        out.push_str(&row(&format!("{} {}", fitted(&tally.code, 4), tally.label), &counts));
    }
    out.push_str(&row(&say_with("cli-report-all", &[("count", coverage.lines().len().into())]), &sums));
    out
}

fn row(name: &str, counts: &[usize]) -> String {
    let mut out = fitted(name, NAME);
    counts.iter().zip(COUNTS).for_each(|(count, width)| out.push_str(&right(&count.to_string(), width)));
    out.push('\n');
    out
}

fn right(text: &str, width: usize) -> String {
    let blanks = width.saturating_sub(text.chars().count());
    format!("{}{text}", " ".repeat(blanks))
}

/// One open line: what it is, what is missing, what is near, where it comes from.
fn entry(line: &Line, coverage: &Coverage) -> String {
    let id = line.requirement.id.as_str();
    let mut out = wrapped(&format!("{id}  "), &line.requirement.title);
    let verdict = say(&format!("verdict-word-{}", line.verdict.name()));
    out.push_str(&wrapped("  ", &explain::closed(&verdict)));
    if !line.evidence.is_empty() {
        let evidence = called_all(&line.evidence, coverage);
        out.push_str(&wrapped("  ", &say_with("cli-report-evidence", &[("injects", evidence.into())])));
    }
    for text in missing(line, coverage) {
        out.push_str(&wrapped("  - ", &text));
    }
    if line.verdict != Verdict::Waits {
        out.push_str(&nearest(line, coverage));
    }
    for cite in &line.requirement.cites {
        out.push_str(&wrapped("  ", &source(cite, line, coverage)));
    }
    out
}

fn nearest(line: &Line, coverage: &Coverage) -> String {
    let mut texts: Vec<String> = Vec::new();
    for (inject, lacks) in candidates(coverage, line).into_iter().take(3) {
        let lacks: Vec<String> = lacks.iter().map(|lack| lack_text(lack, coverage.scenario()).title).collect();
        texts.push(say_with(
            "cli-report-candidate",
            &[("inject", called(inject).into()), ("lacks", lacks.join("; ").into())],
        ));
    }
    for (inject, tests) in near_misses(coverage, line) {
        let phrases: Vec<String> =
            tests.iter().map(|test| explain::test_phrase(test, &coverage.program().vocabulary)).collect();
        let phrase = explain::listed_words(&phrases, false);
        texts.push(say_with("cli-report-near", &[("inject", called(&inject).into()), ("phrase", phrase.into())]));
    }
    texts.iter().take(3).map(|text| wrapped("  ~ ", text)).collect()
}

fn called(inject: &Arc<Inject>) -> String {
    Record::Inject(Arc::clone(inject)).called()
}

/// A source with its part, how much of it was read, and whom it obliges.
pub fn source(cite: &Cite, line: &Line, coverage: &Coverage) -> String {
    let known = coverage.program().basis.source(&line.requirement.id, &cite.source);
    cited(cite, known.map_or(cite.source.as_str(), |source| source.title.as_str()))
}

/// A citation of a document with this title.
pub fn cited(cite: &Cite, title: &str) -> String {
    let part = if cite.part.is_empty() { String::new() } else { format!(", {}", cite.part) };
    say_with(
        "cli-report-source",
        &[
            ("key", cite.source.as_str().into()),
            ("title", title.into()),
            ("part", part.into()),
            ("mark", say(&format!("mark-{}", name(&cite.mark))).into()),
            ("addressee", say(&format!("addressee-{}", name(&cite.addressee))).into()),
        ],
    )
}

/// The name of a value in files.
pub fn name(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn others(coverage: &Coverage) -> String {
    let open =
        |weight: Weight| coverage.lines().iter().filter(|line| line.verdict.is_open() && line.weight == weight).count();
    let (expected, good) = (open(Weight::Expected), open(Weight::GoodPractice));
    if expected + good == 0 {
        return String::new();
    }
    let text = say_with("cli-report-others", &[("expected", expected.into()), ("good", good.into())]);
    format!("\n{}", wrapped("", &text))
}
