//! Writing a journal: each change is at the end of the file, and safe on the disk, before it counts as kept.

use super::frame::{Chain, Kind};
use super::keeper::Wanted;
use super::left::Name;
use super::{Head, MAGIC, OPEN, PROTECTED};
use crate::scenario::Scenario;
use crate::scenario::compare::compare;
use crate::store::disk::{Disk, Hold, Sheet};
use crate::store::folder;
use crate::store::format::{self, step};
use crate::store::padlock::{Padlock, PartKey};
use crate::store::temporary::{chance, write_all};
use crate::store::world::{Step, Trouble};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A journal that grew by more than this times its beginning is begun anew.
const GROWTH: usize = 4;
/// And by at least so many bytes.
const LEAST_GROWTH: usize = 4 << 20;

/// A journal that is being written.
pub struct Journal {
    sheet: Box<dyn Sheet>,
    path: PathBuf,
    chain: Chain,
    /// Tells others that this journal has a living owner.
    _hold: Option<Box<dyn Hold>>,
    /// What it says of its document.
    pub head: Head,
    /// Under what it stands.
    pub padlock: Option<Padlock>,
    /// What stands in the file.
    pub base: Scenario,
    /// What is kept so far.
    pub now: Scenario,
    /// Whether a write failed, so that nothing may be added any more.
    pub is_broken: bool,
    first: usize,
    grown: usize,
}

impl Journal {
    /// Begins a journal; when this returns it is safe on the disk.
    ///
    /// # Errors
    /// The disk refuses; a file that was begun is gone, or holds nothing.
    pub fn begin(disk: &dyn Disk, folder: &Path, wanted: &Wanted) -> Result<Self, Trouble> {
        folder::make_private(disk, folder)?;
        let (name, sheet) = create(disk, folder)?;
        let path = name.path(folder);
        let begun = Self::fill(disk, name.hold(disk, folder), (&path, sheet), wanted);
        if begun.is_err() {
            // What cannot be removed holds nothing that anybody was told of.
            disk.remove(&path).unwrap_or_default();
        }
        begun
    }

    fn fill(
        disk: &dyn Disk,
        hold: Option<Box<dyn Hold>>,
        (path, mut sheet): (&Path, Box<dyn Sheet>),
        wanted: &Wanted,
    ) -> Result<Self, Trouble> {
        // Before anything is written, so that nobody else ever sees it.
        disk.make_private(path).map_err(Trouble::new(Step::Write, path))?;
        let at = seconds(disk.now());
        let mut chain = Chain::default();
        let bytes = beginning(&mut chain, at, wanted).map_err(Trouble::new(Step::Write, path))?;
        put(&mut *sheet, path, &bytes)?;
        if let Some(folder) = path.parent() {
            // Drives that cannot confirm a name still have the file.
            disk.sync_folder(folder).unwrap_or_default();
        }
        Ok(Self {
            sheet,
            path: path.to_owned(),
            chain,
            _hold: hold,
            head: wanted.head.clone(),
            padlock: wanted.padlock.clone(),
            base: (*wanted.base).clone(),
            now: (*wanted.now).clone(),
            is_broken: false,
            first: bytes.len(),
            grown: 0,
        })
    }

    /// Keeps what is new; when this returns it is safe on the disk.
    ///
    /// # Errors
    /// The disk refuses; nothing is known of this file any more, so that nothing may be added to it.
    pub fn follow(&mut self, disk: &dyn Disk, now: &Scenario) -> Result<(), Trouble> {
        if compare(&self.now, now).is_empty() {
            return Ok(());
        }
        self.is_broken = true;
        let key = part_key(self.padlock.as_ref()).map_err(Trouble::new(Step::Write, &self.path))?;
        let framed = framed_step(&mut self.chain, seconds(disk.now()), (&self.now, now), key);
        let bytes = framed.map_err(Trouble::new(Step::Write, &self.path))?;
        put(&mut *self.sheet, &self.path, &bytes)?;
        self.is_broken = false;
        self.grown += bytes.len();
        self.now = now.clone();
        Ok(())
    }

