//! What one inject says, as columns of the vocabulary and a few numbers.
//!
//! Joined values are copied in: place, actor, storyline, phase. Implied values are set once, here.

use super::persons::{Person, Persons};
use super::world::World;
use crate::checklist::vocabulary::Meaning;
use crate::checklist::{Column, Vocabulary};
use crate::scenario::{Code, Inject, People};

/// How many words of columns a row can hold.
pub const ROW_WORDS: usize = crate::checklist::vocabulary::MOST_COLUMNS / 64;

/// The values that one inject carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row(pub [u64; ROW_WORDS]);

impl Default for Row {
    fn default() -> Self {
        Self([0; ROW_WORDS])
    }
}

impl Row {
    /// Sets a column.
    pub fn set(&mut self, column: Column) {
        if let Some(word) = self.0.get_mut(usize::from(column.0 / 64)) {
            *word |= 1 << (column.0 % 64);
        }
    }
    /// Clears a column.
    pub fn clear(&mut self, column: Column) {
        if let Some(word) = self.0.get_mut(usize::from(column.0 / 64)) {
            *word &= !(1 << (column.0 % 64));
        }
    }
    /// Whether a column is set.
    pub fn has(&self, column: Column) -> bool {
        self.0.get(usize::from(column.0 / 64)).is_some_and(|word| word & (1 << (column.0 % 64)) != 0)
    }
    /// Whether a column is set in both rows.
    pub fn meets(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).any(|(own, other)| own & other != 0)
    }
    /// How many columns are set in both rows.
    pub fn count_with(&self, other: &Self) -> usize {
        self.0.iter().zip(&other.0).map(|(own, other)| (own & other).count_ones() as usize).sum()
    }
    /// How many columns of a range are set.
    pub fn count_in(&self, columns: std::ops::Range<u16>) -> usize {
        let (first, last) = (usize::from(columns.start), usize::from(columns.end));
        let words = self.0.iter().enumerate().skip(first / 64).take(last.div_ceil(64).saturating_sub(first / 64));
        let ones = words.map(|(index, word)| {
            let base = index * 64;
            let from = if first > base { u64::MAX << (first - base) } else { u64::MAX };
            let to = if last < base + 64 { !(u64::MAX << (last - base)) } else { u64::MAX };
            (word & from & to).count_ones() as usize
        });
        ones.sum()
    }
    /// Adds all columns of another row.
    pub fn add(&mut self, other: &Self) {
        for (own, more) in self.0.iter_mut().zip(&other.0) {
            *own |= more;
        }
    }
    /// Clears all columns that another row sets.
    pub fn remove(&mut self, other: &Self) {
        for (own, less) in self.0.iter_mut().zip(&other.0) {
            *own &= !less;
        }
    }
    /// Calls the function for the number of each column that is set.
    pub fn each(&self, mut visit: impl FnMut(usize)) {
        for (index, word) in self.0.iter().enumerate() {
            let mut left = *word;
            while left != 0 {
                visit(index * 64 + left.trailing_zeros() as usize);
                left &= left - 1;
            }
        }
    }
}

/// Numbers that an inject states.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Minutes in which an answer is due.
    pub window: Option<u32>,
    /// Hours between event and receipt.
    pub hours: Option<u32>,
    /// Steps of the reporting chain.
    pub chain_len: u32,
    /// Injects on the longest path of its case, itself included.
    pub case_len: u32,
    /// Percent of play at which it comes.
    pub at: Option<u32>,
}

macro_rules! keys {
    ($($key:ident = $name:literal),+ $(,)?) => {
        /// An axis that facts are written to.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Key {
            $(#[doc = concat!("The axis `", $name, "`.")] $key,)+
        }
        const NAMES: &[&str] = &[$($name),+];
    };
}

keys! {
    Core = "core",
    Phase = "phase",
    Pphase = "pphase",
    Level = "level",
    Role = "role",
    Kind = "kind",
    State = "state",
    Sensitivity = "sensitivity",
    Deliberate = "deliberate",
    Emblem = "emblem",
    Source = "source",
    Perp = "perp",
    Sender = "sender",
    From = "from",
    To = "to",
    Info = "info",
    Copy = "copy",
    Branch = "branch",
    Do = "do",
    Chain = "chain",
    Ref = "ref",
    Outcome = "outcome",
    Consent = "consent",
    Link = "link",
    Control = "control",
    CpLevel = "cp_level",
    CpKind = "cp_kind",
    Protected = "protected",
    Who = "who",
    Mark = "mark",
    Uses = "uses",
    Feeds = "feeds",
    Report = "report",
    Limit = "limit",
    PeopleEffect = "people_effect",
    FromActor = "from_actor",
    Place = "place",
    Objectives = "objectives",
}

