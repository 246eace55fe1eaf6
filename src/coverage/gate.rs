//! The evidence gate: what an inject must say before somebody could act on it.
//!
//! A tag alone never counts. Each thing that is lacking is named, so that the form can show it.

use super::care::Block;
use super::facts::Row;
use super::program::Program;
use crate::scenario::{Inject, InjectId};
use std::collections::BTreeSet;

/// One thing that keeps an inject from being evidence.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// No title.
    Title,
    /// No time.
    Time,
    /// In no phase of the exercise.
    Phase,
    /// Nobody sends it.
    Sender,
    /// No means of delivery.
    Channel,
    /// Nobody must act on it.
    Recipient,
    /// No text for the audience.
    Text,
    /// The effect on people is not said.
    PeopleEffect,
    /// No expected action with somebody who does it.
    ExpectedAction,
    /// Fewer than three of who, where, how many and by when.
    Facts(Vec<Fact>),
    /// It is not said what kind of thing it is in its story.
    Role,
    /// It is not said who does the harm; unknown and none are answers.
    Perpetrator,
    /// Neither people nor "nobody is affected".
    People,
    /// A reporting chain of two steps is missing.
    Chain,
    /// The chain was filled in by the program and nobody looked at it.
    ChainUntouched,
    /// A harm to a person without a referral entry.
    Referral,
    /// It says too much of one kind.
    TooMany {
        /// Of which axis.
        axis: &'static str,
        /// How many it has.
        have: usize,
        /// How many count as one honest inject.
        cap: usize,
    },
    /// Its text repeats an earlier inject.
    CopyOf(InjectId),
    /// It is held back for the sake of people until an adviser clears it.
    Blocked {
        /// For which reason.
        by: Block,
        /// The field where it is mended.
        field: &'static str,
        /// The words or files that hold it back.
        words: Vec<String>,
    },
}

/// One of the four facts of which three are needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// Who is concerned.
    Who,
    /// Where it happens.
    Where,
    /// How many or how much.
    HowMany,
    /// By when an answer is due.
    ByWhen,
}

impl Lack {
    /// The id of its text in the translation files.
    pub fn words_id(&self) -> &'static str {
        match self {
            Self::Title => "lack-title",
            Self::Time => "lack-time",
            Self::Phase => "lack-phase",
            Self::Sender => "lack-sender",
            Self::Channel => "lack-channel",
            Self::Recipient => "lack-recipient",
            Self::Text => "lack-text",
            Self::PeopleEffect => "lack-people-effect",
            Self::ExpectedAction => "lack-expected-action",
            Self::Facts(_) => "lack-facts",
            Self::Role => "lack-role",
            Self::Perpetrator => "lack-perpetrator",
            Self::People => "lack-people",
            Self::Chain => "lack-chain",
            Self::ChainUntouched => "lack-chain-untouched",
            Self::Referral => "lack-referral",
            Self::TooMany { .. } => "lack-too-many",
            Self::CopyOf(_) => "lack-copy",
            Self::Blocked { by: Block::Identity, .. } => "lack-blocked-identity",
            Self::Blocked { by: Block::Image, .. } => "lack-blocked-image",
            Self::Blocked { by: Block::Graphic, .. } => "lack-blocked-graphic",
        }
    }

    /// The field of the inject where it is mended.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Time | Self::Phase => "time",
            Self::Sender => "from",
            Self::Channel => "channel",
            Self::Recipient => "to",
            Self::Text | Self::CopyOf(_) => "text",
            Self::PeopleEffect => "people_effect",
            Self::ExpectedAction => "expected",
            Self::Facts(missing) => match missing.first() {
                Some(Fact::Where) => "place",
                Some(Fact::ByWhen) => "window",
                _ => "people",
            },
            Self::Role => "role",
            Self::Perpetrator => "perpetrator",
            Self::People => "people",
            Self::Chain | Self::ChainUntouched => "chain",
            Self::Referral => "referrals",
            Self::TooMany { .. } => "tags",
            Self::Blocked { field, .. } => field,
        }
    }
}

/// Tags that name a harm to a person.
pub(super) const HARM_EFFECTS: [&str; 4] = ["effect.killed", "effect.injured", "effect.abducted", "effect.displaced"];
const SENSITIVE: [&str; 4] = ["topic.caac", "topic.crsv", "topic.cthb", "lens.wps"];
/// How many values of an axis one honest inject has at most.
pub(super) const CAPS: [(&str, usize); 10] = [
    ("topic", 3),
    ("violation", 3),
    ("form", 2),
    ("nexus", 3),
    ("purpose", 2),
    ("effect", 6),
    ("need", 4),
    ("dimension", 3),
    ("obj", 2),
    ("fact", 4),
];

