//! Questions and their answers: open, answered, settled.

use crosscut::scenario::questions::{QuestionState, questions};
use crosscut::scenario::*;
use std::sync::Arc;

fn said(id: &str, by: &str, at: i64, answers: Option<&str>, asks: bool) -> Comment {
    Comment {
        id: id.into(),
        text: id.into(),
        signer: Signer { name: by.into(), at, ..Signer::default() },
        answers: answers.map(CommentId::new),
        asks,
        ..Comment::default()
    }
}

fn of(comments: Vec<Comment>) -> Scenario {
    Scenario { comments: Arc::new(comments.into_iter().map(Arc::new).collect()), ..Scenario::default() }
}

#[test]
fn a_question_is_open_then_answered_then_settled() {
    let settled = Comment { settled: true, ..said("done", "Adviser", 1, None, true) };
    let scenario = of(vec![
        settled,
        said("answered", "Adviser", 2, None, true),
        said("late", "Adviser", 9, Some("early"), false),
        said("early", "Planner", 3, Some("answered"), false),
        said("open", "Adviser", 4, None, true),
        said("remark", "Adviser", 5, None, false),
    ]);
    let found = questions(&scenario);
    let told: Vec<_> = found.iter().map(|it| (it.question.id.as_str(), it.state, it.answers.len())).collect();
    let expected = [
        ("open", QuestionState::Open, 0),
        ("answered", QuestionState::Answered, 2),
        ("done", QuestionState::Settled, 0),
    ];
    assert_eq!(told, expected);
    let answers: Vec<&str> = found[1].answers.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(answers, ["early", "late"]);
    assert!(!found[1].waits_for_asker(), "the adviser spoke last");
    let short = of(vec![said("q", "Adviser", 1, None, true), said("a", "Planner", 2, Some("q"), false)]);
    assert!(questions(&short)[0].waits_for_asker());
}

#[test]
fn comments_that_answer_each_other_in_a_ring_end() {
    let scenario = of(vec![
        said("a", "X", 1, Some("b"), true),
        said("b", "Y", 2, Some("a"), true),
        said("c", "Z", 3, Some("c"), true),
    ]);
    let found = questions(&scenario);
    let told: Vec<_> = found.iter().map(|it| (it.question.id.as_str(), it.answers.len())).collect();
    assert_eq!(told, [("c", 0), ("a", 1), ("b", 1)]);
}
