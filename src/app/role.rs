//! The way in which a person works: it keeps others' texts from being changed by accident. It is no lock.

use crate::edit::Edit;
use crate::scenario::RecordKind;

/// A way of working.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Writes the exercise.
    #[default]
    Planner,
    /// Comments, judges and signs; the planner's texts stay as they are.
    Adviser,
    /// Makes packs, and comments.
    Trainer,
    /// Changes nothing.
    Reader,
}

impl Role {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Planner, Self::Adviser, Self::Trainer, Self::Reader];

    /// Its name in the settings, also the end of the ids of its sentences.
    pub fn name(self) -> &'static str {
        match self {
            Self::Planner => "planner",
            Self::Adviser => "adviser",
            Self::Trainer => "trainer",
            Self::Reader => "reader",
        }
    }

    /// The role of this name; the planner's where there is none.
    pub fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|role| role.name() == name).unwrap_or_default()
    }

    /// Whether an edit belongs to this way of working.
    pub fn allows(self, edit: &Edit) -> bool {
        match self {
            Self::Planner => true,
            Self::Adviser => touches_only(edit, &[RecordKind::Comment, RecordKind::Decision]),
            Self::Trainer => touches_only(edit, &[RecordKind::Comment]),
            Self::Reader => false,
        }
    }
}

/// Whether an edit leaves all records of other kinds as they are.
fn touches_only(edit: &Edit, kinds: &[RecordKind]) -> bool {
    let fits = |kind: RecordKind| kinds.contains(&kind);
    match edit {
        Edit::Change(record) | Edit::Add { record, .. } => fits(record.reference().kind),
        Edit::ChangeMany(records) | Edit::AddMany { records, .. } => {
            records.iter().all(|record| fits(record.reference().kind))
        }
        Edit::Remove(records) => records.iter().all(|record| fits(record.kind)),
        Edit::Reorder { record, .. } => fits(record.kind),
        Edit::Together { edits, .. } => edits.iter().all(|edit| touches_only(edit, kinds)),
        Edit::ShiftTimes { .. } | Edit::Link { .. } | Edit::Unlink { .. } | Edit::Whole { .. } => false,
    }
}
