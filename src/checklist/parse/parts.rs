//! The parts of a criterion: counts, sums, pairs, chains, and what joins them.

use super::filters::comparison;
use super::words::Parser;
use super::{Fault, Parsed, RECORD_KINDS};
use crate::checklist::criterion::{Bound, Criterion, Domain, LinkBy};
use smol_str::SmolStr;

const NEXT: [&str; 4] = ["follows", "changes", "caused_by", "branch"];

impl Parser<'_> {
    pub(super) fn all(&mut self) -> Parsed<Criterion> {
        let first = self.part()?;
        let mut parts = vec![first];
        while self.accept(";") {
            parts.push(self.part()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Criterion::All(parts) })
    }

    pub(super) fn part(&mut self) -> Parsed<Criterion> {
        self.deeper(Self::part_here)
    }

    fn part_here(&mut self) -> Parsed<Criterion> {
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

    pub(super) fn group(&mut self) -> Parsed<Criterion> {
        self.expect("(")?;
        let inner = self.all()?;
        self.expect(")")?;
        Ok(inner)
    }

    pub(super) fn any(&mut self) -> Parsed<Criterion> {
        self.next += 1;
        self.expect("(")?;
        let mut parts = vec![self.all()?];
        while self.accept("||") {
            parts.push(self.all()?);
        }
        self.expect(")")?;
        Ok(Criterion::Any(parts))
    }

    pub(super) fn colon_word(&mut self) -> Parsed<SmolStr> {
        let column = self.column();
        let word = self.take().unwrap_or_default();
        match word.strip_suffix(':') {
            Some(name) => Ok(SmolStr::new(name)),
            None if self.accept(":") => Ok(SmolStr::new(word)),
            None => Err(Fault { column, what: format!("`{word}` must end with a colon") }),
        }
    }

    pub(super) fn domain(&mut self) -> Parsed<Domain> {
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

    pub(super) fn aggregate(&mut self) -> Parsed<Criterion> {
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

    pub(super) fn distinct(&mut self, at_least: u32) -> Parsed<Criterion> {
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

    pub(super) fn pair(&mut self, at_least: u32) -> Parsed<Criterion> {
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

    pub(super) fn record_kind(&mut self) -> Parsed<SmolStr> {
        let column = self.column();
        let kind = self.take().unwrap_or_default();
        if RECORD_KINDS.contains(&kind.as_str()) {
            return Ok(SmolStr::new(kind));
        }
        Err(Fault { column, what: format!("`{kind}` is no kind of record; known are {}", RECORD_KINDS.join(", ")) })
    }
}
