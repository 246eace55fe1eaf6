//! All tests that look at the library from outside, in one binary.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::let_underscore_must_use,
    clippy::iter_over_hash_type,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::type_complexity,
    clippy::too_many_lines,
    clippy::redundant_closure_for_method_calls,
    reason = "a test may stop at the first surprise"
)]

mod all_lines;
mod bare;
mod care;
mod changes;
mod cheating;
mod checklists;
mod cli;
mod close_gaps;
mod coverage;
#[cfg(feature = "gui")]
mod cpu_renderer;
mod edit;
mod edit_properties;
mod exchange_cli;
mod exchange_json;
mod exchange_openaev;
mod exchange_out;
mod explain;
mod filter;
mod findings;
mod french;
mod generate;
mod grid;
mod import;
mod judged;
mod layers;
mod leak;
mod library;
mod merge;
mod own_checklist;
mod pack_sample;
mod packs;
mod packs_docx;
mod packs_html;
#[cfg(feature = "pdf")]
mod packs_pdf;
#[cfg(feature = "gui")]
mod plan_host;
mod press;
mod protect_cli;
mod recover;
mod replace;
mod review;
mod runs;
mod scenario;
mod shell_window;
mod store;
mod suggest;
mod time;
#[cfg(feature = "gui")]
mod ui_arrival;
mod ui_beginning;
mod ui_brief;
#[cfg(feature = "gui")]
mod ui_chain;
mod ui_closing;
#[cfg(feature = "gui")]
mod ui_comfort;
#[cfg(feature = "gui")]
mod ui_families;
#[cfg(feature = "gui")]
mod ui_filter;
mod ui_findings;
#[cfg(feature = "gui")]
mod ui_frame;
#[cfg(feature = "gui")]
mod ui_french;
#[cfg(feature = "gui")]
mod ui_gallery;
#[cfg(feature = "gui")]
mod ui_inject;
#[cfg(feature = "gui")]
mod ui_large_letters;
mod ui_library;
#[cfg(feature = "gui")]
mod ui_lists;
#[cfg(feature = "gui")]
mod ui_merge;
#[cfg(feature = "gui")]
mod ui_outline;
#[cfg(feature = "gui")]
mod ui_people;
#[cfg(feature = "gui")]
mod ui_places;
#[cfg(feature = "gui")]
mod ui_plan;
#[cfg(feature = "gui")]
mod ui_protect;
#[cfg(feature = "gui")]
mod ui_recover;
#[cfg(feature = "gui")]
mod ui_remarks;
mod ui_replace;
mod ui_review;
#[cfg(feature = "gui")]
mod ui_signing;
#[cfg(feature = "gui")]
mod ui_table;
#[cfg(feature = "gui")]
mod ui_timeline;
mod ui_touches;
#[cfg(feature = "gui")]
mod ui_whole;
#[cfg(feature = "gui")]
mod ui_widgets;
mod unsent;
mod verify;
mod watching;
mod words;
