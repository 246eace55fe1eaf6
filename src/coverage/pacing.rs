//! Pacing: hard injects that come in a row, with no pause for the people in the room.

use super::care::Sensitivity;
use crate::scenario::{ExTime, Inject};

/// How many in a row are too many.
const ROW: usize = 3;
/// Minutes without a hard inject that count as a pause.
const APART: i64 = 6 * 60;

/// Whether an inject is hard to read or to play: sexual violence, harm to a child, or what an adviser must clear.
pub fn is_hard(inject: &Inject) -> bool {
    Sensitivity::of(inject) >= Sensitivity::Severe
}

/// The rows of hard injects among live ones in order of time: those that follow each other within hours, with nothing
/// else between them. `of` says when one is played and whether it is hard.
pub fn hard_rows<T>(order: &[T], of: impl Fn(&T) -> (Option<ExTime>, bool) + Copy) -> impl Iterator<Item = &[T]> {
    let is_near = |one: Option<ExTime>, other: Option<ExTime>| {
        one.zip(other).is_some_and(|(one, other)| other.0.saturating_sub(one.0) <= APART)
    };
    let rows = order.chunk_by(move |one, other| {
        let ((one, is_hard), (other, too)) = (of(one), of(other));
        is_hard == too && is_near(one, other)
    });
    rows.filter(move |row| row.len() >= ROW && row.first().is_some_and(|inject| of(inject).1))
}
