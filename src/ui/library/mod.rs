//! The library in the window: find an item, read it, see what it would cover here, and fit it in.
//!
//! `data` says what is seen, `state` what is chosen; the views draw it. What is added goes out as one edit.

mod data;
mod fit_view;
mod item_view;
mod list_view;
mod preview;
mod state;
mod view;

pub use data::{InjectText, Row, ServedLine, inject_texts, rows, served_lines};
pub use preview::Preview;
pub use state::LibraryState;
pub use view::library_ui;
