//! What each choice of a conflict does to the verdicts, as work for another thread.

use super::{Choice, Conflict, Merge};
use crate::coverage::{Coverage, Verdict};
use crate::scenario::{InjectId, RecordKind, RequirementId};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// The work of weighing the choices of one conflict.
#[derive(Clone, Debug)]
pub struct WeighJob {
    pub(crate) request: u64,
    pub(crate) latest: Arc<AtomicU64>,
    pub(crate) merge: Arc<Merge>,
    pub(crate) coverage: Box<Coverage>,
    pub(crate) index: usize,
    pub(crate) generation: u64,
}

/// What the choices of a conflict do.
#[derive(Clone, Debug, PartialEq)]
pub struct Weighed {
    /// Which conflict.
    pub index: usize,
    /// The generation of choices that it was weighed with.
    pub generation: u64,
    /// The choices that were weighed.
    pub choices: Vec<Choice>,
    /// The lines that the record is evidence for, or whose verdict a choice changes; those that differ first.
    pub outcomes: Vec<Outcome>,
}

/// One line under each choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The line.
    pub line: RequirementId,
    /// Its title.
    pub title: String,
    /// Its verdict as the exercise stands.
    pub now: Option<Verdict>,
    /// Its verdict with each choice.
    pub with: Vec<Option<Verdict>>,
}

impl Outcome {
    /// Whether it makes a difference what is chosen.
    pub fn differs(&self) -> bool {
        self.with.iter().any(|verdict| Some(verdict) != self.with.first())
    }
}

impl WeighJob {
    /// The number of the request.
    pub fn request(&self) -> u64 {
        self.request
    }

    /// Weighs; nothing where another request has come since.
    pub fn run(&self) -> Option<Weighed> {
        let is_latest = || self.latest.load(Ordering::Relaxed) == self.request;
        let conflict = self.merge.conflicts().get(self.index).filter(|_| is_latest())?;
        let choices = choices(conflict);
        let mut with = Vec::with_capacity(choices.len());
        for choice in &choices {
            let scenario = self.merge.preview(self.index, choice.clone()).filter(|_| is_latest())?;
            let mut coverage = Coverage::clone(&self.coverage);
            coverage.follow(&Arc::new(scenario));
            with.push(coverage);
        }
        let outcomes = self.outcomes(conflict, &with);
        Some(Weighed { index: self.index, generation: self.generation, choices, outcomes })
    }

    fn outcomes(&self, conflict: &Conflict, with: &[Coverage]) -> Vec<Outcome> {
        let served = served(conflict, [&*self.coverage].into_iter().chain(with));
        let lines = self.coverage.lines().iter();
        let told = lines.filter_map(|line| {
            let id = &line.requirement.id;
            let verdict = |coverage: &Coverage| coverage.line(id).map(|line| line.verdict);
            let outcome = Outcome {
                line: id.clone(),
                title: line.requirement.title_said().into_owned(),
                now: Some(line.verdict),
                with: with.iter().map(verdict).collect(),
            };
            (outcome.differs() || served.contains(id)).then_some(outcome)
        });
        let mut told: Vec<Outcome> = told.collect();
        told.sort_by_key(|outcome| (!outcome.differs(), outcome.with.iter().all(|it| *it == outcome.now)));
        told
    }
}

/// What is weighed: what can be chosen, and what somebody wrote.
fn choices(conflict: &Conflict) -> Vec<Choice> {
    let mut choices = conflict.choices();
    choices.extend(conflict.choice.iter().filter(|choice| matches!(choice, Choice::Written(_))).cloned());
    choices
}

fn served<'a>(conflict: &Conflict, coverages: impl Iterator<Item = &'a Coverage>) -> BTreeSet<RequirementId> {
    if conflict.record.kind != RecordKind::Inject {
        return BTreeSet::new();
    }
    let inject = InjectId(conflict.record.id.clone());
    let lines = coverages.flat_map(|coverage| coverage.serves(&inject));
    lines.map(|line| line.requirement.id.clone()).collect()
}
