//! The list of problems follows the work: after each change the scenario is looked through, away from the window.

use super::Session;
use crate::app::effect::Effect;
use crate::app::faults::{FaultJob, FaultNews, of_file};
use crate::scenario::integrity::Problem;
use std::sync::Arc;

/// Where the looking stands.
#[derive(Debug, Default)]
pub(super) struct Looking {
    /// The document and the revision that the list of problems belongs to.
    known: (usize, u64),
    /// Whether a look is under way.
    is_under_way: bool,
    /// What only the file could tell when it was read.
    of_file: Vec<Problem>,
}

impl Session {
    /// Takes the problems of a document that was just opened.
    pub(super) fn take_problems(&mut self, problems: Vec<Problem>) {
        let Some(document) = &mut self.document else { return };
        self.looking.of_file = of_file(&problems);
        self.looking.known = (self.opened_count, document.revision());
        document.problems = problems;
    }

    /// Has the scenario looked through if it is not the one that the list of problems is about.
    pub(super) fn look_for_problems(&mut self) {
        let Some(document) = &self.document else { return };
        let now = (self.opened_count, document.revision());
        if self.looking.is_under_way || self.looking.known == now {
            return;
        }
        self.looking.is_under_way = true;
        self.effects.push(Effect::FindFaults(Box::new(FaultJob {
            document: now.0,
            revision: now.1,
            scenario: Arc::clone(document.scenario()),
            basis: Arc::clone(document.basis()),
            of_file: self.looking.of_file.clone(),
        })));
    }

    /// Takes up what a look found; where the work went on meanwhile, the next look follows.
    pub(super) fn faults_found(&mut self, news: FaultNews) {
        self.looking.is_under_way = false;
        let is_this = self.opened_count == news.document;
        if let Some(document) = self.document.as_mut().filter(|_| is_this) {
            self.looking.known = (news.document, news.revision);
            document.problems = news.problems;
        }
    }
}
