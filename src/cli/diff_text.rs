//! What changed, for people at a command line.

use super::diff::Two;
use super::lines::wrapped;
use crate::coverage::changes::{Cause, Changes, DecisionChange, FieldWords, How, RecordChange, VerdictChange};
use crate::coverage::{Verdict, changes::Since};
use crate::scenario::RecordKind;
use crate::scenario::name::field_label;
use crate::scenario::wording::marked;
use crate::words::{say, say_with};

/// The whole answer.
pub fn text(changes: &Changes, two: &Two) -> String {
    let files = [("before", two.before.file.as_str().into()), ("after", two.after.file.as_str().into())];
    let mut out = wrapped("", &say_with("cli-diff-head", &files));
    if changes.is_empty() {
        out.push_str(&wrapped("", &say("cli-diff-nothing")));
        return out;
    }
    out.push_str(&section("changes-verdicts", changes.verdicts.iter().map(verdict).collect()));
    out.push_str(&section("changes-decisions", changes.decisions.iter().map(decision).collect()));
    for kind in RecordKind::ALL.into_iter().filter(|kind| *kind != RecordKind::Decision) {
        let of_kind: Vec<&RecordChange> = changes.records.iter().filter(|change| change.record.kind == kind).collect();
        let mut told: Vec<String> = of_kind.iter().map(|change| record(change)).collect();
        if changes.reordered.contains(&kind) {
            told.push(wrapped("  ", &say("changes-reordered")));
        }
        if !told.is_empty() {
            let count = kind.counted(of_kind.len());
            out.push_str(&format!("\n{count}\n{}", told.concat()));
        }
    }
    out.push_str(&format!("\n{}", wrapped("", &say("cli-diff-marks"))));
    out
}

fn section(head: &str, told: Vec<String>) -> String {
    if told.is_empty() {
        return String::new();
    }
    format!("\n{}\n{}", say_with(head, &[("count", told.len().into())]), told.concat())
}

fn record(change: &RecordChange) -> String {
    let values = [("record", change.called.as_str().into())];
    let mut out = wrapped("  ", &say_with(&format!("changes-{}", change.how.name()), &values));
    if change.how == How::Changed {
        change.fields.iter().for_each(|words| out.push_str(&field(words)));
    }
    out
}

fn field(words: &FieldWords) -> String {
    if words.paragraphs.is_empty() {
        return wrapped("    ", &two_values(words));
    }
    let mut out = wrapped("    ", &say_with("changes-field", &[("field", words.label.as_str().into())]));
    for line in marked(&words.paragraphs).iter().flat_map(|paragraph| paragraph.lines()) {
        out.push_str(&wrapped("      ", line));
    }
    out
}

/// “time: 041515ZMAR27 (D+3) → 041600ZMAR27 (D+3)”.
pub fn two_values(words: &FieldWords) -> String {
    let or_nothing = |text: &str| if text.is_empty() { say("changes-nothing") } else { text.to_owned() };
    let values = [
        ("field", words.label.as_str().into()),
        ("before", or_nothing(&words.before).into()),
        ("after", or_nothing(&words.after).into()),
    ];
    say_with("changes-values", &values)
}

fn verdict(change: &VerdictChange) -> String {
    let told = |verdict: Option<Verdict>| match verdict {
        Some(verdict) => say(&format!("changes-verdict-{}", verdict.name())),
        None => say("changes-verdict-none"),
    };
    let values = [
        ("id", change.id.to_string().into()),
        ("title", change.title.as_str().into()),
        ("before", told(change.before).into()),
        ("after", told(change.after).into()),
    ];
    let mut out = wrapped("  ", &say_with("changes-verdict", &values));
    out.push_str(&causes(&change.causes).iter().map(|cause| wrapped("    - ", cause)).collect::<String>());
    out
}

/// Why a verdict changed, in sentences.
pub fn causes(causes: &[Cause]) -> Vec<String> {
    if causes.is_empty() {
        return vec![say("changes-together")];
    }
    let told = causes.iter().map(|cause| {
        let id = if cause.is_enough { "changes-cause-enough" } else { "changes-cause" };
        let values = [("record", cause.called.as_str().into()), ("kind", cause.record.kind.label().into())];
        say_with(id, &values)
    });
    told.collect()
}

fn decision(change: &DecisionChange) -> String {
    let mut out = wrapped("  ", &decision_words(change));
    out.push_str(&change.since.iter().map(|since| wrapped("    - ", &since_words(since))).collect::<String>());
    out
}

/// What became of a decision, in a sentence.
pub fn decision_words(change: &DecisionChange) -> String {
    let decision = &change.decision;
    let values = [
        ("kind", say(&format!("changes-decision-{}", decision.kind.name())).into()),
        ("subject", decision.subject.as_str().into()),
        ("name", decision.signer.name.trim().into()),
        ("reason", decision.reason.trim().into()),
    ];
    say_with(&format!("changes-decision-is-{}", change.fate.name()), &values)
}

/// What was looked at and differs now.
pub fn since_words(since: &Since) -> String {
    let fields: Vec<String> = since.fields.iter().map(|field| field_label(field)).collect();
    let values = [
        ("record", since.called.as_str().into()),
        ("count", fields.len().into()),
        ("fields", fields.join(", ").into()),
    ];
    say_with("changes-since", &values)
}
