//! What taking a file in would do: rows, problems, questions, differences, and the one edit.

use crate::edit::Edit;
use crate::scenario::time::dtg;
use crate::scenario::{ExTime, InjectId, RecordRef, Scenario, Text};
use crate::words::{FluentValue, say, say_with};

/// What would happen, without anything having happened.
#[derive(Clone, Debug, Default)]
pub struct DryRun {
    /// How many rows do what.
    pub counts: Counts,
    /// Each row that was looked at, in the order of the file.
    pub rows: Vec<RowOutcome>,
    /// What is doubtful, row by row.
    pub problems: Vec<RowProblem>,
    /// What only a person can answer.
    pub questions: Vec<Question>,
    /// Records that are made because the rows name them, with what they are called.
    pub made: Vec<(RecordRef, String)>,
    /// Own columns that the exercise gets.
    pub own_columns: Vec<Text>,
    /// ENDEX, where an exercise that begins with the list gets it from its last inject.
    pub endex: Option<ExTime>,
    /// The injects that are new, in order.
    pub fresh: Vec<InjectId>,
    /// Those of them that carry no topic: here suggestions of topics will begin.
    pub without_topic: Vec<InjectId>,
    /// The edit, one step to undo; nothing while a question stands in its way, or where there is nothing to do.
    pub edit: Option<Edit>,
    /// The scenario as it would be.
    pub after: Option<Scenario>,
}

/// How many rows do what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// They become new injects.
    pub fresh: usize,
    /// They change an inject that is there.
    pub updated: usize,
    /// They say what is there already.
    pub unchanged: usize,
    /// They are left out.
    pub skipped: usize,
    /// They went into the inject of another row.
    pub merged: usize,
}

/// What becomes of one row.
#[derive(Clone, Debug, PartialEq)]
pub struct RowOutcome {
    /// The sheet.
    pub sheet: String,
    /// The row as the spreadsheet numbers it.
    pub row: u32,
    /// What becomes of it.
    pub fate: Fate,
    /// The inject, where there is one.
    pub inject: Option<InjectId>,
    /// Its number.
    pub number: Text,
    /// Its title.
    pub title: Text,
    /// The time as it is written in the row.
    pub time_text: String,
    /// The time as it was read.
    pub time: Option<ExTime>,
    /// In which fields the inject becomes another.
    pub differences: Vec<Difference>,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A new inject.
    New,
    /// A changed inject.
    Updated,
    /// The inject is there already, just so.
    Unchanged,
    /// Part of the inject of an earlier row.
    Merged {
        /// The earlier row.
        sheet: String,
        /// Its number.
        row: u32,
    },
    /// Left out, since it repeats an earlier row.
    Repeat {
        /// The sheet of the earlier row.
        sheet: String,
        /// The earlier row.
        row: u32,
    },
    /// Left out, since it says nothing of an inject.
    NoInject,
    /// Left out, since the cells hold broken references.
    Errors,
    /// Left out, since the program refuses it.
    Refused,
}

impl Fate {
    /// Its name in machine output, also the end of the id of its sentence.
    pub fn name(&self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Updated => "updated",
            Self::Unchanged => "unchanged",
            Self::Merged { .. } => "merged",
            Self::Repeat { .. } => "repeat",
            Self::NoInject => "no-inject",
            Self::Errors => "errors",
            Self::Refused => "refused",
        }
    }
}

/// One field that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: String,
    /// What people call it.
    pub label: String,
    /// What it says now.
    pub before: String,
    /// What it would say.
    pub after: String,
}

/// Something doubtful in a row, and where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowProblem {
    /// The stable name of its kind.
    pub kind: &'static str,
    /// The sheet.
    pub sheet: String,
    /// The row as the spreadsheet numbers it.
    pub row: u32,
    /// The letters of the column; empty where it is the row as a whole.
    pub column: String,
    /// The heading of the column.
    pub heading: String,
    /// What is wrong.
    pub what: String,
    /// What was done, and what to do.
    pub remedy: String,
}

/// What only a person can answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub kind: Ask,
    /// How many rows hang on it.
    pub rows: usize,
    /// An example from the file.
    pub example: String,
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    /// In which zone times without one are written.
    Zone,
    /// When STARTEX is.
    StartEx,
    /// Whether Day 1 is the day of STARTEX.
    FirstDay,
    /// Whether rows that differ only in the recipient are one inject.
    Recipients,
    /// Whether rows that repeat earlier ones come in again.
    Repeats,
}

impl Ask {
    /// Its name in machine output, also the end of the id of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Zone => "zone",
            Self::StartEx => "startex",
            Self::FirstDay => "first-day",
            Self::Recipients => "recipients",
            Self::Repeats => "repeats",
        }
    }

    /// Whether nothing is taken in before it is answered.
    pub fn blocks(self) -> bool {
        matches!(self, Self::Zone | Self::StartEx)
    }
}

impl Question {
    /// The question as a sentence, with why it is asked and how it is answered.
    pub fn message(&self) -> String {
        let values: [(&str, FluentValue<'_>); 2] =
            [("rows", self.rows.into()), ("example", self.example.as_str().into())];
        say_with(&format!("import-question-{}", self.kind.name()), &values)
    }
}

impl DryRun {
    /// That ENDEX comes from the last inject, in a sentence; nothing where it was known.
    pub fn endex_text(&self) -> Option<String> {
        let endex = self.endex?;
        let startex = self.after.as_ref().and_then(|after| after.exercise.startex);
        let written = startex.map_or_else(|| endex.stored(), |startex| dtg(endex, &startex));
        Some(say_with("import-endex", &[("endex", written.into())]))
    }

    /// Whether a question must be answered before anything is taken in.
    pub fn is_blocked(&self) -> bool {
        self.questions.iter().any(|question| question.kind.blocks())
    }

    /// The rows that say something in a sentence or two, for people.
    pub fn summary(&self) -> String {
        let Counts { fresh, updated, unchanged, skipped, merged } = self.counts;
        let values: [(&str, FluentValue<'_>); 5] = [
            ("fresh", fresh.into()),
            ("updated", updated.into()),
            ("unchanged", unchanged.into()),
            ("skipped", skipped.into()),
            ("merged", merged.into()),
        ];
        say_with("import-summary", &values)
    }
}

impl RowProblem {
    /// A problem of this kind; its sentences are `import-problem-KIND` and `import-remedy-KIND`.
    pub(super) fn new(kind: &'static str, values: &[(&str, FluentValue<'_>)]) -> Self {
        let what = say_with(&format!("import-problem-{kind}"), values);
        Self { kind, what, remedy: say(&format!("import-remedy-{kind}")), ..Self::default() }
    }
}
