//! The narrow door to the disk: all file functions of the program stand behind one trait.
//!
//! Tests put another disk in its place and make it fail at any call.
#![expect(clippy::disallowed_methods, reason = "this is the one file that may use std::fs and the clock")]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// What the disk tells of a file without reading it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// How many bytes it has.
    pub bytes: u64,
    /// Whether it is an ordinary file.
    pub is_file: bool,
    /// Whether it is protected against writing.
    pub is_read_only: bool,
    /// When it was last written, where the disk knows.
    pub modified: Option<SystemTime>,
}

/// A new file while it is written.
pub trait Sheet: Send {
    /// Writes some of the bytes and says how many.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;
    /// Returns when all bytes are safe on the disk.
    fn sync(&mut self) -> io::Result<()>;
}

/// A lock that is held until this is dropped.
pub trait Hold: Send {
    /// Replaces what the locked file says.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;
    /// Says that the name of the locked file is ours, so that it goes away with the lock.
    fn own_name(&mut self);
}

/// Everything that the program does with a disk.
pub trait Disk: Send + Sync {
    /// Looks at a file, through symbolic links.
    fn look(&self, path: &Path) -> io::Result<Look>;
    /// Reads a file, but never more than this many bytes.
    fn read(&self, path: &Path, at_most: usize) -> io::Result<Vec<u8>>;
    /// Reads a file bit by bit.
    fn source(&self, path: &Path) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(io::Cursor::new(self.read(path, usize::MAX)?)))
    }
    /// The path without symbolic links.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;
    /// Makes a file that must not be there yet.
    fn create(&self, path: &Path) -> io::Result<Box<dyn Sheet>>;
    /// Gives a file the permissions of another one.
    fn copy_permissions(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Lets nobody but the owner look into a file or folder, where the system can say so.
    fn make_private(&self, path: &Path) -> io::Result<()>;
    /// Says when a file was last written, where the system lets us.
    fn set_modified(&self, _path: &Path, _at: SystemTime) -> io::Result<()> {
        Ok(())
    }
    /// Puts a file in the place of another one, in one step.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Returns when the names in a folder are safe on the disk.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// The paths of all that is in a folder, in order.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;
    /// Makes a folder and those above it.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;
    /// Locks a file, which is made if need be; `None` if another program or window holds it.
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Hold>>>;
    /// What the clock shows.
    fn now(&self) -> SystemTime;
    /// Waits.
    fn pause(&self, time: Duration) {
        std::thread::sleep(time);
    }
    /// A word for this computer since it was started, and for what counts processes on it; empty where the system
    /// does not tell. It names neither the computer nor a person.
    fn place(&self) -> String {
        own_place().unwrap_or_default()
    }
    /// Whether a process of this place still runs; where the system does not tell, it does.
    fn is_running(&self, process: u32) -> bool {
        !cfg!(target_os = "linux") || Path::new("/proc").join(process.to_string()).exists()
    }
}

/// The disk of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn look(&self, path: &Path) -> io::Result<Look> {
        let meta = fs::metadata(path)?;
        Ok(Look {
            bytes: meta.len(),
            is_file: meta.is_file(),
            is_read_only: meta.permissions().readonly(),
            modified: meta.modified().ok(),
        })
    }

    fn read(&self, path: &Path, at_most: usize) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        // The file may grow while it is read, so that its size says too little.
        File::open(path)?.take(u64::try_from(at_most).unwrap_or(u64::MAX)).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn source(&self, path: &Path) -> io::Result<Box<dyn Read>> {
        Ok(Box::new(File::open(path)?))
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn Sheet>> {
        let file = OpenOptions::new().write(true).create_new(true).open(path)?;
        Ok(Box::new(RealSheet(file)))
    }

    fn copy_permissions(&self, from: &Path, to: &Path) -> io::Result<()> {
        let wanted = fs::metadata(from)?.permissions();
        // Some drives refuse every change, even one that changes nothing.
        if fs::metadata(to)?.permissions() == wanted { Ok(()) } else { fs::set_permissions(to, wanted) }
    }

    fn make_private(&self, path: &Path) -> io::Result<()> {
        make_private(path)
    }

    fn set_modified(&self, path: &Path, at: SystemTime) -> io::Result<()> {
        OpenOptions::new().write(true).open(path)?.set_modified(at)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        patiently(|| fs::rename(from, to))
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        sync_folder(folder)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        paths.sort();
        Ok(paths)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Hold>>> {
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Box::new(RealHold { file, path: path.to_owned(), owns_name: false }))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

struct RealSheet(File);

impl Sheet for RealSheet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }
}

struct RealHold {
    file: File,
    path: PathBuf,
    owns_name: bool,
}

impl Hold for RealHold {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(bytes)
    }

    fn own_name(&mut self) {
        self.owns_name = true;
    }
}

impl Drop for RealHold {
    fn drop(&mut self) {
        // Closing the file releases the lock; a name that stays behind blocks nobody.
        if self.owns_name {
            drop(fs::remove_file(&self.path));
        }
    }
}

#[cfg(target_os = "linux")]
fn own_place() -> Option<String> {
    let start = fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let counts = fs::read_link("/proc/self/ns/pid").ok()?;
    let told = format!("{} {}", start.trim(), counts.display());
    Some(super::hash::ContentHash::of(told.as_bytes()).to_string().chars().take(16).collect())
}

/// Elsewhere there is no way to ask for it that comes with the language.
#[cfg(not(target_os = "linux"))]
fn own_place() -> Option<String> {
    None
}

#[cfg(unix)]
fn make_private(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = if fs::metadata(path)?.is_dir() { 0o700 } else { 0o600 };
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Elsewhere the person's own folder is private by itself, and what is in it takes that over.
#[cfg(not(unix))]
fn make_private(_path: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Other systems have no way to ask for it; the rename itself is all there is.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(not(windows))]
fn patiently(action: impl Fn() -> io::Result<()>) -> io::Result<()> {
    action()
}

/// Virus scanners and sync clients hold a new file for a moment; a rename is then worth another try.
#[cfg(windows)]
fn patiently(action: impl Fn() -> io::Result<()>) -> io::Result<()> {
    const ACCESS_DENIED: i32 = 5;
    const SHARING_VIOLATION: i32 = 32;
    for pause in [10, 20, 50, 100, 200, 400, 800, 1500, 2000] {
        match action() {
            Err(error) if matches!(error.raw_os_error(), Some(ACCESS_DENIED | SHARING_VIOLATION)) => {
                std::thread::sleep(Duration::from_millis(pause));
            }
            result => return result,
        }
    }
    action()
}
