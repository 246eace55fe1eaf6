//! Filters: which injects a criterion is about, and the tests that they are made of.

use super::words::Parser;
use super::{Fault, Parsed};
use crate::checklist::criterion::{Bound, Filter, Test};
use crate::checklist::vocabulary::{Axis, Column, OPEN_FIELDS};
use smol_str::SmolStr;

const NUMBERS: [&str; 7] = ["window", "hours", "chain_len", "case_len", "number", "at", "words"];

impl Parser<'_> {
    pub(super) fn filter(&mut self) -> Parsed<Filter> {
        const STOPS: [&str; 12] = [";", ")", "||", "->", "of", "in", "by", "cap", "into", "different", "or", "fixed"];
        let mut tests = Vec::new();
        while let Some(word) = self.peek() {
            if STOPS.contains(&word) {
                break;
            }
            let test = if word == "(" { self.deeper(Self::either)? } else { self.test()? };
            tests.push(test);
        }
        Ok(tests)
    }

    /// A filter with nothing behind it.
    pub(super) fn whole_filter(&mut self) -> Parsed<Filter> {
        let parsed = self.deeper(Self::filter)?;
        self.end()?;
        Ok(parsed)
    }

    pub(super) fn either(&mut self) -> Parsed<Test> {
        self.expect("(")?;
        let mut filters = vec![self.filter()?];
        while self.accept("or") {
            filters.push(self.filter()?);
        }
        self.expect(")")?;
        Ok(Test::Either(filters))
    }

    pub(super) fn test(&mut self) -> Parsed<Test> {
        let column = self.column();
        let word = self.take().unwrap_or_default();
        self.check_word(&word, column)?;
        self.test_word(&word, column)
    }

    pub(super) fn test_word(&self, word: &str, column: usize) -> Parsed<Test> {
        if word == "this" {
            return Ok(Test::This);
        }
        if word == "filled" {
            return Ok(Test::Filled(SmolStr::new_static("filled")));
        }
        if let Some(inner) = word.strip_prefix("people{").and_then(|rest| rest.strip_suffix('}')) {
            let tests: Parsed<Filter> = inner.split_whitespace().map(|test| self.test_word(test, column)).collect();
            return tests.map(Test::Person);
        }
        if let Some(inner) = word.strip_prefix("case.") {
            return Ok(Test::Case(Box::new(self.test_word(inner, column)?)));
        }
        if let Some(named) = self.named(word, column)? {
            return Ok(named);
        }
        self.value_test(word, column)
    }

    pub(super) fn named(&self, word: &str, column: usize) -> Parsed<Option<Test>> {
        let Some(known) = self.vocabulary.taxonomy.filters.iter().find(|filter| filter.name == word) else {
            return Ok(None);
        };
        match Parser::new(&known.test, self.vocabulary).inside(self).whole_filter() {
            Ok(tests) => Ok(Some(Test::Named(known.name.clone(), tests))),
            Err(fault) => Err(Fault { column, what: format!("in the named filter {word}: {}", fault.what) }),
        }
    }

    pub(super) fn value_test(&self, word: &str, column: usize) -> Parsed<Test> {
        if let Some(axis) = word.strip_suffix('+') {
            self.known_axis(axis, column)?;
            return Ok(Test::Filled(SmolStr::new(axis)));
        }
        if let Some(axis) = word.strip_suffix('-') {
            let index = self.known_axis(axis, column)?;
            let filled = self.vocabulary.axis_at(index).map(Axis::filled).into_iter().collect();
            return Ok(Test::Lacks(SmolStr::new(axis), Vec::new(), filled));
        }
        if let Some((axis, number)) = word.split_once("#>=") {
            self.known_axis(axis, column)?;
            return Ok(Test::Several(SmolStr::new(axis), parse_number(number, column)?));
        }
        if let Some((field, bound, limit)) = comparison(word) {
            if !NUMBERS.contains(&field) {
                return Err(Fault {
                    column,
                    what: format!("`{field}` is no number; known are {}", NUMBERS.join(", ")),
                });
            }
            return Ok(Test::Number { field: SmolStr::new(field), bound, limit });
        }
        for (sign, make) in SIGNS {
            if let Some((axis, list)) = word.split_once(sign) {
                let (values, columns, all) = self.values(axis, list, column)?;
                return Ok(make(SmolStr::new(axis), values, columns, all));
            }
        }
        Err(Fault { column, what: format!("`{word}` is no test") })
    }

    /// Reads `a|b`, `a&b` or `@set` as values of an axis.
    pub(super) fn values(&self, axis: &str, list: &str, column: usize) -> Parsed<(Vec<SmolStr>, Vec<Column>, bool)> {
        let index = self.known_axis(axis, column)?;
        let all = list.contains('&');
        let mut values: Vec<SmolStr> = Vec::new();
        for word in list.split(['|', '&']) {
            match word.strip_prefix('@') {
                Some(name) => {
                    let set = self.vocabulary.taxonomy.sets.iter().find(|set| set.name == name);
                    let set = set.ok_or_else(|| Fault { column, what: format!("`@{name}` is no set of values") })?;
                    values.extend(set.values.iter().cloned());
                }
                None => values.push(SmolStr::new(word)),
            }
        }
        let mut columns = Vec::with_capacity(values.len());
        for value in &values {
            match self.vocabulary.column(index, value) {
                Some(known) => columns.push(known),
                None => return Err(Fault { column, what: format!("`{value}` is no value of {axis}") }),
            }
        }
        Ok((values, columns, all))
    }

    pub(super) fn known_axis(&self, axis: &str, column: usize) -> Parsed<usize> {
        let index = self.vocabulary.axis_index(axis);
        index.ok_or_else(|| Fault {
            column,
            what: if OPEN_FIELDS.contains(&axis) {
                format!("`{axis}` cannot be used so")
            } else {
                format!("`{axis}` is no field")
            },
        })
    }

    pub(super) fn known(&self, axis: &str, value: &str) -> Parsed<()> {
        self.values(axis, value, self.column()).map(|_| ())
    }
}

type Make = fn(SmolStr, Vec<SmolStr>, Vec<Column>, bool) -> Test;
const SIGNS: [(&str, Make); 5] = [
    ("!=", |axis, values, columns, _| Test::Lacks(axis, values, columns)),
    ("~=", |axis, values, columns, all| Test::Through { axis, values, columns, all }),
    (":only=", |axis, values, columns, _| Test::Only(axis, values, columns)),
    (":other=", |axis, values, columns, _| Test::Beyond(axis, values, columns)),
    ("=", |axis, values, columns, all| Test::Has { axis, values, columns, all }),
];

/// Splits `name>=5`, `name<=5%`, `name<5`.
pub(super) fn comparison(word: &str) -> Option<(&str, Bound, u32)> {
    let signs = [(">=", Bound::AtLeast), ("<=", Bound::AtMost), ("<", Bound::Below)];
    signs.into_iter().find_map(|(sign, bound)| {
        let (name, number) = word.split_once(sign)?;
        Some((name, bound, number.trim_end_matches('%').parse().ok()?))
    })
}

fn parse_number(text: &str, column: usize) -> Parsed<u32> {
    text.parse().map_err(|_cause| Fault { column, what: format!("`{text}` is no number") })
}
