//! What the Review desk shows, as plain values: topics, the matrix of holes, and the list of lines.
//!
//! It is computed once for each value of the scenario and each set of filters. Rows keep the order in
//! which they were first shown, so that nothing moves under the pointer when a verdict changes.

use super::detail::InjectLink;
use super::filters::{Filters, Listing, is_stale};
use super::holes::{Cell, Holes};
use crate::app::Document;
use crate::checklist::Weight;
use crate::coverage::{Bits, Coverage, Line, Tally, Verdict};
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
            title: line.requirement.title_said().into_owned(),
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
    /// The injects that are evidence in the cell that is opened, in order of time.
    pub behind: Vec<InjectLink>,
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
        let same_matrix = shown.filter(|shown| shown.filters.shows_as(filters)).map(|shown| &shown.holes);
        let topics = topics(coverage, shown);
        let holes = Holes::of(document, filters.axis, &topics, filters.inside(), same_matrix);
        let opened = opened(filters, &holes);
        Self {
            revision: document.revision(),
            filters: filters.clone(),
            lines: lines(coverage, filters, opened, same_list),
            behind: opened.map(|injects| behind(coverage, filters, injects)).unwrap_or_default(),
            chips: Listing::ALL.map(|listing| count(coverage, filters, opened, listing)),
            holes,
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

/// The injects of the column whose cell is opened, where injects are evidence in it.
fn opened<'h>(filters: &Filters, holes: &'h Holes) -> Option<&'h Bits> {
    let (row, column) = (filters.row()?, filters.column.as_ref()?);
    let is_evidence = matches!(holes.cell(&row, column), Some(Cell::Evidence { .. }));
    holes.injects_of(column).filter(|_| is_evidence)
}

/// Whether a line is among those behind the cell that is opened.
fn is_behind(line: &Line, opened: Option<&Bits>) -> bool {
    opened.is_none_or(|injects| line.evidence.meets(injects))
}

fn behind(coverage: &Coverage, filters: &Filters, injects: &Bits) -> Vec<InjectLink> {
    let mut evidence = Bits::default();
    let asks = |line: &&Arc<Line>| !matches!(line.verdict, Verdict::NotApplicable | Verdict::Waived);
    let lines = coverage.lines().iter().filter(asks).filter(|line| filters.takes_topic(line));
    lines.for_each(|line| evidence.add(&line.evidence));
    coverage.injects(&evidence.and(injects)).into_iter().map(InjectLink::from).collect()
}

fn count(coverage: &Coverage, filters: &Filters, opened: Option<&Bits>, listing: Listing) -> usize {
    let takes = |line: &&Arc<Line>| filters.takes_topic(line) && is_behind(line, opened) && listing.takes(line);
    coverage.lines().iter().filter(takes).count()
}

/// Lines that were listed stay where they were; what is new comes behind them.
fn lines(coverage: &Coverage, filters: &Filters, opened: Option<&Bits>, shown: Option<&ReviewData>) -> Vec<LineRow> {
    let places: BTreeMap<&RequirementId, usize> =
        shown.iter().flat_map(|shown| shown.lines.iter().enumerate()).map(|(at, row)| (&row.id, at)).collect();
    let order: BTreeMap<String, usize> =
        coverage.tallies().into_iter().enumerate().map(|(at, tally)| (tally.topic.as_str().to_owned(), at)).collect();
    let mut lines: Vec<&Arc<Line>> = coverage
        .lines()
        .iter()
        .filter(|line| (filters.takes(line) && is_behind(line, opened)) || places.contains_key(&line.requirement.id))
        .collect();
    lines.sort_by_cached_key(|line| {
        let requirement = &line.requirement;
        let shown = places.get(&requirement.id).copied().unwrap_or(usize::MAX);
        let topic = order.get(requirement.topic.as_str()).copied();
        (shown, !line.verdict.is_open(), line.weight, topic, requirement.id.clone())
    });
    lines.into_iter().map(|line| LineRow::from(&**line)).collect()
}
