//! What is seen and pressed: egui, behind the feature `gui`.
//!
//! Views take values and say what the person wants; they change nothing themselves. `theme`, `face`,
//! `icon` and `widgets` are the parts that all desks are made of; `frame` stands round every desk.

pub mod arrival;
pub mod beginning;
pub mod brief;
pub mod checklists;
pub mod closing;
pub mod commands;
pub mod comparing;
pub mod face;
pub mod fonts;
pub mod frame;
pub mod guide;
pub mod icon;
pub mod inject;
pub mod library;
pub mod merging;
pub mod outbox;
pub mod plan;
pub mod protect;
pub mod recover;
pub mod remarks;
pub mod replace;
pub mod review;
pub mod role;
pub mod setting;
pub mod shell;
pub mod signing;
pub mod theme;
mod thread;
pub mod touches;
pub mod widgets;
pub mod window;

pub use face::Face;
pub use fonts::install_fonts;
pub use icon::Icon;
pub use theme::{Theme, ThemeChoice, theme};
