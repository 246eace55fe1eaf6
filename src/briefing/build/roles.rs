//! Sheets for role players: for each cell whom it plays and what it sends, in order of time.

use super::cards::{action, marks, route};
use super::chart::is_reserve;
use super::clearing::content_note;
use super::desk::Desk;
use super::rules::notice;
use super::text::{Facts, headed, joined, paragraphs, said, sentence, small, table};
use super::words;
use crate::briefing::block::{Block, Card, Cell as TableCell, Tone};
use crate::scenario::{Actor, Cell, Inject};
use crate::words::say;
use std::sync::Arc;

/// Whether no cell plays anything.
pub fn is_empty(desk: &Desk<'_>) -> bool {
    cells(desk).next().is_none() && loose(desk).is_empty()
}

/// A sheet for each cell, on a page of its own.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (place, cell) in cells(desk).enumerate() {
        if place > 0 {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(sheet(desk, cell, place));
    }
    let loose = loose(desk);
    if !loose.is_empty() {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        blocks.extend([headed(2, say("briefing-no-cell"), "cell-none"), sentence("briefing-no-cell-what")]);
        blocks.extend(loose.into_iter().map(|inject| card(desk, inject)));
    }
    blocks
}

fn cells<'d>(desk: &'d Desk<'_>) -> impl Iterator<Item = &'d Arc<Cell>> {
    let wanted = desk.options.cell.as_ref();
    desk.scenario.cells.iter().filter(move |cell| wanted.is_none_or(|wanted| cell.id == *wanted))
}

/// What is sent by nobody whom a cell plays.
fn loose<'a>(desk: &Desk<'a>) -> Vec<&'a Arc<Inject>> {
    if desk.options.cell.is_some() {
        return Vec::new();
    }
    let has_cell = |inject: &&&Arc<Inject>| desk.sender(inject).is_some_and(|actor| knows(desk, actor));
    desk.played.iter().filter(|inject| !has_cell(inject)).copied().collect()
}

fn knows(desk: &Desk<'_>, actor: &Actor) -> bool {
    actor.cell.as_ref().is_some_and(|id| desk.scenario.cells.iter().any(|cell| cell.id == *id))
}

fn sheet(desk: &Desk<'_>, cell: &Cell, place: usize) -> Vec<Block> {
    let mut blocks = vec![headed(2, cell.name.trim(), format!("cell-{place}"))];
    let mut facts = Facts::default();
    facts.put("briefing-fact-kind", words::label(desk.vocabulary, "cell_kind", &cell.kind));
    facts.put("briefing-head-plays", &cell.plays);
    facts.put("briefing-fact-note", &cell.note);
    let exercise = &desk.scenario.exercise;
    facts.put("briefing-fact-safety-person", joined([&*exercise.safety_person, &*exercise.safety_contact], "\n"));
    blocks.extend(facts.block());
    let word = exercise.emergency_word.trim();
    blocks.push(match word {
        "" => notice(Tone::Bad, "briefing-emergency", say("briefing-emergency-no-word")),
        word => notice(Tone::Bad, "briefing-emergency", said("briefing-emergency-word", &[("word", word.into())])),
    });
    blocks.extend(actors(desk, cell));
    let own = |inject: &&&Arc<Inject>| desk.sender(inject).is_some_and(|actor| actor.cell.as_ref() == Some(&cell.id));
    let (reserve, firm): (Vec<_>, Vec<_>) = desk.played.iter().filter(own).copied().partition(|it| is_reserve(it));
    if firm.is_empty() && reserve.is_empty() {
        blocks.push(small(say("briefing-cell-sends-nothing")));
    }
    blocks.extend(firm.into_iter().map(|inject| card(desk, inject)));
    if !reserve.is_empty() {
        blocks.extend([headed(3, say("briefing-reserve"), ""), sentence("briefing-reserve-what")]);
        blocks.extend(reserve.into_iter().map(|inject| card(desk, inject)));
    }
    blocks
}

fn actors(desk: &Desk<'_>, cell: &Cell) -> Option<Block> {
    let own = desk.scenario.actors.iter().filter(|actor| actor.cell.as_ref() == Some(&cell.id));
    let rows = own.map(|actor| {
        let shown = words::label(desk.vocabulary, "portrayal", &actor.portrayal);
        let sex = words::label(desk.vocabulary, "sex", &actor.sex);
        vec![
            TableCell::text(actor.name.trim()),
            TableCell::text(words::label(desk.vocabulary, "sender", &actor.sender_kind)),
            TableCell::text(joined([actor.note.trim().to_owned(), joined([shown, sex], ", ")], "\n")),
        ]
    });
    let columns = [("briefing-head-name", 3.0), ("briefing-head-what", 2.0), ("briefing-head-remark", 4.0)];
    table(say("briefing-cell-actors-caption"), &columns, rows.collect())
}

/// What a role player says, and how to answer.
fn card(desk: &Desk<'_>, inject: &Arc<Inject>) -> Block {
    let clearing = desk.clearing(inject);
    let mut facts = Vec::new();
    let mut put = |id: &str, texts: Vec<String>| {
        if !texts.is_empty() {
            facts.push((say(id), texts));
        }
    };
    put(
        "briefing-fact-reactions",
        inject.expected.iter().map(|it| action(desk, it)).filter(|it| !it.is_empty()).collect(),
    );
    put("briefing-fact-answer-with", paragraphs(&inject.feedback));
    put("briefing-fact-notes", paragraphs(&inject.notes));
    Block::Card(Box::new(Card {
        anchor: format!("role-{}", desk.own_card(&inject.id)),
        number: inject.number.trim().to_owned(),
        title: inject.title.trim().to_owned(),
        time: desk.time(inject),
        day: inject.time.map(|time| desk.calendar.day(time)).unwrap_or_default(),
        marks: marks(desk, inject, &clearing),
        route: route(desk, inject),
        text: if clearing.is_open() { vec![say("briefing-withheld")] } else { paragraphs(&inject.text) },
        content_note: content_note(desk.vocabulary, inject),
        facts,
        ..Card::default()
    }))
}
