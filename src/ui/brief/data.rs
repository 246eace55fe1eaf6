//! What the desk shows of scenario and choices, worked out once for each of their versions.

use super::checks::{Check, checks};
use super::choices::Choices;
use super::making::Key;
use crate::app::Document;
use crate::app::press::{LeakCheck, Made, Part, PartState, leaks, parts};

/// What is known without any page.
#[derive(Clone, Debug, PartialEq)]
pub struct BriefData {
    /// What it was worked out from.
    pub key: Key,
    /// The parts that the edition can have.
    pub parts: Vec<PartState>,
    /// What should be known before it is handed out.
    pub checks: Vec<Check>,
    /// The private passages that were looked for.
    pub leaks: LeakCheck,
}

impl BriefData {
    /// Works it out.
    pub fn of(document: &Document, key: Key) -> Self {
        let options = key.choices.options_with(&key.dress);
        let coverage = document.coverage();
        let leaks = leaks(coverage, &options);
        Self { parts: parts(coverage, &options), checks: checks(coverage, &key.choices, &leaks), leaks, key }
    }

    /// Whether something private stands in the edition, so that it must not leave.
    pub fn leaks(&self) -> bool {
        !self.leaks.found.is_empty()
    }
}

/// One part as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartRow {
    /// Which.
    pub part: Part,
    /// Its title.
    pub title: String,
    /// Whether it is in the pack.
    pub on: bool,
    /// Whether it can be taken in and left out.
    pub can_change: bool,
    /// Why it cannot; empty where it can.
    pub reason: String,
    /// Its first page, from zero.
    pub first: Option<usize>,
    /// How many pages it has.
    pub pages: Option<usize>,
}

/// The rows of the list of parts; `made` are the pages of the same choices.
pub fn part_rows(parts: &[PartState], choices: &Choices, made: Option<&Made>) -> Vec<PartRow> {
    parts.iter().map(|state| row(state, choices, made)).collect()
}

fn row(state: &PartState, choices: &Choices, made: Option<&Made>) -> PartRow {
    let is_cover = state.part == Part::Cover;
    let on = is_cover || (state.has_content && !choices.left_out().contains(&state.part));
    let first = made.filter(|_| on).and_then(|made| first_page(made, state.part));
    let last = made.zip(first).map(|(made, first)| {
        let later = made.parts.iter().map(|(_, page)| *page).filter(|page| *page > first).min();
        later.unwrap_or(made.pages)
    });
    PartRow {
        part: state.part,
        title: state.title.clone(),
        on,
        can_change: state.has_content && !is_cover,
        reason: if is_cover { crate::words::say("brief-cover-stays") } else { state.reason.clone() },
        first,
        pages: first.zip(last).map(|(first, last)| last.saturating_sub(first)),
    }
}

fn first_page(made: &Made, part: Part) -> Option<usize> {
    let known = made.parts.iter().find(|(own, _)| *own == part).map(|(_, page)| *page);
    // The cover comes first, and what stands before the first part belongs to it.
    known.or_else(|| (part == Part::Cover && made.pages > 0).then_some(0))
}
