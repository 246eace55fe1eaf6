//! What is said of a place and of the whole schematic.

use super::data::{GroundData, Spot};
use crate::words::{say, say_with};

/// What a place is, in a line: kind, protection, injects.
pub(super) fn facts(spot: &Spot) -> String {
    let kind = Some(spot.kind.clone()).filter(|kind| !kind.is_empty());
    let protected = (!spot.protected.is_empty())
        .then(|| say_with("ground-protected", &[("status", spot.protected.join(", ").into())]));
    let injects = say_with("ground-injects", &[("count", spot.injects.into())]);
    kind.into_iter().chain(protected).chain([injects]).collect::<Vec<_>>().join(" · ")
}

/// What a screen reader is told.
pub(super) fn spoken(data: &GroundData, chosen: Option<&Spot>) -> String {
    let placed = data.placed().count();
    let values = [("placed", placed.into()), ("count", data.spots.len().into())];
    let whole = say_with("ground-spoken", &values);
    match chosen {
        Some(spot) if spot.at.is_some() => format!("{whole} {}, {}", spot.name, facts(spot)),
        Some(spot) => format!("{whole} {}, {}", spot.name, say("ground-unplaced-one")),
        None => whole,
    }
}
