//! What the policy asks: vocabulary, requirements, criteria and sources, all read from data.

pub mod care;
pub mod criterion;
pub mod explain;
pub mod finding;
pub mod load;
mod packed;
pub mod parse;
pub mod requirement;
pub mod sketch;
pub mod taxonomy;
pub mod vocabulary;

pub use care::{Care, WordKind};
pub use criterion::{Criterion, Domain, Filter, Test};
pub use finding::{Decided, Rule, Severity};
pub use load::{Basis, Checklist, LoadFault};
pub use requirement::{Addressee, Cite, Depth, Family, ReadingMark, Requirement, Source, Verify, Weight};
pub use taxonomy::{Facet, FacetKind, Value};
pub use vocabulary::{Axis, Column, Vocabulary};
