//! Attestations, clearances and sign-offs, each with the fingerprint of what was looked at; what is unsigned is said.

use super::desk::Desk;
use super::text::{heading, joined, said, sentence, table};
use super::when::signed_on;
use super::words;
use crate::briefing::block::{Block, Cell, Tone};
use crate::coverage::{Looks, Standing};
use crate::scenario::turn::in_turn;
use crate::scenario::{Decision, DecisionKind};
use crate::words::say;
use std::sync::Arc;

/// Sign-offs first, then what is unsigned, then the rest.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let looks = &desk.coverage.looks();
    let mut blocks = vec![sentence("briefing-signed-what"), heading("briefing-sign-offs")];
    match made(desk, looks, DecisionKind::SignOff) {
        Some(table) => blocks.push(table),
        None => blocks.push(sentence("briefing-unsigned")),
    }
    let open = unsigned(desk, looks);
    if !open.is_empty() {
        let text = said("briefing-unsigned-topics", &[("topics", open.into())]);
        blocks.push(Block::Notice { tone: Tone::Waits, title: say("briefing-unsigned-title"), text });
    }
    for (id, kind) in [("briefing-attestations", DecisionKind::Attest), ("briefing-clearances", DecisionKind::Clear)] {
        if let Some(table) = made(desk, looks, kind) {
            blocks.extend([heading(id), table]);
        }
    }
    blocks
}

fn made(desk: &Desk<'_>, looks: &Looks<'_>, kind: DecisionKind) -> Option<Block> {
    let found = in_turn(desk.scenario.decisions.iter().filter(|it| it.kind == kind));
    let rows = found.into_iter().rev().map(|decision| row(desk, looks, decision)).collect();
    let columns = [
        ("briefing-head-what-is", 3.0),
        ("briefing-head-by", 2.5),
        ("briefing-head-when", 1.6),
        ("briefing-head-reason", 3.0),
        ("briefing-head-fingerprint", 2.0),
        ("briefing-head-state", 1.6),
    ];
    table(say(&format!("briefing-{}-caption", kind.name())), &columns, rows)
}

fn row(desk: &Desk<'_>, looks: &Looks<'_>, decision: &Decision) -> Vec<Cell> {
    vec![
        Cell::text(desk.coverage.subject_name(&decision.subject)),
        Cell::text(words::who(&decision.signer)),
        Cell::code(signed_on(decision.signer.at)),
        Cell::text(decision.reason.trim()),
        Cell::code(short(&decision.fingerprint)),
        state(looks, decision),
    ]
}

/// Enough of a fingerprint to compare by eye.
fn short(fingerprint: &str) -> String {
    fingerprint.chars().take(12).collect()
}

fn state(looks: &Looks<'_>, decision: &Decision) -> Cell {
    if decision.signer.name.trim().is_empty() {
        return Cell::text(say("briefing-state-unnamed")).toned(Tone::Waits);
    }
    match looks.of_decision(decision) {
        Standing::Unbound => Cell::text(say("briefing-state-unbound")).toned(Tone::Quiet),
        Standing::Current => Cell::text(say("briefing-state-stands")).toned(Tone::Good),
        Standing::Stale => Cell::text(say("briefing-stale")).toned(Tone::Waits),
        Standing::Gone => Cell::text(say("briefing-state-gone")).toned(Tone::Waits),
    }
}

/// The topics in play that nobody has signed off, and the whole.
fn unsigned(desk: &Desk<'_>, looks: &Looks<'_>) -> String {
    let signed = |wanted: &str| {
        let by_name = |it: &&Arc<Decision>| it.kind == DecisionKind::SignOff && !it.signer.name.trim().is_empty();
        let current = |it: &Arc<Decision>| matches!(looks.of_decision(it), Standing::Current | Standing::Unbound);
        desk.scenario.decisions.iter().filter(by_name).any(|it| it.subject == wanted && current(it))
    };
    if signed("whole") {
        return String::new();
    }
    let topics = desk
        .topics
        .iter()
        .filter(|(id, _)| desk.coverage.lines().iter().any(|line| line.requirement.topic == *id) && !signed(id));
    joined(topics.map(|(_, topic)| topic.name().to_owned()).chain([say("briefing-whole")]), " · ")
}
