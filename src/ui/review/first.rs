//! What an adviser reads who has ten minutes: for each topic what is open and matters most, in plain words.

use crate::app::Document;
use crate::coverage::{Line, Verdict, missing};
use crate::scenario::{RequirementId, TagId};

/// How many lines of a topic are told.
const MOST: usize = 3;
/// How many sentences are told of a line.
const SENTENCES: usize = 2;

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
    /// Its title.
    pub title: String,
    /// Its verdict.
    pub verdict: Verdict,
    /// Whether it is essential.
    pub essential: bool,
    /// What is missing, in sentences.
    pub missing: Vec<String>,
}

/// All topics with something open, most open essential lines first.
pub fn first(document: &Document) -> Vec<FirstTopic> {
    let coverage = document.coverage();
    let gap = |line: &&Line| Gap {
        id: line.requirement.id.clone(),
        title: line.requirement.title_said().into_owned(),
        verdict: line.verdict,
        essential: line.weight == crate::checklist::Weight::Essential,
        missing: missing(line, coverage).into_iter().take(SENTENCES).collect(),
    };
    let topics = coverage.pressing(MOST).into_iter();
    topics
        .map(|pressing| FirstTopic {
            gaps: pressing.lines.iter().map(gap).collect(),
            more: pressing.more,
            topic: pressing.tally.topic,
            code: pressing.tally.code,
            label: pressing.tally.label,
            essential_open: pressing.tally.essential_open,
        })
        .collect()
}
