//! What the Review desk shows, as plain values: topics, the matrix of holes, and the list of lines.
//!
//! It is computed once for each value of the scenario and each set of filters. Rows keep the order in
//! which they were first shown, so that nothing moves under the pointer when a verdict changes.

use super::filters::{Filters, Listing, is_stale};
use super::holes::Holes;
use crate::app::Document;
use crate::checklist::Weight;
use crate::coverage::{Coverage, Line, Tally, Verdict};
use crate::scenario::{RequirementId, TagId};
use crate::ui::widgets::BarCounts;
use std::collections::BTreeMap;
use std::sync::Arc;

/// One topic with its coverage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicRow {
    /// The topic by whole id.
    pub topic: TagId,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// Its lines by verdict; none where no line of it is in the checklists.
    pub counts: BarCounts,
    /// The essential lines on which work remains.
    pub essential_open: usize,
}

impl TopicRow {
    /// Whether any line of it is in the checklists.
    pub fn has_lines(&self) -> bool {
        self.counts.total() > 0
    }
}

impl From<&Tally> for TopicRow {
    fn from(tally: &Tally) -> Self {
        Self {
            topic: tally.topic.clone(),
            code: tally.code.clone(),
            label: tally.label.clone(),
            counts: BarCounts::from(tally.counts),
            essential_open: tally.essential_open,
        }
    }
}

/// One row of the list of lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineRow {
    /// The line.
    pub id: RequirementId,
    /// Its verdict.
    pub verdict: Verdict,
    /// Its short name.
    pub title: String,
    /// Its weight in this scenario.
    pub weight: Weight,
    /// Whether a person has judged it.
    pub judged: bool,
    /// Whether its evidence changed since.
    pub stale: bool,
}

impl From<&Line> for LineRow {
    fn from(line: &Line) -> Self {
        Self {
            id: line.requirement.id.clone(),
            verdict: line.verdict,
            title: line.requirement.title.clone(),
            weight: line.weight,
            judged: line.decision.is_some(),
            stale: is_stale(line),
        }
    }
}

/// All that is seen at the desk but the opened line.
#[derive(Clone, Debug)]
pub struct ReviewData {
    /// The value of the scenario it was made from.
    pub revision: u64,
    /// The filters it was made for.
    pub filters: Filters,
    /// The topics, those with most open essential lines first.
    pub topics: Vec<TopicRow>,
    /// Where injects are evidence, and where nothing is.
    pub holes: Holes,
    /// The lines that the filters leave.
    pub lines: Vec<LineRow>,
    /// How many lines each chip would list, in the order of [`Listing::ALL`].
    pub chips: [usize; 4],
    /// How many lines there are in all.
    pub total: usize,
    /// How many injects the exercise has.
    pub injects: usize,
    /// How many essential lines are open, of all topics.
    pub essential_open: usize,
}

impl ReviewData {
    /// Describes the desk; what was shown before gives the order of rows.
    pub fn of(document: &Document, filters: &Filters, shown: Option<&Self>) -> Self {
        let coverage = document.coverage();
        let same_list = shown.filter(|shown| shown.filters.lists_as(filters));
        let same_matrix = shown.filter(|shown| shown.filters.axis == filters.axis);
        let topics = topics(coverage, shown);
        Self {
            revision: document.revision(),
            filters: filters.clone(),
            holes: Holes::of(document, filters.axis, &topics, same_matrix.map(|shown| &shown.holes)),
            lines: lines(coverage, filters, same_list),
            chips: Listing::ALL.map(|listing| count(coverage, filters, listing)),
            total: coverage.lines().len(),
            injects: document.scenario().injects.len(),
            essential_open: coverage.essential_open(),
            topics,
        }
    }

    /// The place of a line in the list.
    pub fn place(&self, id: &RequirementId) -> Option<usize> {
        self.lines.iter().position(|line| line.id == *id)
    }

    /// The topic of an id.
    pub fn topic(&self, topic: &str) -> Option<&TopicRow> {
        self.topics.iter().find(|row| row.topic.as_str() == topic)
    }

    /// The next line on which work remains, after a line and then from the top.
    pub fn next_open(&self, after: &RequirementId) -> Option<&RequirementId> {
        let place = self.place(after).map_or(0, |place| place + 1);
        let (before, behind) = self.lines.split_at_checked(place)?;
        let mut rest = behind.iter().chain(before).filter(|line| line.id != *after);
        rest.find(|line| line.verdict.is_open()).map(|line| &line.id)
    }
}

fn topics(coverage: &Coverage, shown: Option<&ReviewData>) -> Vec<TopicRow> {
    let mut topics: Vec<TopicRow> = coverage.tallies().iter().map(TopicRow::from).collect();
    topics.sort_by_key(|row| (!row.has_lines(), std::cmp::Reverse(row.essential_open)));
    if let Some(shown) = shown {
        let places: BTreeMap<&TagId, usize> =
            shown.topics.iter().enumerate().map(|(at, row)| (&row.topic, at)).collect();
        topics.sort_by_key(|row| places.get(&row.topic).copied().unwrap_or(usize::MAX));
    }
    topics
}

fn count(coverage: &Coverage, filters: &Filters, listing: Listing) -> usize {
    coverage.lines().iter().filter(|line| filters.takes_topic(line) && listing.takes(line)).count()
}

/// Lines that were listed stay where they were; what is new comes behind them.
fn lines(coverage: &Coverage, filters: &Filters, shown: Option<&ReviewData>) -> Vec<LineRow> {
    let places: BTreeMap<&RequirementId, usize> =
        shown.iter().flat_map(|shown| shown.lines.iter().enumerate()).map(|(at, row)| (&row.id, at)).collect();
    let order: BTreeMap<String, usize> =
        coverage.tallies().into_iter().enumerate().map(|(at, tally)| (tally.topic.as_str().to_owned(), at)).collect();
    let mut lines: Vec<&Arc<Line>> = coverage
        .lines()
        .iter()
        .filter(|line| filters.takes(line) || places.contains_key(&line.requirement.id))
        .collect();
    lines.sort_by_cached_key(|line| {
        let requirement = &line.requirement;
        let shown = places.get(&requirement.id).copied().unwrap_or(usize::MAX);
        let topic = order.get(requirement.topic.as_str()).copied();
        (shown, !line.verdict.is_open(), line.weight, topic, requirement.id.clone())
    });
    lines.into_iter().map(|line| LineRow::from(&**line)).collect()
}
