//! Files: what is read and written, what hostile files do, and what a failing disk does.
#![expect(clippy::disallowed_methods, reason = "these tests put files where the program will find them")]

mod all_faults;
mod claim;
pub mod faulty_disk;
mod guard;
mod hostile;
mod journal;
mod memory;
mod mutated;
pub mod protected;
mod round_trip;
mod saved_over;
mod saving;

use crosscut::scenario::integrity::{Problem, ProblemKind};

fn is_of_format(problem: &Problem) -> bool {
    matches!(problem.kind, ProblemKind::Format(..))
}
