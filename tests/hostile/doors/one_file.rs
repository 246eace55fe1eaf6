//! A disk that holds one file in memory, whatever it is asked for.

use crosscut::store::disk::{Disk, Hold, Look, Sheet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The one file.
pub struct OneFile<'b> {
    /// Where a list of its folder shows it.
    pub path: PathBuf,
    /// What is in it.
    pub bytes: &'b [u8],
}

impl<'b> OneFile<'b> {
    /// A file of this name.
    pub fn new(name: &str, bytes: &'b [u8]) -> Self {
        Self { path: Path::new("/somewhere").join(name), bytes }
    }
}

fn refused<T>() -> io::Result<T> {
    Err(ErrorKind::ReadOnlyFilesystem.into())
}

impl Disk for OneFile<'_> {
    fn look(&self, _path: &Path) -> io::Result<Look> {
        Ok(Look { bytes: self.bytes.len() as u64, is_file: true, ..Look::default() })
    }
    fn read(&self, _path: &Path, at_most: usize) -> io::Result<Vec<u8>> {
        Ok(self.bytes[..self.bytes.len().min(at_most)].to_vec())
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        Ok(path.to_owned())
    }
    fn create(&self, _path: &Path) -> io::Result<Box<dyn Sheet>> {
        refused()
    }
    fn copy_permissions(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        refused()
    }
    fn make_private(&self, _path: &Path) -> io::Result<()> {
        refused()
    }
    fn rename(&self, _from: &Path, _to: &Path) -> io::Result<()> {
        refused()
    }
    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        refused()
    }
    fn remove(&self, _path: &Path) -> io::Result<()> {
        refused()
    }
    fn list(&self, _folder: &Path) -> io::Result<Vec<PathBuf>> {
        Ok(vec![self.path.clone()])
    }
    fn make_folder(&self, _folder: &Path) -> io::Result<()> {
        refused()
    }
    fn lock(&self, _path: &Path) -> io::Result<Option<Box<dyn Hold>>> {
        refused()
    }
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }
}
