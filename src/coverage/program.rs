//! The checklists made ready for judging: criteria with numbered filters, each filter once.

use super::facts::Axes;
use crate::checklist::criterion::{Bound, Criterion, Domain, Filter, LinkBy, Test};
use crate::checklist::{Basis, Column, Depth, Requirement, Vocabulary, Weight};
use smol_str::SmolStr;
use std::sync::Arc;

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
    /// The topics and lenses it asks for, by place in [`Program::topic_columns`]; empty means any.
    pub topics: Vec<usize>,
    /// Whether it needs the other lines judged first.
    pub second_stratum: bool,
}

/// A criterion with numbered filters.
#[derive(Clone, Debug)]
pub enum Node {
    /// See [`Criterion::Count`].
    Count { at_least: u32, fixed: bool, of: FilterId },
    /// See [`Criterion::Distinct`].
    Distinct { at_least: u32, field: SmolStr, within: Vec<SmolStr>, over: FilterId, cap: Option<SmolStr> },
    /// See [`Criterion::Share`].
    Share { bound: Bound, percent: u32, part: FilterId, whole: FilterId },
    /// See [`Criterion::Pair`].
    Pair { at_least: u32, first: FilterId, then: FilterId, by: LinkBy, into_one: bool, different: Option<SmolStr> },
    /// See [`Criterion::Records`].
    Records { at_least: u32, kind: SmolStr, distinct: Option<SmolStr>, of: Filter },
    /// See [`Criterion::Signed`].
    Signed(SmolStr),
    /// See [`Criterion::Kept`].
    Kept(FilterId),
    /// See [`Criterion::Each`].
    Each(Domain, Option<FilterId>, Box<Self>),
    /// See [`Criterion::Some`].
    Some(Domain, Option<FilterId>, Box<Self>),
    /// See [`Criterion::All`].
    All(Vec<Self>),
    /// See [`Criterion::Any`].
    Any(Vec<Self>),
    /// See [`Criterion::When`].
    When(SmolStr, Box<Self>),
}

/// One line made ready.
#[derive(Clone, Debug)]
pub struct LineProgram {
    /// The line.
    pub requirement: Arc<Requirement>,
    /// Its criterion.
    pub node: Node,
    /// The filters it uses.
    pub filters: Vec<FilterId>,
    /// Whether it is judged after the others.
    pub second_stratum: bool,
}

/// All lines made ready.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// What it was made from.
    pub basis: Arc<Basis>,
    /// The vocabulary.
    pub vocabulary: Arc<Vocabulary>,
    /// The axes that facts are written to.
    pub axes: Axes,
    /// All different filters.
    pub filters: Vec<Prepared>,
    /// All different special tests.
    pub specials: Vec<Special>,
    /// The lines in order.
    pub lines: Vec<LineProgram>,
    /// The columns of the five topics and the lens.
    pub topic_columns: Vec<Column>,
    /// The filters that ask for the derived mark `bearing`.
    pub bearing_filters: Vec<FilterId>,
}

impl Program {
    /// Makes the checklists ready.
    pub fn new(basis: Arc<Basis>) -> Self {
        let vocabulary = Arc::clone(&basis.vocabulary);
        let topics = ["topic", "lens"].into_iter().filter_map(|key| vocabulary.axis(key));
        let topic_columns = topics.flat_map(|axis| axis.columns().map(Column)).collect();
        let axes = Axes::new(&vocabulary);
        let mut program = Self { vocabulary, axes, topic_columns, ..Self::default() };
        for requirement in basis.requirements() {
            let node = program.node(&requirement.criterion);
            let mut filters = Vec::new();
            filters_of(&node, &mut filters);
            let second = filters.iter().any(|id| program.filters.get(*id).is_some_and(|it| it.second_stratum));
            let second_stratum = second || matches_kept(&node);
            program.lines.push(LineProgram { requirement: Arc::clone(requirement), node, filters, second_stratum });
        }
        program.bearing_filters =
            program.filters.iter().enumerate().filter(|(_, it)| it.second_stratum).map(|(id, _)| id).collect();
        program.basis = basis;
        program
    }

    /// The column of a flag.
    pub fn flag(&self, flag: Flag) -> usize {
        self.vocabulary.width() + flag as usize
    }
    /// The column that says that an inject is evidence with at least indicated depth in a topic.
    pub fn indicated(&self, topic: usize) -> usize {
        self.vocabulary.width() + FLAGS + topic
    }
    /// The column that says that an inject poses a dilemma in a topic.
    pub fn dilemma(&self, topic: usize) -> usize {
        self.vocabulary.width() + FLAGS + self.topic_columns.len() + topic
    }
    /// How many columns facts have in all.
    pub fn width(&self) -> usize {
        self.vocabulary.width() + FLAGS + 2 * self.topic_columns.len()
    }
    /// The column of a value.
    pub fn column(&self, key: &str, value: &str) -> Option<Column> {
        self.vocabulary.column(self.vocabulary.axis_index(key)?, value)
    }

