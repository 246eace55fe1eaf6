//! Does the scenario meet the checklist: a pure function of both, and its incremental twin.

pub mod assess;
pub mod bits;
mod copies;
pub mod derive;
pub mod domain;
pub mod explain;
pub mod facts;
pub mod features;
pub mod gate;
pub mod judge;
pub mod lacking;
pub mod line;
mod matching;
mod prepare;
pub mod near;
pub mod program;
mod pairs;
mod reach;
pub mod records;
mod ruling;
pub mod special;
pub mod table;
pub mod tally;
pub mod verdict;
pub mod world;

pub use assess::{Coverage, attested};
pub use bits::Bits;
pub use explain::{PartSentence, because_text, missing, part_sentences};
pub use features::{Band, Features};
pub use gate::{Fact, Lack};
pub use lacking::{LackText, lack_text};
pub use line::{Because, Line, Note, Part};
pub use near::{Nearly, Short, candidates, near_misses, nearly};
pub use program::Program;
pub use tally::Tally;
pub use verdict::Verdict;
