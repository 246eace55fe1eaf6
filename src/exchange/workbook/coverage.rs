//! The sheets `Coverage` (one line of the checklist a row) and `Links` (one inject and line a row).

use super::table::{Head, Table};
use crate::coverage::{Line, Verdict, missing};
use crate::exchange::columns::{Book, Cell, Kind, joined};
use crate::words::say;
use std::sync::Arc;

/// All lines with verdict and evidence.
pub fn lines(book: &Book<'_>) -> Table {
    let heads = vec![
        Head::new("Line", Kind::Short, 14.0),
        Head::new("Topic", Kind::Short, 10.0),
        Head::new("Title", Kind::Short, 36.0),
        Head::new("Weight", Kind::Short, 14.0),
        Head::new("Verdict", Kind::Short, 18.0),
        Head::new("Mark", Kind::Short, 7.0),
        Head::new("Evidence", Kind::Short, 40.0),
        Head::new("Count", Kind::Number, 8.0),
        Head::new("Drafts", Kind::Number, 8.0),
        Head::new("Missing", Kind::Long, 60.0),
        Head::new("Confronts the audience with", Kind::Long, 60.0),
        Head::new("Decided by", Kind::Short, 24.0),
        Head::new("Reason", Kind::Long, 40.0),
    ];
    let row = |line: &Arc<Line>| {
        let evidence = book.coverage.injects(&line.evidence);
        let decided = line.decision.as_ref().map(|(decision, _)| decision);
        let signer = decided.map(|it| [&*it.signer.name, &*it.signer.role].map(str::trim).join(", "));
        vec![
            Cell::text(line.requirement.id.as_str()),
            Cell::text(&topic(book, line)),
            Cell::text(&line.requirement.title),
            Cell::Text(say(&format!("weight-{}", line.weight.name()))),
            Cell::Text(word(line.verdict)),
            Cell::Text(line.verdict.letter().to_string()),
            joined(evidence.iter().map(|inject| book.called(inject))),
            Cell::Number(i64::try_from(evidence.len()).unwrap_or(i64::MAX)),
            Cell::Number(i64::try_from(line.drafts).unwrap_or(i64::MAX)),
            Cell::text(&missing(line, book.coverage).join("\n")),
            Cell::text(&line.requirement.statement),
            signer.map_or(Cell::Empty, |signer| Cell::text(signer.trim_matches([',', ' ']))),
            decided.map_or(Cell::Empty, |it| Cell::text(&it.reason)),
        ]
    };
    Table { name: "Coverage", printed: heads.len(), heads, rows: book.coverage.lines().iter().map(row).collect() }
}

/// One row for each line that an inject is evidence for or is meant to serve.
pub fn links(book: &Book<'_>) -> Table {
    let heads = vec![
        Head::new("Inject #", Kind::Short, 12.0),
        Head::new("Inject Title", Kind::Short, 36.0),
        Head::new("Line", Kind::Short, 14.0),
        Head::new("Line Title", Kind::Short, 36.0),
        Head::new("Topic", Kind::Short, 10.0),
        Head::new("Verdict", Kind::Short, 18.0),
        Head::new("Evidence", Kind::Short, 10.0),
        Head::new("Claimed", Kind::Short, 10.0),
        Head::new("Inject Key", Kind::Codes, 16.0),
    ];
    let by_id: std::collections::BTreeMap<&str, &Arc<Line>> =
        book.coverage.lines().iter().map(|line| (line.requirement.id.as_str(), line)).collect();
    let mut rows = Vec::new();
    for inject in book.scenario.injects.iter() {
        let evidence = book.serves(inject);
        let claimed = inject.claims.iter().filter(|id| !evidence.contains(id));
        for id in evidence.iter().copied().chain(claimed) {
            let line = by_id.get(id.as_str());
            rows.push(vec![
                Cell::text(&inject.number),
                Cell::text(&inject.title),
                Cell::text(id.as_str()),
                line.map_or(Cell::Empty, |line| Cell::text(&line.requirement.title)),
                line.map_or(Cell::Empty, |line| Cell::text(&topic(book, line))),
                line.map_or(Cell::Empty, |line| Cell::Text(word(line.verdict))),
                Cell::flag(evidence.contains(&id)),
                Cell::flag(inject.claims.contains(id)),
                Cell::text(inject.id.as_str()),
            ]);
        }
    }
    Table { name: "Links", printed: heads.len() - 1, heads, rows }
}

fn word(verdict: Verdict) -> String {
    say(&format!("verdict-word-{}", verdict.name()))
}

/// The short code of a line's topic.
fn topic(book: &Book<'_>, line: &Line) -> String {
    let topics = book.vocabulary.topics();
    let known = topics.iter().find(|(id, _)| *id == line.requirement.topic);
    known.map_or_else(|| line.requirement.topic.to_string(), |(_, value)| value.code.clone())
}
