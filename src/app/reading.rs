//! What is wrong with a scenario that was opened: the file's problems and names that no vocabulary knows.

use crate::checklist::Vocabulary;
use crate::scenario::Scenario;
use crate::scenario::integrity::{Problem, unknown_codes};

/// Adds codes and tags that the vocabulary does not know to the problems of a file.
pub fn with_unknown_codes(mut problems: Vec<Problem>, scenario: &Scenario, vocabulary: &Vocabulary) -> Vec<Problem> {
    let known = |facet: &str, value: &str| {
        // A facet that the vocabulary does not hold cannot be checked, so its values pass.
        vocabulary.axis(facet).is_none_or(|axis| axis.position(value).is_some())
    };
    problems.extend(unknown_codes(scenario, &known, &|tag| vocabulary.tag(tag).is_some()));
    problems
}
