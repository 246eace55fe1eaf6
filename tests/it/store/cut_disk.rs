//! A disk in memory that knows what of all that was done to it is safe, and what a power cut may make of the rest.
//!
//! What was written is safe when its file was synced, and a name when its folder was; nothing else is. After a cut
//! any of it may be there, and in any order.

use crosscut::store::disk::{Disk, Hold, Look, Sheet};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, SystemTime};

/// What becomes of that which was not safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Survival {
    /// All of it is lost.
    Nothing,
    /// All of it is there.
    All,
    /// What was written is there, but no new name.
    WordsOnly,
    /// The new names are there, but nothing of what was written.
    NamesOnly,
    /// The new names are there, and half of what was written.
    HalfOfTheWords,
    /// The new names are there, and zeros instead of what was written.
    Zeros,
    /// The first half of the new names is there.
    FirstNames,
    /// The second half of the new names is there, and nothing of what was written.
    LastNames,
}

impl Survival {
    pub const EVERY: [Self; 8] = [
        Self::Nothing,
        Self::All,
        Self::WordsOnly,
        Self::NamesOnly,
        Self::HalfOfTheWords,
        Self::Zeros,
        Self::FirstNames,
        Self::LastNames,
    ];

    fn words(self, file: &Content) -> Vec<u8> {
        let fresh = file.now.strip_prefix(file.safe.as_slice());
        let (before, fresh) = fresh.map_or((&[][..], file.now.as_slice()), |fresh| (file.safe.as_slice(), fresh));
        match self {
            Self::Nothing | Self::NamesOnly | Self::LastNames => file.safe.clone(),
            Self::All | Self::WordsOnly | Self::FirstNames => file.now.clone(),
            Self::HalfOfTheWords => [before, &fresh[..fresh.len() / 2]].concat(),
            Self::Zeros => [before, &vec![0; fresh.len()]].concat(),
        }
    }

    fn names(self, changes: &[Change]) -> &[Change] {
        let half = changes.len().div_ceil(2);
        match self {
            Self::Nothing | Self::WordsOnly => &[],
            Self::All | Self::NamesOnly | Self::HalfOfTheWords | Self::Zeros => changes,
            Self::FirstNames => &changes[..half],
            Self::LastNames => &changes[changes.len() / 2..],
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Entry {
    File(usize),
    Folder,
}

/// What happened to the names of one folder in one step.
#[derive(Clone)]
struct Change {
    folder: PathBuf,
    names: Vec<(PathBuf, Option<Entry>)>,
}

#[derive(Clone, Default)]
struct Content {
    now: Vec<u8>,
    safe: Vec<u8>,
}

type Names = BTreeMap<PathBuf, Entry>;

#[derive(Default)]
struct State {
    files: Vec<Content>,
    now: Names,
    safe: Names,
    changes: Vec<Change>,
    locked: BTreeSet<PathBuf>,
    calls: usize,
    cut: Option<usize>,
}

#[derive(Clone, Default)]
pub struct CutDisk {
    state: Arc<Mutex<State>>,
    /// How often the computer was started.
    starts: usize,
}

impl CutDisk {
    /// A disk with these files, all of them safe.
    pub fn with(files: &BTreeMap<PathBuf, Vec<u8>>) -> Self {
        let mut state = State::default();
        for (path, bytes) in files {
            for folder in path.ancestors().skip(1) {
                state.now.insert(folder.to_owned(), Entry::Folder);
            }
            state.now.insert(path.clone(), Entry::File(state.files.len()));
            state.files.push(Content { now: bytes.clone(), safe: bytes.clone() });
        }
        state.safe = state.now.clone();
        Self { state: Arc::new(Mutex::new(state)), starts: 0 }
    }

    /// The same, with a power cut at a call, counted from here.
    pub fn cut_at(self, call: usize) -> Self {
        let mut state = self.state.lock().unwrap();
        (state.calls, state.cut) = (0, Some(call));
        drop(state);
        self
    }

    /// Whether the cut came.
    pub fn was_cut(&self) -> bool {
        let state = self.state.lock().unwrap();
        state.cut.is_some_and(|cut| state.calls > cut)
    }

    /// The disk as it is found when the power is back.
    pub fn after(&self, survival: Survival) -> Self {
        let state = self.state.lock().unwrap();
        let mut names = state.safe.clone();
        for (path, entry) in survival.names(&state.changes).iter().flat_map(|change| &change.names) {
            match entry {
                Some(entry) => names.insert(path.clone(), *entry),
                None => names.remove(path),
            };
        }
        let is_reached = |path: &Path| path.ancestors().skip(1).all(|folder| names.get(folder) == Some(&Entry::Folder));
        let found: Names = names.iter().filter(|(path, _)| is_reached(path)).map(|(p, e)| (p.clone(), *e)).collect();
        let words = state.files.iter().map(|file| survival.words(file));
        let files = words.map(|words| Content { now: words.clone(), safe: words }).collect();
        let state = State { files, now: found.clone(), safe: found, ..State::default() };
        Self { state: Arc::new(Mutex::new(state)), starts: self.starts + 1 }
    }

    /// All files with what is in them.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let state = self.state.lock().unwrap();
        let file = |(path, entry): (&PathBuf, &Entry)| match entry {
            Entry::File(file) => Some((path.clone(), state.files[*file].now.clone())),
            Entry::Folder => None,
        };
        state.now.iter().filter_map(file).collect()
    }

    fn call(&self) -> io::Result<MutexGuard<'_, State>> {
        let mut state = self.state.lock().unwrap();
        state.calls += 1;
        if state.cut.is_some_and(|cut| state.calls > cut) { Err(ErrorKind::Other.into()) } else { Ok(state) }
    }
}

impl State {
    fn file(&self, path: &Path) -> io::Result<usize> {
        match self.now.get(path) {
            Some(Entry::File(file)) => Ok(*file),
            Some(Entry::Folder) => Err(ErrorKind::IsADirectory.into()),
            None => Err(ErrorKind::NotFound.into()),
        }
    }

