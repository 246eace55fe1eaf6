//! What comments and decisions are about, as people call it.

use super::assess::Coverage;
use crate::scenario::{InjectId, Record, RecordKind, RecordRef, RequirementId};
use crate::words::say;

impl Coverage {
    /// What people call a subject: a record, a line, a finding, a topic, an attestation, or the whole.
    ///
    /// What is not known is told as it is written.
    pub fn subject_name(&self, subject: &str) -> String {
        if subject.is_empty() || subject == "whole" {
            return say("subject-whole");
        }
        let vocabulary = &self.program().vocabulary;
        if let Ok(record) = subject.parse::<RecordRef>() {
            return self.scenario().record(&record).map_or_else(|| record.to_string(), |record| titled(&record));
        }
        if let Some(id) = subject.strip_prefix("finding ") {
            let rule = self.program().rules.iter().find(|it| it.rule.id == id);
            return pair(id, rule.map(|it| it.rule.title_said().into_owned()).unwrap_or_default());
        }
        if let Some(key) = subject.strip_prefix("attest.") {
            return vocabulary.label("attest", key).to_owned();
        }
        if let Some((_, topic)) = vocabulary.topics().into_iter().find(|(id, _)| id == subject) {
            return topic.name().to_owned();
        }
        let line = self.line(&RequirementId::new(subject));
        pair(subject, line.map(|line| line.requirement.title_said().into_owned()).unwrap_or_default())
    }

    /// Whether a subject is a topic itself, or belongs to it: a line, a rule, an inject that carries it or is evidence.
    pub fn is_about(&self, subject: &str, topic: &str) -> bool {
        if subject == topic {
            return true;
        }
        if let Some(id) = subject.strip_prefix("finding ") {
            let rules = self.program().rules.iter().map(|it| &it.rule);
            return rules.filter(|rule| rule.id == id).any(|rule| rule.topic.as_deref() == Some(topic));
        }
        if let Ok(record) = subject.parse::<RecordRef>() {
            return record.kind == RecordKind::Inject && self.is_played_in(&InjectId(record.id), topic);
        }
        self.line(&RequirementId::new(subject)).is_some_and(|line| line.requirement.topic == topic)
    }

    fn is_played_in(&self, inject: &InjectId, topic: &str) -> bool {
        let carries = self.scenario().inject(inject).is_some_and(|inject| inject.has_tag(topic));
        carries || self.serves(inject).iter().any(|line| line.requirement.topic == topic)
    }
}

/// Number and title of an inject; of other records what they are called.
fn titled(record: &Record) -> String {
    match record {
        Record::Inject(inject) => pair(inject.number.trim(), inject.title.trim().to_owned()),
        other => other.called(),
    }
}

fn pair(name: &str, text: String) -> String {
    match (name.is_empty(), text.is_empty()) {
        (_, true) => name.to_owned(),
        (true, _) => text,
        _ => format!("{name} · {text}"),
    }
}
