//! Review copies: a whole scenario to take home, and what of it comes back.
//!
//! The copy says of what it is a copy; the planner's program keeps that base. What comes back is the review layer;
//! changes of the text are proposals.

mod seal;
mod take_in;
mod text;

pub use seal::StillShown;
pub use take_in::{NotTaken, Proposal, ProposalKind, Taken, take_in};
pub use text::{TextMerge, merge_text};

use crate::scenario::fingerprint::fingerprint_all;
use crate::scenario::{CopyOf, InjectId, Scenario, Text};
use smol_str::SmolStr;
use std::sync::Arc;

/// What is wanted of a copy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyWish {
    /// The id of the document, where it has none yet.
    pub document: SmolStr,
    /// When it is made, in minutes since 1970 in UTC.
    pub made: i64,
    /// For whom, in words.
    pub made_for: Text,
    /// The topics that the reader is asked about; empty for all.
    pub topics: Vec<SmolStr>,
    /// What tells the placeholders of this copy from all other texts.
    pub seal: SmolStr,
    /// The injects whose texts are sealed.
    pub sealed: Vec<InjectId>,
}

/// A copy and what has to be kept until it comes back.
#[derive(Clone, Debug, PartialEq)]
pub struct ReviewCopy {
    /// The copy to hand out.
    pub copy: Scenario,
    /// The version that it is a copy of.
    pub base: Scenario,
}

/// Makes a review copy.
///
/// # Errors
/// Words that are sealed in one place would still stand in another; nothing can be handed out then.
pub fn review_copy(scenario: &Scenario, wish: &CopyWish) -> Result<ReviewCopy, StillShown> {
    let mut base = scenario.clone();
    if base.document.is_empty() {
        base.document = wish.document.clone();
    }
    let (mut copy, mut sealed) = seal::sealed(&base, &wish.seal, &wish.sealed)?;
    // A copy of a copy keeps the seals of the first one.
    let earlier = base.copy.iter().flat_map(|copy| &copy.sealed);
    let is_new = |record: &SmolStr| !sealed.iter().any(|entry| entry.record == *record);
    let kept: Vec<_> = earlier.filter(|entry| is_new(&entry.record)).cloned().collect();
    sealed.extend(kept);
    let earlier_seal = base.copy.as_ref().map(|copy| copy.seal.clone()).unwrap_or_default();
    copy.copy = Some(Arc::new(CopyOf {
        base: fingerprint_all(&base),
        made: wish.made,
        made_for: Arc::clone(&wish.made_for),
        topics: wish.topics.clone(),
        seal: if wish.sealed.is_empty() { earlier_seal } else { wish.seal.clone() },
        sealed,
        extra: crate::scenario::Extra::default(),
    }));
    Ok(ReviewCopy { copy, base })
}
