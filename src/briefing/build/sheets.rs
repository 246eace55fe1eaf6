//! Evaluator sheets: by topic and by objective what to look for, with lines to write on.

use super::desk::Desk;
use super::text::{Facts, figure, headed, joined, said, small, table};
use super::words;
use crate::briefing::block::{Block, Cell, Tone};
use crate::checklist::Weight;
use crate::coverage::{Bits, Line, Verdict};
use crate::scenario::{Code, Inject, Question};
use crate::words::say;
use std::sync::Arc;

/// How many lines of the checklist a sheet names.
const LINES: usize = 8;

/// Whether there is nothing to look for.
pub fn is_empty(desk: &Desk<'_>) -> bool {
    let asks = |it: &Arc<Question>| !it.text.trim().is_empty();
    !desk.played.iter().any(|inject| has_observables(inject)) && !desk.scenario.questions.iter().any(asks)
}

/// All sheets, each on a page of its own.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![
        Block::Notice { tone: Tone::Plain, title: say("briefing-evaluates-title"), text: say("briefing-evaluates") },
        small(say("briefing-scale")),
    ];
    let before = blocks.len();
    for sheet in by_topic(desk).into_iter().chain(by_objective(desk)) {
        if blocks.len() > before {
            blocks.push(Block::PageBreak);
        }
        blocks.extend(sheet);
    }
    blocks
}

fn has_observables(inject: &Inject) -> bool {
    inject.observables.iter().any(|text| !text.trim().is_empty())
}

fn by_topic(desk: &Desk<'_>) -> Vec<Vec<Block>> {
    let topics = desk.topics.iter().filter(|(id, _)| !id.ends_with(".hs"));
    let sheet = |(id, topic): &(smol_str::SmolStr, &crate::checklist::Value)| {
        let injects: Vec<&Arc<Inject>> =
            desk.played.iter().copied().filter(|it| has_observables(it) && it.has_tag(id)).collect();
        let about = |code: &Code| code.as_str() == topic.id || code.as_str() == id;
        let questions = asked(desk, |question| question.topics.iter().any(about));
        let lines = served(desk, &injects, Some(id));
        let head = headed(2, said("briefing-sheet", &[("name", topic.name().into())]), format!("sheet-{}", topic.id));
        made(desk, head, None, &injects, questions, &lines)
    };
    topics.filter_map(sheet).collect()
}

fn by_objective(desk: &Desk<'_>) -> Vec<Vec<Block>> {
    let sheet = |(place, objective): (usize, &Arc<crate::scenario::Objective>)| {
        let injects: Vec<&Arc<Inject>> = desk
            .played
            .iter()
            .copied()
            .filter(|it| has_observables(it) && it.objectives.contains(&objective.id))
            .collect();
        let questions = asked(desk, |question| question.objective.as_ref() == Some(&objective.id));
        let lines = served(desk, &injects, None);
        let name = joined([&*objective.number, &*objective.title], " ");
        let head = headed(2, said("briefing-sheet", &[("name", name.into())]), format!("sheet-objective-{place}"));
        let mut facts = Facts::default();
        facts.put("briefing-fact-task", &objective.task);
        facts.put("briefing-fact-conditions", &objective.conditions);
        facts.put("briefing-fact-standard", &objective.standard);
        facts.put("briefing-fact-note", &objective.note);
        made(desk, head, facts.block(), &injects, questions, &lines)
    };
    desk.scenario.objectives.iter().enumerate().filter_map(sheet).collect()
}

fn asked(desk: &Desk<'_>, wanted: impl Fn(&Question) -> bool) -> Vec<String> {
    let own = desk.scenario.questions.iter().filter(|question| wanted(question));
    own.map(|question| question.text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

/// A sheet; none where nothing is looked for and nothing is asked.
fn made(
    desk: &Desk<'_>,
    head: Block,
    facts: Option<Block>,
    injects: &[&Arc<Inject>],
    questions: Vec<String>,
    lines: &[&Arc<Line>],
) -> Option<Vec<Block>> {
    if injects.is_empty() && questions.is_empty() {
        return None;
    }
    let mut blocks = vec![head];
    blocks.extend(facts);
    if let Some(table) = observables(desk, injects) {
        blocks.extend([headed(3, say("briefing-look-for"), ""), table]);
    }
    if !questions.is_empty() {
        blocks.extend([headed(3, say("briefing-questions"), ""), Block::Points { points: questions }]);
    }
    if let Some(table) = line_table(desk, lines) {
        blocks.extend([headed(3, say("briefing-lines-served"), ""), table]);
        if lines.len() > LINES {
            blocks.push(small(said("briefing-more-lines", &[("count", (lines.len() - LINES).into())])));
        }
    }
    blocks.push(Block::WritingSpace { label: say("briefing-write"), lines: 8 });
    Some(blocks)
}

fn observables(desk: &Desk<'_>, injects: &[&Arc<Inject>]) -> Option<Block> {
    let mut rows = Vec::new();
    for inject in injects {
        for text in inject.observables.iter().filter(|text| !text.trim().is_empty()) {
            let mut cells = vec![
                Cell::code(desk.time(inject)),
                Cell::code(inject.number.trim()).to(desk.card(&inject.id)),
                Cell::text(text.trim()),
            ];
            cells.extend((0..4).map(|_| Cell::default()));
            rows.push(cells);
        }
    }
    let columns = [
        ("briefing-head-time", 1.9),
        ("briefing-head-number", 1.2),
        ("briefing-look-for", 5.0),
        ("briefing-observed", 1.1),
        ("briefing-observed-partly", 1.1),
        ("briefing-observed-not", 1.1),
        ("briefing-observed-none", 1.4),
    ];
    let count = figure(rows.len() as u64);
    table(said("briefing-look-for-caption", &[("count", count.into())]), &columns, rows)
}

/// The lines for which these injects are evidence, the heaviest first.
fn served<'a>(desk: &Desk<'a>, injects: &[&Arc<Inject>], topic: Option<&str>) -> Vec<&'a Arc<Line>> {
    let mut slots = Bits::default();
    injects.iter().filter_map(|it| desk.coverage.table().slot_of(&it.id)).for_each(|slot| slots.set(slot, true));
    let asks = |line: &&Arc<Line>| !matches!(line.verdict, Verdict::NotApplicable | Verdict::Waived);
    let of_topic = |line: &&Arc<Line>| topic.is_none_or(|topic| line.requirement.topic == topic);
    let lines = desk.coverage.lines().iter().filter(asks).filter(of_topic);
    let mut lines: Vec<&Arc<Line>> = lines.filter(|line| line.evidence.meets(&slots)).collect();
    lines.sort_by_key(|line| line.weight);
    if lines.iter().any(|line| line.weight == Weight::Essential) {
        lines.retain(|line| line.weight != Weight::GoodPractice);
    }
    lines
}

fn line_table(desk: &Desk<'_>, lines: &[&Arc<Line>]) -> Option<Block> {
    let basis = &desk.coverage.program().basis;
    let rows = lines.iter().take(LINES).map(|line| {
        let id = &line.requirement.id;
        let cite = line.requirement.cites.first().map(|it| words::cited(it, basis.source(id, &it.source)));
        vec![
            Cell::code(id.as_str()).to(desk.line_anchor(line)),
            Cell::text(line.requirement.title_said()),
            Cell::text(cite.unwrap_or_default()),
        ]
    });
    let columns = [("briefing-head-line", 1.6), ("briefing-head-statement", 5.0), ("briefing-head-source", 4.0)];
    table(say("briefing-lines-served-caption"), &columns, rows.collect())
}
