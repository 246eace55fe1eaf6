//! Checklist files of an organisation, outside the program: reading their text, and nothing else.

use super::disk::Disk;
use super::world::{Step, Trouble};
use crate::words::say_with;
use std::io::ErrorKind;
use std::path::Path;

/// The largest checklist that is read; the shipped ones have less than a tenth of it.
pub const LARGEST: usize = 4 << 20;

/// The text of a file, or a sentence that says why there is none and what to do.
///
/// # Errors
/// The disk does not give it, it is too large, or it is no text.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<String, String> {
    let trouble = |error| Trouble::new(Step::Read, path)(error).message();
    let look = disk.look(path).map_err(trouble)?;
    if !look.is_file {
        return Err(trouble(ErrorKind::IsADirectory.into()));
    }
    let bytes = disk.read(path, LARGEST + 1).map_err(trouble)?;
    let shown = || path.display().to_string();
    if bytes.len() > LARGEST {
        return Err(say_with("store-checklist-too-big", &[("path", shown().into())]));
    }
    String::from_utf8(bytes).map_err(|_no_text| say_with("store-checklist-no-text", &[("path", shown().into())]))
}
