//! The lines for which an inject is evidence, each with one sentence why, or what the line still lacks.

use crate::app::Document;
use crate::coverage::{Because, Line, Verdict, because_text, missing};
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
    /// Whether it is a line of the umbrella, which many injects serve together.
    pub is_umbrella: bool,
    /// How many injects serve it.
    pub shared_by: usize,
    /// Whether the planner claims it and the check does not confirm it.
    pub only_claimed: bool,
}

/// The lines that an inject serves, those on which work remains first, the rarer before
/// the commoner, and those it only claims.
pub fn served(document: &Document, id: &InjectId) -> Vec<Served> {
    let coverage = document.coverage();
    let serves = coverage.serves(id);
    let claims = document.scenario().inject(id).map(|inject| inject.claims.clone()).unwrap_or_default();
    let unconfirmed = claims.iter().filter(|claim| !serves.iter().any(|line| line.requirement.id == **claim));
    let claimed: Vec<&Arc<Line>> = unconfirmed.filter_map(|claim| coverage.line(claim)).collect();
    // A line that is missing gets no credit from it, and one that does not apply asks for nothing.
    let counts = |line: &&Arc<Line>| !matches!(line.verdict, Verdict::Missing | Verdict::NotApplicable);
    let confirmed = serves.into_iter().filter(counts).map(|line| of_line(document, line, false));
    let mut all: Vec<Served> = confirmed.chain(claimed.into_iter().map(|line| of_line(document, line, true))).collect();
    all.sort_by_key(|line| (!line.verdict.is_open(), line.is_umbrella, line.shared_by));
    all
}

fn of_line(document: &Document, line: &Arc<Line>, only_claimed: bool) -> Served {
    let why = if only_claimed { say("inject-served-claimed") } else { why(document, line) };
    Served {
        id: line.requirement.id.clone(),
        verdict: line.verdict,
        title: line.requirement.title_said().into_owned(),
        why,
        is_umbrella: line.requirement.topic == "topic.hs",
        shared_by: line.evidence.count(),
        only_claimed,
    }
}

fn why(document: &Document, line: &Line) -> String {
    match (line.verdict, &line.because) {
        (Verdict::NotApplicable | Verdict::Waived, _) | (_, Because::Decided) => decided(document, line),
        (Verdict::Covered, _) => alone_or_not(line),
        (Verdict::Waits, _) => say("inject-served-waits"),
        (_, Because::ReportEndsStory) => say("inject-served-story-ends"),
        (_, Because::OnlyContingency) => say("inject-served-contingency"),
        (_, Because::TooShallow) => say("inject-served-shallow"),
        _ => still_needs(document, line),
    }
}

fn alone_or_not(line: &Line) -> String {
    match line.evidence.count() {
        0 | 1 => say("inject-served-alone"),
        count => say_with("inject-served-with", &[("count", (count - 1).into())]),
    }
}

fn decided(document: &Document, line: &Line) -> String {
    because_text(line, document.vocabulary()).unwrap_or_else(|| say("inject-served-aside"))
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
