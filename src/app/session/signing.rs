//! Signing in a session: keys at hand, what is being signed, and how all signatures stand.

use super::{Notice, Session};
use crate::app::clock::now_minutes;
use crate::app::effect::Effect;
use crate::app::signing::{
    Key, Keyring, SignWish, Signed, SigningNews, SigningWish, SigningWork, sign_off, signatures,
};
use crate::edit::Edit;
use crate::scenario::{Record, Scenario};
use crate::words::say_with;
use std::sync::Arc;

/// What a session knows of keys and signatures.
#[derive(Debug, Default)]
pub struct Signing {
    /// The keys at hand, once they were looked at.
    pub ring: Option<Keyring>,
    /// Earlier versions that were kept, for the words that changed.
    pub kept: Vec<Arc<Scenario>>,
    /// The key that was made or trusted last.
    pub made: Option<Key>,
    /// Why the last wish was not fulfilled, until it was read.
    pub fault: Option<String>,
    /// Whether something is being done.
    pub busy: bool,
    /// The document in which a signature was asked for, by the count of opened ones.
    asked_in: usize,
}

impl Session {
    /// Acts on a wish that has to do with keys and signatures.
    pub(super) fn signing_wish(&mut self, wish: SigningWish) {
        self.signing.fault = None;
        let scenario = || self.document.as_ref().map(|document| Arc::clone(document.scenario()));
        let work = match wish {
            SigningWish::Dismiss => return,
            SigningWish::Look => SigningWork::Look(scenario()),
            SigningWish::MakeKey { owner, passphrase } => SigningWork::MakeKey(owner, passphrase),
            SigningWish::Trust { file, owner } => SigningWork::Trust(file, owner),
            SigningWish::SignOff { wish, key } => match self.prepared(&wish) {
                Some((decision, scenario)) => SigningWork::Sign(Box::new(decision), key, scenario),
                None => return,
            },
        };
        self.signing.busy = true;
        self.signing.asked_in = self.opened_count;
        self.effects.push(Effect::Signing(work));
    }

    fn prepared(&mut self, wish: &SignWish) -> Option<(crate::scenario::Decision, Arc<Scenario>)> {
        let document = self.document.as_ref()?;
        if let Some(reason) = &document.read_only {
            self.signing.fault = Some(reason.clone());
            return None;
        }
        let decision = sign_off(document.coverage(), wish, now_minutes());
        if decision.is_none() {
            self.signing.fault = Some(say_with("sign-no-subject", &[("subject", wish.subject.as_str().into())]));
        }
        Some((decision?, Arc::clone(document.scenario())))
    }

    /// Takes up what came of a wish.
    pub(super) fn signing_news(&mut self, news: SigningNews) {
        self.signing.busy = false;
        match news {
            SigningNews::Looked(Ok((ring, kept))) => (self.signing.ring, self.signing.kept) = (Some(ring), kept),
            SigningNews::Key(Ok(key)) => {
                self.signing.made = Some(key);
                self.signing_wish(SigningWish::Look);
            }
            // Another document was opened in the meantime, to which the signature does not belong.
            SigningNews::Signed(Ok(_)) if self.signing.asked_in != self.opened_count => {}
            SigningNews::Signed(Ok((decision, note))) => {
                // What changed in the meantime puts it out of date by itself.
                self.edit(&Edit::Add { record: Record::Decision(Arc::new(*decision)), index: None }, None);
                if let Some(text) = note {
                    self.notice = Some(Notice { is_error: false, text });
                }
            }
            SigningNews::Looked(Err(why)) | SigningNews::Key(Err(why)) | SigningNews::Signed(Err(why)) => {
                self.signing.fault = Some(why);
            }
        }
    }

    /// How all sign-offs and signatures of the open scenario stand; costly enough to be kept by whoever shows it.
    pub fn signatures(&self) -> Vec<Signed> {
        let Some(document) = &self.document else { return Vec::new() };
        let none = Keyring::default();
        let ring = self.signing.ring.as_ref().unwrap_or(&none);
        let steps = document.history().steps().map(|step| &step.scenario);
        let earlier: Vec<&Scenario> = steps.chain(self.signing.kept.iter().map(|kept| &**kept)).collect();
        signatures(document.coverage(), ring, &earlier)
    }
}
