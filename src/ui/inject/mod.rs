//! Everything about one inject: the inspector beside the table, and the inject opened full.
//!
//! `data`, `needs`, `served`, `links_data` and `completion` say what is seen, as plain values; the other files draw it.
//! All changes go out as edits; what is open, folded or being typed is kept in [`InjectState`].

mod care;
mod chips;
mod choices;
mod clearance;
mod completion;
pub(in crate::ui) mod data;
mod deeds;
mod evidence;
mod expected;
mod fields;
mod folds;
mod follow_up;
mod form;
mod harm;
mod head;
pub mod help;
mod inspector;
mod lists;
mod needs;
mod objectives;
mod offered;
mod onward;
mod opened;
mod origin;
mod people;
mod pointing;
mod referrals;
mod remarks;
mod reporting;
mod served;
mod six;
mod state;
mod story;
mod tags;
mod text;
mod when;

pub use care::{care_mark, care_mark_word, care_note, care_word, needs_care};
pub(in crate::ui) use choices::{audiences, branch_text, incidents};
pub use clearance::Clearance;
pub use completion::{Completion, completion};
pub(in crate::ui) use data::time_text;
pub use data::{InjectData, Place, inject_data};
pub use deeds::{go_to_next_lacking, perform};
pub use form::field_id;
pub use inspector::inspector_ui;
pub use needs::{Deed, Need, needs};
pub use offered::settle_first_offered;
pub use opened::opened_ui;
pub use served::{Served, served};
pub use state::{Group, InjectState};
