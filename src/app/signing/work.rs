//! What of signing needs the disk: keys and kept versions. A window calls it on another thread.

use super::{Asked, Key, Keyring, Passphrase, Place};
use crate::edit::copy::{CopyWish, review_copy};
use crate::scenario::{Decision, Scenario};
use crate::store::keys::{self, KeyFault};
use crate::store::{Disk, Expect, Padlock, kept, save_bytes, save_scenario};
use crate::words::say;
use smol_str::SmolStr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a person wants.
#[derive(Clone, Debug)]
pub enum SigningWish {
    /// Look at the keys and the kept versions.
    Look,
    /// Make a key.
    MakeKey {
        /// Whose it is.
        owner: String,
        /// What protects it.
        passphrase: Passphrase,
    },
    /// Trust the key of somebody else.
    Trust {
        /// The file of the public key.
        file: PathBuf,
        /// Whose it is; empty for the name that the file gives.
        owner: String,
    },
    /// Trust the key with this fingerprint no longer.
    Forget(SmolStr),
    /// Sign something off.
    SignOff {
        /// What, and by whom.
        wish: super::SignWish,
        /// The key and its passphrase; without, it is recorded and not signed.
        key: Option<(SmolStr, Passphrase)>,
    },
    /// Ask for a file: where to write something, or which key to look at.
    Ask(Asked),
    /// The file that was asked for.
    Place(Place),
    /// This computer shows no file dialogs, so the program asks for the path itself.
    NoDialog {
        /// The name that was proposed.
        name: String,
    },
    /// The last fault, and what was told, were read.
    Dismiss,
}

/// One piece of work outside the session.
#[derive(Clone, Debug)]
pub enum SigningWork {
    /// List keys, and kept versions of this scenario, which may stand under these passphrases.
    Look(Option<Arc<Scenario>>, Vec<Padlock>),
    /// Make a key.
    MakeKey(String, Passphrase),
    /// Trust a key.
    Trust(PathBuf, String),
    /// Trust a key no longer.
    Forget(SmolStr),
    /// Sign a decision on this scenario, and keep the version that was signed, under its passphrase.
    Sign(Box<Decision>, Option<(SmolStr, Passphrase)>, Arc<Scenario>, Option<Padlock>),
    /// Make a review copy and keep what it is a copy of; never over the file that is open.
    Copy {
        /// What of the copy.
        wish: Box<CopyWish>,
        /// Of what.
        scenario: Arc<Scenario>,
        /// Where to.
        place: Place,
        /// The file that is open.
        own: Option<PathBuf>,
        /// Under what the exercise is kept, and the copy too.
        padlock: Option<Padlock>,
    },
    /// Write the public side of a key.
    WriteKey(Key, Place),
    /// Look at the public key of somebody else, without trusting it yet.
    ReadKey(PathBuf),
}

/// What came of it; a fault is a sentence.
#[derive(Clone, Debug)]
pub enum SigningNews {
    /// The keys, and earlier versions of the scenario.
    Looked(Result<(Keyring, Vec<Arc<Scenario>>), String>),
    /// A key was made or trusted.
    Key(Result<Key, String>),
    /// A key is trusted no longer.
    Forgotten(Result<Key, String>),
    /// A decision was signed or recorded, with a note if the signed version could not be kept.
    Signed(Result<(Box<Decision>, Option<String>), String>),
    /// A review copy was written here, with the texts of so many injects sealed.
    Copied(Result<(PathBuf, usize), String>),
    /// The public side of a key was written here.
    KeyWritten(Result<PathBuf, String>),
    /// A public key was looked at.
    KeyRead(Result<(PathBuf, Key), String>),
}

/// Does a piece of work in the usual folders.
pub fn do_work(disk: &dyn Disk, work: &SigningWork) -> SigningNews {
    match (keys::usual_folder(), kept::usual_folder()) {
        (Some(keys), Some(kept)) => do_work_in(disk, &keys, &kept, work),
        _ => failed(work, KeyFault::NoFolder.message()),
    }
}

