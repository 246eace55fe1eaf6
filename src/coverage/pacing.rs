//! Pacing: hard injects that come in a row, with no pause for the people in the room.

use super::care::Sensitivity;
use crate::scenario::Inject;
use std::sync::Arc;

/// How many in a row are too many.
const ROW: usize = 3;
/// Minutes without a hard inject that count as a pause.
const APART: i64 = 6 * 60;

/// Whether an inject is hard to read or to play: sexual violence, harm to a child, or what an adviser must clear.
pub(super) fn is_hard(inject: &Inject) -> bool {
    Sensitivity::of(inject) >= Sensitivity::Severe
}

/// The rows of hard injects among live ones in order of time: those that follow each other within hours, with nothing
/// else between them.
pub fn hard_rows<'o, 'a>(order: &'o [&'a Arc<Inject>]) -> impl Iterator<Item = &'o [&'a Arc<Inject>]> {
    let is_near = |one: &Inject, other: &Inject| {
        one.time.zip(other.time).is_some_and(|(one, other)| other.0.saturating_sub(one.0) <= APART)
    };
    let rows = order.chunk_by(move |one, other| is_near(one, other) && is_hard(one) == is_hard(other));
    rows.filter(|row| row.len() >= ROW && row.first().is_some_and(|inject| is_hard(inject)))
}
