//! The keys with which people sign, and those whose signatures they trust: files in the person's own folder.
//!
//! A key file is what the ordinary minisign program writes and reads: the secret key under a passphrase, the
//! public key beside it. Keys of others stand in a folder of their own.

mod fault;
mod key;
mod seal;

pub use super::padlock::Passphrase;
pub use fault::KeyFault;
pub use key::Key;
pub use seal::{Checked, Secret, checked};

use super::disk::Disk;
use super::folder;
use super::open::file_name;
use super::temporary::place_private;
use super::world::{Step, Trouble};
use minisign::{KeyPair, SecretKeyBox};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// More than any key file has.
pub const LARGEST: usize = 64 * 1024;
/// A shorter passphrase would protect nothing.
pub const SHORTEST_PASSPHRASE: usize = 8;
const TRUSTED: &str = "trusted";

/// The keys at hand, one's own first.
#[derive(Clone, Debug, Default)]
pub struct Keyring {
    /// The keys.
    pub keys: Vec<Key>,
    /// Files that are no keys, with the reason.
    pub notes: Vec<String>,
}

impl Keyring {
    /// One's own keys.
    pub fn own(&self) -> impl Iterator<Item = &Key> {
        self.keys.iter().filter(|key| key.is_own)
    }

    /// The keys whose fingerprint begins so, blanks left out.
    pub fn named(&self, wanted: &str) -> Vec<&Key> {
        let plain: String = wanted.chars().filter(|letter| !letter.is_whitespace()).collect();
        let plain = plain.to_lowercase();
        self.keys.iter().filter(|key| !plain.is_empty() && key.id.starts_with(&plain)).collect()
    }
}

/// The folder of keys in the person's own folder, if the system has one.
pub fn usual_folder() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "crosscut")?;
    Some(folders.data_local_dir().join("keys"))
}

/// All keys of a folder; a folder that is not there holds none.
///
/// # Errors
/// The disk does not say what is in the folder.
pub fn list(disk: &dyn Disk, folder: &Path) -> Result<Keyring, KeyFault> {
    let mut ring = Keyring::default();
    for (folder, is_own) in [(folder.to_owned(), true), (folder.join(TRUSTED), false)] {
        let files = match disk.list(&folder) {
            Ok(files) => files,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(error) => return Err(Trouble::new(Step::Read, &folder)(error).into()),
        };
        for path in files.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "pub")) {
            match read_public(disk, &path) {
                Ok(key) if ring.keys.iter().any(|known| known.id == key.id) => {}
                Ok(key) => ring.keys.push(Key { is_own, ..key }),
                Err(fault) => ring.notes.push(fault.message()),
            }
        }
    }
    Ok(ring)
}

/// Makes a key for a person, protected by a passphrase.
///
/// # Errors
/// The passphrase is too short, or the disk refuses.
pub fn make(disk: &dyn Disk, folder: &Path, owner: &str, passphrase: &Passphrase) -> Result<Key, KeyFault> {
    if passphrase.length() < SHORTEST_PASSPHRASE {
        return Err(KeyFault::ShortPassphrase);
    }
    let pair = KeyPair::generate_encrypted_keypair(Some(passphrase.shown().to_owned())).map_err(KeyFault::other)?;
    let key = Key::new(pair.pk, owner, true);
    let comment = format!("crosscut secret key {} of {}", key.id, key.owner);
    let secret = pair.sk.to_box(Some(&comment)).map_err(KeyFault::other)?;
    folder::make_private(disk, folder)?;
    // The public side goes last: a key is only listed once both are there.
    place_private(disk, &folder.join(format!("{}.key", key.id)), &secret.to_bytes())?;
    place_private(disk, &folder.join(format!("{}.pub", key.id)), key.public_file().as_bytes())?;
    Ok(key)
}

/// Takes the secret side of a key out of its file.
///
/// # Errors
/// There is no such file, the passphrase is wrong, or the file is damaged.
pub fn unlock(disk: &dyn Disk, folder: &Path, id: &str, passphrase: &Passphrase) -> Result<Secret, KeyFault> {
    let path = folder.join(format!("{id}.key"));
    let text = read(disk, &path)?;
    let opened = SecretKeyBox::from(text).into_secret_key(Some(passphrase.shown().to_owned()));
    let secret = opened.map_err(|error| KeyFault::of_opening(&error, &path))?;
    Secret::new(secret, id).ok_or(KeyFault::Damaged(path))
}

/// Looks at the public key of somebody else, without trusting it.
///
/// # Errors
/// The file is no public key, or the disk refuses.
pub fn look_at(disk: &dyn Disk, file: &Path) -> Result<Key, KeyFault> {
    read_public(disk, file)
}

/// Trusts the key of somebody else from now on; without a name, the name that its file gives.
///
/// # Errors
/// The file is no public key, or the disk refuses.
pub fn trust(disk: &dyn Disk, folder: &Path, file: &Path, owner: &str) -> Result<Key, KeyFault> {
    let found = read_public(disk, file)?;
    let owner = if owner.trim().is_empty() { found.owner.clone() } else { owner.to_owned() };
    let key = Key::new(found.public, &owner, false);
    let trusted = folder.join(TRUSTED);
    folder::make_private(disk, folder)?;
    folder::make_private(disk, &trusted)?;
    place_private(disk, &trusted.join(format!("{}.pub", key.id)), key.public_file().as_bytes())?;
    Ok(key)
}

/// Trusts the key of somebody else no longer; the key itself is returned, so that it can be said which it was.
///
/// # Errors
/// No such key is trusted, or the disk refuses. An own key is never removed.
pub fn forget(disk: &dyn Disk, folder: &Path, id: &str) -> Result<Key, KeyFault> {
    let trusted = folder.join(TRUSTED);
    let mut forgotten = None;
    for path in disk.list(&trusted).unwrap_or_default() {
        // A file that was put there by hand may have any name.
        let Some(key) = read_public(disk, &path).ok().filter(|key| key.id == id) else { continue };
        disk.remove(&path).map_err(Trouble::new(Step::Remove, &path))?;
        forgotten = Some(key);
    }
    let forgotten = forgotten.ok_or_else(|| KeyFault::NotTrusted(id.to_owned()))?;
    // Without this, a power cut could bring the key back.
    disk.sync_folder(&trusted).map_err(Trouble::new(Step::Sync, &trusted))?;
    Ok(forgotten)
}

fn read(disk: &dyn Disk, path: &Path) -> Result<String, KeyFault> {
    let bytes = disk.read(path, LARGEST).map_err(Trouble::new(Step::Read, path))?;
    String::from_utf8(bytes).map_err(|_no_text| KeyFault::NoKey(file_name(path)))
}

fn read_public(disk: &dyn Disk, path: &Path) -> Result<Key, KeyFault> {
    let text = read(disk, path)?;
    Key::read(&text).ok_or_else(|| KeyFault::NoKey(file_name(path)))
}
