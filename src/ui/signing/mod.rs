//! Sign-offs, keys and review copies: who vouches for what, what changed since, and what a reviewer takes home.
//!
//! `data` describes the sign-offs and is worked out once for each value of the scenario; the views draw and ask.

mod change;
mod change_view;
mod copy_view;
mod data;
mod entry_view;
mod form_view;
mod key_choice_view;
mod key_forget_view;
mod key_form_view;
mod keys_view;
mod list_view;
mod state;
mod strip;

pub use change::{ChangeRow, change_rows};
pub(in crate::ui) use change_view::{ChangeState, since_ui};
pub use data::{Entry, Mark, SignData, SubjectRow};
pub use list_view::signatures_ui;
pub use state::SigningState;
pub use strip::copy_strip_ui;

use crate::app::Session;
use crate::ui::outbox::Outbox;
use egui::Context;

/// Draws the dialogs that are open: the form, the copy, the keys.
pub fn dialogs_ui(ctx: &Context, session: &Session, state: &mut SigningState, out: &mut Outbox) {
    state.follow(session, out);
    form_view::form_ui(ctx, session, state, out);
    copy_view::copy_ui(ctx, session, state, out);
    keys_view::keys_ui(ctx, session, state, out);
}
