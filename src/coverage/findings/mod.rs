//! What is amiss with the quality of an exercise: the rules that fire, what they point to, and who accepted them.
//!
//! A rule by criterion fires where a sound exercise would meet the criterion and this one does not; what
//! has nothing to judge is silent. The few rules that need dates, order or words are code, in `coded`.

mod coded;
mod criterion;
mod eye;
mod played;
mod worded;

pub use coded::is_known;

use super::assess::Coverage;
use super::looked;
use crate::checklist::{Rule, Severity};
use crate::scenario::turn::newest;
use crate::scenario::{Decision, DecisionKind, InjectId, RecordRef, RequirementId};
use crate::words::{Language, said_of_with, spoken};
use smol_str::SmolStr;
use std::sync::Arc;

/// A rule that fires in a scenario.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: Arc<Rule>,
    /// What was found, in a sentence.
    pub text: String,
    /// The records it points to, in order of time; none where it is about the exercise as a whole.
    pub places: Vec<RecordRef>,
    /// The requirements it points to.
    pub lines: Vec<RequirementId>,
    /// The decision that accepts it, and whether that is out of date.
    pub accepted: Option<(Arc<Decision>, bool)>,
}

impl Finding {
    /// Whether it still asks for something: nobody accepted it, or what was accepted has changed.
    pub fn is_open(&self) -> bool {
        self.accepted.as_ref().is_none_or(|(_, stale)| *stale)
    }
    /// What a decision about it names as its subject.
    pub fn subject(&self) -> SmolStr {
        SmolStr::new(format!("finding {}", self.rule.id))
    }
}

/// What a rule saw.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub places: Vec<RecordRef>,
    pub lines: Vec<RequirementId>,
    /// How many the counted ones are among.
    pub among: usize,
    /// The members of a domain for which it is amiss, or other names.
    pub members: Vec<String>,
    /// The words that caused it.
    pub words: Vec<String>,
}

impl Coverage {
    /// The rules that fire, the gravest first and in the order of the rules within.
    pub fn findings(&self) -> Vec<Finding> {
        let eye = eye::Eye::new(self);
        let fired = self.program.rules.iter().filter_map(|rule| {
            let seen = match &rule.sound {
                Some(sound) => criterion::seen(self, rule, sound),
                None => coded::seen(&eye, &rule.rule),
            };
            seen.map(|seen| self.finding(&rule.rule, seen))
        });
        let mut findings: Vec<Finding> = fired.collect();
        findings.sort_by_key(|finding| finding.rule.severity);
        findings
    }

    /// How many findings of each severity are open, in the order of [`Severity::ALL`].
    pub fn open_findings(findings: &[Finding]) -> [usize; 3] {
        Severity::ALL.map(|severity| findings.iter().filter(|it| it.rule.severity == severity && it.is_open()).count())
    }

    fn finding(&self, rule: &Arc<Rule>, seen: Seen) -> Finding {
        let text = said(rule, &seen);
        let mut finding =
            Finding { rule: Arc::clone(rule), text, places: seen.places, lines: seen.lines, accepted: None };
        finding.accepted = self.accepted(&finding);
        finding
    }

    fn accepted(&self, finding: &Finding) -> Option<(Arc<Decision>, bool)> {
        let subject = finding.subject();
        let about = self.world.decisions_about(&subject);
        let counts = |decision: &&Arc<Decision>| {
            decision.kind == DecisionKind::AcceptFinding
                && !decision.signer.name.trim().is_empty()
                && !decision.reason.trim().is_empty()
        };
        let newest = newest(about.filter(counts))?;
        let stale = looked::is_stale(&newest.fingerprint, || self.finding_fingerprint(finding));
        Some((Arc::clone(newest), stale))
    }

    /// The open findings that point to an inject.
    pub fn findings_at<'f>(findings: &'f [Finding], inject: &InjectId) -> Vec<&'f Finding> {
        let here = inject.record();
        findings.iter().filter(|finding| finding.is_open() && finding.places.contains(&here)).collect()
    }
}

/// The rule's sentence with what was seen, in the language that is spoken.
fn said(rule: &Rule, seen: &Seen) -> String {
    let count = if seen.places.is_empty() { seen.lines.len() } else { seen.places.len() };
    let percent = (count * 100).checked_div(seen.among).unwrap_or(0);
    if spoken() != Language::English {
        let values = [
            ("count", count.into()),
            ("among", seen.among.into()),
            ("percent", percent.into()),
            ("members", seen.members.join(", ").into()),
            ("words", seen.words.join(", ").into()),
        ];
        if let Some(text) = said_of_with(&rule.id, "says", &values) {
            return text;
        }
    }
    rule.says
        .replace("{count}", &count.to_string())
        .replace("{among}", &seen.among.to_string())
        .replace("{percent}", &percent.to_string())
        .replace("{members}", &seen.members.join(", "))
        .replace("{words}", &seen.words.join(", "))
}
