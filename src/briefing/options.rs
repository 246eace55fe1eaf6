//! What a person chooses for a pack.

use super::edition::{Edition, Part};
use super::pack::Picture;
use crate::scenario::{CellId, ExTime, Text};
use crate::words::Language;

/// All choices for one pack.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// For whom.
    pub edition: Edition,
    /// In which language.
    pub language: Language,
    /// The parts that are left out; the cover cannot be, since it carries the marking.
    pub without: Vec<Part>,
    /// For the audience: injects up to this time are printed as received; none where empty.
    pub until: Option<ExTime>,
    /// For role players: the only cell whose sheet is made; all where empty.
    pub cell: Option<CellId>,
    /// The day on which it is made, as text; the edge knows the clock.
    pub made_on: Text,
    /// Own texts, in order.
    pub own: Vec<OwnText>,
    /// The organisation's sign, already cleaned.
    pub logo: Option<Picture>,
    /// The colour of rules and chart frames as `#rrggbb`; ink where empty.
    pub accent: Text,
    /// Letter paper instead of A4.
    pub letter_paper: bool,
    /// Two small cards on a page instead of full ones, for long packs.
    pub compact: bool,
}

/// A text of the organisation's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnText {
    /// Its title.
    pub title: Text,
    /// Its text; an empty line begins a paragraph.
    pub text: Text,
}
