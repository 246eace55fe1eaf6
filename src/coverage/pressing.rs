//! What is open and matters most, in the whole exercise and topic by topic: what an adviser reads who has ten minutes.

use super::assess::Coverage;
use super::line::Line;
use super::tally::Tally;
use super::verdict::Verdict;
use crate::checklist::Weight;

/// The lines of one topic that matter most among those on which work remains.
#[derive(Clone, Debug)]
pub struct Pressing<'a> {
    /// The topic with its counts.
    pub tally: Tally,
    /// Its gravest open lines, the gravest first.
    pub lines: Vec<&'a Line>,
    /// How many more of its lines are open.
    pub more: usize,
}

impl Coverage {
    /// For each topic with open lines, the gravest ones up to this many; topics with most open essential lines first.
    ///
    /// Graver is what weighs more, then what is missing before what is partly there and that before what only waits
    /// for an adviser, then what belongs to the core.
    pub fn pressing(&self, most: usize) -> Vec<Pressing<'_>> {
        let mut found: Vec<Pressing<'_>> =
            self.tallies().into_iter().filter_map(|tally| self.pressing_in(tally, most)).collect();
        found.sort_by_key(|pressing| std::cmp::Reverse(pressing.tally.essential_open));
        found
    }

    /// The gravest open lines of the whole exercise, up to this many.
    ///
    /// Among lines that are equally grave each topic is heard once before one is heard twice, that with most open
    /// essential lines first.
    pub fn gravest(&self, most: usize) -> Vec<&Line> {
        let topics = self.pressing(usize::MAX);
        let mut lines = Vec::new();
        for (place, topic) in topics.iter().enumerate() {
            for alike in topic.lines.chunk_by(|a, b| grade(a) == grade(b)) {
                lines.extend(alike.iter().enumerate().map(|(turn, line)| ((grade(line), turn, place), *line)));
            }
        }
        lines.sort_by_key(|(order, _)| *order);
        lines.into_iter().take(most).map(|(_, line)| line).collect()
    }

    fn pressing_in(&self, tally: Tally, most: usize) -> Option<Pressing<'_>> {
        let of_topic =
            self.lines().iter().map(|line| &**line).filter(|line| line.requirement.topic == tally.topic.as_str());
        let mut open: Vec<&Line> = of_topic.filter(|line| rank(line.verdict).is_some()).collect();
        open.sort_by_key(|line| grade(line));
        let more = open.len().saturating_sub(most);
        open.truncate(most);
        (!open.is_empty()).then_some(Pressing { tally, lines: open, more })
    }
}

/// How grave an open line is, the gravest first.
fn grade(line: &Line) -> (Weight, Option<u8>, bool) {
    (line.weight, rank(line.verdict), !line.requirement.core)
}

/// How grave an open verdict is; nothing for one on which no work remains.
fn rank(verdict: Verdict) -> Option<u8> {
    match verdict {
        Verdict::Missing => Some(0),
        Verdict::Partly => Some(1),
        Verdict::Waits => Some(2),
        Verdict::Covered | Verdict::NotApplicable | Verdict::Waived => None,
    }
}
