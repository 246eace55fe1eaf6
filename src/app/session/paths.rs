//! Paths that are asked for: what for, and what happens with the one that was chosen.

use super::super::comparing::{Against, CompareAct};
use super::super::merging::MergeAct;
use super::Session;
use crate::store;
use std::path::PathBuf;

/// A path that the program asks for itself, where the computer shows no file dialogs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskPath {
    /// What it is for.
    pub purpose: PathPurpose,
    /// What is proposed.
    pub proposed: PathBuf,
}

/// What a path is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathPurpose {
    /// Opening a scenario.
    Open,
    /// Saving the scenario.
    Save,
    /// Adding a checklist.
    Checklist,
    /// Writing a pack or a file of another format.
    Export,
    /// Bringing in a file of another program.
    Import,
    /// Writing a review copy.
    ReviewCopy,
    /// Writing the public side of a key.
    PublicKey,
    /// Looking at the public key of somebody else.
    KeyFile,
    /// Bringing in a copy.
    Copy,
    /// The version from which a copy and the open exercise started.
    Base,
    /// Another version to compare with.
    Other,
    /// Writing what changed as a page.
    ChangesPage,
}

impl PathPurpose {
    /// Whether a file is written there.
    pub fn is_saving(self) -> bool {
        matches!(self, Self::Save | Self::Export | Self::ChangesPage | Self::ReviewCopy | Self::PublicKey)
    }
}

/// A file that is to be written by the press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportTo {
    /// Where to.
    pub path: PathBuf,
    /// Whether the person agreed to replace a file that is there.
    pub replace: bool,
}

impl Session {
    pub(super) fn export_to(&mut self, path: PathBuf, replace: bool) {
        self.ask_path = None;
        self.export_to = Some(ExportTo { path, replace });
    }

    pub(super) fn path_refused(&mut self) {
        self.ask_path = None;
        self.after_save = false;
    }

    /// A file was chosen for something that is no document of its own.
    pub(super) fn picked(&mut self, purpose: PathPurpose, path: PathBuf) {
        match purpose {
            PathPurpose::Copy => self.merge_act(MergeAct::Bring(path)),
            PathPurpose::Base => self.read_base(path),
            PathPurpose::Other => self.compare_act(CompareAct::With(Against::File(path))),
            PathPurpose::ChangesPage => self.write_changes(path),
            PathPurpose::Open
            | PathPurpose::Save
            | PathPurpose::Checklist
            | PathPurpose::Export
            | PathPurpose::Import
            | PathPurpose::ReviewCopy
            | PathPurpose::PublicKey
            | PathPurpose::KeyFile => {}
        }
    }

    pub(super) fn ask_for_path(&mut self, purpose: PathPurpose, name: &str) {
        let beside = self.memory.recent.first().and_then(|file| file.path.parent()).map(std::path::Path::to_owned);
        let folder = beside.unwrap_or_else(store::recent::own_folder);
        let proposed = if name.is_empty() { folder } else { folder.join(name) };
        self.ask_path = Some(AskPath { purpose, proposed });
    }
}
