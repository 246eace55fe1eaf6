//! Does the scenario meet the checklist: a pure function of both, and its incremental twin.

pub mod assess;
pub mod bits;
pub mod domain;
pub mod facts;
pub mod features;
pub mod gate;
pub mod judge;
pub mod line;
pub mod program;
pub mod records;
pub mod table;
pub mod verdict;
pub mod world;

pub use assess::{Coverage, Tally};
pub use bits::Bits;
pub use features::{Band, Features};
pub use gate::{Fact, Lack};
pub use line::{Because, Line, Note, Part};
pub use program::Program;
pub use verdict::Verdict;
