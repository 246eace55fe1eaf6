//! Questions that somebody asked, with their answers.

use super::desk::Desk;
use super::text::{Facts, headed, heading};
use super::words;
use crate::briefing::Block;
use crate::scenario::Comment;
use crate::words::say;
use std::sync::Arc;

/// Open questions, then settled ones.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let asked = || desk.scenario.comments.iter().filter(|comment| comment.asks);
    let mut blocks = Vec::new();
    for (id, settled) in [("briefing-questions-open", false), ("briefing-questions-settled", true)] {
        let own: Vec<&Arc<Comment>> = asked().filter(|comment| comment.settled == settled).collect();
        if !own.is_empty() {
            blocks.push(heading(id));
            own.into_iter().for_each(|question| blocks.extend(told(desk, question)));
        }
    }
    blocks
}

fn told(desk: &Desk<'_>, question: &Comment) -> Vec<Block> {
    let mut facts = Facts::default();
    facts.named(words::who_when(&question.signer), &question.text);
    let mut answers: Vec<&Arc<Comment>> = Vec::new();
    follow(desk, question, &mut answers, 0);
    for answer in &answers {
        facts.named(words::who_when(&answer.signer), &answer.text);
    }
    if answers.is_empty() {
        facts.put("briefing-fact-answer", say("briefing-no-answer"));
    }
    let heading = headed(3, desk.coverage.subject_name(&question.subject), "");
    std::iter::once(heading).chain(facts.block()).collect()
}

/// The answers, and the answers to those.
fn follow<'a>(desk: &Desk<'a>, comment: &Comment, found: &mut Vec<&'a Arc<Comment>>, depth: usize) {
    // A file may hold comments that answer each other in a ring.
    if depth > 20 {
        return;
    }
    for answer in desk.scenario.comments.iter().filter(|it| it.answers.as_ref() == Some(&comment.id)) {
        if !found.iter().any(|known| known.id == answer.id) {
            found.push(answer);
            follow(desk, answer, found, depth + 1);
        }
    }
}
