//! Why an edit makes no sense: at which record and field, and what to do instead.

use crate::scenario::name::field_label;
use crate::scenario::{Record, RecordRef};
use crate::words::{FluentValue, say_with};
use smol_str::SmolStr;

/// What kind of refusal it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefusalKind {
    /// The record is not there, or no longer.
    Gone,
    /// Another record of this kind has the same id.
    SameId,
    /// The id is empty or no id.
    NoId,
    /// There is one exercise: it is neither added nor removed nor moved.
    OneExercise,
    /// Another inject has the number.
    NumberTaken,
    /// The number was handed out and stays.
    NumberHandedOut,
    /// A field points to a record that is not there.
    Dangling,
    /// An inject would be linked to itself.
    LinkToItself,
    /// A link would not go from a later inject to an earlier one.
    LinkOrder,
    /// Links would go round in a circle.
    LinkCycle,
    /// The link is already there.
    LinkTwice,
    /// Other records still point to it.
    InUse,
    /// A text holds a character that no text may hold.
    ForbiddenCharacter,
    /// A number is no number.
    NotFinite,
    /// A text is longer than a megabyte.
    TooLong,
    /// A time is more than forty years from STARTEX, or STARTEX is in no possible year.
    TimeOutOfRange,
}

impl RefusalKind {
    /// The stable name of the kind, also the end of the id of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::SameId => "same-id",
            Self::NoId => "no-id",
            Self::OneExercise => "one-exercise",
            Self::NumberTaken => "number-taken",
            Self::NumberHandedOut => "number-handed-out",
            Self::Dangling => "dangling",
            Self::LinkToItself => "link-to-itself",
            Self::LinkOrder => "link-order",
            Self::LinkCycle => "link-cycle",
            Self::LinkTwice => "link-twice",
            Self::InUse => "in-use",
            Self::ForbiddenCharacter => "forbidden-character",
            Self::NotFinite => "not-finite",
            Self::TooLong => "too-long",
            Self::TimeOutOfRange => "time-out-of-range",
        }
    }
}

/// An edit that was not done, with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The record at which the reason is to be shown.
    pub record: Option<RecordRef>,
    /// The field at which it is to be shown; empty for the record as a whole.
    pub field: SmolStr,
    /// What kind of refusal it is.
    pub kind: RefusalKind,
    /// What is wrong and what to do.
    pub message: String,
}

impl Refusal {
    /// A refusal at a field of a record, whose sentence also names these values.
    pub(super) fn at(record: &Record, field: &str, kind: RefusalKind, values: &[(&str, FluentValue<'_>)]) -> Self {
        let mut all: Vec<(&str, FluentValue<'_>)> = vec![
            ("record", record.called().into()),
            ("kind", record.reference().kind.label().into()),
            ("field", field_label(field).into()),
        ];
        all.extend(values.iter().cloned());
        let message = say_with(&format!("refusal-{}", kind.name()), &all);
        Self { record: Some(record.reference()), field: field.into(), kind, message }
    }

    /// The refusal of an edit of a record that is not there.
    pub(super) fn gone(record: &RecordRef) -> Self {
        let values = [("kind", record.kind.label().into()), ("id", record.id.as_str().into())];
        let message = say_with("refusal-gone", &values);
        Self { record: Some(record.clone()), field: SmolStr::default(), kind: RefusalKind::Gone, message }
    }
}
