//! The coverage report as text: gaps first, readable in 80 columns.

use super::entries::About;
use super::input::Subject;
use super::lines::{fitted, wrapped};
use super::{entries, findings, mend, people, scope};
use crate::checklist::{Cite, Weight, explain};
use crate::coverage::explain::unfollowed;
use crate::coverage::{Because, Coverage, Finding, Line, Verdict, held, near_misses};
use crate::scenario::Inject;
use crate::scenario::integrity::{Problem, Severity};
use crate::words::{say, say_with};
use std::sync::Arc;

/// How wide the name of a topic is.
const NAME: usize = 37;
/// How wide the counts are; the last one is that of open essential lines.
const COUNTS: [usize; 6] = [8, 7, 8, 6, 4, 10];

/// The whole report.
pub fn text(subject: &Subject, found: &[Finding], sources: bool) -> String {
    let coverage = &subject.coverage;
    let mut out = heading(subject);
    out.push_str(&topics(coverage));
    out.push('\n');
    out.push_str(&scope::text(coverage));
    for id in &subject.missing {
        out.push_str(&wrapped("! ", &say_with("cli-report-no-checklist", &[("id", id.as_str().into())])));
    }
    let essential: Vec<&Arc<Line>> = coverage.lines().iter().filter(|line| line.is_essential_open()).collect();
    out.push('\n');
    out.push_str(&wrapped("", &open_essential(&essential)));
    out.push_str(&mend::text(coverage));
    let held = held(coverage);
    let about = About { coverage, held: &held, sources };
    // What is missing stands above what is begun, and that above what waits for a person.
    for verdict in [Verdict::Missing, Verdict::Partly, Verdict::Waits] {
        out.push_str(&entries::section(&essential, verdict, about));
    }
    out.push_str(&others(coverage));
    out.push('\n');
    out.push_str(&people::text(coverage));
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

/// How many essential lines are open, by verdict, and that no more harm is asked for.
fn open_essential(lines: &[&Arc<Line>]) -> String {
    let count = |verdict| lines.iter().filter(|line| line.verdict == verdict).count();
    let values = [
        ("count", lines.len().into()),
        ("missing", count(Verdict::Missing).into()),
        ("partly", count(Verdict::Partly).into()),
        ("waits", count(Verdict::Waits).into()),
    ];
    let said = say_with("cli-report-open-essential", &values);
    if lines.is_empty() { said } else { format!("{said} {}", say("missing-no-quota")) }
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

/// The open lines of other weights, by verdict, and the three that are nearest.
fn others(coverage: &Coverage) -> String {
    let mut out = String::new();
    for weight in [Weight::Expected, Weight::GoodPractice] {
        let open: Vec<&Arc<Line>> =
            coverage.lines().iter().filter(|line| line.verdict.is_open() && line.weight == weight).collect();
        let count = |verdict| open.iter().filter(|line| line.verdict == verdict).count();
        let values = [
            ("count", open.len().into()),
            ("weight", say(&format!("weight-{}", weight.name())).into()),
            ("missing", count(Verdict::Missing).into()),
            ("partly", count(Verdict::Partly).into()),
            ("waits", count(Verdict::Waits).into()),
        ];
        if !open.is_empty() {
            out.push_str(&wrapped("", &say_with("cli-report-others", &values)));
        }
    }
    if out.is_empty() {
        return out;
    }
    let nearest: Vec<String> = nearest(coverage).iter().map(|line| wrapped("  - ", line)).collect();
    if !nearest.is_empty() {
        out.push_str(&format!("{}\n{}", say("cli-report-nearest"), nearest.concat()));
    }
    format!("\n{out}{}", wrapped("", &say("cli-report-all-lines")))
}

/// The lines of other weights that one inject nearly closes: by a follow-up, or by one thing filled in.
fn nearest(coverage: &Coverage) -> Vec<String> {
    let open = coverage.lines().iter().filter(|line| line.verdict.is_open() && line.weight != Weight::Essential);
    let mut near: Vec<(bool, Weight, String)> = Vec::new();
    for line in open {
        let (id, title) = (line.requirement.id.as_str(), line.requirement.title_said());
        let told = |inject: &Arc<Inject>, words: &str, phrase: String| {
            let values = [
                ("id", id.into()),
                ("title", title.as_ref().into()),
                ("inject", inject.number.to_string().into()),
                ("phrase", phrase.into()),
            ];
            say_with(words, &values)
        };
        let ends = unfollowed(line, coverage);
        if let Some(inject) = coverage.injects(&ends).first().filter(|_| line.because == Because::ReportEndsStory) {
            near.push((false, line.weight, told(inject, "cli-report-nearest-follow", String::new())));
        } else if let Some((inject, tests)) = near_misses(coverage, line).first() {
            let vocabulary = &coverage.program().vocabulary;
            let phrase = tests.first().map(|test| explain::test_phrase(test, vocabulary)).unwrap_or_default();
            near.push((true, line.weight, told(inject, "cli-report-nearest-test", phrase)));
        }
    }
    near.sort_by_key(|(is_test, weight, _)| (*is_test, *weight));
    near.into_iter().take(3).map(|(.., text)| text).collect()
}
