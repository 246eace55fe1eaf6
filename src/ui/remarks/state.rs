//! What is being written; nothing of it is part of the document.

use crate::app::keeping::{DraftOf, Drafts};
use crate::scenario::CommentId;
use smol_str::SmolStr;
use std::collections::BTreeMap;

/// What is being written, by what it is about, and by whom.
#[derive(Clone, Debug, Default)]
pub struct RemarksState {
    pub(super) texts: BTreeMap<SmolStr, String>,
    /// The comment that is being answered, with the answer.
    pub(super) answer: Option<(CommentId, String)>,
    pub(super) name: String,
    pub(super) role: String,
    /// Whether the name is being typed: the field then stays.
    pub(super) signer_open: bool,
    /// The thing whose field is to take the focus.
    pub(super) focus: Option<SmolStr>,
}

impl RemarksState {
    /// Who writes, as remembered from the last time.
    pub fn set_signer(&mut self, name: &str, role: &str) {
        (self.name, self.role) = (name.to_owned(), role.to_owned());
    }

    /// Takes up who is named elsewhere, while nobody is named here.
    pub fn follow_signer(&mut self, name: &str, role: &str) {
        if self.name.trim().is_empty() && !name.trim().is_empty() && !self.signer_open {
            self.set_signer(name, role);
        }
    }

    /// Who writes: name and role.
    pub fn signer(&self) -> (&str, &str) {
        (self.name.trim(), self.role.trim())
    }

    /// Tells what is typed and not sent: comments and an answer.
    pub fn tell_unsent(&self, (comment, answer): (DraftOf, DraftOf), drafts: &mut Drafts) {
        self.texts.iter().for_each(|(subject, text)| drafts.put(comment, subject, text));
        if let Some((to, text)) = &self.answer {
            drafts.put(answer, to.as_str(), text);
        }
    }

    /// Puts back what was typed and not sent.
    pub fn take_back(&mut self, (comment, answer): (DraftOf, DraftOf), drafts: &Drafts) {
        self.texts.extend(drafts.of(comment).map(|(subject, text)| (subject.clone(), text.clone())));
        let answered = drafts.of(answer).next();
        self.answer = answered.map(|(to, text)| (CommentId::new(to), text.clone())).or(self.answer.take());
    }

    /// Moves the cursor into the field for a comment on this.
    pub fn write_on(&mut self, subject: &str) {
        self.focus = Some(subject.into());
    }
}
