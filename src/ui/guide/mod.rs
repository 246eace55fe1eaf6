//! The topic guide in the window: one page for each topic, with what every statement rests on.

mod marks;
mod view;
mod words;

pub use view::{GuideState, guide_ui};
