//! What a line still asks for, in numbers: its open parts, how much each is short of, and where one of several is enough.

use super::asked::is_open;
use crate::checklist::Criterion;
use crate::coverage::line::{Note, Part};
use crate::coverage::{Coverage, Line};
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// The name of a part of a line: the line, and the way to the part.
pub type Key = SmolStr;

/// What a line asks for, as its criterion nests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Demand {
    /// A part is short of so much.
    Part(Key, i64),
    /// All of it.
    All(Vec<Demand>),
    /// One of it is enough.
    Any(Vec<Demand>),
}

/// How much each open part is short of; what is not named is short of nothing.
pub type Shorts = BTreeMap<Key, i64>;

impl Demand {
    /// What an open line asks for.
    pub fn of(line: &Line) -> Self {
        let key = Key::new(&line.requirement.id.0);
        let whole = || Self::Part(key.clone(), 1);
        of_part(&line.requirement.criterion, &line.part, &key).unwrap_or_else(whole)
    }

    /// Its parts with what they are short of.
    pub fn parts(&self) -> Vec<(&Key, i64)> {
        match self {
            Self::Part(key, short) => vec![(key, *short)],
            Self::All(demands) | Self::Any(demands) => demands.iter().flat_map(Self::parts).collect(),
        }
    }
}

/// How much the open parts of all lines are short of; a line is open as a whole where no part of it is.
pub fn shorts<'a>(lines: impl Iterator<Item = &'a Line>) -> Shorts {
    let mut found = Shorts::new();
    for line in lines.filter(|line| is_open(line)) {
        found.extend(Demand::of(line).parts().into_iter().map(|(key, short)| (key.clone(), short)));
    }
    found
}

/// The same for some lines of a coverage, by id.
pub fn shorts_of(coverage: &Coverage, wanted: &dyn Fn(&Line) -> bool) -> Shorts {
    shorts(coverage.lines().iter().map(|line| &**line).filter(|line| wanted(line)))
}

/// The line to which a part belongs.
pub fn line_of(key: &Key) -> &str {
    key.split(' ').next().unwrap_or_default()
}

/// What a part asks for; nothing where it holds and its story goes on.
fn of_part(criterion: &Criterion, part: &Part, key: &Key) -> Option<Demand> {
    if part.dropped {
        return None;
    }
    match criterion {
        Criterion::All(criteria) => {
            all(criteria.iter().zip(&part.parts).enumerate(), |(at, (criterion, part))| {
                of_part(criterion, part, &inside(key, &at.to_string()))
            })
        }
        Criterion::When(_, inner) => of_part(inner, part, key),
        Criterion::Each(_, inner) if !part.parts.is_empty() => {
            all(part.parts.iter(), |part| of_part(inner, part, &inside(key, &member(part))))
        }
        Criterion::Some(_, inner) if !part.parts.is_empty() => {
            any(part.parts.iter(), |part| of_part(inner, part, &inside(key, &member(part))))
        }
        Criterion::Any(criteria) => any(
            criteria.iter().zip(&part.parts).enumerate().filter(|(_, (_, part))| !part.dropped),
            |(at, (criterion, part))| of_part(criterion, part, &inside(key, &at.to_string())),
        ),
        _ => short(part).map(|short| Demand::Part(key.clone(), short)),
    }
}

fn all<T>(parts: impl Iterator<Item = T>, demand: impl Fn(T) -> Option<Demand>) -> Option<Demand> {
    let open: Vec<Demand> = parts.filter_map(demand).collect();
    (!open.is_empty()).then_some(Demand::All(open))
}

/// One that asks for nothing is enough.
fn any<T>(parts: impl Iterator<Item = T>, demand: impl Fn(T) -> Option<Demand>) -> Option<Demand> {
    let ways: Option<Vec<Demand>> = parts.map(demand).collect();
    ways.filter(|ways| !ways.is_empty()).map(Demand::Any)
}

fn inside(key: &Key, step: &str) -> Key {
    Key::from(format!("{key} {step}"))
}

fn member(part: &Part) -> String {
    format!("[{}]", part.member.as_deref().unwrap_or_default())
}

/// How much a part without parts of its own is short of.
fn short(part: &Part) -> Option<i64> {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match part.note {
        Note::ReportEndsStory => Some(1),
        _ if part.met => None,
        Note::ShareLess(more) => Some(number(more.max(1))),
        _ => Some(number(part.need.saturating_sub(part.have).max(1))),
    }
}
