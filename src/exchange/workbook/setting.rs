//! The sheets `Objectives` and `Phases`; their first headings are those of Cadence.

use super::table::{Head, Table};
use crate::exchange::columns::{Book, Cell, Kind, joined};
use crate::scenario::time::dtg;
use crate::scenario::{ExTime, Exercise};

/// The training objectives.
pub fn objectives(book: &Book<'_>) -> Table {
    let heads = [
        ("Objective #", Kind::Short, 12.0),
        ("Name", Kind::Short, 34.0),
        ("Description", Kind::Long, 60.0),
        ("Conditions", Kind::Long, 40.0),
        ("Standard", Kind::Long, 40.0),
        ("Audience", Kind::Short, 24.0),
        ("HS Topics", Kind::Short, 16.0),
        ("Priority", Kind::Short, 14.0),
        ("Notes", Kind::Long, 40.0),
        ("Injects", Kind::Short, 30.0),
        ("Objective Key", Kind::Codes, 16.0),
    ];
    let rows = book.scenario.objectives.iter().map(|objective| {
        let injects = book.scenario.injects.iter().filter(|inject| inject.objectives.contains(&objective.id));
        let audience = objective.audience.as_ref().and_then(|id| book.audience(id));
        let topic = |code: &crate::scenario::Code| {
            let id = code.as_str();
            let of = |facet: &str| {
                let values = &book.vocabulary.facet(facet)?.values;
                values.iter().find(|value| value.id == id).map(|value| value.code.clone())
            };
            of("topic").or_else(|| of("lens")).unwrap_or_else(|| id.to_owned())
        };
        vec![
            Cell::text(&objective.number),
            Cell::text(&objective.title),
            Cell::text(&objective.task),
            Cell::text(&objective.conditions),
            Cell::text(&objective.standard),
            audience.map_or(Cell::Empty, |audience| Cell::text(&audience.name)),
            joined(objective.topics.iter().map(topic)),
            Cell::text(&objective.priority),
            Cell::text(&objective.note),
            joined(injects.map(|inject| book.called(inject))),
            Cell::text(objective.id.as_str()),
        ]
    });
    table("Objectives", &heads, rows.collect())
}

/// The phases in order.
pub fn phases(book: &Book<'_>) -> Table {
    let heads = [
        ("Sequence", Kind::Number, 10.0),
        ("Name", Kind::Short, 30.0),
        ("Description", Kind::Long, 60.0),
        ("Start Time", Kind::Short, 18.0),
        ("End Time", Kind::Short, 18.0),
        ("Kind", Kind::Short, 20.0),
        ("Start (min)", Kind::Number, 12.0),
        ("End (min)", Kind::Number, 12.0),
        ("Phase Key", Kind::Codes, 16.0),
    ];
    let exercise = &book.scenario.exercise;
    let rows = (1..).zip(book.scenario.phases.iter()).map(|(place, phase)| {
        vec![
            Cell::Number(place),
            Cell::text(&phase.name),
            Cell::text(&phase.note),
            moment(phase.start, exercise),
            moment(phase.end, exercise),
            Cell::text(book.vocabulary.label("phase", phase.kind.as_str())),
            minutes(phase.start),
            minutes(phase.end),
            Cell::text(phase.id.as_str()),
        ]
    });
    table("Phases", &heads, rows.collect())
}

fn table(name: &'static str, heads: &[(&str, Kind, f64)], rows: Vec<Vec<Cell>>) -> Table {
    let heads: Vec<Head> = heads.iter().map(|(heading, kind, width)| Head::new(heading, *kind, *width)).collect();
    Table { name, printed: heads.len(), heads, rows }
}

fn moment(time: Option<ExTime>, exercise: &Exercise) -> Cell {
    let write = |time: ExTime| exercise.startex.as_ref().map_or_else(|| time.stored(), |startex| dtg(time, startex));
    time.map_or(Cell::Empty, |time| Cell::Text(write(time)))
}

fn minutes(time: Option<ExTime>) -> Cell {
    time.map_or(Cell::Empty, |time| Cell::Number(time.0))
}
