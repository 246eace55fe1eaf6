//! Crosscut: exercise scenarios, human security injects, and what of the policy checklist they confront the audience with.
//!
//! See `ARCHITECTURE.md` for the layers and for what must never be.

pub mod checklist;
pub mod coverage;
pub mod edit;
pub mod scenario;
#[cfg(feature = "gui")]
pub mod ui;
pub mod words;