/// Indices of the axes that facts are written to, looked up once.
#[derive(Clone, Debug, Default)]
pub struct Axes(Vec<Option<usize>>);

impl Axes {
    /// Looks up the axes.
    pub fn new(vocabulary: &Vocabulary) -> Self {
        Self(NAMES.iter().map(|name| vocabulary.axis_index(name)).collect())
    }
    fn index(&self, key: Key) -> Option<usize> {
        self.0.get(key as usize).copied().flatten()
    }
}

/// Writes the facts of one inject into a row.
pub struct Writer<'a> {
    vocabulary: &'a Vocabulary,
    axes: &'a Axes,
    row: Row,
}

impl<'a> Writer<'a> {
    /// Begins an empty row.
    pub fn new(vocabulary: &'a Vocabulary, axes: &'a Axes) -> Self {
        Self { vocabulary, axes, row: Row::default() }
    }

    /// Sets one value of an axis, whatever it implies, and that the axis is filled.
    pub fn value(&mut self, key: Key, value: &str) {
        if value.is_empty() {
            return;
        }
        let Some(index) = self.axes.index(key) else { return };
        if let Some(meaning) = self.vocabulary.meaning(index, value) {
            self.meaning(meaning);
        } else if let Some(axis) = self.vocabulary.axes.get(index) {
            self.row.set(axis.filled());
            self.row.set(axis.unknown());
        }
    }

    /// Sets one value of an axis, without what it implies.
    pub fn only(&mut self, key: Key, value: &str) {
        let known = self.axes.index(key).and_then(|index| self.vocabulary.meaning(index, value));
        if let Some(meaning) = known {
            self.row.set(meaning.filled);
            self.row.set(meaning.column);
        }
    }

    fn meaning(&mut self, meaning: Meaning) {
        self.row.set(meaning.filled);
        self.row.set(meaning.column);
        if meaning.implies {
            self.vocabulary.together(meaning.column).iter().for_each(|column| self.row.set(*column));
        }
    }

    fn values(&mut self, key: Key, values: &[Code]) {
        for value in values {
            self.value(key, value.as_str());
        }
    }

    /// Sets that an open field is filled.
    pub fn filled(&mut self, key: Key, is_filled: bool) {
        let axis = self.axes.index(key).and_then(|index| self.vocabulary.axes.get(index));
        if let (true, Some(axis)) = (is_filled, axis) {
            self.row.set(axis.filled());
        }
    }

    fn tag(&mut self, id: &str) {
        if let Some(meaning) = self.vocabulary.tag_meaning(id) {
            self.meaning(meaning);
        }
    }

    /// The row as written.
    pub fn finish(self) -> Row {
        self.row
    }
}

/// The facts of an inject that come from itself and the records it names.
pub fn row(
    inject: &Inject,
    world: &World,
    vocabulary: &Vocabulary,
    axes: &Axes,
    persons: &Persons,
    people: &[Person],
) -> Row {
    let mut writer = Writer::new(vocabulary, axes);
    tags(&mut writer, inject, world);
    plain_fields(&mut writer, inject, world);
    joined(&mut writer, inject, world);
    addressees(&mut writer, inject);
    for (entry, person) in inject.people.iter().zip(people) {
        persons.write(person, !entry.unaffected, &mut writer.row);
        // An entry of which neither sex nor age is known still says that somebody is affected.
        writer.filled(Key::Who, !entry.unaffected);
    }
    marks(&mut writer, inject);
    let expects = |code: &str| inject.expected.iter().any(|action| action.code.as_str() == code);
    let to_un = || inject.chain.iter().any(|step| world.is_un_office(step.as_str()));
    if world.no_un_mechanism && (expects("notify_hn") || (expects("notify_io") && to_un())) {
        // Where the setting names no UN mechanism, the lead national authority or the UN office takes its place.
        // It stands for the sharing alone: nobody outside was told by that.
        writer.only(Key::Do, "share_un");
    }
    writer.finish()
}

fn tags(writer: &mut Writer<'_>, inject: &Inject, world: &World) {
    for tag in &inject.tags {
        writer.tag(tag.as_str());
    }
    let storyline = world.storyline(world.weave_of(inject).and_then(|weave| weave.storyline));
    for tag in storyline.into_iter().flat_map(|storyline| &storyline.tags) {
        writer.tag(tag.as_str());
    }
}

