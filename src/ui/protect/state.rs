//! What is typed in the dialogs; it goes away with them.

use crate::app::Passphrase;
use egui::text_edit::TextEditState;
use egui::{Context, Id};

/// A passphrase while it is set, changed or taken away.
#[derive(Clone, Default)]
pub struct ProtectState {
    pub(super) passphrase: String,
    pub(super) again: String,
    /// Whether it is asked once more whether the passphrase goes.
    pub(super) removing: bool,
    /// Whether the first field had the focus.
    pub(super) focused: bool,
}

/// A passphrase while it is given.
#[derive(Clone, Default)]
pub struct UnlockState {
    pub(super) typed: String,
    /// How many wrong ones were seen, so that the field is emptied after each.
    pub(super) wrong: usize,
    pub(super) focused: bool,
}

/// The fields of both dialogs.
pub(super) fn fields() -> [Id; 3] {
    [Id::unique("protect passphrase"), Id::unique("protect again"), Id::unique("unlock passphrase")]
}

/// Takes what was typed, and forgets what the fields remember for undoing.
pub(super) fn taken(ctx: &Context, typed: &mut String) -> Passphrase {
    fields().into_iter().for_each(|field| TextEditState::default().store(ctx, field));
    Passphrase::new(std::mem::take(typed))
}
