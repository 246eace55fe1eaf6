//! The timeline: storylines as lanes over time, topic bands above them, load below.
//!
//! Plain values first (`data`, `lanes`, `bands`, taken by `facts` and `taking`), then where things stand (`scale`, `ticks`, `layout`, `fit`,
//! `clusters`), then painting (`*_view`), then pointer and keys, which answer with edits.

pub mod bands;
mod bands_view;
mod canvas;
pub mod clusters;
pub mod data;
mod facts;
mod filter;
pub mod fit;
mod head_view;
mod hints;
mod hit;
mod keyed;
mod keys;
pub mod lanes;
mod lanes_view;
pub mod layout;
mod load_view;
mod marks_view;
mod moving;
mod moving_view;
mod pointer;
pub mod scale;
mod state;
mod taking;
pub mod ticks;
mod ties_view;
mod tools;
mod untimed_view;
mod view;

pub use state::TimelineState;

pub(super) use filter::filter_strip;
pub(super) use keys::{neighbour, timeline_command, timeline_keys};
pub(super) use marks_view::mark;
pub(super) use state::timeline_id;
pub(super) use tools::timeline_tools;
pub(super) use view::timeline_ui;
