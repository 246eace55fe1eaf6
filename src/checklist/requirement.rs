//! One line of a checklist: what is asked, why, how it is decided, and where it comes from.

use super::criterion::Criterion;
use super::explain::closed;
use crate::scenario::RequirementId;
use crate::words::{Language, said, said_of, spoken};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::borrow::Cow;

/// How much a line weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// A topic is never shown as covered while such a line is open.
    Essential,
    /// Normally there.
    Expected,
    /// Good to have.
    GoodPractice,
}

impl Weight {
    /// All weights, the heaviest first.
    pub const ALL: [Self; 3] = [Self::Essential, Self::Expected, Self::GoodPractice];

    /// Its name in files and machine output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Essential => "essential",
            Self::Expected => "expected",
            Self::GoodPractice => "good_practice",
        }
    }
    /// The weight of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|weight| weight.name() == name)
    }
}

/// Who can decide a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verify {
    /// The criterion decides.
    Machine,
    /// The criterion finds the evidence, a named adviser attests its quality.
    MachineAndAdvisor,
    /// Only a named adviser can attest it.
    Advisor,
}

/// How deep an inject must go to count for a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Depth {
    /// The line looks at no inject.
    None,
    /// The topic appears.
    Mentioned,
    /// Facts that somebody has to notice.
    Indicated,
    /// A decision with a cost.
    Dilemma,
}

/// How much of a cited paragraph was read by those who wrote the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadingMark {
    /// The text of the paragraph was read.
    TextRead,
    /// Part of the document was read and the cited part is inside it.
    PartRead,
    /// Known through another document.
    SecondHand,
    /// Only the heading was seen.
    HeadingOnly,
    /// The document is on point but its body was not read.
    NotRead,
}

/// Whom a cited paragraph obliges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Addressee {
    /// Armed forces.
    Forces,
    /// NATO as an organisation.
    Nato,
    /// States.
    States,
    /// Parties to a conflict.
    Parties,
    /// The United Nations.
    Un,
    /// Nobody: guides, studies, views.
    Others,
}

/// Where a line comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cite {
    /// The key of the source.
    pub source: SmolStr,
    /// The paragraph or section.
    #[serde(default)]
    pub part: String,
    /// How much of it was read.
    pub mark: ReadingMark,
    /// Whom it obliges.
    pub addressee: Addressee,
}

impl Cite {
    /// The part of the document, in the language that is spoken.
    pub fn part_said(&self) -> Cow<'_, str> {
        in_language_spoken(&self.part, || said(&part_id(&self.part)))
    }
}

/// The id of a place in a document in the words: lower case, all else than letters and digits one hyphen.
fn part_id(part: &str) -> String {
    let lower = part.to_lowercase();
    let pieces = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|piece| !piece.is_empty());
    format!("part-{}", pieces.collect::<Vec<_>>().join("-"))
}

/// A document that lines cite.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The key used in citations.
    pub key: SmolStr,
    /// Its title.
    pub title: String,
    /// Who issued it.
    #[serde(default)]
    pub issuer: String,
    /// Its year or date.
    #[serde(default)]
    pub year: String,
    /// Where it can be found.
    #[serde(default)]
    pub address: String,
    /// What of it was read.
    #[serde(default)]
    pub read: String,
}

impl Source {
    /// Its title, in the language that is spoken; what was read is the English text.
    pub fn title_said(&self) -> Cow<'_, str> {
        in_language_spoken(&self.title, || said(&format!("source-{}", self.key)))
    }
    /// Who issued it, in the language that is spoken.
    pub fn issuer_said(&self) -> Cow<'_, str> {
        in_language_spoken(&self.issuer, || said_of(&format!("source-{}", self.key), "issuer"))
    }
    /// Its year or date, in the language that is spoken.
    pub fn year_said(&self) -> Cow<'_, str> {
        in_language_spoken(&self.year, || said_of(&format!("source-{}", self.key), "year"))
    }
}

/// A group of lines within a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Its code, such as `ABD`.
    pub id: SmolStr,
    /// Its name.
    pub title: String,
}

impl Family {
    /// Its name in the language that is spoken; its checklist is needed, since codes repeat.
    pub fn title_said(&self, checklist: &str) -> Cow<'_, str> {
        let id = || format!("family-{}-{}", checklist.to_lowercase(), self.id.to_lowercase()).replace('_', "-");
        in_language_spoken(&self.title, || said(&id()))
    }
}

/// The English text, or its translation where another language is spoken and has one.
pub(super) fn in_language_spoken(english: &str, translated: impl FnOnce() -> Option<String>) -> Cow<'_, str> {
    match spoken() {
        Language::English => Cow::Borrowed(english),
        Language::French => translated().map_or(Cow::Borrowed(english), Cow::Owned),
    }
}

/// One line of a checklist.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// Its id, for ever.
    pub id: RequirementId,
    /// Its topic or lens by whole id.
    pub topic: SmolStr,
    /// Its family.
    pub family: SmolStr,
    /// Its short name.
    pub title: String,
    /// What the exercise confronts the audience with, to be read after the checklist's prefix.
    pub statement: String,
    /// Why it matters.
    pub why: String,
    /// The evidence in words.
    pub evidence: String,
    /// How much it weighs.
    pub weight: Weight,
    /// Another weight where a feature of the scenario holds.
    pub weight_when: Option<(SmolStr, Weight)>,
    /// Whether it can be neither waived nor left out of scope once an inject carries its topic.
    pub core: bool,
    /// Who decides it.
    pub verify: Verify,
    /// How deep its evidence must go.
    pub depth: Depth,
    /// The feature on which it depends.
    pub applies_if: Option<SmolStr>,
    /// How a machine decides it.
    pub criterion: Criterion,
    /// The criterion as written.
    pub notation: String,
    /// Where it comes from.
    pub cites: Vec<Cite>,
    /// What was decided about it.
    pub note: String,
    /// Whether an adviser has still to confirm it.
    pub confirm: bool,
    /// The organisation's own paragraph.
    pub own_paragraph: String,
    /// A sketch that meets it.
    pub passes: String,
    /// A sketch that narrowly does not.
    pub fails: String,
}

impl Requirement {
    /// Its short name in the language that is spoken.
    pub fn title_said(&self) -> Cow<'_, str> {
        in_language_spoken(&self.title, || said(self.id.as_str()))
    }
    /// What the exercise confronts the audience with, as a whole sentence in the language that is spoken.
    ///
    /// The prefix is that of its checklist; a translation is a whole sentence already.
    pub fn statement_said(&self, prefix: &str) -> String {
        self.statement_translated().unwrap_or_else(|| closed(&format!("{prefix} {}", self.statement)))
    }
    /// The same sentence where another language is spoken and has one.
    pub fn statement_translated(&self) -> Option<String> {
        let translated = || said_of(self.id.as_str(), "statement");
        if spoken() == Language::English { None } else { translated() }
    }
    /// The evidence in words in the language that is spoken.
    pub fn evidence_said(&self) -> Cow<'_, str> {
        in_language_spoken(&self.evidence, || said_of(self.id.as_str(), "evidence"))
    }
}
