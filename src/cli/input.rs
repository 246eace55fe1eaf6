//! What a command works on: a scenario from a file, and the checklists in force.

use super::failure::Failure;
use super::unlock::Unlock;
use crate::app::verify::{self, Beside, Taken};
use crate::checklist::{Basis, Checklist};
use crate::coverage::{Coverage, Program};
use crate::scenario::Scenario;
use crate::scenario::integrity::Problem;
use crate::store::open::file_name;
use crate::store::{Disk, Opened, Padlock, RealDisk, samples};
use crate::words::say_with;
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
    /// The checklists that the scenario switches on and that are not here.
    pub missing: Vec<String>,
    /// The coverage of the scenario.
    pub coverage: Coverage,
    /// What opened it, where it stands under a passphrase.
    pub padlock: Option<Padlock>,
}

impl Subject {
    /// The scenario of a file against the shipped checklists, or those that are named.
    pub fn read(path: &Path, checklists: &[String], unlock: &Unlock) -> Result<Self, Failure> {
        Self::read_with(path, (checklists, &[]), unlock)
    }

    /// The same with further checklists beside those that always count.
    pub fn read_with(
        path: &Path,
        (checklists, also): (&[String], &[String]),
        unlock: &Unlock,
    ) -> Result<Self, Failure> {
        let basis = basis(checklists, also)?;
        let document = unlock.open(path)?;
        Ok(Self { padlock: document.padlock, ..Self::new(file_name(path), document.opened, basis) })
    }

    /// The sample that comes with the program.
    pub fn sample() -> Result<Self, Failure> {
        let sample =
            samples::SAMPLES.first().and_then(|sample| samples::open(sample.id).map(|opened| (sample, opened)));
        let (sample, opened) = sample.ok_or_else(|| Failure::input("cli-no-sample", &[]))?;
        Ok(Self::new(sample.file.to_owned(), opened, Basis::shipped().0))
    }

    /// A scenario that was opened, against the shipped checklists.
    pub fn of(file: String, opened: Opened) -> Self {
        Self::new(file, opened, Basis::shipped().0)
    }

    fn new(file: String, opened: Opened, basis: Basis) -> Self {
        let missing = missing(&opened.scenario, &basis);
        let program = Arc::new(Program::new(Arc::new(basis)));
        let coverage = Coverage::full(&program, &Arc::new(opened.scenario));
        Self { file, problems: opened.problems, damaged: opened.damaged, missing, coverage, padlock: None }
    }
}

/// The checklists that a scenario switches on and that are neither shipped nor named.
fn missing(scenario: &Scenario, basis: &Basis) -> Vec<String> {
    // A shipped list that was left out by naming others is not missing.
    let (shipped, _) = Basis::shipped();
    let lists = || shipped.checklists.iter().chain(&basis.checklists);
    let wanted = scenario.exercise.checklists.iter().map(crate::scenario::Code::as_str);
    wanted.filter(|id| !lists().any(|list| list.id == *id)).map(str::to_owned).collect()
}

/// The shipped checklists, or only those that are named by id or path; and those that count too.
///
/// Whoever names a checklist wants it to count, so that an optional one is switched on by its name.
fn basis(named: &[String], also: &[String]) -> Result<Basis, Failure> {
    let (mut basis, _faults) = Basis::shipped();
    let shipped = basis.checklists.clone();
    if !named.is_empty() {
        basis.checklists.clear();
    }
    for name in named.iter().chain(also) {
        let checklist = match shipped.iter().find(|checklist| checklist.id == *name) {
            Some(known) => known.clone(),
            None if looks_like_path(name) => own(name, &basis, &shipped)?,
            None => return Err(unknown(name, &shipped)),
        };
        let checklist = Checklist { optional: false, ..checklist };
        match basis.checklists.iter_mut().find(|known| known.id == checklist.id) {
            Some(known) if known.optional => *known = checklist,
            Some(_) => return Err(Failure::input("cli-checklist-twice", &[("id", name.as_str().into())])),
            None => basis.checklists.push(checklist),
        }
    }
    Ok(basis)
}

fn unknown(name: &str, shipped: &[Checklist]) -> Failure {
    let known: Vec<&str> = shipped.iter().map(|checklist| checklist.id.as_str()).collect();
    Failure::input("cli-no-checklist", &[("id", name.into()), ("known", known.join(", ").into())])
}

/// A checklist file of one's own; with a single fault in it nothing is checked.
fn own(path: &str, basis: &Basis, shipped: &[Checklist]) -> Result<Checklist, Failure> {
    let text = text_of(Path::new(path))?;
    let all = Basis { checklists: shipped.to_vec(), ..basis.clone() };
    let mut taken = verify::taken_beside(&file_name(Path::new(path)), &all);
    taken.add(&Taken::by(&Basis { checklists: own_lists(basis, shipped), ..Basis::default() }, None));
    let verified = verify::verify(path, &text, &Beside { basis, taken: &taken });
    if let Some(checklist) = verified.checklist {
        return Ok(checklist);
    }
    let id = if verified.faults.is_empty() { "cli-no-checklist-file" } else { "cli-checklist-faults" };
    let mut what = say_with(id, &[("path", path.into())]);
    for fault in &verified.faults {
        what.push('\n');
        what.push_str(super::verify::told(fault).trim_end());
    }
    Err(Failure::Input(what))
}

/// The files of one's own that were named before.
fn own_lists(basis: &Basis, shipped: &[Checklist]) -> Vec<Checklist> {
    let is_shipped = |list: &&Checklist| shipped.iter().any(|known| known.id == list.id);
    basis.checklists.iter().filter(|list| !is_shipped(list)).cloned().collect()
}

fn looks_like_path(name: &str) -> bool {
    name.contains(['/', '\\', '.'])
}

/// The text of a file.
pub fn text_of(path: &Path) -> Result<String, Failure> {
    const LARGEST: usize = 16 << 20;
    let shown = || path.display().to_string();
    let bytes = RealDisk.read(path, LARGEST + 1).map_err(|error| {
        let values = [("path", shown().into()), ("error", error.to_string().into())];
        match error.kind() {
            std::io::ErrorKind::NotFound | std::io::ErrorKind::IsADirectory => Failure::input("cli-unread", &values),
            _ => Failure::World(crate::words::say_with("cli-unread", &values)),
        }
    })?;
    // Half a file would be told to be cut off.
    if bytes.len() > LARGEST {
        return Err(Failure::input("cli-too-big", &[("path", shown().into()), ("most", (LARGEST >> 20).into())]));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::input("cli-no-utf8", &[("path", shown().into()), ("offset", at.into())])
    })
}
