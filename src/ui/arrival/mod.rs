//! The dialog that brings other people's lists in: how columns are read, what each row becomes, what to look at.
//!
//! Nothing happens before the button: the dry run is shown while columns and answers change.

mod columns_view;
mod data;
mod doubts_view;
mod kept_view;
mod rows_view;
mod settings_view;
mod state;
mod view;
mod whole_view;

pub use data::{ColumnRow, Doubt, Line, Shown, column_rows, doubts, lines};
pub use state::{ArrivalState, Tab};
pub use view::arrival_ui;
