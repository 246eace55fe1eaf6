//! The comments on one thing, as plain values, and the edits behind the buttons.

use crate::app::{Document, fresh_id};
use crate::edit::Edit;
use crate::scenario::{Comment, CommentId, Record, RecordKind, Scenario, Signer};
use crate::ui::review::signing_time;
use std::sync::Arc;

/// A comment with its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Thread {
    /// The comment that began it.
    pub comment: Arc<Comment>,
    /// Answers in order of time, and the answers to those.
    pub answers: Vec<Arc<Comment>>,
}

/// The threads on one thing, in order of time.
pub fn threads(scenario: &Scenario, subject: &str) -> Vec<Thread> {
    let here = || scenario.comments.iter().filter(|comment| comment.subject == subject);
    let is_known = |id: &CommentId| here().any(|comment| comment.id == *id);
    let begins = |comment: &&Arc<Comment>| comment.answers.as_ref().is_none_or(|to| !is_known(to));
    let mut found: Vec<Thread> = here()
        .filter(begins)
        .map(|comment| Thread { comment: Arc::clone(comment), answers: answers(scenario, &comment.id) })
        .collect();
    found.sort_by_key(|thread| thread.comment.signer.at);
    found
}

fn answers(scenario: &Scenario, to: &CommentId) -> Vec<Arc<Comment>> {
    let mut open = vec![to.clone()];
    let mut found: Vec<Arc<Comment>> = Vec::new();
    while let Some(id) = open.pop() {
        for comment in scenario.comments.iter().filter(|comment| comment.answers.as_ref() == Some(&id)) {
            // A file may hold comments that answer each other in a ring.
            if comment.id != *to && !found.iter().any(|known| known.id == comment.id) {
                open.push(comment.id.clone());
                found.push(Arc::clone(comment));
            }
        }
    }
    found.sort_by_key(|comment| comment.signer.at);
    found
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