fn plain_fields(writer: &mut Writer<'_>, inject: &Inject, world: &World) {
    writer.value(Key::Core, world.or_only(&inject.core, &world.exercise.core_tasks));
    writer.value(Key::Level, world.or_only(&inject.level, &world.exercise.levels));
    writer.value(Key::Pphase, inject.pphase.as_str());
    writer.value(Key::Role, inject.role.as_str());
    writer.value(Key::Kind, inject.kind.as_str());
    writer.value(Key::State, inject.status.as_str());
    writer.value(Key::Sensitivity, inject.sensitivity.as_str());
    writer.value(Key::Deliberate, inject.deliberate.as_str());
    writer.value(Key::Emblem, inject.emblem.as_str());
    writer.value(Key::Source, inject.source.as_str());
    for link in &inject.links {
        writer.value(Key::Link, link.kind.as_str());
    }
    for referral in &inject.referrals {
        writer.value(Key::Ref, referral.kind.as_str());
        writer.value(Key::Outcome, referral.outcome.as_str());
        writer.value(Key::Consent, referral.consent.as_str());
    }
    for (flag, name) in
        [(inject.must_play, "must_play"), (inject.closing, "closing"), (!inject.feedback.is_empty(), "feedback")]
    {
        if flag {
            writer.value(Key::Control, name);
        }
    }
    let limit = inject.window.is_some() || inject.expected.iter().any(|action| action.within.is_some());
    writer.filled(Key::Limit, limit);
    writer.filled(Key::Uses, !inject.uses.is_empty());
    writer.filled(Key::Feeds, !inject.feeds.is_empty());
    writer.filled(Key::Report, !inject.report.trim().is_empty());
    writer.filled(Key::PeopleEffect, !inject.people_effect.trim().is_empty());
    writer.filled(Key::FromActor, inject.from.is_some());
    writer.filled(Key::Place, inject.place.is_some());
    writer.filled(Key::Objectives, !inject.objectives.is_empty());
}

fn joined(writer: &mut Writer<'_>, inject: &Inject, world: &World) {
    if let Some(phase) = world.phase_of(inject) {
        writer.value(Key::Phase, phase.kind.as_str());
    }
    if let Some(place) = inject.place.as_ref().and_then(|id| world.place(id.as_str())) {
        writer.value(Key::CpKind, place.cp_kind.as_str());
        writer.value(Key::CpLevel, place.cp_level.as_str());
        writer.values(Key::Protected, &place.protected);
    }
    let perpetrator = inject.perpetrator.as_ref().and_then(|id| world.actor(id.as_str())).map(|(_, actor)| actor);
    match perpetrator {
        Some(actor) if !actor.kind.is_empty() => writer.value(Key::Perp, actor.kind.as_str()),
        Some(_) => writer.value(Key::Perp, "unknown"),
        None => writer.value(Key::Perp, inject.perpetrator_kind.as_str()),
    }
    let human = world.is_others(perpetrator.map_or(inject.perpetrator_kind.as_str(), |actor| actor.kind.as_str()));
    if human && !perpetrator.is_some_and(|actor| actor.main) {
        writer.value(Key::Mark, "side_actor");
    }
    if let Some((_, sender)) = inject.from.as_ref().and_then(|id| world.actor(id.as_str())) {
        writer.value(Key::Sender, sender.sender_kind.as_str());
        writer.value(Key::From, sender.body.as_str());
    }
}

fn addressees(writer: &mut Writer<'_>, inject: &Inject) {
    writer.values(Key::To, &inject.to);
    writer.values(Key::Copy, &inject.to);
    writer.values(Key::Info, &inject.info);
    writer.values(Key::Copy, &inject.info);
    // A chain that the program filled in counts once the planner has touched it.
    if !inject.chain_suggested {
        writer.values(Key::Chain, &inject.chain);
    }
    for action in &inject.expected {
        writer.value(Key::Do, action.code.as_str());
        writer.value(Key::Branch, action.branch.as_str());
    }
}

/// Whether sex is stated: female or male, or mixed with a split by number.
pub fn sex_stated(entry: &People) -> bool {
    match entry.sex.as_str() {
        "female" | "male" => true,
        "mixed" => entry.female.is_some() && entry.male.is_some(),
        _ => false,
    }
}

fn marks(writer: &mut Writer<'_>, inject: &Inject) {
    let affected: Vec<&People> = inject.people.iter().filter(|entry| !entry.unaffected).collect();
    // The sex of a single survivor may stay open on purpose, since it could tell who it is.
    let withheld = |entry: &People| {
        entry.number == Some(1) && entry.portrayal.as_str() == "survivor" && entry.sex.as_str() == "unknown"
    };
    let spares = inject.tags.iter().any(|tag| tag.as_str().starts_with("crsv.form."));
    let told = |entry: &People| sex_stated(entry) || (spares && withheld(entry));
    let sex_age = !affected.is_empty() && affected.iter().all(|entry| told(entry) && !entry.ages.is_empty());
    if sex_age {
        writer.value(Key::Mark, "sex_age");
        if affected.iter().all(|entry| entry.number.is_some() || (entry.female.is_some() && entry.male.is_some())) {
            writer.value(Key::Mark, "tally");
        }
    }
}
