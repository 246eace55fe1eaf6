//! `check`: the coverage report of a file, as text or JSON.

use super::ask::{AskCheck, FailOn, Form};
use super::failure::{Failure, Outcome};
use super::input::Subject;
use super::{json, report};
use crate::checklist::Weight;
use crate::coverage::Coverage;

/// Checks a file.
pub fn answer(asked: &AskCheck) -> Result<Outcome, Failure> {
    let subject = Subject::read(&asked.file, &asked.checklist)?;
    let output = match asked.format {
        Form::Text => report::text(&subject),
        Form::Json => json::text(&subject)?,
    };
    // A file of which part was not read cannot be judged, so that its report is no answer.
    let code = match (subject.damaged, found(&subject.coverage, asked.fail_on)) {
        (true, _) => 2,
        (false, true) => 1,
        (false, false) => 0,
    };
    let errors =
        if asked.format == Form::Json || subject.damaged { report::problem_lines(&subject) } else { String::new() };
    Ok(Outcome { output, errors, code })
}

fn found(coverage: &Coverage, fail_on: FailOn) -> bool {
    let counts = |weight: Weight| match fail_on {
        FailOn::Never => false,
        FailOn::Essential => weight == Weight::Essential,
        FailOn::Expected => weight != Weight::GoodPractice,
        FailOn::Any => true,
    };
    coverage.lines().iter().any(|line| line.verdict.is_open() && counts(line.weight))
}
