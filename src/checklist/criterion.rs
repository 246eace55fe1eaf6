//! The closed language in which a line says how a machine decides it.
//!
//! Seven aggregates, two quantifiers, three combinators, and one kind of filter; there is no
//! arithmetic, no variable and no search in text. `assets/checklists/README.md` describes the notation.

use super::vocabulary::Column;
use smol_str::SmolStr;

/// What must hold for a line to be met.
#[derive(Clone, Debug, PartialEq)]
pub enum Criterion {
    /// At least so many injects match.
    Count {
        /// How many.
        at_least: u32,
        /// Whether the number never scales with the size of the exercise.
        fixed: bool,
        /// Which injects.
        of: Filter,
    },
    /// At least so many different values occur.
    Distinct {
        /// How many.
        at_least: u32,
        /// The axis, or an open field, whose values are counted.
        field: SmolStr,
        /// Only these values count, if any are named.
        within: Vec<SmolStr>,
        /// In which injects.
        over: Filter,
        /// What the scenario has of it, beyond which nothing more is asked.
        cap: Option<SmolStr>,
    },
    /// A share of injects lies above or below a limit.
    Share {
        /// Which side of the limit.
        bound: Bound,
        /// The limit in percent.
        percent: u32,
        /// The part.
        part: Filter,
        /// The whole.
        whole: Filter,
    },
    /// At least so many linked pairs exist.
    Pair {
        /// How many.
        at_least: u32,
        /// The earlier inject.
        first: Filter,
        /// The later inject.
        then: Filter,
        /// How the later points to the earlier.
        by: LinkBy,
        /// Whether all firsts must lead to one and the same second.
        into_one: bool,
        /// The open field in which the firsts must differ.
        different: Option<SmolStr>,
    },
    /// At least so many records of the setting match.
    Records {
        /// How many, of records or of different values.
        at_least: u32,
        /// The kind: site, post, perpetrator, partner, measure, objective, eval_question, area or annex.
        kind: SmolStr,
        /// The axis whose different values are counted instead of records.
        distinct: Option<SmolStr>,
        /// Which records.
        of: Filter,
    },
    /// A named person has signed something.
    Signed {
        /// What: a value of `attest`, or a requirement id.
        key: SmolStr,
    },
    /// All essential lines still stand on injects that match.
    Kept {
        /// On which injects.
        by: Filter,
    },
    /// It holds for every member of a domain.
    Each(Domain, Box<Criterion>),
    /// It holds for at least one member of a domain.
    Some(Domain, Box<Criterion>),
    /// All parts hold.
    All(Vec<Criterion>),
    /// One part is enough.
    Any(Vec<Criterion>),
    /// It must hold only if a feature of the scenario is not denied.
    When(SmolStr, Box<Criterion>),
}

/// Which side of a limit a share must lie on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// At least.
    AtLeast,
    /// At most.
    AtMost,
    /// Below.
    Below,
}

/// How two injects of a pair are linked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkBy {
    /// By one of these kinds, from the later to the earlier.
    Kinds(Vec<SmolStr>),
    /// By any link in either direction, or by the same incident.
    Any,
}

/// What a quantifier runs over.
#[derive(Clone, Debug, PartialEq)]
pub enum Domain {
    /// The phases that are used.
    PhaseUsed,
    /// The core tasks that are declared.
    CoreDeclared,
    /// The levels that are played.
    LevelUsed,
    /// The five topics.
    Topic5,
    /// The topics in scope that at least one live inject carries.
    TopicInPlay,
    /// The main perpetrators.
    MainPerp,
    /// The cultural sites.
    Site,
    /// The areas.
    Area,
    /// The storylines that hold a live inject matching the filter.
    Storyline(Filter),
    /// The six groups of grave violations.
    Violation6,
    /// Those of the six groups that a live inject carries.
    Violation6InPlay,
    /// Some values of one axis.
    Values(SmolStr, Vec<SmolStr>),
}

/// Tests that must all hold for one inject or record.
pub type Filter = Vec<Test>;

/// One test of a filter.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// Carries one, or all, of these values.
    Has {
        /// The axis.
        axis: SmolStr,
        /// The values by id.
        values: Vec<SmolStr>,
        /// The values by column.
        columns: Vec<Column>,
        /// Whether all are needed.
        all: bool,
    },
    /// Carries none of these values.
    Lacks(SmolStr, Vec<SmolStr>, Vec<Column>),
    /// Carries something, and nothing but these values.
    Only(SmolStr, Vec<SmolStr>, Vec<Column>),
    /// Carries something that is not among these values.
    Beyond(SmolStr, Vec<SmolStr>, Vec<Column>),
    /// Has any value.
    Filled(SmolStr),
    /// Has at least so many different values.
    Several(SmolStr, u32),
    /// A number lies within a limit; a missing number fails.
    Number {
        /// Which number: window, hours, chain_len, case_len, number.
        field: SmolStr,
        /// Which side of the limit.
        bound: Bound,
        /// The limit.
        limit: u32,
    },
    /// One and the same people entry meets all tests.
    Person(Filter),
    /// The test holds for the inject together with its follow-ups.
    Case(Box<Test>),
    /// At least one value here, and one or all of them here or in follow-ups.
    Through {
        /// The axis.
        axis: SmolStr,
        /// The values by id.
        values: Vec<SmolStr>,
        /// The values by column.
        columns: Vec<Column>,
        /// Whether all are needed.
        all: bool,
    },
    /// One of the filters holds.
    Either(Vec<Filter>),
    /// Carries what the enclosing quantifier stands at.
    This,
    /// A named filter.
    Named(SmolStr, Filter),
}

impl Test {
    /// Whether this test, or one inside it, looks at an axis.
    pub fn looks_at(&self, key: &str) -> bool {
        match self {
            Self::Has { axis, .. } | Self::Through { axis, .. } => axis == key,
            Self::Lacks(axis, ..)
            | Self::Only(axis, ..)
            | Self::Beyond(axis, ..)
            | Self::Filled(axis)
            | Self::Several(axis, _) => axis == key,
            Self::Number { field, .. } => field == key,
            Self::Person(filter) | Self::Named(_, filter) => filter.iter().any(|test| test.looks_at(key)),
            Self::Either(filters) => filters.iter().flatten().any(|test| test.looks_at(key)),
            Self::Case(_) | Self::This => false,
        }
    }
}

impl Criterion {
    /// Calls the function for this criterion and all inside it.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Self)) {
        visit(self);
        match self {
            Self::Each(_, inner) | Self::Some(_, inner) | Self::When(_, inner) => inner.walk(visit),
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.walk(visit)),
            _ => {}
        }
    }
}
