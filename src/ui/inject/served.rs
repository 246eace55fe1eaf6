//! The lines for which an inject is evidence, each with one sentence why, or what the line still lacks.

use crate::app::Document;
use crate::coverage::{Because, Line, Verdict, missing};
use crate::scenario::{InjectId, RequirementId};
use crate::words::{say, say_with};
use std::fmt;
use std::sync::Arc;

/// One line that an inject serves, or claims to serve.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Served {
    /// The line.
    pub id: RequirementId,
    /// Its verdict now.
    pub verdict: Verdict,
    /// Its short name.
    pub title: String,
    /// Why it has this verdict, or what it lacks.
    pub why: String,
    /// Whether the planner claims it and the check does not confirm it.
    pub only_claimed: bool,
}

/// The lines that an inject serves in the order of the checklists, then those it only claims.
pub fn served(document: &Document, id: &InjectId) -> Vec<Served> {
    let coverage = document.coverage();
    let serves = coverage.serves(id);
    let claims = document.scenario().inject(id).map(|inject| inject.claims.clone()).unwrap_or_default();
    let unconfirmed = claims.iter().filter(|claim| !serves.iter().any(|line| line.requirement.id == **claim));
    let claimed: Vec<&Arc<Line>> = unconfirmed.filter_map(|claim| coverage.line(claim)).collect();
    let confirmed = serves.into_iter().map(|line| of_line(document, line, false));
    confirmed.chain(claimed.into_iter().map(|line| of_line(document, line, true))).collect()
}

fn of_line(document: &Document, line: &Arc<Line>, only_claimed: bool) -> Served {
    let why = if only_claimed { say("inject-served-claimed") } else { why(document, line) };
    Served {
        id: line.requirement.id.clone(),
        verdict: line.verdict,
        title: line.requirement.title.clone(),
        why,
        only_claimed,
    }
}

fn why(document: &Document, line: &Line) -> String {
    match (line.verdict, &line.because) {
        (Verdict::Covered, Because::Decided) | (Verdict::NotApplicable | Verdict::Waived, _) => decided(line),
        (Verdict::Covered, _) => alone_or_not(line),
        (Verdict::Waits, _) => say("inject-served-waits"),
        (_, Because::ReportEndsStory) => say("inject-served-story-ends"),
        (_, Because::OnlyContingency) => say("inject-served-contingency"),
        (_, Because::TooShallow) => say("inject-served-shallow"),
        (_, Because::Decided) => decided(line),
        _ => still_needs(document, line),
    }
}

fn alone_or_not(line: &Line) -> String {
    match line.evidence.count() {
        0 | 1 => say("inject-served-alone"),
        count => say_with("inject-served-with", &[("count", (count - 1).into())]),
    }
}

fn decided(line: &Line) -> String {
    let name = line.decision.as_ref().map(|(decision, _)| decision.signer.name.to_string()).unwrap_or_default();
    say_with("inject-served-decided", &[("name", name.into())])
}

/// The first thing that the line still needs.
fn still_needs(document: &Document, line: &Line) -> String {
    let texts = missing(line, document.coverage());
    texts.into_iter().next().unwrap_or_else(|| say("inject-served-partly"))
}

impl fmt::Display for Served {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}: {}", self.verdict.letter(), self.id, self.title, self.why)
    }
}
