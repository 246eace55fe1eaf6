//! One field that both sides changed: what can be put together, and what somebody has to choose.

use super::{list, prose};
use crate::scenario::RecordKind;
use serde_json::Value;

/// How the values of a field are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Not at all: one value or the other.
    Whole,
    /// A long text: by paragraphs.
    Prose,
    /// A list without order: what was added on either side, less what was taken away.
    Set,
    /// A list with an order: by entries, as a text by paragraphs.
    Sequence,
}

/// What both sides give together.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Joined {
    /// Nothing has to be chosen.
    Agreed(Value),
    /// Somebody has to choose; each value holds all else that is agreed.
    Open(Box<Candidates>),
}

/// What can be chosen for a field.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Candidates {
    pub before: Value,
    pub mine: Value,
    pub theirs: Value,
    pub both: Option<Value>,
}

/// How the values of a field of this kind of record are put together.
pub(super) fn way(kind: RecordKind, field: &str) -> Way {
    match (kind, field) {
        // What somebody decided and signed stands as it was signed.
        (RecordKind::Decision, _) => Way::Whole,
        // A reporting chain half from here and half from there would be one that nobody wrote.
        (_, "chain") => Way::Whole,
        (RecordKind::Post | RecordKind::Audience | RecordKind::Cell, "note") => Way::Prose,
        (_, "text" | "notes" | "note" | "people_effect" | "summary" | "outline" | "aim" | "decision") => Way::Prose,
        (_, "task" | "conditions" | "standard" | "legal_note" | "content_note" | "feedback" | "plays") => Way::Prose,
        (_, field) if field.starts_with("profile_") => Way::Prose,
        (_, "expected" | "observables" | "referrals" | "people" | "attachments") => Way::Sequence,
        (_, "core_tasks" | "levels" | "legal" | "contacts" | "features" | "scope" | "checklists") => Way::Set,
        (_, "topics" | "protected" | "cp_flags" | "tags" | "refused_tags" | "depths") => Way::Set,
        (_, "audiences" | "to" | "info" | "objectives" | "actors" | "uses" | "feeds" | "claims") => Way::Set,
        (RecordKind::Exercise | RecordKind::Inject, "columns") => Way::Set,
        (_, "links" | "sources" | "extra") => Way::Set,
        _ => Way::Whole,
    }
}

/// Puts the values together in which both sides differ from what stood before.
pub(super) fn joined(way: Way, base: &Value, mine: &Value, theirs: &Value) -> Joined {
    let whole = || Candidates { before: base.clone(), mine: mine.clone(), theirs: theirs.clone(), both: None };
    let (kept, own, other) = (text(base), text(mine), text(theirs));
    match (way, kept.zip(own).zip(other)) {
        (Way::Prose, Some(((base, mine), theirs))) => prose::joined(base, mine, theirs),
        (Way::Set, _) => list::set(items(base), items(mine), items(theirs)),
        (Way::Sequence, _) => list::sequence(items(base), items(mine), items(theirs)),
        (Way::Whole | Way::Prose, _) => Joined::Open(Box::new(whole())),
    }
}

/// The text of a field; a field that says nothing is an empty text.
fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Null => Some(""),
        Value::String(text) => Some(text),
        _ => None,
    }
}

/// The entries of a list; a field that says nothing is an empty list.
fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
