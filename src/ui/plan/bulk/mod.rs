//! The fields that several marked injects have in common, set together as one step of undo.

pub mod data;
mod view;

pub(super) use view::bulk_ui;

/// What is being typed for several injects.
#[derive(Debug, Default)]
pub struct BulkState {
    /// Minutes to move by, as typed.
    pub(super) minutes: String,
    /// Whether the first field takes the focus.
    pub(super) take_focus: bool,
}
