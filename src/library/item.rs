//! What an item of the library is: injects in order of time, their slots, and what they are for.

use crate::words::{said, said_of};
use serde::Deserialize;
use smol_str::SmolStr;

/// One inject, or a chain of them, that can be put into a scenario.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id, for ever, such as `LIB-CAAC-07`.
    pub id: SmolStr,
    /// What a planner reads in the list.
    pub title: String,
    /// What the author wants the audience to be confronted with.
    pub intent: String,
    /// The requirements that it meets by itself in an exercise that holds nothing else.
    pub serves: Vec<SmolStr>,
    /// The requirements over the exercise as a whole that it helps with, such as one that counts all injects of a topic.
    #[serde(default)]
    pub helps: Vec<SmolStr>,
    /// Where its idea comes from.
    #[serde(default)]
    pub basis: String,
    /// What it takes for granted of the exercise, as records of a sketch without the plus, such as `post caacfp filled`.
    #[serde(default)]
    pub given: Vec<String>,
    /// Who and where, to be filled with the scenario's own.
    pub slots: Vec<Slot>,
    /// The injects in order of time.
    pub injects: Vec<ItemInject>,
}

/// Who or where: a part that a record of the scenario plays.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// The name by which the injects call it, in braces in texts.
    pub name: SmolStr,
    /// What kind of record fills it.
    pub kind: SlotKind,
    /// What is looked for, in words.
    pub label: String,
    /// The name it has if nothing of the scenario is taken.
    pub example: String,
    /// Its coded fields in sketch notation, such as `sender=ngo` or `cp_kind=archive cp_level=general`.
    #[serde(default)]
    pub codes: String,
}

/// What kind of record fills a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotKind {
    /// Somebody who sends, or who does the harm.
    Actor,
    /// Where it happens.
    Place,
}

impl Item {
    /// What a planner reads in the list, in the language that is spoken.
    pub fn name(&self) -> String {
        said(&self.id).unwrap_or_else(|| self.title.clone())
    }

    /// What the author wants the audience to be confronted with, in the language that is spoken.
    pub fn about(&self) -> String {
        said_of(&self.id, "about").unwrap_or_else(|| self.intent.clone())
    }
}

/// One inject of an item.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemInject {
    /// Its name within the item, by which later ones refer to it.
    pub name: SmolStr,
    /// Its title.
    pub title: String,
    /// Minutes after the first inject of the item.
    #[serde(default)]
    pub minutes: u32,
    /// Its coded fields in sketch notation; nothing is filled in beside them.
    pub codes: String,
    /// The slot that sends it.
    pub from: SmolStr,
    /// The slot where it happens.
    #[serde(default)]
    pub place: Option<SmolStr>,
    /// The slot that does the harm, where it is a named actor.
    #[serde(default)]
    pub perpetrator: Option<SmolStr>,
    /// How it is delivered, a value of `channel`.
    pub channel: String,
    /// The text for the audience; `{slot}` stands for a slot's name.
    pub text: String,
    /// What it does to people, in words.
    pub effect: String,
    /// What is expected, one for each action of `do=` in the same order.
    pub expected: Vec<String>,
    /// Notes for exercise control.
    #[serde(default)]
    pub notes: String,
    /// The feedback that exercise control gives on what the audience did, where it is planned.
    #[serde(default)]
    pub feedback: String,
    /// What evaluators look for.
    #[serde(default)]
    pub observables: Vec<String>,
    /// The word that prepares the reader of a hard text.
    #[serde(default)]
    pub content_note: String,
}

impl Item {
    /// Whether it is a chain of several injects.
    pub fn is_chain(&self) -> bool {
        self.injects.len() > 1
    }
    /// The slot of a name.
    pub fn slot(&self, name: &str) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.name == name)
    }
}
