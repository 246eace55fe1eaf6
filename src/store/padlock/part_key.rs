//! The key under which the parts of a journal stand, since a passphrase for each change would take too long.

use super::age_file::opened;
use super::{Padlock, Unopened};
use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use std::io;

/// A key of its own for each document that is open: everybody may shut parts, the passphrase opens them.
pub struct PartKey {
    recipient: Recipient,
    /// The other side of the key, under the passphrase.
    pub shut: Vec<u8>,
}

impl PartKey {
    pub(super) fn make(padlock: &Padlock) -> io::Result<Self> {
        let identity = Identity::generate();
        let shut = padlock.shut(identity.to_string().expose_secret().as_bytes())?;
        Ok(Self { recipient: identity.to_public(), shut })
    }

    /// Shuts one part, which is quick.
    ///
    /// # Errors
    /// The system gives no chance.
    pub fn shut_part(&self, plain: &[u8]) -> io::Result<Vec<u8>> {
        age::encrypt(&self.recipient, plain).map_err(io::Error::other)
    }
}

/// The opened side of such a key.
pub struct PartOpener(Identity);

impl PartOpener {
    /// Takes the key out of what stands under the passphrase.
    ///
    /// # Errors
    /// No padlock fits, or the bytes hold no key.
    pub fn new(shut: &[u8], padlocks: &[Padlock]) -> Result<(Self, Padlock), Unopened> {
        let (plain, padlock) = super::open_any(shut, padlocks)?;
        let text = std::str::from_utf8(&plain).map_err(|_no_text| Unopened::Damaged)?;
        let identity = text.trim().parse::<Identity>().map_err(|_no_key| Unopened::Damaged)?;
        Ok((Self(identity), padlock))
    }

    /// What one part says; `None` where it is no part of this journal.
    pub fn open_part(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        opened(bytes, &self.0).ok()
    }
}