/// Whether the inject names a harm to a person.
pub fn names_harm(inject: &Inject) -> bool {
    inject.tags.iter().any(|tag| {
        let tag = tag.as_str();
        tag.starts_with("caac.violation.")
            || tag.starts_with("crsv.form.")
            || tag.starts_with("cthb.act.")
            || HARM_EFFECTS.contains(&tag)
    })
}

/// What the inject lacks, without the question whether it copies another.
///
/// An adviser who cleared the inject has cleared that it says much.
pub fn lacks(inject: &Inject, row: &Row, has_phase: bool, program: &Program, is_cleared: bool) -> Vec<Lack> {
    let mut lacks = Vec::new();
    base(inject, has_phase, &mut lacks);
    if inject.tags.iter().any(|tag| SENSITIVE.contains(&tag.as_str())) {
        sensitive(inject, row.meets(&program.harm), &mut lacks);
    }
    if !is_cleared {
        stuffed(inject, row, program, &mut lacks);
    }
    lacks
}

fn base(inject: &Inject, has_phase: bool, lacks: &mut Vec<Lack>) {
    let mut check = |lacking: bool, lack: Lack| {
        if lacking {
            lacks.push(lack);
        }
    };
    check(blank(&inject.title), Lack::Title);
    check(inject.time.is_none(), Lack::Time);
    check(inject.time.is_some() && !has_phase, Lack::Phase);
    check(inject.from.is_none() && blank(&inject.from_text), Lack::Sender);
    check(inject.channel.is_empty(), Lack::Channel);
    check(inject.to.is_empty(), Lack::Recipient);
    check(blank(&inject.text), Lack::Text);
    check(blank(&inject.people_effect), Lack::PeopleEffect);
    check(!inject.expected.iter().any(|action| !action.branch.is_empty()), Lack::ExpectedAction);
    let facts = facts(inject);
    if facts.iter().filter(|(missing, _)| *missing).count() > 1 {
        let missing = facts.into_iter().filter_map(|(missing, fact)| missing.then_some(fact));
        lacks.push(Lack::Facts(missing.collect()));
    }
}

fn facts(inject: &Inject) -> [(bool, Fact); 4] {
    let limit = inject.window.is_some() || inject.expected.iter().any(|action| action.within.is_some());
    let counted =
        inject.people.iter().any(|entry| entry.number.is_some() || entry.female.is_some() || entry.male.is_some());
    [
        (inject.people.is_empty() && !inject.nobody_affected, Fact::Who),
        (inject.place.is_none(), Fact::Where),
        (!counted && !inject.nobody_affected, Fact::HowMany),
        (!limit, Fact::ByWhen),
    ]
}

fn sensitive(inject: &Inject, is_harm: bool, lacks: &mut Vec<Lack>) {
    let asks = matches!(inject.role.as_str(), "own_proposal" | "rfi" | "decision");
    let mut check = |lacking: bool, lack: Lack| {
        if lacking {
            lacks.push(lack);
        }
    };
    check(inject.role.is_empty(), Lack::Role);
    check(inject.perpetrator.is_none() && inject.perpetrator_kind.is_empty(), Lack::Perpetrator);
    check(inject.people.is_empty() && !inject.nobody_affected, Lack::People);
    check(inject.chain.len() < 2, Lack::Chain);
    check(inject.chain.len() >= 2 && inject.chain_suggested, Lack::ChainUntouched);
    check(is_harm && inject.referrals.is_empty() && !asks, Lack::Referral);
}

fn stuffed(inject: &Inject, row: &Row, program: &Program, lacks: &mut Vec<Lack>) {
    let mut check = |axis: &'static str, have: usize, cap: usize| {
        if have > cap {
            lacks.push(Lack::TooMany { axis, have, cap });
        }
    };
    // The smallest cap is two, so an inject that says little of all of this says too much of nothing.
    let caps = if row.count_with(&program.capped) > 2 { program.caps.as_slice() } else { &[] };
    for cap in caps {
        check(cap.axis, row.count_in(cap.columns.clone()), cap.most);
    }
    check("to", inject.to.len(), 3);
    check("do", inject.expected.len(), 8);
    if inject.people.len() > 6 {
        let portrayals = inject.people.iter().map(|entry| entry.portrayal.as_str()).filter(|it| !it.is_empty());
        check("portrayal", portrayals.collect::<BTreeSet<_>>().len(), 6);
    }
}

fn blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}
