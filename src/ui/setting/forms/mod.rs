//! The forms of all kinds of record, as data.

mod exercise;
mod people;
mod places;
mod play;

use super::field::{Field, Part};
use crate::scenario::RecordKind;

/// The form of a kind of record; empty for kinds that have a place of their own.
pub fn form_of(kind: RecordKind) -> &'static [Part] {
    match kind {
        RecordKind::Exercise => exercise::EXERCISE,
        RecordKind::Phase => exercise::PHASE,
        RecordKind::Audience => people::AUDIENCE,
        RecordKind::Cell => people::CELL,
        RecordKind::Post => people::POST,
        RecordKind::Actor => people::ACTOR,
        RecordKind::Objective => people::OBJECTIVE,
        RecordKind::Question => people::QUESTION,
        RecordKind::Place => places::PLACE,
        RecordKind::Area => places::AREA,
        RecordKind::Narrative => places::NARRATIVE,
        RecordKind::Measure => places::MEASURE,
        RecordKind::Storyline => play::STORYLINE,
        RecordKind::Incident => play::INCIDENT,
        RecordKind::Inject | RecordKind::Comment | RecordKind::Decision => &[],
    }
}

/// The field of this name on the form of a kind of record.
pub fn field_of(kind: RecordKind, name: &str) -> Option<&'static Field> {
    form_of(kind).iter().find_map(|part| match part {
        Part::Field(field) if field.name == name => Some(field),
        _ => None,
    })
}
