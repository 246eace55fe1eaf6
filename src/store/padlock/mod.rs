//! A passphrase over a document: what stands on the disk is then an ordinary age file.
//!
//! The `age` and `rage` programs open it too, and inside is the text of the scenario as it would stand there
//! otherwise. The passphrase is held in memory only, in a type that never shows it and wipes it at the end.

mod age_file;
mod part_key;
mod passphrase;

pub use age_file::{HARDEST, LONGEST_HEAD, Unopened, is_protected};
pub use part_key::{PartKey, PartOpener};
pub use passphrase::Passphrase;

use super::format::{self, Opened};
use crate::scenario::Scenario;
use std::fmt;
use std::io;
use std::sync::{Arc, OnceLock};

/// A shorter passphrase would protect nothing.
pub const SHORTEST: usize = 10;
/// How hard one guess is made: two to the power of this many rounds, which take 64 MB and some tenths of a second.
const USUAL: u8 = 16;

/// The passphrase of one document, ready to shut and to open.
#[derive(Clone)]
pub struct Padlock(Arc<Held>);

struct Held {
    passphrase: Passphrase,
    hardness: u8,
    part_key: OnceLock<Option<PartKey>>,
}

impl Padlock {
    /// One with this passphrase.
    pub fn new(passphrase: Passphrase) -> Self {
        Self::as_hard_as(passphrase, USUAL)
    }

    /// One that makes a guess as hard as two to the power of `hardness` rounds.
    pub fn as_hard_as(passphrase: Passphrase, hardness: u8) -> Self {
        let hardness = hardness.clamp(1, HARDEST);
        Self(Arc::new(Held { passphrase, hardness, part_key: OnceLock::new() }))
    }

    /// Puts bytes under the passphrase. It takes some tenths of a second.
    ///
    /// # Errors
    /// The system gives no chance.
    pub fn shut(&self, plain: &[u8]) -> io::Result<Vec<u8>> {
        age_file::shut(&self.0.passphrase, self.0.hardness, plain)
    }

    /// What stands under the passphrase. It takes some tenths of a second.
    ///
    /// # Errors
    /// The passphrase is another one, or the bytes are not what they should be.
    pub fn open(&self, bytes: &[u8]) -> Result<Vec<u8>, Unopened> {
        age_file::open(&self.0.passphrase, bytes)
    }

    /// The key for the parts of journals of this document; it is made when it is first asked for.
    pub fn part_key(&self) -> Option<&PartKey> {
        self.0.part_key.get_or_init(|| PartKey::make(self).ok()).as_ref()
    }
}

impl PartialEq for Padlock {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.passphrase == other.0.passphrase
    }
}

impl Eq for Padlock {}

impl fmt::Debug for Padlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Padlock")
    }
}

/// The bytes of a file with this scenario: its text, under the passphrase where there is one.
///
/// # Errors
/// The system gives no chance for the passphrase.
pub fn write(scenario: &Scenario, padlock: Option<&Padlock>) -> io::Result<Vec<u8>> {
    let text = format::write(scenario);
    match padlock {
        Some(padlock) => padlock.shut(text.as_bytes()),
        None => Ok(text.into_bytes()),
    }
}

/// What stands in a file, opened by the first padlock that fits, which is given back too.
///
/// # Errors
/// Nothing fits, or the bytes are not what they should be.
pub fn open_any(bytes: &[u8], padlocks: &[Padlock]) -> Result<(Vec<u8>, Padlock), Unopened> {
    age_file::examine(bytes)?;
    let mut why = Unopened::NoPassphrase;
    for padlock in padlocks {
        match padlock.open(bytes) {
            Ok(plain) => return Ok((plain, padlock.clone())),
            Err(Unopened::WrongPassphrase) => why = Unopened::WrongPassphrase,
            Err(other) => return Err(other),
        }
    }
    Err(why)
}

/// Reads the bytes of a file that may stand under one of these passphrases; what cannot be read is nothing.
pub fn read_any(bytes: &[u8], name: &str, padlocks: &[Padlock]) -> Option<Opened> {
    if is_protected(bytes) {
        let (plain, _) = open_any(bytes, padlocks).ok()?;
        return format::read(&plain, name).ok();
    }
    format::read(bytes, name).ok()
}
