//! What somebody has to choose: where it is, what stood before, what each side says, and what was chosen.

use crate::scenario::name::field_label;
use crate::scenario::wording::{Paragraph, wording};
use crate::scenario::{RecordKind, RecordRef};
use crate::words::{say, say_with};
use serde_json::Value;
use smol_str::SmolStr;

/// A side of a merge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The scenario that is open here.
    Mine,
    /// The copy that comes in.
    Theirs,
}

impl Side {
    /// The other side.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Mine => Self::Theirs,
            Self::Theirs => Self::Mine,
        }
    }

    /// Its name in machine output.
    pub fn name(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Theirs => "theirs",
        }
    }
}

/// What a choice is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Two values of one field.
    Field(SmolStr),
    /// The whole record: two versions of something that is signed, or that cannot be put together by fields.
    Whole,
    /// One side deleted it and the other changed it.
    Deleted {
        /// Who deleted it.
        by: Side,
        /// Whether the other side changed something in it, such as an inject of a deleted incident, and not itself.
        for_child: bool,
    },
    /// Only one side has it, and what both started from is not known.
    OnlyIn(Side),
    /// The order of all records of this kind.
    Order,
    /// A field of a newer version at the top of the file.
    Top(SmolStr),
}

impl About {
    /// Its name in machine output.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Field(_) => "field",
            Self::Whole => "whole",
            Self::Deleted { .. } => "deleted",
            Self::OnlyIn(_) => "only_in_one",
            Self::Order => "order",
            Self::Top(_) => "top",
        }
    }
}

/// What somebody chose.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    /// What stands here.
    Mine,
    /// What the copy says.
    Theirs,
    /// What stood before.
    Before,
    /// Both, one after the other.
    Both,
    /// Something new; the tree of the whole record where the choice is about all of it.
    Written(Value),
    /// The record stays, or comes in.
    Keep,
    /// The record goes, or does not come in.
    LetGo,
}

/// Something that somebody has to choose.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The record; the exercise where it is about the order of a list or the top of the file.
    pub record: RecordRef,
    /// What people call the record.
    pub called: String,
    /// What it is about.
    pub about: About,
    /// What stood before; null where nothing did or that is not known. What both sides agree on is in it.
    pub before: Value,
    /// Whether it is known what stood before.
    pub knows_before: bool,
    /// What stands here; null where the record is deleted here.
    pub mine: Value,
    /// What the copy says; null where the record is deleted there.
    pub theirs: Value,
    /// Both one after the other, where that makes sense.
    pub both: Option<Value>,
    /// What was chosen; while nothing is, [`Conflict::default`] stands.
    pub choice: Option<Choice>,
    /// Where the record stands among those that are merged.
    pub(super) place: Place,
}

/// Where a record stands among those that are merged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub shelf: usize,
    pub row: usize,
}

/// The choice makes no sense here, or what was written is no value of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoChoice;

impl Conflict {
    /// Whether it is about a record that one side has and the other has not.
    pub fn is_presence(&self) -> bool {
        matches!(self.about, About::Deleted { .. } | About::OnlyIn(_))
    }

    /// What stands while nothing was chosen: mine; a deleted record is kept; one that only the copy has stays out.
    pub fn default(&self) -> Choice {
        match self.about {
            About::Deleted { .. } | About::OnlyIn(Side::Mine) => Choice::Keep,
            About::OnlyIn(Side::Theirs) => Choice::LetGo,
            About::Field(_) | About::Whole | About::Order | About::Top(_) => Choice::Mine,
        }
    }

    /// What stands now.
    pub fn standing(&self) -> Choice {
        self.choice.clone().unwrap_or_else(|| self.default())
    }

    /// What can be chosen, in the order of the keys; writing is possible beside these for fields.
    pub fn choices(&self) -> Vec<Choice> {
        if self.is_presence() {
            return vec![Choice::Keep, Choice::LetGo];
        }
        let mut choices = vec![Choice::Mine, Choice::Theirs];
        if self.knows_before {
            choices.push(Choice::Before);
        }
        choices.extend(self.both.as_ref().map(|_| Choice::Both));
        choices
    }

    /// Whether somebody may write a value of their own.
    pub fn can_be_written(&self) -> bool {
        matches!(self.about, About::Field(_) | About::Whole)
    }

    /// The choice in the form in which it is kept; mine and theirs are keeping or letting go where a record is at stake.
    pub(super) fn fitting(&self, choice: Choice) -> Result<Choice, NoChoice> {
        let choice = match (self.is_presence(), choice) {
            (true, Choice::Mine) => self.presence(&self.mine),
            (true, Choice::Theirs) => self.presence(&self.theirs),
            (true, Choice::Before) => self.presence(&self.before),
            (_, choice) => choice,
        };
        match choice {
            Choice::Written(_) if self.can_be_written() => Ok(choice),
            Choice::Written(_) => Err(NoChoice),
            _ if self.choices().contains(&choice) => Ok(choice),
            _ => Err(NoChoice),
        }
    }

    fn presence(&self, value: &Value) -> Choice {
        if value.is_null() { Choice::LetGo } else { Choice::Keep }
    }

    /// The value that a choice gives a field.
    pub fn value(&self, choice: &Choice) -> Value {
        match choice {
            Choice::Mine | Choice::Keep | Choice::LetGo => self.mine.clone(),
            Choice::Theirs => self.theirs.clone(),
            Choice::Before => self.before.clone(),
            Choice::Both => self.both.clone().unwrap_or_else(|| self.mine.clone()),
            Choice::Written(value) => value.clone(),
        }
    }

    /// What people call the record, with its kind: “inject DH-022”.
    pub fn record_label(&self) -> String {
        match self.about {
            About::Order => self.record.kind.label(),
            About::Top(_) => say("merge-top"),
            _ if self.record.kind == RecordKind::Exercise => self.record.kind.label(),
            _ => {
                let values = [("kind", self.record.kind.label().into()), ("called", self.called.as_str().into())];
                say_with("merge-record", &values)
            }
        }
    }

    /// What people call that which has to be chosen: the field, “order”, “deleted here, changed there”.
    pub fn about_label(&self) -> String {
        match &self.about {
            About::Field(field) => field_label(field),
            About::Top(field) => field.to_string(),
            About::Whole => say("merge-about-whole"),
            About::Order => say("merge-about-order"),
            About::Deleted { by, for_child: false } => say(&format!("merge-about-deleted-{}", by.name())),
            About::Deleted { by, for_child: true } => say(&format!("merge-about-emptied-{}", by.name())),
            About::OnlyIn(side) => say(&format!("merge-about-only-{}", side.name())),
        }
    }

    /// The words in which one side differs from what stood before, paragraph by paragraph; empty where it is no text.
    pub fn words_of(&self, side: Side) -> Vec<Paragraph> {
        let value = match side {
            Side::Mine => &self.mine,
            Side::Theirs => &self.theirs,
        };
        match (text(&self.before), text(value)) {
            (Some(before), Some(after)) => wording(before, after),
            _ => Vec::new(),
        }
    }
}

fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Null => Some(""),
        other => other.as_str(),
    }
}
