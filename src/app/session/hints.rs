//! The texts of injects are read away from the window, the changed ones first, until all were read.

use super::Session;
use crate::app::effect::Effect;
use crate::app::hints::{HintJob, HintNews};
use std::sync::Arc;

/// Where the reading stands.
#[derive(Debug, Default)]
pub(super) struct ReadingOn {
    /// The document and the revision whose texts are all known.
    known: (usize, u64),
    is_under_way: bool,
}

impl Session {
    /// Another document is open; what is under way belongs to the one before.
    pub(super) fn begin_reading(&mut self) {
        self.looking = super::faults::Looking::default();
        self.reading_on = ReadingOn::default();
    }

    /// Has texts read if there are some that nobody read as they stand now.
    pub(super) fn read_texts(&mut self) {
        let Some(document) = &self.document else { return };
        let now = (self.opened_count, document.revision());
        if self.reading_on.is_under_way || self.reading_on.known == now {
            return;
        }
        self.reading_on.is_under_way = true;
        self.effects.push(Effect::ReadTexts(Box::new(HintJob {
            document: now.0,
            revision: now.1,
            scenario: Arc::clone(document.scenario()),
            known: document.hints.clone(),
            basis: Arc::clone(document.basis()),
        })));
    }

    /// Takes up what came of reading; the rest is read after what else waits.
    pub(super) fn texts_read(&mut self, news: HintNews) {
        self.reading_on.is_under_way = false;
        let is_this = self.opened_count == news.document;
        if let Some(document) = self.document.as_mut().filter(|_| is_this) {
            document.hints = news.hints;
            if !news.is_partial {
                self.reading_on.known = (news.document, news.revision);
            }
        }
    }
}
