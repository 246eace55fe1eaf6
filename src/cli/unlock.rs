//! Passphrases of protected files: from files that were named, or as they are typed at the terminal.

use super::failure::Failure;
use super::input::text_of;
use crate::store::padlock::{Padlock, Passphrase};
use crate::store::{Document, RealDisk, Unopened, open_with};
use crate::words::{say, say_with};
use std::cell::RefCell;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

/// Names a file with a passphrase, for scripts.
const VARIABLE: &str = "CROSSCUT_PASSPHRASE_FILE";
/// How often somebody may type a passphrase for one file.
const TRIES: usize = 3;

/// The passphrases that one command was given.
pub struct Unlock {
    files: Vec<PathBuf>,
    known: RefCell<Option<Vec<Padlock>>>,
}

impl Unlock {
    /// With the passphrases in these files, and in the one that the environment names.
    pub fn new(named: &[PathBuf]) -> Self {
        let own = std::env::var_os(VARIABLE).filter(|path| !path.is_empty()).map(PathBuf::from);
        Self { files: named.iter().cloned().chain(own).collect(), known: RefCell::new(None) }
    }

    /// Opens a file; where it is protected and nothing that was named opens it, its passphrase is asked for.
    pub fn open(&self, path: &Path) -> Result<Document, Failure> {
        let first = open_with(&RealDisk, path, &self.padlocks());
        if !first.as_ref().is_err_and(crate::store::OpenFailure::waits_for_passphrase) {
            return Ok(first?);
        }
        let named = crate::store::open::file_name(path);
        self.until_open(|padlocks| match open_with(&RealDisk, path, padlocks) {
            Err(failure) if failure.waits_for_passphrase() => Err(named.clone()),
            opened => Ok(opened),
        })?
        .map_err(Failure::from)
    }

    /// Tries with the passphrases that are known, then with each that is typed; `Err` names what is still locked.
    pub fn until_open<T>(&self, mut attempt: impl FnMut(&[Padlock]) -> Result<T, String>) -> Result<T, Failure> {
        let mut known = self.given()?;
        for round in 0..=TRIES {
            let file = match attempt(&known) {
                Ok(opened) => return Ok(opened),
                Err(file) => file,
            };
            let is_last = round == TRIES || !std::io::stdin().is_terminal();
            if is_last {
                let why = if known.is_empty() { Unopened::NoPassphrase } else { Unopened::WrongPassphrase };
                return Err(Failure::Input(format!("{} {}", why.message(&file), say("cli-unlock-how"))));
            }
            let id = if round == 0 { "cli-unlock-ask" } else { "cli-unlock-again" };
            let padlock = Padlock::new(typed(&say_with(id, &[("file", file.as_str().into())]))?);
            // The one that was typed is the likely one.
            known.insert(0, padlock);
            self.known.replace(Some(known.clone()));
        }
        Err(Failure::input("cli-unlock-how", &[]))
    }

    /// The passphrases that are known so far.
    pub fn padlocks(&self) -> Vec<Padlock> {
        self.given().unwrap_or_default()
    }

    /// The same, read from the files that were named where that was not done yet.
    pub fn given(&self) -> Result<Vec<Padlock>, Failure> {
        if let Some(known) = &*self.known.borrow() {
            return Ok(known.clone());
        }
        let read = self.files.iter().map(|file| passphrase_in(file).map(Padlock::new));
        let read = read.collect::<Result<Vec<_>, _>>()?;
        self.known.replace(Some(read.clone()));
        Ok(read)
    }
}

/// The first line of a file, which is a passphrase.
pub fn passphrase_in(file: &Path) -> Result<Passphrase, Failure> {
    Ok(Passphrase::new(text_of(file)?.lines().next().unwrap_or_default()))
}

/// A passphrase as it is typed, which is not shown.
pub fn typed(question: &str) -> Result<Passphrase, Failure> {
    let typed = rpassword::prompt_password(question).map_err(|_none| Failure::input("cli-keys-no-terminal", &[]))?;
    Ok(Passphrase::new(typed))
}
