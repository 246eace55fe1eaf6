//! What texts and numbers of a record may hold.

use super::{Refusal, RefusalKind};
use crate::scenario::Record;
use crate::scenario::compare::changed_fields;
use serde_json::Value;

/// The longest text of one field, in bytes.
const LONGEST: usize = 1_000_000;

/// Checks the fields in which a record differs from its older version.
pub(super) fn check_content(old: &Record, new: &Record) -> Result<(), Refusal> {
    check_position(new)?;
    for change in changed_fields(old, new) {
        check_value(new, &change.field, &change.after)?;
    }
    Ok(())
}

/// Checks all fields of a record.
pub(super) fn check_whole_content(record: &Record) -> Result<(), Refusal> {
    check_position(record)?;
    let tree = record.tree();
    let fields = tree.as_object().into_iter().flatten();
    fields.into_iter().try_for_each(|(field, value)| check_value(record, field, value))
}

/// A number that is none becomes null in the tree, so it is looked at before.
fn check_position(record: &Record) -> Result<(), Refusal> {
    let Record::Place(place) = record else { return Ok(()) };
    if place.position.is_some_and(|at| !at.lat.is_finite() || !at.lon.is_finite()) {
        return Err(Refusal::at(record, "position", RefusalKind::NotFinite, &[]));
    }
    Ok(())
}

fn check_value(record: &Record, field: &str, value: &Value) -> Result<(), Refusal> {
    match value {
        Value::String(text) => check_text(record, field, text),
        Value::Array(items) => items.iter().try_for_each(|item| check_value(record, field, item)),
        Value::Object(parts) => parts.values().try_for_each(|part| check_value(record, field, part)),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

fn check_text(record: &Record, field: &str, text: &str) -> Result<(), Refusal> {
    if text.contains('\0') {
        return Err(Refusal::at(record, field, RefusalKind::ForbiddenCharacter, &[]));
    }
    if text.len() > LONGEST {
        return Err(Refusal::at(record, field, RefusalKind::TooLong, &[]));
    }
    Ok(())
}
