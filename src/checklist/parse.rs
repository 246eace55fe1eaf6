//! Reads the notation of criteria into the closed language, with the column of each fault.

use super::criterion::{Bound, Criterion, Domain, Filter, LinkBy, Test};
use super::vocabulary::{Axis, Column, OPEN_FIELDS, Vocabulary};
use smol_str::SmolStr;

/// What is wrong with a criterion, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The column, counted in characters from 1.
    pub column: usize,
    /// What is wrong, in a sentence.
    pub what: String,
}

type Parsed<T> = Result<T, Fault>;

/// Record kinds that criteria can ask for.
pub const RECORD_KINDS: [&str; 9] =
    ["site", "post", "perpetrator", "partner", "measure", "objective", "eval_question", "area", "annex"];
const NUMBERS: [&str; 7] = ["window", "hours", "chain_len", "case_len", "number", "at", "words"];
const NEXT: [&str; 4] = ["follows", "changes", "caused_by", "branch"];

/// Reads a criterion.
///
/// # Errors
/// A fault with the column, where the text is not in the notation or names an unknown value.
pub fn criterion(text: &str, vocabulary: &Vocabulary) -> Parsed<Criterion> {
    let mut parser = Parser::new(text, vocabulary);
    let parsed = parser.all()?;
    parser.end()?;
    Ok(parsed)
}

/// Reads a filter, the part of a criterion that says which injects.
///
/// # Errors
/// As [`criterion`].
pub fn filter(text: &str, vocabulary: &Vocabulary) -> Parsed<Filter> {
    let mut parser = Parser::new(text, vocabulary);
    let parsed = parser.filter()?;
    parser.end()?;
    Ok(parsed)
}

struct Token {
    column: usize,
    text: String,
}

struct Parser<'a> {
    tokens: Vec<Token>,
    next: usize,
    vocabulary: &'a Vocabulary,
    length: usize,
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut word = Token { column: 1, text: String::new() };
    let mut braces = 0_u32;
    for (index, letter) in text.chars().enumerate() {
        match letter {
            '{' => braces += 1,
            '}' => braces = braces.saturating_sub(1),
            _ => {}
        }
        let single = matches!(letter, '(' | ')' | ';');
        if braces == 0 && (letter.is_whitespace() || single) {
            if !word.text.is_empty() {
                tokens.push(std::mem::replace(&mut word, Token { column: 0, text: String::new() }));
            }
            if single {
                tokens.push(Token { column: index + 1, text: letter.to_string() });
            }
        } else {
            if word.text.is_empty() {
                word.column = index + 1;
            }
            word.text.push(letter);
        }
    }
    if !word.text.is_empty() {
        tokens.push(word);
    }
    tokens
}

impl<'a> Parser<'a> {
    fn new(text: &str, vocabulary: &'a Vocabulary) -> Self {
        Self { tokens: tokens(text), next: 0, vocabulary, length: text.chars().count() }
    }