fn failed(work: &SigningWork, why: String) -> SigningNews {
    match work {
        SigningWork::Look(..) => SigningNews::Looked(Err(why)),
        SigningWork::MakeKey(..) | SigningWork::Trust(..) => SigningNews::Key(Err(why)),
        SigningWork::Forget(_) => SigningNews::Forgotten(Err(why)),
        SigningWork::Sign(..) => SigningNews::Signed(Err(why)),
        SigningWork::Copy { .. } => SigningNews::Copied(Err(why)),
        SigningWork::WriteKey(..) => SigningNews::KeyWritten(Err(why)),
        SigningWork::ReadKey(_) => SigningNews::KeyRead(Err(why)),
    }
}

/// The same in other folders.
pub fn do_work_in(disk: &dyn Disk, keys: &Path, kept: &Path, work: &SigningWork) -> SigningNews {
    work_of(disk, (keys, kept), work).unwrap_or_else(|why| failed(work, why))
}

fn work_of(disk: &dyn Disk, (keys, kept): (&Path, &Path), work: &SigningWork) -> Result<SigningNews, String> {
    let told = |fault: KeyFault| fault.message();
    Ok(match work {
        SigningWork::Look(scenario, padlocks) => {
            let ring = keys::list(disk, keys).map_err(told)?;
            let earlier = scenario.as_ref().map(|scenario| kept::earlier(disk, kept, scenario, padlocks));
            let earlier = earlier.unwrap_or_default();
            SigningNews::Looked(Ok((ring, earlier.into_iter().map(Arc::new).collect())))
        }
        SigningWork::MakeKey(owner, passphrase) => {
            SigningNews::Key(Ok(keys::make(disk, keys, owner, passphrase).map_err(told)?))
        }
        SigningWork::Trust(file, owner) => SigningNews::Key(Ok(keys::trust(disk, keys, file, owner).map_err(told)?)),
        SigningWork::Forget(id) => SigningNews::Forgotten(Ok(keys::forget(disk, keys, id).map_err(told)?)),
        SigningWork::Sign(decision, key, scenario, padlock) => {
            let decision = sign(disk, keys, decision, key.as_ref()).map_err(told)?;
            let note = kept::keep(disk, kept, scenario, padlock.as_ref()).err().map(|trouble| trouble.message());
            SigningNews::Signed(Ok((Box::new(decision), note)))
        }
        SigningWork::Copy { wish, scenario, place, own, padlock } => {
            let of = (wish.as_ref(), scenario.as_ref(), padlock.as_ref());
            SigningNews::Copied(Ok(copy(disk, kept, of, (place, own.as_deref()))?))
        }
        SigningWork::WriteKey(key, place) => {
            let saved = save_bytes(disk, &place.path, key.public_file().as_bytes(), place.expect());
            SigningNews::KeyWritten(Ok(saved.map_err(|failure| failure.message())?.path))
        }
        SigningWork::ReadKey(path) => {
            SigningNews::KeyRead(Ok((path.clone(), keys::look_at(disk, path).map_err(told)?)))
        }
    })
}

impl Place {
    fn expect(&self) -> Expect {
        if self.replace { Expect::Anything } else { Expect::Nothing }
    }
}

/// Keeps the base first, so that no copy is out in the world whose base nobody has.
fn copy(
    disk: &dyn Disk,
    folder: &Path,
    (wish, scenario, padlock): (&CopyWish, &Scenario, Option<&Padlock>),
    (place, own): (&Place, Option<&Path>),
) -> Result<(PathBuf, usize), String> {
    let real = |path: &Path| disk.resolve(path).unwrap_or_else(|_none| path.to_owned());
    if own.is_some_and(|own| real(own) == real(&place.path)) {
        return Err(say("copy-own-file"));
    }
    let made = review_copy(scenario, wish).map_err(|shown| shown.message())?;
    kept::keep(disk, folder, &made.base, padlock).map_err(|trouble| trouble.message())?;
    let saved = save_scenario(disk, &place.path, (&made.copy, padlock), place.expect());
    let sealed = made.copy.copy.as_ref().map_or(0, |copy| copy.sealed.len());
    Ok((saved.map_err(|failure| failure.message())?.path, sealed))
}

/// The decision with a signature, or as it is where no key is named.
fn sign(
    disk: &dyn Disk,
    folder: &Path,
    decision: &Decision,
    key: Option<&(SmolStr, Passphrase)>,
) -> Result<Decision, KeyFault> {
    let mut decision = decision.clone();
    if let Some((id, passphrase)) = key {
        keys::unlock(disk, folder, id, passphrase)?.sign(&mut decision)?;
    }
    Ok(decision)
}
