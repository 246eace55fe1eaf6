//! The Brief desk, where a trainer chooses an edition, sees its pages as they will print, and takes it away.
//!
//! `choices`, `data`, `sheets`, `making` and `writing` hold what is chosen, known, drawn, made and written;
//! the views draw them and say what is wanted.

mod centre_view;
mod checks;
mod choices;
mod command;
mod data;
mod dress_view;
mod edition_view;
mod foot_view;
mod formats_view;
mod making;
mod marking_view;
mod news;
mod pages_view;
mod parts_view;
mod right_view;
mod sheets;
mod state;
mod view;
mod writing;

pub use checks::{Check, Jump};
pub use choices::Choices;
pub use command::run_command;
pub use data::{BriefData, PartRow, part_rows};
pub use making::Outcome;
pub use sheets::Zoom;
pub use state::BriefState;
pub use view::{brief_ui, dialogs_ui};
pub use writing::Told;
