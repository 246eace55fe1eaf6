//! What others do to the file of the open document, as it is noticed while one works.

use super::{Notice, Session};
use crate::app::clock;
use crate::app::document::SaveState;
use crate::app::effect::Effect;
use crate::app::watch::{Outside, WatchNews, Watched};
use crate::words::{say, say_with};
use std::path::Path;

impl Session {
    /// Hands over what is to be watched, where that is another file or another content.
    pub(super) fn watch(&mut self) {
        let document = self.document.as_ref();
        let wanted = document.and_then(|document| {
            Some(Watched { document: self.opened_count, path: document.path.clone()?, hash: document.hash? })
        });
        if self.watching != wanted {
            self.watching.clone_from(&wanted);
            self.effects.push(Effect::Watch(wanted));
            if let Some(document) = &mut self.document {
                document.outside = None;
            }
        }
    }

    /// The file does not stand any more as it did.
    pub(super) fn file_stands(&mut self, news: &WatchNews) {
        let is_asked = self.watching.as_ref() == Some(&news.watched);
        let Some(document) = self.document.as_mut().filter(|_| is_asked) else { return };
        if document.save_state == SaveState::Saving {
            // What was seen may be our own writing: it is looked at anew afterwards.
            self.watching = None;
            return;
        }
        let before = document.outside.take();
        document.outside = (news.outside != Outside::Same).then(|| (news.outside, clock::now_text()));
        let is_changed = document.is_changed();
        let text = told(news.outside, &news.watched.path, is_changed);
        match before {
            // It is as it was: what was said of it is over.
            Some((was, _)) if news.outside == Outside::Same => {
                let texts = [false, true].map(|is_changed| told(was, &news.watched.path, is_changed));
                self.notice.take_if(|notice| texts.contains(&Some(notice.text.clone())));
                self.done = Some(say("session-file-back"));
            }
            _ => self.notice = text.map(|text| Notice { is_error: false, text }).or_else(|| self.notice.take()),
        }
    }
}

/// What happened to the file, and what to do.
fn told(outside: Outside, path: &Path, is_changed: bool) -> Option<String> {
    let id = match (outside, is_changed) {
        (Outside::Same, _) => return None,
        (Outside::Changed, true) => "session-file-changed",
        (Outside::Changed, false) => "session-file-changed-only-there",
        (Outside::Gone, _) => "session-file-gone",
    };
    Some(say_with(id, &[("path", path.display().to_string().into())]))
}
