//! What the program remembers between two runs: recent files and the person's settings.
//!
//! Losing it costs nobody any work, so that what cannot be read is put aside with a note.

use super::disk::Disk;
use super::folder;
use super::temporary::{Failed, replace};
use super::world::{Step, Trouble};
use crate::words::say_with;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The most files that are remembered.
const MOST_RECENT: usize = 12;

/// The largest file of settings that is read.
pub const LARGEST: usize = 1 << 20;

/// A file that was open, with what the start page says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RecentFile {
    /// Where it is.
    pub path: PathBuf,
    /// The name of the exercise.
    pub name: String,
    /// How many injects it holds.
    pub injects: usize,
    /// How many essential lines were open.
    pub essential_open: usize,
    /// Whether it stands under a passphrase, so that nothing more is remembered of it.
    pub is_protected: bool,
    /// When it was opened or saved last, in minutes since 1970 in UTC.
    pub at: i64,
}

/// What is remembered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Memory {
    /// The language tag, such as `en`; empty for the language of the computer.
    pub language: String,
    /// The theme: `light`, `dark` or `contrast`; empty for that of the computer.
    pub theme: String,
    /// The size of everything in percent.
    pub size: u32,
    /// The name under which reviews and locks are recorded.
    pub name: String,
    /// The role under which reviews are recorded.
    pub role: String,
    /// The way in which the person works, such as `adviser`; empty for the planner's.
    pub works_as: String,
    /// Name and role of the person who worked last in each way, by the name of the way.
    pub known_as: BTreeMap<String, (String, String)>,
    /// The topics that an adviser looks after, by whole id; all where empty.
    pub topics: Vec<String>,
    /// Whether recent files are remembered at all.
    pub remembers_files: bool,
    /// The files that were open last, newest first.
    pub recent: Vec<RecentFile>,
    /// The files of the organisation's own checklists, in the order in which they were added.
    pub checklists: Vec<PathBuf>,
    /// How the organisation's packs look.
    pub packs: PackDress,
    /// Ways of reading other people's lists that were kept.
    pub mappings: Vec<SavedMapping>,
    /// How the window stood when it was closed.
    pub window: WindowLook,
    /// How the table of injects looks.
    pub table: TableLook,
    /// Whether the program was started before.
    pub was_here: bool,
}

/// How the window stood; nought for what nobody has changed yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowLook {
    /// Its width in points at a size of 100 percent.
    pub width: u16,
    /// Its height in the same points.
    pub height: u16,
    /// Whether it filled the screen.
    pub maximized: bool,
    /// Whether the outline of the Plan desk was folded.
    pub left_folded: bool,
    /// Whether the inspector of the Plan desk was folded.
    pub right_folded: bool,
    /// The widths of outline and inspector in a narrow and in a wide window, in points.
    pub panels: [u16; 4],
    /// The desk that was open, by its name; empty for the one where a way of working begins.
    pub desk: String,
}

/// How the table of injects looks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TableLook {
    /// The columns that were chosen, each with its width in points; none for what the window suggests.
    pub columns: Vec<(String, u16)>,
    /// Ways of looking at it that were kept.
    pub views: Vec<KeptView>,
    /// Under which heads the injects stand; empty for the usual ones.
    pub grouping: String,
    /// The columns that sort, the first one first, each downwards where so said.
    pub sort: Vec<(String, bool)>,
}

/// A way of looking at the table that was kept under a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct KeptView {
    /// The name.
    pub name: String,
    /// What stands in the filter.
    pub filter: String,
    /// Whether only injects that carry a topic and are no evidence are shown.
    pub evidence_missing: bool,
    /// Under which heads the injects stand.
    pub grouping: String,
    /// The columns that sort, the first one first, each downwards where so said.
    pub sort: Vec<(String, bool)>,
    /// The columns as in [`TableLook`].
    pub columns: Vec<(String, u16)>,
}

/// A way of reading a list that was kept under a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedMapping {
    /// The name.
    pub name: String,
    /// The mapping as it is written to a file.
    pub text: String,
}

/// What an organisation puts on all its packs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PackDress {
    /// The file of its sign; empty for none.
    pub logo: PathBuf,
    /// What the sign shows, for those who do not see it.
    pub logo_alt: String,
    /// The colour of rules and frames as `#rrggbb`; empty for ink.
    pub accent: String,
    /// The folder of its own look; empty for the usual one.
    pub look: PathBuf,
    /// Letter paper instead of A4.
    pub letter_paper: bool,
    /// Own texts: title and text.
    pub own: Vec<(String, String)>,
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            language: String::new(),
            theme: String::new(),
            size: 100,
            name: String::new(),
            role: String::new(),
            works_as: String::new(),
            known_as: BTreeMap::new(),
            topics: Vec::new(),
            remembers_files: true,
            recent: Vec::new(),
            checklists: Vec::new(),
            packs: PackDress::default(),
            mappings: Vec::new(),
            window: WindowLook::default(),
            table: TableLook::default(),
            was_here: false,
        }
    }
}

impl Memory {
    /// Puts a file at the head of the recent ones.
    pub fn remember(&mut self, file: RecentFile) {
        self.forget(&file.path);
        if self.remembers_files {
            self.recent.insert(0, file);
            self.recent.truncate(MOST_RECENT);
        }
    }

    /// Remembers files from now on, or none; then those go that were remembered.
    pub fn remember_files(&mut self, yes: bool) {
        self.remembers_files = yes;
        if !yes {
            self.recent.clear();
        }
    }

    /// Takes a file out of the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|own| own.path != path);
    }
}

/// The file of settings in the person's own folder, if the system has one.
pub fn usual_place() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "crosscut")?;
    Some(folders.config_dir().join("settings.ron"))
}

/// The folder in which a person keeps documents, or else the one where the program was started.
pub fn own_folder() -> PathBuf {
    let folders = directories::UserDirs::new();
    let documents = folders.as_ref().map(|folders| folders.document_dir().unwrap_or(folders.home_dir()).to_owned());
    documents.unwrap_or_else(|| PathBuf::from("."))
}

/// Reads what is remembered, and a note if it could not be read.
pub fn recall(disk: &dyn Disk, place: &Path) -> (Memory, Option<String>) {
    let note = |error: String| {
        let values = [("path", place.display().to_string().into()), ("error", error.into())];
        (Memory::default(), Some(say_with("store-settings-unread", &values)))
    };
    let bytes = match disk.read(place, LARGEST) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return (Memory::default(), None),
        Err(error) => return note(error.to_string()),
    };
    match ron::de::from_bytes::<Memory>(&bytes) {
        Ok(mut memory) => {
            memory.size = memory.size.clamp(50, 300);
            memory.recent.truncate(MOST_RECENT);
            memory.remember_files(memory.remembers_files);
            (memory, None)
        }
        Err(error) => note(error.to_string()),
    }
}

/// Writes what is remembered.
///
/// # Errors
/// The disk refused; what was remembered before is still there.
pub fn keep(disk: &dyn Disk, place: &Path, memory: &Memory) -> Result<(), Trouble> {
    if let Some(folder) = place.parent() {
        folder::make(disk, folder)?;
    }
    let looks = ron::ser::PrettyConfig::new().indentor("  ");
    let text = ron::ser::to_string_pretty(memory, looks)
        .map_err(|error| Trouble::new(Step::Write, place)(std::io::Error::other(error)))?;
    replace(disk, place, text.as_bytes(), || Ok(())).map(drop).map_err(Failed::named)
}
