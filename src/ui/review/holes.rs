//! The matrix: for each topic, or each family of lines of one topic, how many injects of a phase, core task, audience,
//! objective or storyline are evidence.
//!
//! A cell counts injects that are evidence for at least one line of its row. It claims nothing more:
//! no line asks for injects in every column.

use super::data::TopicRow;
use super::filters::{Axis, RowKey};
use super::rows::{Row, rows};
use crate::app::Document;
use crate::coverage::{Bits, Coverage, Line, Verdict};
use crate::scenario::{Scenario, TagId};
use crate::words::say;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most columns that stand side by side; with more, those with holes come first.
pub const WIDEST: usize = 7;

/// One column of the matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// The id of the record; empty for injects that belong to none.
    pub id: SmolStr,
    /// A short name.
    pub name: String,
    /// The full name.
    pub full: String,
}

/// What one cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// No line of the row asks for anything.
    NothingAsked,
    /// Essential lines are open and nothing is here.
    Hole,
    /// Nothing is here, and no essential line is open.
    Nothing,
    /// Injects are evidence for lines of the topic.
    Evidence {
        /// How many injects.
        injects: usize,
        /// For how many lines.
        lines: usize,
        /// How many of those lines are covered.
        covered: usize,
        /// The worst verdict among those lines.
        worst: Verdict,
    },
}

/// One row of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoleRow {
    /// The topic, and which of its lines.
    pub key: RowKey,
    /// The short code of the topic or family.
    pub code: String,
    /// Its name.
    pub label: String,
    /// One cell for each column.
    pub cells: Vec<Cell>,
    /// How many of the injects that are evidence belong to the main play, and how many there are.
    pub integrated: Option<(usize, usize)>,
}

impl HoleRow {
    /// How many cells are holes.
    pub fn holes(&self) -> usize {
        self.cells.iter().filter(|cell| **cell == Cell::Hole).count()
    }
}

/// The whole matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holes {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, most holes on top.
    pub rows: Vec<HoleRow>,
    /// The injects of each column.
    slots: Vec<Bits>,
}

impl Holes {
    /// Describes the matrix, of all topics or inside one; what was shown before gives the order of rows and columns.
    pub fn of(
        document: &Document,
        axis: Axis,
        topics: &[TopicRow],
        inside: Option<&TagId>,
        shown: Option<&Self>,
    ) -> Self {
        let coverage = document.coverage();
        let mut columns = columns(document, axis);
        let mut slots = members(coverage, document.scenario(), axis, &columns);
        // Where every inject belongs somewhere, nothing is said of those that belong nowhere.
        if columns.last().zip(slots.last()).is_some_and(|(column, slots)| column.id.is_empty() && slots.is_empty()) {
            columns.pop();
            slots.pop();
        }
        let rows = rows(document, topics, inside).iter().map(|it| row(coverage, it, &columns, &slots)).collect();
        let mut holes = Self { columns, rows, slots };
        if holes.columns.len() > WIDEST {
            holes.sort_columns(shown);
        }
        let place = |row: &HoleRow| shown.and_then(|shown| shown.rows.iter().position(|known| known.key == row.key));
        holes.rows.sort_by_cached_key(|row| (place(row), std::cmp::Reverse(row.holes())));
        holes
    }

    /// The cell of a row and a column.
    pub fn cell(&self, row: &RowKey, column: &str) -> Option<Cell> {
        let place = self.columns.iter().position(|known| known.id == column)?;
        self.rows.iter().find(|known| known.key == *row)?.cells.get(place).copied()
    }

    /// The injects of a column.
    pub fn injects_of(&self, column: &str) -> Option<&Bits> {
        self.slots.get(self.columns.iter().position(|known| known.id == column)?)
    }

    fn sort_columns(&mut self, shown: Option<&Self>) {
        let holes = |place: usize| self.rows.iter().filter(|row| row.cells.get(place) == Some(&Cell::Hole)).count();
        let known = |id: &SmolStr| shown.and_then(|shown| shown.columns.iter().position(|column| column.id == *id));
        let mut order: Vec<usize> = (0..self.columns.len()).collect();
        order.sort_by_cached_key(|place| {
            let id = self.columns.get(*place).map(|column| &column.id);
            (id.and_then(known), std::cmp::Reverse(holes(*place)))
        });
        self.columns = order.iter().filter_map(|place| self.columns.get(*place).cloned()).collect();
        self.slots = order.iter().filter_map(|place| self.slots.get(*place).cloned()).collect();
        for row in &mut self.rows {
            row.cells = order.iter().filter_map(|place| row.cells.get(*place).copied()).collect();
        }
    }
}

fn column(id: &SmolStr, name: &str, full: &str) -> Column {
    let name = if name.trim().is_empty() { full } else { name };
    Column { id: id.clone(), name: name.trim().to_owned(), full: full.trim().to_owned() }
}

fn columns(document: &Document, axis: Axis) -> Vec<Column> {
    let scenario = document.scenario();
    match axis {
        Axis::Phase => phases(document),
        Axis::Core => cores(document),
        Axis::Audience => scenario.audiences.iter().map(|it| column(&it.id.0, &it.name, &it.name)).collect(),
        Axis::Objective => {
            let objectives = scenario
                .objectives
                .iter()
                .map(|it| column(&it.id.0, &it.number, &format!("{} {}", it.number, it.title)));
            objectives.chain([none("review-no-objective")]).collect()
        }
        Axis::Storyline => {
            let storylines =
                scenario.storylines.iter().map(|it| column(&it.id.0, &it.code, &format!("{} {}", it.code, it.title)));
            storylines.chain([none("review-no-storyline")]).collect()
        }
    }
}

