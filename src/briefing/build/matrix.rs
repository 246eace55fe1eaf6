//! Coverage: topics by phase, families by verdict, and all lines with their evidence.

use super::chart;
use super::desk::Desk;
use super::text::{figure, headed, heading, joined, said, small, table};
use super::words;
use crate::briefing::block::{Block, Cell, Table, Tone};
use crate::checklist::Value;
use crate::coverage::{Bits, Line, Verdict};
use crate::scenario::Phase;
use crate::words::say;
use std::collections::BTreeSet;
use std::sync::Arc;

/// How many injects a row names.
const NAMED: usize = 6;

/// The whole part.
pub fn blocks(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![small(say("briefing-claim"))];
    blocks.extend(chart::bars(desk));
    blocks.push(heading("briefing-matrix"));
    blocks.push(match phases(desk) {
        Some(table) => Block::Table(table),
        None => small(say("briefing-no-phases")),
    });
    blocks.push(heading("briefing-families"));
    blocks.extend(families(desk));
    blocks.push(heading("briefing-lines"));
    for (topic, lines) in desk.lines_by_topic() {
        blocks.push(headed(3, topic.name(), ""));
        blocks.extend(all(desk, topic, &lines));
    }
    blocks
}

fn phases(desk: &Desk<'_>) -> Option<Table> {
    let phases = &desk.scenario.phases;
    let kinds: BTreeSet<&str> = phases.iter().map(|phase| phase.kind.as_str()).collect();
    let by_kind = kinds.len() == phases.len() && !kinds.contains("");
    let name = |phase: &Arc<Phase>| {
        let kind = words::label(desk.vocabulary, "phase", &phase.kind);
        if by_kind { kind } else { phase.name.trim().to_owned() }
    };
    let slots: Vec<Bits> = phases.iter().map(|phase| played_in(desk, phase)).collect();
    let row = |(topic, lines): &(&Value, Vec<&Arc<Line>>)| {
        let mut cells = vec![Cell::text(topic.name())];
        cells.extend(slots.iter().map(|slots| cell(lines, slots)));
        cells
    };
    let rows = desk.lines_by_topic().iter().map(row).collect();
    let head = std::iter::once(say("briefing-head-topic")).chain(phases.iter().map(name)).collect();
    let widths = std::iter::once(3.0).chain(phases.iter().map(|_| 1.0)).collect();
    let caption = say("briefing-matrix-caption");
    (!phases.is_empty()).then_some(Table { caption, head, widths, rows, row_heads: true, heat: true })
}

fn played_in(desk: &Desk<'_>, phase: &Phase) -> Bits {
    let mut slots = Bits::default();
    for inject in &desk.played {
        let here = desk.scenario.phase_of(inject).is_some_and(|it| it.id == phase.id);
        if let Some(slot) = desk.coverage.table().slot_of(&inject.id).filter(|_| here) {
            slots.set(slot, true);
        }
    }
    slots
}

/// How many injects of a phase are evidence for lines of a topic, coloured by the worst of their verdicts.
fn cell(lines: &[&Arc<Line>], slots: &Bits) -> Cell {
    let asking = || lines.iter().filter(|it| !matches!(it.verdict, Verdict::NotApplicable | Verdict::Waived));
    let mut evidence = Bits::default();
    asking().for_each(|line| evidence.add(&line.evidence));
    let count = evidence.count_with(slots);
    if count == 0 {
        let hole = asking().any(|line| line.is_essential_open());
        return if hole { Cell::code("0").toned(Tone::Bad) } else { Cell::code("–").toned(Tone::Quiet) };
    }
    let served = || asking().filter(|line| line.evidence.meets(slots));
    let tone = match () {
        () if served().any(|it| matches!(it.verdict, Verdict::Partly | Verdict::Missing)) => Tone::Part,
        () if served().any(|it| it.verdict == Verdict::Waits) => Tone::Waits,
        () => Tone::Good,
    };
    Cell::code(figure(count as u64)).toned(tone)
}

fn families(desk: &Desk<'_>) -> Option<Block> {
    let mut rows = Vec::new();
    for list in &desk.coverage.program().basis.checklists {
        for family in &list.families {
            let lines: Vec<&Arc<Line>> = desk
                .coverage
                .lines()
                .iter()
                .filter(|it| {
                    it.requirement.family == family.id && desk.checklist(it).is_some_and(|own| own.id == list.id)
                })
                .collect();
            let Some(first) = lines.first() else { continue };
            let topic = desk.topics.iter().find(|(id, _)| *id == first.requirement.topic);
            let count = |verdict| lines.iter().filter(|line| line.verdict == verdict).count();
            let mut cells = vec![
                Cell::text(family.title_said(&list.id)),
                Cell::code(topic.map(|(_, topic)| topic.code.clone()).unwrap_or_default()),
            ];
            cells.extend(Verdict::ALL.map(|verdict| match count(verdict) {
                0 => Cell::code("–"),
                count => Cell::code(figure(count as u64)).toned(words::tone(verdict)),
            }));
            rows.push(cells);
        }
    }
    let columns = [
        ("briefing-head-family", 4.0),
        ("briefing-head-topic", 1.2),
        ("briefing-verdict-covered", 1.3),
        ("briefing-verdict-partly", 1.3),
        ("briefing-verdict-missing", 1.3),
        ("briefing-verdict-waits", 1.6),
        ("briefing-verdict-not_applicable", 1.6),
        ("briefing-verdict-waived", 1.3),
    ];
    table(say("briefing-families-caption"), &columns, rows)
}

fn all(desk: &Desk<'_>, topic: &Value, lines: &[&Arc<Line>]) -> Option<Block> {
    let rows = lines.iter().map(|line| {
        vec![
            Cell::code(line.requirement.id.as_str()).to(desk.line_anchor(line)),
            Cell::text(line.requirement.title_said()),
            Cell::text(words::weight(line.weight)),
            words::verdict_cell(line.verdict),
            Cell::code(numbers(desk, line, NAMED)),
        ]
    });
    let columns = [
        ("briefing-head-line", 1.8),
        ("briefing-head-title", 4.0),
        ("briefing-head-weight", 1.6),
        ("briefing-head-verdict", 2.0),
        ("briefing-head-evidence", 3.0),
    ];
    table(said("briefing-lines-caption", &[("topic", topic.name().into())]), &columns, rows.collect())
}

/// The numbers of the injects that are evidence, up to some.
pub fn numbers(desk: &Desk<'_>, line: &Line, most: usize) -> String {
    let injects = desk.coverage.injects(&line.evidence);
    let named = joined(injects.iter().take(most).map(|inject| inject.number.trim().to_owned()), ", ");
    match injects.len().saturating_sub(most) {
        0 => named,
        more => said("briefing-and-more", &[("named", named.into()), ("count", more.into())]),
    }
}
