//! `check`: the coverage report of a file, as text or JSON.

use super::ask::{AskCheck, FailOn, Form};
use super::failure::{Failure, Outcome};
use super::input::Subject;
use super::unlock::Unlock;
use super::{findings, json, report};
use crate::checklist::{Severity, Weight};
use crate::coverage::{Coverage, Finding};

/// Checks a file.
pub fn answer(asked: &AskCheck, unlock: &Unlock) -> Result<Outcome, Failure> {
    let subject = Subject::read_with(&asked.file, (&asked.checklist, &asked.also), unlock)?;
    let findings = findings::asked_for(&subject.coverage, !asked.checklist.is_empty());
    let output = match asked.format {
        Form::Text => report::text(&subject, &findings, asked.sources),
        Form::Json => json::text(&subject, &findings)?,
    };
    // A file of which part was not read cannot be judged, so that its report is no answer.
    let code = match (subject.damaged, found(&subject.coverage, &findings, asked.fail_on)) {
        (true, _) => 2,
        (false, true) => 1,
        (false, false) => 0,
    };
    let errors =
        if asked.format == Form::Json || subject.damaged { report::problem_lines(&subject) } else { String::new() };
    Ok(Outcome { output, errors, code })
}

fn found(coverage: &Coverage, findings: &[Finding], fail_on: FailOn) -> bool {
    let (lightest, mildest) = match fail_on {
        FailOn::Never => return false,
        FailOn::Essential => (Weight::Essential, Severity::Serious),
        FailOn::Expected => (Weight::Expected, Severity::Warning),
        FailOn::Any => (Weight::GoodPractice, Severity::Hint),
    };
    coverage.lines().iter().any(|line| line.verdict.is_open() && line.weight <= lightest)
        || findings.iter().any(|finding| finding.is_open() && finding.rule.severity <= mildest)
}
