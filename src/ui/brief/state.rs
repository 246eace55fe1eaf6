//! What a person chose, sees and awaits at the Brief desk; it is no part of the scenario.

use super::choices::Choices;
use super::data::BriefData;
use super::dress_view::DressDraft;
use super::formats_view::FormatsDialog;
use super::making::{Key, Making, Outcome};
use super::sheets::Sheets;
use super::writing::{Told, Writing};
use crate::app::Document;
use crate::app::press::{Edition, Engine, PackDress, Part};
use crate::ui::review::Folds;
use std::sync::Arc;

/// The regions of the desk, in the order of `F6`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Region {
    /// The editions and their parts.
    #[default]
    Editions,
    /// The pages.
    Pages,
    /// What to know, marking, export.
    Export,
}

/// Everything at the desk.
pub struct BriefState {
    pub(super) choices: Choices,
    pub(super) making: Making,
    pub(super) sheets: Sheets,
    pub(super) writing: Writing,
    pub(super) folds: Folds,
    pub(super) data: Option<Arc<BriefData>>,
    pub(super) dress: Option<DressDraft>,
    pub(super) formats: Option<FormatsDialog>,
    /// The part whose row takes the stop of `Tab`.
    pub(super) part_cursor: Part,
    pub(super) region: Region,
    /// The region that is to take the focus.
    pub(super) focus: Option<Region>,
    /// What was typed for the time and could not be read, with the reason.
    pub(super) until_unread: Option<(String, String)>,
    /// Whether the program itself asks where to write.
    pub(super) path_is_asked: bool,
}

impl BriefState {
    /// A desk whose pages are set by this engine.
    pub fn new(engine: Engine) -> Self {
        Self {
            choices: Choices::default(),
            making: Making::new(engine),
            sheets: Sheets::default(),
            writing: Writing::default(),
            folds: Folds::default(),
            data: None,
            dress: None,
            formats: None,
            part_cursor: Part::Cover,
            region: Region::Editions,
            focus: None,
            until_unread: None,
            path_is_asked: false,
        }
    }

    /// Forgets what belongs to another document; the press stays.
    pub fn forget(&mut self) {
        self.making.forget();
        self.choices = Choices { language: self.choices.language, ..Choices::default() };
        self.sheets = Sheets::default();
        self.writing = Writing::default();
        self.data = None;
        self.dress = None;
        self.formats = None;
        self.part_cursor = Part::Cover;
        self.until_unread = None;
    }

    /// What is chosen.
    pub fn choices(&self) -> &Choices {
        &self.choices
    }

    /// Chooses an edition.
    pub fn choose(&mut self, edition: Edition) {
        if self.choices.edition != edition {
            self.choices.edition = edition;
            self.part_cursor = Part::Cover;
            self.sheets.go_to(0);
            self.writing.told = None;
        }
    }

    /// What came of the last wish for pages.
    pub fn outcome(&self) -> &Outcome {
        &self.making.outcome
    }

    /// How many pages are shown to leaf through.
    pub fn pages(&self) -> usize {
        self.sheets.count()
    }

    /// The first page that is seen, from zero.
    pub fn page(&self) -> usize {
        self.sheets.at
    }

    /// Whether the picture of a page is there, and of the pack that is shown.
    pub fn is_drawn(&self, page: usize) -> bool {
        self.sheets.drawn(page).is_some_and(|(_, current)| current)
    }

    /// What came of the last writing.
    pub fn told(&self) -> Option<&Told> {
        self.writing.told.as_ref()
    }

    /// Whether a dialog of the desk is over everything, so that keys belong to it.
    pub fn is_blocked(&self) -> bool {
        self.dress.is_some() || self.formats.is_some() || self.old_file_is_asked()
    }

    pub(super) fn old_file_is_asked(&self) -> bool {
        matches!(self.writing.step, super::writing::Step::Exists(..))
    }

    /// What a pack would be made of now.
    pub(super) fn key(&self, document: &Document, dress: &PackDress) -> Key {
        Key { revision: document.revision(), choices: self.choices.clone(), dress: dress.clone() }
    }

    /// Whether the pages that are shown are those of what is chosen now.
    pub(super) fn is_current(&self, key: &Key) -> bool {
        self.making.ordered() == Some(key)
            && self.making.outcome == Outcome::Made
            && self.sheets.serial() == self.making.serial()
    }

    /// What is known now; while somebody types it is worked out only with the next pack.
    pub(super) fn data(&mut self, document: &Document, key: &Key) -> Arc<BriefData> {
        let settled = self.making.ordered() == Some(key);
        let known = self.data.take().filter(|known| {
            known.key == *key || (known.key.choices == key.choices && known.key.dress == key.dress && !settled)
        });
        let fresh = known.unwrap_or_else(|| Arc::new(BriefData::of(document, key.clone())));
        self.data = Some(Arc::clone(&fresh));
        fresh
    }
}
