//! How many lines have each verdict, topic by topic.

use super::assess::Coverage;
use super::line::Line;
use super::verdict::Verdict;
use crate::scenario::TagId;

impl Coverage {
    /// How many lines have each verdict, for each topic, lens and umbrella in the order of all views.
    pub fn tallies(&self) -> Vec<Tally> {
        let topics = self.program.vocabulary.topics();
        let tally = |(id, value): (smol_str::SmolStr, &crate::checklist::Value)| {
            let mut tally = Tally {
                topic: TagId(id.clone()),
                code: value.code.clone(),
                label: value.name().to_owned(),
                ..Tally::default()
            };
            for line in self.lines.iter().filter(|line| line.requirement.topic == id) {
                tally.add(line);
            }
            tally
        };
        topics.into_iter().map(tally).collect()
    }

    /// How many essential lines are open in all.
    pub fn essential_open(&self) -> usize {
        self.lines.iter().filter(|line| line.is_essential_open()).count()
    }
}

/// How many lines of one topic have each verdict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// The topic by whole id.
    pub topic: TagId,
    /// Its short code.
    pub code: String,
    /// Its name for people.
    pub label: String,
    /// The lines by verdict, in the order of [`Verdict::ALL`].
    pub counts: [usize; 6],
    /// The essential lines on which work remains.
    pub essential_open: usize,
}

impl Tally {
    fn add(&mut self, line: &Line) {
        if let Some(count) = self.counts.get_mut(line.verdict as usize) {
            *count += 1;
        }
        self.essential_open += usize::from(line.is_essential_open());
    }
    /// How many lines there are.
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }
    /// How many lines have a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.counts.get(verdict as usize).copied().unwrap_or(0)
    }
}
