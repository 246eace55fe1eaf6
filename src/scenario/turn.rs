//! In what order people spoke: the one place that says which of several decisions or comments is the newest.
//!
//! A clock alone cannot say it. Clocks differ between computers, and an exercise that is played in two years may
//! hold entries of that day. So whoever speaks while an entry about the same thing shows a later time keeps the time
//! of the own clock and beside it names the turn that this one follows.

use super::review::{Comment, Decision, Signer};
use super::{Scenario, Text};
use std::sync::Arc;

/// What a person said: a decision or a comment.
pub trait Said {
    /// Who said it, and when.
    fn signer(&self) -> &Signer;
}

impl Said for Decision {
    fn signer(&self) -> &Signer {
        &self.signer
    }
}

impl Said for Comment {
    fn signer(&self) -> &Signer {
        &self.signer
    }
}

impl<T: Said> Said for Arc<T> {
    fn signer(&self) -> &Signer {
        T::signer(self)
    }
}

impl<T: Said> Said for &T {
    fn signer(&self) -> &Signer {
        T::signer(self)
    }
}

impl Signer {
    /// Somebody who speaks about a subject now, after all that was said about it so far.
    pub fn speaking(name: &str, role: &str, now: i64, scenario: &Scenario, subject: &str) -> Self {
        let decided = scenario.decisions.iter().filter(|it| it.subject == subject).map(|it| it.signer.turn());
        let remarked = scenario.comments.iter().filter(|it| it.subject == subject).map(|it| it.signer.turn());
        let after = decided.chain(remarked).max().filter(|latest| *latest >= now);
        Self { name: Text::from(name.trim()), role: Text::from(role.trim()), at: now, after }
    }

    /// Where it comes among all that was said: by its time, or right after what it follows where that is later.
    pub fn turn(&self) -> i64 {
        self.after.map_or(self.at, |after| after.saturating_add(1).max(self.at))
    }
}

/// What was said, the oldest first; where two turns are the same, as they stand in the file.
pub fn in_turn<T: Said>(said: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut said: Vec<T> = said.into_iter().collect();
    said.sort_by_key(|it| it.signer().turn());
    said
}

/// What was said last, which is what counts.
pub fn newest<T: Said>(said: impl IntoIterator<Item = T>) -> Option<T> {
    said.into_iter().max_by_key(|it| it.signer().turn())
}