    fn node(&mut self, criterion: &Criterion) -> Node {
        match criterion {
            Criterion::Count { at_least, fixed, of } => {
                Node::Count { at_least: *at_least, fixed: *fixed, of: self.filter(of) }
            }
            Criterion::Distinct { at_least, field, within, over, cap } => Node::Distinct {
                at_least: *at_least,
                field: field.clone(),
                within: within.clone(),
                over: self.filter(over),
                cap: cap.clone(),
            },
            Criterion::Share { bound, percent, part, whole } => {
                // The part is always inside the whole.
                let both: Filter = whole.iter().chain(part).cloned().collect();
                Node::Share { bound: *bound, percent: *percent, part: self.filter(&both), whole: self.filter(whole) }
            }
            Criterion::Pair { at_least, first, then, by, into_one, different } => Node::Pair {
                at_least: *at_least,
                first: self.filter(first),
                then: self.filter(then),
                by: by.clone(),
                into_one: *into_one,
                different: different.clone(),
            },
            Criterion::Records { at_least, kind, distinct, of } => Node::Records {
                at_least: *at_least,
                kind: kind.clone(),
                distinct: distinct.clone(),
                of: of.clone(),
            },
            Criterion::Signed { key } => Node::Signed(key.clone()),
            Criterion::Kept { by } => Node::Kept(self.filter(by)),
            Criterion::Each(domain, inner) => {
                Node::Each(domain.clone(), self.domain_filter(domain), Box::new(self.node(inner)))
            }
            Criterion::Some(domain, inner) => {
                Node::Some(domain.clone(), self.domain_filter(domain), Box::new(self.node(inner)))
            }
            Criterion::All(parts) => Node::All(parts.iter().map(|part| self.node(part)).collect()),
            Criterion::Any(parts) => Node::Any(parts.iter().map(|part| self.node(part)).collect()),
            Criterion::When(feature, inner) => Node::When(feature.clone(), Box::new(self.node(inner))),
        }
    }

    fn domain_filter(&mut self, domain: &Domain) -> Option<FilterId> {
        match domain {
            Domain::Storyline(filter) if !filter.is_empty() => Some(self.filter(filter)),
            _ => None,
        }
    }

    fn filter(&mut self, filter: &Filter) -> FilterId {
        if let Some(known) = self.filters.iter().position(|it| it.filter == *filter) {
            return known;
        }
        let flat = flatten(filter);
        let tests_role = flat.iter().any(|test| test.looks_at("role"));
        let tests: Vec<Test> = flat.iter().filter(|test| **test != Test::This).cloned().collect();
        let leaves = tests.iter().map(|test| self.leaf(test, tests_role)).collect();
        let prepared = Prepared {
            filter: filter.clone(),
            uses_this: flat.contains(&Test::This),
            topics: self.topics_of(&flat),
            second_stratum: flat.iter().any(is_bearing),
            leaves,
            tests,
        };
        self.filters.push(prepared);
        self.filters.len() - 1
    }

