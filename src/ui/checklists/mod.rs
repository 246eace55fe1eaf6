//! The dialog of checklists: which there are, which count for the open scenario, and files of the organisation.

mod data;
mod fault_view;
mod row_view;
mod view;

pub use data::{Origin, Row, Standing, rows};
pub use view::checklists_ui;
