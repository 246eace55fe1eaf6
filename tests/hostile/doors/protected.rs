//! A file under a passphrase, whatever became of it.

use super::one_file::OneFile;
use super::play::{is_written, judged};
use super::{brief, told};
use crosscut::store::padlock::{Padlock, Passphrase};
use crosscut::store::{OpenFailure, open, open_with};
use std::path::Path;

/// The passphrase of the files that are made for this door.
pub const PASSPHRASE: &str = "amber ferry 28";

/// A padlock whose guesses are quick.
pub fn padlock() -> Padlock {
    Padlock::as_hard_as(Passphrase::new(PASSPHRASE), 2)
}

/// A protected file is refused, asks for another passphrase, or opens; without a passphrase it never opens.
pub fn protected(bytes: &[u8]) -> String {
    let (disk, path) = (OneFile::new("a.scenario.ron", bytes), Path::new("a.scenario.ron"));
    let without = open(&disk, path);
    match open_with(&disk, path, &[padlock()]) {
        Ok(document) => {
            assert_eq!(without.is_ok(), document.padlock.is_none(), "what opens without a passphrase has none");
            is_written(&document.opened.scenario);
            judged(&document.opened.scenario);
            let under = if document.padlock.is_some() { "under a passphrase" } else { "in the open" };
            format!("opens {under}: {} injects", document.opened.scenario.injects.len())
        }
        Err(failure) => {
            assert!(without.is_err(), "a passphrase keeps no file from opening");
            let asks = matches!(&failure, OpenFailure::Protected { why, .. } if why.waits_for_passphrase());
            let state = if asks { "asks" } else { "refused" };
            format!("{state}: {}", brief(told(&failure.message())))
        }
    }
}
