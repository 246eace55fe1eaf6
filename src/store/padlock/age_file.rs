//! Bytes in the form of age: shut and opened, and told apart from everything else.

use super::Passphrase;
use crate::words::say_with;
use age::scrypt::{Identity, Recipient};
use age::{DecryptError, Decryptor};
use std::io;

/// How every age file begins; its version follows.
const HEAD: &[u8] = b"age-encryption.org/";
/// How one begins that is written in letters.
const IN_LETTERS: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
/// A file under a passphrase has a head of some two hundred bytes; what is longer is not read.
pub const LONGEST_HEAD: usize = 4096;
/// The hardest guess that is made: two to the power of this many rounds, which take 256 MB.
pub const HARDEST: u8 = 18;

/// Why protected bytes were not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// Nobody gave a passphrase.
    NoPassphrase,
    /// The passphrase is another one.
    WrongPassphrase,
    /// It stands under keys and not under a passphrase.
    Keys,
    /// It stands there in letters.
    InLetters,
    /// A guess would take more than this program gives: two to the power of so many rounds.
    TooHard(u8),
    /// It is of a form that this program does not know.
    OtherForm,
    /// It was cut off or changed since it was written.
    Damaged,
}

impl Unopened {
    /// What is wrong with this file, and what to do.
    pub fn message(self, file: &str) -> String {
        let id = match self {
            Self::NoPassphrase => "padlock-no-passphrase",
            Self::WrongPassphrase => "padlock-wrong",
            Self::Keys => "padlock-keys",
            Self::InLetters => "padlock-in-letters",
            Self::TooHard(_) => "padlock-too-hard",
            Self::OtherForm => "padlock-other-form",
            Self::Damaged => "padlock-damaged",
        };
        say_with(id, &[("file", file.into())])
    }

    /// Whether another passphrase could open it.
    pub fn waits_for_passphrase(self) -> bool {
        matches!(self, Self::NoPassphrase | Self::WrongPassphrase)
    }
}

impl From<DecryptError> for Unopened {
    fn from(error: DecryptError) -> Self {
        match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => Self::WrongPassphrase,
            DecryptError::ExcessiveWork { required, .. } => Self::TooHard(required),
            DecryptError::NoMatchingKeys => Self::Keys,
            DecryptError::UnknownFormat => Self::OtherForm,
            DecryptError::InvalidHeader | DecryptError::InvalidMac | DecryptError::Io(_) => Self::Damaged,
        }
    }
}

/// Whether bytes say of themselves that they are protected.
pub fn is_protected(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.starts_with(HEAD) || bytes.starts_with(IN_LETTERS)
}

/// Whether bytes could be opened by a passphrase at all.
pub(super) fn examine(bytes: &[u8]) -> Result<(), Unopened> {
    if header(bytes)?.is_scrypt() { Ok(()) } else { Err(Unopened::Keys) }
}

/// The library reads a head line by line and each time from its beginning, so that the length is looked at first.
pub(super) fn header(bytes: &[u8]) -> Result<Decryptor<&[u8]>, Unopened> {
    const LAST_LINE: &[u8] = b"\n---";
    if bytes.starts_with(IN_LETTERS) {
        return Err(Unopened::InLetters);
    }
    let first = bytes.get(..LONGEST_HEAD).unwrap_or(bytes);
    let has_end = first.windows(LAST_LINE.len()).any(|window| window == LAST_LINE);
    let is_v1 = bytes.starts_with(b"age-encryption.org/v1\n");
    match (is_v1, has_end) {
        (true, true) => Ok(Decryptor::new_buffered(bytes)?),
        (true, false) if bytes.len() > LONGEST_HEAD => Err(Unopened::Keys),
        (true, false) => Err(Unopened::Damaged),
        (false, _) => Err(Unopened::OtherForm),
    }
}

/// Reads what stands under an identity.
pub(super) fn opened(bytes: &[u8], identity: &dyn age::Identity) -> Result<Vec<u8>, Unopened> {
    let mut reader = header(bytes)?.decrypt(std::iter::once(identity))?;
    let mut plain = Vec::with_capacity(bytes.len());
    io::Read::read_to_end(&mut reader, &mut plain).map_err(|_torn| Unopened::Damaged)?;
    Ok(plain)
}

pub(super) fn open(passphrase: &Passphrase, bytes: &[u8]) -> Result<Vec<u8>, Unopened> {
    examine(bytes)?;
    let mut identity = Identity::new(passphrase.secret().clone());
    identity.set_max_work_factor(HARDEST);
    opened(bytes, &identity)
}

pub(super) fn shut(passphrase: &Passphrase, hardness: u8, plain: &[u8]) -> io::Result<Vec<u8>> {
    let mut recipient = Recipient::new(passphrase.secret().clone());
    recipient.set_work_factor(hardness);
    age::encrypt(&recipient, plain).map_err(io::Error::other)
}
