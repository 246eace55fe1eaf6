//! What a person filters the Review desk by, and which lines that leaves.

use crate::coverage::{Line, Verdict};
use crate::scenario::{RequirementId, TagId};
use smol_str::SmolStr;

/// What the columns of the matrix stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Axis {
    /// The phases of the exercise.
    #[default]
    Phase,
    /// The core tasks trained.
    Core,
    /// The training audiences.
    Audience,
    /// The training objectives.
    Objective,
    /// The storylines.
    Storyline,
}

impl Axis {
    /// All, in the order of the switch.
    pub const ALL: [Self; 5] = [Self::Phase, Self::Core, Self::Audience, Self::Objective, Self::Storyline];
}

/// Which lines are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Listing {
    /// Those on which work remains.
    #[default]
    Open,
    /// The essential ones on which work remains.
    Essential,
    /// All.
    All,
    /// Those whose evidence changed since somebody judged them.
    Changed,
}

impl Listing {
    /// All, in the order of the chips.
    pub const ALL: [Self; 4] = [Self::Open, Self::Essential, Self::All, Self::Changed];

    /// Whether a line is listed.
    pub fn takes(self, line: &Line) -> bool {
        match self {
            Self::Open => line.verdict.is_open(),
            Self::Essential => line.is_essential_open(),
            Self::All => true,
            Self::Changed => is_stale(line),
        }
    }
}

/// Whether what a person judged has changed since.
pub fn is_stale(line: &Line) -> bool {
    line.decision.as_ref().is_some_and(|(_, stale)| *stale)
}

/// Which lines of a topic a row of the matrix stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// All of them.
    #[default]
    Topic,
    /// Those of a family, by its code.
    Family(SmolStr),
    /// A single one, in a topic that has one family only.
    Line(RequirementId),
}

impl Group {
    /// Whether it holds a line of its topic.
    pub fn takes(&self, line: &Line) -> bool {
        match self {
            Self::Topic => true,
            Self::Family(family) => line.requirement.family == *family,
            Self::Line(id) => line.requirement.id == *id,
        }
    }
}

/// A row of the matrix: a topic, and which of its lines.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowKey {
    /// The topic by whole id.
    pub topic: TagId,
    /// Which of its lines.
    pub group: Group,
}

/// All filters of the desk together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    /// Only lines of this topic.
    pub topic: Option<TagId>,
    /// Only lines of this part of the topic.
    pub group: Group,
    /// Whether the rows of the matrix are the parts of the topic instead of all topics.
    pub inside: bool,
    /// What the columns of the matrix stand for.
    pub axis: Axis,
    /// The column of the matrix that was opened last, by id.
    pub column: Option<SmolStr>,
    /// Which lines are listed.
    pub listing: Listing,
    /// Only lines with this verdict.
    pub verdict: Option<Verdict>,
    /// Only lines that hold all these words.
    pub words: String,
}

impl Filters {
    /// Whether a line is of the topic that is asked for, and of its part.
    pub fn takes_topic(&self, line: &Line) -> bool {
        self.topic.as_ref().is_none_or(|topic| line.requirement.topic == topic.as_str()) && self.group.takes(line)
    }

    /// The topic whose parts are the rows of the matrix.
    pub fn inside(&self) -> Option<&TagId> {
        self.topic.as_ref().filter(|_| self.inside)
    }

    /// The row that is chosen.
    pub fn row(&self) -> Option<RowKey> {
        self.topic.clone().map(|topic| RowKey { topic, group: self.group.clone() })
    }

    /// Whether a line is to be listed.
    pub fn takes(&self, line: &Line) -> bool {
        self.takes_topic(line)
            && self.listing.takes(line)
            && self.verdict.is_none_or(|verdict| line.verdict == verdict)
            && self.takes_words(line)
    }

    fn takes_words(&self, line: &Line) -> bool {
        if self.words.trim().is_empty() {
            return true;
        }
        let requirement = &line.requirement;
        let text =
            format!("{} {} {}", requirement.id.as_str(), requirement.title_said(), requirement.statement_said(""))
                .to_lowercase();
        self.words.to_lowercase().split_whitespace().all(|word| text.contains(word))
    }

    /// Whether two filters list the same lines.
    pub fn lists_as(&self, other: &Self) -> bool {
        self.row() == other.row()
            && (self.column == other.column && (self.column.is_none() || self.axis == other.axis))
            && self.listing == other.listing
            && self.verdict == other.verdict
            && self.words == other.words
    }

    /// Whether two filters show the same rows and columns of the matrix.
    pub fn shows_as(&self, other: &Self) -> bool {
        self.axis == other.axis && self.inside() == other.inside()
    }

    /// Whether anything but the listing narrows the lines.
    pub fn narrows(&self) -> bool {
        self.topic.is_some() || self.verdict.is_some() || !self.words.trim().is_empty()
    }
}
