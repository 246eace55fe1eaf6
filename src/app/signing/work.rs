//! What of signing needs the disk: keys and kept versions. A window calls it on another thread.

use super::{Key, Keyring, Passphrase};
use crate::scenario::{Decision, Scenario};
use crate::store::keys::{self, KeyFault};
use crate::store::{Disk, kept};
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
    /// Sign something off.
    SignOff {
        /// What, and by whom.
        wish: super::SignWish,
        /// The key and its passphrase; without, it is recorded and not signed.
        key: Option<(SmolStr, Passphrase)>,
    },
    /// The last fault was read.
    Dismiss,
}

/// One piece of work outside the session.
#[derive(Clone, Debug)]
pub enum SigningWork {
    /// List keys, and kept versions of this scenario.
    Look(Option<Arc<Scenario>>),
    /// Make a key.
    MakeKey(String, Passphrase),
    /// Trust a key.
    Trust(PathBuf, String),
    /// Sign a decision on this scenario, and keep the version that was signed.
    Sign(Box<Decision>, Option<(SmolStr, Passphrase)>, Arc<Scenario>),
}

/// What came of it; a fault is a sentence.
#[derive(Clone, Debug)]
pub enum SigningNews {
    /// The keys, and earlier versions of the scenario.
    Looked(Result<(Keyring, Vec<Arc<Scenario>>), String>),
    /// A key was made or trusted.
    Key(Result<Key, String>),
    /// A decision was signed or recorded, with a note if the signed version could not be kept.
    Signed(Result<(Box<Decision>, Option<String>), String>),
}

/// Does a piece of work in the usual folders.
pub fn do_work(disk: &dyn Disk, work: &SigningWork) -> SigningNews {
    match (keys::usual_folder(), kept::usual_folder()) {
        (Some(keys), Some(kept)) => do_work_in(disk, &keys, &kept, work),
        _ => failed(work, &KeyFault::NoFolder),
    }
}

fn failed(work: &SigningWork, fault: &KeyFault) -> SigningNews {
    let why = fault.message();
    match work {
        SigningWork::Look(_) => SigningNews::Looked(Err(why)),
        SigningWork::MakeKey(..) | SigningWork::Trust(..) => SigningNews::Key(Err(why)),
        SigningWork::Sign(..) => SigningNews::Signed(Err(why)),
    }
}

/// The same in other folders.
pub fn do_work_in(disk: &dyn Disk, keys: &Path, kept: &Path, work: &SigningWork) -> SigningNews {
    let done = match work {
        SigningWork::Look(scenario) => keys::list(disk, keys).map(|ring| {
            let earlier = scenario.as_ref().map(|scenario| kept::earlier(disk, kept, scenario)).unwrap_or_default();
            SigningNews::Looked(Ok((ring, earlier.into_iter().map(Arc::new).collect())))
        }),
        SigningWork::MakeKey(owner, passphrase) => {
            keys::make(disk, keys, owner, passphrase).map(|key| SigningNews::Key(Ok(key)))
        }
        SigningWork::Trust(file, owner) => keys::trust(disk, keys, file, owner).map(|key| SigningNews::Key(Ok(key))),
        SigningWork::Sign(decision, key, scenario) => {
            let signed = sign(disk, keys, decision, key.as_ref());
            signed.map(|decision| {
                let note = kept::keep(disk, kept, scenario).err().map(|trouble| trouble.message());
                SigningNews::Signed(Ok((Box::new(decision), note)))
            })
        }
    };
    done.unwrap_or_else(|fault| failed(work, &fault))
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
