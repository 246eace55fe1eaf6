//! The checklists made ready for judging: criteria with numbered filters, each filter once.

use super::care::Watch;
use super::counted::Counted;
use super::facts::{Axes, Row};
use super::gate;
pub use super::node::{FLAGS, FilterId, Flag, Leaf, Node, Prepared, Special};
use super::persons::{PersonTest, Persons};
use crate::checklist::criterion::{Criterion, Domain, Filter};
use crate::checklist::finding::Asked;
use crate::checklist::{Basis, Column, Decided, Depth, Requirement, Rule, Vocabulary, Weight, parse};
use smol_str::SmolStr;
use std::sync::Arc;

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
    /// Whether it looks at records that depend on injects, beside its filters.
    pub reads_records_of_injects: bool,
    /// The checklist it belongs to, where that counts only if the scenario switches it on.
    pub only_with: Option<SmolStr>,
    /// Its turn among the lines that one act of own misconduct may serve.
    pub misconduct_turn: Option<usize>,
}

/// One rule about quality made ready.
#[derive(Clone, Debug)]
pub struct RuleProgram {
    /// The rule.
    pub rule: Arc<Rule>,
    /// What must hold for there to be something to judge.
    pub when: Option<Node>,
    /// What a sound exercise meets; nothing where code decides.
    pub sound: Option<Node>,
    /// The injects to look at.
    pub places: Option<FilterId>,
    /// The injects among which those are counted.
    pub among: Option<FilterId>,
}

/// Lines that one and the same act of own misconduct could serve; it counts for the first two that it matches.
const MISCONDUCT: [&str; 5] = ["CAAC-SXV-04", "CRSV-REP-03", "CTHB-OWN-02", "WPS-OWN-01", "POC-MHO-08"];

/// How many values of an axis one honest inject has at most.
#[derive(Clone, Debug)]
pub struct Cap {
    /// The axis.
    pub axis: &'static str,
    /// Its columns.
    pub columns: std::ops::Range<u16>,
    /// How many at most.
    pub most: usize,
}

/// The columns of the derived marks, looked up once.
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks {
    /// A later inject goes on from it.
    pub followed: Option<Column>,
    /// A first report whose gaps a later one closes.
    pub honest_gap: Option<Column>,
    /// Tied into a main event.
    pub woven: Option<Column>,
    /// Carries an essential line.
    pub bearing: Option<Column>,
    /// Sex and age are filled in.
    pub sex_age: Option<Column>,
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
    /// The rules about quality in order.
    pub rules: Vec<RuleProgram>,
    /// The questions about the scenario to which injects may show that the answer is yes.
    pub shown: Vec<(SmolStr, FilterId)>,
    /// The columns of the five topics and the lens.
    pub topic_columns: Vec<Column>,
    /// The filters that ask for the derived mark `bearing`.
    pub bearing_filters: Vec<FilterId>,
    /// The filters by which lines are kept.
    pub kept_filters: Vec<FilterId>,
    /// How much one inject may say.
    pub caps: Vec<Cap>,
    /// The columns that caps look at.
    pub capped: Row,
    /// The derived marks.
    pub marks: Marks,
    /// How people entries are kept.
    pub persons: Persons,
    /// The tests on one person, with their numbers among the special tests.
    pub person_tests: Vec<(u16, Vec<PersonTest>)>,
    /// The special tests on numbers and several values, with their numbers.
    pub counted_tests: Vec<(usize, Counted)>,
    /// The columns that name a harm to a person.
    pub harm: Row,
    /// The words and names to be careful with.
    pub watch: Watch,
}

