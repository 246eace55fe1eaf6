//! What a format cannot hold, asked before a file of it is written.

use super::{Format, Loss};
use crate::app::clock;
use crate::coverage::Coverage;
use crate::exchange::export::export;

/// What of the scenario a file of this format would not hold.
///
/// It makes the whole file to know it, so that a window asks on another thread where the scenario is large.
///
/// # Errors
/// The file cannot be made: what, why, what to do.
pub fn losses(format: Format, coverage: &Coverage) -> Result<Vec<Loss>, String> {
    export(format, coverage, &clock::today_text()).map(|made| made.losses).map_err(|fault| fault.message())
}
