//! What changed, for people at a command line.

use super::diff::Two;
use super::lines::wrapped;
use crate::coverage::changes::{Changes, DecisionChange, FieldWords, How, RecordChange, VerdictChange, verdict_words};
use crate::scenario::RecordKind;
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
    out.push_str(&section("changes-verdicts", &changes.verdicts.iter().map(verdict).collect::<Vec<_>>()));
    out.push_str(&section("changes-decisions", &changes.decisions.iter().map(decision).collect::<Vec<_>>()));
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

fn section(head: &str, told: &[String]) -> String {
    if told.is_empty() {
        return String::new();
    }
    format!("\n{}\n{}", say_with(head, &[("count", told.len().into())]), told.concat())
}

fn record(change: &RecordChange) -> String {
    let mut out = wrapped("  ", &change.sentence());
    if change.how == How::Changed {
        change.fields.iter().for_each(|words| out.push_str(&field("    ", words)));
    }
    out
}

/// A field with its words before and after, under a change; words that went stand in `[- -]`, new ones in `{+ +}`.
pub fn field(indent: &str, words: &FieldWords) -> String {
    let label = words.label.as_str();
    if words.paragraphs.is_empty() {
        let values = [("name", label.into()), ("value", words.values().into())];
        return wrapped(indent, &say_with("changes-pair", &values));
    }
    let mut out = wrapped(indent, &say_with("changes-field", &[("field", label.into())]));
    for line in marked(&words.paragraphs).iter().flat_map(|paragraph| paragraph.lines()) {
        out.push_str(&wrapped(&format!("{indent}  "), line));
    }
    out
}

fn verdict(change: &VerdictChange) -> String {
    let values = [
        ("id", change.id.to_string().into()),
        ("title", change.title.as_str().into()),
        ("before", verdict_words(change.before).into()),
        ("after", verdict_words(change.after).into()),
    ];
    let mut out = wrapped("  ", &say_with("changes-verdict", &values));
    change.why().iter().for_each(|why| out.push_str(&wrapped("    - ", why)));
    out
}

fn decision(change: &DecisionChange) -> String {
    let mut out = wrapped("  ", &change.sentence());
    change.since.iter().for_each(|since| out.push_str(&wrapped("    - ", &since.sentence())));
    out
}
