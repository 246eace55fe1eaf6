//! The setting of the exercise: exercise, phases, people, places, objectives and documents.
//!
//! A form is a list of fields that are described as data (`forms`); one piece of code draws them all (`form`).
//! The same forms serve storylines and incidents beside the outline.

pub mod blank;
mod care_plan;
pub mod choices;
pub mod data;
mod features;
pub mod field;
mod form;
pub mod forms;
pub mod ground;
mod list;
mod pane;
mod population;
mod scope;
mod state;
mod table;
pub(in crate::ui) mod times;
pub mod value;

pub use pane::{record_ui, setting_ui};
pub use scope::scope_of_topics_ui;
pub use state::SettingState;
