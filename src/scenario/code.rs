//! Values of the controlled vocabularies, as a scenario holds them: plain names.
//!
//! Which names exist is data of the checklist layer. A scenario keeps a name that nobody knows,
//! so that an organisation's own vocabulary and newer versions survive.

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::fmt;
use std::sync::Arc;

/// A text that a person wrote, shared by all versions of a scenario that hold it.
pub type Text = Arc<str>;

macro_rules! name_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub SmolStr);

        impl $name {
            /// Makes it from its text.
            pub fn new(text: impl AsRef<str>) -> Self { Self(SmolStr::new(text)) }
            /// Its text.
            pub fn as_str(&self) -> &str { &self.0 }
            /// Whether nothing was chosen.
            pub fn is_empty(&self) -> bool { self.0.is_empty() }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
        }
        impl From<&str> for $name { fn from(text: &str) -> Self { Self::new(text) } }
    };
}

name_type! {
    /// One value of the vocabulary that its field names, such as `report_up` in the field of an
    /// expected action; empty where nothing was chosen.
    Code
}
name_type! {
    /// A tag by its whole id, such as `caac.violation.abduction`.
    TagId
}
name_type! {
    /// The id of a requirement, such as `CAAC-ABD-02`.
    RequirementId
}

/// Fields that this version does not know, by name, with their text as it stood in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Extra(pub Vec<(SmolStr, Text)>);

impl Extra {
    /// Whether the record had no unknown field.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
