//! All tests that look at the library from outside, in one binary.

mod cli;
mod edit;
mod edit_properties;
mod explain;
mod generate;
mod layers;
mod scenario;
mod store;
mod time;
mod words;
mod checklists;
mod judged;
#[cfg(feature = "gui")]
mod cpu_renderer;
#[cfg(feature = "gui")]
mod ui_frame;
#[cfg(feature = "gui")]
mod ui_gallery;
#[cfg(feature = "gui")]
mod ui_widgets;
#[cfg(feature = "gui")]
mod ui_review;
#[cfg(feature = "gui")]
mod plan_host;
#[cfg(feature = "gui")]
mod ui_plan;
mod all_lines;
mod coverage;
#[cfg(feature = "gui")]
mod ui_inject;
