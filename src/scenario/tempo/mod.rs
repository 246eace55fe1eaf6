//! How the play runs over time: for whom how much comes, what comes at once, and where nothing comes.
//!
//! Pure functions of a scenario. Only live injects with a time count; what is held is not played.

mod chain;
mod clash;
mod load;
mod quiet;

pub use chain::{Chain, Follower, chain_of, followers, with_followers};
pub use clash::{Clash, clashes, clashes_among};
pub use load::{Load, Receiver, receivers};
pub use quiet::{QUIET, Quiet, quiet};

use super::{ExTime, Inject, Scenario};
use std::sync::Arc;

/// The live injects that have a time, with it, in the order of the scenario.
fn played(scenario: &Scenario) -> impl Iterator<Item = (ExTime, &Arc<Inject>)> {
    scenario.injects.iter().filter(|inject| inject.is_live()).filter_map(|inject| Some((inject.time?, inject)))
}
