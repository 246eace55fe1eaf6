//! A passphrase in memory.

use age::secrecy::{ExposeSecret, SecretString};
use std::fmt;

/// A passphrase, which no message and no log shows, and which is wiped from memory at the end.
#[derive(Clone, Default)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes what was typed.
    pub fn new(typed: impl Into<String>) -> Self {
        Self(SecretString::from(typed.into()))
    }

    /// How many letters it has.
    pub fn length(&self) -> usize {
        self.shown().chars().count()
    }

    pub(in crate::store) fn shown(&self) -> &str {
        self.0.expose_secret()
    }

    pub(super) fn secret(&self) -> &SecretString {
        &self.0
    }
}

impl PartialEq for Passphrase {
    fn eq(&self, other: &Self) -> bool {
        self.shown() == other.shown()
    }
}

impl Eq for Passphrase {}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}
