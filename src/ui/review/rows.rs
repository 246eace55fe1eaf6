//! The rows of the matrix: all topics, or the families of lines of one topic.

use super::data::TopicRow;
use super::filters::{Group, RowKey};
use crate::app::Document;
use crate::coverage::Line;
use crate::scenario::TagId;
use smol_str::SmolStr;
use std::sync::Arc;

/// One row without its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The topic, and which of its lines.
    pub key: RowKey,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
}

/// The rows: topics with lines, or what one of them consists of.
pub fn rows(document: &Document, topics: &[TopicRow], inside: Option<&TagId>) -> Vec<Row> {
    let of_topic = |topic: &TopicRow| Row {
        key: RowKey { topic: topic.topic.clone(), group: Group::Topic },
        code: topic.code.clone(),
        label: topic.label.clone(),
    };
    match inside {
        Some(topic) => parts(document, topic),
        None => topics.iter().filter(|topic| topic.has_lines()).map(of_topic).collect(),
    }
}

/// The families of a topic in the order of its checklists; of a topic with a single family, its lines.
fn parts(document: &Document, topic: &TagId) -> Vec<Row> {
    let lines = document.coverage().lines().iter().filter(|line| line.requirement.topic == topic.as_str());
    let mut families: Vec<(SmolStr, &Arc<Line>)> = Vec::new();
    for line in lines.clone() {
        if families.iter().all(|(known, _)| *known != line.requirement.family) {
            families.push((line.requirement.family.clone(), line));
        }
    }
    let row = |group: Group, code: &str, label: String| Row {
        key: RowKey { topic: topic.clone(), group },
        code: code.to_owned(),
        label,
    };
    if families.len() < 2 {
        let of_line = |line: &Arc<Line>| {
            let id = &line.requirement.id;
            row(Group::Line(id.clone()), id.as_str(), line.requirement.title_said().into_owned())
        };
        return lines.map(of_line).collect();
    }
    let of_family = |(family, line): &(SmolStr, &Arc<Line>)| {
        let list = document.basis().checklist_of(&line.requirement.id);
        let known = list.and_then(|list| Some((list, list.families.iter().find(|it| it.id == *family)?)));
        let label = known.map_or_else(|| family.to_string(), |(list, it)| it.title_said(&list.id).into_owned());
        row(Group::Family(family.clone()), family, label)
    };
    families.iter().map(of_family).collect()
}
