//! What closes the gaps, for people.

use super::input::Subject;
use crate::app::closing::Plan;

/// The plan as text.
pub fn text(_subject: &Subject, plan: &Plan, _written: Option<&str>) -> String {
    format!("{:?}\n", plan.whole.injects())
}
