//! What the rules by code look at: the coverage, and the live injects in order of time, sorted once for all of them.

use crate::coverage::assess::Coverage;
use crate::coverage::program::Flag;
use crate::scenario::Inject;
use std::cell::OnceCell;
use std::sync::Arc;

/// The coverage as the rules see it.
pub(super) struct Eye<'a> {
    coverage: &'a Coverage,
    live: OnceCell<Vec<&'a Arc<Inject>>>,
}

impl<'a> Eye<'a> {
    pub fn new(coverage: &'a Coverage) -> Self {
        Self { coverage, live: OnceCell::new() }
    }
    /// The live injects in order of time.
    pub fn live(&self) -> Vec<&'a Arc<Inject>> {
        let coverage = self.coverage;
        let flag = coverage.program.flag(Flag::Live);
        self.live.get_or_init(|| coverage.injects(coverage.table.column(flag))).clone()
    }
    /// The coverage itself, for what outlives the look.
    pub fn coverage(&self) -> &'a Coverage {
        self.coverage
    }
}

impl std::ops::Deref for Eye<'_> {
    type Target = Coverage;
    fn deref(&self) -> &Coverage {
        self.coverage
    }
}
