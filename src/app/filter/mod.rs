//! The filter language: `tag:abduction to:J9 time:D+2..D+4 -status:held or status:draft "two buses"`.
//!
//! Read once against the exercise, tried on every inject, and offered while it is typed. The table of the window and
//! the command line ask in the same words; `docs/filter.md` is made from the list of fields here.

mod field;
mod fold;
mod read;
mod said;
mod sieve;
mod span;
mod suggest;
mod thing;

pub use field::Field;
pub use fold::{FoldedTexts, fold, sender_name};
pub use read::{Fault, Filter, Term, Test};
pub use said::is_topic;
pub use sieve::{Ground, Sieve};
pub use span::Span;
pub use suggest::{Offered, Suggestion, suggestions, taken};
pub use thing::Thing;

use crate::checklist::Vocabulary;
use crate::coverage::Coverage;
use crate::scenario::Inject;
use std::sync::Arc;

/// The injects that fulfil a filter, in the order of the scenario.
pub fn matching<'a>(coverage: &'a Coverage, filter: &Filter) -> Vec<&'a Arc<Inject>> {
    let scenario = coverage.scenario();
    let mut texts = FoldedTexts::default();
    if filter.asks_words() {
        texts.follow(scenario, vocabulary(coverage));
    }
    let sieve = Sieve::of(filter, Ground { coverage, texts: &texts });
    let all = scenario.injects.iter().enumerate();
    all.filter(|(place, inject)| sieve.lets_through(*place, inject)).map(|(_, inject)| inject).collect()
}

fn vocabulary(coverage: &Coverage) -> &Vocabulary {
    &coverage.program().vocabulary
}
