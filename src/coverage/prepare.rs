//! Makes filters ready: each test becomes operations on columns, with the counting rules that lie on top.

use super::program::{FilterId, Flag, Leaf, Prepared, Program, Special};
use crate::checklist::Column;
use crate::checklist::criterion::{Filter, Test};

impl Program {
    /// The number of a filter, made ready if it is new.
    pub(super) fn filter(&mut self, filter: &Filter) -> FilterId {
        if let Some(known) = self.filters.iter().position(|it| it.filter == *filter) {
            return known;
        }
        let flat = flatten(filter);
        let tests: Vec<Test> = flat.iter().filter(|test| **test != Test::This).cloned().collect();
        let mut leaves: Vec<Leaf> = tests.iter().map(|test| self.leaf(test)).collect();
        leaves.extend(self.not_a_sign(&flat));
        let prepared = Prepared {
            filter: filter.clone(),
            uses_this: flat.contains(&Test::This),
            topics: self.topics_of(&flat),
            asks_harm: flat.iter().any(asks_harm) || flat.iter().any(asks_case),
            second_stratum: flat.iter().any(is_bearing),
            asks_branch: flat.iter().any(asks_branch),
            case_columns: flat.iter().flat_map(case_columns).collect(),
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
                .flat_map(flatten)
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

    fn leaf(&mut self, test: &Test) -> Leaf {
        match test {
            Test::Has { axis, columns, all, .. } => {
                let leaf = if *all { Leaf::All(columns.clone()) } else { Leaf::Any(columns.clone()) };
                self.guarded(axis, leaf)
            }
            Test::Lacks(_, _, columns) => Leaf::None(columns.clone()),
            Test::Filled(axis) => {
                let filled =
                    Leaf::Any(self.vocabulary.axis(axis).map(crate::checklist::Axis::filled).into_iter().collect());
                self.guarded(axis, filled)
            }
            Test::Only(axis, _, columns) => {
                let beyond = self.beyond(axis, columns);
                let filled = self.vocabulary.axis(axis).map(crate::checklist::Axis::filled).into_iter().collect();
                Leaf::And(vec![Leaf::Any(filled), Leaf::None(beyond)])
            }
            Test::Beyond(axis, _, columns) => {
                let beyond = Leaf::Any(self.beyond(axis, columns));
                self.guarded(axis, beyond)
            }
            Test::Several(axis, number) => {
                let columns = self.vocabulary.axis(axis).map_or(0..0, crate::checklist::Axis::columns);
                self.special(Special::Several(columns, *number))
            }
            Test::Number { field, bound, limit } => self.special(Special::Number(field.clone(), *bound, *limit)),
            Test::Person(tests) => self.special(Special::Person(tests.clone())),
            Test::Case(inner) => Leaf::Case(Box::new(self.leaf(inner))),
            Test::Through { columns, all, .. } => {
                let case = if *all { Leaf::All(columns.clone()) } else { Leaf::Any(columns.clone()) };
                let here = if *all { Leaf::Any(columns.clone()) } else { Leaf::And(Vec::new()) };
                Leaf::And(vec![here, Leaf::Case(Box::new(case))])
            }
            Test::Either(filters) => {
                let filters: Vec<Vec<Test>> = filters.iter().map(flatten).collect();
                Leaf::Either(filters.iter().map(|tests| tests.iter().map(|test| self.leaf(test)).collect()).collect())
            }
            Test::Named(_, tests) => Leaf::And(tests.iter().map(|test| self.leaf(test)).collect()),
            // `this` is applied as a mask by the quantifier; inside an either it holds for every inject.
            Test::This => Leaf::And(Vec::new()),
        }
    }

    /// A grave violation needs a party and a conflict.
    fn guarded(&self, axis: &str, leaf: Leaf) -> Leaf {
        if axis == "violation" { Leaf::And(vec![leaf, Leaf::Flag(Flag::Party)]) } else { leaf }
    }

    /// A sign is not yet a violation: a filter that asks for one, and not for a role, passes indicators by.
    fn not_a_sign(&self, tests: &[Test]) -> Option<Leaf> {
        let asks = tests.iter().any(asks_harm) && !tests.iter().any(|test| test.looks_at("role"));
        let sign = self.column("role", "indicator").filter(|_| asks)?;
        Some(Leaf::None(vec![sign]))
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

/// Whether a test asks for a violation, a form or an act; that one is lacking asks for none.
fn asks_harm(test: &Test) -> bool {
    match test {
        Test::Lacks(..) => false,
        Test::Either(filters) => filters.iter().flatten().any(asks_harm),
        Test::Named(_, tests) => tests.iter().any(asks_harm),
        other => ["violation", "form", "act"].into_iter().any(|axis| other.looks_at(axis)),
    }
}

/// Whether only a case of harm can meet a test: means, purpose, referral, consent, a conduct allegation, a survivor.
fn asks_case(test: &Test) -> bool {
    const CASE: [&str; 6] = ["means", "purpose", "ref", "outcome", "consent", "hours"];
    match test {
        Test::Has { axis, values, .. } if axis == "fact" => values.iter().any(|value| value == "sea"),
        Test::Has { axis, values, .. } if axis == "role" => values.iter().all(|value| value == "incident"),
        Test::Person(tests) => tests.iter().any(|test| {
            matches!(test, Test::Has { axis, values, .. } if axis == "portrayal" && values.iter().any(|it| it == "survivor"))
        }),
        Test::Lacks(..) => false,
        Test::Either(filters) => filters.iter().flatten().any(asks_case),
        Test::Named(_, tests) => tests.iter().any(asks_case),
        Test::Through { axis, .. } => CASE.contains(&axis.as_str()),
        other => CASE.iter().any(|axis| other.looks_at(axis)),
    }
}

fn asks_branch(test: &Test) -> bool {
    match test {
        Test::Has { axis, values, .. } => axis == "link" && values.iter().any(|value| value == "branch"),
        Test::Either(filters) => filters.iter().flatten().any(asks_branch),
        _ => false,
    }
}

/// What later injects of a case may supply.
fn case_columns(test: &Test) -> Vec<Column> {
    match test {
        Test::Through { columns, .. } => columns.clone(),
        Test::Case(inner) => match &**inner {
            Test::Has { columns, .. } => columns.clone(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
