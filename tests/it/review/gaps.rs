//! What is open and matters most: the order in which an adviser is told of it.

use crate::generate::topical;
use crate::judged::shipped;
use crosscut::coverage::{Coverage, Line, Verdict};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

fn ids(lines: &[&Line]) -> Vec<String> {
    lines.iter().map(|line| line.requirement.id.to_string()).collect()
}

/// How grave a line is, without what the core adds.
fn grade(line: &Line) -> (crosscut::checklist::Weight, u8) {
    let verdict = [Verdict::Missing, Verdict::Partly, Verdict::Waits].iter().position(|it| *it == line.verdict);
    (line.weight, u8::try_from(verdict.unwrap()).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_left_out_is_graver_than_what_is_told(seed: u64, size in 0_usize..30, most in 0_usize..12) {
        let program = shipped();
        let coverage = Coverage::full(program, &Arc::new(topical(seed, size, &program.vocabulary)));
        let told = coverage.gravest(most);
        let open = || coverage.lines().iter().filter(|line| line.verdict.is_open());
        prop_assert_eq!(told.len(), most.min(open().count()));
        let known: BTreeSet<String> = ids(&told).into_iter().collect();
        prop_assert_eq!(known.len(), told.len(), "a line is told once");
        let last = told.last().map(|line| grade(line));
        for line in open().filter(|line| !known.contains(line.requirement.id.as_str())) {
            prop_assert!(last.is_none_or(|last| grade(line) >= last), "{} is left out", line.requirement.id);
        }
        prop_assert!(ids(&coverage.gravest(most + 1)).starts_with(&ids(&told)));
    }
}

#[test]
fn each_topic_is_heard_before_one_is_heard_twice() {
    let program = shipped();
    let coverage = Coverage::full(program, &Arc::default());
    let told = coverage.gravest(5);
    assert!(told.iter().all(|line| line.verdict == Verdict::Missing), "nothing is written, so all is missing");
    let topics: BTreeSet<&str> = told.iter().map(|line| line.requirement.topic.as_str()).collect();
    assert!(
        topics.len() >= 4,
        "five topics have a core, one of them with two lines that are asked at once: {topics:?}"
    );
}
