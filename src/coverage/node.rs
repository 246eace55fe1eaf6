//! What a line asks, as numbered filters and operations on columns.

use crate::checklist::Column;
use crate::checklist::criterion::{Bound, Domain, Filter, LinkBy, Test};
use smol_str::SmolStr;

/// The number of a filter in the program.
pub type FilterId = usize;

/// Columns that the program adds behind those of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// Neither held nor cancelled.
    Live,
    /// Passes the evidence gate.
    Evidence,
    /// Held in reserve, may never be played.
    Contingency,
    /// A grave violation can count: a party to a conflict did it.
    Party,
    /// Names a harm that has to be followed up.
    Harm,
    /// A draft.
    Draft,
}

/// How many flags there are.
pub const FLAGS: usize = 6;

/// One test, as operations on columns.
#[derive(Clone, Debug, PartialEq)]
pub enum Leaf {
    /// One of the columns.
    Any(Vec<Column>),
    /// All of the columns.
    All(Vec<Column>),
    /// None of the columns.
    None(Vec<Column>),
    /// All leaves.
    And(Vec<Leaf>),
    /// One of the filters, each a list of leaves.
    Either(Vec<Vec<Leaf>>),
    /// The leaf on the case instead of on the inject.
    Case(Box<Leaf>),
    /// A flag.
    Flag(Flag),
    /// A flag is not set, or the leaf does not hold.
    Not(Box<Leaf>),
    /// A test that needs the inject itself, by its number.
    Special(usize),
}

/// A test that is decided inject by inject, not by columns.
#[derive(Clone, Debug, PartialEq)]
pub enum Special {
    /// At least so many values of a range of columns.
    Several(std::ops::Range<u16>, u32),
    /// A number within a limit.
    Number(SmolStr, Bound, u32),
    /// One people entry meets all tests.
    Person(Filter),
}

/// A filter made ready, with the tests it came from for explaining near misses.
#[derive(Clone, Debug)]
pub struct Prepared {
    /// The filter as written.
    pub filter: Filter,
    /// One leaf for each test; `this` has none.
    pub leaves: Vec<Leaf>,
    /// The test of each leaf.
    pub tests: Vec<Test>,
    /// Whether it asks for what the enclosing quantifier stands at.
    pub uses_this: bool,
    /// The topics and lenses it asks for, by place in [`super::program::Program::topic_columns`]; empty means any.
    pub topics: Vec<usize>,
    /// Whether it asks for a harm, of which no more is ever asked in a larger exercise.
    pub asks_harm: bool,
    /// Whether it needs the other lines judged first.
    pub second_stratum: bool,
    /// Whether it asks for branches, so that injects held in reserve count.
    pub asks_branch: bool,
    /// The columns that a later inject of a case may supply.
    pub case_columns: Vec<Column>,
}

/// A criterion with numbered filters; the fields are those of the criterion.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the fields are described at the criterion of the same name")]
pub enum Node {
    /// See [`crate::checklist::Criterion::Count`].
    Count { at_least: u32, fixed: bool, of: FilterId },
    /// See [`crate::checklist::Criterion::Distinct`].
    Distinct { at_least: u32, field: SmolStr, within: Vec<SmolStr>, over: FilterId, cap: Option<SmolStr> },
    /// See [`crate::checklist::Criterion::Share`].
    Share { bound: Bound, percent: u32, part: FilterId, whole: FilterId },
    /// See [`crate::checklist::Criterion::Pair`].
    Pair { at_least: u32, first: FilterId, then: FilterId, by: LinkBy, into_one: bool, different: Option<SmolStr> },
    /// See [`crate::checklist::Criterion::Records`].
    Records { at_least: u32, kind: SmolStr, distinct: Option<SmolStr>, of: Filter },
    /// See [`crate::checklist::Criterion::Signed`].
    Signed(SmolStr),
    /// See [`crate::checklist::Criterion::Kept`].
    Kept(FilterId),
    /// See [`crate::checklist::Criterion::Each`].
    Each(Domain, Option<FilterId>, Box<Self>),
    /// See [`crate::checklist::Criterion::Some`].
    Some(Domain, Option<FilterId>, Box<Self>),
    /// See [`crate::checklist::Criterion::All`].
    All(Vec<Self>),
    /// See [`crate::checklist::Criterion::Any`].
    Any(Vec<Self>),
    /// See [`crate::checklist::Criterion::When`].
    When(SmolStr, Box<Self>),
}

impl Node {
    /// Whether it looks at what the other lines stand on.
    pub(super) fn looks_at_kept(&self) -> bool {
        match self {
            Self::Kept(_) => true,
            Self::Each(_, _, inner) | Self::Some(_, _, inner) | Self::When(_, inner) => inner.looks_at_kept(),
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::looks_at_kept),
            _ => false,
        }
    }

    /// Adds the filters that all evidence must match.
    pub(super) fn add_kept(&self, found: &mut Vec<FilterId>) {
        match self {
            Self::Kept(by) if !found.contains(by) => found.push(*by),
            Self::Each(_, _, inner) | Self::Some(_, _, inner) | Self::When(_, inner) => inner.add_kept(found),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.add_kept(found)),
            _ => {}
        }
    }

    /// Whether it looks at injects although no filter of it says so.
    pub(super) fn reads_injects(&self) -> bool {
        match self {
            Self::Records { of, .. } => of.iter().any(|test| test.looks_at("injects")),
            Self::Each(Domain::Violation6InPlay, ..) | Self::Some(Domain::Violation6InPlay, ..) => true,
            Self::Each(_, _, inner) | Self::Some(_, _, inner) | Self::When(_, inner) => inner.reads_injects(),
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::reads_injects),
            _ => false,
        }
    }

    /// Adds all filters in it.
    pub(super) fn add_filters(&self, found: &mut Vec<FilterId>) {
        match self {
            Self::Count { of, .. } => found.push(*of),
            Self::Distinct { over, .. } => found.push(*over),
            Self::Share { part, whole, .. } => found.extend([*part, *whole]),
            Self::Pair { first, then, .. } => found.extend([*first, *then]),
            Self::Kept(by) => found.push(*by),
            Self::Each(_, filter, inner) | Self::Some(_, filter, inner) => {
                found.extend(filter);
                inner.add_filters(found);
            }
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.add_filters(found)),
            Self::When(_, inner) => inner.add_filters(found),
            Self::Records { .. } | Self::Signed(_) => {}
        }
    }
}
