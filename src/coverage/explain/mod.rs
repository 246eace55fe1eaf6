//! Why a line has its verdict: its parts as sentences, and what is missing in plain words.
//!
//! `open` walks to what is missing, `leaf` and `pair` say it of one part, `adviser` says what waits for a person.

mod adviser;
mod leaf;
mod open;
mod pair;
mod parts;

use super::assess::Coverage;
use super::bits::Bits;
use super::domain;
use super::line::{Because, Line, Part};
use super::near;
use super::verdict::Verdict;
use crate::checklist::criterion::{Criterion, Domain, Filter, Test};
use crate::checklist::explain::{self, filter_phrase, part_clause, part_sentence};
use crate::checklist::{Depth, Verify, Vocabulary};
use crate::scenario::Record;
use crate::words::{FluentValue, say, say_with};
use std::sync::Arc;

pub use adviser::{question, signatures};
pub use parts::{PartSentence, part_sentences};

/// What a line still needs, in sentences; empty where nothing is open.
pub fn missing(line: &Line, coverage: &Coverage) -> Vec<String> {
    missing_at(line, Place::top(coverage, line))
}

fn missing_at(line: &Line, at: Place<'_>) -> Vec<String> {
    let coverage = at.coverage;
    let mut texts = Vec::new();
    if let Some((decision, true)) = &line.decision {
        texts.push(said("missing-stale", &[("name", decision.signer.name.to_string().into())]));
    }
    let criterion = &line.requirement.criterion;
    match line.verdict {
        Verdict::Covered | Verdict::NotApplicable | Verdict::Waived => return Vec::new(),
        Verdict::Waits if line.requirement.verify == Verify::Advisor && !line.part.met => {
            texts.extend(at.missing(criterion, &line.part));
        }
        Verdict::Waits => texts.push(said("missing-advisor", &[("question", question(line, coverage).into())])),
        Verdict::Partly | Verdict::Missing => {
            texts.extend(at.missing(criterion, &line.part));
            if line.because == Because::OnlyContingency {
                texts.push(say("missing-contingency"));
            }
            texts.extend(too_shallow(line, coverage));
            if near::asks_for_harm(coverage, line) {
                texts.push(say("missing-no-quota"));
            }
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    texts.retain(|text| seen.insert(text.clone()));
    texts
}

/// The same without saying in each sentence on which topic an inject has to be, for lists under the topic's name.
pub fn missing_in_topic(line: &Line, coverage: &Coverage) -> Vec<String> {
    let topics = coverage.program().vocabulary.topics();
    let code = topics.iter().find(|(id, _)| *id == line.requirement.topic).map(|(_, topic)| topic.code.to_uppercase());
    missing_at(line, Place { unsaid: code.as_deref(), ..Place::top(coverage, line) })
}

/// The filter without the name of a topic, where it says more than that and speaks of no other.
fn less(filter: &Filter, code: &str) -> Filter {
    let is_topic = |test: &Test| matches!(test, Test::Named(name, _) if name == code);
    let rest: Filter = filter.iter().filter(|test| !is_topic(test)).cloned().collect();
    let other = |test: &Test| test.looks_at("topic") || test.looks_at("lens");
    if rest.is_empty() || rest.iter().any(other) { filter.clone() } else { rest }
}

/// The same for all filters of a criterion.
fn without_topic(criterion: &Criterion, code: &str) -> Criterion {
    let mut copy = criterion.clone();
    match &mut copy {
        Criterion::Count { of, .. } => *of = less(of, code),
        Criterion::Distinct { over, .. } => *over = less(over, code),
        Criterion::Share { part, whole, .. } => (*part, *whole) = (less(part, code), less(whole, code)),
        Criterion::Each(_, inner) | Criterion::Some(_, inner) | Criterion::When(_, inner) => {
            **inner = without_topic(inner, code);
        }
        Criterion::All(parts) | Criterion::Any(parts) => {
            parts.iter_mut().for_each(|part| *part = without_topic(part, code));
        }
        _ => {}
    }
    copy
}

/// Why a line does not apply, or who decided; `None` where the criterion alone decides.
pub fn because_text(line: &Line, vocabulary: &Vocabulary) -> Option<String> {
    match &line.because {
        Because::Feature(feature) => {
            Some(said("because-feature", &[("feature", explain::feature_phrase(feature, vocabulary).into())]))
        }
        Because::OutOfScope => Some(say("because-out-of-scope")),
        Because::PartWaived => Some(say("because-part-waived")),
        Because::Unfocused => Some(say("because-unfocused")),
        Because::NothingApplies => Some(say("because-nothing")),
        Because::Decided => line.decision.as_ref().map(|(decision, _)| {
            let machine = say(&format!("verdict-word-{}", line.machine.name()));
            let reason = explain::closed(&decision.reason);
            said(
                "because-decided",
                &[
                    ("name", decision.signer.name.to_string().into()),
                    ("reason", reason.into()),
                    ("machine", machine.into()),
                ],
            )
        }),
        _ => None,
    }
}

/// Up to three injects by their numbers, such as `HS-012, HS-031 and 4 more`.
pub fn called(injects: &Bits, coverage: &Coverage) -> String {
    called_up_to(3, injects, coverage)
}

/// Up to so many injects by their numbers.
pub fn called_up_to(most: usize, injects: &Bits, coverage: &Coverage) -> String {
    let all = coverage.injects(injects);
    let names: Vec<String> = all.iter().take(most).map(|inject| Record::Inject(Arc::clone(inject)).called()).collect();
    match all.len().saturating_sub(most) {
        0 => explain::listed_words(&names, true),
        more => said("injects-more", &[("injects", names.join(", ").into()), ("count", more.into())]),
    }
}

/// The injects that match an open line but go less deep than it asks.
pub fn touching(line: &Line) -> Bits {
    let mut shallow = Bits::default();
    line.part.walk(&mut |part| {
        if !part.met && !part.dropped {
            shallow.add(&part.shallow);
        }
    });
    shallow.without(&line.evidence)
}

/// The injects that report a harm on which the line rests and that nothing follows.
pub fn unfollowed(line: &Line, coverage: &Coverage) -> Bits {
    let judge = coverage.judge_of();
    let mut found = Bits::default();
    open::ending(&line.requirement.criterion, &line.part, &mut |part| found.add(&judge.unfollowed(&part.hits)));
    found
}

fn too_shallow(line: &Line, coverage: &Coverage) -> Option<String> {
    let id = match line.requirement.depth {
        Depth::Dilemma => "missing-shallow-dilemma",
        Depth::Indicated => "missing-shallow-indicated",
        Depth::None | Depth::Mentioned => return None,
    };
    let shallow = touching(line);
    (!shallow.is_empty())
        .then(|| said(id, &[("injects", called(&shallow, coverage).into()), ("count", shallow.count().into())]))
}

fn said(id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
    say_with(id, values)
}

/// Where in a criterion a part stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    coverage: &'a Coverage,
    /// What the quantifier around it runs over.
    domain: Option<&'a Domain>,
    /// Which member of it this is.
    member: Option<usize>,
    depth: Depth,
    /// The name of the topic that need not be said again.
    unsaid: Option<&'a str>,
    /// Whether the line asks for one thing only, so that `it` is clear.
    is_alone: bool,
}

impl<'a> Place<'a> {
    fn top(coverage: &'a Coverage, line: &Line) -> Self {
        let mut leaves = 0;
        line.requirement.criterion.walk(&mut |criterion| {
            leaves += usize::from(!matches!(criterion, Criterion::All(_) | Criterion::When(..)));
        });
        Self {
            coverage,
            domain: None,
            member: None,
            depth: line.requirement.depth,
            unsaid: None,
            is_alone: leaves == 1,
        }
    }
    fn vocabulary(&self) -> &'a Vocabulary {
        &self.coverage.program().vocabulary
    }
    fn inside(self, domain: &'a Domain) -> Self {
        Self { domain: Some(domain), ..self }
    }
    fn sentence(&self, criterion: &Criterion) -> String {
        part_sentence(criterion, self.domain, self.vocabulary())
    }
    fn clause(&self, criterion: &Criterion) -> FluentValue<'static> {
        self.clause_text(criterion).into()
    }
    fn clause_text(&self, criterion: &Criterion) -> String {
        match self.unsaid {
            Some(code) => part_clause(&without_topic(criterion, code), self.domain, self.vocabulary()),
            None => part_clause(criterion, self.domain, self.vocabulary()),
        }
    }
    fn phrase(&self, filter: &Filter, count: usize) -> String {
        match self.unsaid {
            Some(code) => filter_phrase(&less(filter, code), count, self.domain, self.vocabulary()),
            None => filter_phrase(filter, count, self.domain, self.vocabulary()),
        }
    }
    /// So many injects that match a filter.
    fn counted(&self, count: usize, filter: &Filter) -> FluentValue<'static> {
        let said = self.unsaid.map(|code| less(filter, code));
        let filter = said.as_ref().unwrap_or(filter);
        explain::counted_words(count, filter, self.domain, self.vocabulary()).into()
    }
    fn called(&self, injects: &Bits) -> FluentValue<'static> {
        called(injects, self.coverage).into()
    }
    /// The name of a member as it is.
    fn bare_name(&self, part: &Part) -> String {
        let key = part.member.as_deref().unwrap_or_default();
        self.domain.map_or_else(|| key.to_owned(), |it| domain::called(it, key, self.vocabulary()).into_owned())
    }
    /// The name of a member; a title, which may hold commas, in quotation marks.
    fn name(&self, part: &Part) -> String {
        let name = self.bare_name(part);
        match self.domain {
            Some(Domain::Storyline(_)) => said("missing-quoted", &[("title", name.into())]),
            _ => name,
        }
    }
}
