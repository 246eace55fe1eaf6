//! The tests of a filter in their fixed reading order, joined so that they read as one phrase.

use super::Tongue;
use super::phrase::{self, Said};
use crate::checklist::criterion::{Domain, Test};
use crate::words::{Language, say};

/// One piece of the phrase.
struct Piece {
    place: u8,
    text: String,
    /// Whether it may also be found in follow-ups.
    in_case: bool,
}

/// All tests of a filter as one phrase that stands behind `inject` or `injects`.
pub fn tail(tests: &[Test], tongue: Tongue<'_>) -> String {
    let mut pieces = pieces(tests, tongue);
    pieces.sort_by_key(|piece| piece.place);
    let text = joined(&pieces, tongue.language);
    tongue.decided(&text)
}

fn pieces(tests: &[Test], tongue: Tongue<'_>) -> Vec<Piece> {
    let mut groups: Vec<(Said, Vec<&Test>)> = Vec::new();
    let topic_is_this =
        tests.contains(&Test::This) && matches!(tongue.domain, Some(Domain::Topic5 | Domain::TopicInPlay));
    for test in tests {
        // `on human security, on that topic` says the same thing twice.
        if topic_is_this && matches!(test, Test::Named(name, _) if name == "HS") {
            continue;
        }
        let said = phrase::said(test);
        match groups.iter_mut().find(|(known, _)| said.is_joinable() && *known == said) {
            Some((_, group)) => group.push(test),
            None => groups.push((said, vec![test])),
        }
    }
    groups.iter().map(|(said, group)| piece(said, group, tongue)).filter(|piece| !piece.text.is_empty()).collect()
}

fn piece(said: &Said, group: &[&Test], tongue: Tongue<'_>) -> Piece {
    let in_case = said.in_case();
    let place = place(said, group, tongue.domain) + if in_case { 30 } else { 0 };
    Piece { place, text: phrase::phrase(group, tongue), in_case }
}

/// Where a test stands in the reading order: topic, role, what, who, by whom, when, from whom, to whom,
/// expected, chain, limits, what follows.
fn place(said: &Said, group: &[&Test], domain: Option<&Domain>) -> u8 {
    match said {
        Said::Named => 0,
        Said::This => match domain {
            Some(Domain::Violation6 | Domain::Violation6InPlay) => 12,
            Some(Domain::MainPerp) => 15,
            Some(Domain::Values(axis, _)) => axis_place(axis),
            _ => 0,
        },
        Said::Either => {
            let about_topic = |test: &Test| place(&phrase::said(test), &[], None) == 0;
            let all_topics = group
                .iter()
                .all(|test| matches!(test, Test::Either(filters) if filters.iter().flatten().all(about_topic)));
            if all_topics { 0 } else { 13 }
        }
        Said::Person => 14,
        Said::Leads => 60,
        Said::Number(field) if field == "case_len" => 61,
        Said::Number(field) if field == "chain_len" => 21,
        Said::Number(_) => 22,
        Said::Value { axis, .. } => axis_place(axis),
    }
}

fn axis_place(axis: &str) -> u8 {
    match axis {
        "topic" | "lens" | "code" => 0,
        "obj" => 9,
        "role" => 10,
        "who" | "sex" | "age" | "status" | "group" | "disability" | "portrayal" => 14,
        "perp" => 15,
        "phase" | "pphase" | "core" | "level" => 16,
        "sender" | "from" | "from_actor" | "source" => 17,
        "to" | "info" | "copy" | "branch" => 18,
        "do" => 19,
        "ref" | "outcome" | "consent" => 20,
        "chain" | "report" => 21,
        "limit" => 22,
        "mark" => 23,
        "control" | "kind" | "state" => 24,
        _ => 12,
    }
}

/// How pieces begin that are clauses of their own, and how those begin that name a topic.
fn openings(language: Language) -> (&'static [&'static str], &'static str) {
    match language {
        Language::English => (&["that "], "on "),
        Language::French => (&["qui ", "où ", "dont "], "sur "),
    }
}

fn joined(pieces: &[Piece], language: Language) -> String {
    let (clauses, topic) = openings(language);
    let last_case = pieces.iter().rposition(|piece| piece.in_case);
    let clause = |piece: &Piece| clauses.iter().any(|opening| piece.text.starts_with(opening));
    let first_clause = pieces.iter().position(clause);
    let last_clause = pieces.iter().rposition(clause);
    let mut text = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        text.push_str(match index {
            0 => "",
            _ if follows_topic(pieces, index) => " ",
            _ => ", ",
        });
        if index > 0 && piece.place == 0 && piece.text.starts_with(topic) {
            text.push_str(&say("criterion-also-on"));
        }
        if Some(index) == last_clause && first_clause != last_clause {
            text.push_str(&say("criterion-and"));
            text.push(' ');
        }
        text.push_str(&piece.text);
        if Some(index) == last_case {
            text.push_str(", ");
            text.push_str(&say("criterion-in-case"));
        }
    }
    text
}

/// Whether only topics stand before the piece, so that no comma is needed.
fn follows_topic(pieces: &[Piece], index: usize) -> bool {
    pieces.iter().take(index).all(|before| before.place == 0)
}
