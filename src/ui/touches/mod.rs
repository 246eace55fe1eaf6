//! What the texts of all injects touch beyond their tags: a list to go through with the keys.

mod row;
mod view;

use crate::app::Document;
use crate::app::hints::Hint;
use crate::scenario::{InjectId, TagId};
use smol_str::SmolStr;
use std::collections::BTreeSet;

pub use view::touches_ui;

/// An inject with what is offered for it.
#[derive(Clone, Debug)]
struct Waiting {
    inject: InjectId,
    hints: Vec<Hint>,
}

/// What a person looks at in the list.
#[derive(Clone, Debug, Default)]
pub struct TouchesState {
    /// Only these injects, such as those that were just brought in.
    only: Option<BTreeSet<InjectId>>,
    /// Only this topic.
    topic: Option<SmolStr>,
    at: usize,
    moved: bool,
    waiting: Vec<Waiting>,
    /// What the list was worked out from.
    of: Option<(u64, usize)>,
    taken: usize,
    refused: usize,
}

impl TouchesState {
    /// The list for all injects, or for these.
    pub fn of(only: Option<Vec<InjectId>>) -> Self {
        Self { only: only.map(|ids| ids.into_iter().collect()), ..Self::default() }
    }

    /// Works out anew what waits, where the exercise or what was read of it changed.
    fn follow(&mut self, document: &Document) {
        let now = (document.revision(), document.hints.serial());
        if self.of == Some(now) {
            return;
        }
        self.of = Some(now);
        let all = document.hints.waiting(document.scenario(), document.vocabulary());
        let is_meant = |id: &InjectId| self.only.as_ref().is_none_or(|only| only.contains(id));
        let meant = all.into_iter().filter(|(id, _)| is_meant(id));
        self.waiting = meant.map(|(inject, hints)| Waiting { inject, hints }).collect();
    }

    /// What waits of the topic that is looked at, all of its injects' hints included.
    fn shown(&self, document: &Document) -> Vec<Waiting> {
        let of_topic = |waiting: &&Waiting| {
            let topic = self.topic.as_deref();
            topic.is_none_or(|topic| waiting.hints.iter().any(|hint| topic_of(document, &hint.tag) == topic))
        };
        self.waiting.iter().filter(of_topic).cloned().collect()
    }

    /// How many injects wait with something of a topic.
    fn count(&self, document: &Document, topic: &str) -> usize {
        let is_of = |waiting: &&Waiting| waiting.hints.iter().any(|hint| topic_of(document, &hint.tag) == topic);
        self.waiting.iter().filter(is_of).count()
    }
}

/// The topic of a tag; of a topic itself.
fn topic_of(document: &Document, tag: &TagId) -> SmolStr {
    let topic = document.vocabulary().topic_of_tag(tag.as_str()).cloned();
    topic.unwrap_or_else(|| SmolStr::new(tag.as_str()))
}
