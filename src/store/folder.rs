//! Folders that are there after a power cut.

use super::disk::Disk;
use super::world::{Step, Trouble};
use std::path::Path;

/// Makes a folder and those above it; when this returns, their names are as safe as the drive can make them.
///
/// # Errors
/// The disk refuses.
pub(super) fn make(disk: &dyn Disk, folder: &Path) -> Result<(), Trouble> {
    let is_named = |folder: &&Path| !folder.as_os_str().is_empty();
    let missing = folder.ancestors().take_while(is_named).take_while(|folder| disk.look(folder).is_err());
    // A file that is safe in a folder whose name is not goes with it.
    let unsafe_in: Vec<&Path> = missing.filter_map(Path::parent).filter(is_named).collect();
    disk.make_folder(folder).map_err(Trouble::new(Step::Folder, folder))?;
    // Drives that cannot confirm a name still have the folder.
    unsafe_in.into_iter().rev().for_each(|above| disk.sync_folder(above).unwrap_or_default());
    Ok(())
}

/// The same for one that only its owner may look into.
///
/// # Errors
/// The disk refuses.
pub(super) fn make_private(disk: &dyn Disk, folder: &Path) -> Result<(), Trouble> {
    make(disk, folder)?;
    disk.make_private(folder).map_err(Trouble::new(Step::Folder, folder))
}
