//! The injects as a grid of cells: what a column is, what a cell says, what can stand in it, and how written cells
//! become one edit.
//!
//! Writing goes the way of every list that is brought in, so that a cell takes what an imported list may say.

mod asks;
mod column;
mod known;
mod rows;
mod text;
mod write;

pub use asks::asks_for;
pub use column::Column;
pub use known::known;
pub use rows::{pasted_cells, rows_text};
pub use text::{cell_text, incident_path, recipients};
pub use write::{Cell, NotWritten, Written, write};
