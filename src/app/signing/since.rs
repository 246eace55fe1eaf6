//! What changed since a decision was made, in words, with the records that one can go to.

use crate::app::Document;
use crate::coverage::changes::{FieldWords, Worded, field_words};
use crate::coverage::{Changed, Coverage, How};
use crate::scenario::name::field_label;
use crate::scenario::{Decision, Record, RecordRef, Scenario};
use crate::words::{say, say_with};

/// More earlier versions of one record than these are not asked for the names of values.
const VERSIONS: usize = 16;

/// One thing that is another than when somebody decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Since {
    /// How it differs.
    pub how: How,
    /// The record, if it is still there.
    pub record: Option<RecordRef>,
    /// What people call it; empty where the question itself is another.
    pub called: String,
    /// How it differs, in words: `changed: expected actions`.
    pub text: String,
    /// What stood in its fields and what stands there now, as far as an earlier version is at hand.
    pub fields: Vec<FieldWords>,
}

impl Since {
    /// All of it in one line, such as `HS-041 changed: expected actions`.
    pub fn sentence(&self) -> String {
        [self.called.as_str(), self.text.as_str()].join(" ").trim().to_owned()
    }
}

/// What changed since a decision was made; empty while it is current.
pub fn since(document: &Document, decision: &Decision) -> Vec<Since> {
    let earlier = document.earlier();
    let looks = document.coverage().looks();
    looks.changed(decision, &earlier).iter().map(|changed| told(document.coverage(), changed, &earlier)).collect()
}

/// One change in words.
pub fn told(coverage: &Coverage, changed: &Changed, earlier: &[&Scenario]) -> Since {
    let labels: Vec<String> = changed.fields.iter().map(|field| field_label(field)).collect();
    let text = match changed.how {
        How::Changed if labels.is_empty() => say("since-somehow"),
        How::Changed => say_with("since-changed", &[("fields", labels.join(", ").into())]),
        how => say(&format!("since-{}", how.name())),
    };
    let now = changed.record.as_ref().and_then(|record| coverage.scenario().record(record));
    let fields = match &now {
        Some(now) if !changed.values.is_empty() => fields(coverage, now, changed, earlier),
        _ => Vec::new(),
    };
    Since { how: changed.how, record: now.map(|now| now.reference()), called: changed.called.clone(), text, fields }
}

fn fields(coverage: &Coverage, now: &Record, changed: &Changed, earlier: &[&Scenario]) -> Vec<FieldWords> {
    let reference = now.reference();
    let mut versions = vec![now.clone()];
    for version in earlier.iter().filter_map(|version| version.record(&reference)) {
        let is_new = versions.last().is_none_or(|last| !last.same_pointer(&version));
        if is_new && versions.len() < VERSIONS {
            versions.push(version);
        }
    }
    let scenarios = std::iter::once(&**coverage.scenario()).chain(earlier.iter().copied().take(VERSIONS));
    let worded = Worded::of(scenarios, &versions, &coverage.program().vocabulary);
    field_words(&worded, changed.values.iter().cloned())
}
