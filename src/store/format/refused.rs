//! Why a file cannot be opened at all.

use crate::words::say_with;
use std::fmt;

/// Why a file is not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Nothing is in it.
    Empty,
    /// Only zero bytes are in it, as after a power cut.
    OnlyZeros,
    /// It is larger than any scenario.
    TooBig,
    /// It is text, but in UTF-16.
    Utf16,
    /// It is no text.
    Binary,
    /// It stands under a passphrase.
    Protected,
    /// It is text, but no scenario.
    NoScenario,
}

/// A file that is not opened, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The name of the file.
    pub file: String,
    /// The reason.
    pub reason: Reason,
}

impl Refused {
    /// What is wrong, and what to do.
    pub fn message(&self) -> String {
        let id = match self.reason {
            Reason::Empty => "store-refused-empty",
            Reason::OnlyZeros => "store-refused-zeros",
            Reason::TooBig => "store-refused-too-big",
            Reason::Utf16 => "store-refused-utf16",
            Reason::Binary => "store-refused-binary",
            Reason::Protected => "store-refused-protected",
            Reason::NoScenario => "store-refused-no-scenario",
        };
        say_with(id, &[("file", self.file.as_str().into())])
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message())
    }
}

impl std::error::Error for Refused {}
