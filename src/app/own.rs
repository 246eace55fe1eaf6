//! Checklists of the organisation: files outside the program that are read, verified and kept beside the shipped ones.

use super::verify::{Beside, Fault, Taken, verify};
use crate::checklist::{Basis, Checklist};
use crate::store::{Disk, checklists};
use crate::words::say_with;
use std::path::{Path, PathBuf};

/// A file that was added, with what came of reading it.
#[derive(Clone, Debug)]
pub struct OwnChecklist {
    /// Where it is.
    pub path: PathBuf,
    /// The checklist, or why it does not count.
    pub read: Result<Checklist, Unfit>,
}

/// Why a file does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit {
    /// What is wrong with the whole, and what to do.
    pub message: String,
    /// Every mistake in it, where it could be read.
    pub faults: Vec<Fault>,
}

impl OwnChecklist {
    /// The checklist, if it can be used.
    pub fn checklist(&self) -> Option<&Checklist> {
        self.read.as_ref().ok()
    }
}

/// Reads and verifies files, each beside the shipped ones, those in use and those read before it.
pub fn read(disk: &dyn Disk, paths: &[PathBuf], basis: &Basis) -> Vec<OwnChecklist> {
    let mut taken = Taken::by(basis, None);
    let mut found = Vec::new();
    for path in paths {
        let own = OwnChecklist { path: path.clone(), read: read_one(disk, path, basis, &taken) };
        if let Some(list) = own.checklist() {
            let lines = list.requirements.iter().map(|line| line.id.to_string());
            taken.add_list(&list.id, &path.display().to_string(), lines);
        }
        found.push(own);
    }
    found
}

fn read_one(disk: &dyn Disk, path: &Path, basis: &Basis, taken: &Taken) -> Result<Checklist, Unfit> {
    let text = checklists::read(disk, path).map_err(|message| Unfit { message, faults: Vec::new() })?;
    let name = crate::store::open::file_name(path);
    let verified = verify(&name, &text, &Beside { basis, taken });
    match verified.checklist {
        // A list of one's own counts only for scenarios that switch it on.
        Some(checklist) => Ok(Checklist { optional: true, ..checklist }),
        None => {
            let id = if verified.faults.is_empty() { "checklists-no-checklist" } else { "checklists-has-faults" };
            let values = [("file", name.into()), ("count", verified.faults.len().into())];
            Err(Unfit { message: say_with(id, &values), faults: verified.faults })
        }
    }
}
