//! The comments on one thing, as plain values, and the edits behind the buttons.

use crate::app::{Document, fresh_id};
use crate::edit::Edit;
use crate::scenario::{Comment, CommentId, Record, RecordKind, RecordRef, RequirementId, Signer};
use crate::ui::review::signing_time;
use crate::words::say;
use std::sync::Arc;

/// What a comment is about, as people call it.
pub fn subject_name(document: &Document, subject: &str) -> String {
    let scenario = document.scenario();
    if subject == "whole" {
        return say("remarks-whole");
    }
    if let Ok(record) = subject.parse::<RecordRef>() {
        let known = scenario.record(&record);
        return known.map_or_else(|| record.to_string(), |record| titled(&record));
    }
    if let Some(id) = subject.strip_prefix("finding ") {
        let rules = &document.coverage().program().rules;
        let title = rules.iter().find(|rule| rule.rule.id == id).map(|rule| rule.rule.title_said().into_owned());
        return [id.to_owned(), title.unwrap_or_default()].join(" ").trim().to_owned();
    }
    let line = document.coverage().line(&RequirementId::new(subject));
    if let Some(line) = line {
        return format!("{subject} {}", line.requirement.title_said());
    }
    if subject.starts_with("topic.") {
        return document.vocabulary().tag_label(subject).to_owned();
    }
    subject.to_owned()
}

fn titled(record: &Record) -> String {
    match record {
        Record::Inject(inject) => [&*inject.number, &*inject.title].map(str::trim).join(" ").trim().to_owned(),
        other => other.called(),
    }
}

/// What a person writes.
pub(super) struct Written<'a> {
    /// What it is about.
    pub subject: &'a str,
    /// What is said.
    pub text: &'a str,
    /// Whether the planner is asked to answer.
    pub asks: bool,
    /// What it answers.
    pub answers: Option<CommentId>,
    /// Who says it.
    pub name: &'a str,
    /// In which role.
    pub role: &'a str,
}

/// The edit that writes a comment, with the fingerprint of what is looked at.
pub(super) fn written(document: &Document, written: &Written<'_>) -> Edit {
    let comment = Comment {
        id: CommentId::new(fresh_id(RecordKind::Comment)),
        subject: written.subject.into(),
        text: written.text.trim().into(),
        signer: Signer {
            name: written.name.trim().into(),
            role: written.role.trim().into(),
            at: signing_time(document),
        },
        answers: written.answers.clone(),
        asks: written.asks,
        fingerprint: document.coverage().looks().fingerprint(written.subject).unwrap_or_default(),
        ..Comment::default()
    };
    Edit::Add { record: Record::Comment(Arc::new(comment)), index: None }
}

/// The edit that settles a comment or opens it again.
pub(super) fn settled(comment: &Comment, settled: bool) -> Edit {
    Edit::Change(Record::Comment(Arc::new(Comment { settled, ..comment.clone() })))
}
