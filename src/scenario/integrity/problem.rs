//! One thing that is wrong with a scenario or its file: where, what, why it matters, what to do.

use crate::scenario::name::field_label;
use crate::scenario::{Record, RecordRef};
use crate::words::{FluentValue, say_with};
use smol_str::SmolStr;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Something is worth a look.
    Warning,
    /// Something is wrong.
    Error,
}

/// What kind of problem it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Two records of a kind have the same id.
    DuplicateId,
    /// A record has no id.
    EmptyId,
    /// Two injects have the same number.
    DuplicateNumber,
    /// A field points to a record that is not there.
    Dangling,
    /// A comment or decision is about a record that is not there.
    GoneSubject,
    /// An inject is linked to itself.
    LinkToItself,
    /// A link does not go from a later inject to an earlier one.
    LinkOrder,
    /// Links go round in a circle.
    LinkCycle,
    /// Two injects are linked as simultaneous but have different times.
    SameTimeApart,
    /// An inject is played before STARTEX and no phase covers it.
    BeforeStartEx,
    /// An inject is played after ENDEX and no phase covers it.
    AfterEndEx,
    /// ENDEX is not after STARTEX.
    EndExTooEarly,
    /// A phase begins at ENDEX or after it.
    EndExBeforePhase,
    /// The phase that does.
    PhaseAfterEndEx,
    /// A phase begins before STARTEX.
    PhaseBeforeStartEx,
    /// A time is more than forty years from STARTEX.
    TimeOutOfRange,
    /// A phase ends before it begins.
    PhaseBackwards,
    /// Two phases overlap.
    PhaseOverlap,
    /// A position is not on the globe.
    PositionOutOfRange,
    /// An inject has a value for a column that the exercise does not have.
    UnknownColumn,
    /// A value is in no vocabulary.
    UnknownCode,
    /// A tag is in no vocabulary.
    UnknownTag,
    /// A problem of the file, found by whoever read it; its sentence is `problem-` and this name.
    Format(&'static str, Severity),
}

impl ProblemKind {
    /// The stable name of the kind, also the end of the id of its sentence.
    pub fn name(&self) -> &'static str {
        match self {
            Self::DuplicateId => "duplicate-id",
            Self::EmptyId => "empty-id",
            Self::DuplicateNumber => "duplicate-number",
            Self::Dangling => "dangling",
            Self::GoneSubject => "gone-subject",
            Self::LinkToItself => "link-to-itself",
            Self::LinkOrder => "link-order",
            Self::LinkCycle => "link-cycle",
            Self::SameTimeApart => "same-time-apart",
            Self::BeforeStartEx => "before-startex",
            Self::AfterEndEx => "after-endex",
            Self::EndExTooEarly => "endex-too-early",
            Self::EndExBeforePhase => "endex-before-phase",
            Self::PhaseAfterEndEx => "phase-after-endex",
            Self::PhaseBeforeStartEx => "phase-before-startex",
            Self::TimeOutOfRange => "time-out-of-range",
            Self::PhaseBackwards => "phase-backwards",
            Self::PhaseOverlap => "phase-overlap",
            Self::PositionOutOfRange => "position-out-of-range",
            Self::UnknownColumn => "unknown-column",
            Self::UnknownCode => "unknown-code",
            Self::UnknownTag => "unknown-tag",
            Self::Format(name, _) => name,
        }
    }

    /// How much it matters.
    pub fn severity(&self) -> Severity {
        match self {
            Self::GoneSubject | Self::SameTimeApart | Self::BeforeStartEx | Self::PhaseOverlap => Severity::Warning,
            Self::EndExBeforePhase | Self::PhaseAfterEndEx | Self::PhaseBeforeStartEx => Severity::Warning,
            Self::UnknownColumn | Self::UnknownCode | Self::UnknownTag => Severity::Warning,
            Self::DuplicateId | Self::EmptyId | Self::DuplicateNumber | Self::Dangling => Severity::Error,
            Self::LinkToItself | Self::LinkOrder | Self::LinkCycle | Self::AfterEndEx => Severity::Error,
            Self::EndExTooEarly | Self::TimeOutOfRange | Self::PhaseBackwards => Severity::Error,
            Self::PositionOutOfRange => Severity::Error,
            Self::Format(_, severity) => *severity,
        }
    }
}

/// One problem of a scenario or its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How much it matters.
    pub severity: Severity,
    /// The record, where it is one.
    pub record: Option<RecordRef>,
    /// What people call the record.
    pub called: String,
    /// The field; empty where it is the record as a whole.
    pub field: SmolStr,
    /// What kind of problem it is.
    pub kind: ProblemKind,
    /// What its sentence names besides record and field.
    pub values: Vec<(&'static str, String)>,
    /// The line in the file, counted from one, where it was read from a file.
    pub line: Option<usize>,
    /// The column in that line, counted from one.
    pub column: Option<usize>,
}

impl Problem {
    /// A problem in a field of a record.
    pub fn at(record: &Record, field: &str, kind: ProblemKind) -> Self {
        let called = record.called();
        Self { record: Some(record.reference()), called, field: field.into(), ..Self::of_file(kind) }
    }

    /// A problem of the file as a whole.
    pub fn of_file(kind: ProblemKind) -> Self {
        Self {
            severity: kind.severity(),
            record: None,
            called: String::new(),
            field: SmolStr::default(),
            kind,
            values: Vec::new(),
            line: None,
            column: None,
        }
    }

    /// The same problem with one more value for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The same problem with its place in the file.
    #[must_use]
    pub fn on_line(mut self, line: usize, column: usize) -> Self {
        self.line = Some(line);
        self.column = Some(column);
        self
    }

    /// What is wrong, why it matters and what to do.
    pub fn message(&self) -> String {
        let mut values: Vec<(&str, FluentValue<'_>)> =
            vec![("record", self.called.as_str().into()), ("field", field_label(&self.field).into())];
        values.extend(self.values.iter().map(|(name, value)| (*name, value.as_str().into())));
        say_with(&format!("problem-{}", self.kind.name()), &values)
    }
}
