//! What the dialog of checklists shows, as plain values, and the edit behind its switches.

use crate::app::{Document, OwnChecklist, Session, Unfit};
use crate::checklist::Checklist;
use crate::edit::Edit;
use crate::scenario::{Code, Exercise, Record};
use std::path::PathBuf;
use std::sync::Arc;

/// Where a checklist comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It comes with the program.
    Shipped,
    /// It is a file of the organisation.
    Own(PathBuf),
    /// A scenario names it, and it is not here.
    Absent,
}

/// Whether a checklist counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In every scenario.
    Always,
    /// Only where it is switched on, as it is here.
    On,
    /// Only where it is switched on, and here it is not.
    Off,
    /// Only where it is switched on, and no scenario is open.
    NoScenario,
    /// It has faults or could not be read.
    Unfit(Unfit),
}

/// One checklist in the dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id; nothing where its file could not be read.
    pub id: String,
    /// Its title, or the name of its file.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// How many lines it has.
    pub lines: usize,
    /// The version of its content.
    pub version: u32,
    /// Where it comes from.
    pub origin: Origin,
    /// Whether it counts.
    pub standing: Standing,
}

/// All checklists, what somebody can do something about first: those that are wanted and not here, those of the
/// organisation, those with a switch, those that always count.
pub fn rows(session: &Session) -> Vec<Row> {
    let document = session.document.as_ref();
    let shipped = session.shipped().checklists.iter().map(|list| row(list, Origin::Shipped, document));
    let (always, switched): (Vec<Row>, Vec<Row>) = shipped.partition(|row| row.standing == Standing::Always);
    let own = session.own_checklists().iter().map(|own| own_row(own, document));
    let absent = session.missing_checklists().into_iter().map(|id| Row {
        title: id.clone(),
        id,
        about: String::new(),
        lines: 0,
        version: 0,
        origin: Origin::Absent,
        standing: Standing::On,
    });
    absent.collect::<Vec<_>>().into_iter().chain(own).chain(switched).chain(always).collect()
}

fn row(list: &Checklist, origin: Origin, document: Option<&Document>) -> Row {
    let standing = match (list.optional, document) {
        (false, _) => Standing::Always,
        (true, None) => Standing::NoScenario,
        (true, Some(document)) if is_on(&document.scenario().exercise, &list.id) => Standing::On,
        (true, Some(_)) => Standing::Off,
    };
    Row {
        id: list.id.to_string(),
        title: list.title.clone(),
        about: list.about.clone(),
        lines: list.requirements.len(),
        version: list.version,
        origin,
        standing,
    }
}

fn own_row(own: &OwnChecklist, document: Option<&Document>) -> Row {
    let origin = Origin::Own(own.path.clone());
    match &own.read {
        Ok(list) => row(list, origin, document),
        Err(unfit) => Row {
            id: String::new(),
            title: own.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            about: String::new(),
            lines: 0,
            version: 0,
            origin,
            standing: Standing::Unfit(unfit.clone()),
        },
    }
}

fn is_on(exercise: &Exercise, id: &str) -> bool {
    exercise.checklists.iter().any(|on| on.as_str() == id)
}

/// The edit that switches a checklist on or off for the scenario.
pub fn switched(document: &Document, id: &str, on: bool) -> Edit {
    let mut exercise = Exercise::clone(&document.scenario().exercise);
    exercise.checklists.retain(|known| known.as_str() != id);
    if on {
        exercise.checklists.push(Code::new(id));
    }
    Edit::Change(Record::Exercise(Arc::new(exercise)))
}
