//! Whether a sensitive text was cleared by an adviser, and what readers are told before it.

use super::words;
use crate::checklist::Vocabulary;
use crate::coverage::{Coverage, Lack, Sensitivity};
use crate::scenario::turn::newest;
use crate::scenario::{Decision, DecisionKind, Inject, Record};
use std::sync::Arc;

/// How the clearance of a text stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clearing {
    /// Nobody has to clear it.
    NotAsked,
    /// An adviser has to clear it, and nobody did.
    Wanted,
    /// A named person cleared it as it stands: who and when.
    Cleared(String),
    /// It changed since a named person cleared it: who and when.
    Changed(String),
}

impl Clearing {
    /// The clearance of an inject.
    pub fn of(coverage: &Coverage, inject: &Arc<Inject>) -> Self {
        let blocked = coverage.lacks(&inject.id).iter().any(|lack| matches!(lack, Lack::Blocked { .. }));
        let asked = blocked || Sensitivity::of(inject) == Sensitivity::Clearance;
        let counts = |it: &&Arc<Decision>| {
            it.kind == DecisionKind::Clear
                && it.subject.strip_prefix("inject ") == Some(inject.id.as_str())
                && !it.signer.name.trim().is_empty()
                && !it.reason.trim().is_empty()
        };
        let Some(newest) = newest(coverage.scenario().decisions.iter().filter(counts)) else {
            return if asked { Self::Wanted } else { Self::NotAsked };
        };
        let who = words::who_when(&newest.signer);
        let now = || coverage.record_fingerprint(&Record::Inject(Arc::clone(inject)));
        let stands = newest.fingerprint.is_empty() || newest.fingerprint == now();
        match (stands, asked) {
            (true, _) => Self::Cleared(who),
            (false, true) => Self::Changed(who),
            (false, false) => Self::NotAsked,
        }
    }

    /// Whether an adviser has still to clear the text, so that it is not printed.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Wanted | Self::Changed(_))
    }
}

/// The name of a sensitivity.
pub fn care_word(vocabulary: &Vocabulary, care: Sensitivity) -> String {
    let code = match care {
        Sensitivity::Nothing => "none",
        Sensitivity::Harm => "harm",
        Sensitivity::Severe => "severe",
        Sensitivity::Clearance => "clearance",
    };
    vocabulary.label("sensitivity", code).to_owned()
}

/// What stands before a text: the planner's note, or how sensitive it is where that is severe.
pub fn content_note(vocabulary: &Vocabulary, inject: &Inject) -> String {
    let written = inject.content_note.trim();
    match Sensitivity::of(inject) {
        _ if !written.is_empty() => written.to_owned(),
        care @ (Sensitivity::Severe | Sensitivity::Clearance) => general_note(vocabulary, care),
        Sensitivity::Harm | Sensitivity::Nothing => String::new(),
    }
}

/// A note that tells no more than how sensitive a text is.
pub fn general_note(vocabulary: &Vocabulary, care: Sensitivity) -> String {
    match care {
        Sensitivity::Nothing | Sensitivity::Harm => String::new(),
        Sensitivity::Severe => crate::words::say("briefing-note-severe"),
        Sensitivity::Clearance => care_word(vocabulary, care),
    }
}
