//! Comparing two versions: what changed on the left, one change in detail on the right.

mod ask_view;
mod data;
mod detail_view;
mod list_view;
mod state;
mod view;

pub use ask_view::ask_ui;
pub use data::{Entry, Group, Target, entries};
pub use state::ComparingState;
pub use view::{comparing_ui, run_command};
