//! What an adviser reads who has ten minutes: what is open and matters most, of the whole and of each topic.

use crate::app::Document;
use crate::checklist::Weight;
use crate::coverage::{Coverage, Line, Tally, Verdict, missing};
use crate::scenario::{RequirementId, TagId};

/// How many lines of the whole exercise are told.
const FIVE: usize = 5;
/// How many lines of a topic are told.
const MOST: usize = 3;
/// How many sentences are told of a line.
const SENTENCES: usize = 2;

/// All that is told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct First {
    /// The gravest open lines of the whole exercise.
    pub gravest: Vec<Gap>,
    /// The topics with something open, most open essential lines first.
    pub topics: Vec<FirstTopic>,
}

/// One topic.
#[derive(Clone, Debug, PartialEq)]
pub struct FirstTopic {
    /// The topic by whole id.
    pub topic: TagId,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// The essential lines on which work remains.
    pub essential_open: usize,
    /// The gravest open lines.
    pub gaps: Vec<Gap>,
    /// How many more are open.
    pub more: usize,
}

/// One open line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The line.
    pub id: RequirementId,
    /// Its topic by whole id.
    pub topic: TagId,
    /// The short code of its topic.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its verdict.
    pub verdict: Verdict,
    /// Whether it is essential.
    pub essential: bool,
    /// What is missing, in sentences.
    pub missing: Vec<String>,
}

impl First {
    /// Whether a line is told among the gravest of all.
    pub fn is_among_gravest(&self, line: &RequirementId) -> bool {
        self.gravest.iter().any(|gap| gap.id == *line)
    }
}

/// What is open and matters most.
pub fn first(document: &Document) -> First {
    let coverage = document.coverage();
    let pressing = coverage.pressing(MOST);
    let tally =
        |line: &Line| pressing.iter().map(|it| &it.tally).find(|tally| line.requirement.topic == tally.topic.as_str());
    let told = |line: &Line| tally(line).map(|tally| gap(line, tally, coverage));
    First {
        gravest: coverage.gravest(FIVE).into_iter().filter_map(told).collect(),
        topics: pressing
            .iter()
            .map(|pressing| FirstTopic {
                gaps: pressing.lines.iter().map(|line| gap(line, &pressing.tally, coverage)).collect(),
                more: pressing.more,
                topic: pressing.tally.topic.clone(),
                code: pressing.tally.code.clone(),
                label: pressing.tally.label.clone(),
                essential_open: pressing.tally.essential_open,
            })
            .collect(),
    }
}

fn gap(line: &Line, tally: &Tally, coverage: &Coverage) -> Gap {
    Gap {
        id: line.requirement.id.clone(),
        topic: tally.topic.clone(),
        code: tally.code.clone(),
        title: line.requirement.title_said().into_owned(),
        verdict: line.verdict,
        essential: line.weight == Weight::Essential,
        missing: missing(line, coverage).into_iter().take(SENTENCES).collect(),
    }
}
