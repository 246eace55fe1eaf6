//! Signing a decision, and whether a signature fits the decision that carries it.

use super::key::fingerprint;
use super::{Key, KeyFault, Keyring};
use crate::scenario::Decision;
use crate::scenario::statement::statement;
use minisign::{PublicKey, SecretKey, SignatureBox};
use std::fmt;
use std::io::Cursor;

/// The opened secret side of a key.
pub struct Secret {
    secret: SecretKey,
    public: PublicKey,
}

impl Secret {
    /// `None` if it is not the key of this fingerprint.
    pub(super) fn new(secret: SecretKey, id: &str) -> Option<Self> {
        let public = PublicKey::from_secret_key(&secret).ok()?;
        (fingerprint(&public) == id).then_some(Self { secret, public })
    }

    /// Signs a decision; whatever signature it had is replaced.
    ///
    /// # Errors
    /// The library that signs failed.
    pub fn sign(&self, decision: &mut Decision) -> Result<(), KeyFault> {
        let comment = format!("crosscut {} sha256:{}", decision.kind.name(), decision.hash);
        let text = statement(decision);
        let remark = Some("signature of a crosscut decision");
        let signed = minisign::sign(Some(&self.public), &self.secret, Cursor::new(text), Some(&comment), remark);
        decision.signature = signed.map_err(KeyFault::other)?.to_string().into();
        Ok(())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// What a look at the signature of a decision says.
#[derive(Clone, Debug, PartialEq)]
pub enum Checked {
    /// It carries none.
    Unsigned,
    /// The holder of this key signed exactly this.
    Fits(Key),
    /// Something was changed after it was signed, or it is no signature.
    DoesNotFit,
    /// Nobody here knows the key.
    UnknownKey,
}

/// Checks the signature of a decision against the keys at hand.
pub fn checked(decision: &Decision, ring: &Keyring) -> Checked {
    let text = decision.signature.trim();
    if text.is_empty() {
        return Checked::Unsigned;
    }
    let Some(signature) = read(text) else { return Checked::DoesNotFit };
    let mut known = ring.keys.iter().filter(|key| key.public.keynum() == signature.keynum()).peekable();
    if known.peek().is_none() {
        return Checked::UnknownKey;
    }
    let statement = statement(decision);
    let fits = |key: &&Key| {
        minisign::verify(&key.public, &signature, Cursor::new(statement.as_bytes()), true, false, false).is_ok()
    };
    known.find(fits).map_or(Checked::DoesNotFit, |key| Checked::Fits(key.clone()))
}

/// Reads a signature; the library takes lengths on trust, so that they are looked at first.
fn read(text: &str) -> Option<SignatureBox> {
    let lines: Vec<&str> = text.lines().collect();
    let [_, signature, _, global] = lines.as_slice() else { return None };
    // 74 and 64 bytes, so that the padding is known too.
    let is_padded = signature.ends_with('=') && global.ends_with("==");
    let is_sound = text.is_ascii() && signature.len() == 100 && global.len() == 88 && is_padded;
    let read = if is_sound { SignatureBox::from_string(text).ok() } else { None };
    // The library passes over what stands behind a signature, but nobody signed that.
    read.filter(|signature| signature.to_string().trim_end() == text)
}
