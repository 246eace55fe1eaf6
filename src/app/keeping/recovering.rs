//! Finds, opens and lets go what earlier runs left; it reads files that may lie on slow shares.

use super::{Drafts, KeepNews, KeepWork, LeftWork};
use crate::scenario::Scenario;
use crate::store::disk::Hold;
use crate::store::journal::{FileNow, Left, Name, Unread, left, take, usual_folder};
use crate::store::padlock::Padlock;
use crate::store::{self, Disk, Document, Guard, Holder, RealDisk};
use crate::words::say;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Work of an earlier run, ready to go on with.
#[derive(Debug)]
pub struct Recovered {
    /// Under which name it is kept until it is saved.
    pub name: Name,
    /// What people are told of it.
    pub told: LeftWork,
    /// The exercise as it stood last.
    pub now: Scenario,
    /// What was typed and not sent.
    pub drafts: Drafts,
    /// What stood in its file.
    pub base: Scenario,
    /// What opened it, where it is protected.
    pub padlock: Option<Padlock>,
    /// The file, where it is still the one that it was, and its lock.
    pub file: Option<(Box<Document>, Guard)>,
}

/// Why work is not opened.
enum NotOpened {
    /// It stands under a passphrase that is not known.
    Locked,
    /// For this reason.
    Why(String),
}

impl NotOpened {
    fn of(unread: &Unread) -> Self {
        match unread {
            Unread::Locked { .. } => Self::Locked,
            Unread::Nothing | Unread::Newer | Unread::Refused => Self::Why(unread.message()),
        }
    }
}

impl From<String> for NotOpened {
    fn from(text: String) -> Self {
        Self::Why(text)
    }
}

/// What earlier runs left, for one window.
pub struct Recovering {
    disk: Box<dyn Disk>,
    folder: Option<PathBuf>,
    /// Held so that no other window offers the same.
    held: BTreeMap<Name, Option<Box<dyn Hold>>>,
    /// Made for the lock of a file.
    holder: fn() -> Holder,
    /// Whether the person's own folders are cleared of what was left half written.
    tidies: bool,
}

impl Recovering {
    /// The usual one: out of the person's own folder.
    pub fn usual(holder: fn() -> Holder) -> Self {
        Self { tidies: true, ..Self::new(Box::new(RealDisk), usual_folder(), holder) }
    }

    /// One with another disk and folder.
    pub fn new(disk: Box<dyn Disk>, folder: Option<PathBuf>, holder: fn() -> Holder) -> Self {
        Self { disk, folder, held: BTreeMap::new(), holder, tidies: false }
    }

    /// Does a piece of work, if it is one for this; it blocks.
    pub fn do_work(&mut self, work: &KeepWork) -> Option<KeepNews> {
        match work {
            KeepWork::Look => {
                if self.tidies {
                    store::tidy(&*self.disk);
                }
                Some(KeepNews::Left(self.look()))
            }
            KeepWork::Open(name, padlocks) => Some(self.opened(name, padlocks)),
            KeepWork::LetGo(name) => Some(KeepNews::LetGo(name.clone(), self.let_go(name))),
            KeepWork::Follow(..) | KeepWork::Close => None,
        }
    }

    fn look(&mut self) -> Vec<LeftWork> {
        let Some(folder) = &self.folder else { return Vec::new() };
        let mut told = Vec::new();
        for left in left(&*self.disk, folder) {
            match LeftWork::of(&left) {
                Some(work) => {
                    told.push(work);
                    self.held.insert(left.name.clone(), left.hold);
                }
                None => drop(left.name.remove(&*self.disk, folder)),
            }
        }
        told
    }

    fn opened(&mut self, name: &Name, padlocks: &[Padlock]) -> KeepNews {
        match self.open(name, padlocks) {
            Ok(recovered) => KeepNews::Opened(Ok(Box::new(recovered))),
            Err(NotOpened::Locked) => KeepNews::Locked(name.clone()),
            Err(NotOpened::Why(text)) => KeepNews::Opened(Err(text)),
        }
    }

    fn open(&mut self, name: &Name, padlocks: &[Padlock]) -> Result<Recovered, NotOpened> {
        let folder = self.folder.as_ref().ok_or_else(|| say("recover-no-folder"))?;
        // Its file may have changed since it was offered. The lock is let go for a moment and taken again.
        drop(self.held.remove(name));
        let left = take(&*self.disk, folder, name, padlocks).ok_or_else(|| say("recover-not-there"))?;
        let told = LeftWork::of(&left);
        let Left { name, replayed, file, hold } = left;
        let replayed = match replayed {
            Ok(replayed) => replayed,
            Err(unread) => {
                self.held.insert(name, hold);
                return Err(NotOpened::of(&unread));
            }
        };
        let file = match file {
            FileNow::Same(document) => {
                let guard = Guard::ask(&*self.disk, &document.path, &(self.holder)());
                Some((document, guard))
            }
            FileNow::Never | FileNow::Changed(_) | FileNow::Gone => None,
        };
        let told = told.ok_or_else(|| say("recover-nothing-missing"))?;
        // It holds all of the one that it went on from, which would be offered again once this one is gone.
        if let Ok(before) = replayed.head.after.parse::<Name>()
            && !replayed.is_torn
        {
            before.remove(&*self.disk, folder);
        }
        self.held.insert(name.clone(), hold);
        let (now, drafts) = Drafts::parted(&replayed.now);
        Ok(Recovered { name, told, now, drafts, base: replayed.base, padlock: replayed.padlock, file })
    }

    fn let_go(&mut self, name: &Name) -> bool {
        let Some(folder) = &self.folder else { return false };
        let is_gone = name.remove(&*self.disk, folder);
        if is_gone {
            self.held.remove(name);
        }
        is_gone
    }
}
