//! What an earlier run left, as people are told of it.

use super::Drafts;
use crate::scenario::compare::{Extent, changed_fields, compare};
use crate::scenario::name::field_label;
use crate::scenario::{RecordRef, Scenario};
use crate::store::journal::{FileNow, Left, Name, Unread};
use crate::store::open::file_name;
use crate::words::{say, say_with};
use std::path::PathBuf;

/// How the file of what was left stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileState {
    /// There never was one.
    Never,
    /// It is as it was.
    Same,
    /// Somebody changed it since.
    Changed,
    /// It is not there, or cannot be read.
    Gone,
}

impl FileState {
    /// Its name, also the end of the id of its sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Same => "same",
            Self::Changed => "changed",
            Self::Gone => "gone",
        }
    }
}

impl From<&FileNow> for FileState {
    fn from(file: &FileNow) -> Self {
        match file {
            FileNow::Never => Self::Never,
            FileNow::Same(_) => Self::Same,
            FileNow::Changed(_) => Self::Changed,
            FileNow::Gone => Self::Gone,
        }
    }
}

/// Work that was not saved when an earlier run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftWork {
    /// Under which name it is kept.
    pub name: Name,
    /// The name of the exercise.
    pub exercise: String,
    /// Its file, if it had one.
    pub path: Option<PathBuf>,
    /// How the file stands now.
    pub file: FileState,
    /// When the last change was kept, in minutes since 1970 in UTC.
    pub at: i64,
    /// How much is in it that was not saved.
    pub extent: Extent,
    /// How many texts were typed and not sent.
    pub unsent: usize,
    /// What all that is, a line for each record and text.
    pub lines: Vec<String>,
    /// Whether the end could not be read and was left out.
    pub is_torn: bool,
    /// Why nothing can be read, if so.
    pub unread: Option<String>,
    /// Whether it stands under a passphrase, so that nothing more is known of it.
    pub is_locked: bool,
}

impl LeftWork {
    /// What people are told of a journal; `None` if nothing in it is missing elsewhere.
    pub fn of(left: &Left) -> Option<Self> {
        let replayed = match &left.replayed {
            Ok(replayed) => replayed,
            Err(Unread::Locked { head, at, .. }) => return Some(Self::locked(left, head.file(), *at)),
            Err(unread) => return Some(Self::unread(left, unread.message())),
        };
        let saved = left.file.document().map(|document| &document.opened.scenario);
        let (now, drafts) = Drafts::parted(&replayed.now);
        let is_saved = saved.is_some_and(|saved| compare(saved, &now).is_empty());
        let extent = Extent::between(&replayed.base, &now);
        if (is_saved || extent.is_none()) && drafts.is_empty() {
            // What is damaged may have held more than can be read.
            return replayed.is_torn.then(|| Self::unread(left, Unread::Nothing.message()));
        }
        let path = replayed.head.file();
        let named = now.exercise.name.trim();
        let of_file = || path.as_deref().map_or_else(|| say("document-unnamed"), file_name);
        Some(Self {
            name: left.name.clone(),
            exercise: if named.is_empty() { of_file() } else { named.to_owned() },
            file: FileState::from(&left.file),
            at: replayed.at.div_euclid(60),
            extent,
            unsent: drafts.len(),
            lines: differing(&replayed.base, &now).into_iter().chain(drafts.lines()).collect(),
            is_torn: replayed.is_torn,
            unread: None,
            is_locked: false,
            path,
        })
    }

    fn unread(left: &Left, why: String) -> Self {
        Self {
            name: left.name.clone(),
            exercise: say("recover-unknown"),
            path: None,
            file: FileState::Never,
            at: 0,
            extent: Extent::default(),
            unsent: 0,
            lines: Vec::new(),
            is_torn: false,
            unread: Some(why),
            is_locked: false,
        }
    }

    fn locked(left: &Left, path: Option<PathBuf>, at: i64) -> Self {
        let exercise = path.as_deref().map_or_else(|| say("recover-protected"), file_name);
        Self {
            exercise,
            path,
            at: at.div_euclid(60),
            unread: None,
            is_locked: true,
            ..Self::unread(left, String::new())
        }
    }

    /// How much was not saved: “12 changes in 5 records”.
    pub fn size(&self) -> String {
        let unsent = || say_with("recover-unsent", &[("count", self.unsent.into())]);
        match (self.extent.is_none(), self.unsent) {
            (_, 0) => extent_words(self.extent),
            (true, _) => unsent(),
            (false, _) => format!("{}, {}", extent_words(self.extent), unsent()),
        }
    }

    /// How its file stands, and what that means.
    pub fn about_file(&self) -> String {
        let path = self.path.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
        say_with(&format!("recover-file-{}", self.file.name()), &[("path", path.into())])
    }
}

/// An extent in words.
pub fn extent_words(extent: Extent) -> String {
    say_with("recover-extent", &[("changes", extent.changes.into()), ("records", extent.records.into())])
}

/// The most records that are named one by one.
const MOST_NAMED: usize = 200;

/// What differs between two versions, a line for each record.
pub fn differing(before: &Scenario, after: &Scenario) -> Vec<String> {
    let found = compare(before, after);
    let named = |record: &RecordRef| {
        let own = after.record(record).or_else(|| before.record(record));
        own.map_or_else(|| record.id.to_string(), |own| own.called())
    };
    let simple = |id: &str, record: &RecordRef| say_with(id, &[("record", named(record).into())]);
    let added = found.added.iter().map(|record| simple("recover-line-added", record));
    let removed = found.removed.iter().map(|record| simple("recover-line-removed", record));
    let changed = found.changed.iter().take(MOST_NAMED).map(|record| {
        let fields = match (before.record(record), after.record(record)) {
            (Some(old), Some(new)) => changed_fields(&old, &new),
            _ => Vec::new(),
        };
        let labels: Vec<String> = fields.iter().map(|change| field_label(&change.field)).collect();
        say_with("recover-line-changed", &[("record", named(record).into()), ("fields", labels.join(", ").into())])
    });
    let moved = found.reordered.iter().map(|kind| say_with("recover-line-order", &[("kind", kind.label().into())]));
    let mut lines: Vec<String> = changed.chain(added).chain(removed).chain(moved).collect();
    let count = lines.len();
    lines.truncate(MOST_NAMED);
    if count > MOST_NAMED || found.changed.len() > MOST_NAMED {
        let rest = count.max(found.touched().count()) - lines.len();
        lines.push(say_with("recover-line-more", &[("count", rest.into())]));
    }
    lines
}
