//! Special tests made ready: those on one person, those on numbers and several values.

use super::persons::PersonTest;
use super::program::{Program, Special};
use crate::checklist::criterion::Bound;

/// A special test that is decided by counting.
#[derive(Clone, Debug)]
pub enum Counted {
    /// At least so many values of a range of columns.
    Several(std::ops::Range<u16>, usize),
    /// A number within a limit.
    Number(NumberField, Bound, u32),
}

/// A number that an inject states or that follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberField {
    /// Minutes to answer.
    Window,
    /// Hours since the event.
    Hours,
    /// Steps of the chain.
    ChainLen,
    /// Injects of the case.
    CaseLen,
    /// Percent of play.
    At,
    /// Words of the text.
    Words,
}

impl NumberField {
    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "window" => Self::Window,
            "hours" => Self::Hours,
            "chain_len" => Self::ChainLen,
            "case_len" => Self::CaseLen,
            "at" => Self::At,
            "words" => Self::Words,
            _ => return None,
        })
    }
}

impl Program {
    /// The tests on one person, with their numbers among the special tests.
    pub(super) fn person_tests(&self) -> Vec<(u16, Vec<PersonTest>)> {
        let tests = (0_u16..).zip(&self.specials).filter_map(|(index, special)| match special {
            Special::Person(filter) => Some((index, self.persons.tests(filter, &self.vocabulary))),
            _ => None,
        });
        tests.collect()
    }

    /// The tests that are decided by counting, with their numbers among the special tests.
    pub(super) fn counted_tests(&self) -> Vec<(usize, Counted)> {
        let tests = self.specials.iter().enumerate().filter_map(|(index, special)| match special {
            Special::Several(columns, least) => Some((index, Counted::Several(columns.clone(), *least as usize))),
            Special::Number(field, bound, limit) => {
                Some((index, Counted::Number(NumberField::of(field)?, *bound, *limit)))
            }
            Special::Person(_) => None,
        });
        tests.collect()
    }
}
