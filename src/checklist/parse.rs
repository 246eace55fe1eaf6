//! Reads the notation of criteria into the closed language, with the column of each fault.

mod filters;
mod parts;
mod words;

use super::criterion::{Criterion, Filter};
use super::vocabulary::Vocabulary;
pub use words::DEEPEST;
use words::Parser;

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
    Parser::new(text, vocabulary).whole_filter()
}
