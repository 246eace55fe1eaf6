//! What is looked at while a copy is brought in.

use super::data::{Shown, shown};
use crate::app::Document;
use crate::app::merging::{Copy, Made, Merging, Origin, Side};
use crate::words::{say, say_with};
use std::sync::Arc;

/// What a person looks at.
#[derive(Debug, Default)]
pub struct MergingState {
    /// Which choice is shown.
    pub at: usize,
    /// Whether the list has to bring the current row into sight.
    pub scrolls: bool,
    /// The question whether all that is left is to be chosen alike.
    pub rest: Option<Side>,
    /// Whether what stood before is unfolded where there is little room.
    pub unfolded: bool,
    cached: Option<Cached>,
    looked_up: usize,
    weighed: Option<(u64, u64, usize)>,
}

#[derive(Debug)]
struct Cached {
    copy: Option<Arc<Copy>>,
    /// The revision that was merged, the generation of choices, and which choice.
    key: (u64, u64, usize),
    shown: Arc<Shown>,
}

impl MergingState {
    /// The choice that is shown; it is looked up once, and again after each choice.
    pub fn shown(&mut self, document: &Document, merging: &Merging, made: &Made) -> Option<Arc<Shown>> {
        let last = made.rows.len().checked_sub(1)?;
        self.at = self.at.min(last);
        let key = (made.revision, made.generation, self.at);
        let same_copy = |other: &Option<Arc<Copy>>| match (other, &merging.copy) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            _ => false,
        };
        let fits = |cached: &&Cached| cached.key == key && same_copy(&cached.copy);
        if let Some(cached) = self.cached.as_ref().filter(fits) {
            return Some(Arc::clone(&cached.shown));
        }
        self.looked_up += 1;
        let names = (copy_name(merging), base_name(merging));
        let fresh = Arc::new(shown(made, self.at, document.vocabulary(), (&names.0, &names.1))?);
        self.cached = Some(Cached { copy: merging.copy.clone(), key, shown: Arc::clone(&fresh) });
        Some(fresh)
    }

    /// Whether it has to be asked what the choice at hand does; `true` once for each.
    pub fn asks_to_weigh(&mut self, made: &Made) -> bool {
        let key = (made.revision, made.generation, self.at);
        let is_new = self.weighed != Some(key);
        self.weighed = Some(key);
        is_new
    }

    /// How often a choice was looked up, for tests that count work.
    pub fn looked_up(&self) -> usize {
        self.looked_up
    }

    /// Goes to another choice.
    pub fn go_to(&mut self, at: usize) {
        self.at = at;
        self.scrolls = true;
        self.unfolded = false;
    }
}

/// Whose copy it is.
pub fn copy_name(merging: &Merging) -> String {
    merging.copy.as_ref().map_or_else(|| merging.file.clone(), |copy| copy.name())
}

/// Where the version came from that both started from.
pub fn base_name(merging: &Merging) -> String {
    match merging.base.as_ref().map(|base| &base.origin) {
        Some(Origin::Kept) => say("merging-base-kept"),
        Some(Origin::SameFile | Origin::Saved) => say("merging-base-saved"),
        Some(Origin::Opened) => say("merging-base-opened"),
        Some(Origin::File(file)) => say_with("merging-base-file", &[("file", file.as_str().into())]),
        Some(Origin::Unknown) | None => say("merging-base-unknown"),
    }
}
