//! One key: whose it is, its fingerprint, and its public side.

use crate::words::plain::clean_text;
use minisign::{PublicKey, PublicKeyBox};
use sha2::{Digest, Sha256};
use smol_str::SmolStr;
use std::fmt;

/// What stands before a remark in files of minisign.
const REMARK: &str = "untrusted comment: ";
/// How the bytes of a key of this kind begin.
const KIND: &[u8] = b"Ed";
/// How our remark begins, after which the owner stands.
const OURS: &str = "crosscut key of ";

/// The public side of a key.
#[derive(Clone)]
pub struct Key {
    /// Its fingerprint: the first twenty letters of the SHA-256 of the public key.
    pub id: SmolStr,
    /// Whose it is, as the person at this computer was told.
    pub owner: String,
    /// Whether it is one's own, so that one can sign with it.
    pub is_own: bool,
    pub(super) public: PublicKey,
}

impl Key {
    pub(super) fn new(public: PublicKey, owner: &str, is_own: bool) -> Self {
        let owner = clean_text(owner).split_whitespace().collect::<Vec<_>>().join(" ");
        let owner = owner.chars().take(120).collect();
        Self { id: fingerprint(&public), owner, is_own, public }
    }

    /// Reads the file of a public key; a file of the ordinary minisign program names no owner.
    pub(super) fn read(text: &str) -> Option<Self> {
        let remark = text.lines().next()?.strip_prefix(REMARK)?;
        let owner = remark.strip_prefix(OURS).unwrap_or_default().to_owned();
        let public = PublicKey::from_box(PublicKeyBox::from(text.to_owned())).ok()?;
        // Another kind of key says so in its first bytes, which the library does not look at.
        public.to_bytes().starts_with(KIND).then_some(())?;
        Some(Self::new(public, &owner, false))
    }

    /// The file of the public key, to hand to those who check signatures.
    pub fn public_file(&self) -> String {
        format!("{REMARK}{OURS}{}\n{}\n", self.owner, self.public.to_base64())
    }

    /// The fingerprint in groups of four, to read aloud or to print.
    pub fn printed(&self) -> String {
        let letters: Vec<char> = self.id.chars().collect();
        letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({} of {})", self.id, self.owner)
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        (&self.id, &self.owner, self.is_own) == (&other.id, &other.owner, other.is_own)
    }
}

/// Of the key itself: the number that minisign gives a key is drawn by lot and proves nothing.
pub(super) fn fingerprint(public: &PublicKey) -> SmolStr {
    let bytes = public.to_bytes();
    let digest = Sha256::digest(bytes.get(10..).unwrap_or_default());
    digest.iter().take(10).map(|byte| format!("{byte:02x}")).collect::<String>().into()
}
