//! What the check says of a line.

use serde::Serialize;

/// The outcome for one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Evidence is present for all parts.
    Covered,
    /// Something is there and something is missing.
    Partly,
    /// Nothing is there.
    Missing,
    /// The evidence is there and a named adviser has still to judge it.
    Waits,
    /// Does not apply, for a reason that a person gave or that the scenario shows.
    NotApplicable,
    /// Knowingly left open by a named person; never counted as covered.
    Waived,
}

impl Verdict {
    /// All verdicts in the order of bars and legends.
    pub const ALL: [Self; 6] =
        [Self::Covered, Self::Partly, Self::Missing, Self::Waits, Self::NotApplicable, Self::Waived];

    /// Its name in machine output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Covered => "covered",
            Self::Partly => "partly",
            Self::Missing => "missing",
            Self::Waits => "waits",
            Self::NotApplicable => "not_applicable",
            Self::Waived => "waived",
        }
    }

    /// The letter that stands beside the glyph in print and in high contrast.
    pub fn letter(self) -> char {
        match self {
            Self::Covered => 'C',
            Self::Partly => 'P',
            Self::Missing => 'M',
            Self::Waits => 'A',
            Self::NotApplicable => 'N',
            Self::Waived => 'W',
        }
    }

    /// Whether work remains: missing, partly, or waiting for an adviser.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Partly | Self::Missing | Self::Waits)
    }
}