    /// Whether so much was added that it should be begun anew.
    pub fn is_long(&self) -> bool {
        self.grown > LEAST_GROWTH.max(GROWTH * self.first)
    }

    /// Takes the journal away, since nothing in it is missing elsewhere.
    ///
    /// # Errors
    /// The disk refuses; the journal will be offered once more.
    pub fn remove(self, disk: &dyn Disk) -> Result<(), Trouble> {
        let path = self.path.clone();
        // Some systems remove no file that is open.
        drop(self.sheet);
        match disk.remove(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(Trouble::new(Step::Remove, &path)(error)),
            _ => {
                // Or a power cut would bring it back, to be offered though nothing in it is missing.
                if let Some(folder) = path.parent() {
                    disk.sync_folder(folder).unwrap_or_default();
                }
                Ok(())
            }
        }
    }
}

/// How a journal begins: its version, what it says of the document, the base, and the first step.
fn beginning(chain: &mut Chain, at: i64, wanted: &Wanted) -> io::Result<Vec<u8>> {
    let key = part_key(wanted.padlock.as_ref())?;
    let version = if key.is_some() { PROTECTED } else { OPEN };
    let mut bytes = format!("{MAGIC}{version}\n").into_bytes();
    let told = ron::to_string(&wanted.head).unwrap_or_default();
    bytes.extend(chain.frame(Kind::Head, at, told.as_bytes()));
    if let Some(key) = key {
        bytes.extend(chain.frame(Kind::Key, at, &key.shut));
    }
    bytes.extend(framed(chain, Kind::Base, at, &format::write(&wanted.base), key)?);
    bytes.extend(framed_step(chain, at, (&wanted.base, &wanted.now), key)?);
    Ok(bytes)
}

/// The key of a protected document; without it nothing of it may be written.
fn part_key(padlock: Option<&Padlock>) -> io::Result<Option<&PartKey>> {
    let none = || io::Error::other("no key could be made");
    padlock.map(|padlock| padlock.part_key().ok_or_else(none)).transpose()
}

fn framed(chain: &mut Chain, kind: Kind, at: i64, text: &str, key: Option<&PartKey>) -> io::Result<Vec<u8>> {
    match key {
        Some(key) => Ok(chain.frame(kind, at, &key.shut_part(text.as_bytes())?)),
        None => Ok(chain.frame(kind, at, text.as_bytes())),
    }
}

/// A step, or the whole where no step can tell it; nothing where nothing changed.
fn framed_step(
    chain: &mut Chain,
    at: i64,
    (before, now): (&Scenario, &Scenario),
    key: Option<&PartKey>,
) -> io::Result<Vec<u8>> {
    if compare(before, now).is_empty() {
        return Ok(Vec::new());
    }
    match step::write(before, now) {
        Some(text) => framed(chain, Kind::Step, at, &text, key),
        None => framed(chain, Kind::Now, at, &format::write(now), key),
    }
}

fn put(sheet: &mut dyn Sheet, path: &Path, bytes: &[u8]) -> Result<(), Trouble> {
    write_all(sheet, bytes).map_err(Trouble::new(Step::Write, path))?;
    sheet.sync().map_err(Trouble::new(Step::Sync, path))
}

fn create(disk: &dyn Disk, folder: &Path) -> Result<(Name, Box<dyn Sheet>), Trouble> {
    let mut tries = 0;
    loop {
        let name = Name::of_chance(chance(tries));
        match disk.create(&name.path(folder)) {
            Ok(sheet) => return Ok((name, sheet)),
            Err(error) if error.kind() == ErrorKind::AlreadyExists && tries < 8 => tries += 1,
            Err(error) => return Err(Trouble::new(Step::Create, folder)(error)),
        }
    }
}

fn seconds(time: SystemTime) -> i64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
