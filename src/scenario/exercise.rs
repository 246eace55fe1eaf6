//! The exercise record: what is played, when, under which markings and with which scope.

use super::code::{Code, Extra, Text};
use super::time::{DayCount, ExTime, StartEx};
use serde::{Deserialize, Serialize};

/// What the exercise is; every scenario has exactly one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Exercise {
    /// The name by which people call it.
    pub name: Text,
    /// Its short code, used as a prefix of numbers.
    pub code: Text,
    /// Its kind: `cpx`, `cax`, `livex`, `ttx` or an own word.
    pub kind: Code,
    /// The core tasks trained, values of `core`.
    pub core_tasks: Vec<Code>,
    /// The levels played, values of `level`.
    pub levels: Vec<Code>,
    /// The classification line of each page, such as `NATO UNCLASSIFIED`.
    pub classification: Text,
    /// To whom it is releasable.
    pub releasability: Text,
    /// The EXERCISE line of each page and message, a setting apart from classification.
    pub exercise_marking: Text,
    /// The aim in a sentence or two.
    pub aim: Text,
    /// The instant and zone of STARTEX, if already known.
    pub startex: Option<StartEx>,
    /// ENDEX as time after STARTEX.
    pub endex: Option<ExTime>,
    /// How days are counted and with which letter.
    pub day_count: DayCount,
    /// The legal situation, values of `legal`.
    pub legal: Vec<Code>,
    /// What is said about the legal situation.
    pub legal_note: Text,
    /// The safety person whom anyone may call.
    pub safety_person: Text,
    /// How to reach the safety person.
    pub safety_contact: Text,
    /// The word that stops play for a real emergency.
    pub emergency_word: Text,
    /// Whom to ask, one a line.
    pub contacts: Vec<Text>,
    /// Answers to questions about the scenario on which requirements depend.
    pub features: Vec<FeatureAnswer>,
    /// How much of each topic is in scope.
    pub scope: Vec<Scope>,
    /// The size band, if the planner pinned it: `small`, `normal` or `large`.
    pub pinned_band: Code,
    /// How many injects within an hour one branch can deal with, if the planner set it.
    pub load_limit: Option<u32>,
    /// The checklists that count beside those that always do, by id.
    pub checklists: Vec<Code>,
    /// The own columns of the inject table, in order.
    pub columns: Vec<Text>,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// One answer to a scenario question, such as whether fires are played.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FeatureAnswer {
    /// The question, a value of `feature`.
    pub key: Code,
    /// The answer; a question without an answer counts as yes.
    pub yes: bool,
    /// Why it is a no.
    pub reason: Text,
    /// Who said so.
    pub name: Text,
}

/// How much of one topic is in scope.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Scope {
    /// The topic or lens, a value of `topic` or `lens`.
    pub topic: Code,
    /// `full`, `focused` or `out`.
    pub profile: Code,
    /// The families that a focused profile keeps.
    pub families: Vec<Code>,
    /// Why it is narrowed.
    pub reason: Text,
    /// Who narrowed it.
    pub name: Text,
}

impl Scope {
    /// The topic without its prefix: `caac`, also where the file says `topic.caac`.
    pub fn topic_id(&self) -> &str {
        let topic = self.topic.as_str();
        topic.rsplit_once('.').map_or(topic, |(_, id)| id)
    }
}
