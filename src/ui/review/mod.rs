//! The Review desk, where an advisor sees which lines have evidence, why, and judges them.
//!
//! `data`, `holes`, `detail` and `origin` describe what is seen; the views draw it and say what is wanted.

mod accept;
mod command;
mod data;
mod detail;
mod evidence;
mod evidence_view;
mod filters;
mod finding_view;
mod findings;
mod findings_state;
mod findings_view;
mod first;
mod first_view;
mod folds;
mod found;
mod holes;
mod judgement;
mod judgement_view;
pub(in crate::ui) mod keys;
mod line_view;
mod lines_view;
mod matrix_names_view;
mod matrix_view;
mod origin;
pub(in crate::ui) mod panel;
mod people;
mod people_view;
mod questions_view;
mod rows;
mod state;
mod tabs;
mod topics_view;
mod unsent;
mod view;

pub use command::run_command;
pub use data::{LineRow, ReviewData, TopicRow};
pub use detail::{HelpRow, InjectLink, LineDetail, PartRow, ReweighedRow};
pub use evidence::EvidenceRow;
pub use filters::{Axis, Filters, Group, Listing, RowKey};
pub use findings::{
    AcceptedRow, FindingDetail, FindingFilters, FindingRow, FindingsData, PlaceLink, counts_words, severity_icon,
    severity_word,
};
pub use findings_view::severity_ink;
pub use first::{First, FirstTopic, Gap, first};
pub use folds::Folds;
pub use found::Found;
pub use holes::{Cell, Column, HoleRow, Holes};
pub use judgement::Judgement;
pub(in crate::ui) use judgement::{bound, withdraw_ui};
pub(in crate::ui) use lines_view::weight_word;
pub use origin::{DecisionRow, SourceRow};
pub(in crate::ui) use origin::{day, mark_words, who};
pub use people::{KindRow, PeopleData, RuleRow};
pub use state::{Region, ReviewState, Tab};
pub use view::review_ui;
