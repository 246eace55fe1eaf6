//! Findings about the quality of an exercise, as the report and its form for machines tell them.

use super::lines::wrapped;
use crate::checklist::Severity;
use crate::coverage::{Coverage, Finding};
use crate::scenario::{RecordRef, Signer};
use crate::words::{say, say_with};
use serde_json::{Value, json};

/// The most places that the report names; the list has them all.
const NAMED: usize = 12;

/// The findings of a scenario; where only some checklists were asked for, those of their topics and of none.
pub fn asked_for(coverage: &Coverage, is_narrowed: bool) -> Vec<Finding> {
    let mut findings = coverage.findings();
    if is_narrowed {
        let asked = |topic: &str| coverage.lines().iter().any(|line| line.requirement.topic == topic);
        findings.retain(|finding| finding.rule.topic.as_ref().is_none_or(|topic| asked(topic)));
    }
    findings
}

/// The section of the report: those that are open in full, those that were accepted in brief.
pub fn text(findings: &[Finding], coverage: &Coverage) -> String {
    let (open, accepted): (Vec<&Finding>, Vec<&Finding>) = findings.iter().partition(|finding| finding.is_open());
    let mut out = say_with("cli-report-findings", &[("count", open.len().into())]);
    out.push('\n');
    for finding in open {
        out.push('\n');
        out.push_str(&entry(finding, coverage));
    }
    if !accepted.is_empty() {
        out.push('\n');
        out.push_str(&say_with("cli-report-accepted", &[("count", accepted.len().into())]));
        out.push('\n');
        accepted.into_iter().for_each(|finding| out.push_str(&brief(finding)));
    }
    out
}

fn entry(finding: &Finding, coverage: &Coverage) -> String {
    let rule = &finding.rule;
    let values = [("severity", severity_word(rule.severity).into()), ("title", rule.title.as_str().into())];
    let mut out = wrapped(&format!("{}  ", rule.id), &say_with("cli-report-finding", &values));
    out.push_str(&wrapped("  ", &finding.text));
    for (words, text) in [("cli-report-finding-why", &rule.why), ("cli-report-finding-do", &rule.remedy)] {
        out.push_str(&wrapped("  ", &say_with(words, &[("text", text.trim().into())])));
    }
    let places = places(finding, coverage);
    if !places.is_empty() {
        out.push_str(&wrapped("  ", &say_with("cli-report-finding-where", &[("places", some(&places).into())])));
    }
    let lines: Vec<String> = finding.lines.iter().map(ToString::to_string).collect();
    if !lines.is_empty() {
        out.push_str(&wrapped("  ", &say_with("cli-report-finding-lines", &[("lines", some(&lines).into())])));
    }
    if let Some((decision, _)) = &finding.accepted {
        let values = [("who", who(&decision.signer).into()), ("reason", decision.reason.trim().into())];
        out.push_str(&wrapped("  ", &say_with("cli-report-finding-stale", &values)));
    }
    out
}

fn brief(finding: &Finding) -> String {
    let decision = finding.accepted.as_ref().map(|(decision, _)| &**decision);
    let values = [
        ("title", finding.rule.title.as_str().into()),
        ("reason", decision.map_or("", |decision| decision.reason.trim()).into()),
        ("who", decision.map(|decision| who(&decision.signer)).unwrap_or_default().into()),
    ];
    wrapped(&format!("{}  ", finding.rule.id), &say_with("cli-report-accepted-one", &values))
}

fn some(names: &[String]) -> String {
    let named: Vec<&str> = names.iter().take(NAMED).map(String::as_str).collect();
    let (named, more) = (named.join(", "), names.len().saturating_sub(NAMED));
    match more {
        0 => named,
        more => say_with("cli-report-and-more", &[("places", named.into()), ("count", more.into())]),
    }
}

/// The word for a severity.
pub fn severity_word(severity: Severity) -> String {
    say(&format!("finding-severity-{}", severity.name()))
}

/// Who signed, with the role.
pub fn who(signer: &Signer) -> String {
    let parts = [signer.name.trim(), signer.role.trim()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The records that a finding points to, as people call them.
pub fn places(finding: &Finding, coverage: &Coverage) -> Vec<String> {
    finding.places.iter().map(|place| called(place, coverage)).collect()
}

fn called(place: &RecordRef, coverage: &Coverage) -> String {
    coverage.scenario().record(place).map_or_else(|| place.to_string(), |record| record.called())
}

/// Whether a finding is open, or who accepted it.
pub fn state(finding: &Finding) -> String {
    match &finding.accepted {
        None => say("finding-open"),
        Some((decision, stale)) => {
            let words = if *stale { "finding-out-of-date" } else { "finding-accepted-by" };
            say_with(words, &[("who", who(&decision.signer).into())])
        }
    }
}

/// How many findings of each severity are open.
pub fn counts(findings: &[Finding]) -> Value {
    let counts = Severity::ALL.into_iter().zip(Coverage::open_findings(findings));
    counts.map(|(severity, count)| (severity.name().to_owned(), json!(count))).collect::<serde_json::Map<_, _>>().into()
}

/// A finding for machines.
pub fn json(finding: &Finding, coverage: &Coverage) -> Value {
    let rule = &finding.rule;
    json!({
        "id": rule.id,
        "severity": rule.severity.name(),
        "topic": rule.topic,
        "title": rule.title,
        "text": finding.text,
        "why": rule.why,
        "remedy": rule.remedy,
        "basis": rule.basis,
        "mistakes": rule.mistakes,
        "places": finding.places.iter().map(|place| json!({
            "kind": place.kind.name(),
            "id": place.id,
            "called": called(place, coverage),
        })).collect::<Vec<_>>(),
        "lines": finding.lines.iter().map(crate::scenario::RequirementId::as_str).collect::<Vec<_>>(),
        "open": finding.is_open(),
        "accepted": finding.accepted.as_ref().map(|(decision, stale)| json!({
            "name": &*decision.signer.name,
            "role": &*decision.signer.role,
            "reason": &*decision.reason,
            "stale": stale,
        })),
    })
}