impl Program {
    /// Makes the checklists ready.
    pub fn new(basis: Arc<Basis>) -> Self {
        let vocabulary = Arc::clone(&basis.vocabulary);
        let topics = ["topic", "lens"].into_iter().filter_map(|key| vocabulary.axis(key));
        let topic_columns = topics.flat_map(|axis| axis.columns().map(Column)).collect();
        let axes = Axes::new(&vocabulary);
        let persons = Persons::new(&vocabulary);
        let mut program = Self { vocabulary, axes, topic_columns, persons, ..Self::default() };
        for requirement in basis.requirements() {
            let node = program.node(&requirement.criterion);
            let mut filters = Vec::new();
            node.add_filters(&mut filters);
            let second = filters.iter().any(|id| program.filters.get(*id).is_some_and(|it| it.second_stratum));
            program.lines.push(LineProgram {
                requirement: Arc::clone(requirement),
                second_stratum: second || node.looks_at_kept(),
                reads_records_of_injects: node.reads_injects(),
                only_with: basis.checklist_of(&requirement.id).filter(|it| it.optional).map(|it| it.id.clone()),
                misconduct_turn: MISCONDUCT.iter().position(|id| *id == requirement.id.as_str()),
                node,
                filters,
            });
        }
        program.shown = program.shown_features();
        program.rules = basis.rules.iter().map(|rule| program.rule(rule)).collect();
        program.bearing_filters =
            program.filters.iter().enumerate().filter(|(_, it)| it.second_stratum).map(|(id, _)| id).collect();
        let sound = program.rules.iter().filter_map(|rule| rule.sound.as_ref());
        for node in program.lines.iter().map(|line| &line.node).chain(sound) {
            node.add_kept(&mut program.kept_filters);
        }
        program.person_tests = program.person_tests();
        program.counted_tests = program.counted_tests();
        program.harm = program.harm_columns();
        program.caps = gate::CAPS
            .iter()
            .filter_map(|(axis, most)| {
                Some(Cap { axis, columns: program.vocabulary.axis(axis)?.columns(), most: *most })
            })
            .collect();
        for column in program.caps.iter().flat_map(|cap| cap.columns.clone()) {
            program.capped.set(Column(column));
        }
        let mark = |name: &str| program.column("mark", name);
        program.marks = Marks {
            followed: mark("followed"),
            honest_gap: mark("honest_gap"),
            woven: mark("woven"),
            bearing: mark("bearing"),
            sex_age: mark("sex_age"),
        };
        program.watch = Watch::new(&basis.care);
        program.basis = basis;
        program
    }

    fn rule(&mut self, rule: &Arc<Rule>) -> RuleProgram {
        let mut made = RuleProgram { rule: Arc::clone(rule), when: None, sound: None, places: None, among: None };
        if let Decided::ByCriterion(asked) = &rule.decided {
            let Asked { when, sound, places, among } = &**asked;
            made.when = when.as_ref().map(|when| self.node(when));
            made.sound = Some(self.node(sound));
            made.places = places.as_ref().map(|places| self.filter(places));
            made.among = among.as_ref().map(|among| self.filter(among));
        }
        made
    }

    fn shown_features(&mut self) -> Vec<(SmolStr, FilterId)> {
        let vocabulary = Arc::clone(&self.vocabulary);
        let values = vocabulary.facet("feature").map_or(&[][..], |facet| facet.values.as_slice());
        let shown = values.iter().filter(|value| !value.shown_by.is_empty());
        let read = shown.filter_map(|value| Some((value, parse::filter(&value.shown_by, &vocabulary).ok()?)));
        read.map(|(value, filter)| (value.id.clone(), self.filter(&filter))).collect()
    }

    fn harm_columns(&self) -> Row {
        let mut harm = Row::default();
        let filled = ["violation", "form", "act"]
            .into_iter()
            .filter_map(|key| self.vocabulary.axis(key))
            .map(crate::checklist::Axis::filled);
        let effects = gate::HARM_EFFECTS.iter().filter_map(|id| self.vocabulary.tag(id)).map(|(_, column)| column);
        filled.chain(effects).for_each(|column| harm.set(column));
        harm
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
            Criterion::Records { at_least, kind, distinct, of } => {
                Node::Records { at_least: *at_least, kind: kind.clone(), distinct: distinct.clone(), of: of.clone() }
            }
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