/// The core tasks that the exercise trains.
fn cores(document: &Document) -> Vec<Column> {
    let tasks = &document.scenario().exercise.core_tasks;
    let named = tasks.iter().map(|task| {
        let label = document.vocabulary().label("core", task.as_str());
        column(&SmolStr::new(task.as_str()), label, label)
    });
    named.chain([none("review-no-core")]).collect()
}

/// Injects that belong to no objective or storyline are counted too.
fn none(words: &str) -> Column {
    Column { id: SmolStr::default(), name: say("review-none-column"), full: say(words) }
}

/// Phases go by the names that the exercise gives them.
fn phases(document: &Document) -> Vec<Column> {
    let named = document.scenario().phases.iter().map(|phase| {
        let kind = document.vocabulary().label("phase", phase.kind.as_str());
        match (phase.name.trim(), kind) {
            ("", kind) => column(&phase.id.0, kind, kind),
            (name, "") => column(&phase.id.0, name, name),
            (name, kind) => column(&phase.id.0, name, &format!("{name} · {kind}")),
        }
    });
    named.collect()
}

/// The injects of each column.
fn members(coverage: &Coverage, scenario: &Scenario, axis: Axis, columns: &[Column]) -> Vec<Bits> {
    let mut slots = vec![Bits::default(); columns.len()];
    let places: BTreeMap<&str, usize> =
        columns.iter().enumerate().map(|(place, column)| (column.id.as_str(), place)).collect();
    let storylines: BTreeMap<&str, &str> = scenario
        .incidents
        .iter()
        .filter_map(|incident| Some((incident.id.as_str(), incident.storyline.as_ref()?.as_str())))
        .collect();
    for inject in scenario.injects.iter() {
        let Some(slot) = coverage.table().slot_of(&inject.id) else { continue };
        let mut put = |id: &str| {
            if let Some(bits) = places.get(id).and_then(|place| slots.get_mut(*place)) {
                bits.set(slot, true);
            }
        };
        match axis {
            Axis::Phase => scenario.phase_of(inject).iter().for_each(|phase| put(phase.id.as_str())),
            // An inject that names none belongs to the only one there is.
            Axis::Core if inject.core.is_empty() => match scenario.exercise.core_tasks.as_slice() {
                [only] => put(only.as_str()),
                _ => put(""),
            },
            Axis::Core => put(inject.core.as_str()),
            // An inject that names no audience goes to all of them.
            Axis::Audience if inject.audiences.is_empty() => columns.iter().for_each(|column| put(&column.id)),
            Axis::Audience => inject.audiences.iter().for_each(|id| put(id.as_str())),
            Axis::Objective if inject.objectives.is_empty() => put(""),
            Axis::Objective => inject.objectives.iter().for_each(|id| put(id.as_str())),
            Axis::Storyline => {
                let incident = inject.incident.as_ref().and_then(|incident| storylines.get(incident.as_str()));
                put(incident.copied().unwrap_or_default());
            }
        }
    }
    slots
}

fn row(coverage: &Coverage, row: &Row, columns: &[Column], slots: &[Bits]) -> HoleRow {
    let takes = |line: &Line| line.requirement.topic == row.key.topic.as_str() && row.key.group.takes(line);
    let of_row = coverage.lines().iter().filter(|line| takes(line));
    let asking: Vec<&Arc<Line>> =
        of_row.filter(|line| !matches!(line.verdict, Verdict::NotApplicable | Verdict::Waived)).collect();
    let mut evidence = Bits::default();
    asking.iter().for_each(|line| evidence.add(&line.evidence));
    let essential_open = asking.iter().any(|line| line.is_essential_open());
    // Nobody wants injects that belong nowhere, so that none there is no hole.
    let open = |column: &Column| essential_open && !column.id.is_empty();
    let cells = columns.iter().zip(slots).map(|(column, slots)| cell(&asking, &evidence, slots, open(column)));
    let (all, integrated) = coverage.integrated_in(asking.iter().map(|line| &***line));
    HoleRow {
        cells: cells.collect(),
        key: row.key.clone(),
        code: row.code.clone(),
        label: row.label.clone(),
        integrated: (all > 0).then_some((integrated, all)),
    }
}

fn cell(asking: &[&Arc<Line>], evidence: &Bits, slots: &Bits, open: bool) -> Cell {
    if asking.is_empty() {
        return Cell::NothingAsked;
    }
    let served: Vec<Verdict> =
        asking.iter().filter(|line| line.evidence.meets(slots)).map(|line| line.verdict).collect();
    let injects = evidence.count_with(slots);
    if injects == 0 {
        return if open { Cell::Hole } else { Cell::Nothing };
    }
    let covered = served.iter().filter(|verdict| **verdict == Verdict::Covered).count();
    let worst = match () {
        () if served.iter().any(|verdict| matches!(verdict, Verdict::Partly | Verdict::Missing)) => Verdict::Partly,
        () if served.contains(&Verdict::Waits) => Verdict::Waits,
        () => Verdict::Covered,
    };
    Cell::Evidence { injects, lines: served.len(), covered, worst }
}
