//! Files: their format, and safe ways to and from the disk.
//!
//! This is the only layer that touches the disk, and in it only `disk` does.

pub mod checklists;
mod claim;
pub mod disk;
mod folder;
pub mod format;
pub mod guard;
pub mod hash;
pub mod journal;
pub mod kept;
pub mod keys;
pub mod open;
pub mod padlock;
mod process;
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

/// Clears the folders in which this program keeps things of its own of what killed runs left there half written.
pub fn tidy(disk: &dyn Disk) {
    let kept = kept::usual_folder();
    let saved_over = kept.as_ref().map(|folder| folder.join(kept::SAVED_OVER));
    let settings = recent::usual_place().and_then(|place| place.parent().map(std::path::Path::to_owned));
    for folder in [kept, saved_over, settings, keys::usual_folder()].into_iter().flatten() {
        temporary::clear(disk, &folder);
    }
}