    fn topics_of(&self, tests: &[Test]) -> Vec<usize> {
        let asked = tests.iter().flat_map(|test| match test {
            Test::Has { axis, columns, .. } if axis == "topic" || axis == "lens" => columns.clone(),
            Test::Either(filters) => filters
                .iter()
                .flat_map(|filter| flatten(filter))
                .flat_map(|test| match test {
                    Test::Has { axis, columns, .. } if axis == "topic" || axis == "lens" => columns,
                    _ => Vec::new(),
                })
                .collect(),
            _ => Vec::new(),
        });
        let mut places: Vec<usize> =
            asked.filter_map(|column| self.topic_columns.iter().position(|known| *known == column)).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    fn leaf(&mut self, test: &Test, tests_role: bool) -> Leaf {
        match test {
            Test::Has { axis, columns, all, .. } => {
                let leaf = if *all { Leaf::All(columns.clone()) } else { Leaf::Any(columns.clone()) };
                self.guarded(axis, leaf, tests_role)
            }
            Test::Lacks(_, _, columns) => Leaf::None(columns.clone()),
            Test::Filled(axis) => {
                let filled = Leaf::Any(self.vocabulary.axis(axis).map(crate::checklist::Axis::filled).into_iter().collect());
                self.guarded(axis, filled, tests_role)
            }
            Test::Only(axis, _, columns) => {
                let beyond = self.beyond(axis, columns);
                let filled = self.vocabulary.axis(axis).map(crate::checklist::Axis::filled).into_iter().collect();
                Leaf::And(vec![Leaf::Any(filled), Leaf::None(beyond)])
            }
            Test::Beyond(axis, _, columns) => {
                let beyond = Leaf::Any(self.beyond(axis, columns));
                self.guarded(axis, beyond, tests_role)
            }
            Test::Several(axis, number) => {
                let columns = self.vocabulary.axis(axis).map_or(0..0, crate::checklist::Axis::columns);
                self.special(Special::Several(columns, *number))
            }
            Test::Number { field, bound, limit } => self.special(Special::Number(field.clone(), *bound, *limit)),
            Test::Person(tests) => self.special(Special::Person(tests.clone())),
            Test::Case(inner) => Leaf::Case(Box::new(self.leaf(inner, true))),
            Test::Through { columns, all, .. } => {
                let case = if *all { Leaf::All(columns.clone()) } else { Leaf::Any(columns.clone()) };
                let here = if *all { Leaf::Any(columns.clone()) } else { Leaf::And(Vec::new()) };
                Leaf::And(vec![here, Leaf::Case(Box::new(case))])
            }
            Test::Either(filters) => {
                let filters: Vec<Vec<Test>> = filters.iter().map(flatten).collect();
                Leaf::Either(
                    filters.iter().map(|tests| tests.iter().map(|test| self.leaf(test, tests_role)).collect()).collect(),
                )
            }
            Test::Named(_, tests) => Leaf::And(tests.iter().map(|test| self.leaf(test, tests_role)).collect()),
            // `this` is applied as a mask by the quantifier; inside an either it holds for every inject.
            Test::This => Leaf::And(Vec::new()),
        }
    }

    /// A sign is not yet a violation, and a grave violation needs a party and a conflict.
    fn guarded(&self, axis: &str, leaf: Leaf, tests_role: bool) -> Leaf {
        let mut parts = vec![leaf];
        if axis == "violation" {
            parts.push(Leaf::Flag(Flag::Party));
        }
        if matches!(axis, "violation" | "form" | "act") && !tests_role {
            parts.extend(self.column("role", "indicator").map(|column| Leaf::None(vec![column])));
        }
        if parts.len() == 1 { parts.remove(0) } else { Leaf::And(parts) }
    }

    fn beyond(&self, axis: &str, columns: &[Column]) -> Vec<Column> {
        let Some(axis) = self.vocabulary.axis(axis) else { return Vec::new() };
        let others = axis.columns().map(Column).filter(|column| !columns.contains(column));
        others.chain([axis.unknown()]).collect()
    }

    fn special(&mut self, special: Special) -> Leaf {
        let known = self.specials.iter().position(|it| *it == special);
        Leaf::Special(known.unwrap_or_else(|| {
            self.specials.push(special);
            self.specials.len() - 1
        }))
    }
}

/// The tests of a filter with named filters opened up.
pub fn flatten(filter: &Filter) -> Vec<Test> {
    let tests = filter.iter().flat_map(|test| match test {
        Test::Named(_, inner) => flatten(inner),
        other => vec![other.clone()],
    });
    tests.collect()
}

fn is_bearing(test: &Test) -> bool {
    matches!(test, Test::Has { axis, values, .. } if axis == "mark" && values.iter().any(|value| value == "bearing"))
}

fn matches_kept(node: &Node) -> bool {
    match node {
        Node::Kept(_) => true,
        Node::Each(_, _, inner) | Node::Some(_, _, inner) | Node::When(_, inner) => matches_kept(inner),
        Node::All(parts) | Node::Any(parts) => parts.iter().any(matches_kept),
        _ => false,
    }
}

fn filters_of(node: &Node, found: &mut Vec<FilterId>) {
    match node {
        Node::Count { of, .. } => found.push(*of),
        Node::Distinct { over, .. } => found.push(*over),
        Node::Share { part, whole, .. } => found.extend([*part, *whole]),
        Node::Pair { first, then, .. } => found.extend([*first, *then]),
        Node::Kept(by) => found.push(*by),
        Node::Each(_, filter, inner) | Node::Some(_, filter, inner) => {
            found.extend(filter);
            filters_of(inner, found);
        }
        Node::All(parts) | Node::Any(parts) => parts.iter().for_each(|part| filters_of(part, found)),
        Node::When(_, inner) => filters_of(inner, found),
        Node::Records { .. } | Node::Signed(_) => {}
    }
}

impl LineProgram {
    /// The depth that its evidence needs.
    pub fn depth(&self) -> Depth {
        self.requirement.depth
    }
    /// Whether it is essential by its own weight.
    pub fn is_essential(&self) -> bool {
        self.requirement.weight == Weight::Essential
    }
}
