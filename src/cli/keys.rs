//! `keys`: makes, lists and shows the keys with which people sign, and trusts those of others.

use super::ask_review::{AskKeys, KeysWhat};
use super::failure::{Failure, Outcome};
use super::input::text_of;
use super::lines::wrapped;
use crate::store::RealDisk;
use crate::store::keys::{self, Key, KeyFault, Keyring, Passphrase};
use crate::words::{say, say_with};
use std::path::{Path, PathBuf};

/// Answers what is asked about keys; the list where nothing is asked.
pub fn answer(asked: &AskKeys) -> Result<Outcome, Failure> {
    let folder = folder(asked.keys.as_deref())?;
    match &asked.what {
        None | Some(KeysWhat::List) => list(&folder),
        Some(KeysWhat::New { name, passphrase_file }) => {
            let passphrase = passphrase(passphrase_file.as_deref(), true)?;
            let key = keys::make(&RealDisk, &folder, name, &passphrase)?;
            let values = [
                ("name", key.owner.as_str().into()),
                ("printed", key.printed().into()),
                ("folder", folder.display().to_string().into()),
            ];
            Ok(Outcome::done(wrapped("", &say_with("cli-keys-made", &values))))
        }
        Some(KeysWhat::Show { id }) => {
            let ring = keys::list(&RealDisk, &folder)?;
            Ok(Outcome::done(chosen(&ring, id.as_deref().unwrap_or_default(), true)?.public_file()))
        }
        Some(KeysWhat::Trust { file, name }) => {
            let key = keys::trust(&RealDisk, &folder, file, name)?;
            let id = if key.owner.is_empty() { "cli-keys-trusted-nobody" } else { "cli-keys-trusted" };
            let values = [("name", key.owner.as_str().into()), ("printed", key.printed().into())];
            Ok(Outcome::done(wrapped("", &say_with(id, &values))))
        }
        Some(KeysWhat::Forget { id }) => {
            let ring = keys::list(&RealDisk, &folder)?;
            let key = chosen(&ring, id, true)?;
            if key.is_own {
                return Err(Failure::input("cli-keys-own-stays", &[("id", id.as_str().into())]));
            }
            let key = keys::forget(&RealDisk, &folder, &key.id)?;
            let values = [("name", owner(&key).into()), ("printed", key.printed().into())];
            Ok(Outcome::done(wrapped("", &say_with("cli-keys-forgotten", &values))))
        }
    }
}

/// The folder that was named, or the usual one.
pub fn folder(named: Option<&Path>) -> Result<PathBuf, Failure> {
    let usual = || keys::usual_folder().ok_or(KeyFault::NoFolder);
    named.map_or_else(|| usual().map_err(Failure::from), |folder| Ok(folder.to_owned()))
}

fn list(folder: &Path) -> Result<Outcome, Failure> {
    let ring = keys::list(&RealDisk, folder)?;
    let mut output = String::new();
    for key in &ring.keys {
        let id = if key.is_own { "cli-keys-own" } else { "cli-keys-other" };
        let values = [("printed", key.printed().into()), ("name", owner(key).into())];
        output.push_str(&wrapped("", &say_with(id, &values)));
    }
    if output.is_empty() {
        output = wrapped("", &say("cli-keys-none"));
    }
    let errors = ring.notes.iter().map(|note| wrapped("", note)).collect();
    Ok(Outcome { output, errors, code: 0 })
}

/// Whose key it is.
pub fn owner(key: &Key) -> String {
    if key.owner.is_empty() { say("cli-keys-no-owner") } else { key.owner.clone() }
}

/// The key that was named, or the only own one.
pub fn chosen<'k>(ring: &'k Keyring, named: &str, any: bool) -> Result<&'k Key, Failure> {
    let found: Vec<&Key> = match named {
        "" => ring.own().collect(),
        named => ring.named(named).into_iter().filter(|key| any || key.is_own).collect(),
    };
    let id = match found.as_slice() {
        [key] => return Ok(key),
        [] if named.is_empty() => "cli-keys-need-one",
        [] => "cli-keys-unknown",
        _ => "cli-keys-several",
    };
    Err(Failure::input(id, &[("id", named.into())]))
}

/// The passphrase from a file, or as it is typed at the terminal; a new one is typed twice.
pub fn passphrase(file: Option<&Path>, is_new: bool) -> Result<Passphrase, Failure> {
    if let Some(file) = file {
        let text = text_of(file)?;
        return Ok(Passphrase::new(text.lines().next().unwrap_or_default()));
    }
    let ask = |id| rpassword::prompt_password(say(id)).map_err(|_none| Failure::input("cli-keys-no-terminal", &[]));
    let typed = ask("cli-keys-passphrase")?;
    if is_new && ask("cli-keys-passphrase-again")? != typed {
        return Err(Failure::input("cli-keys-not-the-same", &[]));
    }
    Ok(Passphrase::new(typed))
}
