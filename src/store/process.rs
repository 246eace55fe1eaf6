//! Which process made a file, so that what a dead one left can be told from what a living one still needs.

use super::disk::Disk;
use serde::{Deserialize, Serialize};

/// A process of some computer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Process {
    /// Where it runs; empty where the system does not tell.
    pub place: String,
    /// Its number there.
    pub number: u32,
}

impl Process {
    /// This one.
    pub fn own(disk: &dyn Disk) -> Self {
        Self { place: disk.place(), number: std::process::id() }
    }

    /// Whether it is known to have ended. Of a process elsewhere nothing is known.
    pub fn is_dead(&self, disk: &dyn Disk) -> bool {
        !self.place.is_empty() && self.place == disk.place() && !disk.is_running(self.number)
    }
}
