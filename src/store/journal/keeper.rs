//! Keeps the journal of the open document as it should be, whatever happened to the disk in between.

use super::Head;
use super::left::Name;
use super::writer::Journal;
use crate::scenario::Scenario;
use crate::scenario::compare::{Extent, compare};
use crate::store::disk::Disk;
use crate::store::padlock::Padlock;
use crate::store::world::Trouble;
use std::path::PathBuf;
use std::sync::Arc;

/// How the open document stands.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Tells it from the documents that were open before in this window.
    pub document: usize,
    /// What the journal says of it.
    pub head: Head,
    /// What stands in its file.
    pub base: Arc<Scenario>,
    /// What is to be kept.
    pub now: Arc<Scenario>,
    /// Under what it is kept, where the document is protected.
    pub padlock: Option<Padlock>,
}

/// The keeper of one window.
pub struct Keeper {
    folder: PathBuf,
    document: usize,
    journal: Option<Journal>,
    /// Journals that should be gone and are not yet.
    over: Vec<Journal>,
    /// The journal out of which the open document was recovered.
    after: Option<Name>,
}

impl Keeper {
    /// A keeper of journals in this folder.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, document: 0, journal: None, over: Vec::new(), after: None }
    }

    /// Makes the journal say how the document stands; `Ok` means that it is safe on the disk.
    ///
    /// # Errors
    /// The disk refuses. What was kept before is still there, and the next call begins a new journal.
    pub fn keep(&mut self, disk: &dyn Disk, wanted: &Wanted) -> Result<Extent, Trouble> {
        if self.document != wanted.document {
            self.close(disk);
            self.document = wanted.document;
        }
        if !wanted.head.after.is_empty() {
            self.after = wanted.head.after.parse().ok();
        }
        let extent = Extent::between(&wanted.base, &wanted.now);
        let follows = self.journal.as_ref().is_some_and(|journal| journal.stands_on(wanted));
        if extent.is_none() {
            self.end(disk);
        } else if !follows {
            self.begin(disk, wanted)?;
        } else if let Some(journal) = &mut self.journal {
            // After a failed write nothing is known of the old file: everything goes into a new one.
            if journal.follow(disk, &wanted.now).is_err() || journal.is_long() {
                self.begin(disk, wanted)?;
            }
        }
        self.tidy(disk);
        Ok(extent)
    }

    /// The document was closed, and nothing of it has to be recovered.
    pub fn close(&mut self, disk: &dyn Disk) {
        self.end(disk);
        self.tidy(disk);
    }

    /// Begins a journal; the one before goes only when the new one is safe.
    fn begin(&mut self, disk: &dyn Disk, wanted: &Wanted) -> Result<(), Trouble> {
        let fresh = Journal::begin(disk, &self.folder, wanted)?;
        self.over.extend(self.journal.replace(fresh));
        Ok(())
    }

    fn end(&mut self, disk: &dyn Disk) {
        self.over.extend(self.journal.take());
        if let Some(name) = self.after.take() {
            name.remove(disk, &self.folder);
        }
    }

    fn tidy(&mut self, disk: &dyn Disk) {
        for journal in std::mem::take(&mut self.over) {
            // What cannot be removed is offered at the next start; that is a nuisance and no loss.
            journal.remove(disk).unwrap_or_default();
        }
    }
}

impl Journal {
    /// Whether it is whole, and of this document as it stands in its file.
    fn stands_on(&self, wanted: &Wanted) -> bool {
        let is_same = self.head == wanted.head && self.padlock == wanted.padlock;
        !self.is_broken && is_same && compare(&self.base, &wanted.base).is_empty()
    }
}
