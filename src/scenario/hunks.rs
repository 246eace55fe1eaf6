//! Where two sequences differ: the smallest stretches that stand for each other.

use imara_diff::{Algorithm, Diff, InternedInput};
use std::ops::Range;

/// A stretch of the earlier sequence, and the stretch of the later one that stands in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hunk {
    /// What went away.
    pub before: Range<usize>,
    /// What came.
    pub after: Range<usize>,
}

/// The stretches in which two sequences differ, in order; between them both are the same.
pub fn hunks(before: &[&str], after: &[&str]) -> Vec<Hunk> {
    let mut input: InternedInput<&str> = InternedInput::default();
    input.update_before(before.iter().copied());
    input.update_after(after.iter().copied());
    let diff = Diff::compute(Algorithm::Histogram, &input);
    let wide = |range: Range<u32>| index(range.start)..index(range.end);
    diff.hunks().map(|hunk| Hunk { before: wide(hunk.before), after: wide(hunk.after) }).collect()
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
