//! The blocks of which a part is made; each writer draws each of them in its own way.

use serde::{Deserialize, Serialize};

/// One block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A heading below the title of the part: level 2 or 3.
    Heading {
        /// 2 or 3; a 3 only under a 2.
        level: u8,
        /// Its words.
        text: String,
        /// Where links may point; unique in the pack, empty for none.
        anchor: String,
    },
    /// A paragraph; line breaks inside are kept.
    Text {
        /// Its words.
        text: String,
        /// Whether it explains something, smaller.
        small: bool,
    },
    /// Something that must not be missed.
    Notice {
        /// How much it weighs.
        tone: Tone,
        /// Its title.
        title: String,
        /// Its words.
        text: String,
    },
    /// A list of points.
    Points {
        /// The points.
        points: Vec<String>,
    },
    /// Names with what belongs to them, set in two columns.
    Facts {
        /// Name and text; empty texts are not handed in.
        facts: Vec<(String, String)>,
    },
    /// A table with a head that repeats on each page.
    Table(Table),
    /// A chart with its numbers.
    Chart(Chart),
    /// An inject card.
    Card(Box<Card>),
    /// A new page.
    PageBreak,
    /// Lines to write on.
    WritingSpace {
        /// What is to be written.
        label: String,
        /// How many lines.
        lines: u8,
    },
}

/// How much something weighs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// Nothing special.
    #[default]
    Plain,
    /// In order.
    Good,
    /// Partly so.
    Part,
    /// Missing or dangerous.
    Bad,
    /// Waits for a person.
    Waits,
    /// Left out knowingly.
    Quiet,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// What it shows, above it; needed for those who do not see it.
    pub caption: String,
    /// The heads of its columns.
    pub head: Vec<String>,
    /// How wide each column is, in shares of the whole.
    pub widths: Vec<f32>,
    /// Its rows, each as long as the head.
    pub rows: Vec<Vec<Cell>>,
    /// Whether the first cell of each row is its head.
    pub row_heads: bool,
    /// Whether it is a heat map, whose cells are coloured and centred.
    pub heat: bool,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// Its words.
    pub text: String,
    /// Its tone; a writer shows it by glyph or letter too, never by colour alone.
    pub tone: Tone,
    /// Whether it is set in the condensed figures of numbers and ids.
    pub code: bool,
    /// The anchor to which it leads; empty for none.
    pub link: String,
}

impl Cell {
    /// Plain words.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
    /// A number or id.
    pub fn code(text: impl Into<String>) -> Self {
        Self { text: text.into(), code: true, ..Self::default() }
    }
    /// The same with a tone.
    #[must_use]
    pub fn toned(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }
    /// The same leading somewhere.
    #[must_use]
    pub fn to(self, link: impl Into<String>) -> Self {
        Self { link: link.into(), ..self }
    }
}

/// A chart; each carries its numbers, which writers print where they do not draw.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "chart", rename_all = "snake_case")]
pub enum Chart {
    /// Coverage by topic: one bar a topic, parts in the order covered, partly, missing, waits, not applicable, waived.
    Bars {
        /// What it shows.
        caption: String,
        /// The names of the parts of a bar.
        legend: Vec<String>,
        /// Topic by topic.
        bars: Vec<Bar>,
    },
    /// Storylines as lanes over the time of the exercise.
    Timeline {
        /// What it shows.
        caption: String,
        /// The same in words, for those who do not see it.
        alt: String,
        /// Names of days with where they begin, 0 to 1.
        days: Vec<(String, f32)>,
        /// Phases with where they begin and end, 0 to 1.
        phases: Vec<(String, f32, f32)>,
        /// The lanes.
        lanes: Vec<Lane>,
    },
    /// How much happens when: one column for each stretch of time.
    Density {
        /// What it shows.
        caption: String,
        /// The same in words.
        alt: String,
        /// Name and number of each stretch.
        columns: Vec<(String, u32)>,
    },
}

/// The bar of one topic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bar {
    /// The topic.
    pub topic: Mark,
    /// Its name.
    pub name: String,
    /// How many lines have each verdict, in the order of the legend.
    pub counts: Vec<u32>,
    /// Essential lines still open.
    pub essential_open: u32,
}

/// One storyline in a timeline.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Lane {
    /// Its name.
    pub name: String,
    /// Its injects.
    pub marks: Vec<LaneMark>,
}

/// One inject in a timeline.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LaneMark {
    /// Its number.
    pub number: String,
    /// When, 0 to 1.
    pub at: f32,
    /// Whether it is a key inject.
    pub key: bool,
    /// Its first topic, if any.
    pub topic: Option<Mark>,
}

/// The sign of a topic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Its short code.
    pub code: String,
    /// Its colour on white as `#rrggbb`.
    pub colour: String,
}

/// An inject as a card.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Where links may point; unique in the pack.
    pub anchor: String,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The date-time group.
    pub time: String,
    /// The day of play.
    pub day: String,
    /// What it is marked with: draft, key, contingency, must play; in words.
    pub marks: Vec<String>,
    /// From, to and by what, in one line.
    pub route: String,
    /// What the audience gets, paragraph by paragraph.
    pub text: Vec<String>,
    /// Said before the text where it is hard to read.
    pub content_note: String,
    /// Names with what belongs to them: expected actions, objective, notes.
    pub facts: Vec<(String, Vec<String>)>,
    /// Its topics.
    pub topics: Vec<Mark>,
    /// Words and anchors of injects that it leads to or comes from.
    pub links: Vec<(String, String)>,
    /// Whether it has a page of its own.
    pub whole_page: bool,
}

impl Card {
    /// Whether its facts name its topics already, so that a writer need not add their codes.
    pub fn names_topics(&self) -> bool {
        let topics = crate::words::say("writers-topics");
        self.facts.iter().any(|(name, _)| *name == topics)
    }
}
