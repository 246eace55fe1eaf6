//! What a command works on: a scenario from a file, and the checklists in force.

use super::failure::Failure;
use crate::checklist::{Basis, load};
use crate::coverage::{Coverage, Program};
use crate::scenario::integrity::Problem;
use crate::store::open::file_name;
use crate::store::{Disk, Opened, RealDisk, samples};
use std::path::Path;
use std::sync::Arc;

/// A scenario, what is wrong with its file, and its coverage.
pub struct Subject {
    /// The name of the file.
    pub file: String,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// Whether part of the file was not read.
    pub damaged: bool,
    /// The coverage of the scenario.
    pub coverage: Coverage,
}

impl Subject {
    /// The scenario of a file against the shipped checklists, or those that are named.
    pub fn read(path: &Path, checklists: &[String]) -> Result<Self, Failure> {
        let basis = basis(checklists)?;
        let document = crate::store::open(&RealDisk, path)?;
        Ok(Self::new(file_name(path), document.opened, basis))
    }

    /// The sample that comes with the program.
    pub fn sample() -> Result<Self, Failure> {
        let sample =
            samples::SAMPLES.first().and_then(|sample| samples::open(sample.id).map(|opened| (sample, opened)));
        let (sample, opened) = sample.ok_or_else(|| Failure::input("cli-no-sample", &[]))?;
        Ok(Self::new(sample.file.to_owned(), opened, Basis::shipped().0))
    }

    fn new(file: String, opened: Opened, basis: Basis) -> Self {
        let program = Arc::new(Program::new(Arc::new(basis)));
        let coverage = Coverage::full(&program, &Arc::new(opened.scenario));
        Self { file, problems: opened.problems, damaged: opened.damaged, coverage }
    }
}

/// The shipped checklists, or only those that are named by id or path.
pub fn basis(named: &[String]) -> Result<Basis, Failure> {
    let (mut basis, _faults) = Basis::shipped();
    if named.is_empty() {
        return Ok(basis);
    }
    let shipped = std::mem::take(&mut basis.checklists);
    for name in named {
        match shipped.iter().find(|checklist| checklist.id == *name) {
            Some(known) => basis.checklists.push(known.clone()),
            None if !looks_like_path(name) => {
                let known: Vec<&str> = shipped.iter().map(|checklist| checklist.id.as_str()).collect();
                return Err(Failure::input(
                    "cli-no-checklist",
                    &[("id", name.as_str().into()), ("known", known.join(", ").into())],
                ));
            }
            None => {
                let text = text_of(Path::new(name))?;
                let read = load::checklist(name, &text, &basis.vocabulary);
                let (checklist, faults) = read.map_err(|fault| Failure::Input(fault.to_string()))?;
                if let Some(fault) = faults.first() {
                    return Err(Failure::input(
                        "cli-checklist-faults",
                        &[("fault", fault.to_string().into()), ("path", name.as_str().into())],
                    ));
                }
                basis.checklists.push(checklist);
            }
        }
    }
    Ok(basis)
}

fn looks_like_path(name: &str) -> bool {
    name.contains(['/', '\\', '.'])
}

/// The text of a file.
pub fn text_of(path: &Path) -> Result<String, Failure> {
    const LARGEST: usize = 16 << 20;
    let shown = || path.display().to_string();
    let bytes = RealDisk.read(path, LARGEST).map_err(|error| {
        let values = [("path", shown().into()), ("error", error.to_string().into())];
        match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::IsADirectory => Failure::input("cli-unread", &values),
            _ => Failure::World(crate::words::say_with("cli-unread", &values)),
        }
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::input("cli-no-utf8", &[("path", shown().into()), ("offset", at.into())])
    })
}
