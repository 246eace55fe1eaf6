//! Tries a filter on injects.

use super::field::Field;
use super::fold::{FoldedTexts, fold};
use super::read::{Filter, Term, Test};
use super::said::said;
use super::span::Span;
use super::thing::Thing;
use crate::coverage::Coverage;
use crate::scenario::Inject;
use std::collections::BTreeSet;

/// What conditions are tried against.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The scenario with its vocabulary and what each inject is evidence for.
    pub coverage: &'a Coverage,
    /// The search texts, up to this scenario.
    pub texts: &'a FoldedTexts,
}

/// A filter made ready for many injects.
pub struct Sieve<'a> {
    ground: Ground<'a>,
    groups: Vec<Vec<(bool, Check<'a>)>>,
    is_closed: bool,
}

enum Check<'a> {
    Word(&'a str),
    Is {
        field: &'a Field,
        value: &'a str,
        /// Whether some inject says exactly this, so that nothing longer is meant.
        whole: bool,
    },
    Within(Span),
    Has(Thing),
    Among(BTreeSet<&'a str>),
}

impl<'a> Sieve<'a> {
    /// Makes a filter ready; one that cannot be read lets nothing through.
    pub fn of(filter: &'a Filter, ground: Ground<'a>) -> Self {
        let check = |term: &'a Term| (term.not, Check::of(&term.test, ground.coverage));
        let groups = filter.groups.iter().map(|group| group.iter().map(check).collect());
        Self { ground, groups: groups.collect(), is_closed: !filter.faults.is_empty() }
    }

    /// Whether the inject at this place of the scenario fulfils all conditions.
    pub fn lets_through(&self, place: usize, inject: &Inject) -> bool {
        let holds = |(not, check): &(bool, Check<'a>)| check.holds(self.ground, place, inject) != *not;
        !self.is_closed && self.groups.iter().all(|group| group.iter().any(holds))
    }
}

impl<'a> Check<'a> {
    fn of(test: &'a Test, coverage: &'a Coverage) -> Self {
        match test {
            Test::Word(word) => Self::Word(word),
            Test::Within(span) => Self::Within(*span),
            Test::Has(thing) => thing.holders(coverage).map_or(Self::Has(*thing), Self::Among),
            Test::Is(Field::Line, id) => Self::Among(evidence_for(coverage, id)),
            Test::Is(Field::LinksTo, number) => Self::Among(linked_to(coverage, number)),
            Test::Is(field, value) => Self::Is { field, value, whole: is_said_whole(coverage, field, value) },
        }
    }

    fn holds(&self, ground: Ground<'_>, place: usize, inject: &Inject) -> bool {
        match self {
            Self::Word(word) => ground.texts.says(place, inject, word),
            Self::Within(span) => inject.time.is_some_and(|time| span.holds(time)),
            Self::Has(thing) => thing.is_in(ground.coverage, inject),
            Self::Among(ids) => ids.contains(inject.id.as_str()),
            Self::Is { field, value, whole } => {
                let mut found = false;
                let (scenario, vocabulary) = (ground.coverage.scenario(), super::vocabulary(ground.coverage));
                said(scenario, vocabulary, field, inject, &mut |own, name| {
                    found = found
                        || if *whole {
                            fold(own) == **value
                        } else {
                            is_or_begins(own, value) || is_or_begins(name, value)
                        };
                });
                found
            }
        }
    }
}

/// Whether some inject has exactly this value.
fn is_said_whole(coverage: &Coverage, field: &Field, value: &str) -> bool {
    let (scenario, vocabulary) = (coverage.scenario(), super::vocabulary(coverage));
    let says = |inject: &std::sync::Arc<Inject>| {
        let mut whole = false;
        said(scenario, vocabulary, field, inject, &mut |own, _| whole = whole || fold(own) == value);
        whole
    };
    !field.is_prose() && scenario.injects.iter().any(says)
}

/// The injects that are evidence for the lines whose id begins so.
fn evidence_for<'a>(coverage: &'a Coverage, id: &str) -> BTreeSet<&'a str> {
    let lines = coverage.lines().iter().filter(|line| fold(line.requirement.id.as_str()).starts_with(id));
    lines.flat_map(|line| coverage.injects(&line.evidence)).map(|inject| inject.id.as_str()).collect()
}

/// The injects that are linked to one of this number.
fn linked_to<'a>(coverage: &'a Coverage, number: &str) -> BTreeSet<&'a str> {
    let injects = &coverage.scenario().injects;
    let wanted = injects.iter().filter(|inject| is_or_begins(&inject.number, number));
    let wanted: BTreeSet<&str> = wanted.map(|inject| inject.id.as_str()).collect();
    let is_linked =
        |inject: &&std::sync::Arc<Inject>| inject.links.iter().any(|link| wanted.contains(link.to.as_str()));
    injects.iter().filter(is_linked).map(|inject| inject.id.as_str()).collect()
}

/// Whether a word of the text begins with the value, or the text holds a value of several words.
pub(super) fn is_or_begins(text: &str, value: &str) -> bool {
    let folded = fold(text);
    let several = value.contains(|letter: char| !letter.is_alphanumeric());
    if several {
        return folded.contains(value);
    }
    folded.split(|letter: char| !letter.is_alphanumeric()).any(|word| word.starts_with(value))
}
