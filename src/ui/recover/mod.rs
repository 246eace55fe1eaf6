//! The dialog for work that was not saved when an earlier run ended: what it is, and going on with it or letting it go.

mod state;
mod view;

pub use state::RecoverState;
pub use view::recover_ui;
