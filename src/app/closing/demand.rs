//! What a line still asks for, in numbers: its open parts, how much each is short of, and where one of several is enough.

use super::asked::is_open;
use crate::checklist::Criterion;
use crate::checklist::criterion::Bound;
use crate::coverage::line::{Note, Part};
use crate::coverage::{Line, Verdict};
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

/// How far shares lie above what is asked, in hundredths of an inject; below it where negative.
pub type Margins = BTreeMap<Key, i64>;

/// The margins of the shares that lines ask for at least.
pub fn margins<'a>(lines: impl Iterator<Item = &'a Line>) -> Margins {
    let mut found = Margins::new();
    for line in lines.filter(|line| !matches!(line.machine, Verdict::NotApplicable | Verdict::Waived)) {
        margins_of(&line.requirement.criterion, &line.part, &Key::new(&line.requirement.id.0), &mut found);
    }
    found
}

fn margins_of(criterion: &Criterion, part: &Part, key: &Key, found: &mut Margins) {
    if part.dropped {
        return;
    }
    match criterion {
        Criterion::All(criteria) | Criterion::Any(criteria) => {
            for (at, (criterion, part)) in criteria.iter().zip(&part.parts).enumerate() {
                margins_of(criterion, part, &inside(key, &at.to_string()), found);
            }
        }
        Criterion::Each(_, inner) | Criterion::Some(_, inner) => {
            part.parts.iter().for_each(|part| margins_of(inner, part, &inside(key, &member(part)), found));
        }
        Criterion::When(_, inner) => margins_of(inner, part, key, found),
        Criterion::Share { bound: Bound::AtLeast, percent, .. } => {
            let whole = number(part.hits.count() + part.against.count());
            found.insert(key.clone(), 100 * number(part.have) - i64::from(*percent) * whole);
        }
        _ => {}
    }
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
        Criterion::All(criteria) => all(criteria.iter().zip(&part.parts).enumerate(), |(at, (criterion, part))| {
            of_part(criterion, part, &inside(key, &at.to_string()))
        }),
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
    match part.note {
        Note::ReportEndsStory => Some(1),
        _ if part.met => None,
        Note::ShareLess(more) => Some(number(more.max(1))),
        _ => Some(number(part.need.saturating_sub(part.have).max(1))),
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
