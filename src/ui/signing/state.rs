//! What is open, typed and unfolded around sign-offs, keys and copies; it is no part of the scenario.

use super::change_view::ChangeState;
use super::data::SignData;
use super::key_forget_view::Forgetting;
use crate::app::keeping::{DraftOf, Drafts};
use crate::app::signing::{CopyAsk, SealFrom, SigningWish, StillOpen};
use crate::app::{Message, Session};
use crate::ui::outbox::Outbox;
use smol_str::SmolStr;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A sign-off while it is written.
#[derive(Clone, Debug, Default)]
pub(super) struct Form {
    pub subject: SmolStr,
    pub name: String,
    pub role: String,
    pub reason: String,
    /// The own key by its fingerprint; nothing to record only.
    pub key: Option<SmolStr>,
    /// Whether a person chose how it is signed; until then the only own key is taken.
    pub key_chosen: bool,
    pub passphrase: String,
    /// How many sign-offs there were when this one was sent.
    pub sent: Option<u64>,
    /// What stood open, with the subject and the revision for which that was counted.
    pub open: Option<(SmolStr, u64, StillOpen)>,
    /// Whether the first field had the focus.
    pub started: bool,
}

/// The keys while they are looked at.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys {
    pub making: bool,
    pub owner: String,
    pub passphrase: String,
    pub again: String,
    /// Whose key it is that is looked at.
    pub found_owner: String,
    /// The file of the key that is looked at, so that another one begins with its own name.
    pub found: Option<SmolStr>,
    /// The key that was just copied.
    pub copied: Option<String>,
    /// The key that is about to be trusted no longer.
    pub forgetting: Option<Forgetting>,
    /// The key that was made last when this was opened.
    pub made: Option<SmolStr>,
    pub started: bool,
    /// Whether the first field had the focus.
    pub focused: bool,
}

/// A review copy while it is described.
#[derive(Clone, Debug)]
pub(super) struct Copying {
    pub ask: CopyAsk,
    /// The topics in play: whole id, code, name.
    pub topics: Vec<(SmolStr, String, String)>,
    pub all_topics: bool,
    /// How many injects each choice seals.
    pub counts: Vec<(SealFrom, usize)>,
    pub started: bool,
}

/// Everything that is open, typed and unfolded.
#[derive(Debug, Default)]
pub struct SigningState {
    pub(super) form: Option<Form>,
    /// A form that was left, without its passphrase.
    aside: Option<Form>,
    pub(super) keys: Option<Keys>,
    pub(super) copying: Option<Copying>,
    /// For whom the last copy was described.
    pub(super) reader: String,
    /// The subjects whose earlier sign-offs are shown.
    pub(super) unfolded: BTreeSet<SmolStr>,
    pub(super) changes: ChangeState,
    data: Option<((usize, u64, u64), Arc<SignData>)>,
    /// The document for which keys and kept versions were asked for.
    asked_for: Option<usize>,
}

impl SigningState {
    /// Begins a sign-off of a subject, or of the whole.
    pub fn open_form(&mut self, session: &Session, subject: Option<&str>) {
        let subject = subject.unwrap_or("whole");
        let (name, role) = (session.memory.name.clone(), session.memory.role.clone());
        let fresh = || Form { subject: subject.into(), name, role, ..Form::default() };
        self.form = Some(self.aside.take().filter(|aside| aside.subject == subject).unwrap_or_else(fresh));
    }

    /// Puts the form away; what was typed is there again when the same thing is to be signed.
    pub(super) fn set_form_aside(&mut self) {
        self.aside =
            self.form.take().map(|form| Form { passphrase: String::new(), sent: None, started: false, ..form });
    }

    /// Tells what is typed and not sent.
    pub fn tell_unsent(&self, drafts: &mut Drafts) {
        for form in self.form.iter().chain(&self.aside).filter(|form| form.sent.is_none()) {
            drafts.put(DraftOf::SignOff, &form.subject, &form.reason);
        }
    }

    /// Puts back what was typed and not sent; it is there when the same thing is to be signed.
    pub fn take_back(&mut self, session: &Session, drafts: &Drafts) {
        if let Some((subject, reason)) = drafts.of(DraftOf::SignOff).next() {
            self.open_form(session, Some(subject));
            self.set_form_aside();
            self.aside = self.aside.take().map(|form| Form { reason: reason.clone(), ..form });
        }
    }

    /// Shows the keys.
    pub fn open_keys(&mut self) {
        self.keys = Some(Keys::default());
    }

    /// Begins a review copy.
    pub fn open_copy(&mut self, session: &Session) {
        self.copying = session.document.as_ref().map(Copying::of);
        if let Some(copying) = &mut self.copying {
            copying.ask.made_for.clone_from(&self.reader);
        }
    }

    /// Whether a dialog is open, so that keys belong to it.
    pub fn is_open(&self) -> bool {
        self.form.is_some() || self.keys.is_some() || self.copying.is_some()
    }

    /// Puts all dialogs away, since a person goes to an inject.
    pub(super) fn close_all(&mut self) {
        self.set_form_aside();
        (self.keys, self.copying) = (None, None);
    }

    /// Asks for the keys and the kept versions, once for each document and only where they are wanted.
    pub(super) fn follow(&mut self, session: &Session, out: &mut Outbox) {
        if self.is_open() {
            self.look(session, out);
        }
    }

    /// The same where sign-offs are shown without a dialog.
    pub(super) fn look(&mut self, session: &Session, out: &mut Outbox) {
        let now = session.opened_count();
        if self.asked_for != Some(now) && !session.signing.busy {
            self.asked_for = Some(now);
            out.messages.push(Message::Signing(SigningWish::Look));
        }
    }

    /// The sign-offs, worked out again only where something changed.
    pub(super) fn data(&mut self, session: &Session) -> Arc<SignData> {
        let revision = session.document.as_ref().map_or(0, crate::app::Document::revision);
        let key = (session.opened_count(), revision, session.signing.looked);
        match &self.data {
            Some((known, data)) if *known == key => Arc::clone(data),
            _ => {
                let data = Arc::new(SignData::of(session));
                self.data = Some((key, Arc::clone(&data)));
                data
            }
        }
    }
}
