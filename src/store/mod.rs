//! Files: their format, and safe ways to and from the disk.
//!
//! This is the only layer that touches the disk, and in it only `disk` does.

pub mod checklists;
pub mod disk;
pub mod format;
pub mod guard;
pub mod hash;
pub mod journal;
pub mod kept;
pub mod keys;
pub mod open;
pub mod padlock;
pub mod recent;
pub mod samples;
pub mod save;
mod temporary;
pub mod world;

pub use disk::{Disk, RealDisk};
pub use format::{Opened, Refused};
pub use guard::{Guard, Holder};
pub use hash::ContentHash;
pub use open::{Document, OpenFailure, open, open_with};
pub use padlock::{Padlock, Unopened};
pub use save::{Expect, SaveFailure, Saved, save, save_bytes, save_keeping, save_scenario};
