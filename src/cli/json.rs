//! The coverage report for machines; `docs/json.md` describes it field by field.

use super::failure::Failure;
use super::input::Subject;
use super::report::name;
use super::{findings, people, scope};
use crate::checklist::explain;
use crate::coverage::explain::signatures;
use crate::coverage::{
    Because, Coverage, Finding, Line, PartSentence, Verdict, because_text, candidates, lack_text, missing, near_misses,
    part_sentences,
};
use crate::scenario::integrity::{Problem, Severity};
use crate::scenario::{Decision, Inject};
use crate::words::say;
use serde_json::{Value, json};

/// The version of the form; it goes up when a field goes away or changes its meaning.
const VERSION: u32 = 1;

/// The report as JSON.
pub fn text(subject: &Subject, found: &[Finding]) -> Result<String, Failure> {
    let report = report(subject, found);
    let text = serde_json::to_string_pretty(&report);
    text.map(|text| text + "\n").map_err(|error| Failure::World(error.to_string()))
}

fn report(subject: &Subject, found: &[Finding]) -> Value {
    let coverage = &subject.coverage;
    let scenario = coverage.scenario();
    let features = coverage.features();
    let checklists = coverage.program().basis.checklists.iter();
    json!({
        "form": "crosscut check",
        "version": VERSION,
        "program": env!("CARGO_PKG_VERSION"),
        "claim": say("coverage-claim"),
        "file": subject.file,
        "file_damaged": subject.damaged,
        "exercise": { "name": &*scenario.exercise.name, "code": &*scenario.exercise.code },
        "injects": scenario.injects.len(),
        "human_security_injects": features.human_security,
        "size": features.band.name(),
        "checklists": checklists.map(|list| json!({
            "id": list.id, "title": list.title, "version": list.version, "lines": list.requirements.len(),
        })).collect::<Vec<_>>(),
        "checklists_missing": subject.missing,
        "scope": scope::json(coverage),
        "totals": totals(coverage, found),
        "topics": coverage.tallies().iter().filter(|tally| tally.total() > 0).map(|tally| json!({
            "topic": tally.topic.as_str(),
            "code": tally.code,
            "title": tally.label,
            "verdicts": verdicts(|verdict| tally.count(verdict)),
            "essential_open": tally.essential_open,
            "evidence": integrated(people::integrated_in(coverage, tally)),
        })).collect::<Vec<_>>(),
        "people": people::json(coverage),
        "requirements": coverage.lines().iter().map(|line| requirement(line, coverage)).collect::<Vec<_>>(),
        "findings": found.iter().map(|finding| findings::json(finding, coverage)).collect::<Vec<_>>(),
        "problems": subject.problems.iter().map(problem).collect::<Vec<_>>(),
    })
}

/// How many injects are evidence, and how many of them are integrated in the main play.
fn integrated((injects, integrated): (usize, usize)) -> Value {
    json!({ "injects": injects, "integrated": integrated, "stand_alone": injects - integrated })
}

fn verdicts(count: impl Fn(Verdict) -> usize) -> Value {
    Verdict::ALL
        .into_iter()
        .map(|verdict| (verdict.name().to_owned(), json!(count(verdict))))
        .collect::<serde_json::Map<_, _>>()
        .into()
}

fn totals(coverage: &Coverage, found: &[Finding]) -> Value {
    let lines = coverage.lines();
    json!({
        "lines": lines.len(),
        "verdicts": verdicts(|verdict| lines.iter().filter(|line| line.verdict == verdict).count()),
        "essential_open": coverage.essential_open(),
        "open": lines.iter().filter(|line| line.verdict.is_open()).count(),
        "findings_open": findings::counts(found),
    })
}

/// An object with more fields.
fn with<const N: usize>(mut object: Value, more: [(&str, Value); N]) -> Value {
    if let Some(fields) = object.as_object_mut() {
        fields.extend(more.map(|(name, value)| (name.to_owned(), value)));
    }
    object
}

