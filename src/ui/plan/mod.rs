//! The Plan desk: outline, table or setting, and beside them what is selected.
//!
//! Derived data is kept in [`PlanState`] and computed anew only when the scenario or the question changes.

mod bulk;
pub mod chain;
mod command;
pub mod evidence;
mod filter_field;
mod layout;
mod make;
pub mod outline;
mod pressed;
mod right;
mod selection;
mod state;
pub mod table;
pub mod timeline;
mod toolbar;

pub use command::run_command;
pub use layout::plan_ui;
pub use selection::Selection;
pub use state::{PlanState, Region, View};
