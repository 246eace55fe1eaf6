//! A disk that fails when a test says so, on top of a real temporary folder.
#![expect(dead_code, reason = "it serves two binaries of tests, and each needs another part")]

use crosscut::store::disk::{Disk, Hold, Look, RealDisk, Sheet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

/// How a call fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// With an error of this kind.
    Error(ErrorKind),
    /// A write takes half of the bytes and a later one fails; other calls fail at once.
    ShortWrite,
}

pub const FAULTS: [Fault; 7] = [
    Fault::Error(ErrorKind::StorageFull),
    // A folder without rights, and what another system calls error 5.
    Fault::Error(ErrorKind::PermissionDenied),
    Fault::Error(ErrorKind::CrossesDevices),
    // A virus scanner or a sync client holds the file: error 32 of another system.
    Fault::Error(ErrorKind::ResourceBusy),
    Fault::Error(ErrorKind::ReadOnlyFilesystem),
    // What a broken drive says has no kind of its own.
    Fault::Error(ErrorKind::Other),
    Fault::ShortWrite,
];

/// Which calls fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The first call that fails, counted from 0.
    pub at: usize,
    /// Whether all later calls fail too.
    pub for_ever: bool,
    /// How.
    pub fault: Fault,
}

#[derive(Clone)]
pub struct FaultyDisk {
    plan: Option<Plan>,
    calls: Arc<Mutex<Vec<&'static str>>>,
    /// Whether it refuses all locks, as some shares do.
    has_no_locks: bool,
    /// How long it takes until a rename is done, as on a slow share.
    rename_takes: Duration,
    waited: Arc<Mutex<Duration>>,
    watch: Option<Arc<Watch>>,
}

/// Sees each call on a path before it is done.
type Watch = dyn Fn(&str, &Path) + Send + Sync;

impl FaultyDisk {
    pub fn new(plan: Option<Plan>) -> Self {
        let (calls, waited) = (Arc::default(), Arc::default());
        Self { plan, calls, has_no_locks: false, rename_takes: Duration::ZERO, waited, watch: None }
    }

    /// A disk on which something happens just before a file is read.
    pub fn watched(watch: impl Fn(&str, &Path) + Send + Sync + 'static) -> Self {
        Self { watch: Some(Arc::new(watch)), ..Self::new(None) }
    }

    /// For how long it was asked to wait.
    pub fn waited(&self) -> Duration {
        *self.waited.lock().unwrap()
    }

    /// A slow share without locks.
    pub fn share(rename_takes: Duration) -> Self {
        Self { has_no_locks: true, rename_takes, ..Self::new(None) }
    }

    /// The names of the calls that were made.
    pub fn calls(&self) -> Vec<&'static str> {
        self.calls.lock().unwrap().clone()
    }

    /// Whether the planned fault was met.
    pub fn was_met(&self) -> bool {
        self.plan.is_some_and(|plan| self.calls().len() > plan.at)
    }

    fn call(&self, name: &'static str) -> io::Result<Option<Fault>> {
        let mut calls = self.calls.lock().unwrap();
        let turn = calls.len();
        calls.push(name);
        let fails = |plan: &Plan| turn == plan.at || (plan.for_ever && turn > plan.at);
        match self.plan.filter(fails).map(|plan| plan.fault) {
            Some(Fault::Error(kind)) => Err(kind.into()),
            Some(Fault::ShortWrite) if name != "write" => Err(ErrorKind::Other.into()),
            other => Ok(other),
        }
    }
}

impl Disk for FaultyDisk {
    fn look(&self, path: &Path) -> io::Result<Look> {
        self.call("look")?;
        RealDisk.look(path)
    }
    fn read(&self, path: &Path, at_most: usize) -> io::Result<Vec<u8>> {
        self.call("read")?;
        if let Some(watch) = &self.watch {
            watch("read", path);
        }
        RealDisk.read(path, at_most)
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.call("resolve")?;
        RealDisk.resolve(path)
    }
    fn create(&self, path: &Path) -> io::Result<Box<dyn Sheet>> {
        self.call("create")?;
        Ok(Box::new(FaultySheet { disk: self.clone(), inner: RealDisk.create(path)? }))
    }
    fn copy_permissions(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("copy_permissions")?;
        RealDisk.copy_permissions(from, to)
    }
    fn make_private(&self, path: &Path) -> io::Result<()> {
        self.call("make_private")?;
        RealDisk.make_private(path)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename")?;
        std::thread::sleep(self.rename_takes);
        RealDisk.rename(from, to)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("sync_folder")?;
        RealDisk.sync_folder(folder)
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.call("remove")?;
        RealDisk.remove(path)
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.call("list")?;
        RealDisk.list(folder)
    }
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("make_folder")?;
        RealDisk.make_folder(folder)
    }
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Hold>>> {
        self.call("lock")?;
        if self.has_no_locks {
            return Err(ErrorKind::Unsupported.into());
        }
        let held = RealDisk.lock(path)?;
        Ok(held.map(|inner| Box::new(FaultyHold { disk: self.clone(), inner }) as Box<dyn Hold>))
    }
    fn now(&self) -> SystemTime {
        if self.has_no_locks { RealDisk.now() } else { SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000) }
    }
    fn pause(&self, time: Duration) {
        *self.waited.lock().unwrap() += time;
        // With a fault, nobody else is there to be waited for.
        if self.plan.is_none() {
            RealDisk.pause(time);
        }
    }
}

struct FaultyHold {
    disk: FaultyDisk,
    inner: Box<dyn Hold>,
}

impl Hold for FaultyHold {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.disk.call("hold")?;
        self.inner.write(bytes)
    }
    fn own_name(&mut self) {
        self.inner.own_name();
    }
}

struct FaultySheet {
    disk: FaultyDisk,
    inner: Box<dyn Sheet>,
}

impl Sheet for FaultySheet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.disk.call("write")? {
            Some(_) if bytes.len() < 2 => Err(ErrorKind::Other.into()),
            Some(_) => self.inner.write(&bytes[..bytes.len() / 2]),
            None => self.inner.write(bytes),
        }
    }
    fn sync(&mut self) -> io::Result<()> {
        self.disk.call("sync")?;
        self.inner.sync()
    }
}