fn requirement(line: &Line, coverage: &Coverage) -> Value {
    let requirement = &line.requirement;
    let vocabulary = &coverage.program().vocabulary;
    json!({
        "id": requirement.id.as_str(),
        "checklist": coverage.program().basis.checklist_of(&requirement.id).map(|list| list.id.as_str()),
        "topic": requirement.topic,
        "family": requirement.family,
        "title": requirement.title,
        "statement": requirement.statement,
        "weight": name(&line.weight),
        "verify": name(&requirement.verify),
        "depth": name(&requirement.depth),
        "applies_if": requirement.applies_if,
        "to_be_confirmed": requirement.confirm,
        "criterion": requirement.notation,
        "sentences": explain::sentences(&requirement.criterion, vocabulary),
        "verdict": line.verdict.name(),
        "machine_verdict": line.machine.name(),
        "because": because(&line.because),
        "because_text": because_text(line, vocabulary),
        "core": requirement.core,
        "decision": line.decision.as_ref().map(|(decision, stale)| {
            with(decided(decision), [("stale", json!(stale))])
        }),
        "signed": signatures(line, coverage).iter().map(|decision| decided(decision)).collect::<Vec<_>>(),
        "reweighed": line.reweighed.as_deref().map(|decision| {
            let from = json!(scope::own_weight(line, coverage).name());
            with(decided(decision), [("from", from), ("to", json!(line.weight.name()))])
        }),
        "barred": line.barred.as_deref().map(decided),
        "evidence": coverage.injects(&line.evidence).into_iter().map(|inject| {
            with(short(inject), [("integrated", json!(coverage.meets(&inject.id).is_some()))])
        }).collect::<Vec<_>>(),
        "drafts": line.drafts,
        "missing": missing(line, coverage),
        "parts": part_sentences(line, coverage).iter().map(part).collect::<Vec<_>>(),
        "candidates": candidates(coverage, line).into_iter().map(|(inject, lacks)| json!({
            "id": inject.id.as_str(),
            "number": &*inject.number,
            "lacks": lacks.iter().map(|lack| {
                let text = lack_text(lack, coverage.scenario());
                json!({ "field": lack.field(), "title": text.title, "hint": text.hint })
            }).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "near": near(line, coverage),
        "sources": sources(line, coverage),
    })
}

/// Who decided what, and why.
fn decided(decision: &Decision) -> Value {
    json!({
        "kind": decision.kind.name(),
        "name": &*decision.signer.name,
        "role": &*decision.signer.role,
        "reason": &*decision.reason,
    })
}

fn near(line: &Line, coverage: &Coverage) -> Vec<Value> {
    if !matches!(line.verdict, Verdict::Partly | Verdict::Missing) {
        return Vec::new();
    }
    let vocabulary = &coverage.program().vocabulary;
    let near = near_misses(coverage, line).into_iter();
    near.map(|(inject, tests)| {
        let phrases: Vec<String> = tests.iter().map(|test| explain::test_phrase(test, vocabulary)).collect();
        json!({ "id": inject.id.as_str(), "number": &*inject.number, "would_count": phrases })
    })
    .collect()
}

fn sources(line: &Line, coverage: &Coverage) -> Vec<Value> {
    let cites = line.requirement.cites.iter();
    cites
        .map(|cite| {
            let source = coverage.program().basis.source(&line.requirement.id, &cite.source);
            json!({
                "key": cite.source,
                "title": source.map(|it| it.title.as_str()),
                "issuer": source.map(|it| it.issuer.as_str()),
                "year": source.map(|it| it.year.as_str()),
                "address": source.map(|it| it.address.as_str()),
                "part": cite.part,
                "mark": name(&cite.mark),
                "addressee": name(&cite.addressee),
            })
        })
        .collect()
}

fn short(inject: &Inject) -> Value {
    json!({ "id": inject.id.as_str(), "number": &*inject.number, "title": &*inject.title })
}

fn part(part: &PartSentence) -> Value {
    let ids = |list: &[crate::scenario::InjectId]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
    json!({
        "depth": part.depth,
        "sentence": part.sentence,
        "met": part.met,
        "dropped": part.dropped,
        "have": part.have,
        "need": part.need,
        "evidence": ids(&part.evidence),
        "against": ids(&part.against),
    })
}

fn because(because: &Because) -> &'static str {
    match because {
        Because::Criterion => "criterion",
        Because::ReportEndsStory => "report_ends_story",
        Because::OnlyContingency => "only_contingency",
        Because::TooShallow => "too_shallow",
        Because::NeedsAdvisor => "needs_advisor",
        Because::Feature(_) => "feature",
        Because::OutOfScope => "out_of_scope",
        Because::PartWaived => "part_waived",
        Because::Unfocused => "unfocused",
        Because::NothingApplies => "nothing_applies",
        Because::Decided => "decided",
    }
}

/// One problem of the file.
pub fn problem(problem: &Problem) -> Value {
    json!({
        "severity": if problem.severity == Severity::Error { "error" } else { "warning" },
        "kind": problem.kind.name(),
        "line": problem.line,
        "column": problem.column,
        "record": problem.record.as_ref().map(ToString::to_string),
        "field": problem.field,
        "message": problem.message(),
    })
}
