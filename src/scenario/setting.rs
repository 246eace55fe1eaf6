//! The world around the injects: phases, people who train and control, actors, places, setting.

use super::code::{Code, Extra, TagId, Text};
use super::id::{
    ActorId, AreaId, AudienceId, CellId, MeasureId, NarrativeId, ObjectiveId, PhaseId, PlaceId, PostId, QuestionId,
};
use super::time::ExTime;
use serde::{Deserialize, Serialize};

/// A stretch of the exercise, mapped to one of five kinds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Phase {
    /// Its id.
    pub id: PhaseId,
    /// Its name in this exercise.
    pub name: Text,
    /// What it maps to, a value of `phase`: plan, deploy, exec, stab or trans.
    pub kind: Code,
    /// When it begins.
    pub start: Option<ExTime>,
    /// When it ends; the end belongs to the next phase.
    pub end: Option<ExTime>,
    /// A remark.
    pub note: Text,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// A headquarters or unit that is trained.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Audience {
    /// Its id.
    pub id: AudienceId,
    /// Its name.
    pub name: Text,
    /// Its level, a value of `level`.
    pub level: Code,
    /// Whether it is a primary training audience.
    pub primary: bool,
    /// A remark.
    pub note: Text,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// A cell of exercise control.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cell {
    /// Its id.
    pub id: CellId,
    /// Its name.
    pub name: Text,
    /// Its kind: `hicon`, `locon`, `sidecon`, `grey`, `white`, `media`, `opfor`, `response` or an own word.
    pub kind: Code,
    /// Whom it plays.
    pub plays: Text,
    /// A remark.
    pub note: Text,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// A staff branch or adviser in the manning list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// Its code, a value of `staff` or `adviser`.
    pub code: Code,
    /// Its title in this exercise.
    pub name: Text,
    /// The branch in which an adviser or focal point sits, a value of `staff`.
    pub branch: Code,
    /// The training audience it belongs to.
    pub audience: Option<AudienceId>,
    /// Who holds it; filled means that the post is manned.
    pub filled_by: Text,
    /// A remark.
    pub note: Text,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// What a named audience must be able to do.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Objective {
    /// Its id.
    pub id: ObjectiveId,
    /// Its number, such as `TO-04`.
    pub number: Text,
    /// Its short title.
    pub title: Text,
    /// The task.
    pub task: Text,
    /// The conditions.
    pub conditions: Text,
    /// The standard.
    pub standard: Text,
    /// Whose objective it is.
    pub audience: Option<AudienceId>,
    /// The topics it is about, values of `topic` or `lens`.
    pub topics: Vec<Code>,
    /// Its priority in words.
    pub priority: Text,
    /// A remark, such as the standard for evaluators.
    pub note: Text,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// A question that evaluators answer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The question.
    pub text: Text,
    /// The objective it belongs to.
    pub objective: Option<ObjectiveId>,
    /// The topics it is about.
    pub topics: Vec<Code>,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// Somebody who acts or speaks in the play.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Actor {
    /// Its id.
    pub id: ActorId,
    /// Its name.
    pub name: Text,
    /// What it is when it does harm, a value of `perp`.
    pub kind: Code,
    /// What it is when it sends, a value of `sender`.
    pub sender_kind: Code,
    /// The outside body it is, a value of `body`.
    pub body: Code,
    /// Whether it is a main perpetrator of this exercise.
    pub main: bool,
    /// Profile: type of actor.
    pub profile_type: Text,
    /// Profile: motivation.
    pub profile_motivation: Text,
    /// Profile: strategy and tactics.
    pub profile_tactics: Text,
    /// Profile: capabilities.
    pub profile_capabilities: Text,
    /// Profile: expected outcome for civilians.
    pub profile_outcome: Text,
    /// The sex of the person who speaks, a value of `sex`.
    pub sex: Code,
    /// How the person who speaks is shown, a value of `portrayal`.
    pub portrayal: Code,
    /// For a partner force: the minimum age of recruitment it declared.
    pub min_age: Text,
    /// The EXCON cell that plays it.
    pub cell: Option<CellId>,
    /// A remark.
    pub note: Text,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// Somewhere that injects happen; a cultural site is a place with a kind of cultural property.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Its name.
    pub name: Text,
    /// What it is, in a word.
    pub kind: Text,
    /// Its position in degrees, if it has one.
    pub position: Option<Position>,
    /// Its grid reference as written.
    pub grid: Text,
    /// Its country or region.
    pub region: Text,
    /// The legal situation here where it differs from the exercise's, a value of `legal`.
    pub legal: Code,
    /// Its protected status, values of `protected`.
    pub protected: Vec<Code>,
    /// Kind of cultural property, a value of `cp_kind`; empty for other places.
    pub cp_kind: Code,
    /// Level of protection of cultural property, a value of `cp_level`.
    pub cp_level: Code,
    /// Further flags of cultural property, values of `cp_flag`.
    pub cp_flags: Vec<Code>,
    /// The emblem shown, a value of `emblem`.
    pub emblem: Code,
    /// A remark.
    pub note: Text,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// A position on the fictional ground, in degrees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Position {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east.
    pub lon: f64,
}

/// A section of the setting or a document given to the audience.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Narrative {
    /// Its id.
    pub id: NarrativeId,
    /// Its title.
    pub title: Text,
    /// Its kind: `section`, `annex`, `order`, `assessment`, `care` or an own word.
    pub kind: Code,
    /// What it is about.
    pub tags: Vec<TagId>,
    /// Its text.
    pub text: Text,
    /// Whether the audience gets it before STARTEX.
    pub for_audience: bool,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// An area and the people who live there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Area {
    /// Its id.
    pub id: AreaId,
    /// Its name.
    pub name: Text,
    /// The place it is around.
    pub place: Option<PlaceId>,
    /// Who lives there, by sex, age and group.
    pub people: Vec<PopulationRow>,
    /// What is said about them.
    pub note: Text,
    /// What a newer version wrote.
    pub extra: Extra,
}

/// One row of the human environment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PopulationRow {
    /// Their sex, a value of `sex`.
    pub sex: Code,
    /// Their age band, a value of `age`.
    pub age: Code,
    /// The group they belong to, a value of `group` or `status`.
    pub group: Code,
    /// How many they are.
    pub number: Option<u32>,
}

/// A measure by which the force protects civilians.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Measure {
    /// Its id.
    pub id: MeasureId,
    /// Its title.
    pub title: Text,
    /// What it is and how it is measured.
    pub text: Text,
    /// The topics it serves.
    pub topics: Vec<Code>,
    /// What a newer version wrote.
    pub extra: Extra,
}
