//! The comments on one thing, as plain values, and the edits behind the buttons.

use crate::app::{Document, fresh_id};
use crate::edit::Edit;
use crate::scenario::{Comment, CommentId, Record, RecordKind};
use std::sync::Arc;

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
        signer: document.signer(written.name, written.role, written.subject),
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
