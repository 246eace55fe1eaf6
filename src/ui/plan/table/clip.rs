//! Copying rows out, pasting a column in, filling down.

use super::cells::{CellGround, Cells};
use super::sort::Column;
use crate::app::grid::{Cell, cell_text, pasted_cells, rows_text};
use crate::app::{Document, Message, Notice};
use crate::scenario::{Inject, InjectId};
use crate::ui::outbox::Outbox;
use crate::ui::plan::PlanState;
use crate::words::say;
use egui::Ui;
use std::sync::Arc;

/// The marked injects in the order in which they are shown.
fn marked(state: &PlanState) -> Vec<Arc<Inject>> {
    let data = &state.table.data;
    let shown = data.entries.iter().filter_map(|entry| data.inject(*entry));
    shown.filter(|inject| state.selection.has(&inject.id)).cloned().collect()
}

/// The marked rows as a spreadsheet takes them, under the heads of the columns that are shown; one cell alone where
/// one row is marked.
pub fn copied(document: &Document, state: &PlanState) -> Option<String> {
    let rows = marked(state);
    let (scenario, vocabulary) = (document.scenario(), document.vocabulary());
    let text = |inject: &Inject, column: &Column| match column {
        Column::Evidence => Cells::of(CellGround::of(document, &state.evidence), inject, std::iter::empty())
            .evidence_text()
            .unwrap_or_default(),
        column => cell_text(scenario, vocabulary, inject, column),
    };
    match rows.as_slice() {
        [] => None,
        [only] => Some(rows_text(&[vec![text(only, &state.table.column)]])),
        several => {
            let heads = state.table.shown.iter().map(Column::head).collect();
            let row = |inject: &Arc<Inject>| state.table.shown.iter().map(|column| text(inject, column)).collect();
            let rows: Vec<Vec<String>> = std::iter::once(heads).chain(several.iter().map(row)).collect();
            Some(rows_text(&rows))
        }
    }
}

/// Whether pasted text is for the cells at the cursor, and not a list of injects to bring in.
pub fn takes(state: &PlanState, text: &str) -> bool {
    let cells = pasted_cells(text);
    cells.is_some_and(|cells| cells.len() == 1 || cells.len() <= targets(state, cells.len()).len())
}

/// Where so many cells go: all marked rows, or from the cursor downwards.
fn targets(state: &PlanState, count: usize) -> Vec<InjectId> {
    let marked = marked(state);
    if count == 1 || marked.len() > 1 {
        return marked.into_iter().map(|inject| inject.id.clone()).collect();
    }
    let shown = state.table.data.shown();
    let from = shown.iter().position(|id| Some(id) == state.selection.current());
    from.map(|from| shown.into_iter().skip(from).take(count).collect()).unwrap_or_default()
}

/// Writes pasted cells into the column of the cursor: one text into all marked rows, several one below the other.
pub fn paste(state: &PlanState, out: &mut Outbox, text: &str) {
    let Some(cells) = pasted_cells(text) else { return };
    let rows = targets(state, cells.len());
    let texts = cells.iter().cycle().take(if cells.len() == 1 { rows.len() } else { cells.len() });
    let cells = rows.into_iter().zip(texts).map(|(inject, text)| Cell { inject, text: text.clone() });
    out.messages.push(Message::WriteCells(state.table.column.clone(), cells.collect()));
}

/// Takes the cells of the marked rows in the column of the cursor, and empties them.
pub fn cut(ui: &Ui, document: &Document, state: &PlanState, out: &mut Outbox) {
    let column = &state.table.column;
    let text = |inject: &Arc<Inject>| vec![cell_text(document.scenario(), document.vocabulary(), inject, column)];
    let cells: Vec<Vec<String>> = marked(state).iter().map(text).collect();
    if !cells.is_empty() {
        ui.copy_text(rows_text(&cells));
        empty_cells(state, out);
    }
}

/// Empties the cells of the marked rows in the column of the cursor.
pub fn empty_cells(state: &PlanState, out: &mut Outbox) -> bool {
    let rows = targets(state, 1);
    let any = !rows.is_empty();
    let cells = rows.into_iter().map(|inject| Cell { inject, text: String::new() });
    out.messages.push(Message::WriteCells(state.table.column.clone(), cells.collect()));
    any
}

/// Gives all marked rows what the first of them says in the column of the cursor; one row alone what the row above says.
pub fn fill_down(document: &Document, state: &PlanState, out: &mut Outbox) -> bool {
    let column = &state.table.column;
    if !column.is_written() || *column == Column::Number {
        let text = if *column == Column::Number { say("table-fill-number") } else { say("grid-worked-out") };
        out.messages.push(Message::Tell(Notice { is_error: false, text }));
        return true;
    }
    let mut rows = marked(state);
    if let [only] = rows.as_slice() {
        let shown = state.table.data.shown();
        let place = shown.iter().position(|id| *id == only.id).and_then(|place| place.checked_sub(1));
        let above = place.and_then(|place| document.scenario().inject(shown.get(place)?)).cloned();
        rows.splice(0..0, above);
    }
    let [first, others @ ..] = rows.as_slice() else { return false };
    let text = cell_text(document.scenario(), document.vocabulary(), first, column);
    let cells: Vec<Cell> = others.iter().map(|inject| Cell { inject: inject.id.clone(), text: text.clone() }).collect();
    if !cells.is_empty() {
        out.messages.push(Message::WriteCells(column.clone(), cells));
    }
    true
}
