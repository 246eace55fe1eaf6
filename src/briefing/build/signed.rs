//! Attestations, clearances and sign-offs, each with the fingerprint of what was looked at; what is unsigned is said.

use super::desk::Desk;
use super::questions::subject;
use super::text::{heading, joined, said, sentence, table};
use super::when::signed_on;
use super::words;
use crate::briefing::block::{Block, Cell, Tone};
use crate::coverage::attested;
use crate::scenario::fingerprint::{fingerprint, fingerprint_all, fingerprint_of_many};
use crate::scenario::{Decision, DecisionKind, Record, RecordRef};
use crate::words::say;
use smol_str::SmolStr;
use std::sync::Arc;

/// Sign-offs first, then what is unsigned, then the rest.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![sentence("briefing-signed-what"), heading("briefing-sign-offs")];
    match made(desk, DecisionKind::SignOff) {
        Some(table) => blocks.push(table),
        None => blocks.push(sentence("briefing-unsigned")),
    }
    let open = unsigned(desk);
    if !open.is_empty() {
        let text = said("briefing-unsigned-topics", &[("topics", open.into())]);
        blocks.push(Block::Notice { tone: Tone::Waits, title: say("briefing-unsigned-title"), text });
    }
    for (id, kind) in [("briefing-attestations", DecisionKind::Attest), ("briefing-clearances", DecisionKind::Clear)] {
        if let Some(table) = made(desk, kind) {
            blocks.extend([heading(id), table]);
        }
    }
    blocks
}

fn made(desk: &Desk<'_>, kind: DecisionKind) -> Option<Block> {
    let mut found: Vec<&Arc<Decision>> = desk.scenario.decisions.iter().filter(|it| it.kind == kind).collect();
    found.sort_by_key(|decision| std::cmp::Reverse(decision.signer.at));
    let rows = found.into_iter().map(|decision| row(desk, decision)).collect();
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

fn row(desk: &Desk<'_>, decision: &Decision) -> Vec<Cell> {
    vec![
        Cell::text(subject(desk, &decision.subject)),
        Cell::text(words::who(&decision.signer)),
        Cell::code(signed_on(decision.signer.at)),
        Cell::text(decision.reason.trim()),
        Cell::code(short(&decision.fingerprint)),
        state(desk, decision),
    ]
}

/// Enough of a fingerprint to compare by eye.
fn short(fingerprint: &str) -> String {
    fingerprint.chars().take(12).collect()
}

fn state(desk: &Desk<'_>, decision: &Decision) -> Cell {
    if decision.signer.name.trim().is_empty() {
        return Cell::text(say("briefing-state-unnamed")).toned(Tone::Waits);
    }
    if decision.fingerprint.is_empty() {
        return Cell::text(say("briefing-state-unbound")).toned(Tone::Quiet);
    }
    match now(desk, &decision.subject) {
        Some(now) if now == decision.fingerprint => Cell::text(say("briefing-state-stands")).toned(Tone::Good),
        Some(_) => Cell::text(say("briefing-stale")).toned(Tone::Waits),
        None => Cell::text(say("briefing-state-gone")).toned(Tone::Waits),
    }
}

/// The fingerprint of what a decision is about, as it stands now; nothing where that is gone.
fn now(desk: &Desk<'_>, subject: &str) -> Option<SmolStr> {
    if subject == "whole" {
        return Some(fingerprint_all(desk.scenario));
    }
    if let Ok(record) = subject.parse::<RecordRef>() {
        return desk.scenario.record(&record).map(|record| fingerprint(&record));
    }
    if subject.starts_with("attest.") {
        return Some(attested(desk.scenario, subject));
    }
    if desk.topics.iter().any(|(id, _)| id == subject) {
        return Some(of_topic(desk, subject));
    }
    desk.coverage.line_fingerprint(&crate::scenario::RequirementId::new(subject))
}

/// What a person looks at who signs off a topic: its lines as they are decided, and their evidence.
fn of_topic(desk: &Desk<'_>, topic: &str) -> SmolStr {
    let mut evidence = crate::coverage::Bits::default();
    let mut asked = Vec::new();
    for line in desk.coverage.lines().iter().filter(|line| line.requirement.topic == topic) {
        evidence.add(&line.evidence);
        asked.push(line.requirement.notation.as_str());
    }
    let records = desk.coverage.injects(&evidence).into_iter().map(|it| Record::Inject(Arc::clone(it)));
    fingerprint_of_many(&asked.join("\n"), records)
}

/// The topics in play that nobody has signed off, and the whole.
fn unsigned(desk: &Desk<'_>) -> String {
    let signed = |wanted: &str| {
        let by_name = |it: &&Arc<Decision>| it.kind == DecisionKind::SignOff && !it.signer.name.trim().is_empty();
        let current =
            |it: &Arc<Decision>| it.fingerprint.is_empty() || now(desk, &it.subject).as_ref() == Some(&it.fingerprint);
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
