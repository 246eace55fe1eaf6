//! What a line still asks for, in numbers: its open parts, how much each is short of, and where one of several is enough.

use super::asked::is_open;
use super::mend::Deed;
use crate::checklist::Criterion;
use crate::checklist::criterion::{Bound, Domain};
use crate::coverage::line::{Note, Part};
use crate::coverage::{Because, Line, Verdict};
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

/// With what something is to be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// With whatever does it.
    Anything,
    /// With items of the library, so that parts for which a small change is enough ask for nothing.
    Items,
}

/// How much each open part is short of; what is not named is short of nothing.
pub type Shorts = BTreeMap<Key, i64>;

impl Demand {
    /// What an open line asks for; nothing where something else closes it.
    pub fn of(line: &Line, by: By) -> Option<Self> {
        let key = Key::new(&line.requirement.id.0);
        let asked = |by: By| of_part(&line.requirement.criterion, &line.part, &key, by);
        match (asked(by), by) {
            (Some(demand), _) => Some(demand),
            (None, By::Items) if asked(By::Anything).is_some() => None,
            // A line is open as a whole where no part of it is.
            (None, _) => Some(Self::Part(key.clone(), 1)),
        }
    }

    /// Its parts with what they are short of.
    pub fn parts(&self) -> Vec<(&Key, i64)> {
        match self {
            Self::Part(key, short) => vec![(key, *short)],
            Self::All(demands) | Self::Any(demands) => demands.iter().flat_map(Self::parts).collect(),
        }
    }
}

/// How much the open parts of all lines are short of.
pub fn shorts<'a>(lines: impl Iterator<Item = &'a Line>, by: By) -> Shorts {
    let mut found = Shorts::new();
    for demand in lines.filter(|line| is_open(line)).filter_map(|line| Demand::of(line, by)) {
        found.extend(demand.parts().into_iter().map(|(key, short)| (key.clone(), short)));
    }
    found
}

/// How far shares lie above what is asked, in hundredths of an inject; below it where negative.
pub type Margins = BTreeMap<Key, i64>;

/// The margins of the shares that lines ask for.
pub fn margins<'a>(lines: impl Iterator<Item = &'a Line>) -> Margins {
    let mut found = Margins::new();
    for line in lines.filter(|line| is_in_force(line)) {
        margins_of(&line.requirement.criterion, &line.part, &Key::new(&line.requirement.id.0), &mut found);
    }
    found
}

/// Whether a line is judged, or will be when the exercise has grown.
fn is_in_force(line: &Line) -> bool {
    line.machine != Verdict::Waived && (line.machine != Verdict::NotApplicable || is_dormant(line))
}

/// Whether a line asks for something as soon as the exercise has more injects on human security.
pub fn is_dormant(line: &Line) -> bool {
    matches!(&line.because, Because::Feature(feature) if feature.starts_with("over"))
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
        // Who is informed is no reason to take or leave an item.
        _ if Deed::enough_for(criterion).is_some() => {}
        Criterion::Share { bound, percent, .. } => {
            let (have, asked) = (100 * number(part.have), i64::from(*percent) * number(part.whole));
            let margin = match bound {
                Bound::AtLeast => have - asked,
                Bound::AtMost => asked - have,
                Bound::Below => asked - have - 1,
            };
            // Of few a share says nothing; it will when there are more.
            let is_few = part.met && margin < 0;
            found.insert(key.clone(), if is_few { 0 } else { margin });
        }
        _ => {}
    }
}

/// The line to which a part belongs.
pub fn line_of(key: &Key) -> &str {
    key.split(' ').next().unwrap_or_default()
}

/// What a part asks for; nothing where it holds and its story goes on.
fn of_part(criterion: &Criterion, part: &Part, key: &Key, by: By) -> Option<Demand> {
    if part.dropped {
        return None;
    }
    match criterion {
        Criterion::All(criteria) => all(criteria.iter().zip(&part.parts).enumerate(), |(at, (criterion, part))| {
            of_part(criterion, part, &inside(key, &at.to_string()), by)
        }),
        Criterion::When(_, inner) => of_part(inner, part, key, by),
        Criterion::Each(Domain::Storyline(_), inner) if is_mark(inner) && !part.parts.is_empty() => {
            // Which story an item ends is settled when it is placed, so that the stories are counted.
            let open = part.parts.iter().filter(|part| of_part(inner, part, key, by).is_some()).count();
            (open > 0).then(|| Demand::Part(key.clone(), number(open)))
        }
        Criterion::Each(_, inner) if !part.parts.is_empty() => {
            all(part.parts.iter(), |part| of_part(inner, part, &inside(key, &member(part)), by))
        }
        Criterion::Some(_, inner) if !part.parts.is_empty() => {
            any(part.parts.iter(), |part| of_part(inner, part, &inside(key, &member(part)), by))
        }
        Criterion::Any(criteria) => any(
            criteria.iter().zip(&part.parts).enumerate().filter(|(_, (_, part))| !part.dropped),
            |(at, (criterion, part))| of_part(criterion, part, &inside(key, &at.to_string()), by),
        ),
        _ if by == By::Items && Deed::enough_for(criterion).is_some() => None,
        _ => short(part).map(|short| Demand::Part(key.clone(), short)),
    }
}

/// Whether all that is asked is an inject with a mark, such as one that ends its story.
fn is_mark(criterion: &Criterion) -> bool {
    matches!(criterion, Criterion::Count { of, .. } if Deed::mark_of(of).is_some())
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
