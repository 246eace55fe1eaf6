//! Writing cells: read as an imported list is read, and one edit for all that could be read.

use super::text::on_day;
use super::{Column, known};
use crate::checklist::Vocabulary;
use crate::edit::Edit;
use crate::exchange::read::{
    Book, By, ColumnMapping, DryRun, Kind, Mapping, Row, RowProblem, Sheet, SheetMapping, Target, Value, plan,
};
use crate::scenario::time::read_clock;
use crate::scenario::{Inject, InjectId, Record, Scenario};
use crate::words::{say, say_with};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A text for a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The inject.
    pub inject: InjectId,
    /// What is to stand there.
    pub text: String,
}

/// A cell that was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotWritten {
    /// The inject.
    pub inject: InjectId,
    /// What was to stand there.
    pub text: String,
    /// Why not, why it matters, and what to do.
    pub why: String,
}

/// What writing cells gives.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The edit, one step to undo; nothing where every cell says that already.
    pub edit: Option<Edit>,
    /// The injects that change.
    pub changed: usize,
    /// The cells that could not be written.
    pub refused: Vec<NotWritten>,
    /// What records are made because a cell names them.
    pub made: Vec<String>,
}

const SHEET: &str = "cells";
/// How many known values a reason names.
const NAMED: usize = 16;

/// What writing these cells of a column would do; nothing is changed by it.
///
/// `chance` are random bits from the edge, of which the ids of records that a cell makes are formed.
pub fn write(scenario: &Scenario, vocabulary: &Vocabulary, column: &Column, cells: &[Cell], chance: u64) -> Written {
    let Some(target) = column.target() else {
        return Written { refused: all(cells, "grid-worked-out"), ..Written::default() };
    };
    if *column == Column::Phase && scenario.phases.iter().any(|phase| phase.start.is_some()) {
        return Written { refused: all(cells, "grid-phase-follows"), ..Written::default() };
    }
    let (mut sound, mut refused) = (Vec::new(), Vec::new());
    for cell in cells {
        let Some(inject) = scenario.inject(&cell.inject) else { continue };
        match read(scenario, vocabulary, column, inject, &cell.text) {
            Ok(text) => sound.push(Cell { text, ..cell.clone() }),
            Err(why) => refused.push(NotWritten { inject: cell.inject.clone(), text: cell.text.clone(), why }),
        }
    }
    let mut run = dry_run(scenario, vocabulary, column, target, &sound, chance);
    let faults = faults(&run, |problem| match problem.kind {
        "word" | "recipient" | "topic" => {
            let text = sound.get(place_of(problem.row)).map_or("", |cell| cell.text.as_str());
            unknown_value(scenario, vocabulary, column, text)
        }
        _ => say_with("grid-not-read", &[("what", problem.what.as_str().into()), ("column", column.label().into())]),
    });
    if !faults.is_empty() {
        let (bad, good): (Vec<(usize, Cell)>, _) =
            sound.into_iter().enumerate().partition(|(place, _)| faults.contains_key(place));
        let why = |place: &usize| faults.get(place).cloned().unwrap_or_default();
        refused.extend(bad.iter().map(|(place, cell)| NotWritten {
            inject: cell.inject.clone(),
            text: cell.text.clone(),
            why: why(place),
        }));
        let good: Vec<Cell> = good.into_iter().map(|(_, cell)| cell).collect();
        run = dry_run(scenario, vocabulary, column, target, &good, chance);
    }
    Written {
        changed: run.counts.updated,
        made: run.made.iter().map(|(_, name)| name.clone()).collect(),
        edit: edit(run, cells),
        refused,
    }
}

fn all(cells: &[Cell], why: &str) -> Vec<NotWritten> {
    let refused = |cell: &Cell| NotWritten { inject: cell.inject.clone(), text: cell.text.clone(), why: say(why) };
    cells.iter().map(refused).collect()
}

/// The text as the reader of lists takes it, or why it means nothing here.
fn read(
    scenario: &Scenario,
    vocabulary: &Vocabulary,
    column: &Column,
    inject: &Inject,
    text: &str,
) -> Result<String, String> {
    let text = text.trim();
    let unknown = || unknown_value(scenario, vocabulary, column, text);
    match column {
        Column::Title | Column::Text | Column::Notes if is_sealed(inject, column) => Err(say("grid-sealed")),
        Column::Number if text.is_empty() => Err(say("grid-number-needed")),
        Column::Time => Ok(whole_time(scenario, inject, text)),
        Column::Core | Column::Level if !text.is_empty() => code_of(vocabulary, column, text).ok_or_else(unknown),
        Column::Phase if !text.is_empty() && !scenario.phases.iter().any(|phase| same(&phase.name, text)) => {
            Err(unknown())
        }
        _ => Ok(text.to_owned()),
    }
}

