//! The dialogs around a passphrase: protecting the open exercise, and giving the passphrase of something that is.

mod protect_view;
mod state;
mod unlock_view;

pub use protect_view::protect_ui;
pub use state::{ProtectState, UnlockState};
pub use unlock_view::unlock_ui;
