//! Answers for all decisions and comments of one scenario: what is looked at now, and how each stands.

use super::{Changed, Looked, Standing, looked_at_setting};
use crate::coverage::assess::Coverage;
use crate::coverage::findings::Finding;
use crate::scenario::{Comment, Decision, RecordRef, RequirementId, Scenario};
use smol_str::SmolStr;
use std::cell::OnceCell;

/// What is looked at in one scenario; what is dear is computed once, and only if somebody asks.
pub struct Looks<'a> {
    coverage: &'a Coverage,
    findings: OnceCell<Vec<Finding>>,
    whole: OnceCell<Looked>,
}

impl Coverage {
    /// What people look at in this scenario.
    pub fn looks(&self) -> Looks<'_> {
        Looks { coverage: self, findings: OnceCell::new(), whole: OnceCell::new() }
    }
}

impl<'a> Looks<'a> {
    /// What a person looks at who speaks of this subject; `None` where that is not there, or no longer.
    pub fn at(&self, subject: &str) -> Option<Looked> {
        let coverage = self.coverage;
        let scenario = coverage.scenario();
        if subject == "whole" {
            return Some(self.whole.get_or_init(|| coverage.looked_at_whole()).clone());
        }
        if let Some(id) = subject.strip_prefix("finding ") {
            let findings = self.findings.get_or_init(|| coverage.findings());
            let found = findings.iter().find(|finding| finding.rule.id == id)?;
            return Some(coverage.looked_at_finding(found));
        }
        if let Ok(record) = subject.parse::<RecordRef>() {
            return scenario.record(&record).map(|record| Looked::at_one(scenario, record));
        }
        if let Some(key) = attestation(coverage, subject) {
            return Some(looked_at_setting(scenario, key));
        }
        if coverage.program().vocabulary.topics().iter().any(|(id, _)| id == subject) {
            return Some(coverage.looked_at_topic(subject));
        }
        coverage.line(&RequirementId::new(subject)).map(|line| coverage.looked_at_line(line))
    }

    /// The fingerprint of a subject as it stands now.
    pub fn fingerprint(&self, subject: &str) -> Option<SmolStr> {
        self.at(subject).map(|looked| looked.fingerprint())
    }

    /// How something stands that was said of a subject with this fingerprint.
    pub fn standing(&self, subject: &str, fingerprint: &SmolStr) -> Standing {
        if fingerprint.is_empty() {
            return Standing::Unbound;
        }
        match self.fingerprint(subject) {
            None => Standing::Gone,
            Some(now) if now == *fingerprint => Standing::Current,
            Some(_) => Standing::Stale,
        }
    }

    /// How a decision stands.
    pub fn of_decision(&self, decision: &Decision) -> Standing {
        self.standing(&decision.subject, &decision.fingerprint)
    }

    /// How a comment stands; one on nothing in particular is about the whole.
    pub fn of_comment(&self, comment: &Comment) -> Standing {
        let subject = if comment.subject.is_empty() { "whole" } else { comment.subject.as_str() };
        self.standing(subject, &comment.fingerprint)
    }

    /// What changed since a decision was made, as far as that can be known; empty while it is current.
    ///
    /// Earlier versions of the scenario, from the history or from kept bases, supply the words.
    pub fn changed(&self, decision: &Decision, earlier: &[&Scenario]) -> Vec<Changed> {
        if self.of_decision(decision) != Standing::Stale {
            return Vec::new();
        }
        let now = self.at(&decision.subject);
        now.map(|now| super::changed::since(decision, &now, self.coverage.scenario(), earlier)).unwrap_or_default()
    }

    /// Whether a decision is about what is looked at now, to the last bit.
    pub fn fits_hash(&self, decision: &Decision) -> bool {
        self.at(&decision.subject).is_some_and(|now| now.hash() == decision.hash)
    }
}

/// The key of an attestation that is no line, such as `context` in `attest.context`.
fn attestation<'s>(coverage: &Coverage, subject: &'s str) -> Option<&'s str> {
    let is_known = |key: &&str| {
        let axis = coverage.program().vocabulary.axis("attest");
        axis.is_some_and(|axis| axis.position(key).is_some())
    };
    subject.strip_prefix("attest.").or_else(|| Some(subject).filter(is_known))
}
