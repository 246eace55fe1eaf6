//! What is open and matters most, topic by topic: what an adviser reads who has ten minutes.

use super::assess::Coverage;
use super::line::Line;
use super::tally::Tally;
use super::verdict::Verdict;

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

    fn pressing_in(&self, tally: Tally, most: usize) -> Option<Pressing<'_>> {
        let of_topic =
            self.lines().iter().map(|line| &**line).filter(|line| line.requirement.topic == tally.topic.as_str());
        let mut open: Vec<&Line> = of_topic.filter(|line| rank(line.verdict).is_some()).collect();
        open.sort_by_key(|line| (line.weight, rank(line.verdict), !line.requirement.core));
        let more = open.len().saturating_sub(most);
        open.truncate(most);
        (!open.is_empty()).then_some(Pressing { tally, lines: open, more })
    }
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
