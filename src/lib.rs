//! Crosscut: exercise scenarios, human security injects, and what of the policy checklist they confront the audience with.
//!
//! See `ARCHITECTURE.md` for the layers and for what must never be.

pub mod app;
pub mod briefing;
pub mod checklist;
pub mod cli;
pub mod coverage;
pub mod edit;
pub mod exchange;
pub mod library;
pub mod scenario;
pub mod store;
pub mod suggest;
#[cfg(feature = "gui")]
pub mod ui;
pub mod words;
