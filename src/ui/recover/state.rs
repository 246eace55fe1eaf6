//! What a person looks at in the dialog.

use crate::app::keeping::Name;

/// Which work is looked into, and which is to be let go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecoverState {
    /// The work whose changes are listed.
    pub listed: Option<Name>,
    /// The work about which is asked whether it may go.
    pub asked: Option<Name>,
}
