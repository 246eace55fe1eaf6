//! The coverage as two attached documents, since nothing of it has a field there.

use crate::coverage::Line;
use crate::exchange::clean::clean_text;
use crate::exchange::columns::{Book, Cell, joined};
use crate::exchange::csv::table;
use crate::exchange::export::ExportFault;
use crate::words::say;
use maud::{DOCTYPE, html};
use std::sync::Arc;

/// The names of both documents.
pub const CSV: &str = "crosscut-coverage.csv";
/// The page.
pub const HTML: &str = "crosscut-coverage.html";

fn word(line: &Line) -> String {
    say(&format!("verdict-word-{}", line.verdict.name()))
}

fn evidence(book: &Book<'_>, line: &Line) -> Cell {
    joined(book.coverage.injects(&line.evidence).iter().map(|inject| book.called(inject)))
}

fn heads() -> Vec<String> {
    ["line", "topic", "title", "weight", "verdict", "evidence"]
        .map(|name| say(&format!("exchange-coverage-{name}")))
        .to_vec()
}

fn cells(book: &Book<'_>, line: &Arc<Line>) -> Vec<Cell> {
    vec![
        Cell::text(line.requirement.id.as_str()),
        Cell::text(&line.requirement.topic),
        Cell::text(&line.requirement.title),
        Cell::Text(say(&format!("weight-{}", line.weight.name()))),
        Cell::Text(word(line)),
        evidence(book, line),
    ]
}

/// The lines as comma separated text.
///
/// # Errors
/// The writer says what it refuses.
pub fn csv(book: &Book<'_>) -> Result<Vec<u8>, ExportFault> {
    let heads = heads().into_iter().map(Cell::Text).collect();
    let claim = vec![Cell::Text(say("coverage-claim"))];
    let rows = book.coverage.lines().iter().map(|line| cells(book, line));
    table(std::iter::once(heads).chain(rows).chain([claim]))
}

/// The lines as a page without scripts or outside parts.
pub fn page(book: &Book<'_>) -> String {
    let exercise = &book.scenario.exercise;
    let marking = clean_text(&format!("{} {}", exercise.classification, exercise.exercise_marking));
    let title = clean_text(&exercise.name);
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { (title) }
                style { "body{font:15px/1.45 sans-serif;margin:2em}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.25em .5em;text-align:left;vertical-align:top}" }
            }
            body {
                p { (marking) }
                h1 { (title) }
                p { (say("coverage-claim")) }
                table {
                    thead { tr { @for head in heads() { th scope="col" { (head) } } } }
                    tbody {
                        @for line in book.coverage.lines() {
                            tr { @for cell in cells(book, line) { td { (cell.shown()) } } }
                        }
                    }
                }
                p { (marking) }
            }
        }
    };
    markup.into_string()
}
