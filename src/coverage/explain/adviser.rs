//! What waits for a person: the question to the adviser, the signature that is wanted, and who signed.

use super::{Place, said};
use crate::checklist::criterion::Criterion;
use crate::checklist::{Requirement, explain};
use crate::coverage::assess::Coverage;
use crate::coverage::line::Line;
use crate::scenario::turn::in_turn;
use crate::scenario::{Decision, DecisionKind};
use crate::words::say;
use std::sync::Arc;

/// What a named adviser has to say of a line: what its evidence leaves to the adviser, or else its statement.
pub fn question(line: &Line, coverage: &Coverage) -> String {
    let asked = asked(&line.requirement);
    if !asked.is_empty() {
        return asked.join(" ");
    }
    if let Some(text) = open_signature(&line.requirement.criterion, coverage) {
        return explain::closed(&text);
    }
    let whole = line.requirement.statement_translated();
    let statement = whole.as_deref().unwrap_or(&line.requirement.statement).trim().trim_end_matches('.').to_owned();
    said("missing-advisor-question", &[("statement", statement.into())])
}

/// The sentences of the evidence that leave something to the adviser, in the language that is spoken.
///
/// The English text decides which; a translation has its sentences at the same places.
fn asked(line: &Requirement) -> Vec<String> {
    let english = sentences(&line.evidence);
    let spoken = line.evidence_said();
    let shown = sentences(&spoken);
    if shown.len() != english.len() {
        return Vec::new();
    }
    let both = english.iter().zip(&shown);
    both.filter(|(english, _)| is_asked(english)).map(|(_, shown)| explain::closed(shown)).collect()
}

fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', ';']).collect()
}

/// Whether a sentence leaves something to the adviser.
fn is_asked(sentence: &str) -> bool {
    let sentence = sentence.trim();
    let leaves = sentence.contains("is for the adviser") || sentence.contains("are for the adviser");
    let says = ["adviser confirms", "adviser says"].iter().any(|word| sentence.contains(word));
    leaves || says
}

/// The signature that a criterion asks for, where it asks for nothing else.
fn open_signature(criterion: &Criterion, coverage: &Coverage) -> Option<String> {
    match criterion {
        Criterion::Signed { key } => Some(signature(key, coverage)),
        _ => None,
    }
}

/// A signature that is wanted, such as `a named person has to sign that the training took place`.
pub(super) fn signature(key: &str, coverage: &Coverage) -> String {
    match explain::signed_phrase(key, &coverage.program().vocabulary) {
        Some(what) => said("missing-sign", &[("what", what.into())]),
        None => say("missing-sign-line"),
    }
}

/// Who signed what a line asks a person to sign, the newest first.
pub fn signatures(line: &Line, coverage: &Coverage) -> Vec<Arc<Decision>> {
    let mut keys = Vec::new();
    line.requirement.criterion.walk(&mut |criterion| {
        if let Criterion::Signed { key } = criterion {
            keys.push(key.clone());
        }
    });
    let wanted = |decision: &&Arc<Decision>| {
        let about = decision.subject.as_str();
        decision.kind == DecisionKind::Attest
            && keys.iter().any(|key| about == key.as_str() || about.strip_prefix("attest.") == Some(key.as_str()))
    };
    in_turn(coverage.scenario().decisions.iter().filter(wanted)).into_iter().rev().cloned().collect()
}

impl Place<'_> {
    /// A criterion as a clause of what is still open, so that no signature sounds as if it were there.
    pub(super) fn open_clause(&self, criterion: &Criterion) -> String {
        match criterion {
            Criterion::Signed { key } => signature(key, self.coverage),
            other => self.clause_text(other),
        }
    }

    /// Whether a signature cannot count here: a planning document where planning is played.
    pub(super) fn is_shut(&self, criterion: &Criterion) -> bool {
        let planning = || self.coverage.scenario().phases.iter().any(|phase| phase.kind.as_str() == "plan");
        matches!(criterion, Criterion::Signed { key } if key == "planning_document") && planning()
    }
}
