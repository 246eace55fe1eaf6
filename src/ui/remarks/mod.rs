//! Comments and questions on anything: a thread below what it is about, and the list of questions of the exercise.

mod data;
mod state;
mod thread_view;
mod view;

pub use state::RemarksState;
pub use view::remarks_ui;
