//! Find and replace: what is looked for, every place with the words before and after, and a tick on each.

mod state;
mod view;

pub use state::{Reach, ReplaceState};
pub use view::replace_ui;