    fn peek(&self) -> Option<&str> {
        self.tokens.get(self.next).map(|token| token.text.as_str())
    }
    fn column(&self) -> usize {
        self.tokens.get(self.next).map_or(self.length + 1, |token| token.column)
    }
    fn fault<T>(&self, what: impl Into<String>) -> Parsed<T> {
        Err(Fault { column: self.column(), what: what.into() })
    }
    fn take(&mut self) -> Option<String> {
        let text = self.tokens.get(self.next).map(|token| token.text.clone());
        self.next += 1;
        text
    }
    fn accept(&mut self, wanted: &str) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.next += 1;
        }
        found
    }
    fn expect(&mut self, wanted: &str) -> Parsed<()> {
        if self.accept(wanted) { Ok(()) } else { self.fault(format!("`{wanted}` is missing here")) }
    }
    fn end(&self) -> Parsed<()> {
        match self.peek() {
            None => Ok(()),
            Some(rest) => self.fault(format!("`{rest}` does not belong here")),
        }
    }

    fn all(&mut self) -> Parsed<Criterion> {
        let first = self.part()?;
        let mut parts = vec![first];
        while self.accept(";") {
            parts.push(self.part()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Criterion::All(parts) })
    }

    fn part(&mut self) -> Parsed<Criterion> {
        match self.peek() {
            Some("any") => self.any(),
            Some("(") => self.group(),
            Some("when") => {
                self.next += 1;
                let feature = self.colon_word()?;
                self.known("feature", &feature)?;
                Ok(Criterion::When(feature, Box::new(self.part()?)))
            }
            Some("each") => {
                self.next += 1;
                Ok(Criterion::Each(self.domain()?, Box::new(self.part()?)))
            }
            Some("some") => {
                self.next += 1;
                Ok(Criterion::Some(self.domain()?, Box::new(self.part()?)))
            }
            Some("signed") => {
                self.next += 1;
                match self.take() {
                    Some(key) => Ok(Criterion::Signed { key: SmolStr::new(key) }),
                    None => self.fault("the key of what is signed is missing"),
                }
            }
            Some("kept") => {
                self.next += 1;
                self.expect("essential")?;
                Ok(Criterion::Kept { by: self.filter()? })
            }
            Some(_) => self.aggregate(),
            None => self.fault("a part is missing"),
        }
    }

    fn group(&mut self) -> Parsed<Criterion> {
        self.expect("(")?;
        let inner = self.all()?;
        self.expect(")")?;
        Ok(inner)
    }

    fn any(&mut self) -> Parsed<Criterion> {
        self.next += 1;
        self.expect("(")?;
        let mut parts = vec![self.all()?];
        while self.accept("||") {
            parts.push(self.all()?);
        }
        self.expect(")")?;
        Ok(Criterion::Any(parts))
    }

    fn colon_word(&mut self) -> Parsed<SmolStr> {
        let column = self.column();
        let word = self.take().unwrap_or_default();
        match word.strip_suffix(':') {
            Some(name) => Ok(SmolStr::new(name)),
            None if self.accept(":") => Ok(SmolStr::new(word)),
            None => Err(Fault { column, what: format!("`{word}` must end with a colon") }),
        }
    }

    fn domain(&mut self) -> Parsed<Domain> {
        if self.peek() == Some("storyline") {
            self.next += 1;
            self.expect("(")?;
            let filter = self.filter()?;
            self.expect(")")?;
            self.expect(":")?;
            return Ok(Domain::Storyline(filter));
        }
        let column = self.column();
        let word = self.colon_word()?;
        Ok(match word.as_str() {
            "phase_used" => Domain::PhaseUsed,
            "core_declared" => Domain::CoreDeclared,
            "level_used" => Domain::LevelUsed,
            "topic5" => Domain::Topic5,
            "topic_in_play" => Domain::TopicInPlay,
            "main_perp" => Domain::MainPerp,
            "site" => Domain::Site,
            "area" => Domain::Area,
            "storyline" => Domain::Storyline(Vec::new()),
            "violation6" => Domain::Violation6,
            "violation6_in_play" => Domain::Violation6InPlay,
            other => match other.split_once('=') {
                Some((axis, values)) => Domain::Values(SmolStr::new(axis), self.values(axis, values, column)?.0),
                None => return Err(Fault { column, what: format!("`{other}` is no domain") }),
            },
        })
    }

    fn aggregate(&mut self) -> Parsed<Criterion> {
        let column = self.column();
        let head = self.take().unwrap_or_default();
        let (name, bound, number) = comparison(&head).ok_or_else(|| Fault {
            column,
            what: format!(
                "`{head}` is no aggregate; known are n, distinct, share, pair, records, rdistinct, signed, kept"
            ),
        })?;
        match name {
            "share" => {
                let part = self.filter()?;
                self.expect("of")?;
                Ok(Criterion::Share { bound, percent: number, part, whole: self.filter()? })
            }
            _ if bound != Bound::AtLeast => Err(Fault { column, what: "only a share may have an upper limit".into() }),
            "n" => {
                let of = self.filter()?;
                Ok(Criterion::Count { at_least: number, fixed: self.accept("fixed"), of })
            }
            "distinct" => self.distinct(number),
            "pair" => self.pair(number),
            "records" => Ok(Criterion::Records {
                at_least: number,
                kind: self.record_kind()?,
                distinct: None,
                of: self.filter()?,
            }),
            "rdistinct" => {
                let field = self.take().unwrap_or_default();
                self.known_axis(&field, column)?;
                self.expect("in")?;
                let kind = self.record_kind()?;
                Ok(Criterion::Records {
                    at_least: number,
                    kind,
                    distinct: Some(SmolStr::new(field)),
                    of: self.filter()?,
                })
            }
            other => Err(Fault { column, what: format!("`{other}` is no aggregate") }),
        }
    }

    fn distinct(&mut self, at_least: u32) -> Parsed<Criterion> {
        let column = self.column();
        let word = self.take().unwrap_or_default();
        let (field, within) = match word.split_once('=') {
            Some((field, values)) => (field.to_owned(), self.values(field, values, column)?.0),
            None => (word, Vec::new()),
        };
        self.known_axis(&field, column)?;
        self.expect("in")?;
        let over = self.filter()?;
        let cap = if self.accept("cap") { self.take().map(SmolStr::new) } else { None };
        Ok(Criterion::Distinct { at_least, field: SmolStr::new(field), within, over, cap })
    }

    fn pair(&mut self, at_least: u32) -> Parsed<Criterion> {
        let first = self.filter()?;
        self.expect("->")?;
        let then = self.filter()?;
        self.expect("by")?;
        let by = match self.take().as_deref() {
            Some("any") => LinkBy::Any,
            Some("next") => LinkBy::Kinds(NEXT.iter().map(|kind| SmolStr::new_static(kind)).collect()),
            Some(kinds) => LinkBy::Kinds(self.values("link", kinds, self.column())?.0),
            None => return self.fault("the kind of link is missing"),
        };
        let into_one = self.accept("into");
        if into_one {
            self.expect("one")?;
        }
        let different = if self.accept("different") { self.take().map(SmolStr::new) } else { None };
        Ok(Criterion::Pair { at_least, first, then, by, into_one, different })
    }

    fn record_kind(&mut self) -> Parsed<SmolStr> {
        let column = self.column();
        let kind = self.take().unwrap_or_default();
        if RECORD_KINDS.contains(&kind.as_str()) {
            return Ok(SmolStr::new(kind));
        }
        Err(Fault { column, what: format!("`{kind}` is no kind of record; known are {}", RECORD_KINDS.join(", ")) })
    }

    fn filter(&mut self) -> Parsed<Filter> {
        const STOPS: [&str; 12] = [";", ")", "||", "->", "of", "in", "by", "cap", "into", "different", "or", "fixed"];
        let mut tests = Vec::new();
        while let Some(word) = self.peek() {
            if STOPS.contains(&word) {
                break;
            }
            let test = if word == "(" { self.either()? } else { self.test()? };
            tests.push(test);
        }
        Ok(tests)
    }

    fn either(&mut self) -> Parsed<Test> {
        self.expect("(")?;
        let mut filters = vec![self.filter()?];
        while self.accept("or") {
            filters.push(self.filter()?);
        }
        self.expect(")")?;
        Ok(Test::Either(filters))
    }

    fn test(&mut self) -> Parsed<Test> {
        let column = self.column();
        let word = self.take().unwrap_or_default();
        self.test_word(&word, column)
    }

    fn test_word(&self, word: &str, column: usize) -> Parsed<Test> {
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

    fn named(&self, word: &str, column: usize) -> Parsed<Option<Test>> {
        let Some(known) = self.vocabulary.taxonomy.filters.iter().find(|filter| filter.name == word) else {
            return Ok(None);
        };
        match filter(&known.test, self.vocabulary) {
            Ok(tests) => Ok(Some(Test::Named(known.name.clone(), tests))),
            Err(fault) => Err(Fault { column, what: format!("in the named filter {word}: {}", fault.what) }),
        }
    }

    fn value_test(&self, word: &str, column: usize) -> Parsed<Test> {
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
    fn values(&self, axis: &str, list: &str, column: usize) -> Parsed<(Vec<SmolStr>, Vec<Column>, bool)> {
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

    fn known_axis(&self, axis: &str, column: usize) -> Parsed<usize> {
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

    fn known(&self, axis: &str, value: &str) -> Parsed<()> {
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
fn comparison(word: &str) -> Option<(&str, Bound, u32)> {
    let signs = [(">=", Bound::AtLeast), ("<=", Bound::AtMost), ("<", Bound::Below)];
    signs.into_iter().find_map(|(sign, bound)| {
        let (name, number) = word.split_once(sign)?;
        Some((name, bound, number.trim_end_matches('%').parse().ok()?))
    })
}

fn parse_number(text: &str, column: usize) -> Parsed<u32> {
    text.parse().map_err(|_cause| Fault { column, what: format!("`{text}` is no number") })
}