/// That a column has no such value, with those that it has.
fn unknown_value(scenario: &Scenario, vocabulary: &Vocabulary, column: &Column, text: &str) -> String {
    let known = known(scenario, vocabulary, column);
    let mut named: Vec<&str> = known.iter().take(NAMED).map(|(value, _)| value.as_str()).collect();
    if known.len() > NAMED {
        named.push("…");
    }
    let values = [("text", text.into()), ("column", column.label().into()), ("known", named.join(", ").into())];
    say_with("grid-unknown-value", &values)
}

fn is_sealed(inject: &Inject, column: &Column) -> bool {
    match column {
        Column::Title => inject.is_sealed_text(&inject.title),
        Column::Text => inject.is_sealed_text(&inject.text),
        Column::Notes => inject.is_sealed_text(&inject.notes),
        _ => false,
    }
}

/// A time of day alone stays on the day on which the inject is.
fn whole_time(scenario: &Scenario, inject: &Inject, text: &str) -> String {
    match (inject.time, read_clock(text)) {
        (Some(time), Ok(minute)) => on_day(&scenario.exercise, time, minute),
        _ => text.to_owned(),
    }
}

fn code_of(vocabulary: &Vocabulary, column: &Column, text: &str) -> Option<String> {
    let facet = vocabulary.facet(column.facet()?)?;
    let is_it =
        |value: &&crate::checklist::Value| [&*value.id, &*value.english, &*value.fr].iter().any(|own| same(own, text));
    facet.values.iter().find(is_it).map(|value| value.id.to_string())
}

fn same(a: &str, b: &str) -> bool {
    a.trim().to_lowercase() == b.trim().to_lowercase()
}

fn dry_run(
    scenario: &Scenario,
    vocabulary: &Vocabulary,
    column: &Column,
    target: Target,
    cells: &[Cell],
    chance: u64,
) -> DryRun {
    let heading = match column {
        Column::Own(name) => name.to_string(),
        other => other.id(),
    };
    let mapped =
        |heading: &str, target| ColumnMapping { heading: heading.to_owned(), target: Some(target), by: By::Person };
    let columns = vec![mapped("key", Target::Key), mapped(&heading, target)];
    let sheet = SheetMapping { sheet: SHEET.to_owned(), taken: true, columns, ..SheetMapping::default() };
    // What no actor is called stays in words: a cell is no place to make a new actor by a slip.
    let mapping = Mapping { sheets: vec![sheet], clear_empty: true, ..Mapping::default() };
    let mapping = Mapping { senders_as_text: true, recipients_whole: true, ..mapping };
    let rows = cells.iter().zip(1..).map(|(cell, number)| {
        let value = if cell.text.is_empty() { Value::Empty } else { Value::Text(cell.text.as_str().into()) };
        Row { number, cells: vec![Value::Text(cell.inject.as_str().into()), value] }
    });
    let sheet = Sheet { name: SHEET.to_owned(), hidden: false, rows: rows.collect() };
    let book = Book { file: String::new(), kind: Kind::Pasted, sheets: vec![sheet], notes: Vec::new() };
    plan(scenario, &book, &mapping, vocabulary, chance)
}

/// Why cells cannot be written, by their place; what was only assumed of a time is no reason.
fn faults(run: &DryRun, why: impl Fn(&RowProblem) -> String) -> BTreeMap<usize, String> {
    let grave = run.problems.iter().filter(|problem| problem.kind != "time-note");
    let told = grave.map(|problem| (place_of(problem.row), why(problem)));
    let asked = run.rows.iter().filter(|row| run.is_blocked() && row.time.is_none() && !row.time_text.is_empty());
    let asked = asked.map(|row| (place_of(row.row), say("grid-time-needs-startex")));
    told.chain(asked).collect()
}

/// The place of a row among the cells; rows count from 1.
fn place_of(row: u32) -> usize {
    usize::try_from(row).unwrap_or_default().saturating_sub(1)
}

/// The edit of a run; where only injects change, as the change of those, so that the step is called by them.
fn edit(run: DryRun, cells: &[Cell]) -> Option<Edit> {
    let (edit, after) = (run.edit?, run.after?);
    if !run.made.is_empty() || !run.own_columns.is_empty() {
        return Some(Edit::Together { label_key: "grid-step".into(), edits: vec![edit] });
    }
    let injects = cells.iter().filter_map(|cell| after.inject(&cell.inject));
    Some(Edit::ChangeMany(injects.map(|inject| Record::Inject(Arc::clone(inject))).collect()))
}
