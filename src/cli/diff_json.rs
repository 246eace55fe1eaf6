//! What changed, for machines; `docs/json.md` describes it.

use super::diff::Two;
use super::failure::Failure;
use crate::coverage::Verdict;
use crate::coverage::changes::{Changes, DecisionChange, FieldWords, RecordChange, VerdictChange};
use crate::scenario::wording::{Fate, Paragraph, Run};
use serde_json::{Value, json};
use smol_str::SmolStr;

/// The version of the form; it goes up when a field goes away or changes its meaning.
const VERSION: u32 = 1;

/// The whole answer.
pub fn text(changes: &Changes, two: &Two) -> Result<String, Failure> {
    let tree = json!({
        "form": "crosscut diff",
        "version": VERSION,
        "before": { "file": two.before.file, "file_damaged": two.before.damaged },
        "after": { "file": two.after.file, "file_damaged": two.after.damaged },
        "records": changes.records.iter().map(record).collect::<Vec<_>>(),
        "reordered": changes.reordered.iter().map(|kind| kind.name()).collect::<Vec<_>>(),
        "verdicts": changes.verdicts.iter().map(verdict).collect::<Vec<_>>(),
        "decisions": changes.decisions.iter().map(decision).collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&tree);
    text.map(|text| text + "\n").map_err(|error| Failure::World(error.to_string()))
}

fn record(change: &RecordChange) -> Value {
    json!({
        "kind": change.record.kind.name(),
        "id": change.record.id.as_str(),
        "called": change.called,
        "how": change.how.name(),
        "fields": change.fields.iter().map(field).collect::<Vec<_>>(),
    })
}

fn field(words: &FieldWords) -> Value {
    json!({
        "field": words.field.as_str(),
        "label": words.label,
        "before": words.before,
        "after": words.after,
        "paragraphs": words.paragraphs.iter().map(paragraph).collect::<Vec<_>>(),
    })
}

/// What became of a paragraph.
pub fn paragraph(paragraph: &Paragraph) -> Value {
    match paragraph {
        Paragraph::Kept(text) => json!({ "fate": "kept", "text": text }),
        Paragraph::Removed(text) => json!({ "fate": "removed", "text": text }),
        Paragraph::Added(text) => json!({ "fate": "added", "text": text }),
        Paragraph::Changed(runs) => json!({ "fate": "changed", "runs": runs.iter().map(run).collect::<Vec<_>>() }),
    }
}

fn run(run: &Run) -> Value {
    let fate = match run.fate {
        Fate::Kept => "kept",
        Fate::Removed => "removed",
        Fate::Added => "added",
    };
    json!({ "fate": fate, "text": run.text })
}

fn verdict(change: &VerdictChange) -> Value {
    json!({
        "id": change.id.as_str(),
        "title": change.title,
        "weight": change.weight.name(),
        "before": change.before.map(Verdict::name),
        "after": change.after.map(Verdict::name),
        "causes": change.causes.iter().map(|cause| json!({
            "kind": cause.record.kind.name(),
            "id": cause.record.id.as_str(),
            "called": cause.called,
            "is_enough": cause.is_enough,
        })).collect::<Vec<_>>(),
    })
}

fn decision(change: &DecisionChange) -> Value {
    json!({
        "id": change.decision.id.as_str(),
        "kind": change.decision.kind.name(),
        "subject": change.decision.subject.as_str(),
        "name": &*change.decision.signer.name,
        "fate": change.fate.name(),
        "since": change.since.iter().map(|since| json!({
            "kind": since.record.kind.name(),
            "id": since.record.id.as_str(),
            "called": since.called,
            "fields": since.fields.iter().map(SmolStr::as_str).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}
