//! A criterion says itself as sentences; phrases of values come from the vocabulary, frames from the words.
//! In another language than English, the words have the phrases too.
//!
//! Phrases may hold `[is|are]`: the part before the bar is said of one inject, the other of several.

mod filter;
mod frame;
mod phrase;
mod values;

use super::criterion::{Criterion, Domain, Filter, Test};
use super::vocabulary::Vocabulary;
use crate::words::{Language, spoken};

pub use frame::{counted_words, domain_phrase, thing};
pub use phrase::{feature_phrase, join as listed_words};

/// What a phrase depends on besides its test.
#[derive(Clone, Copy)]
struct Tongue<'a> {
    vocabulary: &'a Vocabulary,
    /// The domain of the enclosing quantifier, for `this`.
    domain: Option<&'a Domain>,
    /// Whether several injects are spoken of.
    many: bool,
    /// The language that is spoken.
    language: Language,
}

impl<'a> Tongue<'a> {
    fn new(vocabulary: &'a Vocabulary) -> Self {
        Self { vocabulary, domain: None, many: false, language: spoken() }
    }
    fn of(self, count: usize) -> Self {
        let many = match self.language {
            Language::English => count != 1,
            Language::French => count > 1,
        };
        Self { many, ..self }
    }
    fn inside(self, domain: &'a Domain) -> Self {
        Self { domain: Some(domain), ..self }
    }
    /// The text with each `[one|several]` decided.
    fn decided(self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('[') {
            let Some((choice, behind)) = after.split_once(']') else { break };
            let (one, several) = choice.split_once('|').unwrap_or((choice, choice));
            out.push_str(before);
            out.push_str(if self.many { several } else { one });
            rest = behind;
        }
        out.push_str(rest);
        out
    }
}

/// The criterion in sentences, one for each part that must hold.
pub fn sentence(criterion: &Criterion, vocabulary: &Vocabulary) -> String {
    sentences(criterion, vocabulary).join(" ")
}

/// The criterion in sentences, in the order of its parts.
pub fn sentences(criterion: &Criterion, vocabulary: &Vocabulary) -> Vec<String> {
    match criterion {
        Criterion::All(parts) => parts.iter().flat_map(|part| sentences(part, vocabulary)).collect(),
        one => vec![closed(&frame::clause(one, Tongue::new(vocabulary)))],
    }
}

/// One part of a criterion as a sentence; `domain` is what the quantifier around it runs over.
pub fn part_sentence(criterion: &Criterion, domain: Option<&Domain>, vocabulary: &Vocabulary) -> String {
    closed(&part_clause(criterion, domain, vocabulary))
}

/// The same without capital and full stop, to stand inside another sentence.
pub fn part_clause(criterion: &Criterion, domain: Option<&Domain>, vocabulary: &Vocabulary) -> String {
    frame::clause(criterion, Tongue { domain, ..Tongue::new(vocabulary) })
}

/// What a test asks of one inject, to stand behind it: `addressed to J3, targeting or the commander`.
pub fn test_phrase(test: &Test, vocabulary: &Vocabulary) -> String {
    filter::tail(std::slice::from_ref(test), Tongue::new(vocabulary))
}

/// What a filter asks of so many injects, to stand behind them.
pub fn filter_phrase(tests: &Filter, count: usize, domain: Option<&Domain>, vocabulary: &Vocabulary) -> String {
    filter::tail(tests, Tongue { domain, ..Tongue::new(vocabulary).of(count) })
}

/// What a named person signs, such as `that the training took place`; nothing for a line.
pub fn signed_phrase(key: &str, vocabulary: &Vocabulary) -> Option<String> {
    let facet = vocabulary.facet("attest").filter(|facet| facet.values.iter().any(|value| value.id == key))?;
    Some(value_phrase(&facet.key, key, vocabulary))
}

/// How a sentence says one value of an axis.
pub fn value_phrase(axis: &str, value: &str, vocabulary: &Vocabulary) -> String {
    phrase::one_by_one(axis, &[value.into()], true, Tongue::new(vocabulary))
}

/// The text with a capital at its beginning and a full stop at its end.
pub fn closed(text: &str) -> String {
    let text = text.trim().trim_end_matches(['.', ',', ';']).trim_end();
    let mut letters = text.chars();
    let first: String = letters.next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