    fn change(&mut self, folder: &Path, names: Vec<(PathBuf, Option<Entry>)>) -> io::Result<()> {
        if self.now.get(folder) != Some(&Entry::Folder) {
            return Err(ErrorKind::NotFound.into());
        }
        for (path, entry) in &names {
            match entry {
                Some(entry) => self.now.insert(path.clone(), *entry),
                None => self.now.remove(path),
            };
        }
        self.changes.push(Change { folder: folder.to_owned(), names });
        Ok(())
    }

    fn make(&mut self, path: &Path) -> io::Result<usize> {
        let file = self.files.len();
        self.change(path.parent().unwrap(), vec![(path.to_owned(), Some(Entry::File(file)))])?;
        self.files.push(Content::default());
        Ok(file)
    }
}

impl Disk for CutDisk {
    fn look(&self, path: &Path) -> io::Result<Look> {
        let state = self.call()?;
        let (bytes, is_file) = match state.now.get(path).ok_or(ErrorKind::NotFound)? {
            Entry::File(file) => (state.files[*file].now.len() as u64, true),
            Entry::Folder => (0, false),
        };
        Ok(Look { bytes, is_file, ..Look::default() })
    }
    fn read(&self, path: &Path, at_most: usize) -> io::Result<Vec<u8>> {
        let state = self.call()?;
        let file = state.file(path)?;
        Ok(state.files[file].now.iter().copied().take(at_most).collect())
    }
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        let state = self.call()?;
        Ok(state.now.get(path).map(|_| path.to_owned()).ok_or(ErrorKind::NotFound)?)
    }
    fn create(&self, path: &Path) -> io::Result<Box<dyn Sheet>> {
        let mut state = self.call()?;
        if state.now.contains_key(path) {
            return Err(ErrorKind::AlreadyExists.into());
        }
        let file = state.make(path)?;
        Ok(Box::new(CutSheet { disk: self.clone(), file }))
    }
    fn copy_permissions(&self, from: &Path, _to: &Path) -> io::Result<()> {
        self.call()?.file(from).map(drop)
    }
    fn make_private(&self, _path: &Path) -> io::Result<()> {
        self.call().map(drop)
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.call()?;
        let file = state.file(from)?;
        let names = vec![(from.to_owned(), None), (to.to_owned(), Some(Entry::File(file)))];
        state.change(to.parent().unwrap(), names)
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.call()?;
        let (done, rest) = std::mem::take(&mut state.changes).into_iter().partition(|change| change.folder == folder);
        state.changes = rest;
        let done: Vec<Change> = done;
        for (path, entry) in done.into_iter().flat_map(|change| change.names) {
            match entry {
                Some(entry) => state.safe.insert(path, entry),
                None => state.safe.remove(&path),
            };
        }
        Ok(())
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.call()?;
        state.file(path)?;
        state.change(path.parent().unwrap(), vec![(path.to_owned(), None)])
    }
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let state = self.call()?;
        if state.now.get(folder) != Some(&Entry::Folder) {
            return Err(ErrorKind::NotFound.into());
        }
        Ok(state.now.keys().filter(|path| path.parent() == Some(folder)).cloned().collect())
    }
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.call()?;
        let missing: Vec<&Path> = folder.ancestors().take_while(|folder| !state.now.contains_key(*folder)).collect();
        for folder in missing.into_iter().rev() {
            state.change(folder.parent().unwrap(), vec![(folder.to_owned(), Some(Entry::Folder))])?;
        }
        Ok(())
    }
    fn lock(&self, path: &Path) -> io::Result<Option<Box<dyn Hold>>> {
        let mut state = self.call()?;
        let file = state.file(path).or_else(|_missing| state.make(path))?;
        let is_free = state.locked.insert(path.to_owned());
        drop(state);
        let hold = || CutHold { disk: self.clone(), path: path.to_owned(), file, owns_name: false };
        Ok(is_free.then(|| Box::new(hold()) as Box<dyn Hold>))
    }
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000)
    }
    fn pause(&self, _time: Duration) {}
    fn place(&self) -> String {
        format!("start {}", self.starts)
    }
    fn is_running(&self, _process: u32) -> bool {
        true
    }
}

struct CutSheet {
    disk: CutDisk,
    file: usize,
}

impl Sheet for CutSheet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.disk.call()?.files[self.file].now.extend(bytes);
        Ok(bytes.len())
    }
    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.disk.call()?;
        let file = &mut state.files[self.file];
        file.safe = file.now.clone();
        Ok(())
    }
}

struct CutHold {
    disk: CutDisk,
    path: PathBuf,
    file: usize,
    owns_name: bool,
}

impl Hold for CutHold {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.disk.call()?.files[self.file].now = bytes.to_owned();
        Ok(())
    }
    fn own_name(&mut self) {
        self.owns_name = true;
    }
}

impl Drop for CutHold {
    fn drop(&mut self) {
        let Ok(mut state) = self.disk.call() else { return };
        state.locked.remove(&self.path);
        if self.owns_name && state.now.contains_key(&self.path) {
            let folder = self.path.parent().unwrap().to_owned();
            state.change(&folder, vec![(self.path.clone(), None)]).unwrap();
        }
    }
}
