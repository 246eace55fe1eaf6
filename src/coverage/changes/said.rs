//! What changed, in sentences.

use super::{DecisionChange, FieldWords, RecordChange, Since, VerdictChange};
use crate::coverage::Verdict;
use crate::scenario::name::field_label;
use crate::words::{say, say_with};

impl RecordChange {
    /// What became of the record: “DH-022 “Bridge closed”: new”.
    pub fn sentence(&self) -> String {
        say_with(&format!("changes-{}", self.how.name()), &[("record", self.called.as_str().into())])
    }
}

impl FieldWords {
    /// Its earlier and its later value: “041515ZMAR27 (D+3) → 041600ZMAR27 (D+3)”.
    pub fn values(&self) -> String {
        let or_nothing = |text: &str| if text.is_empty() { say("changes-nothing") } else { text.to_owned() };
        let values = [("before", or_nothing(&self.before).into()), ("after", or_nothing(&self.after).into())];
        say_with("changes-values", &values)
    }
}

impl VerdictChange {
    /// Why it changed, a sentence for each cause.
    pub fn why(&self) -> Vec<String> {
        if self.causes.is_empty() {
            return vec![say("changes-together")];
        }
        let told = self.causes.iter().map(|cause| {
            let id = if cause.is_enough { "changes-cause-enough" } else { "changes-cause" };
            let values = [("record", cause.called.as_str().into()), ("kind", cause.record.kind.label().into())];
            say_with(id, &values)
        });
        told.collect()
    }
}

/// A verdict in words; that the line is not asked where there is none.
pub fn verdict_words(verdict: Option<Verdict>) -> String {
    match verdict {
        Some(verdict) => say(&format!("changes-verdict-{}", verdict.name())),
        None => say("changes-verdict-none"),
    }
}

impl DecisionChange {
    /// What became of the decision.
    pub fn sentence(&self) -> String {
        let decision = &self.decision;
        let values = [
            ("kind", say(&format!("changes-decision-{}", decision.kind.name())).into()),
            ("subject", self.called.as_str().into()),
            ("name", decision.signer.name.trim().into()),
            ("reason", decision.reason.trim().into()),
        ];
        say_with(&format!("changes-decision-is-{}", self.fate.name()), &values)
    }
}

impl Since {
    /// What was looked at and differs now, with its fields.
    pub fn sentence(&self) -> String {
        let fields: Vec<String> = self.fields.iter().map(|field| field_label(field)).collect();
        let values = [
            ("record", self.called.as_str().into()),
            ("count", fields.len().into()),
            ("fields", fields.join(", ").into()),
        ];
        say_with("changes-since", &values)
    }
}
