//! Questions that people asked of a scenario: by whom, of what, how they stand, and what was answered.

use super::review::{Comment, Signer};
use super::turn::{Said, in_turn};
use super::{CommentId, Scenario};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuestionState {
    /// Nobody answered.
    Open,
    /// Somebody answered, and it is not settled.
    Answered,
    /// It is settled.
    Settled,
}

impl QuestionState {
    /// All states, what waits first.
    pub const ALL: [Self; 3] = [Self::Open, Self::Answered, Self::Settled];

    /// Its name in machine output, also the end of the id of its word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Answered => "answered",
            Self::Settled => "settled",
        }
    }
}

/// A question with its answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// The question; who asked, when and of what stand in it.
    pub question: Arc<Comment>,
    /// The answers, and the answers to those, in the order in which they were given.
    pub answers: Vec<Arc<Comment>>,
    /// How it stands.
    pub state: QuestionState,
}

impl Asked {
    /// Whose turn it is: the asker's once somebody else spoke last, and the other side's before.
    pub fn waits_for_asker(&self) -> bool {
        let last = self.answers.last();
        self.state == QuestionState::Answered
            && last.is_some_and(|last| last.signer.name.trim() != self.question.signer.name.trim())
    }
}

impl Said for Asked {
    fn signer(&self) -> &Signer {
        &self.question.signer
    }
}

/// All questions: the open ones first, then those that wait to be settled, then the settled ones; each in turn.
pub fn questions(scenario: &Scenario) -> Vec<Asked> {
    let mut answers: BTreeMap<&CommentId, Vec<&Arc<Comment>>> = BTreeMap::new();
    for comment in scenario.comments.iter() {
        if let Some(to) = &comment.answers {
            answers.entry(to).or_default().push(comment);
        }
    }
    let asked = scenario.comments.iter().filter(|comment| comment.asks);
    let mut found = in_turn(asked.map(|question| with_answers(question, &answers)));
    found.sort_by_key(|asked| asked.state);
    found
}

/// All comments on one thing that answer no other, with their answers, in turn; remarks stand beside questions.
pub fn threads(scenario: &Scenario, subject: &str) -> Vec<Asked> {
    let here = || scenario.comments.iter().filter(|comment| comment.subject == subject);
    let mut answers: BTreeMap<&CommentId, Vec<&Arc<Comment>>> = BTreeMap::new();
    for comment in scenario.comments.iter() {
        if let Some(to) = &comment.answers {
            answers.entry(to).or_default().push(comment);
        }
    }
    // An answer to something that is gone begins a thread of its own.
    let is_known = |id: &CommentId| scenario.comments.iter().any(|comment| comment.id == *id);
    let begins = |comment: &&Arc<Comment>| comment.answers.as_ref().is_none_or(|to| !is_known(to));
    in_turn(here().filter(begins).map(|comment| with_answers(comment, &answers)))
}

fn with_answers(question: &Arc<Comment>, answers: &BTreeMap<&CommentId, Vec<&Arc<Comment>>>) -> Asked {
    let mut thread: Vec<Arc<Comment>> = Vec::new();
    let mut seen = BTreeSet::from([&question.id]);
    let mut open = vec![&question.id];
    while let Some(id) = open.pop() {
        for answer in answers.get(id).into_iter().flatten() {
            // A file may hold comments that answer each other in a ring.
            if seen.insert(&answer.id) {
                thread.push(Arc::clone(answer));
                open.push(&answer.id);
            }
        }
    }
    let thread = in_turn(thread);
    let state = match (question.settled, thread.is_empty()) {
        (true, _) => QuestionState::Settled,
        (false, true) => QuestionState::Open,
        (false, false) => QuestionState::Answered,
    };
    Asked { question: Arc::clone(question), answers: thread, state }
}
