//! Signing in a session: keys at hand, what is being signed, and how all signatures stand.

use super::{Notice, Session};
use crate::app::clock::now_minutes;
use crate::app::effect::Effect;
use crate::app::signing::{
    Asked, Key, Keyring, Place, SignWish, Signed, SigningNews, SigningWish, SigningWork, copy_wish, sign_off,
    signatures,
};
use crate::edit::Edit;
use crate::scenario::{Record, Scenario};
use crate::words::plain::file_stem;
use crate::words::{say, say_with};
use std::path::PathBuf;
use std::sync::Arc;

/// What a session knows of keys and signatures.
#[derive(Debug, Default)]
pub struct Signing {
    /// The keys at hand, once they were looked at.
    pub ring: Option<Keyring>,
    /// How often keys and kept versions were looked at, so that a view knows when to look again.
    pub looked: u64,
    /// How many sign-offs were made, so that a view knows when its own was.
    pub signed: u64,
    /// The key that was made or trusted last.
    pub made: Option<Key>,
    /// The public key of somebody else that is looked at and not trusted yet, with its file.
    pub found: Option<(PathBuf, Key)>,
    /// What was done last with keys, in words, until it was read.
    pub told: Option<String>,
    /// What became of the last review copy, in words, until it was read.
    pub copied: Option<String>,
    /// Why the last wish was not fulfilled, until it was read.
    pub fault: Option<String>,
    /// Whether something is being done.
    pub busy: bool,
    /// What a file is asked for.
    asked: Option<Asked>,
    /// The document in which a signature was asked for, by the count of opened ones.
    asked_in: usize,
}

impl Session {
    /// Acts on a wish that has to do with keys and signatures.
    pub(super) fn signing_wish(&mut self, wish: SigningWish) {
        self.signing.fault = None;
        (self.signing.told, self.signing.copied) = (None, None);
        let scenario = || self.document.as_ref().map(|document| Arc::clone(document.scenario()));
        let work = match wish {
            SigningWish::Dismiss => {
                self.signing.found = None;
                return;
            }
            SigningWish::Ask(asked) => return self.ask_signing(asked),
            SigningWish::NoDialog { name } => return self.no_signing_dialog(&name),
            SigningWish::Place(place) => match self.place_work(place) {
                Some(work) => work,
                None => return,
            },
            SigningWish::Look => SigningWork::Look(scenario(), self.padlocks()),
            SigningWish::MakeKey { owner, passphrase } => SigningWork::MakeKey(owner, passphrase),
            SigningWish::Trust { file, owner } => SigningWork::Trust(file, owner),
            SigningWish::Forget(id) => SigningWork::Forget(id),
            SigningWish::SignOff { wish, key } => match self.prepared(&wish) {
                Some((decision, scenario)) => SigningWork::Sign(Box::new(decision), key, scenario, self.padlock()),
                None => return,
            },
        };
        self.signing.busy = true;
        self.signing.asked_in = self.opened_count;
        self.effects.push(Effect::Signing(work));
    }

    /// Shows a dialog for a file.
    fn ask_signing(&mut self, asked: Asked) {
        let name = match &asked {
            Asked::KeyFile => String::new(),
            Asked::PublicKey(id) => {
                let owner = self.signing.ring.iter().flat_map(|ring| &ring.keys).find(|key| key.id == *id);
                format!("{}.pub", file_stem(owner.map_or(id.as_str(), |key| &key.owner)))
            }
            Asked::Copy(ask) => {
                let name = self.document.as_ref().map(crate::app::Document::name).unwrap_or_default();
                let made_for =
                    if ask.made_for.trim().is_empty() { say("copy-file-stem") } else { ask.made_for.clone() };
                format!("{}-{}.scenario.ron", file_stem(&name), file_stem(&made_for))
            }
        };
        self.signing.asked = Some(asked.clone());
        self.effects.push(Effect::PickSigning { name, asked });
    }

    fn no_signing_dialog(&mut self, name: &str) {
        if let Some(asked) = &self.signing.asked {
            self.ask_for_path(asked.purpose(), name);
        }
    }

