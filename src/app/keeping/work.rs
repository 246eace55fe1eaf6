//! Keeps the journal of the open document; it alone knows it.

use super::{KeepNews, KeepWork};
use crate::store::journal::{Keeper, Wanted, usual_folder};
use crate::store::{Disk, RealDisk};
use crate::words::say;
use std::path::PathBuf;

/// The keeper of the journal of one window. It touches nothing but the person's own folder, so that no slow share
/// can stop it.
pub struct Keeping {
    disk: Box<dyn Disk>,
    keeper: Option<Keeper>,
}

impl Keeping {
    /// The usual one: in the person's own folder.
    pub fn usual() -> Self {
        Self::new(Box::new(RealDisk), usual_folder())
    }

    /// One with another disk and folder.
    pub fn new(disk: Box<dyn Disk>, folder: Option<PathBuf>) -> Self {
        Self { disk, keeper: folder.map(Keeper::new) }
    }

    /// Does a piece of work, if it is one for this; it blocks.
    pub fn do_work(&mut self, work: &KeepWork) -> Option<KeepNews> {
        match work {
            KeepWork::Follow(wanted, revision) => Some(self.follow(wanted, *revision)),
            KeepWork::Close => {
                if let Some(keeper) = &mut self.keeper {
                    keeper.close(&*self.disk);
                }
                None
            }
            KeepWork::Look | KeepWork::Open(..) | KeepWork::LetGo(_) => None,
        }
    }

    fn follow(&mut self, wanted: &Wanted, revision: u64) -> KeepNews {
        let outcome = match &mut self.keeper {
            Some(keeper) => keeper.keep(&*self.disk, wanted).map_err(|trouble| trouble.message()),
            None => Err(say("recover-no-folder")),
        };
        KeepNews::Kept { document: wanted.document, revision, outcome }
    }
}
