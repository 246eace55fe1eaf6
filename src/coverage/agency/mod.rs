//! Who acts and who is only affected: for each kind of people the injects in which they do the one or the other.
//!
//! People are those that injects name and those who speak for a sender. Who is shown with an active part (a value of the
//! set `active`) acts; who has none and is affected is only affected; a witness, a fighter or somebody who does harm is
//! neither. The rules and the lines WPS-AGN look at the same.

mod told;

use super::assess::Coverage;
use super::bits::Bits;
use super::line::Line;
use super::persons::{WHO, speaks_of};
use super::special::speaker;
use super::table::Slot;
use crate::checklist::{Rule, Vocabulary};
use crate::scenario::People;
use smol_str::SmolStr;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The part that a kind of people has in the play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// They are affected, and act nowhere.
    OnlyAffected,
    /// They act somewhere.
    Acts,
    /// They fight, do harm or look on, and are neither affected nor active.
    Otherwise,
    /// Nobody sees them.
    NotSeen,
}

impl Share {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::OnlyAffected, Self::Acts, Self::Otherwise, Self::NotSeen];

    /// Its name in machine output.
    pub fn name(self) -> &'static str {
        match self {
            Self::OnlyAffected => "only_affected",
            Self::Acts => "acts",
            Self::Otherwise => "otherwise",
            Self::NotSeen => "not_seen",
        }
    }
}

/// One kind of people, with the injects in which they are seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kind {
    /// Who they are, a value of `who`.
    pub who: SmolStr,
    /// Whether nothing is said of their sex; only for children and adults as such.
    pub sex_open: bool,
    /// Where they act.
    pub acts: Bits,
    /// As what they act, values of `portrayal`, or `sender`; each with its injects.
    pub parts: BTreeMap<SmolStr, Bits>,
    /// Where they are affected without acting.
    pub affected: Bits,
    /// Where they fight, do harm or look on.
    pub otherwise: Bits,
}

impl Kind {
    /// The part that they have in the play.
    pub fn share(&self) -> Share {
        match () {
            () if !self.acts.is_empty() => Share::Acts,
            () if !self.affected.is_empty() => Share::OnlyAffected,
            () if !self.otherwise.is_empty() => Share::Otherwise,
            () => Share::NotSeen,
        }
    }
}

/// The rules that look at the same, with why it matters and what they rest on.
const RULES: [&str; 2] = ["Q-01", "Q-02"];
/// The lines that look at the same, with their sources.
const LINES: (&str, &str) = ("lens.wps", "AGN");

/// Of these it is also told that nobody sees them.
const LOOKED_FOR: [&str; 4] = ["women", "men", "girls", "boys"];
/// Children and adults are told apart only where their sex is not known.
const SEX_OPEN: [&str; 2] = ["child", "adult"];

impl Coverage {
    /// Who acts and who is only affected in the live injects of a topic or lens, or of all of them; those who are only
    /// affected come first, then who is seen most.
    pub fn agency(&self, topic: Option<&str>) -> Vec<Kind> {
        let kind = |who: &&'static str| Kind {
            who: SmolStr::new_static(who),
            sex_open: SEX_OPEN.contains(who),
            ..Kind::default()
        };
        let mut kinds: Vec<Kind> = WHO.iter().map(kind).collect();
        for slot in self.carrying(topic).iter() {
            if let Some(known) = self.table.slot(slot) {
                self.add_people(known, slot, &mut kinds);
            }
        }
        kinds.retain(|kind| kind.share() != Share::NotSeen || LOOKED_FOR.contains(&kind.who.as_str()));
        kinds.sort_by_key(|kind| (kind.share(), Reverse(kind.acts.count() + kind.affected.count())));
        kinds
    }

    /// The rules about quality that look at who acts.
    pub fn rules_on_agency(&self) -> impl Iterator<Item = &Arc<Rule>> {
        self.program.rules.iter().map(|it| &it.rule).filter(|rule| RULES.contains(&rule.id.as_str()))
    }

    /// The lines that ask who acts.
    pub fn lines_on_agency(&self) -> impl Iterator<Item = &Arc<Line>> {
        let is_one = |line: &&Arc<Line>| (line.requirement.topic.as_str(), line.requirement.family.as_str()) == LINES;
        self.lines.iter().filter(is_one)
    }

    /// The live injects that carry a topic or lens; any of them where none is named or where no tag stands for it.
    fn carrying(&self, topic: Option<&str>) -> Bits {
        let named = topic.and_then(|topic| self.program.vocabulary.tag(topic)).map(|(_, column)| column);
        let mut injects = Bits::default();
        let all = self.program.topic_columns.iter().copied();
        for column in all.filter(|column| named.is_none_or(|named| named == *column)) {
            injects.add(self.table.column(usize::from(column.0)));
        }
        injects
    }

    fn add_people(&self, known: &Slot, slot: u32, kinds: &mut [Kind]) {
        let vocabulary = &self.program.vocabulary;
        let speaker = speaker(&known.inject, &self.world);
        for entry in known.inject.people.iter().chain(&speaker) {
            let part = Part::of(entry, vocabulary);
            for (kind, _) in kinds.iter_mut().zip(told_of(entry)).filter(|(_, told)| *told) {
                part.note(kind, slot);
            }
        }
        let sender = known.inject.from.as_ref().and_then(|id| self.world.actor(id.as_str()));
        let who = match sender.map(|(_, actor)| actor.sender_kind.as_str()) {
            Some("women_group") => "women",
            Some("displaced") => "displaced",
            _ => return,
        };
        if let Some(kind) = kinds.iter_mut().find(|kind| kind.who == who) {
            Part::Acts("sender").note(kind, slot);
        }
    }
}

/// Of whom an entry speaks, in the order of [`WHO`]; of children and adults as such only where their sex is not known.
fn told_of(entry: &People) -> [bool; WHO.len()] {
    let mut told = speaks_of(entry);
    let is = |who: &str| WHO.iter().zip(&told).any(|(known, told)| *known == who && *told);
    let (adult, child) = (is("adult") && !is("women") && !is("men"), is("child") && !is("girls") && !is("boys"));
    for (who, told) in WHO.iter().zip(&mut told) {
        match *who {
            "adult" => *told = adult,
            "child" => *told = child,
            _ => {}
        }
    }
    told
}

/// What people of one entry do.
#[derive(Clone, Copy)]
enum Part<'a> {
    Acts(&'a str),
    Affected,
    Otherwise,
    Nothing,
}

impl<'a> Part<'a> {
    fn of(entry: &'a People, vocabulary: &Vocabulary) -> Self {
        let portrayal = entry.portrayal.as_str();
        let is_in = |set: &str| vocabulary.set(set).iter().any(|value| value == portrayal);
        match () {
            () if is_in("active") => Self::Acts(portrayal),
            () if is_in("beyond_victim") => Self::Otherwise,
            () if !entry.unaffected => Self::Affected,
            () => Self::Nothing,
        }
    }

    fn note(self, kind: &mut Kind, slot: u32) {
        match self {
            Self::Acts(part) => {
                kind.acts.set(slot, true);
                kind.parts.entry(part.into()).or_default().set(slot, true);
            }
            Self::Affected => kind.affected.set(slot, true),
            Self::Otherwise => kind.otherwise.set(slot, true),
            Self::Nothing => {}
        }
    }
}