    /// The work behind a file that was chosen.
    fn place_work(&mut self, place: Place) -> Option<SigningWork> {
        self.ask_path = None;
        Some(match self.signing.asked.take()? {
            Asked::KeyFile => SigningWork::ReadKey(place.path),
            Asked::PublicKey(id) => {
                let key = self.signing.ring.iter().flat_map(|ring| &ring.keys).find(|key| key.id == id)?;
                SigningWork::WriteKey(key.clone(), place)
            }
            Asked::Copy(ask) => {
                let document = self.document.as_ref()?;
                let wish = copy_wish(document.coverage(), &ask.made_for, ask.topics, ask.seal);
                let scenario = Arc::clone(document.scenario());
                let (own, padlock) = (document.path.clone(), document.padlock.clone());
                SigningWork::Copy { wish: Box::new(wish), scenario, place, own, padlock }
            }
        })
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
        let is_same_document = self.signing.asked_in == self.opened_count;
        match news {
            SigningNews::Looked(Ok((ring, kept))) => {
                self.signing.ring = Some(ring);
                self.signing.looked += 1;
                if let Some(document) = self.document.as_mut().filter(|_| is_same_document) {
                    document.kept = kept;
                }
            }
            SigningNews::Key(Ok(key)) => {
                self.signing.found = None;
                self.signing_wish(SigningWish::Look);
                self.signing.told = Some(key_told(&key));
                self.signing.made = Some(key);
            }
            SigningNews::Forgotten(Ok(key)) => {
                self.signing_wish(SigningWish::Look);
                self.signing.told = Some(key_forgotten(&key));
            }
            // Another document was opened in the meantime, to which the signature does not belong.
            SigningNews::Signed(Ok(_)) if !is_same_document || self.document.is_none() => {}
            SigningNews::Signed(Ok((decision, note))) => self.signed(*decision, note),
            SigningNews::Copied(Ok((path, sealed))) => {
                let values = [("file", path.display().to_string().into()), ("sealed", sealed.into())];
                self.signing.copied = Some(say_with("copy-made", &values));
                self.done.clone_from(&self.signing.copied);
            }
            SigningNews::KeyWritten(Ok(path)) => {
                self.signing.told = Some(say_with("keys-written", &[("file", path.display().to_string().into())]));
            }
            SigningNews::KeyRead(Ok(found)) => self.signing.found = Some(found),
            SigningNews::Looked(Err(why))
            | SigningNews::Key(Err(why))
            | SigningNews::Forgotten(Err(why))
            | SigningNews::Signed(Err(why))
            | SigningNews::Copied(Err(why))
            | SigningNews::KeyWritten(Err(why))
            | SigningNews::KeyRead(Err(why)) => self.signing.fault = Some(why),
        }
    }

    /// Writes a sign-off into the scenario; what changed in the meantime puts it out of date by itself.
    fn signed(&mut self, decision: crate::scenario::Decision, note: Option<String>) {
        let id = if decision.signature.is_empty() { "sign-done-recorded" } else { "sign-done" };
        let values = [("who", decision.signer.name.trim().to_owned().into())];
        self.edit(&Edit::Add { record: Record::Decision(Arc::new(decision)), index: None }, None);
        match &self.notice {
            Some(refused) if refused.is_error => self.signing.fault = Some(refused.text.clone()),
            _ => {
                self.signing.signed += 1;
                self.done = Some(say_with(id, &values));
            }
        }
        if let Some(text) = note {
            self.notice = Some(Notice { is_error: false, text });
        }
    }

    /// How all sign-offs and signatures of the open scenario stand; costly enough to be kept by whoever shows it.
    pub fn signatures(&self) -> Vec<Signed> {
        let Some(document) = &self.document else { return Vec::new() };
        let none = Keyring::default();
        let ring = self.signing.ring.as_ref().unwrap_or(&none);
        signatures(document.coverage(), ring, &document.earlier())
    }
}

/// What is said of a key that was made or trusted.
fn key_told(key: &Key) -> String {
    let id = match (key.is_own, key.owner.is_empty()) {
        (true, _) => "keys-made",
        (false, true) => "keys-trusted-nobody",
        (false, false) => "keys-trusted",
    };
    say_with(id, &[("name", key.owner.as_str().into()), ("printed", key.printed().into())])
}

/// What is said of a key that is trusted no longer.
fn key_forgotten(key: &Key) -> String {
    let name = if key.owner.is_empty() { say("sign-offs-key-nobody") } else { key.owner.clone() };
    say_with("keys-forgotten", &[("name", name.into()), ("printed", key.printed().into())])
}
