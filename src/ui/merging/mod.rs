//! Bringing in a copy: what comes in by itself on the left, one choice with its versions in the middle.

mod ask_view;
mod choice_view;
mod command;
mod data;
mod list_view;
mod marked;
mod panes_view;
mod record_view;
mod rest;
mod result_view;
mod state;
mod verdicts_view;
mod view;

pub use ask_view::dropped_ui;
pub use command::run_command;
pub use marked::{Part, words_ui};
pub use state::MergingState;
pub(crate) use view::inside;
pub use view::{bar_ui, merging_ui};
