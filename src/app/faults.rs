//! What is wrong with the open scenario: what its file told when it was read, and what holds of it now.

use crate::checklist::{Basis, Vocabulary};
use crate::scenario::Scenario;
use crate::scenario::integrity::{Problem, ProblemKind, problems, unknown_codes};
use std::sync::Arc;

/// Adds codes and tags that the vocabulary does not know to the problems of a file.
pub fn with_unknown_codes(mut problems: Vec<Problem>, scenario: &Scenario, vocabulary: &Vocabulary) -> Vec<Problem> {
    let known = |facet: &str, value: &str| {
        // A facet that the vocabulary does not hold cannot be checked, so its values pass.
        vocabulary.axis(facet).is_none_or(|axis| axis.position(value).is_some())
    };
    problems.extend(unknown_codes(scenario, &known, &|tag| vocabulary.tag(tag).is_some()));
    problems
}

/// A look through a whole scenario for what is wrong with it, away from the window.
#[derive(Clone, Debug)]
pub struct FaultJob {
    /// Which document of the session it is.
    pub document: usize,
    /// Its revision.
    pub revision: u64,
    /// What is looked through.
    pub scenario: Arc<Scenario>,
    /// The vocabulary that its words have to be in.
    pub basis: Arc<Basis>,
    /// What only its file could tell when it was read, such as a part that nobody understands.
    pub of_file: Vec<Problem>,
}

impl FaultJob {
    /// Looks through the scenario.
    pub fn found(&self) -> FaultNews {
        let now = self.of_file.iter().cloned().chain(problems(&self.scenario)).collect();
        let problems = with_unknown_codes(now, &self.scenario, &self.basis.vocabulary);
        FaultNews { document: self.document, revision: self.revision, problems }
    }
}

/// What a look through a scenario found.
#[derive(Debug)]
pub struct FaultNews {
    /// Which document of the session it was.
    pub document: usize,
    /// Its revision then.
    pub revision: u64,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

/// The problems that only reading a file can tell, of all that were found then.
pub fn of_file(problems: &[Problem]) -> Vec<Problem> {
    problems.iter().filter(|problem| matches!(problem.kind, ProblemKind::Format(..))).cloned().collect()
}
