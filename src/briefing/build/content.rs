//! What is hard to read, and where: numbers, days and notes, never the texts.

use super::clearing::{Clearing, care_word};
use super::desk::Desk;
use super::text::{said, sentence, small, table};
use crate::briefing::block::{Block, Cell, Tone};
use crate::coverage::Sensitivity;
use crate::scenario::Inject;
use crate::words::say;
use std::sync::Arc;

/// The notes, in order of time.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let rows = hard(desk).map(|inject| row(desk, inject)).collect();
    let columns = [
        ("briefing-head-number", 1.2),
        ("briefing-head-day", 1.0),
        ("briefing-head-time", 1.8),
        ("briefing-head-care", 2.0),
        ("briefing-head-content-note", 4.0),
        ("briefing-head-cleared", 2.5),
    ];
    let Some(table) = table(say("briefing-content-caption"), &columns, rows) else { return Vec::new() };
    vec![sentence("briefing-content-what"), table, small(say("briefing-content-stop"))]
}

/// Whether there is nothing to say.
pub fn is_empty(desk: &Desk<'_>) -> bool {
    hard(desk).next().is_none()
}

/// What is hard to read; where a pack is made for one cell, what that cell plays.
fn hard<'d>(desk: &'d Desk<'_>) -> impl Iterator<Item = &'d Arc<Inject>> {
    let mine = |inject: &Inject| {
        desk.options.cell.as_ref().is_none_or(|cell| {
            desk.options.edition != crate::briefing::Edition::RolePlayer
                || desk.sender(inject).is_some_and(|actor| actor.cell.as_ref() == Some(cell))
        })
    };
    desk.played.iter().copied().filter(move |inject| Sensitivity::of(inject) >= Sensitivity::Harm && mine(inject))
}

fn row(desk: &Desk<'_>, inject: &Arc<Inject>) -> Vec<Cell> {
    let cleared = match desk.clearing(inject) {
        Clearing::NotAsked => Cell::default(),
        Clearing::Cleared(who) => Cell::text(who).toned(Tone::Good),
        Clearing::Wanted => Cell::text(say("briefing-not-cleared")).toned(Tone::Waits),
        Clearing::Changed(who) => {
            Cell::text(said("briefing-cleared-before", &[("who", who.into())])).toned(Tone::Waits)
        }
    };
    vec![
        Cell::code(inject.number.trim()).to(desk.card(&inject.id)),
        Cell::code(inject.time.map(|time| desk.calendar.day(time)).unwrap_or_default()),
        Cell::code(desk.time(inject)),
        Cell::text(care_word(desk.vocabulary, Sensitivity::of(inject))),
        Cell::text(inject.content_note.trim()),
        cleared,
    ]
}
