//! Where the files of the project lie.

use std::path::{Path, PathBuf};

/// A file or folder of the project.
pub fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
