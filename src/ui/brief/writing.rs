//! Where the writing of a file stands: asked for a place, under way, stopped by an old file, done.

use super::choices::stem;
use super::state::BriefState;
use crate::app::press::{WriteAs, Written, leaks};
use crate::app::{Document, Message, PathPurpose, Session};
use crate::ui::outbox::Outbox;
use crate::words::say;
use egui::Context;
use std::path::{Path, PathBuf};

/// Where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Nothing is written.
    #[default]
    Rest,
    /// A place is being chosen.
    Choosing(WriteAs),
    /// It is being written.
    Writing(WriteAs, PathBuf),
    /// A file of this name is there; its time and size in words.
    Exists(WriteAs, PathBuf, String),
}

/// What came of the last writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// It is written.
    Written(Box<Written>),
    /// It is not: what, why, what to do.
    NotWritten(String),
    /// Somebody cancelled it.
    Cancelled,
}

/// The writing of files.
#[derive(Debug)]
pub struct Writing {
    /// Where it stands.
    pub step: Step,
    /// The form of the last one.
    pub last: WriteAs,
    /// What came of the last one.
    pub told: Option<Told>,
}

impl Default for Writing {
    fn default() -> Self {
        Self { step: Step::Rest, last: WriteAs::Pdf, told: None }
    }
}

impl Writing {
    /// Whether a file is being written.
    pub fn is_busy(&self) -> bool {
        matches!(self.step, Step::Writing(..))
    }
}

impl BriefState {
    /// Asks where to write; other formats are asked for with what they lose.
    pub fn export(&mut self, document: &Document, form: WriteAs, out: &mut Outbox) {
        if self.off_because(form).is_some() {
            return;
        }
        self.writing.told = None;
        self.writing.last = form;
        self.writing.step = Step::Choosing(form);
        let exercise = &document.scenario().exercise;
        let name = match form {
            WriteAs::Other(format) => format!("{}-{}", stem(exercise), format.name()),
            WriteAs::Pdf | WriteAs::Word | WriteAs::WebPage => self.choices.file_name(exercise),
        };
        let name = format!("{name}.{}", form.ending());
        out.messages.push(Message::AskExport { name, ending: form.ending() });
    }

    /// Why a form cannot be written now.
    pub fn off_because(&self, form: WriteAs) -> Option<String> {
        let is_pack = !matches!(form, WriteAs::Other(_));
        let leaking = self.data.as_ref().is_some_and(|data| data.leaks());
        if self.writing.is_busy() {
            Some(say("brief-off-busy"))
        } else if is_pack && leaking {
            Some(say("brief-off-leak"))
        } else if form == WriteAs::Pdf && !cfg!(feature = "pdf") {
            Some(say("brief-off-pdf"))
        } else {
            None
        }
    }

    /// Takes the place that was chosen, and writes.
    pub(super) fn take_place(&mut self, ctx: &Context, session: &mut Session) {
        let Some(to) = session.export_to.take() else { return };
        let Step::Choosing(form) = self.writing.step else { return };
        let Some(document) = &session.document else { return };
        let dress = &session.memory.packs;
        let (form, path) = self.named(form, &to.path);
        // Whoever agreed to replace a file agreed to that one.
        let replace = to.replace && path == to.path;
        self.write(ctx, document, dress, (form, path, replace));
    }

    /// The form that a name says, where it is another one of a pack; else the name with the ending of the form, so that
    /// no file pretends to be what it is not.
    fn named(&self, form: WriteAs, path: &Path) -> (WriteAs, PathBuf) {
        let says = |form: WriteAs| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(form.ending()));
        let packs = [WriteAs::Pdf, WriteAs::Word, WriteAs::WebPage];
        let is_free = |other: &WriteAs| packs.contains(&form) && says(*other) && self.off_because(*other).is_none();
        match packs.into_iter().find(is_free) {
            _ if says(form) => (form, path.to_owned()),
            Some(other) => (other, path.to_owned()),
            None => {
                let mut name = path.as_os_str().to_owned();
                name.push(".");
                name.push(form.ending());
                (form, PathBuf::from(name))
            }
        }
    }

    /// Writes the file, unless something private would leave with it.
    pub(super) fn write(
        &mut self,
        ctx: &Context,
        document: &Document,
        dress: &crate::app::press::PackDress,
        (form, path, replace): (WriteAs, PathBuf, bool),
    ) {
        let key = self.key(document, dress);
        let is_pack = !matches!(form, WriteAs::Other(_));
        // What was shown may be a moment old; what leaves is looked at now.
        if is_pack && !leaks(document.coverage(), &key.choices.options_with(dress)).found.is_empty() {
            self.writing.step = Step::Rest;
            self.writing.told = Some(Told::NotWritten(say("brief-off-leak")));
            return;
        }
        self.writing.step = Step::Writing(form, path.clone());
        self.making.write(ctx, document, key, (form, path, replace));
    }

    /// Forgets a place that nobody gave.
    pub(super) fn follow_dialog(&mut self, session: &Session) {
        let asks = session.ask_path.as_ref().is_some_and(|asked| asked.purpose == PathPurpose::Export);
        self.path_is_asked = asks;
    }
}
